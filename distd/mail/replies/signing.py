"""How people's and programs' closing lines look: signatures and footers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from distd.mail.replies.attribution import attribution
from distd.mail.replies.law import is_notice_of_law
from distd.mail.replies.quoting import QUOTE

SIGNATURE_LINES = 14  # the longest signature that a ruler opens
# The longest signature that says neither where to reach its writer, nor anything in whole sentences.
SHORT_LINES = 6
FOOTER_LINES = 6  # the longest footer, of whole sentences, under a long line of underscores

RULER = re.compile(r"^\s*([-_=*#~+,—–ᐧ·]\s?){2,}\s*$|^\s*[—ᐧ]\s*$")
SIGNATURE = re.compile(r"^\s?--\s?$|^—\s?$|^\s?__\s?$|^&?-- ?$")
FRAME = re.compile(r"^\s*([-=*_~━─＝＊☆★◆◇■□+・.:;｡。]\s?){8,}\s*$")  # of a Japanese signature
# Nobody draws so long a line of underscores by hand: programs do, above footers of their own.
_UNDERSCORES = re.compile(r"^\s*_{20,}\s*$")
_DASHED_NAME = re.compile(r"^[-–—~/]{1,2}\s?[^\W\d_a-zß-ÿ][\w'’.-]*(\s[^\W\d_a-zß-ÿ][\w'’.-]*){1,2}\s*$")
# One word alone is a first name, or an answer.
_DASHED_WORD = re.compile(
    r"^[-–—~]{1,2}(?P<blank>\s?)(?P<word>[^\W\d_]{3,16}|[^\W\d_a-zß-ÿ][^\W\d_]{2,15}\.)\s*$"
)
_ANSWER = re.compile(
    r"yes|yep|okay|nope?|none|nothing|never|both|all|each|any|ja|nein|nej|nee|oui|non|sim|n[ãa]o|approv\w*|accept\w*|agree\w*"
    r"|disagree\w*|reject\w*|refus\w*|den(y|ied)|abstain\w*|abstention|chang\w*|(un|de)?subscri\w*|stop\w*|remov\w*|leav\w*"
    r"|cancel\w*|confirm\w*|help|join|delete|done|please|thanks|sorry|maybe|perhaps|unless|today|tomorrow|urgent\w*|later|soon"
    r"|correct\w*|right|wrong|true|false|fine|good|great|perfect|exact\w*|support\w*|oppos\w*|against|noted|received",
    re.IGNORECASE,
)
# `/Anna`, as people sign in the north.
_SLASHED_WORD = re.compile(r"^/\s?(?P<word>[^\W\d_a-zß-ÿ][\w'’.-]{0,15})\s*$")
_LIST_FOOTER = re.compile(
    r"mailing list|listinfo|mailman|unsubscribe|you received this message because|to post to this group|google groups"
    r"|désabonn|abmelden|配信(停止|解除)|メーリングリスト|отписаться",
    re.IGNORECASE,
)
POSTSCRIPT = re.compile(r"^\s*(?:p\.?\s?s\.?|n\.?b\.?|post ?scriptum|追伸)(?=[\s:.,)：]|$)", re.IGNORECASE)
_CONTACT = re.compile(
    r"\S@\S|https?://|www\.|\+\d[\d ()./-]{6}|\(\d{2,4}\)|\b\d{2,4}[-. ]\d{3,4}[-. ]\d{3,4}"
    r"|\b(tel|fax|phone|mob|mobile|tél|teléfono|telefon|direct)\b|電話|携帯|〒|℡|电话|手机|전화|โทร",
    re.IGNORECASE,
)
_WARNING = re.compile(
    r"^\W{0,6}(caution|warning|external( e-?mail| sender| message)?|attention|achtung|vorsicht|extern|注意"
    r"|outside e-?mail)\b.{0,80}\b(external (e-?mail|mail|sender|source|message|origin|address|party)"
    r"|(an|from) external|outside (of )?(the|your|our|this|of)|originated|unknown sender|do not click|not click"
    r"|(e-?mail|mail|nachricht|absender|courriel) extern\w*|extern\w* (e-?mail|mail|nachricht|absender)"
    r"|von extern)"
    r"|^\W{0,3}\[?external\]?\s*$"
    r"|^\W{0,6}(you don['’]t often get e-?mail from|some people who received this message don['’]t often get)"
    r"|^\W{0,6}this (e-?mail|message) (originated|came|was sent) from outside",
    re.IGNORECASE,
)


def is_sentence(line: str) -> bool:
    """Say whether a line ends as a sentence does, and has the words of one."""
    line = line.rstrip()
    return line.endswith(("。", "！", "？")) or (
        line.endswith((".", "!", "?", "…")) and len(line.split(maxsplit=3)) > 3
    )


def is_warning(line: str) -> bool:
    """Say whether a gateway put this line above the text, to warn of mail from outside."""
    return _WARNING.match(line[:300]) is not None


def signature_begins(lines: Sequence[str], index: int) -> bool:
    """Say whether the line at `index` opens a signature that reaches to the end, or to what is quoted.

    A ruler on top of everything frames what is written below it.
    """
    line = lines[index]
    if SIGNATURE.match(line):
        return True
    framed = FRAME.match(line) is not None
    if index == 0 or (not framed and not RULER.match(line)):
        return False
    places = _below(lines, index)
    rest = [lines[place] for place in places]
    if not rest or _is_footer(lines, index, len(rest)):
        return True
    if any(_LIST_FOOTER.search(each) for each in rest[:6]) or is_notice_of_law(rest[0]):
        return True
    if len(rest) > SIGNATURE_LINES:
        return False
    if any(_CONTACT.search(each) for each in rest):  # it may be the address of whom a program quotes below
        rest = [lines[place] for place in takewhile(lambda place: not attribution(lines, place), places)]
    if any(_CONTACT.search(each) for each in rest):
        return framed or not is_sentence(rest[0]) or _CONTACT.search(rest[0]) is not None
    if len(rest) > SHORT_LINES or any(is_sentence(each) for each in rest):
        return False
    return not _separates(lines, index)


def _below(lines: Sequence[str], index: int) -> list[int]:
    """Return the places of what is written below the ruler at `index`, down to what is quoted, and not all of much."""
    places: list[int] = []
    for place in range(index + 1, len(lines)):
        if QUOTE.match(lines[place]) or len(places) > SIGNATURE_LINES:
            break
        if lines[place].strip():
            places.append(place)
    return places


def _separates(lines: Sequence[str], index: int) -> bool:
    """Say whether the ruler at `index` is one of several between pieces of what was written, or under headings."""
    mark = lines[index].strip()[0]

    def is_like(line: str) -> bool:
        return line.strip()[:1] == mark and RULER.match(line) is not None

    if any(is_like(lines[place]) for place in range(index - 1, -1, -1)):
        return True
    after = next((place for place in range(index + 1, len(lines)) if is_like(lines[place])), len(lines))
    return any(line and not QUOTE.match(line) for line in lines[after + 1 :])


def _is_footer(lines: Sequence[str], index: int, below: int) -> bool:
    """Say whether a program's own footer stands below the ruler at `index`, right under it and apart from the text."""
    after = "".join(lines[index + 1 : index + 2])
    apart = index > 0 and not lines[index - 1].strip()
    return bool(apart and after) and below <= FOOTER_LINES and _UNDERSCORES.match(lines[index]) is not None


def signs_off(lines: Sequence[str], index: int) -> bool:
    """Say whether a name stands here behind a dash or a slash, last in what was written: `-Anna Berg`."""
    word = _DASHED_WORD.match(lines[index]) or _SLASHED_WORD.match(lines[index])
    if not _DASHED_NAME.match(lines[index]) and (word is None or _ANSWER.fullmatch(word["word"].rstrip("."))):
        return False
    above = next((lines[place].strip() for place in range(index - 1, -1, -1) if lines[place].strip()), "")
    below = next((line for line in lines[index + 1 : index + 2] if line.strip()), "")
    listed = above[:1] in {*"-–—~/*•"} or above.endswith((":", ","))
    # A point of a list has a blank behind its dash, and its list right above it.
    apart = (
        word is None
        or word.groupdict().get("blank", "") == ""
        or (index > 0 and not lines[index - 1].strip())
    )
    return bool(above) and apart and not listed and (not below or QUOTE.match(below) is not None)


def list_footer_begins(lines: Sequence[str], index: int) -> bool:
    """Say whether a discussion group's own words begin here, under a ruler or not."""
    return re.match(r"^\W*You received this message because you", lines[index], re.IGNORECASE) is not None
