"""What a reviewer gets: a short letter, and the issue exactly as members will get it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from distd.letters.writing import day
from distd.mail.notice import Attachment
from distd.mail.template import Template
from distd.mail.tokens import Purpose
from distd.review.closing import Ballot, ballots_of, called
from distd.review.differences import differences, is_short
from distd.review.office import Office
from distd.review.rules import EMERGENCY, needed
from distd.store.audiences import Aim, Share
from distd.store.contacts import Contacts
from distd.store.lists import Lists
from distd.store.outbox import To
from distd.store.tables import Contact, Rendition, Review, Vote


@dataclass(frozen=True)
class Emergency:
    """A sending without approval that the reviewers have to hear of."""

    issue: str
    at: str
    person: str
    reason: str


@dataclass(frozen=True)
class Earlier:
    """What the reviewers were asked about this issue before, and what they answered: it does not count any more."""

    asked_on: str
    ballots: list[Ballot]
    lists: list[str]  # titles; empty where neither lists nor moment changed since
    not_before: str


class Requests:
    """Posts requests and reminders."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def reply_address(self, vote: Vote, contact: Contact) -> str:
        """Return the private address at which this person answers for this vote."""
        outbox = self._office.outbox
        return outbox.addresses.of_house("review", outbox.tokens.make(Purpose.REVIEW, vote.id, contact.id))

    def ask(self, vote: Vote, now: datetime) -> None:
        """Post the request to the reviewer."""
        self._post("review-request", vote, vote.reviewer, now)

    def ask_deputy(self, vote: Vote, now: datetime) -> None:
        """Post the request to the deputy, who may answer in the reviewer's place."""
        assert vote.deputy is not None
        self._office.reviews.deputy_asked(vote, now)
        self._post("review-request", vote, vote.deputy, now)

    def remind(self, vote: Vote, now: datetime) -> None:
        """Post a reminder to the reviewer, with the issue once more."""
        self._office.reviews.reminded(vote, now)
        self._post("review-reminder", vote, vote.reviewer, now)

    def _post(self, letter: str, vote: Vote, contact: Contact, now: datetime) -> None:
        office, review = self._office, vote.review
        renditions = office.editions.all(review.content_fingerprint)
        diff, base = self._differences(review, renditions, contact.language)
        counting = sum(other.counts for other in office.reviews.votes(review))
        attachments = list(self._files(review, renditions, contact, now))
        if diff and not is_short(diff):
            text = "\r\n".join(diff) + "\r\n"
            # The byte order mark tells a viewer the encoding, since an attachment's charset is often lost.
            attachments.append(Attachment("differences.txt", "text/plain", text.encode("utf-8-sig")))
        office.outbox.post(
            letter,
            To.contact_of(contact),
            now,
            reply_to=self.reply_address(vote, contact),
            attachments=attachments,
            issue=review.issue,
            issue_called=office.called(review, contact.language),
            author=self._author(review.author),
            shares=self._shares(review, renditions),
            languages=[rendition.language for rendition in renditions],
            not_before=office.moment(review.not_before, contact.language),
            expires=office.moment(review.expires_at, contact.language),
            findings=review.findings,
            differences=diff,
            differences_inline=is_short(diff),
            differences_base=base,
            needed=needed(review.rule, counting),
            counting=counting,
            veto=review.veto,
            counts=vote.counts,
            deputy_for=vote.reviewer if contact.id != vote.reviewer.id else None,
            deputy=vote.deputy if vote.deputy_asked_at else None,
            earlier=self._earlier(review, contact.language),
            emergencies=self._emergencies(review, contact.language),
        )

    def _files(
        self, review: Review, renditions: list[Rendition], contact: Contact, now: datetime
    ) -> Iterator[Attachment]:
        """Yield message and PDF of every language, the reviewer's own first: all of it will leave."""
        reader, name = To.contact_of(contact), review.issue.name
        for rendition in sorted(renditions, key=lambda each: each.language != contact.language):
            template = Template.unpack(bytes(rendition.template))
            message = self._office.specimen(template, reader, review.audience[0], name, now)
            yield Attachment(f"{name}.{rendition.language}.eml", "message/rfc822", message)
            if rendition.pdf:
                pdf = bytes(rendition.pdf)
                yield Attachment(f"{name}.{rendition.language}.pdf", "application/pdf", pdf)

    def _shares(self, review: Review, renditions: list[Rendition]) -> list[Share]:
        audiences = self._office.audiences
        languages = [rendition.language for rendition in renditions] or ["en"]
        lists = list(audiences.list_ids(review.audience).values())
        counted = {share.name: share.count for share in audiences.per_list(Aim(lists, languages, None))}
        titles = self._titles(review)
        return [Share(titles[name], counted.get(name, 0)) for name in review.audience]

    def _titles(self, review: Review) -> dict[str, str]:
        """Return what the lists of a review are called, in their order."""
        titles = {each.name: each.title for each in Lists(self._office.database).all()}
        return {name: titles.get(name) or name for name in review.audience}

    def _earlier(self, review: Review, language: str) -> Earlier | None:
        """Return the last request about the same issue, where it is asked anew."""
        office, last = self._office, self._office.reviews.ended_before(review)
        votes = office.reviews.votes(last) if last else []
        if last is None or not votes:
            return None
        moved = (last.audience, last.not_before) != (review.audience, review.not_before)
        return Earlier(
            day(last.opened_at.astimezone(office.terms.zone), language),
            ballots_of(votes),
            list(self._titles(last).values()) if moved else [],
            office.moment(last.not_before, language),
        )

    def _author(self, address: str) -> str:
        """Return how an author is named to the reviewers."""
        secretary = self._office.outbox.secretary
        if secretary.name and address.casefold() == secretary.address.casefold():
            return secretary.name
        contact = Contacts(self._office.database).at(address)
        return called(contact.name, address) if contact else address

    def _differences(
        self, review: Review, renditions: list[Rendition], language: str
    ) -> tuple[list[str], str]:
        """Return the diff to the text the reviewers know best, and the name of that issue."""
        known = self._office.reviews.seen_before(review)
        if known is None or not renditions:
            return [], ""
        before = self._office.editions.all(known.content_fingerprint)
        if not before:
            return [], ""
        shared = {each.language for each in before} & {each.language for each in renditions}
        wanted = language if language in shared else renditions[0].language
        old = next((each for each in before if each.language == wanted), before[0])
        new = next(each for each in renditions if each.language == wanted)
        return differences(old.text, new.text, known.issue.name, review.issue.name), known.issue.name

    def _emergencies(self, review: Review, language: str) -> list[Emergency]:
        """Return what was sent without approval since the reviewers were last asked about anything."""
        return [
            Emergency(
                each.issue.name, self._office.moment(each.opened_at, language), each.author, each.reason
            )
            for each in self._office.reviews.since_last_asked(review, EMERGENCY)
        ]
