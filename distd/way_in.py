"""The parts of a workspace that a message passes on its way in: the door, and who sorts what it has let in."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from functools import partial

from distd.mail.addresses import OwnAddress
from distd.reception.door import Door, DoorLimits, tls_context
from distd.reception.recipients import Recipients, existing_address
from distd.reception.session import SessionLimits
from distd.stations import stations
from distd.store.incoming import Incoming
from distd.triage.finding import Finding, Kind
from distd.triage.sorting import Sorter
from distd.workspace import Workspace

FROM_MACHINES = (Kind.AUTO_REPLY, Kind.BOUNCE, Kind.COMPLAINT)


def door_of(workspace: Workspace, arrived: Callable[[], None]) -> Door:
    """Return the door, closed yet; `arrived` is called in the loop when it has let something in."""
    settings = workspace.settings
    return Door(
        settings.reception.listen,
        workspace.spool,
        Recipients(settings.domain, workspace.tokens, workspace.list_names).find,
        workspace.clock,
        settings.domain,
        limits=door_limits(workspace),
        tls=door_tls(workspace),
        arrived=arrived,
    )


def door_limits(workspace: Workspace) -> DoorLimits:
    """Return how much the door takes."""
    reception = workspace.settings.reception
    return DoorLimits(
        SessionLimits(maximum_octets=reception.maximum_octets),
        connections_per_peer=reception.connections_per_peer,
        messages_per_peer_per_minute=reception.messages_per_peer_per_minute,
    )


def door_tls(workspace: Workspace) -> ssl.SSLContext | None:
    """Return the context for STARTTLS, or None without certificates; raises Misconfigured when they are no good."""
    reception = workspace.settings.reception
    if not reception.certificate:
        return None
    return tls_context(workspace.home / reception.certificate, workspace.home / reception.certificate_key)


def sorter_of(workspace: Workspace) -> Sorter:
    """Return who takes messages from the spool to their stations."""
    return Sorter(
        workspace.database,
        workspace.spool,
        workspace.inbox,
        stations(workspace),
        partial(find_address, workspace),
        partial(find_kind, workspace),
        workspace.clock,
        workspace.find_original,
        lambda: workspace.triage.get_ready(),
    )


def find_address(workspace: Workspace, address: str) -> OwnAddress | None:
    """Say what one of our addresses is for, by the registry of this moment."""
    return existing_address(address, workspace.settings.domain, workspace.list_names(), workspace.tokens)


def find_kind(workspace: Workspace, incoming: Incoming) -> Finding:
    """Say what a message is; a person's that speaks in a question that is there belongs to it, whatever it says."""
    finding = workspace.triage.find(incoming)
    if finding.kind in FROM_MACHINES or not workspace.cases.belongs(incoming):
        return finding
    meant = None if finding.doubted else finding.kind
    return Finding(Kind.OTHER, "belongs to a question that is there", incoming.recipient, second=meant)
