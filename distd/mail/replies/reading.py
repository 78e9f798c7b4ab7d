"""The new text of a reply: without the quoted mail, attribution lines, signature, and our own footer.

The ways of mail programs are listed in tables (quoting, signing); the cutting itself reads line by line, in time
that grows with the length of the text alone. Where own words stand between quotations, all of them are kept.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import compress, takewhile

from distd.mail.replies.attribution import attribution, parted, unglued
from distd.mail.replies.context import Kind, in_context
from distd.mail.replies.devices import is_device
from distd.mail.replies.law import is_notice_of_law
from distd.mail.replies.original import Original
from distd.mail.replies.quoting import (
    ADDRESS,
    ANY_LABEL,
    BARE_ORIGINAL,
    BEGIN_FORWARDED,
    DASHES,
    FORWARDED,
    FULL_DATE,
    GROUPWISE,
    HOUR_LABEL,
    INLINE_LABELS,
    LABEL,
    LONE_FROM,
    NOTES_LABEL,
    QUOTE,
    REPLY_ABOVE,
    TIME,
    with_marks,
)
from distd.mail.replies.signing import (
    FRAME,
    POSTSCRIPT,
    RULER,
    is_warning,
    list_footer_begins,
    signature_begins,
    signs_off,
)

TEXT_CHARACTERS = 200_000
LINE_CHARACTERS = 1_000  # of a line that are looked at
KEPT_CHARACTERS = 5_000  # of a line, which may be a paragraph that no program has folded
HEADER_LINES = 14  # how far the header block of a quoted mail may reach
FOLDED_HEADER_LINES = 3  # a header of a quoted mail that goes on
FOLDED_CHARACTERS = 60  # a quoted line as long as this may have been folded without a mark

_INVISIBLE = re.compile("[\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069\u200e\u200f\xad]")
_LONE_LINK = re.compile(r"^\s*[(<]?https?://\S+[)>]?\s*>?\s*$")
_OPEN_LINK = re.compile(r"[(<]https?://[^\s)>]*$")


@dataclass(frozen=True)
class Reply:
    """What the writer of a reply wrote anew, and whether another mail was passed on with it."""

    text: str = ""
    in_context: str = ""  # the same with what of the old text its words only point to: see context.py
    forwarded: bool = False


def new_text(text: str, footers: Sequence[str] = (), original: Original | None = None) -> str:
    """Return what the writer wrote anew in the reply `text`; empty when nothing is new.

    `footers` are first words of lines of ours at which a copied footer begins. `original` is the mail that was
    answered, where it is known: its lines are taken out even where no mark says that they are quoted, and words
    between them are kept.
    """
    return read_reply(text, footers, original).text


def read_reply(text: str, footers: Sequence[str] = (), original: Original | None = None) -> Reply:
    """Read a reply: see new_text; a mail passed on is told from a mail quoted."""
    whole = _lines(text)
    lines = with_marks([line[:LINE_CHARACTERS] for line in whole])
    cutter = _Cutter(original.marked(lines) if original else lines, whole, tuple(footers))
    cutter.run()
    own = cutter.own()
    if original:
        copied = original.copied([whole[place] for place in own])
        for place in compress(own, copied):
            cutter.kinds[place] = Kind.DROPPED
    context = in_context(cutter.lines, cutter.kinds, cutter.passed_on)
    # A line that we have marked ourselves is a copy of ours that the writer has not quoted.
    shown = [whole[place] for place in context if cutter.lines[place] == lines[place]]
    return Reply(_tidy([whole[place] for place in cutter.own()]), _tidy(shown), cutter.forwarded)


def _lines(text: str) -> list[str]:
    plain = text[:TEXT_CHARACTERS].replace("\r\n", "\n").replace("\r", "\n").replace("\xa0", " ")
    lines: list[str] = []
    for line in _INVISIBLE.sub("", plain).lstrip("\n").split("\n"):
        line = line.rstrip()[:KEPT_CHARACTERS]
        told = "wrote:" in line[:LINE_CHARACTERS] and not QUOTE.match(line)
        lines += (parted(line) or unglued(line)) if told else [line]
    return lines


@dataclass
class _Cutter:
    """Goes through the lines of a reply once and keeps the new ones."""

    lines: list[str]  # what is looked at of each line
    whole: list[str]
    footers: tuple[str, ...]
    kinds: list[Kind] = field(default_factory=list)  # of the lines looked at so far
    has_words: bool = False  # of the writer's own, so far
    forwarded: bool = False
    passed_on: int = -1  # where another mail that was passed on begins

    def run(self) -> None:
        while len(self.kinds) < len(self.lines) and self._step(len(self.kinds)):
            pass

    def own(self) -> list[int]:
        """Return the places of the writer's own lines."""
        return [place for place, kind in enumerate(self.kinds) if kind is Kind.OWN]

    def _take(self, kind: Kind, behind: int) -> bool:
        """Say what the lines up to `behind` are; False where there are none, since all that follows is old."""
        count = behind - len(self.kinds)
        self.kinds += [kind] * count
        return count > 0

    def _step(self, index: int) -> bool:
        """Say what the next lines are; return False when all that follows is old."""
        line = self.lines[index]
        if not line:
            return self._take(Kind.OWN, index + 1)
        if QUOTE.match(line) and not GROUPWISE.match(line):
            behind = self._behind_quote(index)
            if self._marks_head_alone(index):
                self.forwarded = True
                return False
            return self._take(Kind.QUOTED, behind)
        if length := attribution(self.lines, index) or int(self._introduces(index)):
            return not self._is_unmarked(index + length) and self._take(Kind.INTRODUCTION, index + length)
        if behind := self._behind_memorandum(index):
            return self._take_own(behind)
        if self._ends(index):
            return False
        if is_device(line):
            return self._take(Kind.DROPPED, self._behind_device(index))
        if is_warning(line):
            return self._take(Kind.DROPPED, self._behind_paragraph(index))
        return self._take_own(index + 1)

    def _take_own(self, behind: int) -> bool:
        self.has_words = True
        return self._take(Kind.OWN, behind)

    def _behind_memorandum(self, index: int) -> int:
        """Return the line below the head of a memorandum that is the mail itself, as committees write; 0 where none is.

        It stands above everything, and says nothing that only programs say: neither an address nor the time of day.
        """
        if self.has_words or not ANY_LABEL.match(self.lines[index]) or not header_block(self.lines, index):
            return 0
        behind = self._behind_paragraph(index)
        behind = next((at for at in range(index, behind) if QUOTE.match(self.lines[at])), behind)
        told = any(ADDRESS.search(line) or TIME.search(line) for line in self.lines[index:behind])
        return 0 if told else behind

    def _behind_quote(self, index: int) -> int:
        line = self.lines[index]
        if FORWARDED.search(line) and not self.has_words:
            self.forwarded = True
        if _begins_passed_on(line.lstrip("> ")) and self._is_first_quoted(index):
            self._note_passed_on(index)
        if _OPEN_LINK.search(line):  # a link within the quotation that was folded without a mark
            following = self.lines[index + 1 : index + 2]
            if following and following[0] and not QUOTE.match(following[0]) and following[0].endswith(")"):
                return index + 2
        near = self.lines[index + 1 : index + 3]
        if len(near) == 2 and is_folded(line, *near):
            return index + 2
        if len(near) == 2 and _LONE_LINK.match(near[0]) and QUOTE.match(near[1]):
            return index + 2
        return index + 1

    def _is_first_quoted(self, index: int) -> bool:
        """Say whether a quotation begins here that no program has introduced."""
        above = next((place for place in range(index - 1, -1, -1) if self.lines[place]), None)
        return above is None or self.kinds[above] is Kind.OWN

    def _note_passed_on(self, index: int) -> None:
        self.forwarded = True
        self.passed_on = index if self.passed_on < 0 else self.passed_on

    def _marks_head_alone(self, index: int) -> bool:
        """Say whether only the head of a mail passed on is marked here, and the mail itself stands below without marks.

        Gmail writes so in HTML.
        """
        if index > 0 and QUOTE.match(self.lines[index - 1]):
            return False
        run = list(takewhile(QUOTE.match, self.lines[index : index + HEADER_LINES]))
        head = [said for said in (line.lstrip("> ") for line in run) if said]
        if head and _begins_passed_on(head[0]):
            head = head[1:]
        elif self.passed_on < 0:
            return False
        labelled = len(head) > 1 and all(ANY_LABEL.match(said) for said in head)
        return labelled and self._is_unmarked(index + len(run))

    def _introduces(self, index: int) -> bool:
        """Say whether a program's own words stand here above a mail quoted or passed on."""
        line = self.lines[index]
        if not DASHES.match(line) and not BEGIN_FORWARDED.match(line):
            return False
        if _begins_passed_on(line):
            self._note_passed_on(index)
        return True

    def _behind_device(self, index: int) -> int:
        """Drop a telephone's line, and what goes on in the same paragraph, such as excuses for its keys.

        Under words of the writer's own it is their signature: what follows is a footer, or quoted without marks.
        """
        signed = self.has_words
        index += 1
        while index < len(self.lines) and (signed or self.lines[index]):
            if QUOTE.match(self.lines[index]) or attribution(self.lines, index):
                break
            if self._introduces(index) or self._ends(index) or POSTSCRIPT.match(self.lines[index]):
                break
            index += 1
        return index

    def _behind_paragraph(self, index: int) -> int:
        while index < len(self.lines) and self.lines[index]:
            index += 1
        return index

    def _is_unmarked(self, index: int) -> bool:
        """Say whether what follows an attribution is quoted without marks: then all of it is old."""
        following = next((line for line in self.lines[index:] if line), "")
        return not QUOTE.match(following)

    def _stands_alone(self, index: int) -> bool:
        """Say whether a line is a paragraph of its own, with words of the writer's above it."""
        return self.has_words and not any(self.lines[index - 1 : index] + self.lines[index + 1 : index + 2])

    def _ends(self, index: int) -> bool:
        line = self.lines[index]
        if REPLY_ABOVE.search(line) and len(line) < 120 and not line.endswith("?"):
            return self.has_words
        if any(line.startswith(footer) for footer in self.footers):
            return True
        if ANY_LABEL.match(line) and header_block(self.lines, index):
            return True
        if LONE_FROM.match(line) and self._stands_alone(index):
            return True
        if ADDRESS.search(line) and _notes_head(self.lines, index):
            return True
        return (
            signature_begins(self.lines, index)
            or signs_off(self.lines, index)
            or list_footer_begins(self.lines, index)
            or (is_notice_of_law(line) and self.has_words and (" " in line or any(self.lines[index + 1 :])))
        )


