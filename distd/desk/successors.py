"""Mail that says somebody is gone for good, or has another address: the secretary changes it, nobody else."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta

from distd.mail.addresses import same_domain
from distd.store.incoming import Incoming
from distd.store.replies import Replies

# For each machine; also what stops a loop with a mailbox of the secretary's own.
TOLD_EVERY = timedelta(days=7)
LOOKED_AT = 2000  # characters; such notices are short

WHAT_TO_DO = (
    "It says that somebody is gone, or has another address. Nothing was changed: where you find it true,\n"
    "`distctl contact edit` gives a contact another address, and `distctl contact leave` takes one off a list."
)

_ADDRESS = re.compile(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)")


def names_another(text: str, own_domain: str) -> bool:
    """Say whether a text names an address that is not ours."""
    return any(not same_domain(domain, own_domain) for domain in _ADDRESS.findall(text))


Says = Callable[[str, str], bool]  # of a text in a language


class Successors:
    """Shows the secretary what is otherwise only counted, or answered by itself.

    `says_gone` says whether a text tells that somebody left, or has another address; `says_another_gone`, whether
    that is another person than its writer.
    """

    def __init__(
        self,
        replies: Replies,
        domain: str,
        says_gone: Says,
        says_another_gone: Says,
        to_secretary: Callable[[Incoming, str], str],
    ) -> None:
        self._replies = replies
        self._domain = domain
        self._says_gone = says_gone
        self._says_another_gone = says_another_gone
        self._to_secretary = to_secretary

    def look(self, incoming: Incoming) -> str:
        """Show the secretary a machine's message that names a successor; return what was done, or nothing."""
        message = incoming.message
        writer = message.sender or incoming.sender
        if not self.gives_another(incoming):
            return ""
        if not self._replies.may_answer(writer, "successor", incoming.received_at, TOLD_EVERY):
            return ""
        return self._to_secretary(incoming, WHAT_TO_DO)

    def gives_another(self, incoming: Incoming) -> bool:
        """Say whether a message gives another address for somebody."""
        said = _said(incoming)
        return names_another(said, self._domain) and self._says_gone(said, incoming.message.language)

    def tells_of_another(self, incoming: Incoming) -> bool:
        """Say whether a message tells that a person other than its writer is gone."""
        return self._says_another_gone(_said(incoming), incoming.message.language)


def _said(incoming: Incoming) -> str:
    message = incoming.message
    return (message.new_text or message.text)[:LOOKED_AT]
