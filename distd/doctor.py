"""Checks everything that makes a newcomer fail, and says how to mend it."""

from __future__ import annotations

import asyncio
import errno
import shutil
import socket
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from distd.delivery.line import knock
from distd.failures import DistdError, NotFound, TemporaryFailure, in_a_sentence
from distd.letters import Letters
from distd.lookup import text_records
from distd.mail.addresses import BadAddress, ascii_domain, clean_address
from distd.mail.key_record import complaint, is_testing, record_name
from distd.packaged import share

if TYPE_CHECKING:
    from distd.mail.dkim import Signer
    from distd.workspace import Workspace

LOW_DISK_OCTETS = 1_000_000_000
NO_DISK_OCTETS = 100_000_000
RELAY_SECONDS = 10
LOWEST_SQLITE = (3, 35)  # UPDATE ... RETURNING
LOWEST_POSTGRESQL = 13


class Health(StrEnum):
    GOOD = "good"
    DOUBTFUL = "doubtful"
    BAD = "bad"


@dataclass(frozen=True)
class Finding:
    """One thing looked at."""

    subject: str
    health: Health
    words: str


class Remark(NamedTuple):
    """One thing that a check has to say."""

    health: Health
    words: str


Check = Callable[["Workspace"], list[Remark]]


def good(words: str) -> list[Remark]:
    """All is well."""
    return [Remark(Health.GOOD, words)]


def doubtful(words: str) -> list[Remark]:
    """It works, and may not be what is wanted."""
    return [Remark(Health.DOUBTFUL, words)]


def bad(words: str) -> list[Remark]:
    """It cannot work so."""
    return [Remark(Health.BAD, words)]


def examine(workspace: Workspace, resolver: str = "") -> Iterator[Finding]:
    """Look at one thing after the other; a check that itself fails is a bad finding, never an exception.

    `resolver` is who is asked about the DNS, HOST:PORT; empty: the system's.
    """
    told: dict[str, str] = {}
    for subject, check in _checks(resolver).items():
        try:
            remarks = check(workspace)
        except (DistdError, OSError) as failure:
            words = in_a_sentence(failure)
            seen = told.setdefault(words, subject)
            remarks = bad(words) if seen == subject else doubtful(f"not looked at; see {seen}")
        for health, words in remarks:
            yield Finding(subject, health, words)


def _permissions(workspace: Workspace) -> list[Remark]:
    workspace.tokens  # noqa: B018 - reading the key checks its permissions
    for folder in (workspace.queue, workspace.home / "config" / "keys"):
        if not folder.is_dir():
            return bad(f"{folder} is missing; make it with mode 0700")
        if stat.S_IMODE(folder.stat().st_mode) & stat.S_IRWXO:
            return doubtful(f"{folder} can be read by everybody; run `chmod 700 {folder}`")
    probe = workspace.queue / ".doctor"
    probe.write_bytes(b"")
    probe.unlink()
    return good("keys and queue are the owner's alone")


def _identity(workspace: Workspace) -> list[Remark]:
    settings = workspace.settings
    try:
        clean_address(f"postmaster@{settings.domain}")
        clean_address(settings.secretary)
    except BadAddress as failure:
        return bad(f"config/distd.toml: {failure}")
    whose = f"{settings.domain}, secretary {settings.secretary}"
    if not settings.postal_address:
        return doubtful(f"{whose}; no postal_address is set, which several countries ask for")
    return good(whose)


def _texts(workspace: Workspace) -> list[Remark]:
    languages = workspace.settings.languages
    names = sorted(path.stem for path in (share() / "templates" / "mail" / "en").glob("*.txt"))
    Letters(workspace.template_folders).check(names, languages)
    lacking = []
    for name in names:
        there = [language for language in languages if _has_letter(workspace, language, name)]
        # Letters to the secretary are in English alone.
        if there != ["en"]:
            lacking += [f"{language}/{name}" for language in languages if language not in there]
    if lacking:
        return doubtful(f"these letters go out in English: {', '.join(lacking[:5])}")
    return good(f"{len(names)} letters in {', '.join(languages)}")


