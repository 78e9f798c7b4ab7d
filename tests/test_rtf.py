"""Outlook's winmail.dat mostly holds nothing but compressed RTF: what it says is read all the same."""

from __future__ import annotations

import struct
from base64 import encodebytes

import pytest

from distd.mail.message import read_message
from distd.mail.rtf import decompressed, from_rtf
from tests.fuzzing.seeds import HEAD, compressed, tnef_with


@pytest.mark.parametrize(
    ("rtf", "text"),
    [
        (rb"{\rtf1\ansi hello\par you}", "hello\nyou"),
        (rb"{\rtf1\ansi caf\'e9 \{x\}\~y}", "café {x} y"),
        (rb"{\rtf1\ansi\ansicpg932 \'93\'fa\'96\'7b}", "日本"),
        (rb"{\rtf1\ansi{\fonttbl{\f0 Arial;}{\f1\fcharset128 MS;}}\f1\'93\'fa\f0 caf\'e9}", "日café"),
        (rb"{\rtf1\ansi{\fonttbl{\f1\fcharset128 MS;}}{\f1\'93\'fa}caf\'e9}", "日café"),
        (rb"{\rtf1\uc1 \u26085?\u26412?.}", "日本."),
        (rb"{\rtf1\uc0\u-10179\u-8704 x}", "\U0001f600x"),
        (rb"{\rtf1{\stylesheet no}{\*\generator no;}{\info{\author no}}{\pict 00ff}yes}", "yes"),
        (rb"{\rtf1 cut {\b off", "cut off"),
        (b"{" * 5_000 + b"deep" + b"}" * 9_000, "deep"),
    ],
)
def test_rtf_is_read_as_text(rtf: bytes, text: str) -> None:
    assert from_rtf(rtf) == (text, "")


def test_html_within_rtf_is_read_as_html() -> None:
    rtf = (
        rb"{\rtf1\ansi\fromhtml1 {\*\htmltag64 <p>}\htmlrtf {\par\htmlrtf0 Th\'e9{\*\htmltag84 &lt;}"
        rb"\htmlrtf \par}\htmlrtf0 {\*\mhtmltag <no>}{\*\htmltag72 </p>}}"
    )
    assert from_rtf(rtf) == ("", "<p>Thé&lt;</p>")


def test_what_was_compressed_comes_out() -> None:
    assert decompressed(compressed(rb"{\rtf1 hello}")) == rb"{\rtf1 hello}"
    # The example of the standard, which repeats what went before, and what its dictionary holds.
    octets = bytes.fromhex(
        "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af86620f30a0068e56c6c6f20620977b06c647d0a800fa0"
    )
    assert decompressed(octets).startswith(b"{\\rtf1\\ansi\\ansicpg1252\\pard")


@pytest.mark.parametrize(
    "octets",
    [
        b"",
        b"LZFu",
        b"\x00" * 8 + b"LZFu" + b"\x00" * 4 + b"\xff\xff\xff",
        b"\x00" * 8 + b"XXXX" + b"\x00" * 9,
    ],
)
def test_damaged_rtf_yields_what_comes_before_the_damage(octets: bytes) -> None:
    assert decompressed(octets) == b""


def test_a_winmail_dat_with_nothing_but_rtf_gives_up_its_text() -> None:
    rtf = compressed(rb"{\rtf1\ansi How did Sweden vote?\par}")
    # Between them a property of several values, which is passed over.
    properties = struct.pack("<IHHIIII", 2, 0x101E, 0x3A58, 2, 2, 0x41, 1) + b"B\0\0\0"
    properties += struct.pack("<HHII", 0x102, 0x1009, 1, len(rtf)) + rtf
    head = HEAD + b"Content-Type: application/ms-tnef\nContent-Transfer-Encoding: base64\n\n"
    message = read_message(head + encodebytes(tnef_with(properties)))
    assert message.text == "How did Sweden vote?"
