"""What is wrong with an issue before anybody is asked to approve it: one finding for each thing, with its place."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import PurePosixPath
from typing import Literal
from urllib.parse import urlsplit

from distd.failures import Misconfigured
from distd.mail.addresses import BadAddress, clean_address
from distd.newsletter.dates import passed_announcements
from distd.newsletter.document import Node, plain, walk
from distd.newsletter.folder import Source, Text, number_of
from distd.newsletter.look import Look
from distd.newsletter.rendering import Edition, Rendered, draft
from distd.newsletter.scaffold import FILL_INS
from distd.newsletter.tables import longest_whole, longest_word

MAIL_WARNING_OCTETS = 500_000
MAIL_LIMIT_OCTETS = 5_000_000
GMAIL_CLIPS_OCTETS = 102_000  # of HTML; what comes after is hidden behind "view entire message"
PAGES = 4
FAR_FROM_TODAY = timedelta(days=60)
ALT_CHARACTERS = 300

_PAGE = re.compile(rb"/Type\s*/Page[^s\w]")
# A number, with the separators of thousands in use: 1,000 1.000 1 000
_FIGURE = re.compile(r"\d{1,3}(?:[,.\u202f\u00a0 ]\d{3})+(?!\d)|\d+", re.ASCII)
_LAST_DAY = 31
# What document.py leaves as it was typed, since it is no link to send to anybody.
_ACTIVE_LINK = re.compile(r"(?:\]\(|\]:|<)\s*<?\s*(javascript|vbscript|data|file):", re.IGNORECASE)
_HOST = re.compile(r"[\w-]+(\.[\w-]+)+\Z")


@dataclass(frozen=True)
class Finding:
    """Something to mend (an error stops the issue) or to look at (a warning does not)."""

    level: Literal["error", "warning"]
    place: str  # a file, with its line where there is one
    what: str


def check(
    source: Source, edition: Edition | None, today: date, known_lists: Collection[str]
) -> list[Finding]:
    """Return the findings of an issue, errors first; without an edition only its sources are looked at."""
    findings = [*_folder(source, today, known_lists)]
    for text in source.texts.values():
        findings += _text(text, source)
    if edition:
        for rendered in edition.renditions.values():
            findings += _rendition(source.texts[rendered.language], rendered)
    return sorted(findings, key=lambda finding: finding.level)


def examine(
    source: Source, look: Look, today: date, known_lists: Collection[str]
) -> tuple[list[Finding], Edition | None]:
    """Check the sources and what they render to; no edition where a template of the workspace is no good."""
    try:
        edition = draft(source, look)
    except Misconfigured as failure:
        findings = check(source, None, today, known_lists)
        return [Finding("error", str(source.default.path), str(failure)), *findings], None
    return check(source, edition, today, known_lists), edition


def _folder(source: Source, today: date, known_lists: Collection[str]) -> Iterator[Finding]:
    place = str(source.default.path)
    for fault in source.faults:
        yield Finding("error", fault.place, fault.what)
    for language in source.languages:
        if language not in source.texts:
            yield Finding("error", place, f"languages names {language}, but there is no issue.{language}.md")
    for language in source.undeclared:
        yield Finding(
            "warning", f"{source.folder}/issue.{language}.md", "languages does not name it, so it is not used"
        )
    for name in source.audience:
        if name not in known_lists:
            known = ", ".join(sorted(known_lists)) or "none"
            yield Finding("error", place, f"audience: there is no list {name}; known lists: {known}")
    if number_of(source.name) not in {-1, source.number}:
        yield Finding("warning", place, f"number is {source.number}, but the folder is called {source.name}")
    if abs(source.date - today) > FAR_FROM_TODAY:
        yield Finding("warning", place, f"date is {source.date}, far from today ({today})")


def _text(text: Text, source: Source) -> Iterator[Finding]:
    if not text.blocks:
        yield Finding("error", str(text.path), "there is no text below the front matter")
    yield from _headings(text)
    for key, words in (("title", text.title), ("summary", text.summary)):
        if words in FILL_INS:
            yield Finding("error", str(text.path), f"{key}: {words!r} is there to be written over")
    for node in walk(text.blocks):
        place = f"{text.path}: line {node.line}"
        match node.kind:
            case "picture":
                yield from (Finding(*found) for found in _alternative(node, place))
            case "link":
                if reason := bad_link(node.address):
                    yield Finding("error", place, f"the link {node.address!r} {reason}")
            case "table" if longest_whole(node) is not None:
                cells = [cell for row in node.children for cell in row.children]
                word = max(map(longest_word, cells), key=len)
                yield Finding(
                    "warning",
                    place,
                    f"this table of {len(node.children[0].children)} columns is wider than a page or a mail; "
                    f"words such as {word!r} will be broken",
                )
            case "box" if not node.closed:
                yield Finding("error", place, "this box is not closed; end it with a line `:::`")
            case "text" if node.text.startswith(":::"):
                yield Finding(
                    "error",
                    place,
                    f"{node.text!r} opens and closes no box; write `::: box Title`, the text, `:::`",
                )
            case "text" if found := _ACTIVE_LINK.search(node.text):
                yield Finding(
                    "error", place, f"a link must not begin with {found[1]}:; use https:// or mailto:"
                )
            case "text" if node.text in FILL_INS:
                yield Finding("error", place, f"{node.text!r} is there to be written over")
            case "text" if "**" in node.text:
                yield Finding(
                    "warning",
                    place,
                    f"the marks in {node.text!r} are not read as bold; set a space before or after them",
                )
    yield from _past_dates(text, source.date)
    if text is not source.default:
        yield from _differences(text, source.default)


def _headings(text: Text) -> Iterator[Finding]:
    before = 1  # the title, from the front matter
    for node in walk(text.blocks):
        if node.kind != "heading":
            continue
        place = f"{text.path}: line {node.line}"
        if not plain(node.children).strip():
            yield Finding("error", place, "this heading is empty")
        if node.level == 1:
            yield Finding(
                "error", place, "`#` is the title's, which stands in the front matter; begin with `##`"
            )
        elif node.level > before + 1:
            yield Finding("error", place, f"expected a heading of level {before + 1} (`{'#' * (before + 1)}`) here, "
                          f"not of level {node.level}: screen readers jump by levels")  # fmt: skip
        before = node.level


def _alternative(node: Node, place: str) -> Iterator[tuple[Literal["error", "warning"], str, str]]:
    words = node.text.strip()
    if not words:
        yield (
            "error",
            place,
            f"the picture {node.address!r} has no alternative text; write ![what it shows]({node.address})",
        )
    elif words.casefold() in {node.address.casefold(), PurePosixPath(node.address).stem.casefold()}:
        yield (
            "warning",
            place,
            f"the alternative text {words!r} is the file's name; say what the picture shows",
        )
    elif len(words) > ALT_CHARACTERS:
        yield "warning", place, f"the alternative text has {len(words)} characters; say the rest in the text"


def bad_link(address: str) -> str:
    """Return what is wrong with a link's address, or nothing."""
    try:
        parts = urlsplit(address)
        _ = parts.port
    except ValueError:
        return "cannot be read as an address"
    match parts.scheme:
        case "mailto":
            try:
                clean_address(parts.path)
            except BadAddress as reason:
                return f"is wrong: {reason}"
            return ""
        case "http" | "https":
            if not _HOST.match(parts.hostname or ""):
                return "has no complete host name"
            return ""
        case "":
            return "is not complete; begin with https:// or mailto:"
    return f"begins with {parts.scheme}:, which mail programs do not open; use https:// or mailto:"


