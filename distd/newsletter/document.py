"""Markdown as a small tree that the text, HTML and PDF renderers walk.

HTML inside Markdown is not read as HTML: it appears as it was typed. A soft line break becomes a space, and
between two characters of a script without spaces it becomes nothing; so does a space beside `**` and the like.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markdown_it.tree import SyntaxTreeNode
from mdit_py_plugins.container import container_plugin

from distd.folding import is_wide


@dataclass(frozen=True)
class Node:
    """A piece of a text."""

    # blocks: heading paragraph bullets numbers item quote rule table row cell listing box picture
    # inside a line: text strong emphasis code link picture break
    kind: str
    children: tuple[Node, ...] = ()
    text: str = ""  # of text, code, listing; title of a box; alternative text of a picture
    line: int = 0  # in the file, from 1
    level: int = 0  # of a heading; first number of a numbered list
    address: str = ""  # target of a link; file of a picture
    caption: str = ""  # of a picture
    align: str = ""  # of a cell: left, center, right
    closed: bool = True  # of a box: its `:::` was found

    def as_data(self) -> dict[str, Any]:
        """Return the tree as JSON data, for the PDF's layout."""
        data: dict[str, Any] = {"kind": self.kind, "children": [child.as_data() for child in self.children]}
        for name in ("text", "level", "address", "caption", "align"):
            data[name] = getattr(self, name)
        return data


def read_markdown(body: str, first_line: int = 1) -> tuple[Node, ...]:
    """Return the blocks of a Markdown text that starts at `first_line` of its file."""
    tokens = _parser().parse(body)
    _note_ends(tokens, body.split("\n"))
    tree = SyntaxTreeNode(tokens)
    return _blocks(tree.children, first_line, first_line)


def walk(nodes: tuple[Node, ...]) -> Iterator[Node]:
    """Go through all pieces in reading order."""
    for node in nodes:
        yield node
        yield from walk(node.children)


def plain(nodes: tuple[Node, ...]) -> str:
    """Return what a reader sees of pieces inside a line, without any marks."""
    return "".join(
        " " if node.kind == "break" else node.text + plain(node.children) for node in nodes
    )  # fmt: skip


def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    container_plugin(parser, "box", validate=lambda words, _: words.split(maxsplit=1)[:1] == ["box"])
    # Assigned, as its documentation says.
    parser.validateLink = lambda url: not _ACTIVE.match(url)  # type: ignore[method-assign] # as said above
    return parser


#: What may not become a link or a picture, and stays as it was typed.
_ACTIVE = re.compile(r"\s*(?:javascript|vbscript|data|file):", re.IGNORECASE)
_BOX_END = re.compile(r"[>\s]*:{3,}\s*")


def _note_ends(tokens: list[Token], lines: list[str]) -> None:
    """Note of each box whether it is closed; the parser closes an open one at the end of what is around it."""
    for token in tokens:
        if token.type == "container_box_open" and token.map:
            end = token.map[1]
            token.meta["closed"] = end < len(lines) and bool(_BOX_END.fullmatch(lines[end]))


def _blocks(nodes: list[SyntaxTreeNode], offset: int, around: int) -> tuple[Node, ...]:
    """Return the blocks; one that does not know its line (a cell of a table) has that of what is `around` it."""
    return tuple(_block(node, offset, node.map[0] + offset if node.map else around) for node in nodes)


_PLAIN_BLOCKS = {
    "list_item": "item",
    "blockquote": "quote",
    "bullet_list": "bullets",
    "tr": "row",
}


def _block(node: SyntaxTreeNode, offset: int, line: int) -> Node:
    match node.type:
        case "heading":
            return Node("heading", _line(node, line), line=line, level=int(node.tag[1:]))
        case "paragraph":
            return _paragraph(node, line)
        case "ordered_list":
            start = int(node.attrs.get("start", 1))
            return Node("numbers", _blocks(node.children, offset, line), line=line, level=start)
        case "hr":
            return Node("rule", line=line)
        case "fence" | "code_block":
            return Node("listing", text=node.content.rstrip("\n"), line=line)
        case "table":
            rows = [row for part in node.children for row in part.children]
            return Node("table", _blocks(rows, offset, line), line=line)
        case "th" | "td":
            style = str(node.attrs.get("style", ""))
            return Node("cell", _line(node, line), line=line, align=style.removeprefix("text-align:"))
        case "container_box":
            title = node.info.strip().removeprefix("box").strip()
            inside = _blocks(node.children, offset, line)
            return Node("box", inside, text=title, line=line, closed=node.meta["closed"])
    return Node(_PLAIN_BLOCKS[node.type], _blocks(node.children, offset, line), line=line)


def _paragraph(node: SyntaxTreeNode, line: int) -> Node:
    """A paragraph that holds one picture and nothing else is a picture of its own."""
    pieces = _line(node, line)
    if len(pieces) == 1 and pieces[0].kind == "picture":
        return pieces[0]
    return Node("paragraph", pieces, line=line)


def _line(node: SyntaxTreeNode, line: int) -> tuple[Node, ...]:
    inline = node.children[0] if node.children else None
    return _pieces(inline.children, line) if inline else ()


def _pieces(nodes: list[SyntaxTreeNode], line: int) -> tuple[Node, ...]:
    pieces: list[Node] = []
    for index, node in enumerate(nodes):
        if node.type == "softbreak":
            before = plain(tuple(pieces[-1:]))
            after = _first_text(nodes[index + 1]) if index + 1 < len(nodes) else ""
            joined = _both_wide(before[-1:], after[:1])
            pieces.append(Node("text", text="" if joined else " ", line=line))
        else:
            pieces.append(_piece(node, line))
        line += node.type in {"softbreak", "hardbreak"}
    return tuple(_closed_up(pieces))


def _closed_up(pieces: list[Node]) -> Iterator[Node]:
    """Drop the space that Markdown needs beside marks such as `**`, where the script writes none."""
    seen = [plain((piece,)) for piece in pieces]
    lefts = _carried(text[-1:] for text in seen)
    rights = _carried(text[:1] for text in reversed(seen))[::-1]
    for piece, left, right in zip(pieces, lefts, rights, strict=True):
        if piece.kind != "text":
            yield piece
            continue
        words = piece.text
        if words[:1] == " " and _both_wide(left, words[1:2]):
            words = words[1:]
        if words[-1:] == " " and _both_wide(words[-2:-1], right):
            words = words[:-1]
        yield replace(piece, text=words)


def _carried(characters: Iterable[str]) -> list[str]:
    """Return for each place the last character before it that is one."""
    carried, last = [], ""
    for character in characters:
        carried.append(last)
        last = character or last
    return carried


def _both_wide(left: str, right: str) -> bool:
    return bool(left and right) and is_wide(left) and is_wide(right)


def _first_text(node: SyntaxTreeNode) -> str:
    while node.children:
        node = node.children[0]
    return node.content


def _piece(node: SyntaxTreeNode, line: int) -> Node:
    match node.type:
        case "strong":
            return Node("strong", _pieces(node.children, line), line=line)
        case "em":
            return Node("emphasis", _pieces(node.children, line), line=line)
        case "code_inline":
            return Node("code", text=node.content, line=line)
        case "link":
            return Node("link", _pieces(node.children, line), line=line, address=str(node.attrs["href"]))
        case "image":
            return Node(
                "picture",
                text=node.content,
                line=line,
                address=str(node.attrs["src"]),
                caption=str(node.attrs.get("title", "")),
            )
        case "hardbreak":
            return Node("break", line=line)
    return Node("text", text=node.content, line=line)
