"""IN: what arrived, where it ended, and what it told us."""

from __future__ import annotations

from peewee import Check, FloatField, ForeignKeyField, IntegerField, TextField

from distd.store.fields import IdField, JsonField, Table, UtcDateTimeField, WordField, one_of
from distd.store.tables.issues import Issue
from distd.store.tables.mailings import Delivery
from distd.store.tables.registry import Contact
from distd.store.words import BounceKind, FeedbackState, InboundState


class Inbound(Table):
    """One message accepted for one of our addresses, and the one place where it ended."""

    id = IdField()
    spool_id = TextField(unique=True)  # the id in the log, and of the spool entry while there is one
    digest = TextField()  # of recipient and content, so that the same message twice is handled once
    sender = TextField()  # envelope sender, empty for <>
    recipient = TextField()
    message_id = TextField(default="")
    octets = IntegerField()
    received_at = UtcDateTimeField()
    state = WordField(InboundState)
    kind = TextField(default="")
    reason = TextField(default="")
    evidence = JsonField(default=dict)
    station = TextField(default="")
    handled_at = UtcDateTimeField()

    class Meta:
        constraints = (
            one_of("state", InboundState),
            # Every inbound message ends in exactly one accounted place, and says why.
            Check("state <> 'handled' OR (kind <> '' AND station <> '' AND reason <> '')"),
        )
        indexes = ((("digest",), False),)


class Feedback(Table):
    """What a person wrote back, quotes and signature taken off."""

    id = IdField()
    inbound = ForeignKeyField(Inbound, null=True, on_delete="SET NULL", unique=True)
    issue = ForeignKeyField(Issue, null=True, on_delete="SET NULL")
    contact = ForeignKeyField(Contact, null=True, on_delete="SET NULL")
    address = TextField()
    language = TextField(default="")
    subject = TextField(default="")
    text = TextField()
    topic = TextField(default="")
    state = WordField(FeedbackState, default=FeedbackState.NEW)
    received_at = UtcDateTimeField()

    class Meta:
        constraints = (one_of("state", FeedbackState),)


class Bounce(Table):
    """One report that a message did not arrive, or a complaint about one."""

    id = IdField()
    contact = ForeignKeyField(Contact, backref="bounces", on_delete="CASCADE")
    # Counted once, however many reports a relay sends about one delivery.
    delivery = ForeignKeyField(Delivery, null=True, on_delete="SET NULL", unique=True)
    kind = WordField(BounceKind)
    status = TextField(default="")
    diagnostic = TextField(default="")
    points = FloatField(constraints=[Check("points >= 0")])
    at = UtcDateTimeField()

    class Meta:
        constraints = (one_of("kind", BounceKind),)
        indexes = ((("contact", "at"), False),)


class AutomaticReply(Table):
    """An automatic answer was given, so that one person gets one in a set time (RFC 3834, section 2)."""

    id = IdField()
    address_key = TextField()
    kind = TextField()
    at = UtcDateTimeField()

    class Meta:
        indexes = ((("address_key", "kind", "at"), False),)
