"""The door, as mail servers and strangers meet it."""

from __future__ import annotations

import asyncio
import smtplib
import socket
import ssl
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from distd.failures import Misconfigured, TemporaryFailure
from distd.mail.addresses import OwnAddress, Purpose
from distd.mail.tokens import Purpose as TokenPurpose
from distd.reception import recipients as recipients_room
from distd.reception.door import DoorLimits, tls_context
from distd.reception.limits import PeerLimits, peer_of
from distd.reception.recipients import existing_address
from distd.reception.session import SessionLimits, content_of, ends_wrongly, holds_wrong_end
from distd.store.spool import Arrival, Entry, Spool
from tests.doors import ANYWHERE, DOMAIN, LISTS, TOKENS, Line, OpenDoor, open_door
from tests.house import wait_for

MAIL = "From: anna@reader.example\r\nSubject: Thank you\r\n\r\nGood issue.\r\n"


@pytest.fixture
def door(tmp_path: Path) -> Iterator[OpenDoor]:
    with open_door(tmp_path) as opened:
        yield opened


def entries(door: OpenDoor) -> list[Entry]:
    return [door.spool.entry(id_) for id_ in door.spool.waiting(datetime(2099, 1, 1, tzinfo=UTC), 1000)]


def begin(line: Line, recipient: str = "feedback@sr.example.org") -> None:
    """Come as far as DATA."""
    assert line.reply().startswith("220")
    assert line.say(b"EHLO client.example\r\n").startswith("250")
    assert line.say(b"MAIL FROM:<anna@reader.example>\r\n").startswith("250")
    assert line.say(f"RCPT TO:<{recipient}>\r\n".encode()).startswith("250")
    assert line.say(b"DATA\r\n").startswith("354")


# ---- accepted means kept


def test_a_message_is_in_the_spool_when_250_is_said(door: OpenDoor) -> None:
    with door.client() as client:
        client.sendmail("anna@reader.example", ["feedback@sr.example.org"], MAIL)

    (entry,) = entries(door)
    assert entry.raw.decode() == MAIL
    assert entry.sender == "anna@reader.example"
    assert entry.recipient == "feedback@sr.example.org"


def test_each_recipient_has_an_entry_of_its_own(door: OpenDoor) -> None:
    with door.client() as client:
        client.sendmail("", ["feedback@sr.example.org", "nmbs-help@SR.example.org", "postmaster"], MAIL)

    assert [entry.recipient for entry in entries(door)] == [
        "feedback@sr.example.org", "nmbs-help@SR.example.org", "postmaster"
    ]  # fmt: skip
    assert {entry.sender for entry in entries(door)} == {""}


@pytest.mark.parametrize(
    "body", ["", ".", "..", ".hidden", "a\r\n.\r\nb", "\r\n", ".\r\n.", "x" * 5000, "é\x00\x7f", "a\nb\rc"]
)
def test_what_was_sent_is_what_is_kept(door: OpenDoor, body: str) -> None:
    """Dots are doubled and undone; long lines, 8-bit octets and odd line ends stay as they are."""
    raw = f"Subject: x\r\n\r\n{body}\r\n".encode()
    line = door.line()
    begin(line)
    stuffed = (b"\r\n" + raw).replace(b"\r\n.", b"\r\n..")[2:]

    assert line.say(stuffed + b".\r\n").startswith("250 2.6.0")

    assert entries(door)[0].raw == raw
    line.close()


def test_a_message_may_come_in_any_pieces(door: OpenDoor) -> None:
    line = door.line()
    begin(line)
    for octet in MAIL.encode() + b".\r\n":
        line.connection.sendall(bytes([octet]))
    assert line.reply().startswith("250")
    assert entries(door)[0].raw.decode() == MAIL
    line.close()


def test_commands_may_be_sent_ahead(door: OpenDoor) -> None:
    """PIPELINING (RFC 2920) is offered: Postfix uses it over LMTP."""
    line = door.line()
    line.reply()
    assert "PIPELINING" in line.say(b"EHLO client.example\r\n")
    line.connection.sendall(
        b"MAIL FROM:<a@reader.example>\r\nRCPT TO:<nobody@sr.example.org>\r\n"
        b"RCPT TO:<feedback@sr.example.org>\r\nDATA\r\n"
    )
    assert [line.reply()[:3] for _ in range(4)] == ["250", "550", "250", "354"]
    line.connection.sendall(MAIL.encode() + b".\r\nMAIL FROM:<a@reader.example>\r\nQUIT\r\n")
    assert [line.reply()[:3] for _ in range(3)] == ["250", "250", "221"]
    line.close()


