"""A report taken apart: any octets, any line ends, any damage to the MIME structure; never raises, bounded in time.

The standard library's parser raises on some damaged mail, and turns status parts into messages of their own; a report
is read from its text, so that text is what this module hands out.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from distd.mail.decoding import header_text, text_of
from distd.mail.html_text import readable
from distd.mail.repair import repaired

READ_OCTETS = 2_000_000  # a report comes first, the message it returns after it
HEADER_LINES = 2_000
HEADER_CHARACTERS = 5_000  # of one header that are looked at
PARTS = 80
DEPTH = 8
DECODED_OCTETS = 200_000

_HEADER = re.compile(r"([!-9;-~]{1,100})[ \t]*:(.*)", re.DOTALL)
_BOUNDARY = re.compile(r"boundary\s*=\s*(?:\"([^\"]{1,200})\"|([^\s;]{1,200}))", re.IGNORECASE)
_GUESSED_BOUNDARY = re.compile(r"^--(\S[^\n]{0,198}?)[ \t]*\n(?=content-[a-z-]+[ \t]*:)", re.I | re.M)
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([^\"';\s]+)", re.IGNORECASE)
_KIND = re.compile(r"\s*([\w!#$&^.+-]{1,80}/[\w!#$&^.+-]{1,80})")
_MESSAGES = frozenset({"message/rfc822", "message/global"})
_HEADERS_ONLY = frozenset(
    {"text/rfc822-headers", "message/rfc822-headers", "message/global-headers", "text/rfc822-header"}
)


@dataclass(frozen=True)
class Part:
    """One MIME part, or a whole message: its headers by lower-case name, unfolded, and what is below it."""

    headers: tuple[tuple[str, str], ...] = field(repr=False)
    body: str = field(repr=False)  # octets as Latin-1, as they came
    kind: str = "text/plain"
    children: tuple[Part, ...] = ()

    def header(self, name: str) -> str:
        """Return the first header of that name, decoded; empty when there is none."""
        return next((_decoded(value) for key, value in self.headers if key == name), "")

    def headers_all(self, name: str) -> list[str]:
        """Return all headers of that name, decoded."""
        return [_decoded(value) for key, value in self.headers if key == name]

    @property
    def text(self) -> str:
        """The part's text, decoded, with HTML as readable text."""
        declared = next((value for key, value in self.headers if key == "content-type"), "")
        charset = _CHARSET.search(declared)
        text = text_of(self._octets(), charset[1] if charset else "")
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        return readable(text) if self.kind == "text/html" else text

    def _octets(self) -> bytes:
        encoding = next((value for key, value in self.headers if key == "content-transfer-encoding"), "")
        octets = self.body[:DECODED_OCTETS].encode("latin-1", "replace")
        if "base64" in encoding.lower():
            return base64_octets(octets)
        if "quoted" in encoding.lower():
            return binascii.a2b_qp(octets)
        return octets

    @property
    def is_message(self) -> bool:
        """Whether this part carries another message, or the headers of one."""
        return self.kind in _MESSAGES or self.kind in _HEADERS_ONLY

    def own(self) -> Iterator[Part]:
        """Walk the leaves of this message, an attached message counting as one leaf."""
        if self.kind.startswith("multipart/") and self.children:
            for child in self.children:
                yield from child.own()
        else:
            yield self


def _decoded(value: str) -> str:
    """Return a header's value; its octets came as Latin-1, and may be any charset's."""
    return header_text(
        value[:HEADER_CHARACTERS].encode("latin-1", "replace").decode("ascii", "surrogateescape")
    )


def base64_octets(octets: bytes) -> bytes:
    """Decode what can be decoded."""
    kept = re.sub(rb"[^A-Za-z0-9+/]", b"", octets.partition(b"=")[0] if b"=" in octets else octets)
    try:
        return binascii.a2b_base64(kept + b"=" * (-len(kept) % 4))
    except binascii.Error:
        return binascii.a2b_base64(kept[: len(kept) // 4 * 4])


def read_parts(raw: bytes) -> Part:
    """Return a message as parts; damage costs at most the part it is in."""
    text = repaired(raw[:READ_OCTETS]).replace(b"\x00", b"").decode("latin-1")
    return _message(text, _Budget())


@dataclass
class _Budget:
    parts: int = PARTS


def _message(text: str, budget: _Budget, depth: int = 0, default: str = "text/plain") -> Part:
    headers, body = _split(text)
    declared = next((value for key, value in headers if key == "content-type"), "")
    found = _KIND.match(declared)
    kind = found[1].lower() if found else default
    budget.parts -= 1
    if depth >= DEPTH or budget.parts < 0:
        return Part(headers, body, "text/plain")
    if kind.startswith("multipart/"):
        children = _children(declared, body, kind, budget, depth)
        return Part(headers, body, kind if children else "text/plain", children)
    part = Part(headers, body, kind)
    if part.is_message:
        inside = (
            part._octets().decode("latin-1") if "base64" in part.header("content-transfer-encoding") else body
        )
        inside = inside.replace("\r\n", "\n").lstrip("\n")
        return Part(headers, body, kind, (_message(inside, budget, depth + 1),))
    return part


def _children(declared: str, body: str, kind: str, budget: _Budget, depth: int) -> tuple[Part, ...]:
    named = _BOUNDARY.search(declared)
    pieces = _pieces(body, (named[1] or named[2]).rstrip()) if named else []
    if not pieces:
        guessed = _GUESSED_BOUNDARY.search(body[:100_000])
        pieces = _pieces(body, guessed[1]) if guessed else []
    default = "message/rfc822" if kind == "multipart/digest" else "text/plain"
    return tuple(_message(piece, budget, depth + 1, default) for piece in pieces[: max(budget.parts, 0)])


def _pieces(body: str, boundary: str) -> list[str]:
    """Return the texts between the lines that begin with `--boundary`, in time linear in `body`."""
    marks: list[tuple[int, int, bool]] = []
    needle = "\n--" + boundary
    whole = "\n" + body
    at = whole.find(needle)
    while at >= 0 and len(marks) <= PARTS:
        end = whole.find("\n", at + 1)
        end = len(whole) if end < 0 else end
        rest = whole[at + len(needle) : end].strip()
        if rest in {"", "--"}:
            marks.append((at, end, rest == "--"))
        at = whole.find(needle, end)
    pieces = []
    for index, (_, end, last) in enumerate(marks):
        if last:
            break
        stop = marks[index + 1][0] if index + 1 < len(marks) else len(whole)
        pieces.append(whole[end + 1 : stop])
    return pieces


def _split(text: str) -> tuple[tuple[tuple[str, str], ...], str]:
    """Take headers from body; a line that is no header ends them, with or without an empty line before it."""
    headers: list[tuple[str, str]] = []
    position = 0
    for _ in range(HEADER_LINES):
        end = text.find("\n", position)
        line = text[position : end if end >= 0 else len(text)]
        after = end + 1 if end >= 0 else len(text)
        if not line.strip():
            return tuple(headers), text[after:]
        if line[0] in " \t" and headers:
            name, value = headers[-1]
            if len(value) < 20_000:
                headers[-1] = (name, f"{value} {line.strip()}")
        elif match := _HEADER.match(line):
            headers.append((match[1].lower(), match[2].strip()))
        elif not line.startswith((">From ", "From ")):
            break
        position = after
        if end < 0:
            break
    return tuple(headers), text[position:]
