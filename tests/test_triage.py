"""What arrives ends in one right place, once, with a reason."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from distd.failures import Misconfigured, NotFound, TemporaryFailure
from distd.mail.addresses import read_own_address
from distd.store.database import Database
from distd.store.inbox import Inbox
from distd.store.incoming import Incoming
from distd.store.spool import Arrival, Entry, Spool
from distd.store.words import InboundState
from distd.triage.finding import Finding, Kind
from distd.triage.judging import Triage
from distd.triage.sorting import Sorter, Station, pause_after
from distd.triage.vocabulary import Vocabulary
from distd.triage.whose.bodies import Bodies
from tests.conftest import Clock
from tests.post_office import until

DOMAIN = "sr.example.org"
TRIAGE = Triage(DOMAIN, Vocabulary.read(), Bodies.read)


@dataclass
class Room:
    """A sorter whose stations only write down what they were given."""

    database: Database
    spool: Spool
    inbox: Inbox
    clock: Clock
    acted: list[tuple[str, str]] = field(default_factory=list)
    failing: Callable[[Incoming], str] | None = None

    def has_acted(self, times: int) -> bool:
        return len(self.acted) >= times

    def station(self, name: str) -> Callable[[Incoming, Finding], str]:
        def act(incoming: Incoming, _: Finding) -> str:
            if self.failing is not None:
                self.failing(incoming)
            self.acted.append((name, incoming.spool_id))
            return f"{name} acted"

        return act

    @property
    def sorter(self) -> Sorter:
        return self.sorter_with(TRIAGE.get_ready)

    def sorter_with(self, get_ready: Callable[[], None]) -> Sorter:
        stations: dict[Kind, Station] = {}
        for kind in set(Kind) - {Kind.AUTO_REPLY}:
            stations[kind] = Station(kind, self.station(kind))
        return Sorter(
            self.database, self.spool, self.inbox, stations,
            lambda address: read_own_address(address, DOMAIN, {"nmbs"}), TRIAGE.find, self.clock,
            get_ready=get_ready,
        )  # fmt: skip

    def arrive(self, recipient: str, raw: str, sender: str = "anna@reader.example") -> str:
        recipient = recipient if "@" in recipient else f"{recipient}@{DOMAIN}"
        arrival = Arrival(sender, [recipient], raw.replace("\n", "\r\n").encode(), self.clock())
        return self.spool.accept([arrival])[0][0]

    def kind_of(self, recipient: str, raw: str, sender: str = "anna@reader.example") -> str:
        id_ = self.arrive(recipient, raw, sender)
        self.sorter.handle_waiting()
        record = self.inbox.find(id_)
        assert record is not None
        return str(record.kind)


@pytest.fixture
def room(database: Database, tmp_path: Path, clock: Clock) -> Iterator[Room]:
    spool = Spool(tmp_path / "queue")
    yield Room(database, spool, Inbox(database), clock)
    spool.close()


def mail(text: str = "Hello.\n", **headers: str) -> str:
    names = {"From": "Anna <anna@reader.example>", "Message-ID": "<1@reader.example>"}
    names |= {name.replace("_", "-"): value for name, value in headers.items()}
    return "".join(f"{name}: {value}\n" for name, value in names.items()) + f"\n{text}"


REPORT = 'multipart/report; report-type=delivery-status; boundary="b"'
KINDS = [
    ("nmbs-subscribe", mail(), "anna@reader.example", "subscribe"),
    ("nmbs-unsubscribe", mail(), "anna@reader.example", "unsubscribe"),
    ("nmbs-confirm+abc", mail("", Subject="confirm abc"), "anna@reader.example", "confirm"),
    ("nmbs-help", mail(), "anna@reader.example", "help"),
    ("review+abc", mail("Approved.\n"), "anna@reader.example", "approval"),
    ("feedback+abc", mail(), "anna@reader.example", "feedback"),
    ("feedback", mail(), "anna@reader.example", "feedback"),
    ("nmbs-bounces+abc", mail(Content_Type=REPORT), "", "bounce"),
    ("nmbs-bounces+abc", mail("Hi. This is the qmail-send program.\n"), "", "bounce"),
    ("bounces+abc", mail(Auto_Submitted="auto-replied", X_Failed_Recipients="a@b.example"), "", "bounce"),
    ("nmbs-bounces+abc", mail(Subject="Out of office: Re: News"), "anna@reader.example", "auto_reply"),
    ("nmbs-bounces+abc", mail(X_Autoreply="yes"), "", "auto_reply"),
    ("secretary", mail(Content_Type="multipart/report; report-type=feedback-report"), "fbl@isp.example", "complaint"),
    ("feedback+abc", mail(Auto_Submitted="auto-replied"), "anna@reader.example", "auto_reply"),
    ("feedback+abc", mail(), "", "auto_reply"),
    ("feedback+abc", mail(Content_Type=REPORT), "", "bounce"),
    ("review+abc", mail("Approved.\n", Auto_Submitted="auto-replied"), "anna@reader.example", "auto_reply"),
    ("nmbs-subscribe", mail(Auto_Submitted="auto-generated"), "anna@reader.example", "auto_reply"),
    ("nmbs-subscribe", mail(Precedence="bulk"), "anna@reader.example", "subscribe"),
    ("nmbs-unsubscribe", mail(Auto_Submitted="auto-generated"), "anna@reader.example", "auto_reply"),
    ("nmbs-unsubscribe+abc", mail("", Auto_Submitted="auto-generated"), "anna@reader.example", "unsubscribe"),
    ("nmbs-unsubscribe+abc", mail("", Auto_Submitted="auto-replied"), "anna@reader.example", "auto_reply"),
    ("nmbs-unsubscribe+abc", mail("A program sent this to unsubscribe.", Auto_Submitted="auto-replied",
        Subject="unsubscribe"), "anna@reader.example", "unsubscribe"),
    ("nmbs-unsubscribe+abc", mail("I pressed the wrong button. I want to remain."), "anna@reader.example", "other"),
    ("nmbs-confirm+abc", mail("I got no form. Please add me to your mailing list."), "a@reader.example", "subscribe"),
    ("review+abc", mail("Dear Beneficiary, a late client left US$14.5M. I seek your approval as next of kin. Send a "
        "copy of your passport and your bank details."), "a@reader.example", "spam"),
    ("secretary", mail(), "anna@reader.example", "other"),
    ("questions", mail(), "anna@reader.example", "other"),
    ("nmbs-owner", mail(), "anna@reader.example", "other"),
    ("abuse", mail(Auto_Submitted="auto-generated"), "robot@isp.example", "other"),
    ("secretary", mail(List_Id="<x.lists.example>"), "anna@reader.example", "other"),
    ("secretary", mail(Auto_Submitted="auto-replied"), "anna@reader.example", "auto_reply"),
    ("secretary", mail(), "", "auto_reply"),
    ("postmaster", mail(Content_Type=REPORT), "", "bounce"),
    (
        "secretary", mail(Auto_Submitted="auto-generated", Message_ID="<notice.1.abc@sr.example.org>"),
        "secretary@standards.example", "auto_reply",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("recipient", "raw", "sender", "kind"), KINDS)
def test_each_message_is_named_by_its_address_and_by_signs_of_machines(
    room: Room, recipient: str, raw: str, sender: str, kind: str
) -> None:
    assert room.kind_of(recipient, raw, sender) == kind
    assert room.spool.count() == 0
    assert room.spool.held() == []


@pytest.mark.parametrize(
    "words",
    [
        "Cancel.", "Stop.", "Stopp!", "取消", "Please stop sending this newsletter before the plenary.",
        "Remove the second paragraph.", "Do not send it.", "Please take us off your list.",
        "No, the text is not the one that the reviewers saw in May. I reject it.",
        "I am just a reader of newspapers and no lawyer, but do not send this.",
        "Change the special offer on page 2, the 20 % discount and \"click here\": they read like advertising.",
        "I am only a reader of the English text, but please change the second paragraph.",
        "As one of the reviewers I must say no: not a single member of the panel was asked.",
    ],
)  # fmt: skip
def test_at_a_reviewers_address_all_a_person_says_is_about_the_issue(room: Room, words: str) -> None:
    """A veto that became a wish to leave would let the issue go out."""
    assert room.kind_of("review+abc", mail(words)) == "approval"


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("", "unsubscribe"),
        ("If you are not the intended recipient, please delete this mail.", "unsubscribe"),
        ("Why do I still get this?", "unsubscribe"),
        ("Take me off if you would.", "unsubscribe"),
        ("I pressed the wrong button. I want to remain.", "other"),
        ("Is the newsletter also published in French?", "question_answerable"),
    ],
)
def test_to_leave_by_ones_own_address_works_the_first_time(room: Room, words: str, kind: str) -> None:
    """Only who says that it was a mistake, or asks what is ours to answer, stays."""
    assert room.kind_of("nmbs-unsubscribe+abc", mail(words)) == kind


@pytest.mark.parametrize(
    ("to", "subject", "text"),
    [
        (
            "nmbs-subscribe",
            "Subscribe",
            "Wrong button last week, sorry. I did not mean to join. Undo it please.",
        ),
        ("nmbs-unsubscribe", "not unsubscribe", "I don't want to get off anything. Kindly add my colleague."),
    ],
)
def test_a_command_that_the_text_takes_back_is_none(room: Room, to: str, subject: str, text: str) -> None:
    room.kind_of(to, mail(text, Subject=subject))

    assert [name for name, _ in room.acted] == ["other"]


def test_small_print_does_not_keep_anybody_from_joining(room: Room) -> None:
    text = "Hello.\n\nIf you are not the intended recipient, please delete this mail.\n"
    assert room.kind_of("nmbs-subscribe", mail(text)) == "subscribe"


def test_what_sells_something_at_a_reviewers_address_is_read_by_a_person(room: Room) -> None:
    text = (
        "Dear Beneficiary, a late client left US$14.5M. Send a copy of your passport and your bank details."
    )

    assert room.kind_of("review+abc", mail(text)) == "spam"
    assert [name for name, _ in room.acted] == ["other"]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("I'm just a subscriber. When does the next issue come out?", "question_answerable"),
        ("Ich bin kein Gutachter. Bitte nehmen Sie mich von der Liste.", "unsubscribe"),
        ("I never was one of the reviewers, but I approve of your printing the names.", "feedback"),
    ],
)
def test_who_is_no_reviewer_has_no_vote(room: Room, words: str, kind: str) -> None:
    """An address of a reviewer may have been passed on; what they want is looked at as anywhere else."""
    assert room.kind_of("review+abc", mail(words)) == kind


def test_what_no_reviewer_would_answer_is_for_the_secretary(room: Room) -> None:
    text = (
        "My password for the document site has lapsed, can you let me back in? I want to look at the drafts."
    )

    assert room.kind_of("review+abc", mail(text)) == "confidential_request"
    assert [name for name, _ in room.acted] == ["other"]


def test_a_wish_for_changes_beside_a_word_of_the_wrong_address_stays_a_veto(room: Room) -> None:
    text = (
        "I found this address in the letter. Please send me the draft again, the minutes and the working document"
        " were missing; change nothing before."
    )

    assert room.kind_of("review+abc", mail(text)) == "approval"


def test_a_bare_approval_at_another_address_is_seen_as_one(room: Room) -> None:
    assert room.kind_of("questions", mail("Approved.\nDP\n", Subject="Issue 3")) == "approval"
    assert (
        room.kind_of("feedback+abc", mail("I approve of your new layout, go on like this!\n")) == "feedback"
    )


def test_an_armenian_question_is_one(room: Room) -> None:
    """Its mark stands within the word that is asked for."""
    text = "Վրացիները կողմ քվեարկե՞լ են։"

    assert room.kind_of("questions", mail(text)) == "question_member_body"


def test_stop_is_a_wish_to_leave_whatever_the_subject_is_about(room: Room) -> None:
    assert room.kind_of("feedback+abc", mail("STOP\n", Subject="Newsletter 3")) == "unsubscribe"
    assert (
        room.kind_of("subscribers-subscribe", mail("Please stop sending this.\n", Subject=""))
        == "unsubscribe"
    )
    assert room.kind_of("feedback+abc", mail("Stop the presses, this is a great issue!\n")) == "feedback"


def test_leave_below_our_mail_is_a_wish_to_leave(room: Room) -> None:
    """Some write under what they answer; only their own word commands."""
    ours = "> You receive this because you are subscribed.\n> To leave, write\n> leave\n"
    heads = {"Subject": "Re: ISO/SR UPDATE 1"}

    assert room.kind_of("questions", mail(f"{ours}\nleave\n", **heads)) == "unsubscribe"
    assert room.kind_of("questions", mail(f"{ours}\nplease leave\n", **heads)) == "unsubscribe"
    assert room.kind_of("questions", mail(f"{ours}\nThank you!\n", **heads)) == "feedback"
    assert room.kind_of("questions", mail(ours, **heads)) != "unsubscribe"


def test_who_asks_not_to_be_taken_off_asks_no_question(room: Room) -> None:
    text = "Please do NOT unsubscribe me, I only changed my address book. Stay as it is.\n"

    assert room.kind_of("questions", mail(text, Subject="unsubscribe?")) == "other"
    assert room.kind_of("questions", mail(f"{text}When is the next meeting?\n")) == "question_answerable"


def test_text_in_a_wrong_charset_is_not_taken_for_anything(room: Room) -> None:
    """Its letters are no words, and what they are like says nothing."""
    garbled = "Š…Ž‘‚‚Í‚Ç‚Ì‚æ‚¤‚É“Š•[‚µ‚Ü‚µ‚½‚©B‹³‚¦‚Ä‚‚¾‚³‚¢B"

    assert room.kind_of("questions", mail(f"{garbled}\n", Subject="question")) == "other"


@pytest.mark.parametrize(
    ("note", "station"),
    [
        ("FYI, for you.", "other"),
        ("Pour information", "other"),
        ("Zur Kenntnis.", "other"),
        ("ご参考まで", "other"),
        ("FYI. Can you answer Bob, please?", "question_member_body"),
        ("Can you answer Bob below, please?", "question_member_body"),
    ],
)
def test_what_is_passed_on_for_information_asks_nobody(room: Room, note: str, station: str) -> None:
    """A mail that somebody else was asked is a person's to judge, unless an answer is wanted of us."""
    other = "-------- Original Message --------\nFrom: Bob\nTo: Ann\nSubject: vote\n\nHow did France vote?\n"

    room.kind_of("questions", mail(f"{note}\n\n{other}", Subject="Fwd: vote"))

    assert [name for name, _ in room.acted] == [station]