def test_a_full_disk_is_said_and_nothing_is_lost(tmp_path: Path) -> None:
    class Full(Spool):
        full = True

        def accept(self, arrivals: object) -> list[list[str]]:
            if self.full:
                raise TemporaryFailure("database or disk is full")
            return super().accept(arrivals)  # type: ignore[arg-type] # as it was given

    spool = Full(tmp_path)
    with open_door(tmp_path, spool=spool) as door, door.client() as client:
        with pytest.raises(smtplib.SMTPDataError) as refusal:
            client.sendmail("a@reader.example", ["feedback@sr.example.org"], MAIL)
        assert refusal.value.smtp_code == 452
        assert b"4.3.1" in refusal.value.smtp_error
        assert entries(door) == []

        spool.full = False
        client.sendmail("a@reader.example", ["feedback@sr.example.org"], MAIL)
        assert len(entries(door)) == 1


# ---- who may come in


@pytest.mark.parametrize(
    ("address", "purpose"),
    [
        ("nmbs-subscribe@sr.example.org", Purpose.SUBSCRIBE),
        ("nmbs-unsubscribe+mangled@sr.example.org", Purpose.UNSUBSCRIBE),
        ("feedback+mangled@sr.example.org", Purpose.FEEDBACK),
        ("Feedback@SR.EXAMPLE.ORG", Purpose.FEEDBACK),
        ("POSTMASTER", Purpose.POSTMASTER),
        (f"review+{TOKENS.make(TokenPurpose.REVIEW, 7)}@sr.example.org", Purpose.REVIEW),
        (f"review+{TOKENS.make(TokenPurpose.REVIEW, 7).upper()}@sr.example.org", Purpose.REVIEW),
        (f"review+{TOKENS.make(TokenPurpose.CONFIRM, 7)}@sr.example.org", None),
        (f"nmbs-confirm+{TOKENS.make(TokenPurpose.CONFIRM, 7, 1)}@sr.example.org", Purpose.CONFIRM),
        (f"nmbs-confirm+{TOKENS.make(TokenPurpose.LEAVE_CONFIRM, 7, 1)}@sr.example.org", Purpose.CONFIRM),
        (f"nmbs-bounces+{TOKENS.make(TokenPurpose.BOUNCE, 7)}@sr.example.org", Purpose.LIST_BOUNCE),
        (f"bounces+{TOKENS.make(TokenPurpose.BOUNCE, 7)}@sr.example.org", Purpose.NOTICE_BOUNCE),
        ("review@sr.example.org", None),
        ("review+guessed@sr.example.org", None),
        ("bounces@sr.example.org", None),
        ("nmbs-confirm@sr.example.org", None),
        ("nobody@sr.example.org", None),
        ("gone-subscribe@sr.example.org", None),
        ("anybody@elsewhere.example", None),
    ],
)
def test_which_addresses_exist(address: str, purpose: Purpose | None) -> None:
    own = existing_address(address, DOMAIN, LISTS, TOKENS)
    assert (own.purpose if isinstance(own, OwnAddress) else None) == purpose


def test_unknown_addresses_are_refused_at_once(door: OpenDoor) -> None:
    """Never accepted and bounced later: that would be backscatter; and nothing is relayed."""
    with door.client() as client:
        client.ehlo()
        client.mail("a@reader.example")
        for address in ("nobody@sr.example.org", "review+aaaa@sr.example.org", "anna@elsewhere.example"):
            code, text = client.rcpt(address)
            assert (code, text[:5]) == (550, b"5.1.1")
        assert client.docmd("DATA")[0] == 503


def test_the_door_tells_nobody_who_is_here(door: OpenDoor) -> None:
    with door.client() as client:
        client.ehlo()
        assert client.docmd("VRFY", "feedback")[0] == 502
        assert client.docmd("EXPN", "nmbs")[0] == 502
        assert client.docmd("AUTH", "PLAIN AAAA")[0] == 502
        assert not client.has_extn("AUTH")


def test_international_senders_are_taken(door: OpenDoor) -> None:
    with door.client() as client:
        client.ehlo()
        assert client.has_extn("SMTPUTF8")
        assert client.has_extn("8BITMIME")
        client.sendmail("\u7530\u4e2d@reader.example", ["feedback@sr.example.org"], MAIL, ["SMTPUTF8"])
    assert entries(door)[0].sender == "\u7530\u4e2d@reader.example"


