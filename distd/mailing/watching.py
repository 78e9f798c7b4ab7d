"""Watches how mailings fare while they run, and stops one that fares badly. Safe for any number of processes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial

from distd.delivery.allowance import domain_of
from distd.delivery.fates import is_blocked
from distd.delivery.settling import Settled
from distd.mail.phrase import one_line
from distd.mailing.alarm import ERRORS, Cause, Counts, Limits, counted, is_block, why_stop
from distd.store.queue import Settlement
from distd.store.watches import Watches

# What was seen to be past its sample is not asked about again for so long; nobody resumes a mailing more quickly.
REST_SECONDS = 3.0
SAID_CHARACTERS = 300  # of a report, which anybody may have written
NAMED = 10  # addresses with what was said, in the letter

# mailing, cause, its counts, examples of (address, what was said), now
Stop = Callable[[int, Cause, Counts, Sequence[tuple[str, str]], datetime], None]


class Watch:
    """Hears of outcomes after they were committed, and of what comes back later.

    `stop` pauses a mailing and tells the secretary.
    """

    def __init__(
        self,
        watches: Watches,
        limits: Limits,
        stop: Stop,
        clock: Callable[[], datetime],
        time: Callable[[], float],
        is_direct: bool = False,
    ) -> None:
        """`time` are seconds of a clock that never goes back.

        Where mail goes out directly, one domain may well block us for reasons of its own: then it counts once.
        """
        self._watches = watches
        self._limits = limits
        self._stop = stop
        self._clock = clock
        self._time = time
        self._is_direct = is_direct
        self._blocking: dict[int, set[str]] = {}  # mailing: the domains that block us
        self._rests: dict[int, float] = {}  # mailing: until when its outcomes are not counted

    def committed(self, settled: Sequence[Settled]) -> None:
        """Count a group of outcomes, and stop the mailings that fare badly."""
        of_mailings: dict[int, list[Settled]] = {}
        for one in settled:
            if one.mailing is not None:
                of_mailings.setdefault(one.mailing, []).append(one)
        for mailing, group in of_mailings.items():
            self._count(mailing, group)

    def came_back(self, mailing: int | None, address: str, status: str, diagnostic: str) -> None:
        """Count a message that the relay had accepted and that came back: behind a smarthost most refusals do."""
        if mailing is None:
            return
        said = one_line(diagnostic).removeprefix("smtp; ")[:SAID_CHARACTERS]
        blocked = is_blocked(said, status)
        if blocked or not self._rests_now(mailing):
            # Once more, as one that failed; it was counted as accepted before.
            blocks = self._blocks(mailing, [address] if blocked else [])
            self._add(mailing, Counts(1, 1, blocks), lambda _: [(address, said)])

    def _count(self, mailing: int, group: Sequence[Settled]) -> None:
        if self._rests_now(mailing):
            group = [one for one in group if is_block(one.settlement)]
        added = counted(one.settlement for one in group)
        if added.blocks:
            blocks = self._blocks(mailing, [one.address for one in group if is_block(one.settlement)])
            added = replace(added, blocks=blocks)
        if added != Counts():
            self._add(mailing, added, partial(_examples, group))

    def _blocks(self, mailing: int, addresses: Sequence[str]) -> int:
        """Return as how many blocks it counts that the servers of these addresses block us."""
        if not self._is_direct:
            return len(addresses)
        known = self._blocking.setdefault(mailing, set())
        new = {domain_of(address) for address in addresses} - known
        known |= new
        return len(new)

    def _rests_now(self, mailing: int) -> bool:
        """Say whether a mailing is past its sample, where only a block can stop it."""
        return self._time() < self._rests.get(mailing, 0.0)

    def _add(
        self, mailing: int, added: Counts, examples: Callable[[Cause], Sequence[tuple[str, str]]]
    ) -> None:
        now = Counts(*self._watches.add(mailing, added.outcomes, added.errors, added.blocks))
        before = Counts(now.outcomes - added.outcomes, now.errors - added.errors, now.blocks - added.blocks)
        if now.outcomes >= self._limits.sample:
            self._rests[mailing] = self._time() + REST_SECONDS
        if not (added.errors or added.blocks):
            return
        recipients = self._watches.recipients(mailing, max(self._limits.sample, self._limits.blocks))
        cause = why_stop(before, now, recipients, self._limits)
        if cause is not None:
            self._blocking.pop(mailing, None)  # who resumes it begins to count anew
            self._stop(mailing, cause, now, examples(cause), self._clock())


def _examples(group: Sequence[Settled], cause: Cause) -> list[tuple[str, str]]:
    """Return a few addresses with what was said of them, each saying once."""

    def counts(settlement: Settlement) -> bool:
        return is_block(settlement) if cause is Cause.BLOCKED else settlement.state in ERRORS

    said: dict[str, str] = {}
    for one in group:
        if counts(one.settlement):
            said.setdefault(one.settlement.reply, one.address)
    return [(address, reply) for reply, address in said.items()][:NAMED]
