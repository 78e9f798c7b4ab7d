"""What a reply of the relay means for the delivery in hand (RFC 5321, section 4.2; RFC 3463)."""

from __future__ import annotations

import re
from enum import StrEnum

import msgspec

from distd.delivery.outcomes import Accepted, Deferred, Outcome, Refused, RelayTrouble, Unknown
from distd.delivery.reasons import Reason, reason_of
from distd.mail.phrase import one_line

_ENHANCED = re.compile(r"([245]\.\d{1,3}\.\d{1,3})(?:\s|\Z)")
_CLOSING = 421
_NEEDS_LOGIN_OR_TLS = {530, 534, 535, 538}
_TLS_OR_LOGIN_UNAVAILABLE = 454
_MESSAGE_TOO_BIG = {"5.3.4", "5.2.3", "5.6.7"}


class Stage(StrEnum):
    """How far a transaction had come when the reply was read."""

    MAIL = "MAIL"
    RCPT = "RCPT"
    DATA = "DATA"
    DOT = "the final dot"


class Reply(msgspec.Struct, frozen=True, gc=False):
    """One reply, its lines joined."""

    code: int
    text: str

    @classmethod
    def read(cls, reply: bytes) -> Reply:
        """Read a reply as `ReplyLines` cuts them; what cannot be printed becomes spaces."""
        text = reply[4:].decode("utf-8", "replace")
        return cls(int(reply[:3]), text if text.isprintable() else one_line(text))

    @property
    def status(self) -> str:
        """The enhanced status code, or an empty text."""
        found = _ENHANCED.match(self.text)
        return found[1] if found else ""

    def __str__(self) -> str:
        return f"{self.code} {self.text}".strip()


def goes_on(stage: Stage, reply: Reply) -> bool:
    """Say whether the transaction may go on, or after the final dot, is done."""
    return reply.code == 354 if stage is Stage.DATA else 200 <= reply.code < 300


def judge(stage: Stage, reply: Reply) -> Outcome:
    """Return the outcome of a transaction that ended with `reply` at `stage`."""
    said, status = str(reply), reply.status
    if stage is Stage.DOT and goes_on(stage, reply):
        return Accepted(said, status)
    if _is_about_the_relay(stage, reply):
        named = stage is not Stage.MAIL
        return RelayTrouble(f"the relay said to {stage}: {said}", said, status, named)
    if stage is Stage.MAIL and not _is_about_the_message(reply):
        # Nothing was said of the recipient yet, so a refused sender must not cost a reader the issue.
        return Deferred(said, status)
    match reply.code // 100:
        case 4:
            return Deferred(said, status)
        case 5:
            return Refused(said, status)
        case _ if stage is Stage.DOT:
            return Unknown(f"the relay's answer to the final dot makes no sense: {said}")
        case _:
            return Deferred(f"the relay's answer to {stage} makes no sense: {said}")


def _is_about_the_relay(stage: Stage, reply: Reply) -> bool:
    if reply.code == _CLOSING:
        # Some block us and close at once. To call that the relay's trouble would try for ever, and tell nobody.
        return reason_of(str(reply), reply.status) is not Reason.BLOCKED
    if stage is Stage.DOT:
        return False
    if reply.code in _NEEDS_LOGIN_OR_TLS:
        return True
    # Before any recipient was named: no disk space, no TLS, no login server, ...
    return stage is Stage.MAIL and (
        reply.code == _TLS_OR_LOGIN_UNAVAILABLE or reply.status.startswith("4.3.")
    )


def _is_about_the_message(reply: Reply) -> bool:
    return reply.code == 552 or reply.status in _MESSAGE_TOO_BIG