def _has_letter(workspace: Workspace, language: str, name: str) -> bool:
    return any(
        (folder / "mail" / language / f"{name}.txt").is_file() for folder in workspace.template_folders
    )


def _database(workspace: Workspace) -> list[Remark]:
    version = workspace.database.version()
    number = tuple(int(part) for part in version.split()[1].split(".")[:2] if part.isdigit())
    lowest = LOWEST_SQLITE if workspace.database.is_sqlite else (LOWEST_POSTGRESQL,)
    if number < lowest:
        return bad(f"{version} is too old; {'.'.join(map(str, lowest))} or later is needed")
    if complaint := workspace.database.complaint():
        return bad(f"{version} says: {complaint}; restore the last backup")
    _, broken = workspace.ledger.verify()
    if broken is not None:
        return bad(f"the ledger is broken at entry {broken.entry}: {broken.reason}")
    return good(f"{version}, tables up to date, ledger unbroken")


def _relay(workspace: Workspace, resolver: str) -> list[Remark]:
    """Knock at every relay; mail goes out as long as one answers."""
    if workspace.settings.relay.is_direct:
        return _standing(workspace, resolver)
    remarks: list[Remark] = []
    for relay in (workspace.relay, *workspace.fallbacks):
        try:
            offered = asyncio.run(knock(replace(relay, timeout_seconds=RELAY_SECONDS)))
        except DistdError as failure:
            remarks += bad(f"{failure}; look at [relay] in config/distd.toml")
        else:
            said = ", ".join(sorted(offered)).upper() or "nothing beyond SMTP"
            remarks += good(f"{relay} answers and offers {said}")
    if all(remark.health is Health.BAD for remark in remarks):
        return remarks
    better = {Health.BAD: Health.DOUBTFUL}
    return [Remark(better.get(health, health), words) for health, words in remarks]


def _standing(workspace: Workspace, resolver: str) -> list[Remark]:
    """Look at what other people's servers will hold against us; there is no relay that answers for all."""
    from distd.standing import standing

    settings, means = workspace.settings, workspace.means(resolver)
    found = asyncio.run(standing(means, settings.domain, workspace.hello_name, settings.secretary))
    trouble = Health.DOUBTFUL if found.reached else Health.BAD
    remarks = [Remark(trouble, doubt) for doubt in found.doubts]
    for words in ("mail goes straight to its readers' servers, by no relay", *found.good):
        remarks += good(words)
    return remarks


def _doors(workspace: Workspace) -> list[Remark]:
    entries = [*workspace.settings.reception.listen]
    if workspace.settings.web.listen:
        entries.append(f"http://{workspace.settings.web.listen}")
    if workspace.daemon_running:
        return good(f"the daemon runs and listens on {', '.join(entries)}")
    for entry in entries:
        parts = urlsplit(entry)
        if parts.scheme.endswith("+unix"):
            folder = Path(parts.path).parent
            if not folder.is_dir():
                return bad(f"{entry}: {folder} does not exist; make it, or change reception.listen")
            continue
        if trouble := _port_trouble(parts.hostname or "", parts.port or 0):
            return bad(f"{entry}: {trouble}")
    return good(f"free to listen on {', '.join(entries)}")


def _port_trouble(host: str, port: int) -> str:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as failure:
            if failure.errno == errno.EADDRINUSE:
                return "another program listens there already"
            return f"cannot listen there: {failure.strerror}"
    return ""


def _clock(workspace: Workspace) -> list[Remark]:
    now = workspace.clock()
    last = workspace.ledger.latest(1)
    if last and last[0].at > now + timedelta(minutes=1):
        return bad(f"the clock says {now:%Y-%m-%d %H:%M} UTC, but the ledger was written after that")
    return good(f"{now:%Y-%m-%d %H:%M} UTC; times without a zone are {workspace.settings.schedule.time_zone}")


