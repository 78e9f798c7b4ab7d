"""DESK: questions as cases, which bodies have them, what was said, and what answers were sent by themselves."""

from __future__ import annotations

from peewee import BlobField, BooleanField, Check, DateField, ForeignKeyField, IntegerField, TextField

from distd.store.fields import IdField, JsonField, Table, UtcDateTimeField, WordField, one_of
from distd.store.tables.inbound import Inbound
from distd.store.tables.mailings import Delivery
from distd.store.tables.registry import Organisation
from distd.store.words import CaseKind, CaseState, EntryKind


class QuestionCase(Table):
    """One question, from the moment it was asked until it is closed."""

    id = IdField()
    # A message opens one case at most.
    inbound = ForeignKeyField(Inbound, null=True, on_delete="SET NULL", unique=True)
    kind = WordField(CaseKind)
    state = WordField(CaseState, default=CaseState.ASKED)
    topic = TextField(default="")
    evidence = JsonField(default=list)  # why it is that body's
    address = TextField()  # of the asker
    address_key = TextField(default="")  # empty when nothing can be sent there
    name = TextField(default="")
    country = TextField(default="")
    language = TextField(default="en")
    subject = TextField(default="")
    message_id = TextField(default="")
    faq_entry = TextField(default="")  # the entry that answered it without a person
    asked_at = UtcDateTimeField()
    routed_at = UtcDateTimeField(null=True)
    reminded_at = UtcDateTimeField(null=True)
    answered_at = UtcDateTimeField(null=True)
    closed_at = UtcDateTimeField(null=True)

    class Meta:
        constraints = (
            one_of("kind", CaseKind),
            one_of("state", CaseState),
            Check("length(country) IN (0, 2)"),
            # A state is reached at a moment; closed is the end.
            Check("state NOT IN ('routed', 'reminded') OR routed_at IS NOT NULL"),
            Check("state <> 'reminded' OR reminded_at IS NOT NULL"),
            Check("state <> 'answered' OR answered_at IS NOT NULL"),
            Check("(state = 'closed') = (closed_at IS NOT NULL)"),
            # Promise 5: the house answers by itself only what is ours to answer.
            Check("faq_entry = '' OR (kind = 'answerable' AND answered_at IS NOT NULL)"),
        )
        indexes = ((("state", "id"), False), (("address_key", "asked_at"), False))


class CaseOriginal(Table):
    """The asker's message as it came, kept while the case is open: whoever gets the question gets it whole."""

    id = IdField()
    case = ForeignKeyField(QuestionCase, on_delete="CASCADE", unique=True)
    message = BlobField()


class CaseRoute(Table):
    """One member body that has a question."""

    id = IdField()
    case = ForeignKeyField(QuestionCase, backref="routes", on_delete="CASCADE")
    country = TextField()
    organisation = ForeignKeyField(Organisation, on_delete="RESTRICT")
    asked_at = UtcDateTimeField()
    reminded_at = UtcDateTimeField(null=True)
    replied_at = UtcDateTimeField(null=True)
    agreed = BooleanField(default=False)  # the asker may have the reply
    given_up_at = UtcDateTimeField(null=True)  # the secretary was told that nobody reacts

    class Meta:
        constraints = (
            Check("length(country) = 2"),
            Check("NOT agreed OR replied_at IS NOT NULL"),
        )
        indexes = ((("case", "country"), True),)  # a body is asked once


class CaseEntry(Table):
    """One thing that was said in a case."""

    id = IdField()
    case = ForeignKeyField(QuestionCase, backref="entries", on_delete="CASCADE")
    route = ForeignKeyField(CaseRoute, null=True, on_delete="SET NULL")
    kind = WordField(EntryKind)
    address = TextField(default="")  # who wrote it, or whom it went to
    message_id = TextField(default="")
    text = TextField(default="")
    inbound = ForeignKeyField(Inbound, null=True, on_delete="SET NULL", unique=True)
    delivery = ForeignKeyField(Delivery, null=True, on_delete="SET NULL", unique=True)
    at = UtcDateTimeField()

    class Meta:
        constraints = (
            one_of("kind", EntryKind),
            # What the asker got is kept word for word.
            Check("kind <> 'answer' OR text <> ''"),
        )


class FaqAnswer(Table):
    """An entry of the FAQ was sent to somebody without a person looking."""

    id = IdField()
    entry = TextField()
    address_key = TextField(constraints=[Check("address_key <> ''")])
    case = ForeignKeyField(QuestionCase, null=True, on_delete="SET NULL")
    at = UtcDateTimeField()

    class Meta:
        indexes = ((("entry", "address_key"), True),)  # never twice to one asker


class DeskDigest(Table):
    """The daily digest of everything automatic was made: one a day, whoever makes it."""

    id = IdField()
    day = DateField(unique=True)
    ledger_entry = IntegerField(constraints=[Check("ledger_entry >= 0")])  # the last one it told of
    at = UtcDateTimeField()
