"""The report on an issue: all its mailings to lists together, or one of them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from distd.failures import NotFound
from distd.mail.reports.causes import cause_of
from distd.store.mailings import MailingStore
from distd.store.reports import Group, Outcomes, Refusal, Reports, Returned, Unreachable
from distd.store.tables import Mailing
from distd.store.words import MailingState, Selection


@dataclass(frozen=True)
class Resend:
    """A mailing that made up for earlier ones, or went to everybody again."""

    mailing: int
    to: str  # refused, unknown, new or everybody
    outcomes: Outcomes


@dataclass(frozen=True)
class Report:
    """How the sending of an issue went."""

    issue: str
    title: str
    mailings: list[tuple[int, str]]  # number and state
    paused: list[tuple[int, str]]  # number and why
    resends: list[Resend]
    outcomes: Outcomes  # of all mailings together: each reader once, by the last attempt
    per_list: list[Group]
    per_language: list[Group]
    per_member_body: list[Group]
    unreachable: list[Unreachable]
    refusals: list[Refusal]
    deferrals: list[Refusal]  # to be tried again
    returned: list[Returned]
    returned_for: dict[str, int]  # the same, by cause


def report_on(store: MailingStore, reports: Reports, issue: str, number: int | None = None) -> Report:
    """Return the report on an issue, or on the mailing `number` of it; raises NotFound when it was not sent."""
    mailings = store.sent_of(issue)
    if number is not None:
        mailings = [store.get(number)] if store.get(number).issue.name == issue else []
    if not mailings:
        which = f"mailing {number} is none of {issue}" if number is not None else f"{issue} was not sent yet"
        raise NotFound(f"{which}; `distctl mailing list` shows what was")
    ids = [mailing.id for mailing in mailings]
    returned = reports.returned(ids)
    causes = Counter(str(cause_of(each.status, each.diagnostic)) for each in returned)
    return Report(
        issue=issue,
        title=mailings[0].issue.title,
        mailings=[(mailing.id, str(mailing.state)) for mailing in mailings],
        paused=[(each.id, each.reason) for each in mailings if each.state == MailingState.PAUSED],
        resends=[
            Resend(each.id, str(each.selection), reports.outcomes([each.id]))
            for each in mailings
            if each.selection.is_resend or each.selection is Selection.EVERYBODY
        ],
        outcomes=reports.outcomes(ids),
        per_list=reports.per_list(ids),
        per_language=reports.per_language(ids),
        per_member_body=reports.per_member_body(ids),
        unreachable=reports.unreachable_bodies(ids, _lists_started(mailings)),
        refusals=reports.refusals(ids),
        deferrals=reports.deferrals(ids),
        returned=returned,
        returned_for=dict(causes.most_common()),
    )


def _lists_started(mailings: list[Mailing]) -> list[str]:
    """Return the lists whose members were to get it: before the start nobody can be missing."""
    return sorted({name for mailing in mailings if mailing.started_at for name in mailing.audience})