def _past_dates(text: Text, at: date) -> Iterator[Finding]:
    for block in walk(text.blocks):
        if block.kind in {"paragraph", "cell", "heading"}:
            for day, sentence in passed_announcements(plain(block.children), text.language, at):
                yield Finding(
                    "warning",
                    f"{text.path}: line {block.line}",
                    f"{day} had passed on the issue's date ({at}): {sentence}",
                )


def _differences(text: Text, default: Text) -> Iterator[Finding]:
    """A translation that lacks a section, a link or a picture was probably made from an older text."""
    for kind, words in (
        ("heading", "headings"),
        ("link", "links"),
        ("picture", "pictures"),
        ("row", "rows of tables"),
    ):
        here, there = (sum(node.kind == kind for node in walk(each.blocks)) for each in (text, default))
        if here != there:
            yield Finding("warning", str(text.path), f"has {here} {words}, {default.path.name} has {there}")
    if lost := _figures(default) - _figures(text):
        figures = ", ".join(str(figure) for figure in sorted(lost))
        yield Finding("warning", str(text.path), f"does not name {figures}, which {default.path.name} does")
    if default.summary and not text.summary:
        yield Finding("warning", str(text.path), "has no summary, so inboxes show none below the subject")


def _figures(text: Text) -> set[int]:
    """Return the numbers a text names; up to 31 they may be days or months, which languages write differently."""
    pieces = [text.title, text.summary, *(node.text for node in walk(text.blocks))]
    words = unicodedata.normalize("NFKC", " ".join(pieces))
    return {
        figure for found in _FIGURE.findall(words) if (figure := int(re.sub(r"\D", "", found))) > _LAST_DAY
    }


def _rendition(text: Text, rendered: Rendered) -> Iterator[Finding]:
    place = str(text.path)
    if not rendered.pdf:
        yield Finding("error", place, f"no PDF could be made: {rendered.pdf_problem}")
    elif rendered.pdf_problem:
        yield Finding(
            "warning", place, f"the PDF in {rendered.pdf_language} will be attached: {rendered.pdf_problem}"
        )
    octets = rendered.octets
    if octets > MAIL_LIMIT_OCTETS:
        yield Finding(
            "error",
            place,
            f"the mail has {octets:,} octets; many mail servers refuse more than {MAIL_LIMIT_OCTETS:,}",
        )
    elif octets > MAIL_WARNING_OCTETS:
        yield Finding(
            "warning", place, f"the mail has {octets:,} octets; smaller pictures would make it lighter"
        )
    if rendered.html_octets > GMAIL_CLIPS_OCTETS:
        yield Finding(
            "warning",
            place,
            f"the HTML has {rendered.html_octets:,} octets; Gmail hides what comes after {GMAIL_CLIPS_OCTETS:,}",
        )
    pages = page_count(rendered.pdf)
    if not rendered.pdf_problem and pages > PAGES:
        yield Finding(
            "warning", place, f"the PDF has {pages} pages; readers were promised a few ({PAGES} at most)"
        )


def page_count(pdf: bytes) -> int:
    """Return the pages of a PDF, or 0 where they are packed so that a look cannot tell."""
    return len(_PAGE.findall(pdf))
