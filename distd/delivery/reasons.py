"""Why a message was not taken: what the timetable and the secretary need to know of a reply, as one word."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

from distd.mail.reports.causes import LOOKED_AT, cause_of
from distd.mail.reports.failed import Cause


class Reason(StrEnum):
    """Why a server said no, as far as it tells when to come again and whose affair it is."""

    # Aimed at us: our reputation, authentication, content or amount, whoever the reader is.
    BLOCKED = "blocked"
    GREYLISTED = "greylisted"  # come again in some minutes, and you are known
    FULL = "full"  # a person has to empty the mailbox
    BUSY = "busy"  # too many connections or messages at once
    NETWORK = "network"  # the next server or the DNS is not reached
    OTHER = "other"


# A block of one reader, whom nobody else's mail concerns: it must not stop a mailing.
_OF_ONE_READER = re.compile(
    r"(blocked|rejected|refused|denied|not (accepted|wanted)) by (the )?(recipient|user|addressee|mailbox owner)"
    r"|(recipient|user|addressee)'?s? (own |personal |private |mail )?(block|black|deny|safe|allow|accept|white|filter)"
    r"|(recipient|user|mailbox|addressee|group|list) (only accepts|accepts only|accepts mail only|does ?n[o']t accept)"
    r"|resolver\.rst\.|restricted (to|distribution)|recipient address rejected"
    r"|not (authorized|allowed|permitted) to (send|mail)( e?-?mail)? to (this|the)",
    re.IGNORECASE,
)
# A list of addresses that send spam may stand in the same reply as the reader's name, and is about us.
_ON_A_LIST = re.compile(r"(block|black|deny) ?-?list|\brbl\b|dnsbl|spamhaus|your ip", re.IGNORECASE)

# x.7.20 to x.7.32: DKIM, SPF, reverse DNS, DMARC, null MX, flood (RFC 7372, 7505, 8616, and Gmail's own use).
_AUTHENTICATION = frozenset(f"7.{number}" for number in range(20, 33))
# Microsoft's outbound limits of a tenant, and what RFC 7505 and RFC 3463 say of a sender's address.
_SENDER = frozenset({"7.228", "7.232", "7.233", "1.7", "1.8"})
# There is no way to the reader's domain (RFC 3463, RFC 7505): its name, which may be bank.example, says nothing of us.
_NO_WAY = frozenset({"1.2", "1.10", "4.3", "4.6"})
# Microsoft's 5.7.500 to 5.7.799: addresses, senders and tenants it has banned.
_BANNED = range(500, 800)

# What is allowed to us in a day or an hour is used up; a quota of the reader's has no such words.
_ALLOWANCE = (
    r"(daily|hourly|sending|send|relay|outbound|submission)( \w+){0,3} (limit|quota|threshold)s?\b"
    r"|(exceeded|reached)[\w' ]{0,40} (daily|hourly|sending|outbound)( \w+){0,2} (limit|quota|threshold)"
    r"|(connection|ip|domain|sender|user) frequency limited|tenant (has )?exceeded|发送(频率|数量|量)|発信.{0,8}制限"
)
_ALLOWANCE_USED = re.compile(_ALLOWANCE, re.IGNORECASE)
_BLOCK_WORDS = re.compile(
    r"user complaints|unexpected volume|unsolicited mail|policy (reasons?|restrictions?|violation)"
    r"|(local|security|content|spam|abuse) polic(y|ies)|reputation|unauthenticated|\bdmarc\b"
    r"|\b(spf|dkim)\b[^.\n]{0,40}(fail|invalid|reject|not pass)"
    r"|content (presents|denied|rejected|restrict)|suspected (spam|bounce|fraud)|ask your postmaster"
    # what NetEase (163.com, 126.com) and the French providers say in codes of their own
    r"|\b(DT:(SPM|RBL)|HL:(REP|MEP|IPB)|WM:BL\w|MI:(SPB|SPF))\b|\b(OFR|LPN)\d*_5\d\d\b",
    re.IGNORECASE,
)
_BUSY_WORDS = re.compile(
    r"server (is )?busy|thread limit|too (fast|quickly)|\b(HL|MI|RP):[A-Z]{2,3}\b|\b(OFR|LPN)\d*_\d{3}\b"
    r"|try again later from",
    re.IGNORECASE,
)
_GREY_WORDS = re.compile(r"gr[ae]y ?-?list", re.IGNORECASE)
_BY_CAUSE = {
    Cause.SPAM_BLOCK: Reason.BLOCKED,
    Cause.BLOCKED_SENDER: Reason.BLOCKED,
    Cause.MAILBOX_FULL: Reason.FULL,
    Cause.RATE_LIMITED: Reason.BUSY,
    Cause.TEMPORARY_NETWORK: Reason.NETWORK,
    Cause.HOST_UNKNOWN: Reason.NETWORK,
}


@lru_cache(maxsize=1024)  # one server says the same to many
def reason_of(reply: str, status: str) -> Reason:
    """Say why `reply` (its code first) was given; `status` is its enhanced code, which may be empty."""
    said = reply[:LOOKED_AT]
    temporary = said.startswith("4")
    if _is_block(said, status, temporary):
        return Reason.BLOCKED
    if _GREY_WORDS.search(said):
        return Reason.GREYLISTED
    if _ALLOWANCE_USED.search(said) or _BUSY_WORDS.search(said):
        return Reason.BUSY
    found = _BY_CAUSE.get(cause_of(status, said), Reason.OTHER)
    if found is Reason.BLOCKED:  # and yet a single reader's, or it would have been seen above
        return Reason.OTHER
    if found is Reason.OTHER and temporary and (status == "4.7.1" or (not status and said.startswith("450"))):
        return Reason.GREYLISTED  # most of those who say no more than this
    return found


def _is_block(said: str, status: str, temporary: bool) -> bool:
    if _OF_ONE_READER.search(said) and not _ON_A_LIST.search(said):
        return False
    if _GREY_WORDS.search(said):
        return False
    subject = status.partition(".")[2]
    if subject in _NO_WAY:
        return False
    if subject in _AUTHENTICATION | _SENDER or (not temporary and _is_banned(subject)):
        return True
    if _ALLOWANCE_USED.search(said):
        return not temporary  # 4xx: less at a time; 5xx: nothing more goes out today
    if _BLOCK_WORDS.search(said):
        return True
    return cause_of(status, said) in {Cause.SPAM_BLOCK, Cause.BLOCKED_SENDER}


def _is_banned(subject: str) -> bool:
    seven, _, detail = subject.partition(".")
    return seven == "7" and detail.isdigit() and int(detail) in _BANNED


_WAIT = re.compile(
    r"(?:again|back|retry|wait|greylisted|greylisting)\W{0,3}(?:in|after|for)?\W{0,3}(?:at least )?"
    r"(?:(?P<hours>\d\d):(?P<minutes>\d\d):(?P<seconds>\d\d)|(?P<number>\d{1,5}) ?(?P<unit>s|m|h)(?:ec|in|our)?\w*)\b",
    re.IGNORECASE,
)
_UNIT_SECONDS = {"s": 1, "m": 60, "h": 3600}


def wait_asked(reply: str) -> int | None:
    """Return the seconds a server asks to wait ("try again in 5 minutes", "come back in 00:04:58"), or None."""
    found = _WAIT.search(reply[:LOOKED_AT])
    if found is None:
        return None
    if found["number"]:
        return int(found["number"]) * _UNIT_SECONDS[found["unit"].lower()]
    return int(found["hours"]) * 3600 + int(found["minutes"]) * 60 + int(found["seconds"])
