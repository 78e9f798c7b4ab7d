"""`distctl sandbox-reply`: answers what the sandbox relay kept, as its recipients would."""

from __future__ import annotations

import smtplib
import time
from collections.abc import Callable, Iterable
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTPUTF8, default
from pathlib import Path
from typing import TYPE_CHECKING

import click

from distd.cli.console import workspace
from distd.cli.saying import say
from distd.failures import Refused, TemporaryFailure

if TYPE_CHECKING:
    from distd.workspace import Workspace

REVIEW = "review+"  # how the reply addresses of requests for review begin
PATIENCE_SECONDS = 30
_LOOK_SECONDS = 0.2


@click.command("sandbox-reply")
@click.argument("kept", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True))
@click.option("--words", default="Approved.", show_default=True, help="What they answer, above the quote.")
@click.pass_obj
def sandbox_reply_command(home: Path, kept: tuple[Path, ...], words: str) -> None:
    """Answer messages that the sandbox relay kept, as their recipients would, by SMTP to the daemon here.

    KEPT are files, or a folder: of that the last request for review to each reviewer is answered. Invented reviewers
    answer nothing by themselves.

    \b
    Examples:
      distctl sandbox-reply mail
      distctl sandbox-reply mail --words "Please change the date in the first paragraph."
      distctl sandbox-reply mail/000007-anna@sis-se.example.eml --words "How did Sweden vote?"
    """
    opened = workspace(home)
    host, port = _door(opened)
    if not opened.daemon_running:
        raise TemporaryFailure("no daemon runs here that could take an answer; `distd run` starts it")
    _ = opened.database
    _wait(lambda: not _is_writing())
    messages = [message for place in kept for message in _chosen(place)]
    if not messages:
        raise Refused(
            f"{', '.join(map(str, kept))}: no request for review is there; name a message to answer"
        )
    try:
        with smtplib.SMTP(host, port, timeout=PATIENCE_SECONDS) as door:
            for message in messages:
                door.send_message(answer_to(message, words))
                say(f"{message['Delivered-To']} answers {message['Subject']!r}: {words}")
    except OSError as failure:  # of smtplib's exceptions, too
        raise TemporaryFailure(f"{host}:{port}: the answer was not taken: {failure}") from failure
    _wait(lambda: opened.spool.count() == 0)


def kept_in(folder: Path, reply_to: str) -> list[EmailMessage]:
    """Return the messages kept in a folder whose Reply-To begins so, the oldest first."""
    messages = map(_read, sorted(folder.glob("*.eml")))
    return [message for message in messages if str(message["Reply-To"] or "").startswith(reply_to)]


def answer_to(message: EmailMessage, words: str) -> EmailMessage:
    """Return what the recipient's mail program would write: own words above, the quote below."""
    answer = EmailMessage(policy=SMTPUTF8)
    answer["From"] = str(message["Delivered-To"])
    answer["To"] = str(message["Reply-To"] or message["From"])
    answer["Subject"] = f"Re: {message['Subject']}"
    answer["Message-ID"] = f"<reply-{time.monotonic_ns()}@reader.example>"
    answer["In-Reply-To"] = str(message["Message-ID"])
    body = message.get_body(("plain",))
    quote = body.get_content() if body is not None else ""
    quoted = "".join(f"> {line}\n" for line in quote.splitlines())
    answer.set_content(f"{words}\n\nOn {message['Date']}, {message['From']} wrote:\n{quoted}")
    return answer


def _chosen(place: Path) -> Iterable[EmailMessage]:
    if not place.is_dir():
        message = _read(place)
        if not message["Delivered-To"]:
            raise Refused(f"{place}: the sandbox relay did not keep it: it has no Delivered-To")
        return [message]
    return {str(message["Delivered-To"]): message for message in kept_in(place, REVIEW)}.values()


def _read(file: Path) -> EmailMessage:
    return message_from_bytes(file.read_bytes(), policy=default)


def _door(opened: Workspace) -> tuple[str, int]:
    """Return where the daemon of this workspace takes mail by SMTP; raises Refused."""
    from distd.reception.door import Listener

    for listener in map(Listener.of, opened.settings.reception.listen):
        if listener.protocol == "smtp" and listener.port:
            return listener.host, listener.port
    raise Refused("reception.listen names no smtp:// address that an answer could be sent to")


def _is_writing() -> bool:
    """Say whether the daemon has letters to send still: the requests may be among them."""
    from distd.store.overview import queue_counts

    notices = queue_counts().get("notice", {})
    return bool(notices.get("pending") or notices.get("claimed"))


def _wait(is_so: Callable[[], bool]) -> None:
    """Wait until it is so, for a time: what goes slower is answered, or taken up, later."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not is_so() and time.monotonic() < deadline:
        time.sleep(_LOOK_SECONDS)