@pytest.mark.parametrize(
    "words",
    [
        "Please stop calling ISO 26000 a certification standard in your newsletter. It is not.",
        "Please remove my photo from the newsletter page, I did not agree to it.",
        "Could you please stop attaching the PDF to the newsletter? I like to read it.",
    ],
)
def test_what_shall_be_removed_from_the_newsletter_removes_no_reader(room: Room, words: str) -> None:
    assert room.kind_of("feedback+abc", mail(words)) not in {"unsubscribe", "subscribe"}


def test_the_record_says_where_a_message_ended_and_why(room: Room) -> None:
    id_ = room.arrive("feedback+abc", mail("Well done.\n"))

    room.sorter.handle_waiting()

    record = room.inbox.find(id_)
    assert record is not None
    assert (record.state, record.kind, record.station) == (InboundState.HANDLED, "feedback", "feedback")
    assert record.reason == "says what its writer thinks"
    assert record.evidence["done"] == "feedback acted"


def test_the_same_message_twice_is_handled_once(room: Room) -> None:
    """A sender that lost our 250 sends again; so does a forwarder that delivers twice."""
    first = room.arrive("feedback+abc", mail("Well done.\n", Received="one"))
    second = room.arrive("feedback+abc", mail("Well done.\n", Received="another"))

    room.sorter.handle_waiting()

    assert room.acted == [("feedback", first)]
    record = room.inbox.find(second)
    assert record is not None
    assert record.state is InboundState.DUPLICATE
    assert first in record.reason


