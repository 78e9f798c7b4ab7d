"""Pictures of an issue: which kinds mail programs show, and how large they are."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import PurePosixPath

# SVG and WebP are not shown by Gmail or by Outlook.
CONTENT_TYPES = {".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".gif": "image/gif"}

_JPEG_FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}  # start-of-frame markers (ITU T.81, table B.1)


@dataclass(frozen=True)
class Picture:
    """A picture of the folder, read and measured."""

    name: str  # as the text names it
    content_type: str
    content: bytes
    width: int  # pixels
    height: int


# One white point: holds the place of a picture that is missing while its issue is looked at.
NO_PICTURE = Picture(
    "missing.png",
    "image/png",
    bytes.fromhex(
        "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
        "0000000c49444154789c63f8ffff3f0005fe02fe0def46b80000000049454e44ae426082"
    ),
    1,
    1,
)


def read_picture(name: str, content: bytes) -> Picture:
    """Measure a picture; raises ValueError with a reason when mail programs could not show it."""
    suffix = PurePosixPath(name).suffix.lower()
    if suffix not in CONTENT_TYPES:
        raise ValueError("it is no PNG, JPEG or GIF, which are what mail programs show")
    kind = CONTENT_TYPES[suffix]
    try:
        width, height = _MEASURES[kind](content)
    except (struct.error, IndexError):
        width = height = 0
    if not (width and height):
        raise ValueError(f"its content is not what its name says ({kind})")
    return Picture(name, kind, content, width, height)


def _png_size(content: bytes) -> tuple[int, int]:
    if content[:8] != b"\x89PNG\r\n\x1a\n":
        return 0, 0
    width, height = struct.unpack(">II", content[16:24])
    return width, height


def _gif_size(content: bytes) -> tuple[int, int]:
    if content[:6] not in (b"GIF87a", b"GIF89a"):
        return 0, 0
    width, height = struct.unpack("<HH", content[6:10])
    return width, height


def _jpeg_size(content: bytes) -> tuple[int, int]:
    if content[:2] != b"\xff\xd8":
        return 0, 0
    at = 2
    while True:  # ends at a frame header, or by IndexError or struct.error at the end of the file
        if content[at] != 0xFF:
            return 0, 0
        code = content[at + 1]
        if code in _JPEG_FRAMES:
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return width, height
        (length,) = struct.unpack(">H", content[at + 2 : at + 4])
        at += 2 + max(length, 2)


_MEASURES = {"image/png": _png_size, "image/gif": _gif_size, "image/jpeg": _jpeg_size}
