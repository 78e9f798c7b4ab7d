"""The lines at the foot of an issue: why somebody gets it, how to answer, how to leave, who sends it."""

from __future__ import annotations

from dataclasses import dataclass

from babel import Locale, UnknownLocaleError

from distd.letters.writing import language_in
from distd.mail.addresses import wire_address
from distd.mail.template import Slot, marker
from distd.newsletter.flowed import Line
from distd.newsletter.folder import Source
from distd.newsletter.look import Look
from distd.newsletter.phrases import Phrases
from distd.newsletter.plaintext import BLANK


@dataclass(frozen=True)
class Imprint:
    """The foot of one issue in one language, with the slots of its reader."""

    source: Source
    phrases: Phrases
    look: Look
    pdf_language: str  # of the attached PDF

    @property
    def sender(self) -> str:
        """The address an issue comes from."""
        return f"secretary@{self.look.domain}"

    def lines(self) -> list[Line]:
        """Return the foot of the plain text."""
        look, say = self.look, self.phrases.say
        # "-- " starts a signature: mail programs leave what follows out of replies.
        lines = [BLANK, Line("-- ", fixed=True)]
        lines += [Line(self._why()), Line(say("reply")), Line(self._attached())]
        lines += [BLANK, Line(say("leave_mail")), _address(self._leave_address())]
        if look.public_url:
            lines += [Line(say("leave_web")), _address(self._leave_link())]
            lines += [Line(say("view")), _address(self._view_link())]
        if look.postal_address:
            lines += [BLANK, Line(" ".join(look.postal_address.split()))]
        return lines

    def values(self) -> dict[str, str]:
        """Return what the HTML's foot is made of; links that cannot be offered are empty."""
        web = bool(self.look.public_url)
        return {
            "why": self._why(),
            "reply": self.phrases.say("reply"),
            "attached": self._attached(),
            "leave_mail": f"mailto:{self._leave_address()}?subject=unsubscribe",
            "leave_mail_words": self.phrases.say("leave_mail_link"),
            "leave_web": self._leave_link() if web else "",
            "leave_web_words": self.phrases.say("leave_web_link"),
            "view": self._view_link() if web else "",
            "view_words": self.phrases.say("view_link"),
        }

    def page_links(self) -> list[dict[str, str]]:
        """Return what the page on the web links to: its PDF, and the issue in its other languages."""
        if not self.look.public_url:
            return []
        here, language = f"{self.look.public_url}/issues/{self.source.name}", self.phrases.language
        pdf = {"address": f"{here}.pdf?language={language}", "words": "PDF", "language": ""}
        others = [other for other in self.source.texts if other != language]
        return [pdf] + [
            {"address": f"{here}?language={other}", "words": native_name(other), "language": other}
            for other in others
        ]

    def _why(self) -> str:
        return self.phrases.say(
            "why",
            newsletter=self.source.newsletter,
            list=marker(Slot.LIST),  # for words of a workspace's own; ours do without a name for programs
            committee=self.look.committee,
        )

    def _attached(self) -> str:
        language = self.phrases.language
        if self.pdf_language == language:
            return self.phrases.say("attached")
        return self.phrases.say("attached_other", language=language_in(self.pdf_language, language))

    def _leave_address(self) -> str:
        # As A-labels: a mail program that gets it from a link may know no other form.
        return wire_address(f"{marker(Slot.LIST)}-unsubscribe+{marker(Slot.LEAVE)}@{self.look.domain}")

    def _leave_link(self) -> str:
        return f"{self.look.public_url}/u/{marker(Slot.LEAVE)}"

    def _view_link(self) -> str:
        language = self.phrases.language
        suffix = "" if language == self.source.languages[0] else f"?language={language}"
        return f"{self.look.public_url}/issues/{self.source.name}{suffix}"


def native_name(language: str) -> str:
    """Return what a language calls itself, such as `日本語`; its code where that is unknown."""
    try:
        name = Locale.parse(language).get_language_name()
    except (UnknownLocaleError, ValueError):
        return language
    return name[:1].upper() + name[1:] if name else language


def _address(text: str) -> Line:
    """A line that holds an address and nothing else, so that no program breaks it."""
    return Line(f"<{text}>", fixed=True)
