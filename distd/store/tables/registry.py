"""WHO: organisations, their contacts, the lists, and who is on which."""

from __future__ import annotations

from peewee import BooleanField, Check, ForeignKeyField, IntegerField, TextField

from distd.store.fields import IdField, JsonField, Table, UtcDateTimeField, WordField, one_of
from distd.store.words import Basis, Category, ContactState, JoinPolicy, OrganisationKind, SubscriptionState


class Organisation(Table):
    """A member body, D-liaison, subscriber or other organisation."""

    id = IdField()
    kind = WordField(OrganisationKind)
    name = TextField()
    acronym = TextField(default="")
    country = TextField(default="")  # ISO 3166-1 alpha-2, or empty: international
    category = WordField(Category, null=True)
    membership = TextField(default="")  # P or O in the working group, for a member body
    website = TextField(default="")
    note = TextField(default="")
    created_at = UtcDateTimeField()

    class Meta:
        constraints = (
            one_of("kind", OrganisationKind),
            Check("name <> ''"),
            Check("length(country) IN (0, 2)"),
            Check("membership IN ('', 'P', 'O')"),
            # P or O is said of a national member body only.
            Check("membership = '' OR kind = 'member_body'"),
        )
        indexes = ((("name", "country"), True),)


class Contact(Table):
    """One mailbox of an organisation."""

    id = IdField()
    organisation = ForeignKeyField(Organisation, backref="contacts", on_delete="RESTRICT")
    address = TextField()
    # What is equal for two spellings of one mailbox: nobody is in the registry twice.
    address_key = TextField(unique=True)
    name = TextField(default="")
    language = TextField(default="en")
    role = TextField(default="")
    state = WordField(ContactState, default=ContactState.ACTIVE)
    state_reason = TextField(default="")
    state_since = UtcDateTimeField()
    probes_sent = IntegerField(default=0)
    probed_at = UtcDateTimeField(null=True)
    created_at = UtcDateTimeField()

    class Meta:
        constraints = (
            one_of("state", ContactState),
            Check("address_key <> ''"),
            Check("state <> 'suspended' OR state_reason <> ''"),
        )


class List(Table):
    """A named audience with its own addresses and consent policy."""

    id = IdField()
    name = TextField(unique=True)
    title = TextField()
    description = TextField(default="")
    join_policy = WordField(JoinPolicy, default=JoinPolicy.CLOSED)
    # Whether mailings of issues may go to it; `cag` and `experts` are lists for work, not readers.
    newsletter = BooleanField(default=True)
    created_at = UtcDateTimeField()

    class Meta:
        constraints = (one_of("join_policy", JoinPolicy), Check("name <> ''"), Check("title <> ''"))


class Subscription(Table):
    """A contact on a list, with the basis that allows it."""

    id = IdField()
    contact = ForeignKeyField(Contact, backref="subscriptions", on_delete="RESTRICT")
    list = ForeignKeyField(List, backref="subscriptions", on_delete="RESTRICT")
    state = WordField(SubscriptionState)
    basis = WordField(Basis, null=True)
    evidence = JsonField(default=dict)
    # A mandated contact who left optional mailings (newsletters) stays reachable for the mandate itself.
    mandate_only = BooleanField(default=False)
    generation = IntegerField(default=1)  # counts requests to join, so that an old confirmation is worthless
    requested_at = UtcDateTimeField()
    started_at = UtcDateTimeField(null=True)
    ended_at = UtcDateTimeField(null=True)
    end_reason = TextField(default="")

    class Meta:
        constraints = (
            one_of("state", SubscriptionState),
            # Promise 4: no subscription is active without legal basis and evidence.
            Check("state <> 'active' OR (basis IS NOT NULL AND evidence <> '{}' AND started_at IS NOT NULL)"),
            Check("basis IS NULL OR basis IN ('mandate', 'liaison', 'consent')"),
            Check("(state = 'ended') = (ended_at IS NOT NULL)"),
            Check("NOT mandate_only OR basis = 'mandate'"),
        )
        indexes = (
            (("contact", "list"), True),  # one row tells the whole state of a contact on a list
            (("list", "state"), False),
        )


class ImportRun(Table):
    """One import, with what is needed to take it back."""

    id = IdField()
    at = UtcDateTimeField()
    actor = TextField()
    file = TextField()
    source = TextField()
    counts = JsonField()
    undo = JsonField()
    undone_at = UtcDateTimeField(null=True)
