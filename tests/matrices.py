"""Bundles of signs as a matrix that a learner takes: a row each, every bundle of it as long as one."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

import numpy
from scipy.sparse import hstack
from sklearn.feature_extraction import DictVectorizer
from sklearn.preprocessing import normalize

LEAST = 2  # rows; a sign that one alone has is chance


def matrix_of(rows: Iterable[Iterable[Collection[str]]]) -> tuple[list[str], Any]:
    """Return the signs that `LEAST` rows have, and which row has which."""
    names: list[str] = []
    bundles: list[Any] = []
    for bundle in zip(*rows, strict=True):
        vectorizer = DictVectorizer()
        matrix = vectorizer.fit_transform([dict.fromkeys(sorted(each), 1.0) for each in bundle])
        kept = numpy.asarray(matrix.sum(axis=0)).ravel() >= LEAST
        bundles.append(normalize(matrix[:, kept]))
        names += list(vectorizer.get_feature_names_out()[kept])
    return names, hstack(bundles).tocsr()
