"""HTML mail as readable text: paragraphs, lists and links kept, quotes marked with `> `."""

from __future__ import annotations

import re
from html.parser import HTMLParser

HTML_CHARACTERS = 2_000_000
_HIDDEN = frozenset({"script", "style", "head", "title", "template", "noscript"})
_BLOCKS = frozenset(
    ("address", "article", "blockquote", "center", "dd", "div", "dl", "dt", "fieldset", "footer", "form", "h1", "h2",
     "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "table", "tbody",
     "tfoot", "thead", "tr", "ul")
)  # fmt: skip
_APART = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "pre"})
_SPACES = re.compile(r"[ \t\r\n\f]+")


def readable(html: str) -> str:
    """Return the text a reader of `html` sees; never raises."""
    parser = _Reader()
    try:
        parser.feed(html[:HTML_CHARACTERS])
        parser.close()
    except (AssertionError, ValueError, RecursionError):
        # The parser gave up on markup that is none; what it had read so far stands.
        pass
    return parser.text()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._lines: list[str] = []
        self._line = ""
        self._hidden = 0
        self._quotes = 0
        self._verbatim = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _HIDDEN:
            self._hidden += 1
        elif tag == "br":
            self._break()
        elif tag == "body":
            self._hidden = 0  # a <head> that was never closed
        elif tag in _BLOCKS:
            self._block(tag)
            if tag == "blockquote":
                self._quotes += 1
            elif tag == "pre":
                self._verbatim += 1
            elif tag == "li":
                self._line = "* "
        elif tag == "td" and self._line:
            self._line += " "

    def handle_endtag(self, tag: str) -> None:
        if tag in _HIDDEN:
            self._hidden = max(0, self._hidden - 1)
        elif tag in _BLOCKS:
            self._block(tag)
            if tag == "blockquote":
                self._quotes = max(0, self._quotes - 1)
            elif tag == "pre":
                self._verbatim = max(0, self._verbatim - 1)

    def handle_data(self, data: str) -> None:
        if self._hidden:
            return
        if self._verbatim:
            first, *rest = data.split("\n")
            self._line += first
            for line in rest:
                self._break()
                self._line = line
            return
        text = _SPACES.sub(" ", data)
        self._line += text.lstrip() if not self._line or self._line.endswith(" ") else text

    def text(self) -> str:
        self._break_if_written()
        return re.sub(r"(\n(?:> ?)*){3,}", "\n\n", "\n".join(self._lines)).strip("\n")

    def _block(self, tag: str) -> None:
        self._break_if_written()
        if tag in _APART and self._lines and self._lines[-1].strip("> "):
            self._break()

    def _break_if_written(self) -> None:
        if self._line.strip():
            self._break()

    def _break(self) -> None:
        line = self._line.replace("\xa0", " ").rstrip()
        self._lines.append(f"{'> ' * min(self._quotes, 8)}{line}".rstrip())
        self._line = ""
