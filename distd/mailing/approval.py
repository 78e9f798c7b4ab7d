"""Asks the review room whether an order may go out."""

from __future__ import annotations

from datetime import datetime

from distd.mailing.ordering import Order
from distd.review.permission import ApprovedReview, Intent
from distd.review.reviews import Reviews


class Approvals:
    """Stands between an order and the reviewers."""

    def __init__(self, reviews: Reviews) -> None:
        self._reviews = reviews

    def permit(self, order: Order, now: datetime) -> ApprovedReview:
        """Return what allows `order`; raises Refused with the reason.

        An emergency is the one way around the reviewers, and only where the settings name who may go it.
        """
        intent = Intent(order.issue.name, order.content_fingerprint, order.audience, order.due_at)
        if order.emergency:
            return self._reviews.override(intent, order.emergency, order.actor, now)
        return self._reviews.permission(intent)
