"""Looks at the host and the workspace: what has to be there before a mail is sent."""

from __future__ import annotations

import errno
import shutil
import socket
import stat
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from distd.doctor.remarks import Remark, bad, doubtful, good
from distd.doctor.troubles import clock_troubles, round_troubles, word_troubles
from distd.letters.writing import Letters
from distd.mail.addresses import BadAddress, clean_address
from distd.packaged import share

if TYPE_CHECKING:
    from distd.workspace import Workspace

LOW_DISK_OCTETS = 1_000_000_000
NO_DISK_OCTETS = 100_000_000
LOWEST_SQLITE = (3, 35)  # UPDATE ... RETURNING
LOWEST_POSTGRESQL = 13


def permissions(workspace: Workspace) -> list[Remark]:
    """Look whether keys and queue are the owner's alone, and can be written."""
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


def identity(workspace: Workspace) -> list[Remark]:
    """Look at the names and addresses that mail is from."""
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


def texts(workspace: Workspace) -> list[Remark]:
    """Look whether every letter is there in every language."""
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


def database(workspace: Workspace) -> list[Remark]:
    """Look whether the database is new enough, whole and up to date, and the ledger unbroken."""
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


def clock(workspace: Workspace) -> list[Remark]:
    """Look whether the clock was set back."""
    if found := clock_troubles(workspace):
        return bad(found[0])
    now = workspace.clock()
    return good(f"{now:%Y-%m-%d %H:%M} UTC; times without a zone are {workspace.settings.schedule.time_zone}")


def words(workspace: Workspace) -> list[Remark]:
    """Look whether mail that comes in can be sorted and answered."""
    found = [remark for trouble in word_troubles(workspace) for remark in bad(trouble)]
    return found or good(
        "config/triage.toml and config/faq.toml, by which mail is sorted and answered, can be read"
    )


def rounds(workspace: Workspace) -> list[Remark]:
    """Look whether the daemon fails at something that it does regularly."""
    found = [remark for trouble in round_troubles(workspace) for remark in bad(trouble)]
    return found or good("nothing failed that the daemon does regularly")


def disk(workspace: Workspace) -> list[Remark]:
    """Look how much room there is for mail that comes in."""
    free = shutil.disk_usage(workspace.queue).free
    words = f"{free / 1e9:.1f} GB free for the queue"
    if free < NO_DISK_OCTETS:
        return bad(f"{words}; mail coming in will be refused for a while (452)")
    return doubtful(words) if free < LOW_DISK_OCTETS else good(words)


def fonts(workspace: Workspace) -> list[Remark]:
    """Look whether there are fonts for the languages of issues."""
    from distd.newsletter.coverage import scripts_not_shown
    from distd.newsletter.fonts import load_fonts, missing_fonts

    folders = workspace.look.font_folders
    lacking = ", ".join(scripts_not_shown(load_fonts(folders)))
    words = f"; no font here for words in {lacking} (fonts-noto-core has most)" if lacking else ""
    if missing := missing_fonts(workspace.settings.languages, folders):
        return doubtful("; ".join(missing) + words)
    return good(f"for {', '.join(workspace.settings.languages)}{words}")


def doors(workspace: Workspace) -> list[Remark]:
    """Look whether the daemon listens, or could."""
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


def reviewers(workspace: Workspace) -> list[Remark]:
    """Look whether an issue can be approved."""
    from distd.store.reviews import ReviewStore

    review = workspace.settings.review
    if review.rule == "none":
        return doubtful("review.rule is none: issues leave without approval")
    members = len(ReviewStore(workspace.database).reviewers(review.list)[0])
    if not members:
        return doubtful(f"nobody is on the list {review.list}; no issue can be approved yet")
    needed, of, _ = review.rule.partition(" of ")
    if of and int(needed) > members:
        return bad(f"review.rule asks for {review.rule}, but {review.list} has {members} members")
    return good(f"{members} on {review.list}, rule {review.rule}")


def web(workspace: Workspace) -> list[Remark]:
    """Look where links in mail lead."""
    web = workspace.settings.web
    if not web.public_url:
        return doubtful("web.public_url is not set: mail carries no https links and no one-click unsubscribe")
    return good(f"links in mail lead to {web.public_url}")
