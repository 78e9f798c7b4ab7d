"""The desk's first duties: keep what readers write back, and pass on what a person must read."""

from __future__ import annotations

import re
from dataclasses import replace

from distd.desk.forwarding import copy_of, safe_to_reply
from distd.desk.thanking import Thanks
from distd.mail.replies.answered import answered_delivery
from distd.store.feedback import About, FeedbackStore
from distd.store.incoming import Incoming
from distd.store.outbox import Outbox

_TOKEN = re.compile(r"\+[^@]*@")  # in an address of ours; it says nothing to people


class Desk:
    """Takes mail that people wrote; called in the caller's transaction, says in a few words what it did."""

    def __init__(self, store: FeedbackStore, outbox: Outbox, thanks: Thanks | None = None) -> None:
        """Without `thanks` nobody is thanked."""
        self._store = store
        self._outbox = outbox
        self._thanks = thanks

    def keep(self, incoming: Incoming, topic: str = "") -> str:
        """Keep a reply as feedback on the issue it answers, and thank who wrote it, now and then."""
        about = self._about(incoming)
        message = incoming.message
        number = self._store.keep(
            incoming.spool_id,
            about,
            message.sender or incoming.sender,
            message.language,
            message.subject,
            message.in_context,
            incoming.received_at,
            topic,
        )
        done = f"kept as feedback {number}"
        if self._thanks is not None and self._thanks.thank(incoming, number):
            done += ", and thanked for"
        if message.attachments:
            # Only the text is kept; a filled-in form or a picture is for a person to look at.
            self.to_secretary(incoming, "files")
            done += ", its files passed on to the secretary"
        return done

    def to_secretary(self, incoming: Incoming, why: str = "", *, answered: bool = False) -> str:
        """Pass a message on to the secretary's own mailbox, the original attached.

        `why` is `files` for feedback that came with files, else a sentence of a caller's, or nothing; `answered`,
        whether its writer got an answer by itself.
        """
        message = incoming.message
        self._outbox.tell_secretary(
            "forwarded",
            incoming.received_at,
            reply_to=safe_to_reply(message),
            attachments=[copy_of(message.raw, incoming.spool_id)],
            why=why,
            answered=answered,
            recipient=_TOKEN.sub("@", incoming.recipient),
            writer=message.sender or incoming.sender,
            writer_name=message.sender_name,
            subject=message.subject,
            text=message.text,
            files=list(message.attachments),
        )
        return f"passed on to the secretary{f': {why}' if why else ''}"

    def _about(self, incoming: Incoming) -> About:
        # Typed by hand, or the token was lost on the way: the Message-ID that is answered tells as much.
        outbox = self._outbox
        delivery_id = answered_delivery(
            incoming.message, incoming.own, outbox.tokens, outbox.addresses.domain
        )
        about = About() if delivery_id is None else self._store.about(delivery_id)
        if about.contact_id is None and (writer := self._store.writer(incoming.message.sender)):
            return replace(about, contact_id=writer.id)
        return about
