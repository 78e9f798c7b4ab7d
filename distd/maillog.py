"""One function per fate of a message, one line per call, always with its id.

`grep ID` tells a message's whole life. No personal text is ever logged; addresses are, as in every mail log.
"""

from __future__ import annotations

import contextlib
import logging
import sys
from collections.abc import Callable, Iterable
from datetime import datetime
from functools import lru_cache
from typing import Any

import msgspec
import structlog

# A logger of the standard library from the first: what a command does before, or without, `configure` is no line on its
# standard output.
_log: structlog.stdlib.BoundLogger = structlog.wrap_logger(
    logging.getLogger("distd"), wrapper_class=structlog.stdlib.BoundLogger
)


def configure(form: str, level: str = "info") -> None:
    """Send log lines to standard error as `human` text or as `json`, one object a line."""
    chain: list[Any] = [
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
    ]
    if form == "json":
        chain.append(structlog.processors.JSONRenderer(ensure_ascii=False))
    else:
        chain.append(structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty()))
    formatter = structlog.stdlib.ProcessorFormatter(
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *chain[-1:]],
        foreign_pre_chain=chain[:-1],
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(formatter)
    global _lay_out
    _lay_out = _as_json if form == "json" else _as_text
    logging.basicConfig(handlers=[handler], level=level.upper(), force=True)
    for chatterer in ("apscheduler", "uvicorn"):
        # What they do is logged where it matters: one line per fate, not one per step.
        logging.getLogger(chatterer).setLevel(logging.WARNING)
    structlog.configure(
        processors=[*chain[:-1], structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )


# ---- in


def received(inbound: str, sender: str, recipient: str, octets: int) -> None:
    """A message is on disk and was answered 250."""
    _log.info("received", inbound=inbound, sender=sender, recipient=recipient, octets=octets)


def turned_away(peer: str, recipient: str, reply: str) -> None:
    """The door refused a recipient or a message."""
    _log.info("turned away", peer=peer, recipient=recipient, reply=reply)


def not_yet(peer: str, sender: str, reply: str) -> None:
    """The door takes no more from a peer for a while."""
    _log.info("turned away", peer=peer, sender=sender, reply=reply)


def handled(inbound: str, kind: str, reason: str, station: str) -> None:
    """Triage named a message and its station has acted."""
    _log.info("handled", inbound=inbound, kind=str(kind), reason=str(reason), station=station)


def held(inbound: str, defect: str) -> None:
    """A station failed on a message; it is set aside for the administrator."""
    _log.error("held", inbound=inbound, defect=defect)


# ---- out


class FateLine(msgspec.Struct, frozen=True, gc=False):
    """What became of one delivery; `pending` is deferred until `until`."""

    state: str
    delivery: int
    recipient: str
    reply: str
    at: datetime
    until: datetime | None = None

    @property
    def word(self) -> str:
        """The word the line begins with."""
        return "deferred" if self.state == "pending" else str(self.state)

    @property
    def level(self) -> int:
        """How grave it is."""
        return logging.WARNING if self.state in ("refused", "unknown") else logging.INFO


def fates(lines: Iterable[FateLine]) -> None:
    """One line for each fate of a delivery, many in one write: a newsletter has a hundred thousand of them.

    They look as the other lines do; building each by the logger's chain would cost more than sending the message.
    """
    root = logging.getLogger()
    written = [_lay_out(line) for line in lines if root.isEnabledFor(line.level)]
    handler = root.handlers[0] if root.handlers else None
    if written and isinstance(handler, logging.StreamHandler):
        handler.acquire()
        try:
            # As logging itself does: what cannot be logged, on a full disk, stops nothing.
            with contextlib.suppress(OSError):
                handler.stream.write("".join(written))
                handler.flush()
        finally:
            handler.release()


def _as_json(line: FateLine) -> str:
    facts = {"delivery": line.delivery, "recipient": line.recipient, "reply": line.reply}
    if line.until is not None:
        facts["until"] = line.until.isoformat()
    facts |= {"event": line.word, "level": _LEVELS[line.level], "timestamp": _moment(line.at)}
    return msgspec.json.encode(facts).decode() + "\n"


def _as_text(line: FateLine) -> str:
    head = _head(line.at, _LEVELS[line.level], line.word)
    until = f" until={line.until.isoformat()}" if line.until is not None else ""
    return f"{head} delivery={line.delivery} recipient={line.recipient} reply={line.reply!r}{until}\n"


@lru_cache(maxsize=256)  # many fates are of one moment, and of one kind
def _head(at: datetime, level: str, word: str) -> str:
    return f"{_moment(at)} [{level:<9}] {word:<30}"


@lru_cache(maxsize=256)
def _moment(at: datetime) -> str:
    return at.isoformat(timespec="microseconds").removesuffix("+00:00") + "Z"


_LEVELS = {logging.INFO: "info", logging.WARNING: "warning"}
_lay_out: Callable[[FateLine], str] = _as_text


def put_back(delivery: int, recipient: str, reason: str, until: str) -> None:
    """The relay itself had trouble; a delivery waits for it, and no attempt is counted."""
    _log.info("put back", delivery=delivery, recipient=recipient, reason=reason, until=until)


def cancelled(delivery: int, recipient: str, reason: str) -> None:
    """A delivery is not to be made any more."""
    _log.info("cancelled", delivery=delivery, recipient=recipient, reason=reason)


# ---- the house


def event(what: str, **facts: object) -> None:
    """Something of the daemon's own life: started, stopped, relay down, schedule fired."""
    _log.info(what, **facts)


def trouble(what: str, **facts: object) -> None:
    """Something the administrator should look at."""
    _log.error(what, **facts)
