"""The mail servers of other people: one address of one host, and how those fare that we have met."""

from __future__ import annotations

from dataclasses import dataclass

from distd.delivery.breaker import Breaker
from distd.delivery.relay import Relay
from distd.mail.mta_sts import Mode
from distd.remembered import Remembered

_REMEMBERED = 10_000
_SMTP_PORT = 25
_Place = tuple[str, int, bool]


@dataclass(frozen=True, eq=False)
class Server(Relay):
    """One address of a host that takes the mail of a domain, for one connection."""

    address: str = ""
    policy: Mode = Mode.NONE  # of the domain whose mail it is brought

    def __str__(self) -> str:
        port = "" if self.port == _SMTP_PORT else f":{self.port}"
        return f"{self.host}[{self.address}]{port}"

    @property
    def called(self) -> str:
        """What it is called in a sentence."""
        return str(self)


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of a server: its breaker, what was last wrong, and whether it has served us since."""

    breaker: Breaker
    reason: str = ""
    has_credit: bool = False


class Acquaintances:
    """Knows which servers have to be left alone for a while, whatever the domain whose mail they take.

    One that has served us may close on us once: many do after so many messages, and are there again at once.
    """

    def __init__(self, pause_seconds: float) -> None:
        fresh = Breaker(1, pause_seconds)
        self._unknown = _Known(fresh)
        self._good = _Known(fresh, has_credit=True)
        self._met: Remembered[_Place, _Known] = Remembered(_REMEMBERED)

    def trouble(self, server: Server, now: float) -> str:
        """Return why a server is left alone at present; empty where it may be tried."""
        known = self._met.get(_place(server)) or self._unknown
        return "" if known.breaker.may_try(now) else known.reason

    def answered(self, server: Server) -> None:
        """Note that a server dealt with a message."""
        self._met.put(_place(server), self._good)

    def failed(self, server: Server, reason: str, now: float) -> None:
        """Note that a server does not serve us at present."""
        known = self._met.get(_place(server)) or self._unknown
        failed = self._unknown if known.has_credit else _Known(known.breaker.failed(now), reason)
        self._met.put(_place(server), failed)


def _place(server: Server) -> _Place:
    # A certificate that one domain's policy does not accept is good enough for all others.
    return server.address, server.port, server.policy is Mode.ENFORCE
