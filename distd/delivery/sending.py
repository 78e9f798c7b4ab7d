"""What is done at each turn of a line: ends of transactions become outcomes, and the next hands go out.

A round is all that the lines have heard in one pass of the event loop. Its outcomes, and the messages it is about to
complete, are one write to the journal, before a single octet of what it says to the relay: a write for each answer
would cost a lot, and hand the interpreter to another thread each time. What a relay hands back is noted by itself; that
is rare.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import TypeVar

from distd import maillog
from distd.delivery.fates import Rules, Unanswered, fate, fate_despite
from distd.delivery.journal import Journal, JournalFailed
from distd.delivery.line import Line
from distd.delivery.outcomes import Accepted, Deferred, Outcome, Refused, RelayTrouble, Unknown
from distd.delivery.patience import Patience
from distd.delivery.pipeline import Ended, Loss, Transaction
from distd.delivery.relay import Relay
from distd.delivery.replies import Reply, Stage, judge
from distd.delivery.settling import Settled, Settler
from distd.delivery.stock import Hand, Stock
from distd.delivery.tally import Tally
from distd.mail.envelope import Envelope
from distd.store.queue import Claimed, Settlement
from distd.store.words import NOTICES, DeliveryState

Result = TypeVar("Result")
FRESH_SECONDS = 0.5  # a claim seen to stand that long ago is looked at again before it is sent


@dataclass(frozen=True)
class Common:
    """What all who send in one process share; `call_soon` and `time` are the event loop's."""

    journal: Journal
    settler: Settler
    tally: Tally
    clock: Callable[[], datetime]
    time: Callable[[], float]
    chance: Callable[[], float]
    rules: Rules
    call_soon: Callable[[Callable[[], None]], object]


