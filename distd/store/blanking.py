"""What is left of a row when the person in it is forgotten: that it was, and can be counted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from peewee import fn

from distd.store.tables import CaseEntry, CaseOriginal, Delivery, QuestionCase

GONE = "(erased)"
BATCH = 500


def blank_questions(numbers: Sequence[int], nobody: Any) -> None:
    """Take out of questions who asked, and all that was said; `nobody` stands in the place of the address."""
    CaseOriginal.delete().where(CaseOriginal.case.in_(numbers)).execute()
    CaseEntry.update(text=GONE, message_id="").where(
        CaseEntry.case.in_(numbers) & (CaseEntry.text != "")
    ).execute()
    QuestionCase.update(
        address=nobody, address_key="", name="", subject="", message_id="", evidence=[]
    ).where(QuestionCase.id.in_(numbers)).execute()


def bare_reply() -> Any:
    """Return the relay's last answer as far as it names nobody: an accepted delivery has to have one."""
    return fn.SUBSTR(Delivery.reply, 1, 3)


def in_batches(ids: Sequence[int], act: Callable[[Sequence[int]], Any], size: int = BATCH) -> None:
    """Act on so many rows at a time as one statement takes."""
    for start in range(0, len(ids), size):
        act(ids[start : start + size])
