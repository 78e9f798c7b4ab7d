"""A workspace opened: its settings, keys and database, and the synchronous parts built from them.

distctl and the daemon start here. Nothing else reads settings; every part gets the values it needs.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, partial
from typing import TYPE_CHECKING

from distd.ground import Clock, utc_now
from distd.moments import zone
from distd.packaged import share
from distd.way_out import WayOut

if TYPE_CHECKING:
    from distd.bounces.reports import Bounces
    from distd.desk.cases import Cases
    from distd.desk.digest import Digest
    from distd.desk.faq import FaqShelf
    from distd.desk.feedback import Desk
    from distd.desk.routing import Body
    from distd.desk.successors import Successors
    from distd.mail.addresses import OwnAddress
    from distd.mail.message import Message
    from distd.mail.replies.original import Original
    from distd.mailing.calendar import Calendar
    from distd.mailing.mailings import Mailings
    from distd.mailing.ordering import Ordering
    from distd.mailing.rounds import Rounds
    from distd.mailing.watching import Watch
    from distd.newsletter.look import Look
    from distd.registry.reference import Reference
    from distd.retention.forgetting import Retention
    from distd.review.reviews import Reviews
    from distd.store.feedback import FeedbackStore
    from distd.store.inbox import Inbox
    from distd.store.originals import Originals
    from distd.store.spool import Spool
    from distd.subscriptions.commands import Subscriptions
    from distd.triage.judging import Triage
    from distd.triage.vocabulary import Vocabulary
    from distd.triage.whose.route import Sender

__all__ = ["Clock", "Workspace", "utc_now"]


@dataclass(frozen=True)
class Workspace(WayOut):
    """One folder with config/, issues/, templates/, queue/ and the database, and the parts that work in it."""

    @cached_property
    def look(self) -> Look:
        """What every issue of this workspace looks like, and who it says it is from."""
        from distd.newsletter.look import Look

        return Look(
            template_folders=self.template_folders,
            domain=self.settings.domain,
            committee=self.settings.committee,
            postal_address=self.settings.postal_address,
            public_url=self.settings.web.public_url.rstrip("/"),
        )

    @cached_property
    def subscriptions(self) -> Subscriptions:
        """Joining, confirming and leaving."""
        from distd.subscriptions.commands import Subscriptions

        return Subscriptions(
            self.database,
            self.ledger,
            self.outbox,
            self.deliveries.cancel_for_contact,
            self.settings.web.public_url,
        )

    @cached_property
    def ordering(self) -> Ordering:
        """What the secretary wants sent, read against the issue's folder and the registry."""
        from distd.mailing.ordering import Ordering
        from distd.store.audiences import Audiences
        from distd.store.editions import EditionStore
        from distd.store.issues import IssueStore
        from distd.store.mailings import MailingStore

        return Ordering(
            self.issues,
            self.look,
            IssueStore(self.database),
            EditionStore(self.database),
            Audiences(self.database),
            MailingStore(self.database),
            self.settings.schedule.late_hours,
        )

    @cached_property
    def mailings(self) -> Mailings:
        """Acts of sending."""
        from distd.mailing.approval import Approvals
        from distd.mailing.mailings import Mailings

        return Mailings(
            self.database,
            self.ledger,
            self.outbox,
            self.deliveries,
            Approvals(self.reviews, self.settings.review.resend == "ask-again").permit,
            zone(self.settings.schedule.time_zone),
        )

    @cached_property
    def watch(self) -> Watch:
        """What stops a mailing that fares badly."""
        import time

        from distd.mailing.alarm import Limits
        from distd.mailing.watching import Watch
        from distd.store.watches import Watches

        delivery = self.settings.delivery
        allowed = Limits(delivery.error_pause_share, delivery.error_pause_sample, delivery.block_pause)
        return Watch(
            Watches(self.database), allowed, self.mailings.stop, self.clock, time.monotonic,
            is_direct=self.settings.relay.is_direct,
        )  # fmt: skip

    @cached_property
    def calendar(self) -> Calendar:
        """The standing orders."""
        from distd.mailing.calendar import Calendar

        return Calendar(self.database, self.ledger, self.outbox, self.mailings, self.ordering)

    @cached_property
    def rounds(self) -> Rounds:
        """What the daemon looks at every few seconds or minutes."""
        from distd.mailing.failing import FILE, FailingRounds
        from distd.mailing.restored import Anchor, Restoration
        from distd.mailing.rounds import Rounds

        restoration = Restoration(
            Anchor(self.queue / "ledger.head"),
            self.database,
            self.ledger,
            self.outbox,
            self.mailings,
            self.calendar,
        )
        slow = {
            "reviews": self.reviews.tick,
            "bounces": self.bounces.tick,
            "requests to join": self.subscriptions.forget_unconfirmed,
            "questions": self.cases.tick,
            "retention": self.retention.tick,
            "daily digest": self.daily_digest.tick,
        }
        failing = FailingRounds(self.queue / FILE)
        return Rounds(self.clock, self.mailings, self.calendar, restoration, slow, failing)

    @cached_property
    def reviews(self) -> Reviews:
        """The reviewers' approval."""
        from distd.mailing.specimen import Specimens
        from distd.review.office import Terms
        from distd.review.reviews import Reviews
        from distd.store.lists import Lists

        review, web = self.settings.review, self.settings.web
        proven = review.authentication == "authentication-results"
        terms = Terms(
            rule=review.rule,
            veto=review.veto,
            list_name=review.list,
            reminder_days=review.reminder_days,
            expiry_days=review.expiry_days,
            deputies=review.deputies,
            trusted_authserv_id=review.trusted_authserv_id if proven else "",
            emergency_override=review.emergency_override,
            resends_anew=review.resend == "ask-again",
            zone=zone(self.settings.schedule.time_zone),
        )
        specimens = Specimens(Lists(self.database), self.tokens, self.addresses, web.public_url)
        return Reviews(self.database, self.ledger, self.outbox, terms, specimens.fill)

    @cached_property
    def bounces(self) -> Bounces:
        """What comes back, and what follows."""
        from datetime import timedelta

        from distd.bounces.reports import Bounces
        from distd.bounces.scoring import Rules

        bounces = self.settings.bounces
        rules = Rules(
            bounces.hard_points,
            bounces.soft_points,
            bounces.threshold,
            timedelta(days=bounces.half_life_days),
            timedelta(days=bounces.probe_after_days),
            bounces.probes,
            bounces.hold_contacts,
            bounces.hold_percent,
        )
        return Bounces(
            self.database,
            self.ledger,
            self.outbox,
            self.deliveries.cancel_for_contact,
            rules,
            self.watch.came_back,
        )

    # ---- in

    @cached_property
    def spool(self) -> Spool:
        """What was accepted on this machine and is not handled yet."""
        from distd.store.spool import Spool

        return Spool(self.queue)

    @cached_property
    def inbox(self) -> Inbox:
        """The record of inbound messages."""
        from distd.store.inbox import Inbox

        return Inbox(self.database)

    @cached_property
    def _originals(self) -> Originals:
        from distd.store.originals import Originals

        return Originals(self.database)

    def find_original(self, own: OwnAddress, message: Message) -> Original | None:
        """Return the mail of ours that a message to `own` answers; None, and nothing is looked up, without a token."""
        from distd.mail.replies.answered import answered_delivery

        delivery_id = answered_delivery(message, own, self.tokens, self.settings.domain)
        return None if delivery_id is None else self._originals.of(delivery_id)

    @cached_property
    def feedback(self) -> FeedbackStore:
        """What readers wrote back."""
        from distd.store.feedback import FeedbackStore

        return FeedbackStore(self.database)

    @cached_property
    def desk(self) -> Desk:
        """Keeps feedback, and passes on what a person must read."""
        from distd.desk.feedback import Desk
        from distd.desk.thanking import Thanks
        from distd.store.replies import Replies
        from distd.store.subscriptions import SubscriptionStore

        database = self.database
        thanks = Thanks(
            self.feedback,
            SubscriptionStore(database),
            Replies(database),
            self.ledger,
            self.outbox,
            self.settings.desk.thanks_days,
        )
        return Desk(self.feedback, self.outbox, thanks)

    @cached_property
    def successors(self) -> Successors:
        """Finds mail that says somebody is gone, or has another address."""
        from distd.desk.successors import Successors
        from distd.store.replies import Replies
        from distd.triage.departures import another_is_gone

        says_gone = self.vocabulary.says_gone
        return Successors(
            Replies(self.database),
            self.settings.domain,
            says_gone,
            partial(another_is_gone, says_gone=says_gone),
            self.desk.to_secretary,
        )

    @cached_property
    def daily_digest(self) -> Digest:
        """What was done without a person, told once a day."""
        from distd.desk.digest import Digest
        from distd.store.digests import Digests

        zone_ = zone(self.settings.schedule.time_zone)
        return Digest(
            self.database, Digests(self.database), self.outbox, zone_, wanted=self.settings.desk.digest
        )

    @cached_property
    def retention(self) -> Retention:
        """What is kept for a time only."""
        from distd.retention.forgetting import Retention
        from distd.retention.rules import FORGOTTEN, Rule
        from distd.store.erasing import Erasing
        from distd.store.retained import Retained

        days = self.settings.retention
        return Retention(
            self.database,
            self.ledger,
            Retained(Erasing(self.database)),
            [Rule(kind, getattr(days, f"{kind}_days")) for kind in FORGOTTEN],
            zone(self.settings.schedule.time_zone),
            self.empty_logs,
        )

    def empty_logs(self) -> bool:
        """Let nothing that was forgotten stay in the logs of our own files; say whether both could be emptied."""
        emptied = [self.database.empty_log(), self.spool.empty_log()]
        return all(emptied)

    @cached_property
    def faq(self) -> FaqShelf:
        """The frequently asked questions."""
        from distd.desk.faq import FILE, FaqShelf

        return FaqShelf(self.home / "config" / FILE, share() / "config" / FILE)

    @cached_property
    def cases(self) -> Cases:
        """Questions, from the moment they are asked until they are closed."""
        from distd.desk.answering import Answering
        from distd.desk.case_ledger import CaseLedger
        from distd.desk.cases import Cases
        from distd.desk.correspondence import CaseLetters
        from distd.desk.office import Office
        from distd.desk.reminding import Reminding
        from distd.desk.telling import Telling
        from distd.desk.threads import Threads
        from distd.store.cases import CaseStore
        from distd.store.faq import FaqAnswers
        from distd.store.replies import Replies
        from distd.store.subscriptions import SubscriptionStore

        database, ledger, desk = self.database, CaseLedger(self.ledger), self.settings.desk
        store = CaseStore(database)
        letters = CaseLetters(
            store, SubscriptionStore(database), Replies(database), self.outbox, self.body_of
        )
        office = Office(database, store, ledger, letters, self.faq)
        return Cases(
            store,
            ledger,
            letters,
            office,
            Threads(
                store, ledger, letters, office, self.tokens, self.settings.domain, self.settings.secretary
            ),
            Answering(
                store,
                FaqAnswers(database),
                ledger,
                letters,
                self.faq,
                desk.faq_threshold,
                desk.automatic_answers,
            ),
            Reminding(database, store, ledger, letters, desk.reminder_days, desk.silence_days),
            Telling(database, store, ledger, letters),
            self.desk.to_secretary,
        )

    def body_of(self, country: str) -> Body | None:
        """Return a country's member body as the reference data has it."""
        from distd.desk.routing import Body

        known = self._reference.by_country.get(country)
        if known is None:
            return None
        return Body(country, known.acronym, known.name, known.website, known.native_name, known.languages)

    @cached_property
    def _reference(self) -> Reference:
        from distd.registry.reference import Reference

        return Reference.read(self.home)

    @cached_property
    def triage(self) -> Triage:
        """What says what a message is; raises Misconfigured when its words cannot be read."""
        from distd.triage.judging import Triage
        from distd.triage.whose.bodies import Bodies

        bodies = partial(Bodies.read, self.home)
        return Triage(self.settings.domain, self.vocabulary, bodies, self.known_sender)

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The words of config/triage.toml; raises Misconfigured when they cannot be read."""
        from distd.triage.vocabulary import Vocabulary

        return Vocabulary.read(self.home)

    def known_sender(self, address: str) -> Sender | None:
        """Say what the registry knows of a From address."""
        from distd.store.contacts import Contacts
        from distd.triage.whose.route import Sender

        contact = Contacts(self.database).at(address)
        if contact is None:
            return None
        organisation = contact.organisation
        return Sender(organisation.country, organisation.name, organisation.kind)

    def list_names(self) -> list[str]:
        """Return the names of all lists, as the registry has them now."""
        from distd.store.lists import Lists

        return Lists(self.database).names()
