"""Brings a file into the registry: reads it whole, plans, and writes all of it or nothing; and takes it back."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from distd.failures import NotFound, Refused
from distd.registry.encodings import decode
from distd.registry.entries import Entries, Reader, Terms
from distd.registry.matching import Directory
from distd.registry.plan import Plan, Planner, Present, plan_removals
from distd.registry.reference import Reference
from distd.registry.sheet import Problems, Sheet, on_one_line, read_sheet
from distd.registry.spoken import Countries
from distd.store.database import Database
from distd.store.import_values import Source
from distd.store.imported import ImportRuns
from distd.store.imports import Imports
from distd.store.ledger import Ledger
from distd.store.tables import ImportRun
from distd.store.words import Basis


@dataclass(frozen=True)
class Order:
    """What the secretary asked for."""

    file: str  # its name, as it stands in the evidence
    octets: bytes
    source: str
    actor: str
    list_name: str = ""
    basis: Basis | None = None
    encoding: str = ""
    remove_missing: bool = False
    max_removals: int | None = None
    dry_run: bool = False


@dataclass(frozen=True)
class Outcome:
    """What an import did, or would do."""

    plan: Plan
    encoding: str
    separator: str
    unused: Sequence[str]
    run: int | None  # None for a dry run, or when there was nothing to do


class Importer:
    """Imports files into one registry."""

    def __init__(
        self,
        database: Database,
        ledger: Ledger,
        reference: Callable[[], Reference],
        languages: Sequence[str],
        domain: str,
    ) -> None:
        self._database = database
        self._ledger = ledger
        self._reference = reference
        self._languages = tuple(languages)
        self._domain = domain
        self._imports = Imports(database)
        self._runs = ImportRuns(database)

    def import_file(self, order: Order, now: datetime) -> Outcome:
        """Import a file, all or nothing.

        Raises Refused with every mistake in it, with line and column, or with the limit it would pass.
        """
        if not order.source.strip():
            raise Refused(
                "say with --source where the file comes from; it is the evidence of every subscription"
            )
        reference = self._reference()
        list_ids = self._imports.list_ids()
        sheet, encoding, entries = self._read(order, reference, frozenset(list_ids), now)
        # Compared and written under one lock, which the reading of a long file need not hold.
        with self._database.transaction():
            plan = self._plan(order, entries, reference, list_ids)
            run = None if order.dry_run or not plan.changes else self._write(order, plan, now)
        return Outcome(plan, encoding, sheet.separator, sheet.unused, run)

    def _read(
        self, order: Order, reference: Reference, lists: frozenset[str], now: datetime
    ) -> tuple[Sheet, str, Entries]:
        problems = Problems()
        try:
            decoded = decode(order.octets, order.encoding)
        except Refused as refusal:
            raise Refused(f"{order.file}: {refusal}") from None
        sheet = read_sheet(decoded.text, problems)
        if sheet is None:
            raise Refused(problems.sentence(order.file))
        self._check_terms(order, sheet, lists)
        terms = Terms(lists, order.list_name, order.basis, self._domain)
        entries = Reader(sheet, terms, Countries(reference), now.date(), problems).read()
        if problems:
            raise Refused(problems.sentence(order.file))
        return sheet, decoded.encoding, entries

    def _check_terms(self, order: Order, sheet: Sheet, lists: frozenset[str]) -> None:
        if order.list_name and order.list_name not in lists:
            raise NotFound(f"there is no list {order.list_name!r}; there are {', '.join(sorted(lists))}")
        if order.list_name and "list" in sheet.columns:
            where = sheet.place("list")
            raise Refused(f"{order.file}: {where} names the list of each row; leave --list out")
        if not order.list_name and "list" not in sheet.columns:
            raise Refused(f"{order.file}: no column names the list; say --list, or add a column `group`")
        if order.list_name and order.basis is None and "basis" not in sheet.columns:
            raise Refused("say with --basis why they may be mailed: mandate, liaison or consent")

    def _plan(self, order: Order, entries: Entries, reference: Reference, list_ids: dict[str, int]) -> Plan:
        store, problems = self._imports, Problems()
        contacts = store.contacts(entries.people)
        present = Present(
            contacts=contacts,
            subscriptions=store.subscriptions(
                (contact.id for contact in contacts.values()), [list_ids[name] for name in entries.lists]
            ),
            list_ids=list_ids,
            members={name: list(store.members(list_ids[name])) for name in entries.lists},
            suppressed=frozenset(store.suppressed(entries.people)),
            departed=store.departed(entries.people),
        )
        directory = Directory(store.organisations(), reference)
        plan = Planner(entries, present, directory, reference, self._languages, problems).make()
        if problems:
            raise Refused(problems.sentence(order.file))
        plan_removals(plan, entries, present, order.remove_missing, order.max_removals)
        return plan

    def _write(self, order: Order, plan: Plan, now: datetime) -> int:
        digest = hashlib.sha256(order.octets).hexdigest()
        counts = plan.counts()
        run = self._imports.apply(
            plan.changes, Source(order.file, digest, on_one_line(order.source), order.actor, now), counts
        )
        detail = {name: count for name, count in counts.items() if count}
        self._ledger.append(
            now,
            order.actor,
            "import.applied",
            f"import:{run}",
            file=order.file,
            sha256=digest,
            source=on_one_line(order.source),
            **detail,
        )
        for removal in plan.changes.removals:
            self._ledger.append(
                now,
                order.actor,
                "subscription.ended",
                f"contact:{removal.contact_id}",
                list=removal.list_id,
                reason=f"not in {order.file} any more",
                by=f"import:{run}",
            )
        return run

    def last(self) -> ImportRun:
        """Return the last import that was not taken back; raises NotFound when there is none."""
        run = self._runs.last()
        if run is None:
            raise NotFound("there is no import to take back")
        return run

    def take_back(self, run: ImportRun, actor: str, now: datetime) -> None:
        """Make the registry what it was before the import; raises Refused when it was changed since."""
        with self._database.transaction():
            self._runs.take_back(run, now)
            self._ledger.append(now, actor, "import.undone", f"import:{run.id}", file=run.file)
