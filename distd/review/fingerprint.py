"""What a review is about, as one hash: the exact content, the audience and the earliest time."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from datetime import UTC, datetime


def review_fingerprint(content_fingerprint: str, audience: Iterable[str], not_before: datetime | None) -> str:
    """Return the fingerprint reviewers vote on; `not_before` None means at any time."""
    earliest = "" if not_before is None else not_before.astimezone(UTC).isoformat()
    parts = [content_fingerprint, sorted(set(audience)), earliest]
    return hashlib.sha256(json.dumps(parts).encode("utf-8")).hexdigest()
