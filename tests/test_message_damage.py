"""Damaged, wrapped and mislabelled mail is read as its sender meant it, and what was left out is named."""

from __future__ import annotations

from base64 import encodebytes
from time import process_time

import pytest

from distd.mail.decoding import header_text, text_of
from distd.mail.html_text import readable
from distd.mail.message import Message, read_message
from tests.fuzzing.judge import Judge, fuzzed

HEAD = b"From: Anna <anna@reader.example>\nSubject: here\n"


@pytest.mark.parametrize(
    "raw",
    [
        b"HTTP/1.1 200 OK\n" + HEAD + b"\nhello",
        b"a remark of some program\n\n" + HEAD + b"\nhello",
        b"From anna Mon May  2 09:00:00 2005\n" + HEAD + b"\nhello",
        b"From: Anna <anna@reader.example>\n>From anna\nSubject: here\n\nhello",
        b"\xef\xbb\xbf\n\n" + HEAD + b"\nhello",
        b"\x00\n" + HEAD + b"\nhello",
        (HEAD + b"\nhello").decode().encode("utf-16"),
        b"From : Anna <anna@reader.example>\nSubject\t: here\n\nhello",
        b"From: Anna <anna@reader.example>\nX-Cut: in\ntwo\nSubject: here\n\nhello",
        HEAD + b"hello",
        (HEAD + b"\nhello").replace(b"\n", b"\r\r\n"),
        HEAD + b"Content-Type: multipart/mixed\n\n--xx\nContent-Type: text/plain\n\nhello\n--xx--\n",
        HEAD
        + b"Content-Type: multipart/mixed; boundary=other\n\n--xx\nContent-Type: text/plain\n\nhello\n--xx--\n",
        HEAD + b"Content-Type: multipart/mixed; boundary=xx\n\n--xx\nContent-Type: text/plain\n\nhello\n",
        HEAD + b"Content-Transfer-Encoding: base64\n\naGVs!bG8",
        HEAD + b"Content-Transfer-Encoding: x-uuencode\n\nbegin 644 x\n%:&5L;&\\ \n`\nend\n",
    ],
)
def test_damage_costs_neither_headers_nor_text(raw: bytes) -> None:
    message = read_message(raw)
    assert (message.sender, message.subject) == ("anna@reader.example", "here")
    assert message.text.strip() == "hello"


@pytest.mark.parametrize(
    ("octets", "charset", "text"),
    [
        (b"\x1b$B-!\x1b(B \x1b(I6@6E\x1b(B", "iso-2022-jp", "\u2460 \uff76\uff80\uff76\uff85"),
        ("①髙橋".encode("cp932"), "iso-2022-jp", "①髙橋"),
        (b"\x1b$BF|K\\\x1b(B", "utf-8", "日本"),
        ("联通".encode("gbk"), "gb2312", "联通"),
        ("한글 똠".encode("cp949"), "euc-kr", "한글 똠"),
        ("สวัสดี €".encode("cp874"), "tis-620", "สวัสดี €"),
        ("нет".encode("koi8-r"), "koi8-r", "нет"),
        (b"+ZeVnLIqe-", "unicode-1-1-utf-7", "日本語"),
        ("“x”".encode("cp1252") + b"\x81", "iso-8859-1", "“x”"),
        ("“x”".encode("cp1252"), "unknown-8bit", "“x”"),
        (("日本語" * 20).encode()[:-1], "utf-8", "日本語" * 19 + "日本\ufffd"),
        ("שלום".encode("cp1255"), "iso-8859-8-i", "שלום"),
        ("x".encode("utf-16"), "us-ascii", "x"),
    ],
)  # fmt: skip
def test_text_is_read_by_the_superset_its_sender_meant(octets: bytes, charset: str, text: str) -> None:
    assert text_of(octets, charset) == text


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("=?utf-8?Q?caf=C3=A9", "café"),
        ("=?utf-8?Q?a b=C3?= =?utf-8?Q?=A9?=", "a bé"),
        ("\x1b$BF|K\\\x1b(B", "日本"),
        ('"=?utf-8?q?a?=" <a@b>', '"a" <a@b>'),
        ("x=?utf-8?q?=C3=A9?=y", "xéy"),
    ],
)
def test_broken_encoded_words_are_read(written: str, read: str) -> None:
    assert header_text(written) == read


def _ber(tag: int, value: bytes) -> bytes:
    length = len(value)
    return bytes((tag,)) + (bytes((length,)) if length < 128 else b"\x82" + length.to_bytes(2, "big")) + value


def _wrapped(kind: str, octets: bytes) -> Message:
    head = HEAD + f"Content-Type: {kind}\nContent-Transfer-Encoding: base64\n\n".encode()
    return read_message(head + encodebytes(octets))


