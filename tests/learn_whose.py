"""Learns from labelled questions when they are for the body they name, and when for the asker's own.

`make learn` writes config/whose.tsv. It is taught by those messages alone where one of the two ways is right and the
other is not.

`python -m tests.learn_whose --without AUTHOR` writes nothing, and says how many routes of an author's messages are
right by what all others teach.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import click
from sklearn.svm import LinearSVC

from distd.triage.business import topic_of
from distd.triage.chain import find
from distd.triage.finding import Kind
from distd.triage.judging import ROUTED
from distd.triage.signs import words_of
from distd.triage.topics import Topic
from distd.triage.whose.bodies import Bodies
from distd.triage.whose.leaning import BEFORE, WHOSE, Leaning, circumstances
from distd.triage.whose.route import Route, Ways
from tests.evaluate import countries_of
from tests.learn import pieces
from tests.matrices import matrix_of

TABLE = Path(__file__).parent.parent / "config" / WHOSE
PENALTY = 2.0  # the inverse of what large weights cost
SLIGHT = 0.05  # a sign that weighs no more is left out


class Lesson(NamedTuple):
    """A question whose body is known, and the ways it might go."""

    id: str
    right: frozenset[str]
    words: frozenset[str]
    topic: Topic
    ways: Ways

    def chosen_by(self, leaning: Leaning) -> Route:
        return leaning.choose(lambda: self.words, self.topic, self.ways)

    def is_right(self, way: Route) -> bool:
        return countries_of(list(way.countries) or "secretariat") == self.right


def lessons() -> Iterator[Lesson]:
    """Yield the labelled questions that are a member body's."""
    bodies = Bodies.read()
    for label, piece in pieces():
        if label["route_to"] is None:
            continue
        finding = find(piece)
        topic = Topic(finding.topic if finding.kind in ROUTED else topic_of(piece, Kind(label["kind"])))
        ways: list[Ways] = []

        def keep(found: Ways, ways: list[Ways] = ways) -> Route:
            ways.append(found)
            return found.by_topic

        bodies.route(piece.message, topic, None, keep)
        if ways:
            right = countries_of(label["route_to"])
            yield Lesson(label["id"], right, words_of(piece), topic, ways[0])


def learn(taught: Sequence[Lesson]) -> Leaning:
    """Return the weights of a linear support vector machine that tells the named body's from the asker's own."""
    telling = [each for each in taught if each.is_right(each.ways.named) != each.is_right(each.ways.own)]
    names, signs = matrix_of((each.words, circumstances(each.topic, each.ways)) for each in telling)
    model = LinearSVC(C=PENALTY, class_weight="balanced", random_state=0)
    model.fit(signs, [each.is_right(each.ways.named) for each in telling])
    return Leaning(
        {BEFORE: float(model.intercept_[0])} | dict(zip(names, map(float, model.coef_[0]), strict=True))
    )


def write(leaning: Leaning) -> None:
    TABLE.write_text(
        "".join(
            f"{sign}\t{weight:.2f}\n"
            for sign, weight in sorted(leaning.weights.items())
            if sign == BEFORE or abs(weight) >= SLIGHT
        ),
        "utf-8",
    )


@click.command()
@click.option("--without", "authors", multiple=True)
def main(authors: Sequence[str]) -> None:
    """Learn from all, or see what the others teach of some authors."""
    taught = list(lessons())
    for author in authors:
        leaning = learn([each for each in taught if not each.id.startswith(author)])
        theirs = [each for each in taught if each.id.startswith(author)]
        by_topic = sum(each.is_right(each.ways.by_topic) for each in theirs)
        right = sum(each.is_right(each.chosen_by(leaning)) for each in theirs)
        click.echo(
            f"{author} {right / len(theirs):.1%} of {len(theirs)}; by topic alone {by_topic / len(theirs):.1%}"
        )
    if not authors:
        write(learn(taught))


if __name__ == "__main__":
    main()
