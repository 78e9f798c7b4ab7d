"""What the commands on organisations, contacts and lists share."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from distd.cli.console import actor, workspace
from distd.failures import Refused

if TYPE_CHECKING:
    from distd.registry.keeping import Act, Ground, Registrar
    from distd.store.tables import Organisation
    from distd.workspace import Workspace

F = TypeVar("F", bound=Callable[..., Any])
BASES = ("mandate", "liaison", "consent")
KINDS = ("member_body", "d_liaison", "subscriber", "other")
CATEGORIES = ("industry", "government", "labour", "consumer", "ngo", "other")


def open_registrar(home: Path) -> tuple[Workspace, Registrar, Act]:
    """Open the workspace, and return with it what keeps its registry and who uses it now."""
    from distd.registry.keeping import Act, Registrar
    from distd.registry.reference import Reference

    opened = workspace(home)
    registrar = Registrar(
        opened.database, opened.ledger, opened.settings.domain, lambda: Reference.read(opened.home)
    )
    return opened, registrar, Act(actor(), opened.clock())


def country_option(command: F) -> F:
    """Add `--country`, which takes a code or a name."""
    return click.option("--country", default="", help="Two-letter code or name, such as SE or Sweden.")(
        command
    )


def country_code(text: str) -> str:
    """Return the code of a country given as a code or a name; raises Refused when there is none."""
    if not text:
        return ""
    from distd.registry.reference import Reference
    from distd.registry.spoken import Countries

    code = Countries(Reference.read()).code(text)
    if code is None:
        raise Refused(f"{text!r} is no country we know; write its two-letter code, such as SE")
    return code


def given(values: dict[str, Any]) -> dict[str, Any]:
    """Return the options the user gave, without those left out."""
    return {name: value for name, value in values.items() if value is not None}


def ground(basis: str, source: str, consented: str | None) -> Ground:
    """Return basis and evidence for being on a list; raises Refused for a date that is none."""
    from distd.registry.keeping import Ground
    from distd.store.words import Basis

    try:
        day = date.fromisoformat(consented) if consented else None
    except ValueError:
        raise Refused(f"{consented!r} is no date; write it as 2005-05-02") from None
    return Ground(Basis(basis), source, day)


def organisation_values(values: dict[str, Any]) -> dict[str, Any]:
    """Return the columns of an organisation from options, in the registry's own words."""
    from distd.store.words import Category, OrganisationKind

    columns = given(values)
    if "kind" in columns:
        columns["kind"] = OrganisationKind(columns["kind"])
    if "category" in columns:
        columns["category"] = Category(columns["category"])
    if "country" in columns:
        columns["country"] = country_code(columns["country"])
    return columns


def called(organisation: Organisation) -> str:
    """Return an organisation's acronym and name."""
    return f"{organisation.acronym}, {organisation.name}" if organisation.acronym else str(organisation.name)