def _begins_passed_on(line: str) -> bool:
    return FORWARDED.search(line) is not None and any(each.match(line) for each in (DASHES, BEGIN_FORWARDED))


def is_folded(quoted: str, line: str, after: str = "") -> bool:
    """Say whether `line` is the end of the quoted line above it, which a mail program folded without a mark."""
    if QUOTE.match(quoted) and quoted.endswith("=") and line:  # quoted-printable that was quoted as it is
        return True
    return (
        QUOTE.match(quoted) is not None
        and len(quoted) >= FOLDED_CHARACTERS
        and 0 < len(line) < FOLDED_CHARACTERS
        and line[0].islower()
        and not quoted.endswith((".", "!", "?", ":", ";"))
        and QUOTE.match(after) is not None
    )


def header_block(lines: Sequence[str], index: int) -> bool:
    """Say whether the head of a quoted mail begins here: From, and then two of Sent, To and Subject."""
    line = lines[index]
    behind = {match[1].lower() for match in INLINE_LABELS.finditer(line) if match.start() > 0}
    if len(behind) >= 2 and (
        LABEL["from"].match(line) or (LABEL["sent"].match(line) and {"from", "von"} & behind)
    ):
        return True  # all in one line, as some programs flatten it
    found: dict[str, str] = {}
    folded = blanks = 0
    for near in lines[index : index + HEADER_LINES]:
        what = next((name for name, label in LABEL.items() if name not in found and label.match(near)), None)
        if what is not None:
            found[what] = near
            folded = blanks = 0
        elif not near:
            blanks += 1
            if blanks > 1:
                break
        else:
            folded += 1
            if folded > FOLDED_HEADER_LINES or blanks or QUOTE.match(near):
                break
    return _is_head(found)


