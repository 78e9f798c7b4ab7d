"""Moments as letters write them."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo


def in_words(moment: datetime, zone: ZoneInfo) -> str:
    """Return a moment as it reads in every language: `2005-05-02 09:00 CEST`."""
    return moment.astimezone(zone).strftime("%Y-%m-%d %H:%M %Z")
