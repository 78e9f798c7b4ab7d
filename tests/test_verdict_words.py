"""What single words and phrases make of a reply: places, ticks, another time, and what is said beside them."""

from __future__ import annotations

import pytest

from distd.mail.verdict.phrases import Phrases
from distd.mail.verdict.reading import read_verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Green light from Lisbon.", "approved"),
        ("Cape Town: approved", "approved"),
        ("京都からは意見なしです。発行して構いません。", "approved"),
        ("Approved on behalf of the Canadian delegation.", "approved"),
        ("Green light from Florence.", "unclear"),  # who may be a colleague
        ("Green light from Geneva.", "unclear"),  # where the secretariat sits
    ],
)
def test_a_place_speaks_for_who_writes_from_it_and_a_name_does_not(text: str, verdict: str) -> None:
    assert read_verdict(text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("✅", "approved"),
        ("👌👌", "approved"),
        ("👍 from me", "approved"),
        ("👎", "rejected"),
        ("👌 🤔", "unclear"),
    ],
)
def test_a_thumb_or_a_tick_answers_where_it_stands_alone(text: str, verdict: str) -> None:
    assert read_verdict(text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Mooi nummer. Akkoord, volgende keer graag wat korter.", "approved"),
        ("You have my vote next time.", "unclear"),
        ("Para la próxima, sí.", "unclear"),
    ],
)
def test_a_yes_of_the_next_time_is_none_of_now(text: str, verdict: str) -> None:
    assert read_verdict(text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Impeccable, ne touchez plus à rien et expédiez.", "approved"),
        ("Ne touchez plus à rien, j'appelle le juriste.", "unclear"),
        ("Nothing to add from me.", "approved"),
        ("Nothing to add. The kettle hums.", "unclear"),
        ("Nothing to add, go ahead. The kettle hums.", "approved"),
    ],
)
def test_that_nothing_is_to_be_changed_approves_only_where_all_else_is_known(text: str, verdict: str) -> None:
    assert read_verdict(text).verdict == verdict


@pytest.mark.parametrize("text", ["Đã đọc và đồng ý.", "En vastusta.", "Si può pubblicare così com'è."])
def test_a_phrase_is_known_whatever_its_words_mean_in_another_language(text: str) -> None:
    assert read_verdict(text).verdict == "approved"


def test_of_phrases_that_begin_alike_the_longest_is_found() -> None:
    family = Phrases(
        "no family", "en: let, let it go, letter*, keur .. goed\nhe: אישור\nja: 承認, 承認します"
    )

    def found(text: str) -> list[str]:
        return [match[0] for match in family.pattern.finditer(text)]

    assert found("let it go to the letterbox, let it") == ["let it go", "letterbox", "let"]
    assert found("outlet, lets") == []
    assert found("ik keur de hele uitgave goed") == ["keur de hele uitgave goed"]
    assert found("האישור") == ["האישור"]
    assert found("本件承認します") == ["承認します"]
