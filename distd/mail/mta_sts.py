"""MTA-STS (RFC 8461): what a domain asks of those who bring its mail, read from its DNS record and its policy file."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

import msgspec

RECORD = "_mta-sts"  # the label of the TXT record, before the domain
HOST = "mta-sts"  # the label of the host whose /.well-known/mta-sts.txt is the policy
PATH = "/.well-known/mta-sts.txt"
MOST_OCTETS = 65_536
LONGEST_SECONDS = 31_557_600  # a year; no more counts (section 3.2)

_ID = re.compile(r"[A-Za-z0-9]{1,32}\Z")
_PATTERN = re.compile(r"(\*\.)?([a-z0-9_]([a-z0-9_-]*[a-z0-9_])?\.)+[a-z0-9]([a-z0-9-]*[a-z0-9])?\Z")


class Mode(StrEnum):
    """What follows where a server does not keep to the policy."""

    ENFORCE = "enforce"  # the mail is not delivered there
    TESTING = "testing"  # it is, and we note it
    NONE = "none"  # there is no policy any more


class Policy(msgspec.Struct, frozen=True):
    """A policy as it was fetched."""

    mode: Mode
    patterns: tuple[str, ...] = ()
    max_age: int = 0  # seconds

    def names(self, host: str) -> bool:
        """Say whether the policy names an MX host; `*.` stands for exactly one label (section 4.1)."""
        host = host.rstrip(".").lower()
        return host in self.patterns or f"*.{host.partition('.')[2]}" in self.patterns


class BadPolicy(ValueError):
    """What was fetched is no policy; the message says why."""


def policy_id(texts: Sequence[str]) -> str:
    """Return the id of the policy that TXT records announce; empty where they announce none, or not exactly one."""
    records = [text for text in texts if re.match(r"v=STSv1\s*;", text)]
    if len(records) != 1:
        return ""
    for field in records[0].split(";")[1:]:
        key, equals, value = field.strip().partition("=")
        if key == "id" and equals:
            return value if _ID.match(value) else ""
    return ""


def read_policy(octets: bytes) -> Policy:
    """Read a policy file; raises BadPolicy. What it says besides is passed over, as section 3.2 asks."""
    try:
        text = octets.decode("ascii")
    except UnicodeDecodeError:
        raise BadPolicy("it is not ASCII") from None
    said: dict[str, str] = {}
    patterns = []
    for line in text.splitlines():
        key, colon, value = line.partition(":")
        key, value = key.strip(), value.strip()
        if colon and key == "mx":
            patterns.append(value.lower().rstrip("."))
        elif colon:
            said.setdefault(key, value)  # of several the first counts
    if said.get("version") != "STSv1":
        raise BadPolicy("its version is not STSv1")
    if said.get("mode") not in set(Mode):
        raise BadPolicy(f"its mode is {said.get('mode', 'missing')}")
    age = said.get("max_age", "")
    if not (age.isdigit() and len(age) <= 10):
        raise BadPolicy("its max_age is no number of seconds")
    mode = Mode(said["mode"])
    if mode is not Mode.NONE and not patterns:
        raise BadPolicy("it names no mx")
    if not all(_PATTERN.match(pattern) for pattern in patterns):
        raise BadPolicy("it names an mx that is no host name")
    return Policy(mode, tuple(patterns), min(int(age), LONGEST_SECONDS))
