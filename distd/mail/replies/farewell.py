"""Where a letter takes leave: what stands below is a signature, and perhaps a remark."""

from __future__ import annotations

import re
import unicodedata

LINE_CHARACTERS = 60  # a longer line that begins like a farewell is a sentence

# In small letters without accents.
_FAREWELL = re.compile(
    r"^\W*(?:(?:with |my )?(?:best|kind|warm|kindest|warmest)? ?(?:regards|wishes)|(?:all the )?best(?=\W*$)|sincerely"
    r"(?: yours)?|yours(?: \w+)?|cheers|cordialement|bien a vous|(?:meilleures )?salutations(?: distinguees)?"
    r"|saludos(?: cordiales)?|atentamente|cordialmente|un (?:cordial )?saludo(?: cordial)?|atte"
    r"|mit freundlichen grussen|viele grusse|grusse|mvh|med vanliga halsningar|halsningar|atenciosamente|abracos?"
    r"|respectfully)\b"
)
_ACCENTS = re.compile(r"[\u0300-\u036f]")


def parted(text: str) -> tuple[str, str]:
    """Return a text up to its farewell, with what else stands on that line, and what stands under it."""
    lines = text.split("\n")
    for place, line in enumerate(lines):
        if len(line) <= LINE_CHARACTERS and (found := _FAREWELL.match(_plain(line.strip()))):
            rest = " ".join(line.split()[len(found[0].split()) :])
            return "\n".join([*lines[:place], "", rest]), "\n".join(lines[place + 1 :])
    return text, ""


def _plain(line: str) -> str:
    apart = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", line).casefold())
    return _ACCENTS.sub("", apart)
