"""The message of an issue as a template: MIME parts put together byte by byte, the same bytes every time.

multipart/mixed
  multipart/alternative
    text/plain; format=flowed      (RFC 3676)
    multipart/related              (RFC 2387; only where there are pictures)
      text/html
      pictures, named by cid       (RFC 2392)
  application/pdf and other files
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

from distd.mail.addresses import wire_address
from distd.mail.phrase import one_line
from distd.mail.template import Segment, Slot, Template, quoted_printable

_CRLF = b"\r\n"


@dataclass(frozen=True)
class Enclosure:
    """A file inside a message: a picture shown in the HTML by its cid, or an attachment."""

    filename: str
    content_type: str
    content: bytes
    cid: str = ""


@dataclass(frozen=True)
class IssueMail:
    """What an issue's message says, before it has a recipient; text and HTML may hold slot markers."""

    from_name: str
    from_address: str
    subject: str
    language: str
    text: str  # with the trailing spaces of format=flowed
    delsp: bool  # RFC 3676 section 4.1: the space of a soft break is not part of the text
    html: str
    pictures: Sequence[Enclosure] = ()
    attachments: Sequence[Enclosure] = ()


Part = tuple[list[tuple[str, str]], list[Segment]]  # headers and body


def issue_template(mail: IssueMail) -> Template:
    """Return the message with one slot for the recipient's headers and slots in the bodies."""
    alternatives = [_plain(mail), _related([_html(mail), *map(enclosed, mail.pictures)])]
    parts = [_multipart("alternative", alternatives), *map(enclosed, mail.attachments)]
    headers, body = _multipart("mixed", parts) if len(parts) > 1 else parts[0]
    user, _, domain = wire_address(mail.from_address).rpartition("@")
    head = header_lines(
        [
            ("From", Address(one_line(mail.from_name), user, domain)),
            ("Subject", one_line(mail.subject)),
            ("Content-Language", mail.language),
            ("MIME-Version", "1.0"),
        ]
    )
    return Template.of([Slot.HEADERS, head, header_lines(headers), _CRLF, *body])


def header_lines(headers: Sequence[tuple[str, str | Address]]) -> bytes:
    """Return header lines folded and encoded (RFC 2047, RFC 2231), each ending in CRLF."""
    message = EmailMessage(policy=SMTP)
    for name, value in headers:
        message[name] = value
    return b"".join(SMTP.fold_binary(name, value) for name, value in message.raw_items())


def _plain(mail: IssueMail) -> Part:
    delsp = "; delsp=yes" if mail.delsp else ""
    kind = f"text/plain; charset=utf-8; format=flowed{delsp}"
    return _encoded(kind), quoted_printable(mail.text)


def _html(mail: IssueMail) -> Part:
    return _encoded("text/html; charset=utf-8"), quoted_printable(mail.html)


def _encoded(content_type: str) -> list[tuple[str, str]]:
    return [("Content-Type", content_type), ("Content-Transfer-Encoding", "quoted-printable")]


def enclosed(file: Enclosure) -> Part:
    """Return a file as a part: in base64, with its name."""
    # EmailMessage folds and encodes the file name (RFC 2231) where it must.
    part = EmailMessage(policy=SMTP)
    part["Content-Type"] = file.content_type
    part.set_param("name", file.filename)
    part["Content-Transfer-Encoding"] = "base64"
    part.add_header("Content-Disposition", "inline" if file.cid else "attachment", filename=file.filename)
    if file.cid:
        part["Content-ID"] = f"<{file.cid}>"
    encoded = base64.encodebytes(file.content).replace(b"\n", _CRLF)
    return [(name, value) for name, value in part.items()], [encoded]


def _related(parts: Sequence[Part]) -> Part:
    """Return the HTML alone where it shows no pictures."""
    if len(parts) == 1:
        return parts[0]
    return _multipart("related", parts, '; type="text/html"')


def _multipart(kind: str, parts: Sequence[Part], parameters: str = "") -> Part:
    boundary = _boundary(kind, parts)
    body: list[Segment] = []
    for headers, segments in parts:
        body += [b"--" + boundary + _CRLF, header_lines(headers), _CRLF, *segments, _CRLF]
    body += [b"--" + boundary + b"--" + _CRLF]
    content_type = f'multipart/{kind}; boundary="{boundary.decode("ascii")}"{parameters}'
    return [("Content-Type", content_type)], body


def _boundary(kind: str, parts: Sequence[Part]) -> bytes:
    """Return a boundary that follows from the content; `=_` occurs in no quoted-printable and no base64."""
    digest = hashlib.sha256(kind.encode("ascii"))
    for headers, segments in parts:
        digest.update(repr(headers).encode())
        for segment in segments:
            digest.update(segment if isinstance(segment, bytes) else str(segment).encode("ascii"))
    return b"=_" + digest.hexdigest()[:32].encode("ascii")