def _fonts(workspace: Workspace) -> list[Remark]:
    from distd.newsletter.fonts import missing_fonts

    if missing := missing_fonts(workspace.settings.languages, workspace.look.font_folders):
        return doubtful("; ".join(missing))
    return good(f"for {', '.join(workspace.settings.languages)}")


def _disk(workspace: Workspace) -> list[Remark]:
    free = shutil.disk_usage(workspace.queue).free
    words = f"{free / 1e9:.1f} GB free for the queue"
    if free < NO_DISK_OCTETS:
        return bad(f"{words}; mail coming in will be refused for a while (452)")
    return doubtful(words) if free < LOW_DISK_OCTETS else good(words)


def _reviewers(workspace: Workspace) -> list[Remark]:
    from distd.store.reviews import ReviewStore

    review = workspace.settings.review
    if review.rule == "none":
        return doubtful("review.rule is none: issues leave without approval")
    reviewers = len(ReviewStore(workspace.database).reviewers(review.list)[0])
    if not reviewers:
        return doubtful(f"nobody is on the list {review.list}; no issue can be approved yet")
    needed, of, _ = review.rule.partition(" of ")
    if of and int(needed) > reviewers:
        return bad(f"review.rule asks for {review.rule}, but {review.list} has {reviewers} members")
    return good(f"{reviewers} on {review.list}, rule {review.rule}")


def _web(workspace: Workspace) -> list[Remark]:
    web = workspace.settings.web
    if not web.public_url:
        return doubtful("web.public_url is not set: mail carries no https links and no one-click unsubscribe")
    return good(f"links in mail lead to {web.public_url}")


def _dkim(workspace: Workspace, resolver: str) -> list[Remark]:
    signers, domain = workspace.signers, ascii_domain(workspace.settings.domain)
    if not signers:
        if workspace.settings.relay.is_direct:
            return doubtful("nobody signs our mail, and many refuse it so; run `distctl dkim new`")
        return doubtful("mail is not signed here ([dkim] names no selectors); the smarthost should sign it")
    for signer in signers:
        if trouble := _record_trouble(signer, resolver):
            return trouble
    words = (
        f"{' and '.join(signer.selector for signer in signers)} sign for {signers[0].domain}, as published"
    )
    if domain != signers[0].domain and not domain.endswith(f".{signers[0].domain}"):
        return doubtful(f"{words}; but mail is from {domain}, so DMARC sees no alignment")
    if all(signer.algorithm == "ed25519-sha256" for signer in signers):
        return doubtful(f"{words}; but many verifiers know no Ed25519 yet: let an RSA key sign as well")
    return good(words)


def _record_trouble(signer: Signer, resolver: str) -> list[Remark]:
    """Say what is wrong with the record that a key is published in; nothing where verifiers accept it."""
    try:
        published = text_records(record_name(signer), resolver)
    except NotFound as failure:
        return bad(f"{failure}; `distctl dkim show` prints what to publish")
    except TemporaryFailure as failure:
        return doubtful(f"{failure}; mail is signed, and nobody can tell from here whether it verifies")
    if len(published) > 1:
        return bad(f"{record_name(signer)} has {len(published)} TXT records; verifiers want one")
    if trouble := complaint(published[0], signer.key):
        return bad(f"{record_name(signer)}: {trouble}; `distctl dkim show` prints what to publish")
    if is_testing(published[0]):
        return doubtful(f"{record_name(signer)}: t=y asks verifiers to ignore the signatures")
    return []


def _checks(resolver: str) -> dict[str, Check]:
    """Return all checks, in the order in which they are told: what others rest on comes first."""
    return {
        "permissions": _permissions,
        "identity": _identity,
        "database": _database,
        "clock": _clock,
        "disk": _disk,
        "letters": _texts,
        "fonts": _fonts,
        "relay": partial(_relay, resolver=resolver),
        "doors": _doors,
        "reviewers": _reviewers,
        "web": _web,
        "dkim": partial(_dkim, resolver=resolver),
    }
