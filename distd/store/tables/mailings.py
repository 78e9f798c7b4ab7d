"""OUT: acts of sending, the single messages of them, and when they are due."""

from __future__ import annotations

from peewee import SQL, BigIntegerField, BlobField, Check, ForeignKeyField, IntegerField, TextField

from distd.store.fields import IdField, JsonField, Table, UtcDateTimeField, WordField, one_of
from distd.store.tables.issues import Issue, Review
from distd.store.tables.registry import Contact, List
from distd.store.words import (
    DeliveryState,
    Lane,
    MailingKind,
    MailingState,
    ScheduleKind,
    ScheduleState,
    Selection,
)


class Schedule(Table):
    """A standing order: cron-style moments in a time zone, and what to do at each."""

    id = IdField()
    name = TextField(unique=True)
    kind = WordField(ScheduleKind)
    cron = TextField()
    time_zone = TextField()
    audience = JsonField(default=list)
    late_hours = IntegerField(constraints=[Check("late_hours >= 1")])
    state = WordField(ScheduleState, default=ScheduleState.ACTIVE)
    # The last moment that was acted on or decided; the next is counted from it.
    last_due_at = UtcDateTimeField()
    created_at = UtcDateTimeField()

    class Meta:
        constraints = (one_of("kind", ScheduleKind), one_of("state", ScheduleState))


class Mailing(Table):
    """One act of sending an approved issue to an audience."""

    id = IdField()
    kind = WordField(MailingKind)
    issue = ForeignKeyField(Issue, backref="mailings", on_delete="RESTRICT")
    review = ForeignKeyField(Review, null=True, on_delete="RESTRICT")
    content_fingerprint = TextField()
    audience = JsonField()
    selection = WordField(Selection, default=Selection.UNREACHED)
    state = WordField(MailingState, default=MailingState.SCHEDULED)
    reason = TextField(default="")  # why it is paused or cancelled
    due_at = UtcDateTimeField()
    late_hours = IntegerField(constraints=[Check("late_hours >= 1")])
    created_by = TextField()
    created_at = UtcDateTimeField()
    started_at = UtcDateTimeField(null=True)  # when the recipients were frozen
    finished_at = UtcDateTimeField(null=True)
    # The last contact who was asked while recipients are still being frozen; null before, and when all are.
    frozen_to = BigIntegerField(null=True)

    class Meta:
        constraints = (
            one_of("kind", MailingKind),
            one_of("state", MailingState),
            one_of("selection", Selection),
            # Promise 3: what goes to a list has a review.
            Check("kind <> 'issue' OR review_id IS NOT NULL"),
            Check("(state = 'done') = (finished_at IS NOT NULL)"),
            Check("state NOT IN ('running', 'done') OR started_at IS NOT NULL"),
        )


class MailingWatch(Table):
    """How the messages of a mailing fared since it started or was resumed: what may stop it."""

    mailing = ForeignKeyField(Mailing, primary_key=True, on_delete="CASCADE")
    outcomes = IntegerField(default=0, constraints=[Check("outcomes >= 0")])
    errors = IntegerField(default=0, constraints=[Check("errors >= 0")])
    blocks = IntegerField(
        default=0, constraints=[Check("blocks >= 0")]
    )  # aimed at us as a sender, at no reader

    class Meta:
        constraints = (Check("errors <= outcomes"),)


class MailingBlock(Table):
    """A domain that blocks a mailing, where mail goes out directly: it was counted once, by whichever process."""

    id = IdField()
    mailing = ForeignKeyField(Mailing, on_delete="CASCADE")
    domain = TextField(constraints=[Check("domain <> ''")])

    class Meta:
        indexes = ((("mailing", "domain"), True),)


class Notice(Table):
    """One finished transactional message: a confirmation, an acknowledgement, a request for review."""

    id = IdField()
    kind = TextField()
    message = BlobField()  # complete, CRLF line ends
    created_at = UtcDateTimeField()