class Sending:
    """Moves hands from the stock over lines to their outcomes.

    `put_back` takes hands that shall return to the queue, no attempt counted, with the reason where it was the
    relay's trouble; `relay_answered` and `relay_failed` hear how the relay fares; `after_round` is called when all
    lines have got what they have room for; `in_flight_allowed` says how many messages may be on their way at once,
    None for any number.
    """

    def __init__(
        self,
        common: Common,
        stock: Stock,
        put_back: Callable[[Hand, str], None],
        relay_answered: Callable[[Relay], None],
        relay_failed: Callable[[Relay, str], None],
        after_round: Callable[[], None],
        in_flight_allowed: Callable[[], int | None] = lambda: None,
    ) -> None:
        self._stock = stock
        self._journal = common.journal
        self._settler = common.settler
        self._tally = common.tally
        self._clock = common.clock
        self._time = common.time
        self._chance = common.chance
        self._rules = common.rules
        self._call_soon = common.call_soon
        self._put_back = put_back
        self._relay_answered = relay_answered
        self._relay_failed = relay_failed
        self._after_round = after_round
        self._in_flight_allowed = in_flight_allowed
        self._patience = Patience()
        self._heard: dict[Line, list[Ended[Hand]]] = {}  # in this round, by the lines that take part in it
        self._settled: list[Settled] = []  # not in the journal yet
        # Read once a round: the moment of all its outcomes, and since when a claim must have been seen to stand.
        self._now = common.clock()
        self._seen_after = 0.0

    def hear(self, line: Line, ended: Sequence[Ended[Hand]]) -> None:
        """Take what ended on a line, and let it take part in the next round."""
        if not self._heard:
            self._call_soon(self.round)
        self._heard.setdefault(line, []).extend(ended)

    def round(self) -> None:
        """Deal with what ended on the lines that were heard, and give them what they have room for."""
        heard, self._heard = self._heard, {}
        self._now = self._clock()
        self._seen_after = self._time() - FRESH_SECONDS
        for line, ended in heard.items():
            self._tally.in_flight -= len(ended)
            for end in ended:
                _sparing_others(line, self._take_end, line, end)
        lines = list(heard)
        while lines:
            for line in lines:
                _sparing_others(line, self._fill, line)
            committed = {line: line.committed() for line in lines}
            trouble = self._note([transaction for of_line in committed.values() for transaction in of_line])
            if trouble:
                for line, unsent in committed.items():
                    if unsent:
                        line.drop(trouble, unsent)
            lines = [line for line in lines if _sparing_others(line, line.write)]
        self._after_round()

    def lost(
        self,
        line: Line,
        ended: Sequence[Ended[Hand]],
        left: Sequence[tuple[Transaction[Hand], Loss]],
        reason: str,
    ) -> None:
        """Deal with what was open on a connection that is gone."""
        ended = [*self._heard.pop(line, ()), *ended]
        self._tally.in_flight -= len(ended) + len(left)
        self._now = self._clock()
        failed = not line.served
        for end in ended:
            _sparing_others(line, self._take_end, line, end)
        for transaction, loss in left:
            hand = transaction.about
            if loss is Loss.UNHEARD and line.served and not hand.unheard:
                # The relay had closed the kept connection meanwhile, as it may: another one, at once.
                hand.unheard = True
                self._take_back_dot(hand)
                self._stock.again(hand)
            elif loss is Loss.AFTER_DOT:
                failed = True
                self._conclude(line, hand, Unknown(f"after the final dot: {reason}"))
            elif line.dropped or line.said_goodbye:
                self._conclude(line, hand, RelayTrouble(reason))
            else:
                failed = True
                self._conclude(line, hand, Deferred(reason))
        if failed:
            self._relay_failed(line.relay, reason)
        self._note(())

    def conclude(self, hands: Iterable[Hand], outcome: Deferred | Refused) -> None:
        """Settle hands that no line could be found for."""
        self._now = self._clock()
        for hand in hands:
            self._conclude(None, hand, outcome)
        self._note(())

    # ---- hands that go out

    def _fill(self, line: Line) -> None:
        """Begin as many messages as the line has room for and the stock has hands."""
        # A relay that is not known yet gets few at once; a line for notices alone is not kept waiting.
        allowed = None if line.lanes == NOTICES else self._in_flight_allowed()
        while line.has_room and (allowed is None or self._tally.in_flight < allowed):
            hand = self._stock.take(line.lanes, self._seen_after)
            if hand is None:
                return
            if hand.paused:
                self._give_back(hand, "")
            elif hand.gone:
                self._drop(hand)
            else:
                self._begin(line, hand)

    def _begin(self, line: Line, hand: Hand) -> None:
        message = hand.message
        if message is None:
            self._conclude(line, hand, Deferred(f"451 4.3.0 a defect of distd: {hand.defect}", "4.3.0"))
            return
        try:
            refused = line.begin(hand, message if isinstance(message, Envelope) else message())
        except Exception as defect:
            # A mistake of ours must cost no reader the issue.
            maillog.trouble("sending failed", delivery=hand.claimed.id, defect=repr(defect), exc_info=True)
            self._conclude(line, hand, Deferred(f"451 4.3.0 a defect of distd: {defect!r}", "4.3.0"))
            return
        if refused is not None:
            self._conclude(line, hand, refused)
        else:
            self._tally.in_flight += 1

    def _drop(self, hand: Hand) -> None:
        self._stock.done(hand)
        maillog.cancelled(
            hand.claimed.id, hand.claimed.address, "cancelled, or settled by another dispatcher"
        )
        self._tally.count(DeliveryState.CANCELLED)

    def _give_back(self, hand: Hand, reason: str) -> None:
        self._stock.done(hand)
        self._put_back(hand, reason)

    # ---- how they end

    def _take_end(self, line: Line, end: Ended[Hand]) -> None:
        self._conclude(line, end.transaction.about, self._outcome(line, end))

    def _outcome(self, line: Line, end: Ended[Hand]) -> Outcome:
        """Return what the reply that ended a transaction means for its delivery, also where we fail to read it."""
        try:
            return self._read(line, end)
        except Exception as defect:
            claimed = end.transaction.about.claimed
            maillog.trouble("reply not read", delivery=claimed.id, defect=repr(defect), exc_info=True)
            if end.transaction.committed:
                return Unknown(f"a defect of distd after the final dot: {defect!r}")
            return Deferred(f"451 4.3.0 a defect of distd: {defect!r}", "4.3.0")

    def _read(self, line: Line, end: Ended[Hand]) -> Outcome:
        delivery = end.transaction.about.claimed.id
        outcome = _meaning(end.stage, end.reply)
        if isinstance(outcome, RelayTrouble):
            return self._patience.judge(delivery, outcome)
        if end.reply[:1] in b"245":
            self._patience.answered(delivery, isinstance(outcome, (Accepted, Refused)))
            self._relay_answered(line.relay)
        else:
            self._relay_failed(line.relay, outcome.reply if isinstance(outcome, Deferred) else str(end.reply))
        return outcome

    def _conclude(self, line: Line | None, hand: Hand, outcome: Outcome) -> None:
        """Settle a hand, or put it back where the trouble was the relay's."""
        if isinstance(outcome, RelayTrouble):
            assert line is not None
            self._take_back_dot(hand)
            self._relay_failed(line.relay, outcome.reason)
            self._give_back(hand, outcome.reason)
            return
        self._stock.done(hand)
        settlement = self._fate(hand.claimed, outcome)
        self._settled.append(Settled(settlement, hand.claimed.address, hand.claimed.mailing_id))
        self._tally.count(settlement.state)

    def _fate(self, claimed: Claimed, outcome: Outcome) -> Settlement:
        """Return how an outcome is settled, also where we fail to decide it: a claim that stays would be sent again."""
        owner, now = self._journal.owner, self._now
        try:
            return fate(claimed, outcome, owner, now, self._chance(), self._rules)
        except Exception as defect:
            maillog.trouble("fate not decided", delivery=claimed.id, defect=repr(defect), exc_info=True)
            return fate_despite(defect, claimed, outcome, owner, now)

    # ---- the journal

    def _note(self, committed: Sequence[Transaction[Hand]]) -> str:
        """Write outcomes and the dots about to be sent to the journal; return why these must not be sent."""
        settled, self._settled = self._settled, []
        dots = [_unanswered(transaction.about) for transaction in committed]
        trouble = ""
        try:
            if settled or dots:
                self._journal.write(dots, [one.settlement for one in settled])
        except JournalFailed as failure:
            # The database may still be writable; else the leases end and the deliveries are repeated.
            maillog.trouble("journal", defect=str(failure), outcomes=len(settled))
            trouble = str(failure) if dots else ""
        if settled:
            self._settler.take(settled)
        return trouble

    def _take_back_dot(self, hand: Hand) -> None:
        try:
            self._journal.back(hand.claimed.id)
        except JournalFailed as failure:  # then a crash would count it as uncertain, no more
            maillog.trouble("journal", delivery=hand.claimed.id, defect=str(failure))


def _sparing_others(line: Line, step: Callable[..., Result], *arguments: object) -> Result | None:
    """Take a step on a line, where a mistake of ours costs no more than its connection."""
    try:
        return step(*arguments)
    except Exception as defect:
        line.break_off(defect)
        return None


@lru_cache(maxsize=1024)  # one relay says the same to many
def _meaning(stage: Stage, reply: bytes) -> Outcome:
    return judge(stage, Reply.read(reply))


def _unanswered(hand: Hand) -> Unanswered:
    claimed = hand.claimed
    return Unanswered(claimed.id, claimed.attempts, claimed.uncertain)
