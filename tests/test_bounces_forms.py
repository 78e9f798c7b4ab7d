"""Reports in the forms of many servers: who failed, why, and what is no report at all."""

from __future__ import annotations

import base64
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from distd.mail.reports import reading
from distd.mail.reports.causes import cause_of
from distd.mail.reports.parts import read_parts
from distd.mail.reports.reading import Action, Cause, read_reports
from tests.bounce_letters import Letter, free_forms, ordinary, report, structured

LETTERS = [*free_forms(), *structured()]
ORDINARY = list(ordinary())
FIELDS = "Final-Recipient: rfc822; gone@far.example\nAction: failed\nStatus: 5.1.1"


def told(raw: bytes) -> list[tuple[str, str, str]]:
    return [(one.address, one.cause.value, one.action.value) for one in read_reports(raw).failed]


@pytest.mark.parametrize("line_end", [b"\n", b"\r\n", b"\r"], ids=["lf", "crlf", "cr"])
@pytest.mark.parametrize("letter", LETTERS, ids=lambda letter: letter.name)
def test_each_failing_address_and_its_cause(letter: Letter, line_end: bytes) -> None:
    found = told(letter.raw.replace(b"\n", line_end))
    expected = [(address, cause, action) for address, cause, action in letter.expected]
    assert [(a, s) for a, _, s in found] == [(a, s) for a, _, s in expected]
    assert all(one == want or want[1] == "-" for one, want in zip(found, expected, strict=True))


@pytest.mark.parametrize("letter", ORDINARY, ids=lambda letter: letter.name)
def test_ordinary_mail_reports_nothing(letter: Letter) -> None:
    found = read_reports(letter.raw)
    assert found.failed == ()
    assert not found.is_report


def test_hard_means_that_the_address_is_dead() -> None:
    dead = {Cause.UNKNOWN_USER, Cause.MOVED, Cause.HOST_UNKNOWN, Cause.NO_ACCEPT}
    for letter in LETTERS:
        for one in read_reports(letter.raw).failed:
            assert one.hard == (one.cause in dead and one.action is Action.FAILED)
            assert not (one.hard and one.action is Action.DELAYED)


@pytest.mark.parametrize(
    ("action", "expected"),
    [
        ("failed", Action.FAILED),
        ("Failed (Bad destination mailbox address)", Action.FAILED),
        ("error", Action.FAILED),
        ("delayed", Action.DELAYED),
        ("delivered", Action.DELIVERED),
        ("relayed", Action.RELAYED),
        ("expanded", Action.EXPANDED),
    ],
)
def test_actions(action: str, expected: Action) -> None:
    raw = report(FIELDS.replace("Action: failed", f"Action: {action}")).encode()
    (one,) = read_reports(raw).failed
    assert one.action is expected
    assert one.hard is one.permanent is (expected is Action.FAILED)


def test_several_recipients_each_with_its_own_cause() -> None:
    second = "Final-Recipient: rfc822; full@far.example\nAction: failed\nStatus: 5.2.2"
    expected = [
        ("gone@far.example", "unknown_user", "failed"),
        ("full@far.example", "mailbox_full", "failed"),
    ]
    assert told(report(f"{FIELDS}\n\n{second}").encode()) == expected
    assert told(report(f"{FIELDS}\n{second}").encode()) == expected  # the blank line is missing


def test_fields_in_any_order_and_apart() -> None:
    fields = "Diagnostic-Code: smtp; 550 5.1.1 no such user\nStatus: 5.1.1\nFinal-Recipient: rfc822; gone@far.example"
    assert told(report(f"{fields}\nAction: failed").encode()) == [
        ("gone@far.example", "unknown_user", "failed")
    ]


def test_the_address_first_written_to_comes_first() -> None:
    (one,) = read_reports(report(f"Original-Recipient: rfc822;alias@here.example\n{FIELDS}").encode()).failed
    assert (one.address, one.final) == ("alias@here.example", "gone@far.example")


@pytest.mark.parametrize(
    "value",
    ["rfc822; <gone@far.example>", "<gone@far.example>", "RFC822;gone@far.example", "gone@far.example"],
)
def test_recipient_fields_as_they_come(value: str) -> None:
    raw = report(FIELDS.replace("rfc822; gone@far.example", value)).encode()
    assert told(raw) == [("gone@far.example", "unknown_user", "failed")]


