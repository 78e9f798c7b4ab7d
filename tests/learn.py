"""Learns from the labelled messages what each kind reads like: `make learn` writes config/likeness.tsv.

To be run when labelled messages, words of config/triage.toml or signs (distd/triage/signs.py) have changed. A message
that a header or a token already tells is left out: nothing else is asked there. Kinds count alike, however many
messages each has: how frequent they are in life is not known from messages that were written to be hard. Wishes are
labelled sentences without a message around them (tests/data/wishes).

Two learners are asked, and their weights added: support vector machines, which weigh signs against each other and are
sure of what they saw often, and naive Bayes, which counts each sign by itself and knows more of the rare ones.

`python -m tests.learn --without AUTHOR` writes nothing, and says how many kinds of an author's messages are right by
what all others teach: an author is the beginning of an id, such as `blind8-`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import click
import numpy
from scipy.sparse import diags, hstack
from sklearn.feature_extraction import DictVectorizer
from sklearn.naive_bayes import ComplementNB
from sklearn.preprocessing import normalize
from sklearn.svm import LinearSVC

from distd.cli.inspect import Inspector
from distd.triage.chain import by_rules, find
from distd.triage.finding import Kind
from distd.triage.likeness import LIKENESS, Likeness, Sign, lines
from distd.triage.piece import Piece
from distd.triage.signs import Signs, signs_of
from distd.triage.weighing import BEYOND_DOUBT
from tests.evaluate import FOLDER, read_labels

WISHES = FOLDER.parent / "wishes"
TABLE = Path(__file__).parent.parent / "config" / LIKENESS
LEAST = 2  # messages; what one alone has is chance
PENALTY = 1.0  # the inverse of what large weights cost
# By so much a margin is multiplied to be about a logarithm of odds: with it, what was learned from all authors but one
# was the least surprised by that one.
SHARPNESS = 6.0
SMOOTHING = 0.3  # messages that each kind is taken to have had of each sign
SPREAD = 1.0  # how far the worths of kinds lie apart by naive Bayes, as a standard deviation
SLIGHT = 0.4  # a sign that weighs no more for any kind is left out


def pieces(folder: Path = FOLDER) -> Iterator[tuple[dict[str, Any], Piece]]:
    """Yield each labelled message with its label."""
    inspector = Inspector.without_workspace()
    for label in read_labels(folder):
        yield label, inspector.triage.piece(inspector.read(label["raw"].encode("utf-8", "surrogateescape")))


def lessons(labelled: Iterable[tuple[dict[str, Any], Piece]]) -> list[tuple[Kind, Signs]]:
    """Return kind and signs of each message that goes by words."""
    return [
        (Kind(label["kind"]), signs_of(piece))
        for label, piece in labelled
        if by_rules(piece)[0].confidence < BEYOND_DOUBT
    ]


def wishes(folder: Path = WISHES) -> Iterator[tuple[Kind, Signs]]:
    """Yield kind and signs of each wish; of its circumstances nothing is known."""
    inspector = Inspector.without_workspace()
    for file in sorted(folder.glob("*.tsv")):
        for line in file.read_text("utf-8").splitlines():
            kind, _, text = line.split("\t")
            piece = inspector.triage.piece(inspector.read(f"From: a@example.org\n\n{text}\n".encode()))
            words, letters = signs_of(piece)
            yield Kind(kind), Signs(frozenset(sign for sign in words if not sign.startswith("@")), letters)


def learn(messages: Sequence[tuple[Kind, Signs]]) -> Likeness:
    """Return what these messages teach: fitted twice, the second time with the signs that weigh something alone."""
    telling = {sign for sign, known in fit(messages).signs.items() if _heaviest(known) >= SLIGHT}
    kept = [(kind, Signs(*(bundle & telling for bundle in signs))) for kind, signs in messages]
    likeness = fit(kept)
    return Likeness(
        likeness.before,
        {
            sign: Sign(rarity, tuple((kind, weight) for kind, weight in weights if abs(weight) >= SLIGHT))
            for sign, (rarity, weights) in likeness.signs.items()
        },
    )


def fit(messages: Sequence[tuple[Kind, Signs]]) -> Likeness:
    """Return the weights that both learners give to the signs that `LEAST` messages have."""
    kinds, signs = zip(*messages, strict=True)
    names: list[str] = []
    rarities: list[float] = []
    bundles: list[Any] = []
    for bundle in zip(*signs, strict=True):
        vectorizer = DictVectorizer()
        matrix = vectorizer.fit_transform([dict.fromkeys(each, 1.0) for each in bundle])
        having = numpy.asarray(matrix.sum(axis=0)).ravel()
        kept = having >= LEAST
        rarity = numpy.log((len(messages) + 1) / (having[kept] + 1)) + 1
        bundles.append(normalize(matrix[:, kept] @ diags(rarity)))
        names += list(vectorizer.get_feature_names_out()[kept])
        rarities += list(rarity)
    matrix = hstack(bundles).tocsr()
    model = LinearSVC(C=PENALTY, class_weight="balanced", random_state=0)
    model.fit(matrix, kinds)
    before, by_kind = model.intercept_ * SHARPNESS, model.coef_ * SHARPNESS + _by_bayes(matrix, kinds)
    columns = [Kind(kind) for kind in model.classes_]
    return Likeness(
        dict(zip(columns, map(float, before), strict=True)),
        {
            name: Sign(float(rarity), tuple(zip(columns, map(float, weights), strict=True)))
            for name, rarity, weights in zip(names, rarities, by_kind.T, strict=True)
        },
    )


def _by_bayes(matrix: Any, kinds: Sequence[Kind]) -> Any:
    """Return what each sign says for each kind by naive Bayes, beside what it says for the others."""
    apart = ComplementNB(alpha=SMOOTHING).fit(matrix, kinds).feature_log_prob_
    apart = apart - apart.mean(axis=0)
    worths = matrix @ apart.T
    return apart * (SPREAD / (worths - worths.mean(axis=1, keepdims=True)).std())


def without(
    author: str, labelled: Sequence[tuple[dict[str, Any], Piece]], wished: Sequence[tuple[Kind, Signs]]
) -> tuple[int, int]:
    """Return how many of an author's kinds are right by what all others teach, and of how many."""
    others = lessons((label, piece) for label, piece in labelled if not label["id"].startswith(author))
    likeness = learn([*others, *wished])
    theirs = [(label, piece) for label, piece in labelled if label["id"].startswith(author)]
    right = sum(
        find(replace(piece, vocabulary=replace(piece.vocabulary, likeness=likeness))).kind == label["kind"]
        for label, piece in theirs
    )
    return right, len(theirs)


def _heaviest(sign: Sign) -> float:
    return max(abs(weight) for _, weight in sign.weights)


@click.command()
@click.option("--without", "authors", multiple=True)
def main(authors: Sequence[str]) -> None:
    """Learn from all, or see what the others teach of some authors."""
    labelled, wished = list(pieces()), list(wishes())
    for author in authors:
        right, count = without(author, labelled, wished)
        click.echo(f"{author} {right / count:.1%} of {count}")
    if not authors:
        TABLE.write_text(
            "".join(f"{line}\n" for line in lines(learn([*lessons(labelled), *wished]))), "utf-8"
        )


if __name__ == "__main__":
    main()
