"""A question that is ours: proposed to the secretary with drafts from the FAQ, or answered by itself where it may."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from distd.desk.case_ledger import CaseLedger
from distd.desk.correspondence import CaseLetters
from distd.desk.faq import FaqShelf
from distd.desk.forwarding import copy_of
from distd.desk.matching import Match, is_certain, near, questions_in
from distd.store.cases import CaseStore
from distd.store.faq import FaqAnswers
from distd.store.tables import QuestionCase
from distd.store.words import CaseKind, CaseState


class Answering:
    """Matches questions with the FAQ."""

    def __init__(
        self,
        store: CaseStore,
        answers: FaqAnswers,
        ledger: CaseLedger,
        letters: CaseLetters,
        shelf: FaqShelf,
        threshold: int,
        by_itself: bool,
    ) -> None:
        self._store = store
        self._answers = answers
        self._ledger = ledger
        self._letters = letters
        self._shelf = shelf
        self._threshold = threshold
        self._by_itself = by_itself

    def ours_too(self, case: QuestionCase) -> list[dict[str, Any]]:
        """Return the entries of the FAQ that are near to one of several questions in a case, for a letter."""
        text = self._store.question(case)
        return self._shown(case, near(text, self._shelf.entries())) if len(questions_in(text)) > 1 else []

    def propose(self, case: QuestionCase, now: datetime) -> str:
        """Answer a case by itself when everything allows it, else tell the secretary what could be answered."""
        text = self._store.question(case)
        matches = near(text.strip() or case.subject, self._shelf.entries())
        if self._may_answer(case, text, matches, now):
            self._answer(case, matches[0], now)
            return f"question {case.id}: answered with FAQ entry {matches[0].entry.id}"
        raw = self._store.original(case)
        self._letters.tell_secretary(
            "faq-draft",
            case,
            now,
            [copy_of(raw, f"question-{case.id}")] if raw else [],
            matches=self._shown(case, matches),
        )
        names = ", ".join(match.entry.id for match in matches)
        return f"question {case.id}: the secretary answers{f', proposed: {names}' if names else ''}"

    def _shown(self, case: QuestionCase, matches: list[Match]) -> list[dict[str, Any]]:
        """Return entries as letters to the secretary show them."""
        return [
            {
                "id": match.entry.id,
                "score": round(match.score),
                "question": match.question_in(case.language),
                "answer": match.entry.answer_in(case.language) if match.entry.answers else "",
            }
            for match in matches
        ]

    def _may_answer(self, case: QuestionCase, text: str, matches: list[Match], now: datetime) -> bool:
        if not self._by_itself or case.kind is not CaseKind.ANSWERABLE:
            return False
        if not is_certain(text, matches, self._threshold):
            return False
        entry = matches[0].entry
        return (
            entry.automatic
            and case.language in entry.answers
            and not self._answers.was_given(entry.id, case.address)
            and self._letters.may_answer_by_itself(case.address, now, "faq")
        )

    def _answer(self, case: QuestionCase, match: Match, now: datetime) -> None:
        entry = match.entry
        self._answers.give(entry.id, case.address, case, now)
        self._letters.give_answer("faq-answer", case, entry.answers[case.language], now, by_itself=True)
        self._store.change(case, state=CaseState.ANSWERED, answered_at=now, faq_entry=entry.id)
        score = round(match.score)
        self._ledger.note(case, "distd", "case.answered", now, by="faq", faq=entry.id, score=score)
