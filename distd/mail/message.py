"""An inbound message as a value: any octets yield one, never an exception."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import Message as Parsed
from email.utils import getaddresses

from distd.mail.addresses import BadAddress, clean_address
from distd.mail.automatic import why_automatic
from distd.mail.decoding import eight_bit, header_text, text_of
from distd.mail.html_text import readable
from distd.mail.reply import new_text

READ_OCTETS = 12_000_000  # more is kept, and not read: no person types that much
HEADERS = 1_000
HEADER_CHARACTERS = 20_000
PARTS = 400
TEXT_CHARACTERS = 1_000_000

_CHARSET = re.compile(r"""charset\s*=\s*["']?([^"';\s]+)""", re.IGNORECASE)
_MESSAGE_ID = re.compile(r"<[^<>\s]{1,400}>")
_ANGLE = re.compile(r"<\s*([^<>\s]+@[^<>\s]+)\s*>|([^\s<>,;:\"()]+@[^\s<>,;:\"()]+)")
_LANGUAGE = re.compile(r"^\s*([A-Za-z]{2,3})(?=[-,;\s]|$)")
_SCRIPTS = (
    ("ja", re.compile(r"[\u3041-\u30ff\uff66-\uff9f]")),
    ("ko", re.compile(r"[\uac00-\ud7a3]")),
    ("th", re.compile(r"[\u0e01-\u0e5b]")),
)
_COMMON_WORDS = {
    "en": "the and of to is you please we for your our not thank with this have are",
    "fr": "le les des et vous nous est pour une merci dans pas votre sur je du avec bonjour",
    "es": "el los las y por una gracias para que usted con del su nos muy favor hola al",
}


@dataclass(frozen=True)
class Message:
    """What a message says, read as its sender meant it."""

    raw: bytes = field(repr=False)
    message_id: str = ""
    sender: str = ""  # the address in From; empty when there is none, or more than one
    sender_name: str = ""
    subject: str = ""
    text: str = ""  # the best readable text
    new_text: str = ""  # of a reply: without quote, attribution and signature
    language: str = ""  # empty: unknown
    automatic: str = ""  # why a machine sent it; empty: a person did
    in_reply_to: str = ""
    attachments: Sequence[str] = ()  # names of files that came with it; pictures within the text are none
    content_type: str = "text/plain"  # the outermost, in lower case and without parameters
    headers: Sequence[tuple[str, str]] = field(default=(), repr=False)  # lower-case names, decoded values

    def header(self, name: str) -> str:
        """Return the first header of that name, decoded; empty when there is none."""
        return next(iter(self.headers_all(name)), "")

    def headers_all(self, name: str) -> list[str]:
        """Return all headers of that name, decoded, from the top."""
        wanted = name.lower()
        return [value for key, value in self.headers if key == wanted]


def read_message(raw: bytes, envelope_sender: str | None = None) -> Message:
    """Read a message; `envelope_sender`, where it is known, tells a null sender (<>) from a person."""
    try:
        return _read(raw, envelope_sender)
    except Exception:
        # The standard library's parser raises on some damaged mail, in more ways than can be named.
        # What arrived is kept whatever it is; its octets are then its text.
        text = text_of(raw[:TEXT_CHARACTERS], "utf-8")
        automatic = "null envelope sender" if envelope_sender == "" else ""
        return Message(raw=raw, text=text, new_text=text.strip(), automatic=automatic)


def _read(raw: bytes, envelope_sender: str | None) -> Message:
    parsed = message_from_bytes(_without_stray_start(raw[:READ_OCTETS]))
    encoded = [(name.lower(), value) for name, value in _raw_headers(parsed)]
    headers = tuple((name, header_text(value)) for name, value in encoded)
    first = dict(reversed(headers))
    name, sender = _sender(encoded)
    content_type = first.get("content-type", "")
    attachments: list[str] = []
    text = _text(parsed, _Walk(attachments)).strip("\n")[:TEXT_CHARACTERS]
    new = new_text(text)
    return Message(
        raw=raw,
        message_id=_first_id(first.get("message-id", "")),
        sender=sender,
        sender_name=name,
        subject=first.get("subject", ""),
        text=text,
        new_text=new,
        language=_language(first.get("content-language", ""), new or text),
        automatic=why_automatic(headers, content_type, sender, envelope_sender),
        in_reply_to=_first_id(first.get("in-reply-to", "")),
        attachments=tuple(attachments),
        content_type=parsed.get_content_type(),
        headers=headers,
    )


def _without_stray_start(raw: bytes) -> bytes:
    """Drop what some programs put before the first header: a byte order mark, empty lines, an mbox line."""
    raw = raw.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n\x00")
    if b"\n" not in raw:
        raw = raw.replace(b"\r", b"\n")
    if raw.startswith((b"From ", b">From ")):
        raw = raw.partition(b"\n")[2]
    return raw


def _raw_headers(parsed: Parsed) -> list[tuple[str, str]]:
    pairs = list(parsed.raw_items())[:HEADERS]
    return [(str(name), str(value)[:HEADER_CHARACTERS]) for name, value in pairs]


def _sender(encoded: Sequence[tuple[str, str]]) -> tuple[str, str]:
    """Return name and address of the one author; two authors, or an unreadable one, are nobody."""
    written = [eight_bit(value) for name, value in encoded if name == "from"]
    found: dict[str, str] = {}
    for value in written:
        pairs = [(name, address) for name, address in getaddresses([value]) if "@" in address]
        if not pairs:
            pairs = [("", match[1] or match[2]) for match in _ANGLE.finditer(header_text(value))]
        for name, address in pairs:
            try:
                found.setdefault(clean_address(address), header_text(name))
            except BadAddress:
                continue
    if len(found) != 1:
        return "", ""
    ((address, name),) = found.items()
    return name, address


def _first_id(value: str) -> str:
    match = _MESSAGE_ID.search(value)
    return match[0] if match else ""


# ---- the body


@dataclass
class _Walk:
    """A walk through the parts of one message, which ends after so many."""

    attachments: list[str]
    parts_left: int = PARTS


def _text(part: Parsed, walk: _Walk) -> str:
    """Return the best readable text: of alternatives the plain one, of attachments nothing but their names."""
    walk.parts_left -= 1
    if walk.parts_left < 0:
        return ""
    kind = part.get_content_type()
    children = part.get_payload()
    if _is_attachment(part):
        walk.attachments.append(_filename(part) or kind)
        return ""
    if isinstance(children, list):
        if kind.startswith("message/"):
            return ""  # another message, carried by this one: not its sender's words
        if kind == "multipart/alternative":
            return _best(children, walk)
        texts = [_text(child, walk) for child in children if isinstance(child, Parsed)]
        return "\n\n".join(text for text in texts if text.strip())
    if kind not in {"text/plain", "text/html", "text/enriched"}:
        return ""
    text = _decoded(part)
    return readable(text) if kind == "text/html" else text


def _best(children: Sequence[Parsed | str], walk: _Walk) -> str:
    best = ""
    for child in children:
        if not isinstance(child, Parsed):
            continue
        text = _text(child, walk)
        if child.get_content_type() == "text/plain" and text.strip():
            return text
        best = text if text.strip() else best
    return best


def _is_attachment(part: Parsed) -> bool:
    disposition = str(part.get("Content-Disposition", "")).strip().lower()
    if part.get_content_maintype() == "image" and (
        part.get("Content-ID") or disposition.startswith("inline")
    ):
        return False  # a picture within the text, or a signature's logo
    return disposition.startswith("attachment") or "filename" in disposition


def _filename(part: Parsed) -> str:
    try:
        return header_text(part.get_filename() or "")[:200]
    except (ValueError, TypeError, LookupError):
        return ""  # RFC 2231 gone wrong


def _decoded(part: Parsed) -> str:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return ""
    declared = _CHARSET.search(str(part.get("Content-Type", "")))
    text = text_of(payload[: 4 * TEXT_CHARACTERS], declared[1] if declared else "")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _language(declared: str, text: str) -> str:
    """Return the language a message is written in, as far as it says so or shows it; a guess is never forced."""
    sample = text[:5_000]
    for language, letters in _SCRIPTS:
        if len(letters.findall(sample)) >= 3:
            return language
    if match := _LANGUAGE.match(declared):
        return match[1].lower()
    counted = Counter(re.findall(r"[a-zà-ÿ]+", sample.lower()))
    scores = sorted(
        ((sum(counted[word] for word in common.split()), name) for name, common in _COMMON_WORDS.items()),
        reverse=True,
    )
    (best, name), (second, _) = scores[:2]
    return name if best >= 2 and best > 2 * second else ""
