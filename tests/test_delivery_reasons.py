"""Why the world's servers say no: their own words, as their operators publish them and as logs show them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from distd.delivery.reasons import Reason, reason_of, wait_asked
from distd.delivery.replies import Reply

BLOCKED = [
    # Gmail
    (421, "4.7.0 [192.0.2.1] Our system has detected an unusual rate of unsolicited mail originating from your IP "
     "address. To protect our users from spam, mail sent from your IP address has been temporarily blocked."),
    (421, "4.7.28 Gmail has detected an unusual rate of mail originating from your SPF domain [reader.example]."),
    (550, "5.7.1 [192.0.2.1 12] Our system has detected that this message is likely unsolicited mail."),
    (550, "5.7.26 This mail has been blocked because the sender is unauthenticated."),
    (550, "5.7.25 [192.0.2.1] The IP address sending this message does not have a PTR record setup"),
    (550, "5.7.1 [192.0.2.1] The IP you're using to send mail is not authorized to send email directly"),
    (552, "5.7.0 This message was blocked because its content presents a potential security issue."),
    (550, "5.4.5 Daily SMTP relay sending limit exceeded for customer."),
    # Outlook and Office 365
    (550, "5.7.606 Access denied, banned sending IP [192.0.2.1]; To request removal from this list please visit https://"
     "sender.office.com/ and follow the directions."),
    (550, "5.7.511 Access denied, banned sender[192.0.2.1]."),
    (550, "5.7.708 Service unavailable. Access denied, traffic not accepted from this IP."),
    (550, "5.7.705 Access denied, tenant has exceeded threshold."),
    (550, "5.7.515 Access denied, sending domain sr.example.org does not meet the required authentication level."),
    (550, "5.7.509 Access denied, sending domain sr.example.org does not pass DMARC verification"),
    (451, "4.7.650 The mail server [192.0.2.1] has been temporarily rate limited due to IP reputation."),
    (550, "5.7.1 Unfortunately, messages from [192.0.2.1] weren't sent. Please contact your Internet service provider "
     "since part of their network is on our block list (S3140)."),
    (550, "DY-001 Mail rejected by Outlook.com for policy reasons."),
    (550, "5.7.1 Recipient not authorized, your IP has been found on a block list"),
    # Yahoo and AOL
    (421, "4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to unexpected volume or user complaints - "
     "4.16.55.1; see https://postmaster.yahooinc.com/error-codes"),
    (553, "5.7.1 [BL21] Connections will not be accepted from 192.0.2.1, because the ip is in Spamhaus's list"),
    (554, "5.7.9 Message not accepted for policy reasons. See https://postmaster.yahooinc.com/error-codes"),
    # iCloud
    (550, "5.7.1 [CS01] Message rejected due to local policy."),
    # Postfix, Exim, Amavis, rspamd and appliances with lists of spammers
    (554, "5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org"),
    (450, "4.7.1 Client host rejected: cannot find your reverse hostname, [192.0.2.1]"),
    (550, "Rejected because 192.0.2.1 is in a black list at zen.spamhaus.org"),
    (550, "This message scored 12.3 spam points."),
    (554, "5.7.0 Reject, id=12345-01 - spam"),
    (554, "5.7.1 Spam message rejected"),
    (554, "Your access to this mail system has been rejected due to the sending MTA's poor reputation."),
    (550, "csi.mimecast.org Poor Reputation Sender."),
    (554, "5.7.1 [192.0.2.1] Your IP is on the Barracuda Reputation block list"),
    (550, "5.1.8 <nmbs-bounces@sr.example.org>: Sender address rejected: Domain not found"),
    # Germany, France, Russia
    (554, "gmx.net (mxgmx017) Nemesis ESMTP Service not available No SMTP service IP address is black listed."),
    (554, "IP=192.0.2.1 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de)"),
    (550, "5.2.0 Mail rejete. Mail rejected. OFR_506 [506]"),
    (421, "Too many spams from your IP (192.0.2.1), please visit http://postmaster.free.fr/"),
    (550, "spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=x"),
    # China
    (550, "Ip frequency limited [MxxPbF]. https://service.mail.qq.com/detail/122/172"),
    (550, "Mail content denied. http://service.mail.qq.com/cgi-bin/help?subtype=1"),
    (550, "Suspected bounce attacks [xxx]"),
    (554, "DT:SPM 163 mx1, please see http://mail.163.com/help/help_spam_16.htm"),
    (421, "HL:REP 163 mx2"),
]  # fmt: skip

NOT_AIMED_AT_US = [
    (550, "5.1.1 The email account that you tried to reach does not exist."),
    (550, "5.2.1 The email account that you tried to reach is disabled."),
    (550, "5.5.0 Requested action not taken: mailbox unavailable"),
    (554, "delivery error: dd This user doesn't have a yahoo.com account (reader@yahoo.com) [0]"),
    (554, "5.7.1 <reader@reader.example>: Recipient address rejected: Access denied"),
    (554, "5.7.1 <reader@reader.example>: Relay access denied"),
    (550, "5.1.1 <reader@reader.example>: Recipient address rejected: User unknown in virtual mailbox table"),
    (550, "5.7.1 RESOLVER.RST.AuthRequired; authentication required"),
    (550, "5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check "
     "failed because the sender was not authenticated when sending to this group"),
    (550, "5.7.129 RESOLVER.RST.RestrictedToRecipientsPermission; not authorized to send to recipient because the "
     "sender isn't on the recipient's list of senders to accept mail from"),
    (550, "5.4.1 Recipient address rejected: Access denied. AS(201806281)"),
    (550, "5.1.2 the domain bank.example does not exist"),
    (556, "5.1.10 spamhaus-users.example takes no mail at all (null MX, RFC 7505)"),
    (550, "5.4.6 mail for spamcop.example leads back to this host, by the MX of its domain"),
    (550, "5.7.1 Sender blocked by recipient"),
    (550, "Mail is rejected by recipients [@LwB8G]. https://service.mail.qq.com/detail/122/168"),
    (550, "Mailbox not found. http://service.mail.qq.com/cgi-bin/help?subtype=1"),
    (550, "User not found: reader@163.com"),
    (550, "Unknown user reader@docomo.ne.jp"),
    (552, "Too much mail data reader@docomo.ne.jp"),
    (550, "<reader@ezweb.ne.jp>: User unknown"),
    (550, "Invalid recipient: <reader@i.softbank.jp>"),
    (552, "5.2.2 The recipient's mailbox is over quota."),
    (552, "5.3.4 Message size exceeds fixed limit"),
]  # fmt: skip

DEFERRED = [
    (450, "4.2.0 <reader@reader.example>: Recipient address rejected: Greylisted, see "
     "http://postgrey.schweikert.ch/help/reader.example.html", Reason.GREYLISTED),
    (451, "4.7.1 Greylisting in action, please come back in 00:04:58", Reason.GREYLISTED),
    (450, "4.7.1 <reader@reader.example>: Recipient address rejected: try again in 5 minutes", Reason.GREYLISTED),
    (450, "Please try again later", Reason.GREYLISTED),
    (452, "4.2.2 The email account that you tried to reach is over quota.", Reason.FULL),
    (450, "<reader@reader.example>: Mailbox full", Reason.FULL),
    (452, "4.2.2 mailbox of the user is full", Reason.FULL),
    (450, "4.2.1 The user you are trying to contact is receiving mail too quickly.", Reason.BUSY),
    (451, "4.7.500 Server busy. Please try again later from [192.0.2.1].", Reason.BUSY),
    (432, "4.3.2 STOREDRV.Deliver; recipient thread limit exceeded", Reason.BUSY),
    (450, "4.7.0 Error: too many connections from 192.0.2.1", Reason.BUSY),
    (450, "RP:DRC 163 mx1", Reason.BUSY),
    (421, "smtp.orange.fr [192.0.2.1] Service refuse. Veuillez essayer plus tard. OFR004_104 [104]", Reason.BUSY),
    (450, "4.2.1 Peak SMTP relay limit exceeded for customer.", Reason.BUSY),
    (451, "4.4.1 connect to mx.reader.example[192.0.2.9]:25: Connection timed out", Reason.NETWORK),
    (450, "4.4.3 Host or domain name not found. Name service error for name=reader.example", Reason.NETWORK),
    (451, "4.3.0 Temporary lookup failure", Reason.NETWORK),
    (451, "4.3.0 Error: queue file write error", Reason.OTHER),
    (452, "4.3.1 Insufficient system storage", Reason.OTHER),
]  # fmt: skip


def reason(code: int, text: str) -> Reason:
    reply = Reply(code, text)
    return reason_of(str(reply), reply.status)


@pytest.mark.parametrize(("code", "text"), BLOCKED)
def test_a_block_is_aimed_at_us(code: int, text: str) -> None:
    assert reason(code, text) is Reason.BLOCKED


@pytest.mark.parametrize(("code", "text"), NOT_AIMED_AT_US)
def test_a_refusal_of_one_reader_is_no_block(code: int, text: str) -> None:
    assert reason(code, text) is not Reason.BLOCKED


@pytest.mark.parametrize(("code", "text", "expected"), DEFERRED)
def test_the_reason_of_a_deferral(code: int, text: str, expected: Reason) -> None:
    assert reason(code, text) is expected


@pytest.mark.parametrize(
    ("reply", "seconds"),
    [
        ("451 4.7.1 Greylisting in action, please come back in 00:04:58", 298),
        ("450 4.2.0 Greylisted for 5 minutes", 300),
        ("451 4.7.1 Please try again in 300 seconds", 300),
        ("450 try again after 2 hours", 7200),
        ("450 4.2.0 Greylisted, see http://postgrey.schweikert.ch/help/reader.example.html", None),
        ("451 4.7.500 Server busy. Please try again later from [192.0.2.1].", None),
        ("250 2.0.0 Ok: queued as 4711", None),
    ],
)
def test_a_server_may_say_when_to_come_again(reply: str, seconds: int | None) -> None:
    assert wait_asked(reply) == seconds


@given(st.sampled_from([421, 450, 451, 550, 554]), st.text(max_size=200))
def test_any_words_have_a_reason(code: int, text: str) -> None:
    assert reason(code, text) in Reason
    assert (wait_asked(f"{code} {text}") or 0) >= 0
