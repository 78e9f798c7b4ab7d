"""What a message to a command address asks for: pure reading, no action."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from distd.mail.addresses import OwnAddress, Purpose
from distd.mail.tokens import CONFIRMS


class Wish(StrEnum):
    """What the writer wants."""

    JOIN = "join"
    CONFIRM = "confirm"
    LEAVE = "leave"
    HELP = "help"


@dataclass(frozen=True)
class Command:
    """A wish about one list, with the token that proves the right to it, if there is one."""

    wish: Wish
    list_name: str
    token: str = ""


def read_command(own: OwnAddress, subject: str) -> Command | None:
    """Say what a message to `own` asks for, or None when `own` is no command address.

    `confirm TOKEN` in the subject confirms wherever it was sent: some mail programs ignore Reply-To.
    """
    if own.list_name is None:
        return None
    if token := find_confirmation(subject):
        return Command(Wish.CONFIRM, own.list_name, token)
    if own.purpose is Purpose.CONFIRM:
        return Command(Wish.CONFIRM, own.list_name, own.token or "")
    if own.purpose is Purpose.SUBSCRIBE:
        return Command(Wish.JOIN, own.list_name)
    if own.purpose is Purpose.UNSUBSCRIBE:
        return Command(Wish.LEAVE, own.list_name, own.token or "")
    if own.purpose is Purpose.HELP:
        return Command(Wish.HELP, own.list_name)
    return None


def find_confirmation(subject: str) -> str:
    """Return the token of `confirm TOKEN` in a subject, or nothing."""
    found = CONFIRMS.search(subject)
    return found[1].lower() if found else ""
