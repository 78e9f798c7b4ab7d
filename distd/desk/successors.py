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

_ADDRESS = re.compile(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)")


def names_another(text: str, own_domain: str) -> bool:
    """Say whether a text names an address that is not ours."""
    return any(not same_domain(domain, own_domain) for domain in _ADDRESS.findall(text))


class Successors:
    """Shows the secretary what is otherwise only counted, or answered by itself.

    `says_gone` says whether a text in a language tells that somebody left, or has another address.
    """

    def __init__(
        self,
        replies: Replies,
        domain: str,
        says_gone: Callable[[str, str], bool],
        to_secretary: Callable[[Incoming, str], str],
    ) -> None:
        self._replies = replies
        self._domain = domain
        self._says_gone = says_gone
        self._to_secretary = to_secretary

    def look(self, incoming: Incoming) -> str:
        """Show the secretary a message that names a successor; return what was done, or nothing."""
        message = incoming.message
        writer = message.sender or incoming.sender
        said = (message.new_text or message.text)[:LOOKED_AT]
        if not names_another(said, self._domain) or not self._says_gone(said, message.language):
            return ""
        if not self._replies.may_answer(writer, "successor", incoming.received_at, TOLD_EVERY):
            return ""
        return self._to_secretary(
            incoming,
            "It says that somebody is gone, or has another address. Nothing was changed: where you find it true,\n"
            "`distctl contact edit` gives the contact its new address.",
        )
