"""The lists every workspace starts with."""

from __future__ import annotations

from datetime import datetime

from distd.store.database import Database
from distd.store.ledger import Ledger
from distd.store.lists import Lists
from distd.store.words import JoinPolicy

DEFAULT_LISTS = (
    ("nmbs", "National member bodies", JoinPolicy.CLOSED, True),
    ("d-liaisons", "D-liaison organisations", JoinPolicy.CLOSED, True),
    ("subscribers", "Subscribers", JoinPolicy.CONFIRM, True),
    ("cag", "Chair's Advisory Group", JoinPolicy.CLOSED, False),
    ("experts", "Experts", JoinPolicy.CLOSED, False),
)


def seed_lists(database: Database, ledger: Ledger, now: datetime) -> None:
    """Make the default lists that do not exist yet."""
    lists = Lists(database)
    with database.transaction():
        for name, title, policy, newsletter in DEFAULT_LISTS:
            if lists.named(name) is None:
                lists.add(name, title, now, join_policy=policy, newsletter=newsletter)
                ledger.append(now, "distd", "list.made", f"list:{name}")
