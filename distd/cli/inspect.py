"""`distctl inspect`: what triage would do with a message and why, changing nothing."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from distd.cli.console import as_json, print_table
from distd.cli.saying import json_of, say
from distd.excerpt import beginning

if TYPE_CHECKING:
    from distd.mail.addresses import OwnAddress
    from distd.mail.message import Message
    from distd.mail.replies.original import Original
    from distd.mail.reports.failed import Reports
    from distd.store.incoming import Incoming
    from distd.triage.finding import Finding
    from distd.triage.judging import Triage
    from distd.workspace import Workspace

SETTINGS = Path("config") / "distd.toml"
COLUMNS = ("file", "kind", "sure", "leads to", "because", "evidence")
_RECIPIENT_HEADERS = ("x-original-to", "delivered-to", "envelope-to", "to", "cc")
_HEADERS_READ = 20  # of each kind that names recipients
_HEADER_CHARACTERS = 5_000
_USUAL_LISTS = ("nmbs", "d-liaisons", "subscribers", "cag", "experts")
_REPORTS = ("bounce", "complaint")
_BY_NOBODY = (*_REPORTS, "auto_reply", "spam")  # where the writer is, if there is one, is nobody's concern
_FIRST_OCTETS = 8_000
_READABLE = (".eml", ".msg", ".mbox", ".txt", "")


@click.command("inspect")
@click.argument("what", type=click.Path(path_type=Path, exists=True, allow_dash=True))
@as_json
@click.pass_obj
def inspect_command(home: Path, what: Path, json_: bool) -> None:
    """Say what triage would do with a message, and why. Nothing is changed, and nobody answered.

    WHAT is a message's file, a folder of them (with its subfolders), or - for standard input. Files called .mbox, and
    what comes on standard input, may hold several. Without a workspace the packaged words and member bodies are used,
    and nobody is known by address.

    \b
    Examples:
      distctl inspect question.eml
      distctl inspect queue/held
      distctl inspect --json - < question.eml
      distctl inspect - < post.mbox
    """
    inspector = Inspector.of(home)
    rows = []
    for name, raw in _messages(what):
        found = inspector.inspect(name, raw)
        if json_:
            say(json_of(found, indent=None))
        else:
            rows.append(_row(found))
    if not json_:
        print_table(COLUMNS, rows, f"There is no message in {what}.")


@dataclass(frozen=True)
class Inspector:
    """Looks at messages as the daemon would."""

    triage: Triage
    find_address: Callable[[str], OwnAddress | None]
    find_original: Callable[[OwnAddress, Message], Original | None]

    @classmethod
    def of(cls, home: Path) -> Inspector:
        """Return one that knows the workspace at `home`, or, where there is none, the packaged data alone."""
        if not (home / SETTINGS).exists():
            return cls.without_workspace()
        from distd.workspace import Workspace

        workspace = Workspace.open(home)
        return cls.with_workspace(workspace) if workspace.is_set_up else cls.without_workspace()

    @classmethod
    def with_workspace(cls, workspace: Workspace) -> Inspector:
        """Return one that knows a registry."""
        from distd.mail.addresses import read_own_address

        names, domain = workspace.list_names(), workspace.settings.domain
        return cls(
            workspace.triage,
            lambda address: read_own_address(address, domain, names) or _anybodys(address),
            workspace.find_original,
        )

    @classmethod
    def without_workspace(cls) -> Inspector:
        """Return one that knows the packaged data alone."""
        from distd.triage.judging import Triage
        from distd.triage.sorting import nothing_answered
        from distd.triage.vocabulary import Vocabulary
        from distd.triage.whose.bodies import Bodies

        return cls(Triage("", Vocabulary.read(), Bodies.read), _anybodys, nothing_answered)

    def inspect(self, name: str, raw: bytes) -> dict[str, Any]:
        """Say what triage makes of one message; `name` is what it is called in the answer."""
        from distd.mail.automatic import written_by_machine

        incoming = self.read(raw)
        message = incoming.message
        finding = self.triage.find(incoming)
        reports = message.reports
        return {
            "file": name,
            "kind": finding.kind,
            "reason": finding.reason,
            "evidence": finding.evidence,
            "confidence": round(finding.confidence, 2),
            "language": message.language,
            "verdict": finding.verdict or None,
            "route_to": _route(finding.route),
            "asker_country": self._country_of_writer(finding, message),
            "new_text": message.in_context,
            "automatic": reports.is_report or written_by_machine(message.automatic),
            **_told(finding.kind, reports),
            "doubted": finding.doubted,
        }

    def read(self, raw: bytes) -> Incoming:
        """Return a message as it would come in, at the address of ours that its headers name."""
        from distd.mail.addresses import OwnAddress, Purpose
        from distd.mail.message import read_answer, read_message
        from distd.store.incoming import Incoming

        message = read_message(raw)
        recipient, found = self._recipient(message)
        own = found or OwnAddress(Purpose.SECRETARY)
        if (original := self.find_original(own, message)) is not None:
            message = read_answer(message, original)
        return Incoming(
            spool_id="",
            sender=message.sender,
            recipient=recipient,
            own=own,
            received_at=datetime.now(UTC),
            message=message,
        )

    def _country_of_writer(self, finding: Finding, message: Message) -> str | None:
        if finding.route is not None:
            return finding.route.asker_country or None
        if finding.kind in _BY_NOBODY:
            return None
        return self.triage.country_of_writer(message) or None

    def _recipient(self, message: Message) -> tuple[str, OwnAddress | None]:
        """Return the address it was sent to: the first of ours that its headers name."""
        from distd.mail.message import addresses_in

        written = [
            value[:_HEADER_CHARACTERS]
            for name in _RECIPIENT_HEADERS
            for value in message.headers_all(name)[:_HEADERS_READ]
        ]
        addresses = [address for _, address in addresses_in(written)]
        for address in addresses:
            if own := self.find_address(address):
                return address, own
        return (addresses[0] if addresses else ""), None


def _anybodys(address: str) -> OwnAddress | None:
    """Read an address of such a house as ours, at whatever domain and without its list: the message says no more."""
    from distd.mail.addresses import OF_A_LIST, read_own_address

    local, _, domain = address.rpartition("@")
    base, plus, token = local.casefold().partition("+")
    if base in OF_A_LIST:
        return read_own_address(f"{_USUAL_LISTS[0]}-{base}{plus}{token}@{domain}", domain, _USUAL_LISTS)
    return read_own_address(address, domain, {*_USUAL_LISTS, base.rpartition("-")[0]} - {""})


def _route(route: Any) -> str | list[str] | None:
    if route is None:
        return None
    if not route.countries:
        return "secretariat" if route.secretariat else None
    return route.countries[0] if len(route.countries) == 1 else list(route.countries)


def _told(kind: str, reports: Reports) -> dict[str, Any]:
    """Return what a bounce or a complaint reports."""
    if kind not in _REPORTS:
        return {"complaint": None, "failed_recipients": []}
    complaint = reports.complaint
    keys = ("address", "action", "status", "permanent", "hard", "cause", "diagnostic")
    return {
        "complaint": {"type": complaint.type, "recipients": list(complaint.recipients)}
        if complaint
        else None,
        "failed_recipients": [{key: getattr(each, key) for key in keys} for each in reports.failed],
    }


def _messages(what: Path) -> Iterator[tuple[str, bytes]]:
    """Yield name and octets of every message; an mbox file holds several."""
    if str(what) == "-":
        yield from _from_standard_input(sys.stdin.buffer.read())
        return
    files = [what] if what.is_file() else sorted(each for each in what.rglob("*") if each.is_file())
    for file in files:
        if what.is_dir() and not _holds_mail(file):
            continue
        if file.suffix.lower() == ".mbox":
            yield from _mbox(file)
        else:
            yield str(file), file.read_bytes()


def _holds_mail(file: Path) -> bool:
    """Say whether a file is mail, by its name, or by its first lines: in a Maildir no name tells."""
    from distd.mail.repair import begins_like_mail

    if file.name.startswith("."):
        return False
    if file.suffix.lower() in _READABLE:
        return True
    with file.open("rb") as opened:
        return begins_like_mail(opened.read(_FIRST_OCTETS))


def _from_standard_input(octets: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield what was sent: one message, whatever it begins with, or those of an mbox."""
    from distd.mail.mbox import mbox_messages

    several = list(islice(mbox_messages(octets), 2))
    if len(several) < 2:
        yield "-", octets
    else:
        yield from ((f"-#{number}", raw) for number, raw in enumerate(mbox_messages(octets)))


def _mbox(file: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the messages of an mbox, which may be larger than the memory."""
    from mmap import ACCESS_READ, mmap

    from distd.mail.mbox import mbox_messages

    if file.stat().st_size:
        with file.open("rb") as opened, mmap(opened.fileno(), 0, access=ACCESS_READ) as octets:
            yield from ((f"{file}#{number}", raw) for number, raw in enumerate(mbox_messages(octets)))


def _row(found: dict[str, Any]) -> tuple[str, ...]:
    return (
        str(found["file"]),
        str(found["kind"]),
        f"{found['confidence']:.2f}",
        _leads_to(found),
        str(found["reason"]),
        beginning(str(found["evidence"]), 80),
    )


def _leads_to(found: dict[str, Any]) -> str:
    if found["doubted"]:
        return "the secretary decides"
    route = found["route_to"]
    return ", ".join(route) if isinstance(route, list) else route or found["verdict"] or ""