def test_two_people_without_message_ids_are_two(room: Room) -> None:
    room.arrive("nmbs-subscribe", "From: a@reader.example\n\n")
    room.arrive("nmbs-subscribe", "From: b@reader.example\n\n")

    room.sorter.handle_waiting()

    assert len(room.acted) == 2


def test_a_crash_between_the_act_and_the_removal_repeats_nothing(room: Room) -> None:
    id_ = room.arrive("feedback", mail())
    entry = room.spool.entry(id_)
    room.sorter.handle(entry)

    room.sorter.handle(entry)  # as after a restart that found the spool entry still there

    assert len(room.acted) == 1


def test_a_station_that_fails_holds_one_message_and_the_line_goes_on(room: Room) -> None:
    bad = room.arrive("feedback", mail("bad\n"))
    good = room.arrive("secretary", mail("good\n"))

    def fail(incoming: Incoming) -> str:
        if incoming.spool_id == bad:
            raise KeyError("a mistake of ours")
        return ""

    room.failing = fail
    room.sorter.handle_waiting()

    assert room.acted == [("other", good)]
    (held,) = room.spool.held()
    assert held.id == bad
    assert "a mistake of ours" in held.defect
    assert "Traceback" in (room.spool.folder / "held" / f"{bad}.txt").read_text()
    record = room.inbox.find(bad)
    assert record is not None
    assert record.state is InboundState.HELD


