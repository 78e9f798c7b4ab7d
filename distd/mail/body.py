"""The readable text of a message, found among its parts; what was left out is named."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import Message as Parsed

from distd.mail.decoding import (
    from_base64,
    from_quoted_printable,
    from_uuencode,
    header_text,
    text_of,
    without_commands,
)
from distd.mail.envelopes import from_signed, from_tnef, is_enveloped, without_pgp
from distd.mail.html_text import HTML_CHARACTERS, readable, without_data
from distd.mail.parameters import parameter
from distd.mail.repair import repaired

PARTS = 400
DEPTH = 40
TEXT_CHARACTERS = 1_000_000
DROPPED = 100  # names of what was left out

_CHARSET = re.compile(
    r"""charset\s*\*?0?\*?\s*=\s*["']?(?:[^"';\s]*'[^"';\s]*')?([^"';\s]+)""", re.IGNORECASE
)
_NAMES = (
    ("content-disposition", "filename"),
    ("content-type", "name"),
)  # where a part says what its file is called
_CONTROLS = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]")
_INVISIBLE = re.compile("[\u200b\u2060-\u2064\ufeff\u00ad\u180e]")
_NO_PROSE = frozenset(
    [
        "calendar",
        "css",
        "csv",
        "directory",
        "javascript",
        "rtf",
        "vcard",
        "x-amp-html",
        "x-vcard",
        "xml",
        "rfc822-headers",
        "x-patch",
        "x-diff",
    ]
)
_STUB = re.compile(
    r"(html|multi-?part|mime).{0,60}(format|support|display|reader|client|viewer|capable)"
    r"|view this (e-?mail|message) in|(support|display|read|show)\w* .{0,30}html|alternative text|htmlメール|HTML形式",
    re.IGNORECASE | re.DOTALL,
)
_ENRICHED = re.compile(r"<param>.{0,200}?</param>|</?[a-z-]{1,40}>", re.IGNORECASE | re.DOTALL)
_BOUNDARY = re.compile(
    rb"^--([^\s-][^\n]{0,200}?|-{2,}[^\n]{1,200}?)[ \t]*\n(?:content-[a-z-]+[ \t]*:|\n)",
    re.IGNORECASE | re.MULTILINE,
)


@dataclass
class Body:
    """What a walk through the parts found."""

    text: str = ""
    attachments: list[str] = field(default_factory=list)
    dropped: list[str] = field(default_factory=list)
    kinds: list[str] = field(default_factory=list)  # every part's Content-Type, as it is written
    parts_left: int = PARTS
    html_left: int = HTML_CHARACTERS

    def drop(self, what: str) -> str:
        """Name what is left out, and return the text that is left of it: none."""
        what = without_controls(what)[:200]
        if what and what not in self.dropped and len(self.dropped) < DROPPED:
            self.dropped.append(what)
        return ""


def read_body(parsed: Parsed) -> Body:
    """Return the best readable text: of alternatives the plain one, of attachments nothing but their names."""
    body = Body()
    text = _text(parsed, body, 0)[: 2 * TEXT_CHARACTERS].replace("\r\n", "\n").replace("\r", "\n")
    text, pgp = without_pgp(without_commands(text))  # rich text names characters by number
    body.drop(pgp)
    shown = without_controls(text)
    if len(shown) != len(text):
        body.drop("characters that change the direction of writing" if _CONTROLS.search(text) else "")
        body.drop("characters without width" if _INVISIBLE.search(text) else "")
    body.text = shown.strip("\n")[:TEXT_CHARACTERS]
    return body


def without_controls(text: str) -> str:
    """Return the text without what turns its direction or has no width: both serve to show other than is there."""
    return text if text.isascii() else _INVISIBLE.sub("", _CONTROLS.sub("", text))


def _text(part: Parsed, body: Body, depth: int) -> str:
    body.parts_left -= 1
    if body.parts_left < 0 or depth > DEPTH:
        return body.drop(f"parts beyond the {PARTS}th, or nested too deep")
    kind = part.get_content_type()
    body.kinds.append(_header(part, "content-type").lower()[:500])
    children = part.get_payload() if part.is_multipart() else None
    if kind in {"application/ms-tnef", "application/vnd.ms-tnef"} or _filename(part).lower() == "winmail.dat":
        return _from_outlook(part, body)
    if kind in {"application/pkcs7-mime", "application/x-pkcs7-mime"}:
        return _from_smime(part, body, depth)
    if kind == "multipart/encrypted":
        return body.drop("encrypted message (PGP)")
    if kind.startswith("message/"):
        return _carried(part, body, kind)
    if _is_attachment(part):
        body.attachments.append(without_controls(_filename(part)) or kind)
        return body.drop(f"{kind} {_filename(part)}".strip())
    if isinstance(children, list):
        return _from_parts(children, kind, body, depth)
    if kind.startswith("multipart/"):
        return _without_boundary(part, body, depth)
    return _leaf(part, body, kind)


def _from_parts(children: Sequence[Parsed | str], kind: str, body: Body, depth: int) -> str:
    parts = [child for child in children if isinstance(child, Parsed)]
    if kind == "multipart/alternative":
        return _best(parts, body, depth)
    texts = [_text(child, body, depth + 1) for child in parts[: body.parts_left + 1]]
    return "\n\n".join(text for text in texts if text.strip())