def test_a_registry_that_is_away_turns_no_mail_away(monkeypatch: pytest.MonkeyPatch) -> None:
    answers: list[object] = [OSError("gone"), ("nmbs",), OSError("gone again")]

    def list_names() -> tuple[str, ...]:
        answer = answers.pop(0)
        if isinstance(answer, OSError):
            raise answer
        return ("nmbs",)

    monkeypatch.setattr(recipients_room, "FRESH_SECONDS", -1.0)
    recipients = recipients_room.Recipients(DOMAIN, TOKENS, list_names)

    with pytest.raises(TemporaryFailure):
        asyncio.run(recipients.find("nmbs-help@sr.example.org"))
    assert asyncio.run(recipients.find("nmbs-help@sr.example.org")) is not None
    assert asyncio.run(recipients.find("nmbs-help@sr.example.org")) is not None
    assert answers == []


# ---- how much


def small(**values: int) -> DoorLimits:
    return DoorLimits(SessionLimits(maximum_octets=1000, maximum_recipients=2), **values)


def test_what_is_too_large_is_refused_before_and_after_it_comes(tmp_path: Path) -> None:
    with open_door(tmp_path, limits=small()) as door:
        with door.client() as client:
            client.ehlo()
            assert client.esmtp_features["size"] == "1000"
            assert client.mail("a@reader.example", ["SIZE=1001"])[0] == 552
        line = door.line()
        begin(line)
        assert line.say(b"x" * 300_000 + b"\r\n.\r\n").startswith("552 5.3.4")
        assert line.say(b"MAIL FROM:<a@reader.example>\r\n").startswith("250")
        line.close()
        assert entries(door) == []


def test_a_message_of_exactly_the_limit_is_taken(tmp_path: Path) -> None:
    with open_door(tmp_path, limits=small()) as door:
        for octets, code in ((1000, "250"), (1001, "552")):
            line = door.line()
            begin(line)
            assert line.say(b"x" * (octets - 2) + b"\r\n.\r\n").startswith(code)
            line.close()


def test_recipients_beyond_the_limit_wait_for_the_next_message(tmp_path: Path) -> None:
    with open_door(tmp_path, limits=small()) as door, door.client() as client:
        addresses = [
            "feedback@sr.example.org",
            "feedback@sr.example.org",
            "abuse@sr.example.org",
            "questions@sr.example.org",
        ]
        refused = client.sendmail("a@reader.example", addresses, MAIL)
        assert refused["questions@sr.example.org"][0] == 452
        assert len(entries(door)) == 2


def test_one_peer_has_so_many_connections(tmp_path: Path) -> None:
    with open_door(tmp_path, limits=small(connections_per_peer=2)) as door:
        first, second, third = door.line(), door.line(), door.line()
        assert [line.reply()[:3] for line in (first, second)] == ["220", "220"]
        assert third.reply().startswith("421 4.7.0")
        assert third.reply() == ""
        first.say(b"QUIT\r\n")
        first.close()
        wait_for(lambda: greets(door), "a greeting")
        second.close()
        third.close()


def test_one_peer_sends_so_many_messages_in_a_minute(tmp_path: Path) -> None:
    with open_door(tmp_path, limits=small(messages_per_peer_per_minute=2)) as door, door.client() as client:
        for _ in range(2):
            client.sendmail("a@reader.example", ["feedback@sr.example.org"], MAIL)
        with pytest.raises(smtplib.SMTPSenderRefused) as refusal:
            client.sendmail("a@reader.example", ["feedback@sr.example.org"], MAIL)
        assert refusal.value.smtp_code == 451
        assert b"4.7.1" in bytes(refusal.value.smtp_error)


def test_a_peers_minute_ends() -> None:
    limits = PeerLimits(1, 1)
    assert [limits.take_message("192.0.2.1", now) for now in (0.0, 59.0, 60.0)] == [True, False, True]
    assert limits.take_message("192.0.2.2", 59.0)
    assert all(limits.take_message("", 0.0) for _ in range(3))


@pytest.mark.parametrize(
    ("peername", "peer"),
    [
        (("192.0.2.1", 4711), "192.0.2.1"),
        (("::ffff:192.0.2.1", 4711, 0, 0), "192.0.2.1"),
        (("2001:db8:1:2:3:4:5:6", 4711, 0, 0), "2001:db8:1:2::/64"),
        (("::1", 4711, 0, 0), "::1"),
        ("", ""),
        (None, ""),
    ],
)
def test_what_counts_as_one_peer(peername: object, peer: str) -> None:
    assert peer_of(peername) == peer


