"""How mail programs of many countries introduce a quotation and sign for their telephones.

The forms stand in tests/data/replies: lines above a quotation (attributions), heads of a quoted mail with an empty
line between two, lines above a mail passed on (forwards), lines of telephones (devices), what lawyers and scanners
write (notices), and sentences of people that begin or end like one of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.replies import Case

OWN = "I agree with this.\n\nAnna"
_FORMS = Path(__file__).parent / "data" / "replies"


def _forms(name: str, between: str = "\n") -> list[str]:
    return (_FORMS / f"{name}.txt").read_text(encoding="utf-8").strip("\n").split(between)


def _cases() -> Iterator[Case]:
    """Yield each form above a quotation with marks, above one without, and above an answer below the quotation."""
    for said in _forms("attributions"):
        yield Case(f"{said}, marked", f"{OWN}\n\n{said}\n\n> old text\n> more old", OWN)
        yield Case(f"{said}, unmarked", f"{OWN}\n\n{said}\n\nold text here,\n\nmore old words", OWN)
        yield Case(f"{said}, below", f"{said}\n> old text\n> more\n\n{OWN}\n", OWN)
    for head in _forms("heads", "\n\n"):
        yield Case(head, f"{OWN}\n\n{head}\n\nold text here,\n\nmore old words", OWN)
    for device in _forms("devices"):
        yield Case(
            device,
            f"{OWN}\n\n{device}\n\nOn Mon, May 2, 2005 at 10:00 AM <news@sr.example> wrote:\n> old",
            OWN,
        )
    for notice in _forms("notices"):
        yield Case(notice, f"{OWN}\n\n{notice}\n\nmore of it", OWN)
    for sentence in _forms("sentences"):
        text = f"Dear all,\n\n{sentence}\n\nAnna"
        yield Case(sentence, text, text)


FORMS = list(_cases())


def _forwards() -> Iterator[Case]:
    """Yield each line above a mail passed on, with a head that nobody knows."""
    mail = "Xyz: Bo\n\nUnsubscribe"
    for line in _forms("forwards"):
        yield Case(f"{line}, unmarked", f"{OWN}\n\n{line}\n{mail}\n", OWN)
        if line.endswith(":"):
            marked = "\n".join(f"> {each}" for each in [line, *mail.split("\n")])
            yield Case(f"{line}, marked", f"{OWN}\n\n{marked}\n", OWN)


FORWARDS = list(_forwards())
