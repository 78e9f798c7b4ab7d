"""What is called like a country and is none: Japan Airlines, the Bank of England, Mr. Holland, Chad from accounts."""

from __future__ import annotations

import re

from distd.triage.countries.entries import How
from distd.triage.countries.gazetteer import Mention
from distd.triage.countries.wordlike import FIRST_NAMES

# Firms, newspapers and rooms that are called after countries.
_FIRM_AFTER = re.compile(
    r"^ (?:[A-Z][\w-]+ )?(?:Air(?:lines?|ways)?|Rail(?:ways?)?|Bank|Insurance|Motors?|Steel|Shell|Tobacco|Petroleum|Oil"
    r"|Gas|Tele[ck]om\w*|Post|Bahn|Bundesbank|Times|Tribune|Herald|News|Today|Room|Hall|Hotel|Club|Street"
    r"|Hava Yolları)\b"
    r"|^(?:航空|銀行|银行|新聞|新闻|電力|电力|電信|电信|移动|石油|生命|郵便|邮政|たばこ|항공|은행|전력)"
)
_FIRM_BEFORE = re.compile(
    r"\b(?:Bank of|Times of|Journal of|Banque (?:de|du|d[’'])|Banco (?:de|do|da|del)|Banca (?:d[’']|di)"
    r"|Radio|Air|T[ée]l[ée]|Électricité de|Hotel|Royal|Банк|Почта|Радио)\s*$"
    r"|(?:การบิน|ธนาคาร|โรงแรม|สายการบิน)$"
)
# Persons who are called like a country: after a title, or by what only people do.
_TITLE = re.compile(
    r"\b(?:Mrs?|Ms|Miss|Dr|Prof|Mme|Mlle|Herrn?|Frau|señor(?:a)?|Sra?|Sr|Sig|Professor)\.?\s+(?:[A-Z][\w.-]*\s+){0,2}$"
)
_OF_US = re.compile(
    r"\b(?:colleague|boss|friend|assistant|manager|husband|wife|son|daughter|brother|sister|cousin|nephew|niece|intern)s?,?\s+$"
)
_LIKE_A_PERSON = re.compile(
    r"^,?\s+(?:asked|told|tells|wrote to|showed|sent)\s+(?:me|us)\b|^,?\s+(?:from|in|at)\s+(?:our|my|the|accounts?"
    r"|sales|marketing|legal|HR|accounting|purchasing|reception)\b"
)


def is_in_a_name(before: str, after: str, mention: Mention) -> bool:
    """Say whether a country's word is part of somebody's name, by what stands before and after it."""
    if mention.how not in {How.COUNTRY, How.ADJECTIVE, How.CAPITAL}:
        return False
    if _FIRM_AFTER.match(after) or _FIRM_BEFORE.search(before):
        return True
    if mention.how is not How.COUNTRY:
        return False
    is_first_name = mention.words.lower() in FIRST_NAMES
    return bool(
        _TITLE.search(before) or (is_first_name and (_OF_US.search(before) or _LIKE_A_PERSON.match(after)))
    )
