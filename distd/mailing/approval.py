"""Asks the review room whether an order may go out."""

from __future__ import annotations

from datetime import datetime

from distd.mailing.ordering import Order
from distd.review.permission import ApprovedReview, Intent
from distd.review.reviews import Reviews


class Approvals:
    """Stands between an order and the reviewers."""

    def __init__(self, reviews: Reviews, resends_anew: bool) -> None:
        """`resends_anew` says whether a resend needs a review that was asked for after the mailing it makes up for."""
        self._reviews = reviews
        self._resends_anew = resends_anew

    def permit(self, order: Order, now: datetime) -> ApprovedReview:
        """Return what allows `order`; raises Refused with the reason.

        An emergency is the one way around the reviewers, and only where the settings name who may go it.
        """
        intent = Intent(
            order.issue.name,
            order.content_fingerprint,
            order.audience,
            order.due_at,
            order.makes_up_for if self._resends_anew else None,
        )
        if order.emergency:
            return self._reviews.override(intent, order.emergency, order.actor, now)
        return self._reviews.permission(intent)