def test_what_a_signature_encloses_is_read() -> None:
    inner = b"Content-Type: text/plain\r\n\r\nsigned words"
    data = _ber(6, b"\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01") + _ber(0xA0, _ber(4, inner))
    signed = _ber(0x30, _ber(6, b"\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02") + _ber(0xA0, _ber(0x30, data)))
    message = _wrapped("application/pkcs7-mime; smime-type=signed-data", signed)
    assert (message.text, message.dropped) == ("signed words", ("signature (S/MIME)",))
    text = "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA1\n\nYes.\n-----BEGIN PGP SIGNATURE-----\nx\n"
    message = read_message(HEAD + b"\n" + text.encode())
    assert (message.text, message.dropped) == ("Yes.", ("signature (PGP)",))


def test_a_winmail_dat_gives_up_its_text_and_the_names_of_its_files() -> None:
    def attribute(kind: int, value: bytes) -> bytes:
        return b"\x01" + kind.to_bytes(4, "little") + len(value).to_bytes(4, "little") + value + b"\x00\x00"

    tnef = (
        b"\x78\x9f\x3e\x22\x01\x00"
        + attribute(0x0002800C, b"hello\x00")
        + attribute(0x00018010, b"a.doc\x00")
    )
    message = _wrapped("application/ms-tnef; name=winmail.dat", tnef)
    assert (message.text, list(message.attachments)) == ("hello", ["a.doc"])
    assert message.dropped == ("winmail.dat (TNEF)",)


@pytest.mark.parametrize(
    ("rest", "dropped"),
    [
        (
            b"Content-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nx",
            "encrypted message (S/MIME)",
        ),
        (b"Content-Type: multipart/encrypted; boundary=b\n\n--b\n\nx\n--b--\n", "encrypted message (PGP)"),
        (b"\n-----BEGIN PGP MESSAGE-----\n\nabc\n-----END PGP MESSAGE-----\n", "encrypted text (PGP)"),
        (b"Content-Type: application/pdf; name=a.pdf\n\nx", "application/pdf a.pdf"),
        (b"Content-Type: message/rfc822\n\nSubject: inner\n\nx", "message/rfc822 inner"),
        ("\na\u202eb\n".encode(), "characters that change the direction of writing"),
        (b"\n" + b"x" * 12_100_000, "octets beyond 12000000"),
        (b"Content-Type: message/rfc822\n\n" * 3_000, "parts that could not be read"),
    ],
)
def test_what_is_left_out_is_named(rest: bytes, dropped: str) -> None:
    message = read_message(HEAD + rest)
    assert dropped in message.dropped
    assert message.sender == "anna@reader.example"


@pytest.mark.parametrize(
    ("headers", "name"),
    [
        (b"Content-Disposition: attachment; filename=a.pdf", "a.pdf"),
        (b'Content-Disposition: attachment; filename="a; b.pdf"', "a; b.pdf"),
        (b'Content-Disposition: attachment; filename="=?utf-8?b?5pel5pys?=.pdf"', "日本.pdf"),
        (b"Content-Disposition: attachment; filename*=utf-8''%E6%97%A5.pdf", "日.pdf"),
        (b"Content-Disposition: attachment; filename=x; filename*=utf-8''%E6%97%A5.pdf", "日.pdf"),
        (
            b"Content-Disposition: attachment;\n filename*0*=utf-8''%E6%97;\n filename*1*=%A5;\n filename*2=.pdf",
            "日.pdf",
        ),
        (b"Content-Disposition: attachment; filename*0=a; filename*2=c", "a"),
        (b"Content-Disposition: attachment; filename*=no-such-thing''%E9.pdf", "é.pdf"),
        ("Content-Disposition: attachment; filename=日本.pdf".encode(), "日本.pdf"),
        (b"Content-Disposition: attachment\nContent-Type: application/pdf; name*=''a%2Epdf", "a.pdf"),
        (b'Content-Disposition: attachment; filename="a.pdf', "a.pdf"),
    ],
)
def test_a_file_is_called_as_its_sender_called_it(headers: bytes, name: str) -> None:
    part = b"--b\n" + headers + b"\n\nx\n--b--\n"
    message = read_message(HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n" + part)
    assert list(message.attachments) == [name]


def test_too_many_headers_cost_neither_the_first_of_them_nor_the_text() -> None:
    message = read_message(HEAD + b"X-More: y\n" * 400_000 + b"\nhello")
    assert (message.subject, message.text) == ("here", "hello")


def test_text_that_lost_its_headers_is_kept_however_long() -> None:
    assert read_message(b"hello\n" * 20_000).text.count("hello") == 20_000


def test_hidden_characters_deceive_nobody() -> None:
    raw = "From: \u202eAnna <anna@reader.example>\nSubject: a\u200bp\u202eproved\n\nx"
    message = read_message(raw.encode())
    assert (message.sender_name, message.subject) == ("Anna", "approved")


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ('<a href="https://x.example/a">here</a>', "here <https://x.example/a>"),
        ('<a href="https://x.example/">x.example</a>', "x.example"),
        ("<ol><li>a<li>b</ol>", "1. a\n2. b"),
        ('<div style="display:none">preheader<div>x</div></div>Text', "Text"),
        ('<span style="font-size:0px">x</span>Text', "Text"),
        ('<img src="data:image/png;base64,' + "iVBOR" * 500_000 + '">Text', "Text"),
    ],
)
def test_html_is_shown_as_its_reader_sees_it(html: str, text: str) -> None:
    assert readable(html) == text


