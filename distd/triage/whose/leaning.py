"""Whether a question is for the body it names or for the asker's own, by what was learned from labelled messages.

Rules go by the topic, and know few words of it. A letter may name many a country where the writer's customers are, and
still ask what "we" voted. Where the two ways differ, config/whose.tsv weighs the words of the whole message; `make
learn` writes it anew.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from distd.failures import Misconfigured, unreadable
from distd.packaged import config_file
from distd.triage.topics import Topic
from distd.triage.whose.route import Route, Ways

WHOSE = "whose.tsv"
BEFORE = "(before any sign)"
CLEAR = 0.05  # what is said for neither way so much is left to the topic
_TOLD = 4  # signs, of those that told it


@dataclass(frozen=True)
class Leaning:
    """What each sign says for the body that is named; where it is negative, for the asker's own."""

    weights: Mapping[str, float] = field(default_factory=dict)

    @classmethod
    def read(cls, home: Path | None = None) -> Leaning:
        """Read the packaged table; a copy in the workspace's own config/ wins. Raises Misconfigured, with the line."""
        path = config_file(WHOSE, home)
        weights = {}
        try:
            for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
                sign, _, weight = line.partition("\t")
                try:
                    weights[sign] = float(weight)
                except ValueError:
                    raise Misconfigured(
                        f"{path}: line {number}: expected a sign, a tab and a number"
                    ) from None
        except (OSError, UnicodeDecodeError) as failure:
            raise unreadable(path, failure) from None
        return cls(weights)

    def to_the_named(self, *bundles: Collection[str]) -> float:
        """Return how much speaks for the body that is named; each bundle counts alike, however many signs it has."""
        total = self.weights.get(BEFORE, 0.0)
        for bundle in bundles:
            told = [self.weights[sign] for sign in bundle if sign in self.weights]
            total += sum(told) / math.sqrt(len(told) or 1)
        return total

    def choose(self, words_of: Callable[[], Collection[str]], topic: Topic, ways: Ways) -> Route:
        """Return the way that the words of a message speak for; where they do not, that of its topic.

        They are asked for only where the two ways differ.
        """
        if not self.weights or ways.are_one:
            return ways.by_topic
        words = words_of()
        leaning = self.to_the_named(words, circumstances(topic, ways))
        better = ways.named if leaning > 0 else ways.own
        if abs(leaning) < CLEAR or better.leads_as(ways.by_topic):
            return ways.by_topic
        return better.because(f"it reads so: {', '.join(self._told(words, leaning))}")

    def _told(self, words: Collection[str], leaning: float) -> list[str]:
        side = math.copysign(1.0, leaning)
        told = {word: self.weights[word] * side for word in words if self.weights.get(word, 0.0) * side > 0}
        return [word.lstrip("#@") for word in sorted(told, key=lambda word: (-told[word], word))[:_TOLD]]


def circumstances(topic: Topic, ways: Ways) -> frozenset[str]:
    """Return what else speaks for one of two ways: what the rules take a message for, and how far each way leads."""
    return frozenset(_circumstances(topic, ways))


def _circumstances(topic: Topic, ways: Ways) -> Iterator[str]:
    yield from ways.signs
    yield f"@about {topic}"
    if not ways.own.countries:
        yield "@asker unknown"
    if not ways.named.countries:
        yield "@nobody named"
    if ways.papers.leads_as(ways.named):
        yield "@papers of the named"
