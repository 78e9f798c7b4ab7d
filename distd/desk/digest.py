"""Once a day the secretary reads everything that was done without a person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime, tzinfo

from distd.desk.routing import bodies_of, has
from distd.store.cases import waiting_for_secretary
from distd.store.database import Database
from distd.store.digests import Deed, Digests
from distd.store.outbox import Outbox

FROM_HOUR = 7  # of the day, in the house's zone
ACTIONS = (
    "case.routed",
    "case.asker-told",
    "case.answered",
    "case.reply-passed-on",
    "case.remind",
    "case.silent",
    "case.unreachable",
    "feedback.thanked",
    "retention.forgot",
)
#: What readers did to lists by themselves, in the words of the digest.
MOVES = {
    "subscription.confirmed": "joined",
    "subscription.ended": "left",
    "subscription.mandate_only": "kept for the mandate alone on",
    "subscription.refused": "refused to join",
}
#: Letters that other rooms answer with.
ANSWERS = {
    "subscribe-confirm": "asked to confirm that they join",
    "unsubscribe-confirm": "asked to confirm that they leave",
    "subscribe-already": "told that they are on the list",
    "subscribe-closed": "told that the list is closed",
    "unsubscribe-absent": "told that they are not on the list",
    "confirm-outdated": "told that their confirmation is not valid any more",
    "confirm-unclear": "told that their reply was no clear yes",
    "confirm-refused": "told that their request is deleted",
    "help": "told how a list works",
}
_COUNTED_THERE = ("question", "questions", "faq", "commands", "thanks", "unclear order")


class Digest:
    """Makes the daily digest; a day on which nothing was automatic has none."""

    def __init__(
        self,
        database: Database,
        digests: Digests,
        outbox: Outbox,
        zone: tzinfo,
        wanted: bool,
    ) -> None:
        self._database = database
        self._digests = digests
        self._outbox = outbox
        self._zone = zone
        self._wanted = wanted

    def tick(self, now: datetime) -> bool:
        """Send the digest if the day's is due; say whether it was sent."""
        local = now.astimezone(self._zone)
        if not self._wanted or local.hour < FROM_HOUR or self._digests.is_made(local.date()):
            return False
        with self._database.transaction():
            begun = self._digests.begin(local.date(), now)
            if begun is None:
                return False
            entry, since = begun
            # A body's own leave passes its reply on: no person of ours looked at that either.
            deeds = [
                *self._digests.deeds_since(entry, ACTIONS, "distd"),
                *self._digests.deeds_since(entry, ACTIONS, "body:"),
            ]
            others = self._digests.answers_since(since, _COUNTED_THERE)
            moves = self._digests.deeds_since(entry, MOVES, "contact:")
            if not deeds and not others and not moves:
                return False
            lines = [told(deed) for deed in sorted(deeds, key=lambda deed: deed.at)]
            thanked = sum(deed.action == "feedback.thanked" for deed in deeds)
            self._outbox.tell_secretary(
                "case-digest",
                now,
                since=since.astimezone(self._zone).strftime("%Y-%m-%d %H:%M") if since else "",
                lines=[line for line in lines if line],
                thanked=thanked,
                counts=[*moved(moves), *((ANSWERS.get(name, name), n) for name, n in sorted(others.items()))],
                waiting=waiting_for_secretary(),
            )
        return True


def moved(deeds: Sequence[Deed]) -> list[tuple[str, int]]:
    """Return how many joined and left, list by list."""
    counts = Counter((deed.action, str(deed.detail.get("list", "?"))) for deed in deeds)
    return [(f"{MOVES[action]} {name}", count) for (action, name), count in sorted(counts.items())]


def told(deed: Deed) -> str:
    """Return a deed as a line of the digest; nothing for what is only counted."""
    number = deed.subject.partition(":")[2]
    detail = deed.detail
    match deed.action:
        case "case.routed":
            asker = "the asker was told" if detail.get("asker_told") else "the asker was not told"
            return f"question {number} was sent to {bodies_of(detail.get('countries', []))}; {asker}"
        case "case.asker-told":
            return f"question {number}: the asker was told later that {has(detail.get('countries', []))} it"
        case "case.answered":
            return f"question {number} was answered with FAQ entry {detail.get('faq', '?')}"
        case "case.reply-passed-on":
            return f"question {number}: the reply of {detail.get('country', '?')} was passed on to the asker"
        case "case.remind":
            return f"question {number}: the body of {detail.get('country', '?')} was reminded"
        case "case.silent" | "case.unreachable":
            return f"question {number}: nothing was heard from the body of {detail.get('country', '?')}"
        case "retention.forgot":
            counts = ", ".join(f"{kind}: {count}" for kind, count in detail.items() if kind != "rules")
            return f"forgotten, since it is kept for a time only: {counts}"
    return ""
