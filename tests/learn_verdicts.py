"""Learns from labelled replies of reviewers what each verdict reads like: `make verdicts` writes the weights.

To be run when labelled replies, the grammar (distd/mail/verdict/grammar.py), its words or the meanings have changed.
The replies are those of tests/data/verdicts, but for what is held out, and those of tests/data/triage. Traps have no
label of their own but that they are no approvals.

`python -m tests.learn_verdicts --folds 10` writes nothing, and says how many replies are read right by what the others
teach, and how many approvals would be counted that were not given.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import click
from sklearn.model_selection import StratifiedKFold
from sklearn.svm import LinearSVC

from distd.mail.message import read_message
from distd.mail.verdict import weights as learned
from distd.mail.verdict.grammar import Grammar, parse
from distd.mail.verdict.opinion import BEFORE, VERDICTS, Weights, worths
from distd.mail.verdict.reading import weighed
from distd.mail.verdict.signs import Signs, signs_of
from tests.evaluate import FOLDER
from tests.matrices import matrix_of
from tests.verdicts import LABELS, LEARNED_FROM, labelled, plain, traps

MODULE = Path(learned.__file__)
PENALTY = 1.0  # the inverse of what large weights cost
SLIGHT = 0.15  # a sign that weighs no more for any verdict is left out


class Lesson(NamedTuple):
    """A reply, what the grammar makes of it, and what was meant."""

    source: str
    verdict: str  # empty: any but an approval
    parsed: Grammar
    signs: Signs


def lessons() -> list[Lesson]:
    """Return all labelled replies but those held out."""
    return [Lesson(source, verdict, (parsed := parse(text)), signs_of(parsed.said, parsed.found))
            for source, verdict, text in _replies()]  # fmt: skip


def _replies() -> Iterator[tuple[str, str, str]]:
    yield from (("replies", reply.verdict, reply.text) for reply in labelled(LEARNED_FROM))
    for line in (FOLDER / "approval.jsonl").read_text("utf-8").splitlines():
        label = json.loads(line)
        message = read_message(label["raw"].encode("utf-8", "surrogateescape"))
        yield "triage", LABELS[label["verdict"]], message.text or message.new_text
    written = [*plain(), *traps()]
    yield from (("plain", reply.verdict, reply.text) for reply in written if reply.verdict)
    yield from (("traps", "", reply.text) for reply in written if not reply.verdict)


def learn(taught: Sequence[Lesson]) -> Weights:
    """Return the weights of linear support vector machines, one a verdict, over signs that several replies have."""
    names, signs = matrix_of(lesson.signs for lesson in taught)
    rows = [_column(signs, taught, verdict) for verdict in VERDICTS]
    before, by_sign = zip(*rows, strict=True)
    return {BEFORE: before} | dict(zip(names, zip(*by_sign, strict=True), strict=True))


def _column(signs: Any, taught: Sequence[Lesson], verdict: str) -> tuple[float, list[float]]:
    """Return what speaks for a verdict before any sign, and what each sign adds.

    A trap that may be any verdict but an approval teaches of approvals alone.
    """
    asked = [place for place, lesson in enumerate(taught) if lesson.verdict or verdict == "approved"]
    model = LinearSVC(C=PENALTY, class_weight="balanced", random_state=0)
    model.fit(signs[asked], [taught[place].verdict == verdict for place in asked])
    return float(model.intercept_[0]), list(map(float, model.coef_[0]))


def fold(taught: Sequence[Lesson], folds: int) -> Iterator[tuple[Lesson, str]]:
    """Yield each reply, and what is made of it by what the others teach."""
    verdicts = [lesson.verdict for lesson in taught]
    for others, these in StratifiedKFold(folds, shuffle=True, random_state=1).split(verdicts, verdicts):
        known = learn([taught[place] for place in others])
        for lesson in (taught[place] for place in these):
            yield (
                lesson,
                weighed(lesson.parsed, worths(lesson.parsed.said, lesson.parsed.found, known)).verdict,
            )


def _is_mistaken(lesson: Lesson, found: str) -> bool:
    return found != lesson.verdict if lesson.verdict else found == "approved"


def write(weights: Mapping[str, Sequence[float]]) -> None:
    rows = "".join(
        "\t".join((name, *(f"{weight:.2f}".replace("0.", ".") for weight in row))) + "\n"
        for name, row in sorted(weights.items())
        if name == BEFORE or max(map(abs, row)) >= SLIGHT
    )
    head = MODULE.read_text("utf-8").split('r"""', 1)[0]
    MODULE.write_text(f'{head}r"""\n{rows}"""\n', "utf-8")


@click.command()
@click.option("--folds", type=int)
@click.option("--show", is_flag=True, help="Show the replies that are mistaken.")
def main(folds: int | None, show: bool) -> None:
    """Learn from all, or see what the others teach of each part."""
    taught = lessons()
    if folds is None:
        write(learn(taught))
        return
    read = list(fold(taught, folds))
    for source in ("replies", "triage", "plain", "traps"):
        theirs = [(lesson, found) for lesson, found in read if lesson.source == source]
        mistaken = Counter((lesson.verdict, found) for lesson, found in theirs if _is_mistaken(lesson, found))
        right = 1 - mistaken.total() / max(len(theirs), 1)
        click.echo(f"{source}: {right:.1%} of {len(theirs)}; " + ", ".join(
            f"{count} {meant} as {found}" for (meant, found), count in mistaken.most_common()))  # fmt: skip
    for lesson, found in read if show else ():
        if _is_mistaken(lesson, found):
            click.echo(
                f"{lesson.source} {lesson.verdict} -> {found}: {' // '.join(lesson.parsed.said)[:400]}"
            )


if __name__ == "__main__":
    main()
