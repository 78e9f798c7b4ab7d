"""The line above a quotation that says who wrote it and when, however a mail program folded it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from distd.mail.replies.quoting import (
    ADDRESS,
    DATED_ADDRESS,
    DATED_COLON,
    ENGLISH_ATTRIBUTION,
    ENGLISH_OPENER,
    FULL_DATE,
    GROUPWISE,
    NAMED_DATED,
    OPENER,
    POSTED_BY,
    QUOTE,
    QUOTING,
    TIME,
    WHEN,
    WROTE,
    ZONED_NAME,
)

LINES = 5  # an attribution that a mail program has folded
CHARACTERS = 420
AFTER_VERB = 160
NAMED_CHARACTERS = 60  # a name and a verb, without a full date
_TRIM = re.compile(r"^[\s\-–—_*|<\"'‪-‮⁦-⁩]+|[\s\-–—_*.|‪-‮⁦-⁩]+$")
_CLOSING = re.compile(
    r"([:：>)]|wrote|writes|書きました|メール|メッセージ|写道|寫道|작성|쓰신 글|เขียนว่า|כתב|كتب"
    r"|\d{4})[\s*_.\->]*$|-{2,}\s*$",
    re.IGNORECASE,
)
_COLON = re.compile(r"[:：][\s*_.>\-]*$")
_LISTED = re.compile(r"\d{1,2}[.)]\s+[^\W\d]{2,}")  # `2. The term, as Anna wrote in May 2005:`
# `wrote a letter to all members:`, as people write, and no program.
_TELLS_WHAT = re.compile(
    r"(?i:wrote|writes|sent|said|says) (?!(?:on|at|in|via|the following)\b)[a-z]{1,12} [a-z]{2,}"
)
_TO_ALL = re.compile(
    r"\b(?:to|an|alle[nr]?|à|a|till|til|aan|всем|všem|wszystkim)"
    r" (?:all\b|alle[nr]?\b|tous\b|todos\b|tutti\b|members|mitglied\w+|членам|člen\w+|członk\w+)"
    r"|\ballen mitglied|\bvšem člen|\bwszystkich\b|\bkaikille\b|\bmindenki",
    re.IGNORECASE,
)
# What is said of a text, and not by whom: `the second paragraph says:`.
_OF_A_TEXT = re.compile(
    r"\b(?:issue|text|texte|texto|testo|tekst|article|artikel|artículo|articolo|artigo|para\w?graph\w*|paragra(?:phe|fo)"
    r"|párrafo|absatz|alinéa|rule|regel|page|seite|página|pagina|sida|draft|entwurf|standard|norm[ae]?|section|clause"
    r"|sentence|satz|phrase|frase|title|titel|titre"
    r"|on écrit|se escribe|it says)\b|текст|стать|абзац|написано|記事|本文",
    re.IGNORECASE,
)
_GLUED = re.compile(r"(On [^\n:]{4,60}:[^\n]{4,110}?\bwrote:)(?=[^\W\d_]{2})")
_OPENED = re.compile(r".{0,40}\d")


def attribution(lines: Sequence[str], index: int) -> int:
    """Return how many lines the attribution that begins at `index` has, 0 when none does."""
    first = lines[index].strip()
    if not first or any(whole.match(first) for whole in (ZONED_NAME, NAMED_DATED, GROUPWISE)):
        return int(bool(first))
    begins = index == 0 or not lines[index - 1].strip() or QUOTE.match(lines[index - 1]) is not None
    opened = OPENER.match(first) is not None
    if not opened and not begins and not _CLOSING.search(first):
        return 0
    begun = opened or _says_who(first)
    joined, blanks = "", 0
    for length, line in enumerate(lines[index : index + LINES + 2], 1):
        if not line.strip():
            blanks += 1
            if blanks > 1 or not _may_go_on(joined):
                return 0
            continue
        if length > 1 and ((QUOTE.match(line) and not _ends_address(joined)) or _opens_another(line, begun)):
            return 0
        joined = f"{joined} {line.strip()}".strip()
        if len(joined) > CHARACTERS:
            return 0
        if not _CLOSING.search(line):
            continue
        if length > 1 and not opened and not (begins and _may_be_folded(first)):
            return 0
        if _is_attribution(joined, lines[index : index + length], _what_follows(lines, index + length)):
            return 0 if _begins_below(lines, index, length, opened) else length
    return 0


def speaks_of_a_text(line: str) -> bool:
    """Say whether a line above a quotation names the text, and not its author, as people do: `the rule says:`."""
    return _OF_A_TEXT.search(line[:CHARACTERS]) is not None


def parted(line: str) -> tuple[str, str] | None:
    """Part own words from an English attribution that stands behind them in the same line; None where none does."""
    for opener in reversed(list(ENGLISH_OPENER.finditer(line))):
        own, behind = line[: opener.start()].rstrip(" \t-"), line[opener.start() :]
        sure = ADDRESS.search(behind) or TIME.search(behind)
        if sure and ENGLISH_ATTRIBUTION.fullmatch(behind) and own.strip("> \t-*(\"'"):
            return own, behind
    return None


def unglued(line: str) -> list[str]:
    """Part an English attribution from what a program has set right behind its colon; the line alone where none is."""
    glued = _GLUED.match(line)
    if glued is None or not (ADDRESS.search(glued[1]) or TIME.search(glued[1])):
        return [line]
    return [glued[1], line[glued.end() :]]


def _says_who(line: str) -> bool:
    return ADDRESS.search(line) is not None and WROTE.search(line) is not None


def _may_be_folded(first: str) -> bool:
    """Say whether a line may be the first of an attribution that begins with a name, and no sentence."""
    if _says_who(first):
        return True
    return len(first) <= 60 and not first.endswith((".", "!", "?", "。"))


def _begins_below(lines: Sequence[str], index: int, length: int, opened: bool) -> bool:
    """Say whether the lower of these lines are an attribution of their own: then the first are own words.

    `On Monday,` may go on with `2 May 2005`: behind such a first line only a word can begin another.
    """
    if opened and any(letter.isdigit() for letter in lines[index]):
        return False
    return any(
        OPENER.match(below)
        and not (opened and below[0].isdigit())
        and attribution(lines, index + skipped) == length - skipped
        for skipped, below in enumerate((line.strip() for line in lines[index + 1 : index + length]), 1)
    )


def _may_go_on(joined: str) -> bool:
    """Say whether an empty line stands within an attribution: some programs set the address apart."""
    return OPENER.match(joined) is not None and TIME.search(joined) is not None and not _COLON.search(joined)


def _ends_address(joined: str) -> bool:
    return joined.count("<") > joined.count(">")


def _opens_another(line: str, begun: bool) -> bool:
    """Say whether an attribution begins at this line, and what stood above it was the writer's own."""
    opener = OPENER.match(line.strip())
    if opener is None or line.strip()[0].isdigit() or not _OPENED.match(line):
        return False
    return not begun or WROTE.search(line) is not None