def test_a_held_message_that_cannot_be_recorded_stops_nothing(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad = room.arrive("feedback", mail("bad\n"))
    good = room.arrive("secretary", mail("good\n"))

    def fail(*_: object, **__: object) -> str:
        raise ValueError("a mistake of ours")

    record = Inbox.record

    def fail_on_bad(inbox: Inbox, entry: Entry, *values: Any, **more: Any) -> None:
        if entry.id == bad:
            fail()
        record(inbox, entry, *values, **more)

    monkeypatch.setattr(Inbox, "record", fail_on_bad)
    room.sorter.handle_waiting()

    assert room.acted == [("other", good)]
    assert [held.id for held in room.spool.held()] == [bad]


def test_a_held_message_is_handled_when_it_is_replayed(room: Room) -> None:
    id_ = room.arrive("feedback", mail())

    def fail(_: Incoming) -> str:
        raise ValueError("mended soon")

    room.failing = fail
    room.sorter.handle_waiting()
    room.failing = None

    room.spool.replay(id_, room.clock())
    room.sorter.handle_waiting()

    assert room.acted == [("feedback", id_)]
    record = room.inbox.find(id_)
    assert record is not None
    assert record.state is InboundState.HANDLED
    assert list((room.spool.folder / "held").iterdir()) == []
    with pytest.raises(NotFound):
        room.spool.replay(id_, room.clock())


def test_what_a_failing_station_wrote_is_undone(room: Room) -> None:
    id_ = room.arrive("feedback", mail())

    def fail(_: Incoming) -> str:
        room.inbox.note(id_, {"half": "done"})
        raise ValueError("then it failed")

    room.failing = fail
    room.sorter.handle_waiting()

    record = room.inbox.find(id_)
    assert record is not None
    assert record.evidence == {}


def test_a_busy_database_costs_nothing_but_time(room: Room) -> None:
    id_ = room.arrive("feedback", mail())

    def busy(_: Incoming) -> str:
        raise TemporaryFailure("database is locked")

    room.failing = busy
    room.sorter.handle_waiting()
    assert room.inbox.find(id_) is None
    assert room.spool.waiting(room.clock(), 10) == []

    room.failing = None
    room.clock.wind(seconds=16)
    room.sorter.handle_waiting()

    assert room.acted == [("feedback", id_)]


def test_words_that_make_no_sense_keep_the_mail_waiting_and_hold_none(room: Room) -> None:
    class Words:
        """The secretary's, which have a slip in them until they are mended."""

        mended = False

        def read(self) -> None:
            if not self.mended:
                raise Misconfigured("config/triage.toml: praise: expected a table of languages")

    words, id_ = Words(), room.arrive("nmbs-subscribe", mail())
    sorter = room.sorter_with(words.read)

    assert sorter.handle_waiting() == 0
    assert room.spool.waiting(room.clock(), 10) == [id_]

    words.mended = True
    assert sorter.handle_waiting() == 1


def test_a_station_whose_file_has_a_slip_keeps_its_mail_waiting_and_holds_none(room: Room) -> None:
    id_ = room.arrive("feedback", mail())

    def cannot_read(_: Incoming) -> str:
        raise Misconfigured("config/faq.toml: is not valid TOML")

    room.failing = cannot_read
    room.sorter.handle_waiting()
    assert room.spool.held() == []

    room.failing = None
    room.clock.wind(seconds=16)
    room.sorter.handle_waiting()

    assert room.acted == [("feedback", id_)]


def test_an_address_that_is_gone_meanwhile_is_for_the_secretary(room: Room) -> None:
    assert room.kind_of("retired-subscribe", mail()) == "other"


def test_pauses_grow_to_ten_minutes() -> None:
    assert [pause_after(n) for n in (0, 1, 99)] == [
        timedelta(seconds=15), timedelta(seconds=30), timedelta(minutes=10)
    ]  # fmt: skip


def test_the_daemons_loop_handles_what_arrives_and_stops_when_told(room: Room) -> None:
    async def live() -> None:
        stop = asyncio.Event()
        sorter = room.sorter
        running = asyncio.create_task(sorter.run(stop))
        for number in range(3):
            await asyncio.to_thread(
                room.arrive, "feedback", mail(f"{number}\n", Message_ID=f"<{number}@x.example>")
            )
            sorter.wake()
            await until(partial(room.has_acted, number + 1))
        stop.set()
        async with asyncio.timeout(10):
            await running

    asyncio.run(live())

    assert [name for name, _ in room.acted] == ["feedback"] * 3
    assert room.spool.count() == 0


def test_one_message_that_fails_costs_its_neighbours_nothing(room: Room) -> None:
    """Messages that wait together share a transaction: each is handled once all the same, and none is lost."""
    before = room.arrive("feedback", mail("One.\n", Message_ID="<1@reader.example>"))
    bad = room.arrive("feedback", mail("Two.\n", Message_ID="<2@reader.example>"))
    after = room.arrive("feedback", mail("Three.\n", Message_ID="<3@reader.example>"))
    again = room.arrive("feedback", mail("Three.\n", Message_ID="<3@reader.example>"))

    def fail(incoming: Incoming) -> str:
        room.database.peewee.execute_sql("UPDATE inbound SET reason = reason || '!'")
        if incoming.spool_id == bad:
            raise ValueError("cannot be")
        return ""

    room.failing = fail
    room.sorter.handle_waiting()

    records = {record.spool_id: record for record in room.inbox.latest(10)}
    assert {id_: str(record.state) for id_, record in records.items()} == {
        before: "handled",
        bad: "held",
        after: "handled",
        again: "duplicate",
    }
    assert (
        records[before].reason.count("!") == 2
    )  # its own act, and the third's: what was undone left no trace
    assert room.spool.count() == 0
    assert [held.id for held in room.spool.held()] == [bad]


def test_a_long_message_is_not_kept_waiting_for_others_nor_they_for_it(room: Room) -> None:
    for number in range(3):
        room.arrive("feedback", mail(f"{number}" * 400_000, Message_ID=f"<{number}@reader.example>"))

    room.sorter.handle_waiting()

    assert [name for name, _ in room.acted] == ["feedback"] * 3
    assert room.spool.count() == 0
