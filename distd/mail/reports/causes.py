"""Why mail failed, from a server's words and its codes.

Words come before codes, because servers put many reasons under 5.1.1 and 5.7.1.
"""

from __future__ import annotations

import re
from functools import lru_cache

from distd.mail.reports.failed import DEAD, STATUS, Cause
from distd.mail.reports.words import GENERAL, told_by

LOOKED_AT = 1_500  # characters of a diagnostic

_REPLY = re.compile(r"(?<![\d.:/@#-])([45][0-7]\d)(?=[ \-;:(<]|$)", re.MULTILINE)

_BY_STATUS = {
    "1.0": Cause.UNKNOWN_USER, "1.1": Cause.UNKNOWN_USER, "1.2": Cause.HOST_UNKNOWN, "1.3": Cause.UNKNOWN_USER,
    "1.4": Cause.POLICY, "1.6": Cause.MOVED, "1.7": Cause.BLOCKED_SENDER, "1.8": Cause.BLOCKED_SENDER,
    "1.9": Cause.SYSTEM, "1.10": Cause.NO_ACCEPT, "2.1": Cause.SUSPENDED, "2.2": Cause.MAILBOX_FULL,
    "2.3": Cause.TOO_LARGE, "2.4": Cause.POLICY, "3.1": Cause.SYSTEM, "3.2": Cause.SYSTEM, "3.4": Cause.TOO_LARGE,
    "4.1": Cause.TEMPORARY_NETWORK, "4.2": Cause.TEMPORARY_NETWORK, "4.3": Cause.SYSTEM, "4.4": Cause.HOST_UNKNOWN,
    "4.5": Cause.TEMPORARY_NETWORK, "4.6": Cause.LOOP, "4.7": Cause.EXPIRED, "4.14": Cause.LOOP,
    "4.310": Cause.HOST_UNKNOWN, "4.316": Cause.EXPIRED, "7.0": Cause.POLICY, "7.1": Cause.POLICY,
}  # fmt: skip
_BY_CLASS = {"3": Cause.SYSTEM, "5": Cause.SYSTEM, "6": Cause.CONTENT, "7": Cause.POLICY}
_CODES = {
    Cause.UNKNOWN_USER: "1.1", Cause.MOVED: "1.6", Cause.HOST_UNKNOWN: "1.2", Cause.NO_ACCEPT: "1.10",
    Cause.MAILBOX_FULL: "2.2", Cause.TOO_LARGE: "3.4", Cause.POLICY: "7.1", Cause.SPAM_BLOCK: "7.1",
    Cause.RELAY_DENIED: "7.1", Cause.BLOCKED_SENDER: "7.1", Cause.RATE_LIMITED: "7.0", Cause.EXPIRED: "4.7",
    Cause.TEMPORARY_NETWORK: "4.1", Cause.CONTENT: "6.0", Cause.SECURITY: "7.0", Cause.SUSPENDED: "2.1",
    Cause.SYSTEM: "3.0", Cause.LOOP: "4.6", Cause.UNCLEAR: "0.0",
}  # fmt: skip
_PASSING = frozenset({Cause.EXPIRED, Cause.TEMPORARY_NETWORK, Cause.RATE_LIMITED})
# Said by codes of general use, which tell less than almost any words.
_VAGUE = frozenset({"", "0.0", "1.0", "2.0", "3.0", "4.0", "5.0", "7.0", "7.1"})
# What Postfix adds in brackets is no word of the other server.
_IN_REPLY = re.compile(r"\(in reply to [A-Z][A-Za-z ]{2,30} command\)")
# What is said of the sender's command is said of the sender, whatever the words.
_OF_SENDER = re.compile(r"\b(in reply to|after|during|response to) mail from\b", re.IGNORECASE)
_ADDRESS = re.compile(r"<?[^\s<>\"']{1,80}@[\w.-]{1,80}>?|https?://\S{1,200}|<[^<>\s]{1,80}>")
# Where a server names no other reason than the page of the list that its mail is blocked by.
_BLOCK_LIST = re.compile(
    r"https?://[^\s/]*(?:spamhaus|spamcop|sorbs|abuseat|barracudacentral|uceprotect)[^\s/]*/"
)
# What Cisco's gateways write before the words of a server that gave no code in front.
_WRAPPED = re.compile(r"\b5\.1\.0 - unknown address error (?=['\"]?[45]\d\d\b)", re.IGNORECASE)


def cause_of(status: str, diagnostic: str) -> Cause:
    """Say why mail failed, from an enhanced status code (may be empty) and the server's words (may be empty)."""
    words = _WRAPPED.sub("", _IN_REPLY.sub("", diagnostic[:LOOKED_AT]))
    words = _ADDRESS.sub(" <> ", _BLOCK_LIST.sub(" block list ", words))
    cause = _judged(status, words.replace("_", " "))
    return Cause.BLOCKED_SENDER if cause in DEAD and _OF_SENDER.search(diagnostic[:LOOKED_AT]) else cause


@lru_cache(maxsize=1024)  # many recipients of one report, and many reports, say the same
def _judged(status: str, words: str) -> Cause:
    exact = status.partition(".")[2]
    by_words, is_weak = told_by(words)
    by_status = _BY_STATUS.get(exact, _BY_CLASS.get(exact[:1], Cause.UNCLEAR))
    if status.startswith("4") and by_status in {Cause.HOST_UNKNOWN, Cause.SUSPENDED}:
        by_status = Cause.TEMPORARY_NETWORK
    if by_words is Cause.UNKNOWN_USER and exact == "2.1" and not _NOBODY.search(words):
        return Cause.SUSPENDED  # RFC 3463: the mailbox exists, and takes no mail
    if by_words is Cause.UNCLEAR or (is_weak and exact not in _VAGUE and by_status is not Cause.UNCLEAR):
        return by_status if by_words is Cause.UNCLEAR or by_status not in GENERAL else by_words
    return by_words


# Words that say outright that nobody is there.
_NOBODY = re.compile(
    r"unknown|no such|not exist|n't exist|not found|no (user|mailbox)|not a valid|inexist", re.IGNORECASE
)


def status_of(status: str, diagnostic: str) -> str:
    """Return the most exact enhanced status code told; relays turn a precise one into 5.0.0. Empty: none is told."""
    told = STATUS.search(diagnostic[:LOOKED_AT])
    if told and (not status or status.endswith(".0.0")) and (not status or told[1][0] == status[0]):
        return told[1]
    return status


def derived_status(cause: Cause, diagnostic: str) -> str:
    """Return the code that stands for a cause where none is told: its class from the SMTP reply, if there is one."""
    reply = _REPLY.search(diagnostic[:LOOKED_AT])
    if cause is Cause.UNCLEAR and reply is None:
        return ""
    digit = reply[1][0] if reply else "4" if cause in _PASSING else "5"
    return f"{digit}.{_CODES[cause]}"
