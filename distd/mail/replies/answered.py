"""Which of our own mails a message answers: by the token of its address, else by the Message-IDs it names."""

from __future__ import annotations

from collections.abc import Iterator

from distd.mail import tokens
from distd.mail.addresses import OwnAddress, Purpose, same_domain
from distd.mail.message import Message, message_ids
from distd.mail.tokens import Tokens

# How the Message-ID of a notice begins; that of an issue's copy begins with the name.
NOTICE = "notice."
REFERENCES_READ = 20  # the last of a thread, which are the nearest


def answered_delivery(message: Message, own: OwnAddress, keys: Tokens, domain: str) -> int | None:
    """Return the id of the delivery that is answered; None when the message names none of ours.

    Only a token we signed tells one, so that nobody can point at what another was sent.
    """
    if own.purpose is Purpose.FEEDBACK and own.token:
        ids = keys.read(tokens.Purpose.FEEDBACK, own.token)
        if ids:
            return ids[0]
    for message_id in _named(message):
        local, _, host = message_id.strip("<>").rpartition("@")
        purpose = tokens.Purpose.BOUNCE if local.startswith(NOTICE) else tokens.Purpose.MESSAGE
        token = local.rpartition(".")[2]
        ids = keys.read(purpose, token) if token and same_domain(host, domain) else None
        if ids:
            return ids[0]
    return None


def _named(message: Message) -> Iterator[str]:
    """Yield the Message-IDs a message answers, the nearest first."""
    if message.in_reply_to:
        yield message.in_reply_to
    yield from reversed(message_ids(message.header("references"))[-REFERENCES_READ:])
