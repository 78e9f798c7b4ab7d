"""Reports as mail servers really write them, with names changed."""

from __future__ import annotations

import pytest

from distd.bounces.scoring import kind_of
from distd.mail.reports.reading import Action, read_reports
from distd.store.words import BounceKind

EXIM = b"""Return-path: <>
X-Failed-Recipients: gone@body.example
Auto-Submitted: auto-replied
From: Mail Delivery System <Mailer-Daemon@mx.example>
To: nmbs-bounces+x@sr.example.org
Subject: Mail delivery failed: returning message to sender

This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  gone@body.example
    SMTP error from remote mail server after RCPT TO:<gone@body.example>:
    host mx.body.example [192.0.2.1]: 550 5.1.1 <gone@body.example>: Recipient address rejected: User unknown

------ This is a copy of the message, including all the headers. ------

Return-path: <nmbs-bounces+x@sr.example.org>
Message-ID: <issue-1.abc@sr.example.org>
Subject: quota exceeded by spam
"""
EXIM_WARNING = b"""Auto-Submitted: auto-replied
From: Mail Delivery System <Mailer-Daemon@mx.example>
Subject: Warning: message 1abc delayed 24 hours

This message was created automatically by mail delivery software.
A message that you sent has not yet been delivered to one or more of its
recipients after more than 24 hours on the queue on mx.example.

The address to which the message has not yet been delivered is:
  gone@body.example
No action is required on your part. Delivery attempts will continue for some time.
"""
M365 = b"""From: postmaster@corp.example
Subject: Undeliverable: ISO/SR UPDATE
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="q"

--q
Content-Type: multipart/alternative; boundary="r"

--r
Content-Type: text/plain; charset="us-ascii"

Your message to x@corp.example couldn't be delivered.
--r
Content-Type: text/html

<p>x</p>
--r--
--q
Content-Type: message/delivery-status

Reporting-MTA: dns;AM0PR01.prod.example
Received-From-MTA: dns;mx.example
Arrival-Date: Mon, 2 May 2005 09:00:00 +0000

Original-Recipient: rfc822;x@corp.example
Final-Recipient: rfc822;x@corp.example
Action: failed
Status: 5.1.10
Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup

--q
Content-Type: message/rfc822

Message-ID: <issue-1.abc@sr.example.org>

x
--q--
"""
GMAIL_FULL = b"""From: Mail Delivery Subsystem <mailer-daemon@googlemail.example>
Auto-Submitted: auto-replied
Subject: Delivery Status Notification (Failure)
MIME-Version: 1.0
Content-Type: multipart/report; boundary="z"; report-type=delivery-status

--z
Content-Type: text/plain

** Message blocked **
--z
Content-Type: message/delivery-status

Reporting-MTA: dns; googlemail.example
Arrival-Date: Mon, 2 May 2005 09:00:00 +0000

Final-Recipient: rfc822; full@gmail.example
Action: failed
Status: 5.2.2
Diagnostic-Code: smtp; 552-5.2.2 The email account that you tried to reach is over quota.
 Please direct the recipient to x

--z
Content-Type: text/rfc822-headers

Message-ID: <issue-1.abc@sr.example.org>
List-Unsubscribe: <mailto:nmbs-unsubscribe+tok@sr.example.org>

--z--
"""
SENDMAIL_OLD = b"""From: Mail Delivery Subsystem <MAILER-DAEMON@old.example>
Subject: Returned mail: User unknown

The original message was received at Mon, 2 May 2005

   ----- The following addresses had permanent fatal errors -----
<gone@old.example>

   ----- Transcript of session follows -----
... while talking to mx.old.example.:
>>> RCPT To:<gone@old.example>
<<< 550 <gone@old.example>... User unknown
550 <gone@old.example>... User unknown

   ----- Original message follows -----

Subject: x
"""
EXPIRED = b"""From: MAILER-DAEMON@mx.example
Content-Type: multipart/report; report-type=delivery-status; boundary="b"
MIME-Version: 1.0

--b
Content-Type: text/plain

x
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

Final-Recipient: rfc822; a@b.example
Action: failed
Status: 4.4.1
Diagnostic-Code: X-Postfix; connect to mx.b.example[192.0.2.1]:25: Connection timed out

--b--
"""
VACATION = b"""From: a@b.example
Auto-Submitted: auto-replied
Subject: Out of office: not delivered by me

I am away. Your mail could not be delivered to me in person. Call 555 1234.
"""
CHALLENGE = b"""From: noreply@filter.example
Subject: Please confirm your message

Your message to a@b.example was not delivered yet. Click here.
"""


@pytest.mark.parametrize(
    ("raw", "address", "status", "kind"),
    [
        (EXIM, "gone@body.example", "5.1.1", BounceKind.HARD),
        (M365, "x@corp.example", "5.1.10", BounceKind.HARD),
        (GMAIL_FULL, "full@gmail.example", "5.2.2", BounceKind.SOFT),
        (SENDMAIL_OLD, "gone@old.example", "5.1.1", BounceKind.HARD),
        (EXPIRED, "a@b.example", "4.4.1", BounceKind.SOFT),
    ],
    ids=["exim", "exchange", "gmail", "sendmail", "expired"],
)
@pytest.mark.parametrize("line_end", [b"\n", b"\r\n"])
def test_failures(raw: bytes, address: str, status: str, kind: BounceKind, line_end: bytes) -> None:
    (found,) = read_reports(raw.replace(b"\n", line_end)).failed
    assert (found.action, found.address, found.status) == (Action.FAILED, address, status)
    assert kind_of(found.status, found.diagnostic) is kind


def test_a_warning_is_told_from_a_failure() -> None:
    assert [one.action for one in read_reports(EXIM_WARNING).failed] == [Action.DELAYED]


@pytest.mark.parametrize("raw", [VACATION, CHALLENGE], ids=["vacation", "challenge"])
def test_other_machines_report_nothing(raw: bytes) -> None:
    assert not read_reports(raw).is_report


@pytest.mark.parametrize("raw", [EXIM, M365, GMAIL_FULL], ids=["pasted", "attached", "headers"])
def test_the_message_it_is_about(raw: bytes) -> None:
    assert read_reports(raw).original_message_id == "<issue-1.abc@sr.example.org>"


def test_the_way_to_leave_is_read_from_the_returned_headers() -> None:
    assert read_reports(GMAIL_FULL).leave_address == "nmbs-unsubscribe+tok@sr.example.org"