def test_internationalised_addresses() -> None:
    raw = report(FIELDS.replace("rfc822; gone@far.example", "utf-8; j\\x{F6}rg@far.example")).encode()
    assert told(raw)[0][0] == "jörg@far.example"
    raw = report(FIELDS.replace("rfc822; gone@far.example", "utf-8; 用户@例子.example")).encode()
    raw = raw.replace(b"message/delivery-status", b"message/global-delivery-status")
    assert told(raw)[0][0] == "用户@例子.example"


def test_a_status_part_in_base64() -> None:
    encoded = base64.encodebytes(f"Reporting-MTA: dns; x\n\n{FIELDS}\n".encode()).decode()
    for header in ("\nContent-Transfer-Encoding: base64", ""):
        raw = report("X").replace(
            "Reporting-MTA: dns; relay.example\nArrival-Date: Mon, 2 May 2005 09:00:00 +0000\n\nX", encoded
        )
        raw = raw.replace("delivery-status\n\n", f"delivery-status{header}\n\n")
        assert told(raw.encode()) == [("gone@far.example", "unknown_user", "failed")]


CARRIER = """From: {sender}
Subject: {subject}
Content-Type: multipart/mixed; boundary=o

--o

{words}
--o
Content-Type: message/rfc822

{inner}
--o--
"""


def test_a_report_passed_on_inside_another_message() -> None:
    raw = CARRIER.format(
        sender="mailer-daemon@gate.example",
        subject="Returned mail",
        words="The following addresses had permanent delivery errors",
        inner=report(FIELDS),
    )
    assert told(raw.encode()) == [("gone@far.example", "unknown_user", "failed")]


def test_a_person_who_passes_a_report_on_reports_nothing() -> None:
    raw = CARRIER.format(
        sender="anna@reader.example",
        subject="what is this?",
        words="Can you tell me what this mail of yesterday is about, and whether I must do anything?",
        inner=report(FIELDS),
    )
    assert not read_reports(raw.encode()).is_report


COMPLAINT = """From: fbl@provider.example
To: abuse@list.example
Subject: complaint
Content-Type: multipart/report; report-type=feedback-report; boundary=c

--c

This is an email abuse report.
--c
Content-Type: message/feedback-report

Feedback-Type: {kind}
User-Agent: X/1
{recipients}
--c
Content-Type: message/rfc822

From: owner@list.example
To: to@reader.example
Message-ID: <m@list.example>

x
--c--
"""


def test_complaints() -> None:
    named = "Original-Rcpt-To: <a@reader.example>\nOriginal-Rcpt-To: b@reader.example\n"
    found = read_reports(COMPLAINT.format(kind="abuse", recipients=named).encode())
    assert found.complaint is not None
    assert (found.complaint.type, found.complaint.recipients) == (
        "abuse",
        ("a@reader.example", "b@reader.example"),
    )
    assert (found.failed, found.original_message_id) == ((), "<m@list.example>")
    found = read_reports(COMPLAINT.format(kind="opt-out", recipients="").encode())
    assert found.complaint is not None
    assert (found.complaint.type, found.complaint.recipients) == ("opt-out", ("to@reader.example",))
    assert found.complaint.is_against_us


@pytest.mark.parametrize("kind", ["not-spam", "auth-failure", "dmarc"])
def test_a_report_in_the_form_of_a_complaint_that_is_none(kind: str) -> None:
    """RFC 6430: who takes our mail out of the spam folder has not complained of it."""
    found = read_reports(COMPLAINT.format(kind=kind, recipients="").encode())
    assert found.is_report
    assert found.complaint is not None
    assert (found.complaint.type, found.complaint.is_against_us) == (kind, False)


@pytest.mark.parametrize("sender", [b"staff@hotmail.example.hotmail.com", b"reports@post.example"])
def test_a_complaint_in_the_form_before_the_standard(sender: bytes) -> None:
    raw = (
        b"From: "
        + sender
        + b"""
To: abuse@list.example
Subject: complaint about message from 192.0.2.1
Content-Type: multipart/mixed; boundary=c

--c
Content-Type: message/rfc822

X-HmXmrOriginalRecipient: reader@hotmail.example
From: owner@list.example
To: list@list.example

x
--c--
"""
    )
    found = read_reports(raw).complaint
    assert found is not None
    assert found.recipients == ("reader@hotmail.example",)


SES = """From: no-reply@sns.example
To: owner@list.example
Subject: AWS Notification Message

{said}
"""


