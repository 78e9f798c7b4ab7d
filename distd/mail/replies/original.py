"""The mail that was answered, where it is known: its lines are recognised in a reply though no mark says so.

Telephones, web forms and some Japanese mailers paste what they answer without a mark. Lines are compared by short
runs of their letters and digits, so that neither new line breaks nor bullets, blanks or marks of quotation hide a
copy; links and addresses are left out, since each reader has their own. The time grows with the lengths alone.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field

CHARACTERS = 100_000  # of an original that are read
RUN = 10  # letters in a row that are looked up
LINE_WIDTH = 24  # a copied line as wide as this is one whatever stands around it; a wide letter counts two
COPY_WIDTH = 60  # so much must be copied in all: anybody may use a phrase of ours
MOSTLY = 0.8  # of what follows the first copied line: then the rest of it is the writer's own

_EACH_READERS_OWN = re.compile(
    r"https?://([^\s/<>()\[\]]+)\S*|(www\.[^\s/<>()\[\]]+)\S*|[^\s<>()\[\]@]+@([^\s<>()\[\]]+)", re.IGNORECASE
)
_NO_LETTERS = re.compile(r"[\W_]+")
_WIDE = re.compile(r"[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff01-\uff60]")
_START, _END = "\x02" * RUN, "\x03" * RUN


@dataclass(frozen=True)
class Original:
    """A mail of ours, in all the forms in which a reader's program may have shown it."""

    forms: Sequence[str]
    _runs: frozenset[str] = field(init=False, repr=False, compare=False)
    _hosts: frozenset[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        runs = {run for form in self.forms for run in _runs(f"{_START}{_letters(form[:CHARACTERS])}{_END}")}
        object.__setattr__(self, "_runs", frozenset(runs))
        object.__setattr__(self, "_hosts", frozenset[str]().union(*map(_hosts, self.forms)))

    def copied(self, lines: Sequence[str]) -> list[bool]:
        """Say of each line whether it is copied from the original; of none where too little of it is.

        A short line is copied only where what stands before and after it in the original does so here too: `Yes`
        may be a reader's answer, though a form of ours offers the same word.
        """
        letters = [_letters(line) for line in lines]
        known = [_width(each) >= LINE_WIDTH and self._knows(each) for each in letters]
        if sum(_width(each) for each, is_known in zip(letters, known, strict=True) if is_known) < COPY_WIDTH:
            return [False] * len(lines)
        self._add_short(letters, known)
        self._add_bare(lines, letters, known)
        return known

    def _add_short(self, letters: list[str], known: list[bool]) -> None:
        """Add the short lines that go on where the known ones end; answers may stand between them."""
        after_known = _nearest(letters, known)
        after = _nearest(letters, [bool(each) for each in letters])
        before = before_known = _START
        for place, each in enumerate(letters):
            if not each:
                continue
            if not known[place]:
                known[place] = any(
                    self._knows(f"{left}{each}{right}")
                    for left in {before, before_known, _START}
                    for right in {after[place], after_known[place], _END}
                    if left != _START or right != _END
                )
            before = each[-RUN:]
            if known[place]:
                before_known = before

    def _add_bare(self, lines: Sequence[str], letters: list[str], known: list[bool]) -> None:
        """Add lines without letters: rulers between known lines, and links beside one that lead where ours do."""
        written = [place for place, line in enumerate(lines) if line.strip()]
        for before, place, after in zip([-1, *written], written, [*written[1:], -1], strict=False):
            if letters[place]:
                continue
            beside = [near >= 0 and known[near] for near in (before, after)]
            hosts = _hosts(lines[place])
            known[place] = (hosts <= self._hosts and any(beside)) if hosts else all(beside)

    def marked(self, lines: list[str]) -> list[str]:
        """Return the lines with a mark of quotation before each copied one, where little else follows the first.

        What stands between them is then read as an answer between quotations. Where much else follows, it may be
        old as well, in a form unknown here, and the lines are returned as they are.
        """
        copied = self.copied(lines)
        if not any(copied):
            return lines
        below = list(zip(lines, copied, strict=True))[copied.index(True) :]
        known = sum(len(line) for line, is_copied in below if is_copied)
        if known < MOSTLY * sum(len(line) for line, _ in below):
            return lines
        return [f"> {line}" if is_copied else line for line, is_copied in zip(lines, copied, strict=True)]

    def _knows(self, letters: str) -> bool:
        return len(letters) >= RUN and all(run in self._runs for run in _runs(letters))


def _letters(text: str) -> str:
    """Return the letters and digits of a text, without regard to case, width or accents of their own."""
    plain = unicodedata.normalize("NFKC", _EACH_READERS_OWN.sub(" ", text))
    return _NO_LETTERS.sub("", plain).casefold()


def _runs(letters: str) -> list[str]:
    return [letters[place : place + RUN] for place in range(max(1, len(letters) - RUN + 1))]


def _hosts(text: str) -> frozenset[str]:
    """Return where the links and addresses of a text lead."""
    return frozenset(
        host.casefold() for found in _EACH_READERS_OWN.findall(text[:CHARACTERS]) for host in found if host
    )


def _nearest(letters: list[str], chosen: list[bool]) -> list[str]:
    """Return for each line how the next chosen line begins; the end where none follows."""
    nearest, found = _END, []
    for each, is_chosen in zip(reversed(letters), reversed(chosen), strict=True):
        found.append(nearest)
        if is_chosen:
            nearest = each[:RUN]
    return found[::-1]


def _width(letters: str) -> int:
    return len(letters) + len(_WIDE.findall(letters))
