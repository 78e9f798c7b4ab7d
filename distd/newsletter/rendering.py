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
from distd.mail.template import Slot, Template, marker
from distd.newsletter.document import Node, walk
from distd.newsletter.fingerprint import content_fingerprint
from distd.newsletter.flowed import Line, flow, readable
from distd.newsletter.folder import Source, Text
from distd.newsletter.fonts import families_for, load_fonts
from distd.newsletter.look import Look
from distd.newsletter.paper import NotPrintable, Sheet, make_pdf
from distd.newsletter.phrases import Phrases, read_phrases, template_file
from distd.newsletter.pictures import Picture
from distd.newsletter.plaintext import BLANK, headline, text_lines
from distd.newsletter.webmail import Html, write_page

__all__ = ["Edition", "Look", "Rendered", "render"]


@dataclass(frozen=True)
class Rendered:
    """An issue in one language."""

    language: str
    subject: str
    text: str  # to read and to compare; without the lines that differ per reader
    html: str  # a page that stands alone, pictures inside, for the web and for previews
    pdf: bytes
    pdf_language: str  # the default language where this one's PDF could not be made
    pdf_problem: str  # why, in one sentence; empty when all is well
    template: Template
    html_octets: int  # of the mail's HTML

    @property
    def octets(self) -> int:
        """The size of the message, but for one reader's headers."""
        return sum(len(segment) for segment in self.template.segments if isinstance(segment, bytes))


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
    printer = _Printer(source, look)
    renditions = {}
    for language, text in source.texts.items():
        phrases = read_phrases(look.template_folders, language)
        renditions[language] = _render(source, text, phrases, look, printer.pdf(text, phrases))
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


@dataclass(frozen=True)
class _Pdf:
    content: bytes
    language: str
    problem: str = ""


class _Printer:
    """Makes the PDFs of one issue; the default language's first, since it stands in for others."""

    def __init__(self, source: Source, look: Look) -> None:
        self._source = source
        self._look = look
        self._fonts = look.fonts or load_fonts(look.font_folders)
        self._default: _Pdf | None = None

    def pdf(self, text: Text, phrases: Phrases) -> _Pdf:
        if text.pdf:
            made = _Pdf(text.pdf, text.language)
        else:
            try:
                made = _Pdf(self._make(text, phrases), text.language)
            except NotPrintable as failure:
                if self._default is None:
                    raise Misconfigured(f"{text.path}: no PDF could be made: {failure}") from None
                made = _Pdf(self._default.content, self._default.language, str(failure))
        self._default = self._default or made
        return made

    def _make(self, text: Text, phrases: Phrases) -> bytes:
        families = families_for(text.language, self._fonts.families())
        if families is None:
            from distd.newsletter.fonts import missing_font

            raise NotPrintable(missing_font(text.language))
        sheet = Sheet(
            language=text.language,
            direction=phrases.direction,
            newsletter=self._source.newsletter,
            title=text.title,
            summary=text.summary,
            author=self._look.committee,
            date=self._source.date,
            number_line=number_line(self._source, phrases),
            page_words=phrases.table["page"],
            families=families,
            postal_address=self._look.postal_address,
        )
        return make_pdf(
            _template(self._look, "issue.typ"),
            sheet,
            text.blocks,
            _shown(self._source, text.blocks),
            self._fonts,
        )


def number_line(source: Source, phrases: Phrases) -> str:
    """Return such as `Number 1 · May 2005`."""
    return f"{phrases.say('number', number=source.number)} · {phrases.month(source.date)}"


def _render(source: Source, text: Text, phrases: Phrases, look: Look, pdf: _Pdf) -> Rendered:
    subject = text.subject or phrases.say(
        "subject", newsletter=source.newsletter, number=source.number, title=text.title
    )
    lines = _lines(source, text, phrases)
    # One picture under two names travels once.
    pictures = {cid(picture): picture for picture in _shown(source, text.blocks).values()}
    mail = IssueMail(
        from_name=look.committee,
        from_address=f"secretary@{look.domain}",
        subject=subject,
        language=text.language,
        text=flow(lines + _footer(source, phrases, look, pdf), delsp=phrases.without_spaces),
        delsp=phrases.without_spaces,
        html=_page(source, text, phrases, look, pdf, for_mail=True),
        pictures=[
            Enclosure(Path(p.name).name, p.content_type, p.content, key) for key, p in pictures.items()
        ],
        attachments=[Enclosure(pdf_name(source, pdf.language), "application/pdf", pdf.content)],
    )
    return Rendered(
        language=text.language,
        subject=subject,
        text=readable(lines),
        html=_page(source, text, phrases, look, pdf, for_mail=False),
        pdf=pdf.content,
        pdf_language=pdf.language,
        pdf_problem=pdf.problem,
        template=issue_template(mail),
        html_octets=len(mail.html.encode()),
    )


