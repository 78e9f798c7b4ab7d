"""What a member body says of its own reply: that it is for us alone."""

from __future__ import annotations

import re

_GIVE = r"(?:pass|forward|shar|distribut|publish|disclos|circulat|quot|show|reveal|giv)\w*"
_NOT = r"(?:do not|don[’']?t|not to be|(?:must|may|should|can|shall) ?not(?: be)?|never(?: be)?|not be)"
# A wrong find costs a glance, since the secretary reads the reply anyway; one missed may cost a body its trust.
_ALONE = re.compile(
    r"(?:"
    # English
    rf"\b{_NOT} (?:\w+ ){{0,2}}{_GIVE}\b|\b(?:without|rather than|instead of) (?:{_GIVE} it|passing)\b"
    rf"|\bnot for (?:\w+ ){{0,2}}(?:{_GIVE}|public\w*|release|the writer)\b"
    r"|\b(?:strictly|for|purely) (?:your )?(?:internal|confidential|private)\b|\binternal(?:ly)? only\b"
    r"|\binternal use\b|\bconfidential(?:ly)?\b|\bin (?:strict )?confidence\b|\boff the record\b"
    r"|\bfor your (?:eyes|information) only\b|\bjust between us\b|\bbetween (?:you and me|ourselves)\b"
    r"|\bkeep (?:this|it) (?:to yourself|internal|private)\b"
    # French
    r"|\bne (?:\w+ ){0,3}(?:transm|diffus|communiqu|transf[ée]r|divulgu|partag|publi|faire suivre)\w*"
    r"|\b(?:usage|titre|strictement|purement) (?:strictement )?(?:interne|confidentiel)"
    r"|\bconfidentiel|\ben toute confiance\b|\bentre nous\b"
    # Spanish
    r"|\bno (?:\w+ ){0,2}(?:reenv|difund|compart|divulg|transmit|publi)\w*|\buso (?:\w+ )?interno\b"
    r"|\bconfidencial|\bestrictamente intern|\bentre nosotros\b"
    # Japanese
    r"|転送(?:不可|しない|なさらない|はご遠慮|はお控え|は控え|禁止)|(?:内部|部内|関係者)限り|社外秘|部外秘|内密|他言"
    r"|非公開|公開しない|共有しない|開示しない|口外|取扱注意"
    r")",
    re.IGNORECASE,
)
_SHOWN = 200  # characters of a line


def said_for_us_alone(new_text: str) -> str:
    """Return the first line in which a body says that its reply is not for others, or nothing."""
    for line in new_text.splitlines():
        if _ALONE.search(" ".join(line.split())):
            return " ".join(line.split())[:_SHOWN]
    return ""
