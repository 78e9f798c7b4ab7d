"""HTML mail as readable text: paragraphs, lists and links kept, quotes marked with `> `."""

from __future__ import annotations

import re
from html import unescape

HTML_CHARACTERS = 2_000_000
_HIDDEN = {"script", "style", "title", "template", "noscript"}
_BLOCKS = frozenset(
    ("address", "article", "blockquote", "center", "dd", "div", "dl", "dt", "fieldset", "footer", "form", "h1", "h2",
     "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "table", "tbody",
     "tfoot", "thead", "tr", "ul")
)  # fmt: skip
_APART = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "pre"})
# A tag; a quoted attribute may hold `>`. Every part is bounded, so that broken markup costs no more than good.
_TAG = re.compile(
    r"""<(/?)([a-zA-Z][a-zA-Z0-9]{0,20})(?![a-zA-Z0-9])((?:[^<>"']|"[^"]{0,300}"|'[^']{0,300}')*)>|<[!?/][^<>]*>"""
)
_SPACES = re.compile(r"[ \t\r\n\f]+")


def readable(html: str) -> str:
    """Return the text a reader of `html` sees, in time that grows with its length alone; never raises.

    Python's own parser, and the cleaners, take time quadratic in some broken markup; mail needs no more than this.
    """
    reader = _Reader()
    html = _without_comments(html[:HTML_CHARACTERS])
    position = 0
    for match in _TAG.finditer(html):
        reader.data(html[position : match.start()])
        position = match.end()
        name = (match[2] or "").lower()
        if name:
            reader.end(name) if match[1] else reader.start(name)
    reader.data(html[position:])
    return reader.text()


def _without_comments(html: str) -> str:
    pieces: list[str] = []
    position = 0
    while (start := html.find("<!--", position)) >= 0:
        pieces.append(html[position:start])
        end = html.find("-->", start + 4)
        if end < 0:
            return "".join(pieces)
        position = end + 3
    return "".join([*pieces, html[position:]])


class _Reader:
    """Collects lines while tags and text go by."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._line: list[str] = []
        self._hidden = ""  # the element whose content nobody sees
        self._quotes = 0
        self._verbatim = 0

    def start(self, tag: str) -> None:
        if self._hidden:
            return
        if tag in _HIDDEN:
            self._hidden = tag
        elif tag == "br":
            self._break()
        elif tag in _BLOCKS:
            self._block(tag)
            self._quotes += tag == "blockquote"
            self._verbatim += tag == "pre"
            if tag == "li":
                self._line = ["* "]
        elif tag in {"td", "th"} and self._line:
            self._line.append(" ")

    def end(self, tag: str) -> None:
        if self._hidden:
            self._hidden = "" if tag == self._hidden else self._hidden
        elif tag in _BLOCKS:
            self._block(tag)
            self._quotes = max(0, self._quotes - (tag == "blockquote"))
            self._verbatim = max(0, self._verbatim - (tag == "pre"))

    def data(self, data: str) -> None:
        if self._hidden or not data:
            return
        text = unescape(data)
        if self._verbatim:
            first, *rest = text.split("\n")
            self._line.append(first)
            for line in rest:
                self._break()
                self._line = [line]
            return
        text = _SPACES.sub(" ", text)
        self._line.append(text.lstrip(" ") if not self._line or self._line[-1].endswith(" ") else text)

    def text(self) -> str:
        self._break_if_written()
        return re.sub(r"(\n(?:> ?)*){3,}", "\n\n", "\n".join(self._lines)).strip("\n")

    def _block(self, tag: str) -> None:
        self._break_if_written()
        if tag in _APART and self._lines and self._lines[-1].strip("> "):
            self._break()

    def _break_if_written(self) -> None:
        if "".join(self._line).strip():
            self._break()

    def _break(self) -> None:
        line = "".join(self._line).replace("\xa0", " ").rstrip()
        self._lines.append(f"{'> ' * min(self._quotes, 8)}{line}".rstrip())
        self._line = []
