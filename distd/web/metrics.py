"""Numbers for the mail administrator, in the form Prometheus reads."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from prometheus_client import CollectorRegistry, ProcessCollector, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from distd.delivery.tally import Tally
from distd.store.overview import Overview

OUTCOMES = ("accepted", "deferred", "refused", "unknown", "cancelled")

CONTENT_TYPE = "text/plain; version=0.0.4"  # to which litestar adds the charset


class Metrics(Collector):
    """Reads the house anew for each scrape; nothing is counted twice over by several processes."""

    def __init__(self, overview: Callable[[], Overview], tally: Callable[[], Tally] | None = None) -> None:
        self._overview = overview
        self._tally = tally
        self._registry = CollectorRegistry(auto_describe=False)
        self._registry.register(self)
        ProcessCollector(namespace="distd", registry=self._registry)

    def text(self) -> bytes:
        """Return the page of numbers."""
        return generate_latest(self._registry)

    def describe(self) -> list[Metric]:
        """Say nothing beforehand, so that registering reads no database."""
        return []

    def collect(self) -> Iterator[Metric]:
        """Yield the numbers of this moment."""
        seen = self._overview()
        queue = GaugeMetricFamily(
            "distd_deliveries", "Deliveries by lane and state.", labels=["lane", "state"]
        )
        for lane, states in seen.queue.items():
            for state, number in states.items():
                queue.add_metric([lane, state], number)
        yield queue
        inbound = GaugeMetricFamily("distd_inbound", "Inbound messages handled, by kind.", labels=["kind"])
        for kind, number in seen.inbound.items():
            inbound.add_metric([kind], number)
        yield inbound
        for name, meaning, number in (
            ("held", "Inbound messages set aside for the administrator.", seen.held),
            ("reviews_open", "Reviews that wait for verdicts.", len(seen.reviews)),
            ("mailings_open", "Mailings that are not at their end.", len(seen.mailings)),
            ("schedules_asking", "Schedules that wait for the secretary's word.", len(seen.asking)),
            ("contacts_active", "Contacts that are mailed.", seen.contacts),
            ("contacts_suspended", "Contacts whose mail comes back.", seen.suspended),
            ("subscriptions_active", "Active subscriptions.", seen.subscriptions),
        ):
            yield GaugeMetricFamily(f"distd_{name}", meaning, value=number)
        if self._tally is not None:
            yield from _of_dispatcher(self._tally())


def _of_dispatcher(tally: Tally) -> Iterator[Metric]:
    """Yield what this process's dispatcher has done since it started."""
    outcomes = CounterMetricFamily("distd_outcomes", "Attempts to deliver, by outcome.", labels=["outcome"])
    for name in OUTCOMES:
        outcomes.add_metric([name], getattr(tally, name))
    yield outcomes
    yield GaugeMetricFamily("distd_in_flight", "Messages in the relay's hands now.", value=tally.in_flight)
