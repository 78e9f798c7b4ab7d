"""The way out of a workspace: the queue, the relay, and what makes a message of a delivery."""

from __future__ import annotations

import socket
from dataclasses import dataclass
from functools import cached_property, partial
from typing import TYPE_CHECKING

from distd.ground import Ground
from distd.moments import zone

if TYPE_CHECKING:
    from distd.bell import Bell
    from distd.delivery.direct.reaching import Means
    from distd.delivery.rationing import RationedQueue
    from distd.delivery.relay import Relay
    from distd.delivery.windows import Window
    from distd.mailing.composing import Composer
    from distd.settings.sections import Smarthost
    from distd.store.queue import Queue

# Other people's servers look at mail before they answer; RFC 5321, section 4.5.3.2, gives them five minutes.
STRANGERS_SECONDS = 300


@dataclass(frozen=True)
class WayOut(Ground):
    """The parts of a workspace that deliveries pass on their way out."""

    @cached_property
    def bell(self) -> Bell:
        """What is rung when the daemon should look at once."""
        from distd.bell import Bell

        return Bell(self.queue)

    @cached_property
    def deliveries(self) -> Queue:
        """The queue of deliveries; `queue` is the spool folder."""
        from distd.store.queue import Queue

        return Queue(self.database)

    @cached_property
    def sending_window(self) -> Window:
        """The days and hours in which mailings go out."""
        from distd.delivery.windows import DAYS, Window, read_hours

        delivery = self.settings.delivery
        days = [DAYS.index(day) for day in delivery.days]
        return Window(days, *read_hours(delivery.hours), zone(self.settings.schedule.time_zone))

    @cached_property
    def outgoing(self) -> RationedQueue:
        """The queue of deliveries as the dispatcher sees it: no more than may go out now."""
        from distd.delivery.allowance import limits
        from distd.delivery.rationing import RationedQueue

        delivery = self.settings.delivery
        allowed = limits(delivery.messages_per_minute, delivery.domain_rates)
        return RationedQueue(self.database, allowed, self.sending_window.is_open)

    @cached_property
    def relay(self) -> Relay:
        """The smarthost; raises Misconfigured when its password cannot be read."""
        return self._relay_at(self.settings.relay)

    @cached_property
    def fallbacks(self) -> list[Relay]:
        """The smarthosts for when the first one is down; raises Misconfigured when a password cannot be read."""
        return [self._relay_at(fallback) for fallback in self.settings.relay.fallbacks]

    def _relay_at(self, smarthost: Smarthost) -> Relay:
        from distd.delivery.relay import Relay, read_password

        login = smarthost.username
        return Relay(
            host=smarthost.host,
            port=smarthost.port,
            hello_name=self.hello_name,
            starttls=smarthost.starttls,
            implicit_tls=smarthost.implicit_tls,
            verify_certificate=smarthost.verify_certificate,
            username=login,
            password=read_password(self.home / smarthost.password_file) if login else "",
            timeout_seconds=self.settings.relay.timeout_seconds,
            chunking=self.settings.relay.chunking,
            depth=self.settings.relay.messages_in_flight,
        )

    def means(self, resolver: str = "") -> Means:
        """Return what is needed to reach other people's mail servers; raises Misconfigured for a bad resolver.

        `resolver` is asked instead of the one in the settings.
        """
        from distd.delivery.direct.connecting import connected, trusted_by_system
        from distd.delivery.direct.fetching import Fetcher
        from distd.delivery.direct.policies import Policies
        from distd.delivery.direct.reaching import Means
        from distd.delivery.direct.resolving import Directory
        from distd.delivery.direct.servers import Acquaintances, Server

        direct, relay = self.settings.direct, self.settings.relay
        directory = Directory({self.hello_name, socket.gethostname()}, resolver or direct.resolver)
        trusted = trusted_by_system()
        fetcher = Fetcher(directory, trusted)
        return Means(
            directory,
            Policies(self.queue / "policies", directory.texts, fetcher.policy, self.clock),
            partial(connected, trusted),
            Acquaintances(self.settings.delivery.breaker_pause_seconds),
            partial(
                Server,
                port=direct.port,
                hello_name=self.hello_name,
                starttls=relay.starttls,
                timeout_seconds=max(relay.timeout_seconds, STRANGERS_SECONDS),
                chunking=relay.chunking,
                depth=relay.messages_in_flight,
            ),
        )

    @property
    def hello_name(self) -> str:
        """The name we give in EHLO."""
        return self.settings.relay.hello_name or self.settings.domain

    @cached_property
    def composer(self) -> Composer:
        """From a claimed delivery to its envelope."""
        from distd.mailing.composing import Composer
        from distd.store.mailing_facts import FactStore

        return Composer(
            FactStore(self.database),
            self.deliveries.notice_message,
            self.tokens,
            self.addresses,
            self.settings.web.public_url,
            self.signers,
        )
