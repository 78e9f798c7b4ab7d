"""Learns from the labelled messages what each kind reads like: `make learn` writes config/likeness.tsv.

To be run when labelled messages, words of config/triage.toml or signs (distd/triage/signs.py) have changed. A message
that a header or a token already tells is left out: nothing else is asked there. Kinds count alike, however many
messages each has: how frequent they are in life is not known from messages that were written to be hard.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy
from scipy.sparse import diags, hstack
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import normalize

from distd.cli.inspect import Inspector
from distd.triage.chain import by_rules
from distd.triage.finding import Kind
from distd.triage.likeness import LIKENESS, Likeness, Sign, lines
from distd.triage.signs import Signs, signs_of
from distd.triage.weighing import BEYOND_DOUBT
from tests.evaluate import FOLDER, read_labels

TABLE = Path(__file__).parent.parent / "config" / LIKENESS
LEAST = 2  # messages; what one alone has is chance
PENALTY = 10.0  # the inverse of what large weights cost
SLIGHT = 0.1  # a sign that weighs no more for any kind is left out


def labelled(folder: Path = FOLDER) -> Iterator[tuple[Kind, Signs]]:
    """Yield kind and signs of each labelled message that goes by words."""
    inspector = Inspector.without_workspace()
    for label in read_labels(folder):
        piece = inspector.triage.piece(inspector.read(label["raw"].encode("utf-8", "surrogateescape")))
        if by_rules(piece)[0].confidence < BEYOND_DOUBT:
            yield Kind(label["kind"]), signs_of(piece)


def learn(messages: Sequence[tuple[Kind, Signs]]) -> Likeness:
    """Return what these messages teach: fitted twice, the second time with the signs that weigh something alone."""
    telling = {sign for sign, known in fit(messages).signs.items() if _heaviest(known) >= SLIGHT}
    kept = [(kind, Signs(*(bundle & telling for bundle in signs))) for kind, signs in messages]
    likeness = fit(kept)
    return Likeness(
        likeness.before,
        {
            sign: Sign(rarity, {kind: weight for kind, weight in weights.items() if abs(weight) >= SLIGHT})
            for sign, (rarity, weights) in likeness.signs.items()
        },
    )


def fit(messages: Sequence[tuple[Kind, Signs]]) -> Likeness:
    """Return the weights of a logistic regression over the signs that `LEAST` messages have."""
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
    model = LogisticRegression(C=PENALTY, max_iter=300, class_weight="balanced")
    model.fit(hstack(bundles).tocsr(), kinds)
    columns = [Kind(kind) for kind in model.classes_]
    return Likeness(
        dict(zip(columns, map(float, model.intercept_), strict=True)),
        {
            name: Sign(float(rarity), dict(zip(columns, map(float, weights), strict=True)))
            for name, rarity, weights in zip(names, rarities, model.coef_.T, strict=True)
        },
    )


def _heaviest(sign: Sign) -> float:
    return max(map(abs, sign.weights.values()))


if __name__ == "__main__":
    TABLE.write_text("".join(f"{line}\n" for line in lines(learn(list(labelled())))), "utf-8")
