"""HTML mail as readable text: paragraphs, lists and links kept, quotes marked with `> `."""

from __future__ import annotations

import re
from html import unescape

HTML_CHARACTERS = 1_000_000  # a quarter of a million elements are read in a second
ATTRIBUTES_CHARACTERS = 2_000  # of one tag that are looked at
NEAR_LINES = 6  # above a signature, where words or a sign of its own may stand
NESTING = 400  # open elements that are remembered
_HIDDEN = {"script", "style", "title", "template", "noscript", "xml", "select", "textarea", "svg"}
_EMPTY = {"br", "hr", "img", "meta", "link", "input", "area", "base", "col", "wbr", "embed", "source"}
_BLOCKS = frozenset(
    ("address", "article", "blockquote", "center", "dd", "div", "dl", "dt", "fieldset", "footer", "form", "h1", "h2",
     "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "table", "tbody",
     "tfoot", "thead", "tr", "ul")
)  # fmt: skip
_APART = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "pre"})
# A tag; a quoted attribute may hold `>`. Every part is bounded and none is tried twice, so that broken markup costs
# no more than good.
_TAG = re.compile(
    r"""<(/?)([a-zA-Z][a-zA-Z0-9]{0,20}+)((?:[^<>"']++|"[^"]{0,2000}+"|'[^']{0,2000}+'){0,200}+)>|<[!?/][^<>]*+>"""
)
_DATA = re.compile(r"""="\s*+data:[^"]*+"|='\s*+data:[^']*+'""", re.IGNORECASE)  # a picture within the markup
_SPACES = re.compile(r"[ \t\r\n\f]+")
_LINK = re.compile(r"""\bhref\s*=\s*["']?\s*(https?://[^\s"'<>]{1,500})""", re.IGNORECASE)
_UNSEEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*[01](px|pt|em)?\s*(!\w+)?\s*(;|[\"'])"
    r"|max-height\s*:\s*0(px)?\s*(!\w+)?\s*(;|[\"'])|opacity\s*:\s*0\s*(;|[\"'])|(^|\s)hidden(\s|=|$|/)",
    re.IGNORECASE,
)
# How programs mark, in the markup, what they quote; and where all that follows is the mail that is answered.
_QUOTING = re.compile(
    r"""(class|id)\s*=\s*["']?[^"'>=]{0,200}\b(yahoo_quoted|moz-cite-prefix|gmail_attr|protonmail_quote|zmail_extra"""
    r"""|tutanota_quote|ymail_signature_quote|hcp_quote|zm_quote|OLK_SRC_BODY_SECTION)""",
    re.IGNORECASE,
)
_REST_QUOTED = re.compile(
    r"""(class|id|name)\s*=\s*["']?[^"'>=]{0,200}\b(divRplyFwdMsg|OutlookMessageHeader|appendonsend|mail-editor-reference"""
    r"""|ms-outlook-mobile-reference-message|replySplit|stopSpelling)|border-top\s*:\s*solid\s+#(B5C4DF|E1E1E1)""",
    re.IGNORECASE,
)
# What they put under the text by themselves. Programs of telephones let people write into such an element: not those.
_SIGNING = re.compile(
    r"""(class|id|name)\s*=\s*["']?(Signature["'\s>]|[^"'>=]{0,200}\b(gmail_signature|moz-signature|front-signature"""
    r"""|sh-signature|protonmail_signature_block|messageSignatureSection))""",
    re.IGNORECASE,
)
# An indented paragraph, by the button that makes one: it is written with the element of a quotation.
_INDENTING = re.compile(
    r"webkit-indent-blockquote|\bborder\s*:\s*(none|0(px)?)\s*(;(?!.*border-left)|[\"'])", re.IGNORECASE
)
_SIGNATURE = "--"
_ORIGINAL = "-----Original Message-----"


def readable(html: str) -> str:
    """Return the text a reader of `html` sees, in time that grows with its length alone; never raises.

    Python's own parser, and the cleaners, take time quadratic in some broken markup; mail needs no more than this.
    """
    reader = _Reader()
    html = _without_comments(without_data(html)[:HTML_CHARACTERS])
    position = 0
    for match in _TAG.finditer(html):
        reader.data(html[position : match.start()])
        position = match.end()
        name = (match[2] or "").lower()
        if name:
            reader.end(name) if match[1] else reader.start(name, match[3][:ATTRIBUTES_CHARACTERS])
    reader.data(html[position:])
    return reader.text()


def without_data(html: str) -> str:
    """Return the HTML without what is no markup: pictures written into it, which may be megabytes."""
    return _DATA.sub("", html)


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


def _is_quoting(tag: str, attributes: str) -> bool:
    if tag == "blockquote":
        return not attributes or _INDENTING.search(attributes) is None
    return bool(attributes) and _QUOTING.search(attributes) is not None


class _Reader:
    """Collects lines while tags and text go by."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._line: list[str] = []
        self._hidden = ""  # the element whose content nobody sees
        self._hidden_within = 0  # elements of that name open within it
        self._open: list[tuple[str, bool]] = []  # elements that may quote, and whether they do
        self._quotes = 0
        self._verbatim = 0
        self._numbers: list[int] = []  # of ordered lists; 0 for those without numbers
        self._link: tuple[str, int] = ("", 0)

    def start(self, tag: str, attributes: str = "") -> None:
        if self._hidden:
            self._hidden_within += tag == self._hidden
            return
        if tag in _HIDDEN or (tag not in _EMPTY and attributes and _UNSEEN.search(attributes)):
            if not attributes.rstrip().endswith("/"):
                self._hidden, self._hidden_within = tag, 0
        elif tag == "br":
            self._break()
        elif tag == "a":
            found = _LINK.search(attributes)
            self._link = (found[1] if found else "", len(self._line))
        elif tag in {"td", "th"} and self._line:
            self._line.append(" ")
        elif tag in _BLOCKS:
            self._start_block(tag, attributes)

    def _start_block(self, tag: str, attributes: str) -> None:
        self._block(tag)
        if attributes and tag in {"div", "hr", "table", "p"} and _REST_QUOTED.search(attributes):
            self._say(_ORIGINAL)
        if attributes and tag in {"div", "pre"} and self._signs(attributes):
            self._say(_SIGNATURE)
        if tag in {"div", "blockquote", "table"}:
            quoting = _is_quoting(tag, attributes)
            if len(self._open) < NESTING:
                self._open.append((tag, quoting))
                self._quotes += quoting
        self._verbatim += tag == "pre"
        if tag in {"ul", "ol"}:
            self._numbers = [*self._numbers[-20:], int(tag == "ol")]
        elif tag == "li":
            number = self._numbers[-1] if self._numbers else 0
            self._line = [f"{number}. " if number else "* "]
            if number:
                self._numbers[-1] += 1
        elif tag == "hr":
            self._say("_" * 32)

    def _signs(self, attributes: str) -> bool:
        """Say whether a signature begins, under something written, that has no sign of its own."""
        above = next((line for line in self._lines[: -NEAR_LINES - 1 : -1] if line), "")
        return above not in {"", _SIGNATURE} and _SIGNING.search(attributes) is not None

    def end(self, tag: str) -> None:
        if self._hidden:
            if tag == self._hidden:
                self._hidden = "" if not self._hidden_within else self._hidden
                self._hidden_within = max(0, self._hidden_within - 1)
        elif tag == "a":
            self._end_link()
        elif tag in _BLOCKS:
            self._block(tag)
            self._close(tag)
            self._verbatim = max(0, self._verbatim - (tag == "pre"))
            if tag in {"ul", "ol"} and self._numbers:
                self._numbers.pop()

    def _close(self, tag: str) -> None:
        if tag not in {"div", "blockquote", "table"}:
            return
        for place in range(len(self._open) - 1, max(-1, len(self._open) - 40), -1):
            if self._open[place][0] == tag:
                self._quotes -= sum(quoting for _, quoting in self._open[place:])
                del self._open[place:]
                return

    def _end_link(self) -> None:
        """Write where a link leads, unless its text says so."""
        address, start = self._link
        self._link = ("", 0)
        if not address:
            return
        said = "".join(self._line[start:]).strip()
        bare = re.sub(r"^https?://(www\.)?|/$", "", address)
        if said and bare not in said and said not in bare:
            self._line.append(f" <{address}>")

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
        if not self._line or self._line[-1].endswith(" "):
            text = text.lstrip(" ")
        if text:
            self._line.append(text)

    def text(self) -> str:
        self._break_if_written()
        # The marks of the line below stay: without them it would be its writer's own.
        return re.sub(r"(?:\n(?:> ?)*){2,}(\n(?:> ?)*)", r"\n\1", "\n".join(self._lines)).strip("\n")

    def _say(self, line: str) -> None:
        self._line = [line]
        self._break()

    def _block(self, tag: str) -> None:
        self._break_if_written()
        if tag in _APART and self._lines and self._lines[-1].strip("> "):
            self._break()

    def _break_if_written(self) -> None:
        if "".join(self._line).strip():
            self._break()
        else:
            self._clear()

    def _break(self) -> None:
        line = "".join(self._line).replace("\xa0", " ").rstrip()
        self._lines.append(f"{'> ' * min(self._quotes, 8)}{line}".rstrip())
        self._clear()

    def _clear(self) -> None:
        self._line = []
        self._link = (self._link[0], 0)
