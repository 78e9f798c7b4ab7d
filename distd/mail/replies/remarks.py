"""Where the own words of a reply stand: above the quoted letter, between its lines, or under a signature."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from distd.mail.replies.attribution import attribution
from distd.mail.replies.farewell import parted
from distd.mail.replies.law import is_line_of_law
from distd.mail.replies.quoting import DASHES, QUOTE, with_marks
from distd.mail.replies.reading import LINE_CHARACTERS, header_block, is_folded, new_text
from distd.mail.replies.signing import POSTSCRIPT, is_sentence

READ_CHARACTERS = 20_000

_PIPED = re.compile(r"^\s*[|｜¦│]")
# The three lines of our own letter that say how to answer, as a copy without marks shows them.
_FORM = re.compile(
    r"^(?P<indent>[ \t\u3000]*)(?:(?P<yes>approve|approuvé|aprobado|承認します)"
    r"|changes: what has to be changed|reject: why|modifications : ce qu'il faut modifier"
    r"|rejeté : pour quelle raison|cambios: qué debe cambiarse|rechazado: por qué|修正: 修正していただきたい点"
    r"|却下: 理由)\s*$"
)


@dataclass(frozen=True)
class Spoken:
    """What somebody said in answer to a letter of ours."""

    words: str
    under: str  # a farewell or a signature: remarks alone, since most of it is names and addresses


def own_words(text: str) -> Spoken:
    """Return what the writer of the reply `text` wrote, wherever it stands."""
    text = _without_copies(text[:READ_CHARACTERS])
    new = new_text(text)
    above, under = parted(new)
    below, farewell = parted(remarks_below(text, new))
    signed = "\n".join(_signed(text, new))
    return Spoken(f"{above}\n\n{below}", "\n\n".join([*_remarks(under), signed, *_remarks(farewell)]))


def remarks_below(text: str, new: str = "") -> str:
    """Return what stands without a mark of quotation below the first quoted line, but for what `new` has already."""
    known = {line.strip() for line in new.split("\n")}
    lines = text.replace("\r\n", "\n").split("\n")
    first = next((place for place, line in enumerate(lines) if QUOTE.match(line)), len(lines))
    run: list[str] = []
    remarks: list[str] = []
    for place in range(first, len(lines) + 1):
        if place < len(lines) and not QUOTE.match(lines[place]):
            if not is_folded(lines[place - 1], *lines[place : place + 2]):
                run.append(lines[place])
            continue
        # Each run is read as a reply of its own, so that signatures and footers are known for what they are.
        own = new_text("\n".join([*run, "> "])) if any(run) else ""
        remarks += [line for line in own.split("\n") if line.strip() not in known]
        run = []
    return "\n".join(remarks).strip()


def _signed(text: str, new: str) -> Iterator[str]:
    """Yield the remarks in what was cut as a signature, above all that is quoted."""
    lines = text.replace("\r\n", "\n").split("\n")
    kept = {line.strip() for line in new.split("\n") if line.strip()}
    cut: list[str] = []
    for place, line in enumerate(lines):
        if QUOTE.match(line) or DASHES.match(line) or attribution(lines, place) or header_block(lines, place):
            break
        if line.strip() not in kept:
            cut.append(line)
    yield from _remarks("\n".join(cut).strip())


def _remarks(under: str) -> Iterator[str]:
    """Yield what may be a remark in a signature: whole sentences, and what stands apart from it."""
    apart = False
    for line in under.split("\n"):
        if is_line_of_law(line):
            return
        if apart or is_sentence(line) or POSTSCRIPT.match(line):
            yield POSTSCRIPT.sub("", line).strip(" .:)：")
            apart = apart or POSTSCRIPT.match(line) is not None
        apart = apart or not line.strip()


def _without_copies(text: str) -> str:
    """Take out what is copied from our letter, or quoted with bars."""
    lines = [line[:LINE_CHARACTERS] for line in text.replace("\r\n", "\n").split("\n")]
    forms = [_FORM.match(line) for line in lines]
    kept: list[str] = []
    for place, line in enumerate(lines):
        form = forms[place]
        near = any(forms[place + 1 : place + 3])
        copied = form and (not form["yes"] or len(form["indent"]) > 1 or near)
        kept.append("" if copied or _PIPED.match(line) else line)
    return "\n".join(with_marks(kept))