def _notes_head(lines: Sequence[str], index: int) -> bool:
    """Say whether name, date and addressees stand below one another here, as Notes writes them."""
    near = [line for line in lines[index + 1 : index + 8] if line]
    if len(near) < 2 or len(near[0]) > 60:
        return False
    dated = FULL_DATE.search(near[0]) and TIME.search(near[0])
    return bool(dated) and NOTES_LABEL.match(near[1]) is not None


def _is_head(found: dict[str, str]) -> bool:
    named = set(found) - {"other"}
    if any(HOUR_LABEL.match(found.get(name, "")) for name in ("from", "to")):
        return False
    dated = "sent" in found and (FULL_DATE.search(found["sent"]) or TIME.search(found["sent"]))
    if len(named) >= 3 and "from" in named:  # and no journey from one town to another
        return "subject" in named or bool(dated) or any(ADDRESS.search(line) for line in found.values())
    if "from" in found and len(named) >= 2:
        return ADDRESS.search(found["from"]) is not None or bool(dated)
    return bool(dated) and "to" in found and ADDRESS.search(found["to"]) is not None


def _tidy(lines: list[str]) -> str:
    end = len(lines)
    while end and (not lines[end - 1] or RULER.match(lines[end - 1]) or FRAME.match(lines[end - 1])
                   or BARE_ORIGINAL.match(lines[end - 1])):  # fmt: skip
        end -= 1
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines[:end])).strip("\n").strip()
