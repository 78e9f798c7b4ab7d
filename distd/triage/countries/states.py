"""Georgia the state: told from the country by the town that stands before it, "Atlanta, Georgia"."""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import StrEnum

from distd.triage.countries.words import fold, words_of

GEORGIA, AMERICA = "GE", "US"
# The larger towns of the state, and those that are called after others: Rome, Georgia.
_TOWNS_OF_THE_STATE = frozenset((
    "acworth", "albany", "alpharetta", "americus", "athens", "atlanta", "augusta", "bainbridge", "brookhaven",
    "brunswick", "buford", "canton", "carrollton", "cartersville", "college park", "columbus", "conyers", "cordele",
    "covington", "cumming", "dalton", "dawsonville", "decatur", "douglasville", "dublin", "duluth", "dunwoody",
    "forest park", "gainesville", "griffin", "helen", "hinesville", "jesup", "johns creek", "kennesaw", "kingsland",
    "lagrange", "lawrenceville", "macon", "marietta", "mcdonough", "milledgeville", "milton", "moultrie", "newnan",
    "norcross", "peachtree", "peachtree city", "perry", "plains", "pooler", "rome", "roswell", "sandy springs",
    "savannah", "smyrna", "snellville", "statesboro", "stockbridge", "stone mountain", "sugar hill", "suwanee",
    "thomasville", "thomson", "tifton", "toccoa", "tucker", "union city", "valdosta", "vidalia", "vienna",
    "warm springs", "warner robins", "waycross", "winder", "woodstock",
))  # fmt: skip
_TOWN_BEFORE = re.compile(
    r"(?P<place>\b(?:[Ii]n|[Aa]t|[Ff]rom|[Nn]ear|aus|à|de|en)\s+)?"
    r"(?P<town>(?:(?-i:[A-ZÀ-Þ])[\w.’'-]+ ){0,2}(?-i:[A-ZÀ-Þ])[\w’'-]+)\s?[,(]\s*(?:in |en )?$"
)
_NEAR = 60


class Which(StrEnum):
    """Which Georgia is meant."""

    COUNTRY = "country"
    STATE = "state"
    EITHER = "either"


def which_georgia(before: str, country_of: Callable[[str], str]) -> Which:
    """Say which Georgia stands behind `before`; `country_of` tells the country of a town, empty when it cannot."""
    found = _TOWN_BEFORE.search(before[-_NEAR:])
    if found is None:
        return Which.COUNTRY
    words = [fold(word) for word in words_of(found["town"])]
    towns = [" ".join(words[first:]) for first in range(len(words))]
    if any(town in _TOWNS_OF_THE_STATE for town in towns):
        return Which.STATE
    countries = {country_of(town) for town in towns}
    if GEORGIA in countries:
        return Which.COUNTRY
    if AMERICA in countries:
        return Which.STATE
    return Which.EITHER if found["place"] else Which.COUNTRY