def pdf_name(source: Source, language: str) -> str:
    """Return the attachment's name, such as `ISO-SR-UPDATE-1-ja.pdf`: plain in every script and mail program."""
    words = "-".join("".join(c if c.isascii() and c.isalnum() else " " for c in source.newsletter).split())
    return f"{words or source.name}-{source.number}-{language}.pdf"


def cid(picture: Picture) -> str:
    """Return a content id that follows from the picture itself (RFC 2392)."""
    return f"{hashlib.sha256(picture.content).hexdigest()[:24]}@pictures"


def _lines(source: Source, text: Text, phrases: Phrases) -> list[Line]:
    head = [Line(f"{source.newsletter} · {number_line(source, phrases)}"), BLANK, *headline(text.title, "=")]
    summary = [BLANK, Line(text.summary)] if text.summary else []
    return [*head, *summary, BLANK, *text_lines(text.blocks, phrases.say("links"))]


def _footer(source: Source, phrases: Phrases, look: Look, pdf: _Pdf) -> list[Line]:
    # "-- " starts a signature: mail programs leave what follows out of replies.
    lines = [BLANK, Line("-- ", fixed=True)]
    lines.append(Line(_why(source, phrases, look)))
    lines.append(Line(phrases.say("reply")))
    lines.append(Line(_attached(phrases, pdf)))
    lines += [BLANK, Line(phrases.say("leave_mail")), Line(f"<{leave_address(look)}>", fixed=True)]
    if look.public_url:
        lines += [Line(phrases.say("leave_web")), Line(f"<{leave_link(look)}>", fixed=True)]
        lines += [
            Line(phrases.say("view")),
            Line(f"<{view_link(source, look, phrases.language)}>", fixed=True),
        ]
    if look.postal_address:
        lines += [BLANK, Line(" ".join(look.postal_address.split()))]
    return lines


def _why(source: Source, phrases: Phrases, look: Look) -> str:
    return phrases.say("why", newsletter=source.newsletter, list=marker(Slot.LIST), committee=look.committee)


def _attached(phrases: Phrases, pdf: _Pdf) -> str:
    if pdf.language == phrases.language:
        return phrases.say("attached")
    from babel import Locale

    name = Locale.parse(pdf.language).get_language_name(phrases.language) or pdf.language
    return phrases.say("attached_other", language=name)


def leave_address(look: Look) -> str:
    """Return the address whose mail leaves the list at once, with its slots."""
    return f"{marker(Slot.LIST)}-unsubscribe+{marker(Slot.LEAVE)}@{look.domain}"


def leave_link(look: Look) -> str:
    """Return the page that leaves the list, with its slot."""
    return f"{look.public_url}/u/{marker(Slot.LEAVE)}"


def view_link(source: Source, look: Look, language: str) -> str:
    """Return the page of the issue in a language."""
    suffix = "" if language == source.languages[0] else f"?language={language}"
    return f"{look.public_url}/issues/{source.name}{suffix}"


def _page(source: Source, text: Text, phrases: Phrases, look: Look, pdf: _Pdf, for_mail: bool) -> str:
    values: dict[str, Any] = {
        "language": text.language,
        "direction": phrases.direction,
        "newsletter": source.newsletter,
        "title": text.title,
        "summary": text.summary,
        "number": number_line(source, phrases),
        "committee": look.committee,
        "body": Html(source.pictures, cid_source if for_mail else data_source).blocks(text.blocks),
        "footer": None,
        "postal_address": look.postal_address,
    }
    if for_mail:
        values["footer"] = {
            "why": _why(source, phrases, look),
            "reply": phrases.say("reply"),
            "attached": _attached(phrases, pdf),
            "leave_mail": f"mailto:{leave_address(look)}?subject=unsubscribe",
            "leave_mail_words": phrases.say("leave_mail_link"),
            "leave_web": leave_link(look) if look.public_url else "",
            "leave_web_words": phrases.say("leave_web_link"),
            "view": view_link(source, look, text.language) if look.public_url else "",
            "view_words": phrases.say("view_link"),
        }
    return write_page(_template(look, "issue.html"), _template(look, "issue.css"), values)


def cid_source(picture: Picture) -> str:
    """Name a picture inside the message."""
    return f"cid:{cid(picture)}"


def data_source(picture: Picture) -> str:
    """Put a picture into the page itself."""
    return f"data:{picture.content_type};base64,{base64.b64encode(picture.content).decode('ascii')}"


def _shown(source: Source, blocks: tuple[Node, ...]) -> dict[str, Picture]:
    """Return the pictures of a text by the address it gives them, in reading order."""
    addresses = dict.fromkeys(node.address for node in walk(blocks) if node.kind == "picture")
    return {address: source.pictures[address] for address in addresses}


def _template(look: Look, name: str) -> Path:
    path = template_file(look.template_folders, name)
    if path is None:
        raise Misconfigured(f"templates/newsletter/{name}: there is no such file")
    return path
