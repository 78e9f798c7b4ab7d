"""What came back from a contact, and how far it is from being suspended for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from distd.bounces.scoring import Counted, Rules, score
from distd.mail.reports.causes import cause_of
from distd.store.bounces import BounceStore
from distd.store.tables import Contact
from distd.store.words import ContactState


@dataclass(frozen=True)
class CameBack:
    """One message that came back."""

    at: datetime
    issue: str  # empty where it was a letter of the house
    kind: str
    cause: str
    status: str
    diagnostic: str
    points: float  # on that day; they fade


@dataclass(frozen=True)
class Standing:
    """How a contact stands."""

    points: float | None  # now; None for who is suspended already
    threshold: float  # at so many points mail to the contact stops
    came_back: list[CameBack]  # all that is still known, the latest last

    def in_words(self) -> str:
        """Return what the secretary reads of it."""
        count = f"{len(self.came_back)} came back"
        if self.points is None:
            return count
        return f"{count}; {self.points:.2f} points count, at {self.threshold:g} mail to it stops"


def standing_of(contact: Contact, store: BounceStore, rules: Rules, now: datetime) -> Standing:
    """Return what came back from a contact, and what of it counts now."""
    against = [Counted(*row) for row in store.against(contact)]
    came_back = [
        CameBack(
            row.at,
            row.delivery.mailing.issue.name if row.delivery and row.delivery.mailing else "",
            str(row.kind),
            str(cause_of(row.status, row.diagnostic)),
            row.status,
            row.diagnostic,
            row.points,
        )
        for row in store.of_contact(contact)
    ]
    is_active = contact.state is ContactState.ACTIVE
    return Standing(score(against, now, rules.half_life) if is_active else None, rules.threshold, came_back)
