"""An inbound message as a value: any octets yield one, never an exception."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from email import message_from_bytes
from email.message import Message as Parsed
from email.parser import BytesParser
from email.utils import getaddresses
from functools import cached_property
from itertools import islice

from distd.mail.addresses import BadAddress, clean_address
from distd.mail.automatic import why_automatic
from distd.mail.body import TEXT_CHARACTERS, Body, read_body, without_controls
from distd.mail.decoding import eight_bit, header_text, text_of
from distd.mail.language import language_of
from distd.mail.repair import HEAD_OCTETS, repaired
from distd.mail.replies.original import Original
from distd.mail.replies.reading import read_reply
from distd.mail.reports.failed import Reports
from distd.mail.reports.reading import read_reports

READ_OCTETS = 12_000_000  # more is kept, and not read: no person types that much
HEADERS = 1_000
HEADER_CHARACTERS = 20_000
BRACKETS = 50  # comments in a header; the library follows nested ones until it raises
TELLING_WORDS = 4  # of a subject
HEAD_CHARACTERS = 500_000  # of all headers together

_MESSAGE_ID = re.compile(r"<[^<>\s]{1,400}>")
_ANGLE = re.compile(r"<\s*([^<>\s]+@[^<>\s]+)\s*>|([^\s<>,;:\"()]+@[^\s<>,;:\"()]+)")
_LANGUAGE = re.compile(r"^\s*([A-Za-z]{2,3})(?=[-,;\s]|$)")


@dataclass(frozen=True)
class Message:
    """What a message says, read as its sender meant it."""

    raw: bytes = field(repr=False)
    message_id: str = ""
    sender: str = ""  # the address in From; empty when there is none, or more than one
    sender_name: str = ""
    subject: str = ""
    text: str = ""  # the best readable text
    new_text: str = ""  # of a reply: without quote, attribution and signature; what is judged
    in_context: str = ""  # the same with what of the old text a person needs to understand it; never judged
    language: str = ""  # empty: unknown
    automatic: str = ""  # why a machine sent it; empty: a person did
    in_reply_to: str = ""
    attachments: Sequence[str] = ()  # names of files that came with it; pictures within the text are none
    dropped: Sequence[
        str
    ] = ()  # what else came, and was not read as text: parts, signatures, hidden characters
    forwarded: bool = False  # another mail was passed on, and not only quoted
    content_type: str = "text/plain"  # the outermost, in lower case and without parameters
    headers: Sequence[tuple[str, str]] = field(default=(), repr=False)  # lower-case names, decoded values

    def header(self, name: str) -> str:
        """Return the first header of that name, decoded; empty when there is none."""
        return next(iter(self.headers_all(name)), "")

    def headers_all(self, name: str) -> list[str]:
        """Return all headers of that name, decoded, from the top."""
        wanted = name.lower()
        return [value for key, value in self.headers if key == wanted]

    @cached_property
    def reports(self) -> Reports:
        """What it reports about earlier mail; read when it is first asked for."""
        return read_reports(self.raw)


def read_message(raw: bytes, envelope_sender: str | None = None) -> Message:
    """Read a message; `envelope_sender`, where it is known, tells a null sender (<>) from a person."""
    octets = raw[:READ_OCTETS]
    try:
        octets = repaired(octets)
        parsed = message_from_bytes(octets)
        return _read(raw, parsed, read_body(parsed), envelope_sender)
    except Exception:
        # The standard library's parser raises on some damaged mail, in more ways than can be named.
        return _read_head(raw, octets, envelope_sender)


def read_answer(message: Message, original: Original) -> Message:
    """Return a message read anew as the answer to `original`, whose words are none of its writer's."""
    reply = read_reply(message.text, original=original)
    language = _language(message.header("content-language"), reply.text or message.text)
    return replace(message, new_text=reply.text, in_context=reply.in_context, language=language)


