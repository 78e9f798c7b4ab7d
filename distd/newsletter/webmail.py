"""An issue as HTML that Gmail, Outlook, a phone in dark mode and a screen reader can all show.

Every style is inlined; what is left in `<style>` is only for dark mode and narrow screens. Nothing is fetched:
pictures travel in the message and are named by cid, or stand inside the page itself.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import css_inline
from jinja2 import Environment, StrictUndefined
from markupsafe import Markup, escape

from distd.newsletter.document import Node
from distd.newsletter.pictures import Picture
from distd.newsletter.tables import longest_whole, longest_word

COLUMN = 576  # pixels the text may take on a wide screen

PictureSource = Callable[[Picture], str]


class Html:
    """Writes the blocks of an issue as HTML; `source_of` says where a picture's bytes are found.

    `start` is the side where lines of the script begin: left or right.
    """

    def __init__(
        self, pictures: Mapping[str, Picture], source_of: PictureSource, start: str = "left"
    ) -> None:
        self._pictures = pictures
        self._source_of = source_of
        self._start = start

    def blocks(self, blocks: Sequence[Node]) -> Markup:
        """Return the HTML of blocks."""
        return Markup("\n").join(self._block(block) for block in blocks)

    def _block(self, block: Node) -> Markup:
        inner = self._inline if block.kind in {"heading", "paragraph"} else self.blocks
        match block.kind:
            case "heading":
                return _tag(f"h{min(block.level, 6)}", inner(block.children))
            case "bullets":
                return _tag("ul", inner(block.children))
            case "numbers":
                start = {"start": str(block.level)} if block.level != 1 else {}
                return _tag("ol", inner(block.children), **start)
            case "item":
                return _tag("li", self._item(block))
            case "quote":
                return _tag("blockquote", inner(block.children))
            case "rule":
                return Markup("<hr>")
            case "listing":
                return _tag("pre", _tag("code", escape(block.text)))
            case "table":
                return self._table(block)
            case "box":
                return self._box(block)
            case "picture":
                return self._figure(block)
        return _tag("p", inner(block.children))

    def _item(self, item: Node) -> Markup:
        """A list's item of one paragraph needs no paragraph of its own."""
        head, *rest = item.children or (Node("paragraph"),)
        if head.kind == "paragraph":
            return self._inline(head.children) + self.blocks(rest)
        return self.blocks(item.children)

    def _table(self, table: Node) -> Markup:
        heads, *rows = table.children
        named = any(cell.children for cell in heads.children)
        whole = longest_whole(table)
        top = Markup()
        if named:
            top = _tag(
                "thead", _tag("tr", Markup().join(self._cell(c, whole, "th", "col") for c in heads.children))
            )
        body = Markup().join(self._row(row, whole, not named) for row in rows)
        return _tag("table", top + _tag("tbody", body), class_="data", width="100%")

    def _row(self, row: Node, whole: int | None, labelled: bool) -> Markup:
        """Where the columns have no names, the first cell names its row."""
        first, *rest = row.children
        lead = self._cell(first, whole, "th", "row") if labelled else self._cell(first, whole, "td")
        return _tag("tr", lead + Markup().join(self._cell(cell, whole, "td") for cell in rest))

    def _cell(self, cell: Node, whole: int | None, tag: str, scope: str = "") -> Markup:
        """A word of more than `whole` characters may be broken anywhere, so that its column leaves room to others."""
        attributes = {"scope": scope} if scope else {}
        if whole is not None and len(longest_word(cell)) > whole:
            attributes["class_"] = "long-word"
        attributes["align"] = cell.align or self._start
        return _tag(tag, self._inline(cell.children), **attributes)

    def _box(self, box: Node) -> Markup:
        title = _tag("p", escape(box.text), class_="box-title") if box.text else Markup()
        cell = _tag("td", title + self.blocks(box.children), class_="box")
        return _tag("table", _tag("tr", cell), role="presentation", class_="box-table", width="100%")

    def _figure(self, node: Node) -> Markup:
        caption = _tag("p", escape(node.caption), class_="caption") if node.caption else Markup()
        return _tag("div", self._picture(node) + caption, class_="figure")

    def _picture(self, node: Node) -> Markup:
        picture = self._pictures[node.address]
        # Outlook heeds the attributes, everything else the style.
        width = min(picture.width, COLUMN)
        height = round(picture.height * width / picture.width)
        return Markup('<img src="{}" alt="{}" width="{}" height="{}" border="0">').format(
            self._source_of(picture), node.text, width, height
        )

    def _inline(self, pieces: Sequence[Node]) -> Markup:
        return Markup().join(self._piece(piece) for piece in pieces)

    def _piece(self, piece: Node) -> Markup:
        match piece.kind:
            case "strong":
                return _tag("strong", self._inline(piece.children))
            case "emphasis":
                return _tag("em", self._inline(piece.children))
            case "code":
                return _tag("code", escape(piece.text))
            case "link":
                return _tag("a", self._inline(piece.children), href=piece.address)
            case "picture":
                return self._picture(piece)
            case "break":
                return Markup("<br>")
        return escape(piece.text)


def _tag(name: str, inner: Markup, **attributes: str) -> Markup:
    given = Markup().join(
        Markup(' {}="{}"').format(key.rstrip("_"), value) for key, value in attributes.items()
    )
    return Markup("<{0}{1}>{2}</{0}>").format(name, given, inner)


def write_page(layout: Path, style: Path, values: Mapping[str, Any]) -> str:
    """Fill the page's layout and inline its style."""
    environment = Environment(
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    page = environment.from_string(layout.read_text("utf-8")).render(style=style.read_text("utf-8"), **values)
    inliner = css_inline.CSSInliner(keep_style_tags=False, keep_at_rules=True, load_remote_stylesheets=False)
    return inliner.inline(page)
