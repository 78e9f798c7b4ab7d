"""What the pages say: each function returns one finished page, and no function here knows HTTP."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from babel.dates import format_date
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from distd import maillog
from distd.desk.faq_page import Answered
from distd.failures import Misconfigured
from distd.letters.titles import title_in
from distd.store.published import Published
from distd.subscriptions.commands import Subscriptions
from distd.subscriptions.evidence import Asking, digest_of
from distd.subscriptions.leaving import Leaver, Left
from distd.web.languages import choose

LANGUAGES = ("en", "ja", "fr", "es")
DATES = {"en": "en_GB"}  # 2 May 2005, as in the issues themselves


@dataclass(frozen=True)
class Page:
    """A finished page."""

    html: str
    language: str
    found: bool = True


@dataclass(frozen=True)
class Wanted:
    """What a reader's browser asks for."""

    language: str = ""  # named in the address
    accept_language: str = ""

    def among(self, available: Sequence[str]) -> str:
        """Return the best of the languages that are there."""
        return choose(self.language, self.accept_language, available)


@dataclass(frozen=True)
class Joining:
    """A list that anybody may ask to join, and the address to write to."""

    title: str
    address: str


class Pages:
    """The public pages of one house."""

    def __init__(
        self,
        subscriptions: Subscriptions,
        published: Published,
        template_folders: Sequence[Path],
        committee: str,
        secretary: str,
        clock: Callable[[], datetime],
        faq: Callable[[str], Sequence[Answered]] = lambda _: (),
        joining: Callable[[], Sequence[Joining]] = lambda: (),
    ) -> None:
        """`faq` returns what is often asked, in a language; `joining`, the lists that are open to everybody."""
        self._faq = faq
        self._joining = joining
        self._subscriptions = subscriptions
        self._published = published
        self._folders = [folder / "web" for folder in template_folders]
        self._house = {"committee": committee, "secretary": secretary}
        self._clock = clock
        self._environment = Environment(
            loader=FileSystemLoader(self._folders), undefined=StrictUndefined, autoescape=True,
            trim_blocks=True, lstrip_blocks=True,
        )  # fmt: skip
        self._environment.filters["title_in"] = title_in
        self._words = lru_cache(maxsize=None)(self._read_words)

    # ---- leaving

    def ask_to_leave(self, token: str, wanted: Wanted) -> Page:
        """Show which list a link leaves, with one button; changes nothing, so that a link scanner does no harm."""
        leaver = self._subscriptions.look(token)
        if leaver is None:
            return self.missing(wanted, "link")
        language = self._language_of(leaver, wanted)
        return self._write("leave.html", language, leaver=leaver)

    def leave(self, token: str, raw: bytes, wanted: Wanted) -> Page:
        """Leave at once (RFC 8058); a second time says the same."""
        leaver = self._subscriptions.look(token)
        asking = Asking("", self._clock(), channel="web", came_to="/u/", digest=digest_of(raw))
        left = self._subscriptions.leave(token, asking)
        if leaver is None or left is Left.UNKNOWN:
            return self.missing(wanted, "link")
        maillog.event("asked to leave by web", list=leaver.list_name, outcome=str(left))
        return self._write("left.html", self._language_of(leaver, wanted), leaver=leaver)

    # ---- issues

    def issues(self, wanted: Wanted) -> Page:
        """List the issues that were sent."""
        language = wanted.among(LANGUAGES)
        rows = [
            {
                "name": issue.name,
                "title": issue.titles[wanted.among(list(issue.titles))],
                "day": format_date(issue.sent_at, "long", locale=DATES.get(language, language)),
                "languages": list(issue.titles),
            }
            for issue in self._published.all()
            if issue.titles
        ]
        return self._write("issues.html", language, issues=rows, joining=self._joining())

    def issue(self, name: str, wanted: Wanted) -> Page:
        """Show an issue as its readers got it; one that was not sent is not there."""
        issue = self._published.issue(name)
        if issue is None or not issue.titles:
            return self.missing(wanted, "issue")
        language = wanted.among(list(issue.titles))
        return Page(self._published.html(issue, language), language)

    def issue_pdf(self, name: str, wanted: Wanted) -> tuple[bytes, str] | None:
        """Return an issue's PDF and its language, or None when it was not sent."""
        issue = self._published.issue(name)
        if issue is None or not issue.titles:
            return None
        language = wanted.among(list(issue.titles))
        return self._published.pdf(issue, language), language

    # ---- questions

    def faq(self, wanted: Wanted) -> Page:
        """Show what is often asked, and the answers."""
        language = wanted.among(LANGUAGES)
        return self._write("faq.html", language, rows=self._faq(language))

    # ---- nothing there

    def missing(self, wanted: Wanted, what: str = "page") -> Page:
        """Say in plain words that there is no such link, issue or page."""
        page = self._write("missing.html", wanted.among(LANGUAGES), what=what)
        return Page(page.html, page.language, found=False)

    def failed(self, wanted: Wanted) -> Page:
        """Say that the house has a fault and nothing was changed."""
        return self._write("failed.html", wanted.among(LANGUAGES))

    def _language_of(self, leaver: Leaver, wanted: Wanted) -> str:
        return leaver.language if leaver.language in LANGUAGES else wanted.among(LANGUAGES)

    def _write(self, template: str, language: str, **values: Any) -> Page:
        words = self._words(language)
        html = self._environment.get_template(template).render(
            language=language, words=words, **self._house, **values
        )
        return Page(html, language)

    def _read_words(self, language: str) -> dict[str, str]:
        for folder in self._folders:
            path = folder / "words" / f"{language}.toml"
            if path.is_file():
                try:
                    return tomllib.loads(path.read_text("utf-8"))
                except (tomllib.TOMLDecodeError, UnicodeDecodeError) as failure:
                    raise Misconfigured(f"{path}: is not valid TOML: {failure}") from None
        raise Misconfigured(f"templates/web/words/{language}.toml: there is no such file")
