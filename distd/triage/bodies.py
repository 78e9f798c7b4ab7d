"""Which member body a question belongs to: the one asked about, or the asker's own; in doubt the secretary decides."""

from __future__ import annotations

from collections.abc import Sequence

from distd.mail.message import Message
from distd.registry.reference import Liaison, MemberBody
from distd.triage.country_names import CountryNames
from distd.triage.route import Route, Sender
from distd.triage.topics import Topic

__all__ = ["Bodies", "Route", "Sender"]


class Bodies:
    """The world's member bodies as they are named in mail; built once, then plain functions of values."""

    def __init__(
        self, members: Sequence[MemberBody], liaisons: Sequence[Liaison], names: CountryNames
    ) -> None:
        self._by_country = {body.country: body for body in members}

    def route(self, message: Message, topic: Topic, sender: Sender | None) -> Route:
        """Say whose question it is; `sender` is what the registry knows of the From address."""
        if topic is Topic.OWN:
            return Route(secretariat=False)
        return Route(secretariat=True, evidence=("no country can be told",))