def _what_follows(lines: Sequence[str], index: int) -> str:
    following = next((line for line in lines[index : index + 6] if line.strip()), "")
    return "quote" if QUOTE.match(following) else "text" if following else ""


@lru_cache(maxsize=2 * LINES)
def _tells(above: str, line: str) -> bool:
    """Say whether a verb of writing stands in the lower of two lines, or across both.

    Each line is looked at from every line above it that may begin an attribution, and verbs are slow to look for.
    """
    return WROTE.search(f"{above} {line.strip()}") is not None


def _is_attribution(joined: str, block: Sequence[str], follows: str) -> bool:
    core = _TRIM.sub("", joined)
    addressed = ADDRESS.search(core) is not None
    dated = FULL_DATE.search(core) is not None
    dashed = joined.lstrip().startswith("--") and joined.rstrip().endswith("--")
    if not (addressed or dated or dashed or follows == "quote"):
        return False
    told = any(_tells(above, line) for above, line in pairwise(["", *filter(None, block)]))
    verb = _last_verb(core) if told else None
    if verb is None:
        return _is_dated_name(joined, core, addressed, follows) or POSTED_BY.match(core) is not None
    after = core[verb.end() :]
    if follows != "quote" and (_TELLS_WHAT.match(core[verb.start() :]) or _TO_ALL.search(after)):
        return False
    if len(after) > AFTER_VERB or re.search(r"[!?。]|[a-zà-ÿ]{5}\.\s+[A-Z]", after):
        return False
    closed = _COLON.search(joined) is not None
    if (
        not closed
        and not dashed
        and (after.strip(" .)>(a") or not (follows == "quote" or dated or addressed))
    ):
        return False
    opened = OPENER.match(core) is not None and not _LISTED.match(core)
    sure = addressed or (dated and (TIME.search(core) is not None or opened))
    if follows == "quote":
        named = len(core) < NAMED_CHARACTERS and not speaks_of_a_text(core)
        return sure or dated or WHEN.search(core) is not None or named or dashed
    if follows == "text":
        return sure or dashed
    return dated and (addressed or TIME.search(core) is not None)


def _last_verb(core: str) -> re.Match[str] | None:
    verb = None
    for found in WROTE.finditer(core):
        verb = found
    return verb


def _is_dated_name(joined: str, core: str, addressed: bool, follows: str) -> bool:
    """Say whether it is a date and a name, without a verb, as Gmail writes in some languages."""
    if not follows:
        return False
    if DATED_COLON.match(core):
        return True
    if QUOTING.match(joined):
        return addressed or follows == "quote"
    if not addressed:
        return False
    if FULL_DATE.search(core) and TIME.search(core) and core.endswith((":", "：")):
        return True
    if not DATED_ADDRESS.match(core):
        return False
    return core.endswith((":", "：")) or (follows == "quote" and core.endswith((">", ")")))
