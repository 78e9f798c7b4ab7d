"""A brake on suspending: where a large share of one mailing is called dead, the server that says so is doubted.

A relay with a broken directory or name server answers 5.1.1 for everybody, and would take half of a list out of it
within a day. What it said stays on record; it suspends nobody, and the secretary is told.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from distd.bounces.scoring import Counted, Rules
from distd.store.bounces import BounceStore
from distd.store.ledger import Ledger
from distd.store.outbox import Outbox

HELD = "bounces.held"
SHOWN = 5  # domains and reports in the letter


class Brake:
    """Knows which mailings came back in such numbers that their reports are not believed."""

    def __init__(self, store: BounceStore, ledger: Ledger, outbox: Outbox, rules: Rules) -> None:
        self._store = store
        self._ledger = ledger
        self._outbox = outbox
        self._rules = rules
        self._doubted: set[int] = set()  # bounces only grow in number: once doubted, always doubted

    def doubted(self, counted: Sequence[Counted]) -> frozenset[int]:
        """Return the mailings whose reports of dead addresses say more of a relay than of the readers."""
        mailings = {one.mailing for one in counted if one.is_hard and one.mailing is not None}
        return frozenset(mailing for mailing in mailings if self._is_doubted(mailing))

    def _is_doubted(self, mailing: int) -> bool:
        if mailing not in self._doubted and self._rules.doubts(*self._store.called_dead(mailing)):
            self._doubted.add(mailing)
        return mailing in self._doubted

    def tell(self, mailings: frozenset[int], now: datetime) -> None:
        """Tell the secretary of each mailing that is doubted, once."""
        for number in sorted(mailings):
            subject = f"mailing:{number}"
            if any(entry.action == HELD for entry in self._ledger.about(subject)):
                continue
            dead, sent = self._store.called_dead(number)
            reports = self._store.reports_of(number)
            domains = Counter(address.rpartition("@")[2].lower() for address, _ in reports)
            words = Counter(f"{said[:160]}" for _, said in reports)
            self._ledger.append(now, "distd", HELD, subject, dead=dead, sent=sent)
            self._outbox.tell_secretary(
                "bounce-held", now, issue=self._store.issue_of(number), mailing=number, dead=dead, sent=sent,
                rules=self._rules, domains=domains.most_common(SHOWN), words=words.most_common(SHOWN),
            )  # fmt: skip
