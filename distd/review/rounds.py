"""What time brings to open reviews: reminders, deputies, the end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from distd.review.closing import Closing
from distd.review.office import DISTD, Office
from distd.review.requests import Requests
from distd.review.timetable import Silence, due
from distd.store.tables import Review, Vote
from distd.store.words import ReviewState, Verdict


@dataclass
class Round:
    """What one round did."""

    reminded: int = 0
    deputies: int = 0
    expired: int = 0

    @property
    def did_anything(self) -> bool:
        """Whether there was anything to do."""
        return bool(self.reminded or self.deputies or self.expired)


class Rounds:
    """Looks after open reviews."""

    def __init__(self, office: Office, requests: Requests, closing: Closing) -> None:
        self._office = office
        self._requests = requests
        self._closing = closing

    def tick(self, now: datetime) -> Round:
        """Do what is due at `now`; doing it again at once does nothing more."""
        done, store = Round(), self._office.reviews
        for review_id in store.open_ids():
            with self._office.database.transaction():
                review = store.lock(review_id)
                if review.state is not ReviewState.OPEN:
                    continue  # decided since we looked
                if now >= review.expires_at:
                    # Silence is never consent.
                    self._closing.close(review, ReviewState.EXPIRED, "not enough answers in time", DISTD, now)
                    done.expired += 1
                    continue
                for vote in store.votes(review):
                    if vote.counts and vote.verdict is Verdict.ASKED:
                        self._care(review, vote, done, now)
        return done

    def _care(self, review: Review, vote: Vote, done: Round, now: datetime) -> None:
        waits = vote.deputy is not None and vote.deputy_asked_at is None
        silence = Silence(vote.asked_at, vote.reminded_at, vote.reminders, waits)
        what = due(silence, review.expires_at, self._office.terms.reminder_days, now)
        if what.deputy and vote.deputy is not None:
            self._requests.ask_deputy(vote, now)
            self._office.note(
                review, "review.deputy-asked", DISTD, now,
                reviewer=vote.reviewer.address, deputy=vote.deputy.address,
            )  # fmt: skip
            done.deputies += 1
        if what.reminder:
            self._requests.remind(vote, now)
            done.reminded += 1