# ---- where a message ends

SMUGGLED = (
    b"\r\nMAIL FROM:<boss@reader.example>\r\nRCPT TO:<feedback@sr.example.org>\r\nDATA\r\nforged\r\n.\r\n"
)
WRONG_ENDS = [b"\n.\n", b"\r\n.\n", b"\n.\r\n", b"\r.\r\n", b"\r.\n", b"\r\n.\r\r\n", b"\n.\r", b"\r.\r"]


@pytest.mark.parametrize("end", WRONG_ENDS)
def test_no_second_message_can_be_smuggled_inside_a_first(door: OpenDoor, end: bytes) -> None:
    line = door.line()
    begin(line)
    line.connection.sendall(b"innocent" + end + SMUGGLED[2:])
    assert line.reply().startswith("521 5.5.2")
    assert line.reply() == ""
    assert entries(door) == []
    line.close()


@pytest.mark.parametrize("end", [b"\n.\n", b"\r\n.\n", b"\n.\r\n", b"\r.\r\n", b"\r.\n"])
def test_a_client_that_ends_wrongly_and_waits_is_told(door: OpenDoor, end: bytes) -> None:
    line = door.line()
    begin(line)
    assert line.say(b"Subject: x\n\nHello" + end).startswith("521 5.5.2")
    assert line.reply() == ""
    line.close()


def test_a_dot_at_once_is_an_empty_message_and_a_wrong_one_is_none(door: OpenDoor) -> None:
    line = door.line()
    begin(line)
    assert line.say(b".\r\n").startswith("250")
    assert entries(door)[0].raw == b""
    line.close()
    line = door.line()
    begin(line)
    assert line.say(b".\n").startswith("521")
    line.close()


@pytest.mark.parametrize("end", WRONG_ENDS)
def test_a_wrong_end_is_seen_wherever_it_stands(end: bytes) -> None:
    assert holds_wrong_end(b"\r\na" + end + b"b\r\n.\r\n")
    assert holds_wrong_end(b"\r\na" + end + b"\r\n.\r\n")


@pytest.mark.parametrize("body", [b"", b"a\r\n", b"a.\r\n", b"..\r\n", b"a\nb.\nc\r\n", b".a\n", b"\r\r"])
def test_other_odd_line_ends_are_no_ends(body: bytes) -> None:
    data = b"\r\n" + body + (b"" if body.endswith(b"\r\n") or not body else b"\r\n") + b".\r\n"
    assert not holds_wrong_end(data)
    assert not ends_wrongly(data[-5:])


def test_doubled_dots_are_undone() -> None:
    assert content_of(b"\r\n..\r\n...\r\na..\r\n.\r\n") == b".\r\n..\r\na..\r\n"


# ---- LMTP, TLS, and the door itself


@pytest.mark.parametrize("kind", ["tcp", "unix"])
def test_lmtp_answers_each_recipient(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "lmtp.sock"
    with open_door(tmp_path, "lmtp://127.0.0.1:0" if kind == "tcp" else f"lmtp+unix://{path}") as door:
        if kind == "tcp":
            client = smtplib.LMTP(*door.url(), local_hostname="mx.example")
        else:
            client = smtplib.LMTP(str(path), local_hostname="mx.example")
        addresses = ["feedback@sr.example.org", "nobody@sr.example.org", "abuse@sr.example.org"]
        refused = client.sendmail("a@reader.example", addresses, MAIL)
        assert list(refused) == ["nobody@sr.example.org"]
        client.quit()
        assert len(entries(door)) == 2
    assert not path.exists()


def test_lmtp_data_has_as_many_replies_as_recipients(tmp_path: Path) -> None:
    with open_door(tmp_path, "lmtp://127.0.0.1:0") as door:
        line = door.line()
        line.reply()
        assert line.say(b"EHLO x\r\n").startswith("500")
        assert line.say(b"LHLO x\r\n").startswith("250")
        line.say(b"MAIL FROM:<>\r\n")
        line.say(b"RCPT TO:<feedback@sr.example.org>\r\n")
        line.say(b"RCPT TO:<abuse@sr.example.org>\r\n")
        line.say(b"DATA\r\n")
        line.connection.sendall(MAIL.encode() + b".\r\nNOOP\r\n")
        assert [line.reply()[:9] for _ in range(3)] == ["250 2.6.0", "250 2.6.0", "250 OK"]
        line.close()


def test_the_mail_server_of_the_house_has_no_limit_per_peer(tmp_path: Path) -> None:
    limits = small(messages_per_peer_per_minute=1)
    with open_door(tmp_path, "lmtp://127.0.0.1:0", limits=limits) as door:
        client = smtplib.LMTP(*door.url(), local_hostname="mx.example")
        for _ in range(3):
            client.sendmail("a@reader.example", ["feedback@sr.example.org"], MAIL)
        client.quit()


def test_starttls(tmp_path: Path) -> None:
    certificate, key = tmp_path / "cert.pem", tmp_path / "key.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=mx.sr.example.org",
         "-keyout", str(key), "-out", str(certificate)], check=True, capture_output=True,
    )  # fmt: skip
    with open_door(tmp_path, tls=tls_context(certificate, key)) as door, door.client() as client:
        unchecked = ssl.create_default_context()
        unchecked.check_hostname, unchecked.verify_mode = False, ssl.CERT_NONE
        client.starttls(context=unchecked)
        client.ehlo()
        assert not client.has_extn("STARTTLS")
        assert not client.has_extn("AUTH")
        client.sendmail("a@reader.example", ["feedback@sr.example.org"], MAIL * 1000)
        assert len(entries(door)) == 1


