"""How an attempt at a delivery can end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Accepted:
    """The relay took responsibility."""

    reply: str
    status: str = ""


@dataclass(frozen=True, slots=True)
class Deferred:
    """Not now; `until` is None where the timetable shall say when."""

    reply: str
    status: str = ""
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """Never, for this message and recipient."""

    reply: str
    status: str = ""


@dataclass(frozen=True, slots=True)
class Unknown:
    """The connection ended between the final dot and the answer."""

    reason: str


@dataclass(frozen=True, slots=True)
class Cancelled:
    """Not to be made any more."""

    reason: str


@dataclass(frozen=True, slots=True)
class RelayTrouble:
    """The relay serves nobody at present: the delivery goes back to the queue, and no attempt is counted."""

    reason: str
    reply: str = ""  # where it was said in answer to this message, and not to a connection
    status: str = ""
    recipient_named: bool = False


Outcome = Accepted | Deferred | Refused | Unknown | Cancelled | RelayTrouble
