"""An edition as files: what readers would get, to look at before anybody else does."""

from __future__ import annotations

from datetime import UTC, datetime, time
from email.utils import format_datetime
from pathlib import Path

from distd.failures import Misconfigured
from distd.mail.template import Slot
from distd.newsletter.rendering import Edition, Rendered

SAMPLE_TOKEN = b"sample-token"


def write_preview(edition: Edition, folder: Path, domain: str) -> list[Path]:
    """Write page, text, PDF (where one could be made) and a sample mail of every language; returns the files written.

    A PDF of an earlier preview that cannot be made any more is taken away: it would show another text.
    """
    written: list[Path] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for language, rendered in edition.renditions.items():
            stem = f"{edition.name}.{language}"
            files = {
                "html": rendered.html.encode(),
                "txt": rendered.text.encode(),
                "pdf": rendered.pdf,
                "eml": sample_mail(edition, rendered, domain),
            }
            for suffix, content in files.items():
                path = folder / f"{stem}.{suffix}"
                if content:
                    path.write_bytes(content)
                    written.append(path)
                else:
                    path.unlink(missing_ok=True)
    except OSError as failure:
        raise Misconfigured(
            f"{folder}: cannot be written: {failure.strerror}; name another with --to"
        ) from None
    return written


def sample_mail(edition: Edition, rendered: Rendered, domain: str) -> bytes:
    """Return the complete mail to a made-up reader; its links to leave lead nowhere."""
    date = format_datetime(datetime.combine(edition.date, time(), UTC))
    lists = edition.audience
    headers = (
        f"To: reader@example.org\r\nDate: {date}\r\n"
        f"Message-ID: <preview.{edition.name}.{rendered.language}@{domain}>\r\n"
    )
    values = {
        Slot.HEADERS: headers.encode("ascii"),
        Slot.LIST: lists[0].encode("ascii"),
        Slot.LEAVE: SAMPLE_TOKEN,
    }
    return b"".join(rendered.template.fill(values))