def test_what_amazons_service_says_of_complaints_and_of_our_own_message() -> None:
    mail = '"mail":{"headers":[{"name":"Message-ID","value":"<m@list.example>"}]}'
    who = '"complainedRecipients":[{"emailAddress":"a@reader.example"}]'
    said = '{"notificationType":"Complaint","complaint":{"complaintFeedbackType":"abuse",WHO},MAIL}'
    found = read_reports(SES.format(said=said.replace("WHO", who).replace("MAIL", mail)).encode())
    assert found.complaint is not None
    assert (found.complaint.type, found.complaint.recipients) == ("abuse", ("a@reader.example",))
    assert (found.failed, found.original_message_id) == ((), "<m@list.example>")


@pytest.mark.parametrize(
    "said",
    [
        '{"notificationType":"Bounce"}',
        '{"notificationType":"Bounce","bounce":[]}',
        '{"notificationType":"Bounce","bounce":{"bouncedRecipients":{"emailAddress":"a@b.example"}}}',
        '{"notificationType":"Bounce","bounce":{"bouncedRecipients":[null,3,{"emailAddress":{}}]}}',
        '{"Type":"Notification","Message":"{"}',
        '{"Type":' + "[" * 100_000,
    ],
    ids=range(6),
)
def test_json_that_is_no_notification_names_nobody(said: str) -> None:
    assert read_reports(SES.format(said=said).encode()).failed == ()


def test_words_beat_codes_and_what_may_pass_beats_what_is_dead() -> None:
    assert cause_of("5.1.1", "550 5.1.1 mailbox full") is Cause.MAILBOX_FULL
    assert cause_of("5.7.1", "550 5.7.1 user unknown") is Cause.UNKNOWN_USER
    assert cause_of("5.1.1", "rejected as spam, no such user") is Cause.SPAM_BLOCK


SEEDS = [letter.raw for letter in (*LETTERS, *ORDINARY)]


@settings(max_examples=150)
@given(st.sampled_from(SEEDS), st.integers(0, 4000), st.integers(0, 300), st.binary(max_size=40))
def test_no_damage_raises(seed: bytes, at: int, cut: int, put: bytes) -> None:
    raw = seed[:at] + put + seed[at + cut :]
    reading._read(read_parts(raw), reading.NESTED)  # what read_reports guards, unguarded


@pytest.mark.parametrize(
    "raw",
    [
        b"From: mailer-daemon@x\nSubject: failure notice\n\n" + b"<" * 500_000,
        b"From: mailer-daemon@x\nSubject: failure notice\n\n" + b"a@" * 300_000,
        b"From: mailer-daemon@x\nSubject: failure notice\n\n" + b"user unknown a@b.example\n" * 40_000,
        b"From: mailer-daemon@x\nSubject: failure notice\n\n" + b"host " * 100_000,
        b"From: mailer-daemon@x\nSubject: " + b"delivery " * 50_000 + b"\n\nnot delivered",
        b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\n" * 200_000,
        b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\nContent-Type: message/rfc822\n\n" * 50_000,
        report(
            FIELDS + "\n\n" + "Final-Recipient: rfc822; a@b.example\nAction: failed\n\n" * 30_000
        ).encode(),
        report("Diagnostic-Code: smtp; " + "550 user " * 60_000).encode(),
    ],
    ids=range(9),
)
def test_any_size_takes_bounded_time(raw: bytes) -> None:
    began = time.process_time()
    read_reports(raw)
    assert time.process_time() - began < 1.5


def test_an_address_that_was_expanded_names_the_one_it_came_from() -> None:
    """We know the alias; the report names the mailbox behind it."""
    raw = b"""From: Mail Delivery Subsystem <MAILER-DAEMON@far.example>
Subject: Returned mail: see transcript

   ----- The following addresses had permanent fatal errors -----
jo@final.example
    (expanded from: <alias@far.example>)

   ----- Transcript of session follows -----
"""
    (one,) = read_reports(raw).failed
    assert (one.address, one.final) == ("jo@final.example", "alias@far.example")


def test_what_is_said_of_many_addresses_is_read_once() -> None:
    """A report of many addresses whose fields tell no reason took seven seconds of looking them up in its words."""
    fields = "".join(
        f"Final-Recipient: rfc822; r{n}@far.example\nAction: failed\nStatus: 5.0.0\n\n" for n in range(500)
    )
    words = "It may be that there is something about a@b.example here\n" * 1_000
    raw = (
        "From: MAILER-DAEMON@far.example\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n"
        f"--b\nContent-Type: text/plain\n\n{words}--b\nContent-Type: message/delivery-status\n\n"
        f"Reporting-MTA: dns; far.example\n\n{fields}--b--\n"
    ).encode()

    began = time.process_time()
    assert len(told(raw)) == 250
    assert time.process_time() - began < 3