def _read_head(raw: bytes, octets: bytes, envelope_sender: str | None) -> Message:
    """Read what cannot be parsed whole: its headers, as far as they go, and the rest as it is."""
    head, _, rest = octets.partition(b"\n\n")
    body = Body(dropped=["parts that could not be read"])
    body.text = text_of(rest[:TEXT_CHARACTERS], "").strip("\n")
    try:
        return _read(
            raw,
            BytesParser().parsebytes(head[:HEAD_OCTETS] + b"\n\n", headersonly=True),
            body,
            envelope_sender,
        )
    except Exception:
        # What arrived is kept whatever it is; its octets are then its text.
        text = text_of(raw[:TEXT_CHARACTERS], "")
        automatic = "null envelope sender" if envelope_sender == "" else ""
        own = text.strip()
        return Message(
            raw=raw, text=text, new_text=own, in_context=own, automatic=automatic, dropped=("headers",)
        )


def _read(raw: bytes, parsed: Parsed, body: Body, envelope_sender: str | None) -> Message:
    encoded = [(name.lower(), value) for name, value in _raw_headers(parsed)]
    headers = tuple((name, header_text(value)) for name, value in encoded)
    first = dict(reversed(headers))
    name, sender = _sender(encoded)
    reply = read_reply(body.text)
    subject = first.get("subject", "")
    for shown in (subject, name):
        if len(without_controls(shown)) != len(shown):
            body.drop("hidden characters in the subject or the sender's name")
    if len(raw) > READ_OCTETS:
        body.drop(f"octets beyond {READ_OCTETS}")
    return Message(
        raw=raw,
        message_id=_first_id(first.get("message-id", "")),
        sender=sender,
        sender_name=without_controls(name),
        subject=without_controls(subject),
        text=body.text,
        new_text=reply.text,
        in_context=reply.in_context,
        language=_language(first.get("content-language", ""), reply.text or body.text or _telling(subject)),
        automatic=why_automatic(headers, " ".join(body.kinds) or first.get("content-type", ""), sender,
                                envelope_sender, reply.text),
        in_reply_to=_first_id(first.get("in-reply-to", "")),
        attachments=tuple(body.attachments),
        dropped=tuple(body.dropped),
        forwarded=reply.forwarded,
        content_type=parsed.get_content_type(),
        headers=headers,
    )  # fmt: skip


def _raw_headers(parsed: Parsed) -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    left = HEAD_CHARACTERS
    for name, value in islice(parsed.raw_items(), HEADERS):
        pairs.append((str(name), str(value)[: min(left, HEADER_CHARACTERS)]))
        left -= len(pairs[-1][1])
        if left <= 0:
            break
    return pairs


def _sender(encoded: Sequence[tuple[str, str]]) -> tuple[str, str]:
    """Return name and address of the one author; two authors, or an unreadable one, are nobody."""
    written = [eight_bit(value) for name, value in encoded if name == "from"]
    found: dict[str, str] = {}
    for value in written:
        pairs = addresses_in([value])
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


def message_ids(value: str) -> list[str]:
    """Return the Message-IDs in a header, in angle brackets and in their order."""
    return _MESSAGE_ID.findall(value)


def addresses_in(values: Sequence[str]) -> list[tuple[str, str]]:
    """Return names and addresses from headers' values; brackets within brackets without end hold none."""
    shallow = [value for value in values if value.count("(") <= BRACKETS]
    return [(name, address) for name, address in getaddresses(shallow) if "@" in address]


def _first_id(value: str) -> str:
    match = _MESSAGE_ID.search(value)
    return match[0] if match else ""


# ---- its language


def _telling(subject: str) -> str:
    """Return a subject that tells a language: one word of English is written by everybody."""
    return subject if len(subject.split()) >= TELLING_WORDS or not subject.isascii() else ""


def _language(declared: str, text: str) -> str:
    """Return the language a message is written in, as far as it says so or shows it; a guess is never forced."""
    if match := _LANGUAGE.match(declared):
        return match[1].lower()
    return language_of(text)
