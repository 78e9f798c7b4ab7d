"""The pure part of delivery: what replies mean, when to try again, when the relay rests, what settles how."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email import message_from_bytes

import pytest
from hypothesis import given
from hypothesis import strategies as st

from distd.delivery.breaker import LONGEST_PAUSE_SECONDS, Breaker
from distd.delivery.fates import Rules, Unanswered, fate, fates_of_unanswered
from distd.delivery.outcomes import Accepted, Cancelled, Deferred, Outcome, Refused, RelayTrouble, Unknown
from distd.delivery.reasons import Reason
from distd.delivery.replies import Reply, Stage, judge
from distd.delivery.tally import Tally
from distd.delivery.timetable import is_too_old, pause
from distd.delivery.wire import dot_stuffed
from distd.store.queue import Claimed
from distd.store.words import DeliveryState, Lane

NOW = datetime(2005, 5, 2, 9, 0, tzinfo=UTC)
RULES = Rules(120, "retry-once")
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


def claimed(attempts: int = 0, uncertain: int = 0, age: timedelta = timedelta()) -> Claimed:
    return Claimed(
        7, Lane.MAILING, "reader@reader.example", "", "en", "", 1, None, 1, 1, attempts, uncertain,
        NOW - age,
    )  # fmt: skip


# ---- replies


@pytest.mark.parametrize(
    ("stage", "code", "text", "kind"),
    [
        (Stage.DOT, 250, "2.0.0 Ok", Accepted),
        (Stage.DOT, 200, "", Accepted),
        (Stage.RCPT, 550, "5.1.1 No such user", Refused),
        (Stage.RCPT, 450, "4.2.0 Greylisted", Deferred),
        (Stage.RCPT, 421, "4.3.2 Closing", RelayTrouble),
        (Stage.RCPT, 530, "5.7.0 Log in first", RelayTrouble),
        (Stage.RCPT, 451, "4.3.0 Lookup of this domain failed", Deferred),
        (Stage.RCPT, 354, "what?", Deferred),
        (Stage.MAIL, 550, "5.7.1 Sender refused", Deferred),
        (Stage.MAIL, 552, "5.3.4 Too big", Refused),
        (Stage.MAIL, 452, "4.3.1 Insufficient system storage", RelayTrouble),
        (Stage.MAIL, 454, "4.7.0 TLS not available", RelayTrouble),
        (Stage.MAIL, 535, "5.7.8 Bad credentials", RelayTrouble),
        (Stage.DATA, 554, "5.5.1 No valid recipients", Refused),
        (Stage.DATA, 250, "what?", Deferred),
        (Stage.DOT, 451, "4.3.0 Queue file write error", Deferred),
        (Stage.DOT, 554, "5.7.1 Looks like spam", Refused),
        (Stage.DOT, 421, "4.3.2 Closing", RelayTrouble),
        (Stage.DOT, 421, "4.7.0 [TSS04] Messages temporarily deferred due to user complaints", Deferred),
        (Stage.DOT, 354, "what?", Unknown),
        (Stage.DOT, -1, "Malformed", Unknown),
    ],
)
def test_what_a_reply_means_depends_on_where_it_comes(stage: Stage, code: int, text: str, kind: type) -> None:
    assert type(judge(stage, Reply(code, text))) is kind


@pytest.mark.parametrize(
    ("text", "status"),
    [("5.1.1 No", "5.1.1"), ("4.7.1", "4.7.1"), ("No 5.1.1", ""), ("5.1.1.1 No", ""), ("", "")],
)
def test_the_enhanced_code_is_read_from_the_front(text: str, status: str) -> None:
    assert Reply(550, text).status == status


# ---- timetable


@pytest.mark.parametrize(
    ("reason", "pauses"),
    [
        (Reason.OTHER, [5 * MINUTE, 15 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR, 8 * HOUR, 8 * HOUR]),
        (Reason.GREYLISTED, [5 * MINUTE, 5 * MINUTE, 10 * MINUTE]),
        (Reason.BUSY, [10 * MINUTE, 20 * MINUTE, 40 * MINUTE]),
        (Reason.NETWORK, [10 * MINUTE, 30 * MINUTE, HOUR]),
        (Reason.FULL, [2 * HOUR, 4 * HOUR, 8 * HOUR, 8 * HOUR]),
        (Reason.BLOCKED, [4 * HOUR, 8 * HOUR, 16 * HOUR, 16 * HOUR]),
    ],
)
def test_the_timetable_follows_the_reason(reason: Reason, pauses: list[timedelta]) -> None:
    assert [pause(n, reason, 0.0) for n in range(1, len(pauses) + 1)] == pauses


def test_greylisting_comes_soon_a_full_mailbox_late_and_the_network_in_between() -> None:
    soon, between, late = (
        pause(1, reason, 0.0) for reason in (Reason.GREYLISTED, Reason.NETWORK, Reason.FULL)
    )
    assert soon < between < late


def test_a_server_that_names_a_time_is_not_called_on_before_it() -> None:
    assert pause(1, Reason.GREYLISTED, 0.0, 900) == 15 * MINUTE
    assert pause(3, Reason.GREYLISTED, 0.0, 60) == 10 * MINUTE
    assert pause(1, Reason.GREYLISTED, 0.0, 99_999_999) == 8 * HOUR


@given(st.integers(1, 1000), st.floats(0, 1, exclude_max=True), st.sampled_from(Reason))
def test_jitter_only_ever_adds_a_quarter(attempts: int, chance: float, reason: Reason) -> None:
    plain, jittered = pause(attempts, reason, 0.0), pause(attempts, reason, chance)
    assert plain <= jittered <= plain * 1.25


def test_a_paused_mailing_is_not_given_up_at_its_first_deferral() -> None:
    assert not is_too_old(NOW - 500 * HOUR, 1, NOW, 120)
    assert is_too_old(NOW - 500 * HOUR, 3, NOW, 120)
    assert not is_too_old(NOW - 119 * HOUR, 50, NOW, 120)


# ---- breaker


def test_the_breaker_opens_after_failures_in_a_row_and_waits_longer_each_time() -> None:
    breaker = Breaker(3, 60)
    breaker = breaker.failed(0).failed(1).answered().failed(2).failed(3)
    assert breaker.may_try(3)
    breaker = breaker.failed(4)
    assert not breaker.may_try(63.9)
    assert breaker.failed(10) == breaker
    assert breaker.may_try(64)

    breaker = breaker.on_trial().failed(64)
    assert not breaker.may_try(64 + 119)
    assert breaker.may_try(64 + 120)
    assert breaker.on_trial().answered() == Breaker(3, 60)


@given(st.lists(st.sampled_from(["failed", "answered", "wait"])))
def test_the_breaker_never_shuts_the_relay_out_for_good(events: list[str]) -> None:
    breaker, now = Breaker(2, 60), 0.0
    for event in events:
        if event == "failed":
            breaker = breaker.failed(now)
        elif event == "answered":
            breaker = breaker.answered()
        else:
            now += 45
            breaker = breaker.on_trial() if breaker.may_try(now) else breaker
    assert breaker.may_try(now + LONGEST_PAUSE_SECONDS)


# ---- fates


@pytest.mark.parametrize(
    ("outcome", "before", "state", "uncertain"),
    [
        (Accepted("250 Ok"), claimed(), DeliveryState.ACCEPTED, False),
        (Refused("550 No", "5.1.1"), claimed(), DeliveryState.REFUSED, False),
        (Refused("554 5.7.1 Looks like spam", "5.7.1"), claimed(), DeliveryState.PENDING, False),
        (Refused("554 5.7.1 Looks like spam", "5.7.1"), claimed(attempts=2), DeliveryState.REFUSED, False),
        (Cancelled("left"), claimed(), DeliveryState.CANCELLED, False),
        (Deferred("451 Later"), claimed(), DeliveryState.PENDING, False),
        (Deferred("451 Later"), claimed(attempts=5, age=121 * HOUR), DeliveryState.REFUSED, False),
        (Unknown("lost"), claimed(), DeliveryState.PENDING, True),
        (Unknown("lost"), claimed(uncertain=1), DeliveryState.UNKNOWN, True),
    ],
)
def test_each_outcome_has_its_fate(
    outcome: Outcome, before: Claimed, state: DeliveryState, uncertain: bool
) -> None:
    settled = fate(before, outcome, "one", NOW, 0.5, RULES)

    assert (settled.state, settled.uncertain) == (state, uncertain)
    assert (settled.until is not None) == (state is DeliveryState.PENDING)
    assert (settled.delivery, settled.owner, settled.attempts) == (7, "one", before.attempts)


def test_a_wished_time_wins_over_the_timetable() -> None:
    assert fate(claimed(), Deferred("451", "", NOW + HOUR), "one", NOW, 0.0, RULES).until == NOW + HOUR


def test_relay_trouble_settles_nothing() -> None:
    with pytest.raises(ValueError, match="trouble"):
        fate(claimed(), RelayTrouble("421"), "one", NOW, 0.0, RULES)


def test_a_hostile_reply_is_made_one_short_line() -> None:
    settled = fate(claimed(), Refused("550 no\x00\r\nX: y\udcff" + "z" * 5000), "one", NOW, 0.0, RULES)
    assert settled.reply.startswith("550 no X: y z")
    assert len(settled.reply) == 1000


@pytest.mark.parametrize(
    ("unknown", "uncertain", "state"),
    [
        ("retry-once", 0, "pending"),
        ("retry-once", 1, "pending"),
        ("retry-once", 5, "unknown"),
        ("leave", 0, "unknown"),
    ],
)
def test_what_was_on_the_wire_at_a_crash_is_tried_again_unless_told_otherwise(
    unknown: str, uncertain: int, state: str
) -> None:
    rules = Rules(120, "leave" if unknown == "leave" else "retry-once")
    [settled] = fates_of_unanswered([Unanswered(7, 2, uncertain)], "dead", NOW, rules)

    assert (settled.state, settled.owner, settled.attempts, settled.uncertain) == (state, "dead", 2, True)


# ---- wire and tally


@given(
    st.binary(max_size=300), st.lists(st.sampled_from([b".", b"\r\n.", b"\r\n", b"\n", b"\r", b"..", b"a"]))
)
def test_nothing_in_a_message_can_end_it_early(noise: bytes, pieces: list[bytes]) -> None:
    message = b"".join(pieces) + noise

    sent = dot_stuffed(message)

    assert sent.endswith(b"\r\n")
    assert sent.count(b"\r") == sent.count(b"\n") == sent.count(b"\r\n")
    lines = sent.split(b"\r\n")[:-1]
    assert b"." not in lines
    unstuffed = [line[1:] if line.startswith(b".") else line for line in lines]
    plain = message.replace(b"\r\n", b"\n").replace(b"\r", b"\n").removesuffix(b"\n").split(b"\n")
    assert unstuffed == plain


def test_a_clean_message_is_left_as_it_is() -> None:
    message = b"Subject: x\r\n\r\nHello.\r\n"
    assert dot_stuffed(message) is message
    assert message_from_bytes(message)["Subject"] == "x"


def test_several_processes_are_counted_together() -> None:
    one, other = Tally(), Tally(in_flight=2)
    for state in (DeliveryState.ACCEPTED, DeliveryState.ACCEPTED, DeliveryState.PENDING):
        one.count(state)
    other.count(DeliveryState.ACCEPTED)

    assert Tally.sum([one, other]) == Tally(accepted=3, deferred=1, in_flight=2)
    assert Tally.sum([]) == Tally()
