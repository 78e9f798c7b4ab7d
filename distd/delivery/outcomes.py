"""How an attempt at a delivery can end."""

from __future__ import annotations

from datetime import datetime

import msgspec


class Accepted(msgspec.Struct, frozen=True, gc=False):
    """The relay took responsibility."""

    reply: str
    status: str = ""


class Deferred(msgspec.Struct, frozen=True, gc=False):
    """Not now; `until` is None where the timetable shall say when."""

    reply: str
    status: str = ""
    until: datetime | None = None


class Refused(msgspec.Struct, frozen=True, gc=False):
    """Never, for this message and recipient."""

    reply: str
    status: str = ""


class Unknown(msgspec.Struct, frozen=True, gc=False):
    """The connection ended between the final dot and the answer."""

    reason: str


class Cancelled(msgspec.Struct, frozen=True, gc=False):
    """Not to be made any more."""

    reason: str


class RelayTrouble(msgspec.Struct, frozen=True, gc=False):
    """The relay serves nobody at present: the delivery goes back to the queue, and no attempt is counted."""

    reason: str
    reply: str = ""  # where it was said in answer to this message, and not to a connection
    status: str = ""
    recipient_named: bool = False


Outcome = Accepted | Deferred | Refused | Unknown | Cancelled | RelayTrouble
