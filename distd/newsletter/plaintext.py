"""An issue as lines of plain text that read well on any screen and aloud."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from distd.folding import columns
from distd.newsletter.document import Node, plain
from distd.newsletter.flowed import WIDTH, Line

BLANK = Line("")


@dataclass
class Links:
    """Collects the addresses of links, which are listed below the text and named there by number."""

    addresses: list[str] = field(default_factory=list)

    def number(self, address: str) -> int:
        """Return the number of an address, the same for the same address."""
        if address not in self.addresses:
            self.addresses.append(address)
        return self.addresses.index(address) + 1


def headline(text: str, mark: str) -> list[Line]:
    """Return a heading underlined with `mark`."""
    return [Line(text), Line(mark * min(columns(text), WIDTH), fixed=True)]


def text_lines(blocks: tuple[Node, ...], links_title: str) -> list[Line]:
    """Return the blocks as lines, then the list of links where there are any."""
    links = Links()
    lines = _blocks(blocks, links)
    if links.addresses:
        lines += [BLANK, *headline(links_title, "-"), BLANK]
        lines += [Line(f"[{number}] {address}") for number, address in enumerate(links.addresses, 1)]
    return lines


def _blocks(blocks: tuple[Node, ...], links: Links) -> list[Line]:
    lines: list[Line] = []
    for block in blocks:
        made = _block(block, links)
        if lines and made:
            lines += [BLANK, BLANK] if block.kind == "heading" and block.level <= 2 else [BLANK]
        lines += made
    return lines


def _block(block: Node, links: Links) -> list[Line]:
    match block.kind:
        case "heading" if block.level <= 2:
            return headline(_inline(block.children, links), "-")
        case "bullets" | "numbers":
            return _items(block, links)
        case "quote":
            return _indented(_blocks(block.children, links), "    ", "    ")
        case "rule":
            return [Line("* * *", fixed=True)]
        case "listing":
            return [Line(f"    {row}", fixed=True) for row in block.text.split("\n")]
        case "table":
            return _table(block, links)
        case "box":
            return _box(block, links)
        case "picture":
            return [Line(words) for words in (_alternative(block), block.caption) if words]
    # A line break the editor asked for is a line of its own.
    return [Line(part.strip()) for part in _inline(block.children, links).split("\n")]


def _items(block: Node, links: Links) -> list[Line]:
    lines: list[Line] = []
    for index, item in enumerate(block.children):
        mark = f"{block.level + index}. " if block.kind == "numbers" else "- "
        made = _indented(_tight(item, links), mark, " " * len(mark))
        # Items longer than a line or a paragraph are set apart, since a flowed line cannot hang.
        if lines and any(columns(line.text) > WIDTH or line == BLANK for line in [*made, *lines]):
            lines.append(BLANK)
        lines += made
    return lines


def _tight(item: Node, links: Links) -> list[Line]:
    """Lines of a list's item; a list inside follows without a blank line."""
    lines: list[Line] = []
    for child in item.children:
        if lines and child.kind not in {"bullets", "numbers"}:
            lines.append(BLANK)
        lines += _block(child, links)
    return lines or [BLANK]


def _indented(lines: list[Line], first: str, later: str) -> list[Line]:
    indented = []
    for index, line in enumerate(lines):
        lead = later if index else first
        if line.text or not index:
            line = replace(line, text=lead + line.text, hanging=line.hanging + len(later))
        indented.append(line)
    return indented


def _box(block: Node, links: Links) -> list[Line]:
    title = [*headline(block.text, "~"), BLANK] if block.text else []
    return [*title, *_blocks(block.children, links)]


def _table(block: Node, links: Links) -> list[Line]:
    """A table that fits is drawn; a wider one is told row by row."""
    rows = [[_inline(cell.children, links) for cell in row.children] for row in block.children]
    widths = [max(columns(row[at]) for row in rows) for at in range(len(rows[0]))]
    if sum(widths) + 2 * (len(widths) - 1) > WIDTH:
        return _told(rows)
    drawn = [_row(row, widths) for row in rows]
    if any(rows[0]):
        drawn.insert(1, _row(["-" * width for width in widths], widths))
    else:
        drawn.pop(0)
    return [Line(row, fixed=True) for row in drawn]


def _row(cells: list[str], widths: list[int]) -> str:
    padded = [cell + " " * (width - columns(cell)) for cell, width in zip(cells, widths, strict=True)]
    return "  ".join(padded).rstrip()


def _told(rows: list[list[str]]) -> list[Line]:
    """Two columns read as `first: second`; more are told with the names of their columns."""
    heads, *body = rows
    lines: list[Line] = []
    for row in body:
        if len(row) == 2:
            lines.append(Line(f"- {_colon(row[0])}{row[1]}", hanging=2))
            continue
        lines.append(Line(f"- {row[0]}", hanging=2))
        lines += [
            Line(f"  {_colon(head) if head else ''}{cell}", hanging=4)
            for head, cell in zip(heads[1:], row[1:], strict=True)
            if cell
        ]
    return lines


def _colon(label: str) -> str:
    """Return the label with the colon of its script."""
    return f"{label}：" if label and columns(label[-1]) == 2 else f"{label}: "


def _alternative(node: Node) -> str:
    return f"[{node.text}]" if node.text and node.text != node.caption else ""


def _inline(pieces: tuple[Node, ...], links: Links) -> str:
    return "".join(_piece(piece, links) for piece in pieces)


def _piece(piece: Node, links: Links) -> str:
    match piece.kind:
        case "break":
            return "\n"
        case "picture":
            return _alternative(piece)
        case "link":
            return _link(piece, links)
        case "emphasis" | "strong":
            return _inline(piece.children, links)
    return piece.text


def _link(piece: Node, links: Links) -> str:
    words = _inline(piece.children, links)
    bare = piece.address.removeprefix("mailto:")
    if plain(piece.children) in {piece.address, bare}:
        return f"<{bare}>" if piece.address == bare else words
    return f"{words} [{links.number(piece.address)}]"
