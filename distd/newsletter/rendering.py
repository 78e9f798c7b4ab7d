"""An issue rendered: once per language, to what readers get, reviewers see and the web shows."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from distd.failures import Misconfigured
from distd.mail.mime import Enclosure, IssueMail, issue_template
from distd.mail.template import Template
from distd.newsletter.fingerprint import content_fingerprint
from distd.newsletter.flowed import Line, flow, readable
from distd.newsletter.folder import Source, Text
from distd.newsletter.imprint import Imprint
from distd.newsletter.look import Look
from distd.newsletter.phrases import Phrases, read_phrases
from distd.newsletter.pictures import Picture
from distd.newsletter.plaintext import BLANK, headline, text_lines
from distd.newsletter.printing import Printed, Printer
from distd.newsletter.webmail import Html, write_page

__all__ = ["Edition", "Look", "Rendered", "draft", "render"]


@dataclass(frozen=True)
class Rendered:
    """An issue in one language."""

    language: str
    subject: str
    text: str  # to read and to compare; without the lines that differ per reader
    html: str  # a page that stands alone, pictures inside, for the web and for previews
    pdf: bytes  # empty only in a draft
    pdf_language: str  # the default language where this one's PDF could not be made
    pdf_problem: str  # why, in one sentence; empty when all is well
    template: Template
    html_octets: int  # of the mail's HTML

    @property
    def octets(self) -> int:
        """The size of the message, but for one reader's headers."""
        return self.template.octets


@dataclass(frozen=True)
class Edition:
    """An issue in all its languages."""

    name: str
    newsletter: str
    number: int
    title: str
    date: date
    audience: tuple[str, ...]
    languages: tuple[str, ...]  # rendered; the first is the default
    content_fingerprint: str
    renditions: dict[str, Rendered]


def render(source: Source, look: Look) -> Edition:
    """Render every language of an issue; the same source and look give the same bytes.

    Where a machine has no font for a translation's script, its mail goes out in its language with the PDF of the
    default language attached, and `pdf_problem` says so; raises Misconfigured when the default PDF cannot be made.
    """
    edition = draft(source, look)
    for rendered in edition.renditions.values():
        if not rendered.pdf:
            path = source.texts[rendered.language].path
            raise Misconfigured(f"{path}: no PDF could be made: {rendered.pdf_problem}")
    return edition


def draft(source: Source, look: Look) -> Edition:
    """Render an issue to be looked at by its editors: as readers get it, but for a PDF that cannot be made."""
    printer = Printer(source, look)
    renditions = {}
    for language, text in source.texts.items():
        phrases = read_phrases(look.template_folders, language)
        renditions[language] = _render(source, text, phrases, look, printer.print(text, phrases))
    return Edition(
        name=source.name,
        newsletter=source.newsletter,
        number=source.number,
        title=source.title,
        date=source.date,
        audience=source.audience,
        languages=tuple(renditions),
        content_fingerprint=content_fingerprint(source, look),
        renditions=renditions,
    )


def _render(source: Source, text: Text, phrases: Phrases, look: Look, pdf: Printed) -> Rendered:
    subject = text.subject or phrases.say(
        "subject", newsletter=source.newsletter, number=source.number, title=text.title
    )
    lines = _lines(source, text, phrases)
    imprint = Imprint(source, phrases, look, pdf.language)
    # One picture under two names travels once.
    pictures = {cid(picture): picture for picture in source.shown_in(text).values()}
    mail = IssueMail(
        from_name=look.committee,
        from_address=imprint.sender,
        subject=subject,
        language=text.language,
        text=flow(lines + imprint.lines(), delsp=phrases.without_spaces),
        delsp=phrases.without_spaces,
        html=_page(source, text, phrases, imprint, for_mail=True),
        pictures=[
            Enclosure(Path(p.name).name, p.content_type, p.content, key) for key, p in pictures.items()
        ],
        attachments=[Enclosure(pdf_name(source, pdf.language), "application/pdf", pdf.content)]
        if pdf.content
        else [],
    )
    return Rendered(
        language=text.language,
        subject=subject,
        text=readable(lines),
        html=_page(source, text, phrases, imprint, for_mail=False),
        pdf=pdf.content,
        pdf_language=pdf.language,
        pdf_problem=pdf.problem,
        template=issue_template(mail),
        html_octets=len(mail.html.encode()),
    )


def _lines(source: Source, text: Text, phrases: Phrases) -> list[Line]:
    number = phrases.number_line(source.number, source.date)
    head = [Line(f"{source.newsletter} · {number}"), BLANK, *headline(text.title, "=")]
    summary = [BLANK, Line(text.summary)] if text.summary else []
    return [*head, *summary, BLANK, *text_lines(text.blocks, phrases.say("links"))]


def _page(source: Source, text: Text, phrases: Phrases, imprint: Imprint, for_mail: bool) -> str:
    """Return the HTML for the mail, or the page that stands alone."""
    look = imprint.look
    start = "right" if phrases.direction == "rtl" else "left"
    body = Html(source.pictures, cid_source if for_mail else data_source, start)
    values: dict[str, Any] = {
        "language": text.language,
        "direction": phrases.direction,
        "newsletter": source.newsletter,
        "title": text.title,
        "summary": text.summary,
        "number": phrases.number_line(source.number, source.date),
        "committee": look.committee,
        "start": start,
        "body": body.blocks(text.blocks),
        "footer": imprint.values() if for_mail else None,
        "links": [] if for_mail else imprint.page_links(),
        "postal_address": look.postal_address,
    }
    return write_page(look.template("issue.html"), look.template("issue.css"), values)


def pdf_name(source: Source, language: str) -> str:
    """Return the attachment's name, such as `ISO-SR-UPDATE-1-ja.pdf`: plain in every script and mail program."""
    words = "-".join("".join(c if c.isascii() and c.isalnum() else " " for c in source.newsletter).split())
    return f"{words or source.name}-{source.number}-{language}.pdf"


def cid(picture: Picture) -> str:
    """Return a content id that follows from the picture itself (RFC 2392)."""
    return f"{hashlib.sha256(picture.content).hexdigest()[:24]}@pictures"


def cid_source(picture: Picture) -> str:
    """Name a picture inside the message."""
    return f"cid:{cid(picture)}"


def data_source(picture: Picture) -> str:
    """Put a picture into the page itself."""
    return f"data:{picture.content_type};base64,{base64.b64encode(picture.content).decode('ascii')}"
