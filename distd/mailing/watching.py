"""Watches how mailings fare while they run, and stops one that fares badly. Safe for any number of processes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from distd.delivery.allowance import domain_of
from distd.delivery.fates import is_blocked
from distd.delivery.settling import Settled
from distd.mail.phrase import one_line
from distd.mailing.alarm import ERRORS, Cause, Counts, Limits, counted, is_block, why_stop
from distd.remembered import Remembered
from distd.store.queue import Settlement
from distd.store.watches import Watches

# What was seen to be past its sample is not asked about again for so long; nobody resumes a mailing more quickly.
REST_SECONDS = 3.0
SAID_CHARACTERS = 300  # of a report, which anybody may have written
MAILINGS_REMEMBERED = 256
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

        Where mail goes out directly, one domain may well block us for reasons of its own: then it counts once,
        whichever process hears of it.
        """
        self._watches = watches
        self._limits = limits
        self._stop = stop
        self._clock = clock
        self._time = time
        self._is_direct = is_direct
        # By mailing: until when its outcomes are not counted.
        self._rests: Remembered[int, float] = Remembered(MAILINGS_REMEMBERED)

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
            self._add(
                mailing, Counts(1, 1, int(blocked)), [address] if blocked else [], lambda _: [(address, said)]
            )

    def _count(self, mailing: int, group: Sequence[Settled]) -> None:
        if self._rests_now(mailing):
            group = [one for one in group if is_block(one.settlement)]
        added = counted(one.settlement for one in group)
        blocked = [one.address for one in group if is_block(one.settlement)]
        if added != Counts():
            self._add(mailing, added, blocked, partial(_examples, group))

    def _rests_now(self, mailing: int) -> bool:
        """Say whether a mailing is past its sample, where only a block can stop it."""
        return self._time() < (self._rests.get(mailing) or 0.0)

    def _add(
        self,
        mailing: int,
        added: Counts,
        blocked: Sequence[str],
        examples: Callable[[Cause], Sequence[tuple[str, str]]],
    ) -> None:
        """Count; `blocked` are the addresses whose servers block us."""
        blocks, blocking = (0, {*map(domain_of, blocked)} - {""}) if self._is_direct else (added.blocks, ())
        counts = self._watches.add(mailing, added.outcomes, added.errors, blocks, blocking)
        before, now = (Counts(*one) for one in counts)
        if now.outcomes >= self._limits.sample:
            self._rests.put(mailing, self._time() + REST_SECONDS)
        if (before.errors, before.blocks) == (now.errors, now.blocks):
            return
        recipients = self._watches.recipients(mailing, max(self._limits.sample, self._limits.blocks))
        cause = why_stop(before, now, recipients, self._limits)
        if cause is not None:
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
