"""Writes issues for tests, and finds the samples that come with distd."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

from distd.newsletter.folder import Source, read_issue
from distd.newsletter.fonts import families_for, load_fonts
from distd.newsletter.look import Look
from distd.packaged import share

LISTS = ["nmbs", "d-liaisons", "subscribers"]
HEAD = """\
newsletter: ISO/SR UPDATE
number: 7
title: Seven
date: 2005-05-02
languages: [en]
audience: [nmbs]
"""


def look(**values: object) -> Look:
    usual: dict[str, object] = {
        "template_folders": [share() / "templates"],
        "domain": "sr.example.org",
        "committee": "ISO/TMB/WG SR Communication Task Group",
    }
    return Look(**(usual | values))  # type: ignore[arg-type] # keyword values of a test


def sample(name: str) -> Source:
    return read_issue(share() / "issues" / name)


def write_issue(folder: Path, body: str = "Text.\n", head: str = HEAD, **files: bytes | str) -> Path:
    """Write an issue; `ja="..."` is a translation's whole file, other names are files such as map_png."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "issue.md").write_text(f"---\n{head}---\n{body}", "utf-8")
    for name, content in files.items():
        path = folder / (f"issue.{name}.md" if len(name) == 2 else name.replace("_", "."))
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def png(width: int = 2, height: int = 1) -> bytes:
    """Return a white PNG."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        checked = kind + content
        return struct.pack(">I", len(content)) + checked + struct.pack(">I", zlib.crc32(checked))

    rows = (b"\0" + b"\xff" * 3 * width) * height
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def can_print(language: str) -> bool:
    return families_for(language, load_fonts().families()) is not None
