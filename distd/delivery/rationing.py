"""Claims no more than the rates allow and no mailing outside its window; safe for any number of processes and hosts.

What a rate allows is taken in the transaction that claims. A delivery whose domain has nothing left waits for that
domain's rate, out of the way of all others, and no attempt is counted. Running mailings get equal parts. Notices are
never held back: what they take counts, and the mailings wait for it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from distd.delivery.allowance import Limits, domain_of, shares
from distd.delivery.books import Books
from distd.store.allowances import OVERALL, Allowances
from distd.store.database import Database
from distd.store.queue import Claimed, Queue
from distd.store.words import Lane

# One claim looks through so many batches of so many deliveries for what may go. More would hold the database for long;
# less, and a mailing to one slow domain would keep what waits behind it.
ROUNDS = 5
LOOKED_THROUGH = 200
NO_LIMITS = Limits()


class RationedQueue(Queue):
    """The queue as those see it who send: it gives no more than may go out now."""

    def __init__(
        self,
        database: Database,
        limits: Limits = NO_LIMITS,
        is_open: Callable[[datetime], bool] = lambda _: True,
    ) -> None:
        """`is_open` says whether mailings may go out at a moment."""
        super().__init__(database)
        self._allowances = Allowances(database)
        self._limits = limits
        self._is_open = is_open

    @property
    def is_rationed(self) -> bool:
        """Whether what is claimed counts as having gone out."""
        return not self._limits.are_none

    def portion(self, batch: int) -> int:
        """Return how many of a mailing may be claimed at once: what goes out in a second, and `batch` at most."""
        overall = self._limits.overall
        return batch if overall is None else max(1, min(batch, overall.per_minute // 60))

    def only_tests(self, now: datetime) -> bool:
        """Say whether test mailings alone may go out: outside the hours of the others."""
        return not self._is_open(now)

    def claim(self, lane: Lane, limit: int, owner: str, now: datetime, lease_seconds: float) -> list[Claimed]:
        """Take up to `limit` due deliveries of one lane under a lease, and no more than may go out now."""
        tests_only = lane is Lane.MAILING and self.only_tests(now)
        sources = self.sources(lane, now, tests_only)
        throttled = self._allowances.throttled(tests_only) if lane is Lane.MAILING else []
        if not sources and not throttled:
            return []
        if self._limits.are_none and not throttled:
            return self.share_out(sources, limit, owner, now, lease_seconds)
        holder = _Holder(owner, now, lease_seconds)
        with self._database.transaction():
            self._allowances.hold()
            claim = _Claim(self, self._allowances, self._limits, holder, tests_only)
            return claim.of_notices(limit) if lane is Lane.NOTICE else claim.of_mailings(limit)


@dataclass(frozen=True)
class _Holder:
    """On whose behalf a claim is made."""

    owner: str
    now: datetime
    lease_seconds: float


class _Claim:
    """One claim, within its transaction."""

    def __init__(
        self, queue: Queue, allowances: Allowances, limits: Limits, holder: _Holder, tests_only: bool
    ) -> None:
        self._queue = queue
        self._allowances = allowances
        self._holder = holder
        self._tests_only = tests_only
        self._has_domains = bool(limits.domains)
        self._books = Books(allowances, limits, holder.now)
        self._waited_for: set[str] = set()  # domains of which something waits already
        self._set_aside = 0

    def of_notices(self, limit: int) -> list[Claimed]:
        """Claim notices, whatever is left of the rates."""
        claimed = self._claim_from(None, limit)
        domains = [domain_of(one.address) for one in claimed]
        self._books.read(set(domains))
        for domain in domains:
            self._books.take(domain, 1)
        self._books.take(OVERALL, len(claimed))
        self._books.write()
        return claimed

    def of_mailings(self, limit: int) -> list[Claimed]:
        """Claim what may go out of the running mailings, equal parts of each."""
        left = self._books.left(OVERALL)
        limit = limit if left is None else min(limit, left)
        claimed: list[Claimed] = []
        for _ in range(ROUNDS):
            before = len(claimed), self._set_aside
            claimed += self._round(limit - len(claimed))
            if len(claimed) >= limit or before == (len(claimed), self._set_aside):
                break
        self._books.write()
        return claimed

    def _round(self, limit: int) -> list[Claimed]:
        """Give every mailing with work its part; what one has too little of is left for the next round."""
        throttled = self._allowances.throttled(self._tests_only)
        due = self._queue.sources(Lane.MAILING, self._holder.now, self._tests_only)
        mailings = list(dict.fromkeys([mailing for mailing, _ in throttled] + due))
        if not mailings or limit <= 0:
            return []
        self._waited_for = {domain for _, domain in throttled}
        allowed = self._parts_of_domains(throttled)
        claimed: list[Claimed] = []
        for place, part in enumerate(shares(limit, len(mailings), self._books.turn(OVERALL))):
            mailing = mailings[place]
            got = self._of_throttled(mailing, part, allowed)
            if mailing in due:
                got += self._of_due(mailing, part - len(got), len(mailings) - place)
            self._books.take(OVERALL, len(got))
            claimed += got
        return claimed

    def _parts_of_domains(self, throttled: Sequence[tuple[int, str]]) -> dict[tuple[int, str], int | None]:
        """Divide what is left of each domain's rate among the mailings that wait for it."""
        parts: dict[tuple[int, str], int | None] = {}
        for domain in self._waited_for:
            waiting = [mailing for mailing, waits_for in throttled if waits_for == domain]
            left = self._books.left(domain)
            divided = (
                [None] * len(waiting)
                if left is None
                else shares(left, len(waiting), self._books.turn(domain))
            )
            parts |= {(mailing, domain): part for mailing, part in zip(waiting, divided, strict=True)}
        return parts

    def _of_throttled(
        self, mailing: int | None, part: int, allowed: dict[tuple[int, str], int | None]
    ) -> list[Claimed]:
        """Claim what has waited for its domain's rate."""
        claimed: list[Claimed] = []
        for (waiting, domain), may in allowed.items():
            wanted = part - len(claimed) if may is None else min(part - len(claimed), may)
            if waiting != mailing or wanted <= 0:
                continue
            got = self._claim_from(mailing, wanted, domain)
            self._books.take(domain, len(got))
            if len(got) < wanted:
                self._allowances.note_fewer(waiting, domain)
            claimed += got
        return claimed

    def _of_due(self, mailing: int | None, part: int, takers: int) -> list[Claimed]:
        """Claim what is due, and let wait what its domain has no room for; `takers` share what domains have left."""
        if part <= 0 or not self._has_domains:
            return self._claim_from(mailing, part) if part > 0 else []
        batch = self._claim_from(mailing, max(part, LOOKED_THROUGH))
        of_domains: dict[str, list[Claimed]] = {}
        for one in batch:
            of_domains.setdefault(domain_of(one.address), []).append(one)
        self._books.read(set(of_domains))
        may_go: list[Claimed] = []
        for domain, group in of_domains.items():
            room = self._room(domain, len(group), takers)
            may_go += group[:room]
            self._let_wait(mailing, domain, group[room:])
        may_go.sort(key=lambda one: one.id)
        for one in may_go[:part]:
            self._books.take(domain_of(one.address), 1)
        self._queue.release([one.id for one in may_go[part:]], self._holder.owner)
        return may_go[:part]

    def _room(self, domain: str, wanted: int, takers: int) -> int:
        """Return how many more may go to a domain; none where others wait for it already."""
        left = self._books.left(domain)
        if left is None:
            return wanted
        return 0 if domain in self._waited_for else -(-left // takers)

    def _let_wait(self, mailing: int | None, domain: str, group: Sequence[Claimed]) -> None:
        if group and mailing is not None:
            self._queue.throttle([one.id for one in group], self._holder.owner, domain)
            self._allowances.note_waiting(mailing, domain)
            self._set_aside += len(group)

    def _claim_from(self, mailing: int | None, limit: int, throttled_by: str = "") -> list[Claimed]:
        holder = self._holder
        return self._queue.claim_from(
            mailing, limit, holder.owner, holder.now, holder.lease_seconds, throttled_by
        )
