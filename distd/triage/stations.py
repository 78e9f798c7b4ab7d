"""Which station handles which kind: the one place that says so."""

from __future__ import annotations

from collections.abc import Callable

from distd.store.incoming import Incoming
from distd.triage.chain import Kind
from distd.triage.sorting import Station

Act = Callable[[Incoming], str]


def stations(command: Act, reply: Act, report: Act, keep: Act, forward: Act) -> dict[Kind, Station]:
    """Return the station of every kind.

    `command` is the subscriptions', `reply` the reviews', `report` the bounces', `keep` and `forward` the desk's.
    """
    subscriptions = Station("subscriptions", command)
    bounces = Station("bounces", report)
    return {
        Kind.SUBSCRIBE: subscriptions,
        Kind.UNSUBSCRIBE: subscriptions,
        Kind.CONFIRM: subscriptions,
        Kind.HELP: subscriptions,
        Kind.APPROVAL: Station("review", reply),
        Kind.BOUNCE: bounces,
        Kind.COMPLAINT: bounces,
        Kind.FEEDBACK: Station("desk", keep),
        Kind.OTHER: Station("secretary", forward),
        Kind.AUTO_REPLY: Station("counted", _count),
    }


def _count(_: Incoming) -> str:
    return "counted, and nobody answered"
