"""WHAT: issues, what they render to, and the reviewers' verdicts on it."""

from __future__ import annotations

from peewee import SQL, BlobField, BooleanField, Check, ForeignKeyField, IntegerField, TextField

from distd.store.fields import IdField, JsonField, Table, UtcDateTimeField, WordField, one_of
from distd.store.tables.registry import Contact
from distd.store.words import ReviewState, Verdict


class Issue(Table):
    """One number of a newsletter, known here once it was submitted; its text is the folder `issues/NAME/`."""

    id = IdField()
    name = TextField(unique=True)
    newsletter = TextField()
    number = IntegerField()
    title = TextField()
    created_at = UtcDateTimeField()

    class Meta:
        constraints = (Check("number >= 0"),)
        indexes = ((("newsletter", "number"), True),)


class Rendition(Table):
    """An issue rendered in one language: exactly what the reviewers saw is what readers get."""

    id = IdField()
    fingerprint = TextField()  # of the content alone, see newsletter/fingerprint.py
    language = TextField()
    subject = TextField()
    text = TextField()
    html = TextField()
    pdf = BlobField()
    template = BlobField()  # the message as byte segments with slots, see mail/template.py
    created_at = UtcDateTimeField()

    class Meta:
        indexes = ((("fingerprint", "language"), True),)


class Review(Table):
    """The reviewers' work on one exact content, audience and earliest time."""

    id = IdField()
    issue = ForeignKeyField(Issue, backref="reviews", on_delete="RESTRICT")
    fingerprint = TextField()  # content, audience and earliest time together
    content_fingerprint = TextField()
    audience = JsonField()  # names of lists, sorted
    not_before = UtcDateTimeField(null=True)
    rule = TextField()  # all, majority, none, or `n of m`
    veto = BooleanField()
    author = TextField()  # address of who submitted it: that vote does not count
    state = WordField(ReviewState, default=ReviewState.OPEN)
    reason = TextField(default="")
    findings = JsonField(default=list)  # of the disclosure check, as the reviewers read them
    opened_at = UtcDateTimeField()
    expires_at = UtcDateTimeField()
    decided_at = UtcDateTimeField(null=True)

    class Meta:
        constraints = (
            one_of("state", ReviewState),
            Check("(state = 'open') = (decided_at IS NULL)"),
            Check("audience <> '[]'"),
        )


class Vote(Table):
    """One reviewer's verdict in one review."""

    id = IdField()
    review = ForeignKeyField(Review, backref="votes", on_delete="CASCADE")
    reviewer = ForeignKeyField(Contact, on_delete="RESTRICT")
    deputy = ForeignKeyField(Contact, null=True, on_delete="RESTRICT")  # who is asked in the reviewer's place
    counts = BooleanField(default=True)  # false for the author
    verdict = WordField(Verdict, default=Verdict.ASKED)
    words = TextField(default="")  # the new text of the reply the verdict was read from
    message_id = TextField(default="")
    asked_at = UtcDateTimeField()
    reminded_at = UtcDateTimeField(null=True)
    reminders = IntegerField(default=0)
    deputy_asked_at = UtcDateTimeField(null=True)
    unclear = IntegerField(default=0)  # how many answers could not be read as a verdict
    late_noted = BooleanField(default=False)  # a reply after the end was answered, once
    voted_by = ForeignKeyField(Contact, null=True, on_delete="RESTRICT")  # the reviewer or the deputy
    voted_at = UtcDateTimeField(null=True)

    class Meta:
        constraints = (
            one_of("verdict", Verdict),
            Check("(verdict = 'asked') = (voted_at IS NULL)"),
            Check("(verdict = 'asked') = (voted_by_id IS NULL)"),
            # The vote is the reviewer's: only that person, or the deputy who was asked, gives it.
            Check(
                "voted_by_id IS NULL OR voted_by_id = reviewer_id"
                " OR (deputy_id IS NOT NULL AND voted_by_id = deputy_id)"
            ),
            Check("deputy_id IS NULL OR deputy_id <> reviewer_id"),
            Check("deputy_asked_at IS NULL OR deputy_id IS NOT NULL"),
            Check("reminders >= 0 AND unclear >= 0"),
        )
        indexes = ((("review", "reviewer"), True),)  # a reviewer has one vote in a review


# An issue is with the reviewers once at a time: a new submission voids the one before.
Review.add_index(SQL("CREATE UNIQUE INDEX review_open_once ON review (issue_id) WHERE state = 'open'"))
