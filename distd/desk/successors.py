"""A reply that says somebody is gone for good, or has another address: the secretary changes it, nobody else."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta

from distd.mail.addresses import same_domain
from distd.store.incoming import Incoming
from distd.store.replies import Replies

# For each writer; also what stops a loop with a mailbox of the secretary's own.
TOLD_EVERY = timedelta(days=7)
LOOKED_AT = 2000  # characters; such notices are short

_GONE = re.compile(
    r"\bno longer (?:works?|working|with|employed|at|in|part|active|valid|in use|responsible|monitored|reads?)\b"
    r"|\bha(?:s|ve) (?:left|retired|moved to|changed (?:jobs?|position))\b"
    r"|\bnew (?:e-?mail )?address\b|\b(?:address|e-?mail) (?:has )?changed\b|\bsuccessor\b"
    r"|\bne travaille plus\b|\b[an]['’ ]?est plus\b|\ba quitté\b|\bnouvelle adresse\b"
    r"|\ba pris sa retraite\b|\bsuccesseur"
    r"|\bya no (?:trabaja|está|pertenece|forma)\b|\bha dejado\b|\bnueva dirección\b|\bse ha jubilado\b|\bsucesora?\b"
    r"|\bnicht mehr (?:bei|für|im|in|gültig|tätig)\b|\bausgeschieden\b|\bneue (?:e-?mail-?)?adresse\b|\bnachfolger"
    r"|退職|後任|転出|異動|アドレス(?:が|を)?変[更わ]|新しい(?:メール)?アドレス|担当(?:者)?が?変[更わ]",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)")


def names_successor(text: str, own_domain: str) -> bool:
    """Say whether a text tells of somebody gone or an address changed, and names an address that is not ours."""
    said = text[:LOOKED_AT]
    others = (domain for domain in _ADDRESS.findall(said) if not same_domain(domain, own_domain))
    return bool(_GONE.search(said)) and any(others)


class Successors:
    """Shows the secretary what is otherwise only counted, or answered by itself."""

    def __init__(self, replies: Replies, domain: str, to_secretary: Callable[[Incoming, str], str]) -> None:
        self._replies = replies
        self._domain = domain
        self._to_secretary = to_secretary

    def look(self, incoming: Incoming) -> str:
        """Show the secretary a message that names a successor; return what was done, or nothing."""
        message = incoming.message
        writer = message.sender or incoming.sender
        if not names_successor(message.new_text or message.text, self._domain):
            return ""
        if not self._replies.may_answer(writer, "successor", incoming.received_at, TOLD_EVERY):
            return ""
        return self._to_secretary(
            incoming,
            "It says that somebody is gone, or has another address. Nothing was changed: where you find it true,\n"
            "`distctl contact edit` gives the contact its new address.",
        )