def test_a_certificate_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    with pytest.raises(Misconfigured, match=r"reception.certificate: .*cert.pem"):
        tls_context(tmp_path / "cert.pem", tmp_path / "key.pem")


def test_a_place_that_is_taken_is_named_in_one_sentence(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        url = f"smtp://127.0.0.1:{taken.getsockname()[1]}"
        with (
            pytest.raises(Misconfigured, match=f"reception.listen: {url}: .*in use"),
            open_door(tmp_path, ANYWHERE, url),
        ):
            pass


def test_a_message_that_is_coming_in_ends_before_the_door_closes(tmp_path: Path) -> None:
    with open_door(tmp_path) as door:
        idle, busy = door.line(), door.line()
        assert idle.reply().startswith("220")
        begin(busy)
        busy.connection.sendall(b"Subject: x\r\n")

        import threading

        stopping = threading.Thread(target=lambda: door.call(lambda: door.door.stop(10)))
        stopping.start()
        assert idle.reply().startswith("421 4.3.2")
        assert busy.say(b"\r\nlast words\r\n.\r\n").startswith("250")
        assert busy.reply() == ""
        stopping.join(10)
        assert len(entries(door)) == 1


def test_a_silent_client_is_cut_off(tmp_path: Path) -> None:
    limits = DoorLimits(SessionLimits(command_seconds=0.2))
    with open_door(tmp_path, limits=limits) as door:
        line = door.line()
        assert line.reply().startswith("220")
        assert line.reply() == ""
        line.close()


def test_nonsense_is_answered_and_then_hung_up_on(door: OpenDoor) -> None:
    line = door.line()
    line.reply()
    replies = [line.say(b"GET / HTTP/1.1\r\n") for _ in range(5)]
    assert all(reply.startswith("50") for reply in replies)
    assert line.reply() == ""
    line.close()


@pytest.mark.parametrize(
    "command",
    [b"x" * 70_000, b"MAIL FROM:<" + b"a" * 5000 + b"@b.example>", b"\xff\xfe", b"", b"MAIL FROM:<\x00@b>"],
)
def test_damaged_commands_cost_nothing(door: OpenDoor, command: bytes) -> None:
    line = door.line()
    line.reply()
    line.say(b"EHLO client.example\r\n")
    assert line.say(command + b"\r\n")[0] == "5"
    assert line.say(b"NOOP\r\n").startswith("250")
    line.close()


def greets(door: OpenDoor) -> bool:
    line = door.line()
    greeting = line.reply()
    line.close()
    return greeting.startswith("220")


def test_messages_that_wait_together_are_committed_together(tmp_path: Path) -> None:
    groups: list[int] = []

    class Counting(Spool):
        def accept(self, arrivals: list[Arrival]) -> list[list[str]]:  # type: ignore[override] # narrower for a test
            groups.append(len(arrivals))
            return super().accept(arrivals)

    with open_door(tmp_path, spool=Counting(tmp_path)) as door:
        lines = [door.line() for _ in range(15)]
        for line in lines:
            begin(line)
        for line in lines:
            line.connection.sendall(MAIL.encode() + b".\r\n")
        assert all(line.reply().startswith("250") for line in lines)
        assert sum(groups) == 15
        assert len(groups) <= 15
        for line in lines:
            line.close()
