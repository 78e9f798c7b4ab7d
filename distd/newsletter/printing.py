"""The PDFs of one issue: the editors' own, ours, or the default language's where a script cannot be set here."""

from __future__ import annotations

from dataclasses import dataclass

from distd.newsletter.coverage import told, words_not_shown
from distd.newsletter.folder import Source, Text
from distd.newsletter.fonts import families_for, load_fonts, missing_font
from distd.newsletter.look import Look
from distd.newsletter.paper import NotPrintable, NotShown, Sheet, make_pdf
from distd.newsletter.phrases import Phrases


@dataclass(frozen=True)
class Printed:
    """A PDF, its language, and why it is not in the language that was asked for, or is not there."""

    content: bytes  # empty where none could be made
    language: str
    problem: str = ""


class Printer:
    """Makes the PDFs of one issue; the default language's first, since it stands in for others."""

    def __init__(self, source: Source, look: Look) -> None:
        self._source = source
        self._look = look
        self._fonts = look.fonts or load_fonts(look.font_folders)
        self._default: Printed | None = None

    def print(self, text: Text, phrases: Phrases) -> Printed:
        """Return the PDF of a text, or the default language's where it cannot be made."""
        printed = self._printed(text, phrases)
        self._default = self._default or printed
        return printed

    def _printed(self, text: Text, phrases: Phrases) -> Printed:
        if text.pdf:
            return Printed(text.pdf, text.language)
        try:
            return Printed(self._make(text, phrases), text.language)
        except NotPrintable as failure:
            words = words_not_shown(text, self._fonts) if isinstance(failure, NotShown) else []
            problem = told(words) if words else str(failure)
            if self._default is None or not self._default.content:
                return Printed(b"", text.language, problem)
            return Printed(self._default.content, self._default.language, problem)

    def _make(self, text: Text, phrases: Phrases) -> bytes:
        families = families_for(text.language, self._fonts.families())
        if families is None:
            raise NotPrintable(missing_font(text.language))
        sheet = Sheet(
            language=text.language,
            direction=phrases.direction,
            newsletter=self._source.newsletter,
            title=text.title,
            summary=text.summary,
            author=self._look.committee,
            date=self._source.date,
            number_line=phrases.number_line(self._source.number, self._source.date),
            page_words=phrases.table["page"],
            contact=phrases.say("contact", address=f"secretary@{self._look.domain}"),
            postal_address=" ".join(self._look.postal_address.split()),
            families=families,
        )
        layout = self._look.template("issue.typ")
        return make_pdf(layout, sheet, text.blocks, self._source.shown_in(text), self._fonts)
