"""Workspaces to measure with: many subscribers, written by SQL, and one approved issue of a known size."""

from __future__ import annotations

import json
import random
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from distd.founding import Wishes, make_workspace
from distd.newsletter.folder import read_issue
from distd.newsletter.rendering import render
from distd.workspace import Workspace
from tests.command import change_settings

DOMAIN = "sr.example.org"
SECRETARY = "secretary@standards.example"
ISSUE = "issue-1"
LIST = "subscribers"
SELECTOR = "bench"  # of DKIM keys, which nothing is signed with unless the settings name them
ADDRESSES_A_DOMAIN = 100
HEAD_OCTETS = 1_500  # about what one reader's own header lines take

_FRONT = """\
---
newsletter: ISO/SR UPDATE
number: 1
title: From Salvador to Bangkok
date: 2005-05-02
summary: What the working group did in spring, and when it meets again.
languages: [en]
audience: [subscribers]
---

"""
_PARAGRAPH = """\
The working group came together in Salvador and will meet again in Bangkok. Between the two meetings the task groups
share the work, and every member body is asked to name its experts in good time.

"""


@dataclass(frozen=True)
class Letter:
    """What is sent: the octets of a reader's whole message, and of the PDF among them."""

    octets: int = 12_288
    pdf_octets: int = 2_000


def make_office(home: Path, recipients: int, letter: Letter, **settings: object) -> None:
    """Make a workspace in which an issue is approved for so many subscribers.

    Its review rule is none, so that nobody has to answer; the approval stands in the ledger like any other.
    """
    make_workspace(home, Wishes(DOMAIN, "smtp://127.0.0.1:25", SECRETARY, public_url=f"https://{DOMAIN}"))
    change_settings(home / "config/distd.toml", {"review__rule": "none", "web__listen": "", **settings})
    _write_issue(home, letter)
    _register(home / "distd.db", recipients)
    for command in (["dkim", "new", "--selector", SELECTOR], ["issue", "submit", ISSUE]):
        distctl = [sys.executable, "-m", "distd.cli", "--home", str(home), *command]
        subprocess.run(distctl, check=True, stdout=subprocess.DEVNULL)


def copy_office(office: Path, to: Path, **settings: object) -> None:
    """Copy a workspace in which no daemon works, with other settings."""
    shutil.copytree(office, to)
    change_settings(to / "config/distd.toml", settings)


def _write_issue(home: Path, letter: Letter) -> None:
    """Write the issue with as many paragraphs as make the message as long as wanted."""
    folder = home / "issues" / ISSUE
    folder.mkdir(parents=True)
    noise = random.Random(letter.pdf_octets).randbytes(letter.pdf_octets)
    (folder / "issue.pdf").write_bytes((b"%PDF-1.7\n" + noise)[: letter.pdf_octets])
    workspace = Workspace.open(home)
    for paragraphs in range(1, 200):
        (folder / "issue.md").write_text(_FRONT + _PARAGRAPH * paragraphs, "utf-8")
        rendered = render(read_issue(folder), workspace.look).renditions["en"]
        if rendered.octets + HEAD_OCTETS >= letter.octets:
            return


def _register(database: Path, recipients: int) -> None:
    """Write organisations, contacts and consents straight into the tables: an import of a million takes its time."""
    now = "2005-05-01T00:00:00.000000+00:00"
    evidence = json.dumps({"source": "a register made for measuring"})
    organisations = -(-recipients // ADDRESSES_A_DOMAIN)
    with closing(sqlite3.connect(database)) as connection, connection:
        ((list_id,),) = connection.execute("SELECT id FROM list WHERE name = ?", (LIST,)).fetchall()
        connection.executemany(
            "INSERT INTO organisation (id, kind, name, acronym, country, membership, website, note, created_at) "
            "VALUES (?, 'subscriber', ?, '', '', '', '', '', ?)",
            ((n, f"Organisation {n}", now) for n in range(1, organisations + 1)),
        )
        connection.executemany(
            "INSERT INTO contact (id, organisation_id, address, address_key, name, language, role, state, "
            "state_reason, state_since, probes_sent, created_at) "
            "VALUES (?1, ?2, ?3, ?3, ?4, 'en', '', 'active', '', ?5, 0, ?5)",
            ((n, *_reader(n), now) for n in range(1, recipients + 1)),
        )
        connection.execute(
            "INSERT INTO subscription (contact_id, list_id, state, basis, evidence, mandate_only, generation, "
            "requested_at, started_at, end_reason) "
            "SELECT id, ?, 'active', 'consent', ?, 0, 1, ?, ?, '' FROM contact ORDER BY id",
            (list_id, evidence, now, now),
        )


def _reader(number: int) -> tuple[int, str, str]:
    organisation = (number - 1) // ADDRESSES_A_DOMAIN + 1
    return organisation, f"reader{number}@organisation{organisation}.example", f"Reader Number {number}"
