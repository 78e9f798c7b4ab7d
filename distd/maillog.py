"""One function per fate of a message, one line per call, always with its id.

`grep ID` tells a message's whole life. No personal text is ever logged; addresses are, as in every mail log.
"""

from __future__ import annotations

import logging
import sys
from typing import Any

import structlog

_log = structlog.stdlib.get_logger("distd")


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


def handled(inbound: str, kind: str, reason: str, station: str) -> None:
    """Triage named a message and its station has acted."""
    _log.info("handled", inbound=inbound, kind=str(kind), reason=str(reason), station=station)


def held(inbound: str, defect: str) -> None:
    """A station failed on a message; it is set aside for the administrator."""
    _log.error("held", inbound=inbound, defect=defect)


# ---- out


def accepted(delivery: int, recipient: str, reply: str) -> None:
    """The relay took responsibility for a message."""
    _log.info("accepted", delivery=delivery, recipient=recipient, reply=reply)


def deferred(delivery: int, recipient: str, reply: str, until: str) -> None:
    """A delivery will be tried again."""
    _log.info("deferred", delivery=delivery, recipient=recipient, reply=reply, until=until)


def put_back(delivery: int, recipient: str, reason: str, until: str) -> None:
    """The relay itself had trouble; a delivery waits for it, and no attempt is counted."""
    _log.info("put back", delivery=delivery, recipient=recipient, reason=reason, until=until)


def refused(delivery: int, recipient: str, reply: str) -> None:
    """A delivery was refused for good."""
    _log.warning("refused", delivery=delivery, recipient=recipient, reply=reply)


def unknown(delivery: int, recipient: str, reason: str) -> None:
    """The relay may or may not have the message; we shall not guess."""
    _log.warning("unknown", delivery=delivery, recipient=recipient, reason=reason)


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