def _best(parts: Sequence[Parsed], body: Body, depth: int) -> str:
    best = stub = ""
    for child in parts[: body.parts_left + 1]:
        text = _text(child, body, depth + 1)
        if child.get_content_type() == "text/plain" and text.strip():
            if not (len(text) < 400 and _STUB.search(text)):
                return text
            stub = text
        else:
            best = text if text.strip() else best
    return best or stub


def _leaf(part: Parsed, body: Body, kind: str) -> str:
    maintype, _, subtype = kind.partition("/")
    if maintype != "text" or subtype in _NO_PROSE:
        names = {"application/pgp-signature": "signature (PGP)"}
        if "pkcs7-signature" in kind:
            return body.drop("signature (S/MIME)")
        return body.drop(names.get(kind, f"{kind} {_filename(part)}".strip()))
    text = _decoded(part)
    if subtype == "html":
        html = without_data(text)[: body.html_left]
        body.html_left -= len(html)
        return readable(html)
    return _ENRICHED.sub("", text.replace("<<", "<")) if subtype in {"enriched", "richtext"} else text


def _carried(part: Parsed, body: Body, kind: str) -> str:
    """Name another message, carried by this one: it is not its sender's words."""
    children = part.get_payload() if part.is_multipart() else None
    subject = ""
    if isinstance(children, list) and children and isinstance(children[0], Parsed):
        subject = header_text(_header(children[0], "subject")[:2_000])[:100]
    if _is_attachment(part):
        body.attachments.append(without_controls(_filename(part)) or kind)
    return body.drop(f"{kind} {subject}".strip())


def _without_boundary(part: Parsed, body: Body, depth: int) -> str:
    """Read parts whose boundary is missing or another than declared: it is seen in the text."""
    octets = _octets(part)
    found = _BOUNDARY.search(octets[:200_000])
    if found is None or depth > 2:
        return text_of(octets[: 4 * TEXT_CHARACTERS], "")
    boundary = found[1].replace(b'"', b"")
    head = b'Content-Type: %s; boundary="%s"\n\n' % (
        part.get_content_type().encode("ascii", "replace"),
        boundary,
    )
    return _text(message_from_bytes(head + octets), body, depth + 1)


def _from_outlook(part: Parsed, body: Body) -> str:
    body.drop("winmail.dat (TNEF)")
    found = from_tnef(_octets(part))
    body.attachments.extend(without_controls(header_text(name)) for name in found.files[:PARTS])
    return found.text or (readable(found.html) if found.html else "")


def _from_smime(part: Parsed, body: Body, depth: int) -> str:
    octets = _octets(part)
    if is_enveloped(octets) or "enveloped" in _header(part, "content-type").lower():
        return body.drop("encrypted message (S/MIME)")
    inner = from_signed(octets)
    body.drop("signature (S/MIME)" if inner else "message that could not be read (S/MIME)")
    return _text(message_from_bytes(repaired(inner)), body, depth + 1) if inner else ""


def _is_attachment(part: Parsed) -> bool:
    disposition = _header(part, "content-disposition").strip().lower()
    if part.get_content_maintype() == "image" and (
        _header(part, "content-id") or disposition.startswith("inline")
    ):
        return False  # a picture within the text, or a signature's logo
    return disposition.startswith("attachment") or "filename" in disposition


def _filename(part: Parsed) -> str:
    found = (parameter(_header(part, header), name) for header, name in _NAMES)
    return next(filter(None, found), "")[:200]


def _header(part: Parsed, name: str) -> str:
    """Return the first header of that lower-case name as it is written, raw octets as surrogates."""
    return next((str(value) for key, value in part.raw_items() if key.lower() == name), "")


def _decoded(part: Parsed) -> str:
    declared = _CHARSET.search(_header(part, "content-type"))
    text = text_of(_octets(part)[: 4 * TEXT_CHARACTERS], declared[1] if declared else "")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _octets(part: Parsed) -> bytes:
    """Return what a part holds, decoded here, since the library's way gives up on the damaged."""
    encoding = _header(part, "content-transfer-encoding").strip().lower().split(";")[0].strip()
    del part["Content-Transfer-Encoding"]  # without it the library hands out what is there
    octets = part.get_payload(decode=True)
    if not isinstance(octets, bytes):
        return b""
    if encoding == "quoted-printable":
        return from_quoted_printable(octets)
    if encoding == "base64":
        return from_base64(octets) if _is_base64(octets) else octets
    if encoding in {"x-uuencode", "uuencode", "x-uue", "uue"}:
        return from_uuencode(octets)
    return octets


def _is_base64(octets: bytes) -> bool:
    """Say whether it looks like base64: prose that is only declared so has spaces within its lines."""
    sample = octets[:4_000].strip()
    strange = len(re.findall(rb"[^A-Za-z0-9+/=\s]|[A-Za-z] [A-Za-z]", sample))
    return (
        strange <= max(2, len(sample) // 20)
        if len(sample) > 40
        else not re.search(rb"[A-Za-z] [A-Za-z]", sample)
    )