class Delivery(Table):
    """One message of a mailing to one contact, or one notice to one mailbox."""

    id = IdField()
    lane = WordField(Lane)
    mailing = ForeignKeyField(Mailing, null=True, backref="deliveries", on_delete="CASCADE")
    notice = ForeignKeyField(Notice, null=True, backref="deliveries", on_delete="CASCADE", unique=True)
    contact = ForeignKeyField(Contact, null=True, on_delete="RESTRICT")
    list = ForeignKeyField(
        List, null=True, on_delete="RESTRICT"
    )  # the list through which the contact gets it
    address = TextField()  # frozen when the mailing starts
    name = TextField(default="")
    language = TextField(default="")
    sender = TextField(default="")  # of a notice: the envelope sender, empty for <>
    state = WordField(DeliveryState, default=DeliveryState.PENDING)
    attempts = IntegerField(default=0, constraints=[Check("attempts >= 0")])
    # How often the connection ended between the final dot and the answer: the reader may have it twice.
    uncertain = IntegerField(default=0, constraints=[Check("uncertain >= 0")])
    created_at = UtcDateTimeField()
    due_at = UtcDateTimeField()
    lease_until = UtcDateTimeField(null=True)
    lease_owner = TextField(default="")
    reply = TextField(default="")  # the last answer of the relay
    status = TextField(default="")  # enhanced status code, RFC 3463
    settled_at = UtcDateTimeField(null=True)
    # The destination domain whose rate it waits for, empty while it waits for none: it is claimed by that, not by age.
    # The default is the database's: a column that came later.
    throttled_by = TextField(default="", constraints=[SQL("DEFAULT ''")])

    class Meta:
        constraints = (
            one_of("state", DeliveryState),
            one_of("lane", Lane),
            # A delivery belongs to a mailing or carries a notice, never both.
            Check("(mailing_id IS NULL) <> (notice_id IS NULL)"),
            Check("(lane = 'notice') = (notice_id IS NOT NULL)"),
            # A delivery has a lease exactly while a dispatcher holds it.
            Check("(state = 'claimed') = (lease_until IS NOT NULL)"),
            # Promise 2: an end is an end, and has its time; an accepted one has the relay's reply.
            Check("(state IN ('pending', 'claimed')) = (settled_at IS NULL)"),
            Check("state <> 'accepted' OR reply <> ''"),
        )


# Nobody gets the same issue twice: not through two lists, not by a crash. A test mailing names addresses,
# which may belong to no contact, so addresses are unique as well.
Delivery.add_index(SQL("CREATE UNIQUE INDEX delivery_once ON delivery (mailing_id, contact_id)"))
Delivery.add_index(SQL("CREATE UNIQUE INDEX delivery_address_once ON delivery (mailing_id, address)"))
# The order in which work of one mailing (or of the notices: no mailing) is claimed, and nothing but open work in the
# index: neither a paused mailing nor a hundred thousand deferrals, nor what waits for a domain's rate, stand in the way
# of what is due.
Delivery.add_index(
    SQL(
        "CREATE INDEX delivery_open ON delivery (mailing_id, throttled_by, due_at, id) WHERE state = 'pending'"
    )
)
Delivery.add_index(SQL("CREATE INDEX delivery_claimed ON delivery (lease_until) WHERE state = 'claimed'"))
# What the relay refused, by time: few rows, looked at every few seconds for addresses that are dead.
Delivery.add_index(SQL("CREATE INDEX delivery_refused ON delivery (settled_at) WHERE state = 'refused'"))


class Allowance(Table):
    """What was taken of a rate, by all processes and hosts together: overall (an empty name), or of one domain."""

    name = TextField(primary_key=True)
    empty_at = UtcDateTimeField()  # when the bucket was or will be empty; it fills by its rate from then on
    taken = BigIntegerField(default=0, constraints=[Check("taken >= 0")])  # in all: whose turn it is


class Throttle(Table):
    """A mailing that has deliveries waiting for a domain's rate."""

    id = IdField()
    mailing = ForeignKeyField(Mailing, on_delete="CASCADE")
    domain = TextField(constraints=[Check("domain <> ''")])

    class Meta:
        indexes = ((("mailing", "domain"), True),)
