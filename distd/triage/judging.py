"""From a message to its finding: the chain of rules with its words, and the bodies a question may lead to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property

from distd.mail.message import Message
from distd.store.incoming import Incoming
from distd.triage.chain import find
from distd.triage.commands import leaving_in_words
from distd.triage.finding import Finding, Kind
from distd.triage.piece import Piece
from distd.triage.questions import asks_when_of_ours
from distd.triage.signs import words_of
from distd.triage.topics import Topic
from distd.triage.vocabulary import Vocabulary
from distd.triage.whose.bodies import Bodies
from distd.triage.whose.route import Route, Sender, Ways

ROUTED = (Kind.QUESTION_MEMBER_BODY, Kind.CONFIDENTIAL_REQUEST)


def nobody_known(_: str) -> Sender | None:
    """Know nobody: what triage has without a registry."""
    return None


class Triage:
    """Says what messages to our `domain` are; `known` looks a From address up in the registry.

    `bodies` is called when a sentence first has to be searched for countries, or by `get_ready`: their names in all
    languages take a while to read.
    """

    def __init__(
        self,
        domain: str,
        vocabulary: Vocabulary,
        bodies: Callable[[], Bodies],
        known: Callable[[str], Sender | None] = nobody_known,
    ) -> None:
        self._domain = domain
        self._vocabulary = vocabulary
        self._read_bodies = bodies
        self._known = known
        self._latest: Piece | None = None

    def get_ready(self) -> None:
        """Read whatever is needed and was not read yet; raises Misconfigured when it cannot be."""
        _ = self._bodies

    @cached_property
    def _bodies(self) -> Bodies:
        return self._read_bodies()

    def _names_a_body(self, sentence: str, language: str) -> int:
        return self._bodies.asked_about(sentence, language)

    def country_of_writer(self, message: Message) -> str:
        """Return the country a person writes from; empty when it cannot be told, or a machine wrote."""
        if message.automatic:
            return ""
        country, _ = self._bodies.country_of_asker(message, self._known(message.sender))
        return country

    def piece(self, incoming: Incoming) -> Piece:
        """Return a message as the rules see it; what was found in the latest is not looked for again."""
        if self._latest is None or self._latest.incoming is not incoming:
            self._latest = Piece(incoming, self._domain, self._vocabulary, self._names_a_body)
        return self._latest

    def asks(self, incoming: Incoming) -> bool:
        """Say whether a question mark, or what serves as one, stands in the writer's own words."""
        return bool(self.piece(incoming).questioning)

    def asks_us_too(self, incoming: Incoming) -> bool:
        """Say whether a question that is a member body's asks something besides that is ours to answer."""
        return asks_when_of_ours(self.piece(incoming))

    def wants_to_leave(self, incoming: Incoming) -> bool:
        """Say whether a person's own words ask to get no more of our mail, whatever else they ask."""
        return not incoming.message.automatic and leaving_in_words(self.piece(incoming)) is not None

    def asks_for_erasure(self, incoming: Incoming) -> bool:
        """Say whether a person asks to be forgotten, or whence their address is known."""
        message = incoming.message
        return not message.automatic and self._vocabulary.asks_for_erasure(message.new_text, message.language)

    def find(self, incoming: Incoming) -> Finding:
        """Say what a message is, and whose question it brings."""
        piece = self.piece(incoming)
        finding = find(piece)
        if finding.kind not in ROUTED:
            return finding
        message, topic = incoming.message, Topic(finding.topic)

        def choose(ways: Ways) -> Route:
            return self._vocabulary.leaning.choose(lambda: words_of(piece), topic, ways)

        return replace(finding, route=self._bodies.route(message, topic, self._known(message.sender), choose))
