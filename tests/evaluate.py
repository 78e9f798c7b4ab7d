"""How well triage does on the labelled messages of tests/data: `make evaluate` prints it.

tests/data/triage is what the rules were made with; tests/data/held_out is what nobody tuned for, and of it totals are
shown and never a message. Exit status 1 on any hard failure of the first (a member body's question taken for ours, a
command or a vote from a quote or a machine, a confidential request served), or when too few kinds or routes of either
are right.
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from distd.cli.inspect import Inspector
from distd.triage.finding import Kind

FOLDER = Path(__file__).parent / "data" / "triage"
HELD_OUT = FOLDER.parent / "held_out"
KINDS_RIGHT = 0.98
ROUTES_RIGHT = 0.94
HELD_OUT_KINDS_RIGHT = 0.945
HELD_OUT_ROUTES_RIGHT = 0.94
HELD_OUT_HARD = 3  # so many are known, unseen, and must become none
_SERVED = {Kind.QUESTION_ANSWERABLE, Kind.FEEDBACK, Kind.HELP, Kind.SUBSCRIBE, Kind.SPAM}
_DELICATE = {Kind.QUESTION_MEMBER_BODY, Kind.CONFIDENTIAL_REQUEST}
_OBEYED = {Kind.SUBSCRIBE, Kind.UNSUBSCRIBE, Kind.CONFIRM, Kind.APPROVAL}


@dataclass(frozen=True)
class Judged:
    """One labelled message and what triage made of it."""

    label: dict[str, Any]
    found: dict[str, Any]

    @property
    def kind_right(self) -> bool:
        return bool(self.label["kind"] == self.found["kind"])

    @property
    def is_routed(self) -> bool:
        return self.label["route_to"] is not None

    @property
    def route_right(self) -> bool:
        return countries_of(self.label["route_to"]) == countries_of(self.found["route_to"])

    @property
    def hard_failure(self) -> str:
        """Why this must not happen, or nothing."""
        label, found = Kind(self.label["kind"]), Kind(self.found["kind"])
        if label in _DELICATE and found in _SERVED - {Kind.SUBSCRIBE, Kind.SPAM}:
            return "a question that is not ours would be answered, or overlooked"
        if found in _OBEYED and label is not found and (self.label["automatic"] or self.label["hard_rule"]):
            return "a command or a vote would be taken from what is none"
        if found is Kind.APPROVAL and self.found["verdict"] == "approve" != (self.label["verdict"] or ""):
            return "an approval would be counted that was not given"
        return ""


def read_labels(folder: Path = FOLDER) -> list[dict[str, Any]]:
    """Return the labelled messages of every file."""
    lines = [line for file in sorted(folder.glob("*.jsonl")) for line in file.read_text("utf-8").splitlines()]
    return [json.loads(line) for line in lines if line.strip()]


@cache
def judge(folder: Path = FOLDER, every: int = 1) -> tuple[Judged, ...]:
    """Have triage look at the labelled messages of a folder, or at every second, third, ... of them."""
    inspector = Inspector.without_workspace()
    return tuple(
        Judged(label, inspector.inspect(label["id"], label["raw"].encode("utf-8", "surrogateescape")))
        for label in read_labels(folder)[::every]
    )


def share_right(judged: Sequence[Judged], right: Iterable[bool]) -> float:
    """Return the share that is right; all, where there is nothing to judge."""
    return sum(right) / len(judged) if judged else 1.0


def kinds_right(judged: Sequence[Judged]) -> float:
    return share_right(judged, (each.kind_right for each in judged))


def routes_right(judged: Sequence[Judged]) -> float:
    routed = [each for each in judged if each.is_routed]
    return share_right(routed, (each.route_right for each in routed))


def askers_right(judged: Sequence[Judged]) -> float:
    return share_right(
        judged, (each.label["asker_country"] == each.found["asker_country"] for each in judged)
    )


def hard_failures(judged: Sequence[Judged]) -> list[Judged]:
    return [each for each in judged if each.hard_failure]


def main() -> int:
    judged, held_out = judge(), judge(HELD_OUT)
    _print_kinds(judged)
    _print_languages(judged)
    told = [each for each in judged if each.label["asker_country"] is not None]
    untold = [each for each in judged if each.label["asker_country"] is None]
    print(f"asker's country right {askers_right(told):.1%} of {len(told)}; none where none is told"
          f" {askers_right(untold):.1%} of {len(untold)}")  # fmt: skip
    machines = [each for each in judged if bool(each.label["automatic"]) is not each.found["automatic"]]
    print(f"automatic wrong: {len(machines)} {' '.join(each.label['id'] for each in machines[:20])}")
    failures = hard_failures(judged)
    for each in failures:
        print(f"  {each.label['id']}: {each.label['kind']} -> {each.found['kind']}: {each.hard_failure}")
    if "--wrong" in sys.argv:
        _print_wrong(judged)
    print("\nheld out:")
    _print_kinds(held_out)
    _print_languages(held_out)
    print(f"\nheld out: {_totals(held_out)}\nlearned from: {_totals(judged)}")
    enough = kinds_right(judged) >= KINDS_RIGHT and routes_right(judged) >= ROUTES_RIGHT
    held = kinds_right(held_out) >= HELD_OUT_KINDS_RIGHT and routes_right(held_out) >= HELD_OUT_ROUTES_RIGHT
    return 0 if enough and held and not failures and len(hard_failures(held_out)) <= HELD_OUT_HARD else 1


def _totals(judged: Sequence[Judged]) -> str:
    routed = sum(each.is_routed for each in judged)
    return (
        f"{len(judged)} messages; kinds right {kinds_right(judged):.1%}; routes right {routes_right(judged):.1%} of"
        f" {routed}; hard failures {len(hard_failures(judged))}"
    )


def _print_kinds(judged: Sequence[Judged]) -> None:
    print(f"{'kind':<24}{'messages':>9}{'precision':>11}{'recall':>9}   taken for")
    for kind in Kind:
        labelled = [each for each in judged if each.label["kind"] == kind]
        found = [each for each in judged if each.found["kind"] == kind]
        right = sum(each.kind_right for each in labelled)
        wrong = Counter(each.found["kind"] for each in labelled if not each.kind_right)
        taken = ", ".join(f"{name} {count}" for name, count in wrong.most_common())
        precision = f"{right / len(found):.1%}" if found else "-"
        recall = f"{right / len(labelled):.1%}" if labelled else "-"
        print(f"{kind:<24}{len(labelled):>9}{precision:>11}{recall:>9}   {taken}")


def _print_languages(judged: Sequence[Judged]) -> None:
    by_language = defaultdict(list)
    for each in judged:
        by_language[each.label["language"]].append(each)
    parts = [f"{name} {kinds_right(of):.0%} of {len(of)}" for name, of in sorted(by_language.items())]
    print("\nlanguages: " + ", ".join(parts))


def _print_wrong(judged: Sequence[Judged]) -> None:
    for each in judged:
        if not each.kind_right:
            label, found = each.label, each.found
            print(
                f"\n{label['id']} [{label['language']}] {label['kind']} -> {found['kind']}: {found['reason']}"
            )
            print(f"    {found['evidence']} | {found['new_text'][:400]!r}")
        elif each.is_routed and not each.route_right:
            print(f"\n{each.label['id']} route {each.label['route_to']} -> {each.found['route_to']}")


def countries_of(route: str | list[str] | None) -> frozenset[str]:
    return frozenset([route] if isinstance(route, str) else route or [])


if __name__ == "__main__":
    sys.exit(main())
