"""A way out: where what was claimed goes. Through smarthosts, or straight to the servers of each domain."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from distd.delivery.claiming import Holding
from distd.delivery.sending import Common
from distd.delivery.stock import Hand

PutBack = Callable[[Hand, str], None]


@dataclass(frozen=True)
class Counter:
    """What the dispatcher hands to a way out, and takes back from it."""

    common: Common  # what everybody needs who sends
    put_back: PutBack  # to the queue: at once, or where there is a reason, later; no attempt counted
    put_off: Callable[[Sequence[Hand], float], None]  # to the queue, for so many seconds
    wake: Callable[[], None]  # lets the dispatcher look into the queue at once
    low_mark: int  # with so many waiting or fewer there is room for more


class Way(Protocol):
    """A way out. It is opened once, and closed once."""

    def open(self, counter: Counter) -> Holding:
        """Be ready to take hands; return where they are put. Called in the event loop."""

    async def run(self) -> None:
        """Send what comes, until `close` was called and nothing is on its way any more."""

    async def close(self) -> None:
        """Begin nothing new."""

    @property
    def is_shut(self) -> bool:
        """Whether nothing can go out at present: then what waits is put back and nothing is claimed."""

    async def is_ready(self) -> bool:
        """Do what must be done before more is claimed; say whether it may be."""
