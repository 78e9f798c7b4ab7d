"""What somebody said in answer to a question of this room: its beginning, without what is quoted and small print."""

from __future__ import annotations

from distd.mail.replies.law import is_line_of_law
from distd.mail.replies.remarks import own_words

LOOKED_AT_CHARACTERS = 600  # who answers with a yes or a no says it at the beginning


def says_anything(new_text: str) -> bool:
    """Say whether more is written than a farewell and what stands under it."""
    return bool(own_words(new_text).words.strip())


def said_in(new_text: str) -> str:
    """Return what somebody said, or what stands under their farewell where that is all; nothing of a lawyer's."""
    spoken = own_words(new_text)
    said: list[str] = []
    for line in (spoken.words.strip() or spoken.under).split("\n"):
        if is_line_of_law(line):
            break
        said.append(line)
    return "\n".join(said)[:LOOKED_AT_CHARACTERS].replace("\u2019", "'")
