"""What `distctl send --dry-run` shows: how many, which, who is new or gone, and who is left out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from distd.cli.console import print_table
from distd.cli.saying import say
from distd.store.words import Selection

if TYPE_CHECKING:
    from distd.mailing.ordering import Changes, Order, Preview
    from distd.store.audiences import Named

WHY = {
    Selection.REFUSED: "whose mail server refused it",
    Selection.UNKNOWN: "of whom nobody knows whether they have it, and who may get it twice",
    Selection.NEW: "whom no mailing of it has tried to reach",
}
BODIES_SHOWN = 15
LEFT_OUT_SHOWN = 20


def show(order: Order, preview: Preview, obstacle: str) -> None:
    """Print a preview for a person; `obstacle` says why the order could not be given now."""
    if preview.total:
        _show_readers(order, preview)
        if not order.selection.is_resend:
            _show_changes(preview.changes)
    else:
        lists = ", ".join(order.audience)
        say(f"{order.issue.name} would go to nobody: none on {lists} is still to get it. Nothing was sent.")
    _show_left_out(preview)
    if obstacle:
        say(f"It could not be sent now: {obstacle}")


def _show_readers(order: Order, preview: Preview) -> None:
    again = f" {WHY[order.selection]}" if order.selection.is_resend else ""
    say(f"{order.issue.name} would go to {_people(preview.total)}{again}. Nothing was sent.\n")
    shares = [("list", share.name, share.count) for share in preview.per_list]
    shares += [("language", share.name, share.count) for share in preview.per_language]
    print_table(("", "which", "people"), shares, "")
    bodies = preview.per_organisation
    rows = [(country or "-", name, count) for country, name, count in bodies[:BODIES_SHOWN]]
    print_table(("country", "organisation", "people"), rows, "")
    if len(bodies) > BODIES_SHOWN:
        say(f"... and {len(bodies) - BODIES_SHOWN} organisations more (--json has all)\n")


def _people(count: int) -> str:
    return "1 person" if count == 1 else f"{count} people"


def _show_changes(changes: Changes | None) -> None:
    if changes is None:
        say("It is the first issue of this newsletter to be sent from here.")
        return
    if not changes.new_count and not changes.gone_count:
        say(f"Nobody is new, and nobody is gone, since {changes.since}.")
    _show_names(f"new since {changes.since}", changes.new_count, changes.new)
    _show_names(f"gone since {changes.since}", changes.gone_count, changes.gone)


def _show_names(what: str, count: int, names: Sequence[Named]) -> None:
    if not count:
        return
    say(f"{_people(count)} {what}:")
    for address, name, organisation in names:
        say(f"  {address}  {name + ', ' if name else ''}{organisation}")
    if count > len(names):
        say(f"  ... and {count - len(names)} more")


def _show_left_out(preview: Preview) -> None:
    left_out = preview.left_out
    if not left_out:
        return
    say(f"{_people(len(left_out))} on these lists {'does' if len(left_out) == 1 else 'do'} not get it:")
    rows = [(out.address, out.organisation, out.why) for out in left_out[:LEFT_OUT_SHOWN]]
    print_table(("address", "organisation", "why"), rows, "")
    if len(left_out) > LEFT_OUT_SHOWN:
        say(f"... and {len(left_out) - LEFT_OUT_SHOWN} more (--json has all)")
