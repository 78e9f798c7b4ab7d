"""An issue as a tagged A4 PDF (PDF/UA-1), set by typst.

The issue goes in as JSON data; nothing in it is ever read as typst markup. The same data and fonts give the same bytes.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import typst

from distd.failures import DistdError
from distd.newsletter.coverage import lacking, told
from distd.newsletter.document import Node
from distd.newsletter.pictures import Picture

_MAIN = "issue.typ"
_STANDARD: typst.PDFStandard = "ua-1"


class NotPrintable(DistdError):
    """Typst refuses to make a PDF/UA of this text; the message says why."""


class NotShown(NotPrintable):
    """A word of the text is in no font of this machine."""


@dataclass(frozen=True)
class Sheet:
    """What the PDF says about itself and on every page."""

    language: str
    direction: str
    newsletter: str
    title: str
    summary: str
    author: str
    date: date
    number_line: str  # such as `Number 1 · May 2005`
    page_words: str  # such as `Page {page} of {pages}`
    contact: str  # how to reach who sends it, since a printed sheet cannot be replied to
    postal_address: str
    families: Sequence[str]


def make_pdf(
    layout: Path, sheet: Sheet, blocks: tuple[Node, ...], pictures: Mapping[str, Picture], fonts: typst.Fonts
) -> bytes:
    """Return the PDF; raises NotPrintable when it would not be accessible, with typst's reason."""
    with tempfile.TemporaryDirectory(prefix="distd-pdf-") as folder:
        root = Path(folder)
        (root / _MAIN).write_bytes(layout.read_bytes())
        names = {}
        for index, (address, picture) in enumerate(pictures.items()):
            # A name of our own: the editors' may hold anything.
            names[address] = f"picture-{index}{Path(picture.name).suffix.lower()}"
            (root / names[address]).write_bytes(picture.content)
        data = _data(sheet, blocks) | {"pictures": names}
        (root / "issue.json").write_text(json.dumps(data, ensure_ascii=False), "utf-8")
        try:
            pdf = typst.compile(
                str(root / _MAIN),
                root=str(root),
                font_paths=fonts,
                ignore_system_fonts=True,  # `fonts` holds them already
                format="pdf",
                pdf_standards=_STANDARD,
                timestamp=datetime.combine(sheet.date, time(), UTC),
            )
        except typst.TypstError as failure:
            raise _in_plain_words(failure) from None
    if not isinstance(pdf, bytes):
        raise NotPrintable("typst made no PDF")
    return pdf


def _in_plain_words(failure: typst.TypstError) -> NotPrintable:
    if text := lacking(failure):
        return NotShown(told([(text, 0)]))
    hints = "; ".join(failure.hints)
    return NotPrintable(f"{failure.message} ({hints})" if hints else failure.message)


def _data(sheet: Sheet, blocks: tuple[Node, ...]) -> dict[str, Any]:
    return {
        "language": sheet.language,
        "direction": sheet.direction,
        "newsletter": sheet.newsletter,
        "title": sheet.title,
        "summary": sheet.summary,
        "author": sheet.author,
        "year": sheet.date.year,
        "month": sheet.date.month,
        "day": sheet.date.day,
        "number": sheet.number_line,
        "page": sheet.page_words,
        "families": list(sheet.families),
        "contact": sheet.contact,
        "postal": sheet.postal_address,
        "blocks": [block.as_data() for block in blocks],
    }
