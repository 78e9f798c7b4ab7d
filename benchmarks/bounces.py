"""How well and how fast reports are read: distd beside plain flufl.bounce, on the letters of the tests.

Run: python -m benchmarks.bounces
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from email import message_from_bytes

from flufl.bounce import all_failures

from distd.mail.dsn import DEAD, Action, read_reports
from tests.bounce_letters import Letter, free_forms, ordinary, structured

Found = tuple[set[str], set[str]]  # addresses that failed, and of these the dead ones


def by_distd(raw: bytes) -> Found:
    failed = [one for one in read_reports(raw).failed if one.action is Action.FAILED]
    return {one.address.lower() for one in failed}, {one.address.lower() for one in failed if one.hard}


def by_flufl(raw: bytes) -> Found:
    """All that flufl.bounce calls permanent is taken for dead: it does not tell more."""
    _, failed = all_failures(message_from_bytes(raw))
    found = {address.decode("ascii", "replace").lower() for address in failed}
    return found, found


def measure(
    name: str, read: Callable[[bytes], Found], letters: Sequence[Letter], others: Sequence[Letter]
) -> None:
    whole = right = named = errors = false = dead = called = rightly = 0
    began = time.perf_counter()
    for letter in (*letters, *others):
        expected = {address for address, _, action in letter.expected if action == "failed"}
        expected_dead = {address for address, cause, _ in letter.expected if cause in DEAD}
        try:
            found, hard = read(letter.raw)
        except Exception:
            errors += 1
            found, hard = set(), set()
        whole += bool(letter.expected) and expected <= found
        named += len(found)
        right += len(found & expected)
        false += len(found) if not letter.expected else 0
        dead += len(expected_dead)
        called += len(hard)
        rightly += len(hard & expected_dead)
    seconds = time.perf_counter() - began
    print(
        f"{name:13} all addresses {whole / len(letters):6.1%}  precision {right / max(named, 1):6.1%}"
        f"  false on {len(others)} ordinary {false}  exceptions {errors}"
        f"  hard found {rightly / dead:6.1%}, rightly {rightly / max(called, 1):6.1%}"
        f"  {(len(letters) + len(others)) / seconds:6.0f}/s"
    )


def main() -> None:
    letters = [letter for letter in (*free_forms(), *structured()) if letter.expected]
    others = list(ordinary())
    print(f"{len(letters)} reports, {len(others)} ordinary messages")
    measure("distd", by_distd, letters, others)
    measure("flufl.bounce", by_flufl, letters, others)


if __name__ == "__main__":
    main()