@pytest.mark.parametrize(
    "html",
    [
        '<div>Yes.</div><div class="yahoo_quoted"><div>Bo:</div><div>old</div></div>',
        '<div>Yes.</div><hr><div id="divRplyFwdMsg"><b>X:</b> Bo<br></div><div>old</div>',
        '<p>Yes.</p><div class="moz-cite-prefix">Bo, irgendwann:</div><blockquote type="cite">old</blockquote>',
        '<p>Yes.</p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p><b>X:</b> Bo</p></div><p>old</p>',
        "<p>Yes.</p><hr>From: a@b.example<br>Date: Fri, 23 Mar 2012 12:35<br>To: x<br>Subject: y<br><br>old",
    ],
)
def test_the_structure_of_an_html_reply_tells_what_is_quoted(html: str) -> None:
    assert read_message(HEAD + b"Content-Type: text/html\n\n" + html.encode()).new_text == "Yes."


@pytest.mark.parametrize(
    "bomb",
    [
        b"Content-Type: multipart/mixed\n\n" + b"--a\n\n" * 1_000_000,
        b"\n" + b"\r" * 5_000_000,
        b"Content-Type: multipart/mixed; " + b"a=b; " * 200_000 + b"\n\nx",
        HEAD + b"\n" + b"-----\nabc\n" * 20_000,
        b"abc\n\n" * 1_000_000,
        b"Content-Transfer-Encoding: quoted-printable\n\n" + b"=" * 5_000_000,
        b"Content-Type: text/html\n\n" + b"<div style='font-size:" * 90_000,
        b"Content-Type: text/html\n\n" + b"<p>\n" * 500_000,
        b"Content-Type: text/html\n\n" + b"<b>x</b>" * 60_000 + b"</a>" * 60_000,
        b"Content-Type: text/html\n\n" + (b"<div " + b"class=a id=b " * 150 + b">") * 2_000,
        b"Content-Type: text/html\n\n<a " + b"a=b " * 2_000_000 + b">",
        b":\n" * 4_000_000,
        b"\n" + b"*" * 100_000,
        HEAD + b"X-More: y\n" * 1_000_000 + b"\nx",
        b"".join(b"X-%d: " % n + b"=?utf-8?q?a?= =?utf-7?q?+AGE-?= " * 500 + b"\n" for n in range(1_000)),
        HEAD
        + b"Content-Type: multipart/mixed; boundary=b\n\n"
        + (b"--b\nContent-Type: text/plain; " + b"a=b; " * 790 + b"\n\nx\n") * 1_000,
        HEAD + b"\n" + (b"- " * 495 + b"\n") * 200,
        HEAD + b"\n" + (b"On 1 wrote: " * 80 + b"\n") * 2_000,
        b"Content-Type: application/pkcs7-mime\nContent-Transfer-Encoding: base64\n\n" + b"MIAw" * 1_000_000,
    ],
    ids=range(19),
)
def test_more_bombs_are_read_in_seconds(bomb: bytes) -> None:
    began = process_time()
    read_message(bomb)
    assert process_time() - began < 5


@pytest.mark.parametrize("line", ["?", "?? ?", "So?", "会议？", "Your newsletter. So?"])
def test_thousands_of_short_sentences_are_judged_in_no_time(line: str) -> None:
    """A damaged letter became three thousand questions, and each was held against all the others."""
    judge = Judge()
    judge.judge(0, HEAD + b"\n" + f"{line}\n".encode() * 6_000)
    judge.judge(1, HEAD + b"\n" + f"{line}\n".encode() * 6_000)  # the words are read by now
    assert min(judge.report.seconds) < 1_000


def test_messages_damaged_at_random_are_read_and_judged() -> None:
    """`make fuzz` does the same for as long as one likes."""
    judge = Judge()
    with judge.watching():
        for number in range(700):
            judge.judge(number, fuzzed(2005, number))
    assert judge.report.raised == []
    assert set(judge.report.by_head) <= {"RecursionError"}  # the parser gives up on mail nested without end


def test_line_ends_make_no_difference_to_damaged_mail() -> None:
    wide = (b"\xff\xfe", b"\xfe\xff")  # two octets a character: there is no line feed to replace
    for raw in (fuzzed(7, number) for number in range(250)):
        if raw.startswith(wide):
            continue
        plain = raw.replace(b"\r", b"")
        found = {read_message(plain.replace(b"\n", end)).text for end in (b"\n", b"\r\n", b"\r")}
        assert len(found) == 1


def test_a_damaged_message_can_be_made_again_by_its_number() -> None:
    assert fuzzed(1, 5) == fuzzed(1, 5) != fuzzed(1, 6)
