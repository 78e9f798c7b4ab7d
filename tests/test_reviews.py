"""Nothing unapproved leaves: stories of reviewers who answer by mail, on both databases."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from peewee import IntegrityError

from distd.failures import NotFound, Refused
from distd.mail.verdict.reading import read_verdict
from distd.review.office import Terms
from distd.store.database import Database
from distd.store.tables import Contact, Mailing, Review, Subscription, Vote
from tests.review import ANA, BO, CHIE, SECRETARY, ReviewRoom, SampleEdition, text_of


@pytest.fixture
def room(database: Database) -> ReviewRoom:
    """Three reviewers, four readers, everybody has to approve."""
    room = ReviewRoom(database)
    room.person(ANA, "cag", name="Ana")
    room.person(BO, "cag", name="Bo")
    room.person(CHIE, "cag", language="ja", name="Chie")
    for number in range(4):
        room.person(f"reader{number}@nmb.example", "nmbs")
    return room


def test_an_issue_may_be_sent_when_every_reviewer_has_approved_it(room: ReviewRoom) -> None:
    room.submit()
    room.reply(ANA, "Approved.")
    room.reply(BO, "I approve.")
    with pytest.raises(Refused, match="still with the reviewers"):
        room.may_send()

    room.reply(CHIE, "承認します。")

    assert room.may_send().emergency == ""
    for told in (ANA, BO, CHIE, SECRETARY):
        assert len(room.letters(told, "review-decided")) == 1


def test_one_changed_character_voids_the_approval(room: ReviewRoom) -> None:
    room.submit()
    for reviewer in (ANA, BO, CHIE):
        room.reply(reviewer, "Approved.")

    with pytest.raises(Refused, match="issue-1 was changed after the review: submit it again"):
        room.may_send(SampleEdition(text="The next meeting is in Bangkok!"))


def test_another_list_or_an_earlier_time_is_refused_and_a_part_of_the_lists_is_not(room: ReviewRoom) -> None:
    moment = room.now + timedelta(days=2)
    room.submit(audience=("nmbs", "subscribers"), not_before=moment)
    room.all_approve()

    with pytest.raises(Refused, match="approved for nmbs, subscribers, not for d-liaisons"):
        room.may_send(audience=("nmbs", "d-liaisons"), when=moment)
    with pytest.raises(Refused, match="no earlier than 2005-05-04 09:00"):
        room.may_send(when=moment - timedelta(seconds=1))
    assert room.may_send(audience=("subscribers",), when=moment).review_id


def test_what_was_never_submitted_is_refused(room: ReviewRoom) -> None:
    with pytest.raises(Refused, match="issue-1 was not submitted to the reviewers"):
        room.may_send()


def test_a_reviewer_gets_the_mail_as_members_will_with_pdf_findings_and_differences(room: ReviewRoom) -> None:
    room.submit()
    room.all_approve()
    room.submit(
        SampleEdition(
            text="The next meeting is in Sydney.", name="issue-2", number=2, languages=("en", "ja")
        ),
        findings=("warning: issue.md, line 3: the date 7 March has passed",),
    )

    request = room.letters(ANA, "review-request")[-1]
    text = text_of(request)
    files = [part.get_filename() for part in request.iter_attachments()]
    inner = next(request.iter_attachments()).get_content()

    assert files == ["issue-2.en.eml", "issue-2.en.pdf", "issue-2.ja.eml", "issue-2.ja.pdf"]
    assert inner["Subject"] == "May 2005 (en)"
    assert inner["To"] == "Ana <ana@abnt.example>"
    assert inner["List-Id"] == '"NMBS" <nmbs.sr.example.org>'
    assert "NMBS: 4 readers" in text
    assert "the date 7 March has passed" in text
    assert "-The next meeting is in Bangkok." in text
    assert "+The next meeting is in Sydney." in text
    assert str(request["Reply-To"]).startswith("review+")
    assert request["Content-Language"] is None or request["Content-Language"] == "en"


def test_every_reviewer_answers_at_an_address_of_their_own(room: ReviewRoom) -> None:
    room.submit()

    addresses = {str(room.letters(each, "review-request")[0]["Reply-To"]) for each in (ANA, BO, CHIE)}

    assert len(addresses) == 3


def test_a_forwarded_request_answered_by_somebody_else_does_not_count(room: ReviewRoom) -> None:
    room.submit()

    reason = room.reply(ANA, "Approved.", sender="mallory@elsewhere.example")

    assert reason.startswith("not counted: stranger")
    assert room.verdicts() == {ANA: "asked", BO: "asked", CHIE: "asked"}
    assert room.letters("mallory@elsewhere.example") == []
    told = room.letters(SECRETARY, "review-not-counted")[0]
    assert "mallory@elsewhere.example" in text_of(told)
    assert "> Approved." in text_of(told)


def test_one_reviewer_cannot_vote_with_the_address_of_another(room: ReviewRoom) -> None:
    room.submit()
    request_of_ana = room.letters(ANA, "review-request")[0]

    room.reply(BO, "Approved.", to=request_of_ana)

    assert room.verdicts()[ANA] == "asked"
    assert room.verdicts()[BO] == "asked"


def test_a_vote_in_quoted_text_is_no_vote_and_is_asked_about(room: ReviewRoom) -> None:
    room.submit()

    room.reply(ANA, "> Approved.\n>\n> Ana")

    assert room.verdicts()[ANA] == "asked"
    assert len(room.letters(ANA, "review-unclear")) == 1


def test_i_cannot_approve_is_no_approval(room: ReviewRoom) -> None:
    room.submit()
    room.reply(BO, "Approved.")

    room.reply(ANA, "I cannot approve this.")

    assert room.verdicts()[ANA] == "rejected"
    assert room.state() == "rejected"
    with pytest.raises(Refused, match="issue-1 was not approved"):
        room.may_send()


def test_the_authors_own_vote_does_not_count(room: ReviewRoom) -> None:
    room.submit(author="Ana@ABNT.example")
    room.reply(ANA, "Approved.")
    room.reply(BO, "Approved.")
    assert room.state() == "open"

    room.reply(CHIE, "Approved.")

    assert room.state() == "approved"
    assert "does not count" in text_of(room.letters(ANA, "review-counted")[0])


def test_an_author_cannot_stop_the_own_issue_by_vote_either(room: ReviewRoom) -> None:
    room.submit(author=ANA)

    room.reply(ANA, "Rejected.")

    assert room.state() == "open"


def test_a_condition_stops_the_issue_and_the_others_read_why(room: ReviewRoom) -> None:
    room.submit()
    room.reply(BO, "Approved.")

    room.reply(CHIE, "Approved if the date is corrected.")

    for told in (ANA, BO, SECRETARY):
        letter = text_of(room.letters(told, "review-decided")[0])
        assert "asked for changes" in letter
        assert "> Approved if the date is corrected." in letter


def test_an_approval_can_be_taken_back_while_the_review_is_open_and_nothing_else(room: ReviewRoom) -> None:
    room.submit()
    room.reply(ANA, "Approved.")
    room.reply(
        ANA, "I have to take that back: changes: the table on page 2 is confidential.\nchanges: page 2"
    )

    assert room.verdicts()[ANA] == "changes"
    assert room.state() == "rejected"


def test_a_rejection_stands_without_veto(room: ReviewRoom) -> None:
    room = ReviewRoom(room.database, Terms(rule="2 of 3", veto=False))
    room.submit()
    room.reply(ANA, "Rejected.")

    room.reply(ANA, "Approved.")

    assert room.verdicts()[ANA] == "rejected"
    assert len(room.letters(ANA, "review-stands")) == 1
    room.reply(BO, "Approved.")
    room.reply(CHIE, "Approved.")
    assert room.state() == "approved"


def test_the_same_answer_twice_counts_once(room: ReviewRoom) -> None:
    room = ReviewRoom(room.database, Terms(rule="2 of 3"))
    room.submit()
    room.reply(ANA, "Approved.")
    room.reply(ANA, "Approved.")

    assert room.state() == "open"


def test_an_answer_of_a_machine_is_neither_counted_nor_answered(room: ReviewRoom) -> None:
    room.submit()
    before = len(room.letters(ANA))

    reason = room.reply(ANA, "Approved.", Auto_Submitted="auto-replied")

    assert reason.startswith("no verdict: sent by a machine")
    assert room.verdicts()[ANA] == "asked"
    assert len(room.letters(ANA)) == before


def test_an_unclear_answer_is_asked_about_three_times_then_the_secretary_is_told_once(
    room: ReviewRoom,
) -> None:
    room.submit()
    for _ in range(6):
        room.reply(ANA, "Thank you for the draft.")

    assert len(room.letters(ANA, "review-unclear")) == 3
    assert len(room.letters(SECRETARY, "review-not-counted")) == 1


def test_an_answer_after_the_end_gets_one_note_and_a_late_objection_reaches_the_secretary(
    room: ReviewRoom,
) -> None:
    room = ReviewRoom(room.database, Terms(rule="2 of 3"))
    room.submit()
    room.reply(ANA, "Approved.")
    room.reply(BO, "Approved.")

    room.reply(CHIE, "Rejected.", to=room.letters(CHIE, "review-request")[0])
    room.reply(CHIE, "Rejected!", to=room.letters(CHIE, "review-request")[0])

    assert room.state() == "approved"
    assert len(room.letters(CHIE, "review-late")) == 1
    assert "distctl issue withdraw issue-1" in text_of(room.letters(SECRETARY, "review-not-counted")[0])


def test_silence_is_reminded_and_never_taken_for_consent(room: ReviewRoom) -> None:
    room.submit()
    room.reply(ANA, "Approved.")
    room.wind(days=2)
    assert not room.reviews.tick(room.now).did_anything

    room.wind(days=1)
    assert room.reviews.tick(room.now).reminded == 2
    assert not room.reviews.tick(room.now).did_anything, "the same moment again"
    assert room.letters(ANA, "review-reminder") == []

    room.wind(days=11)
    assert room.reviews.tick(room.now).expired == 1
    assert not room.reviews.tick(room.now).did_anything
    assert room.state() == "expired"
    assert len(room.letters(SECRETARY, "review-decided")) == 1
    with pytest.raises(Refused, match="expired without enough answers"):
        room.may_send()


def test_a_deputy_is_asked_with_the_second_reminder_and_one_answer_of_the_two_counts(
    room: ReviewRoom,
) -> None:
    room.person("vice@abnt.example", language="es", name="Vice")
    room = ReviewRoom(room.database, Terms(rule="all", deputies={"ANA@abnt.example": "vice@abnt.example"}))
    room.submit()
    room.wind(days=3)
    room.reviews.tick(room.now)
    assert room.letters("vice@abnt.example") == []

    room.wind(days=3)
    assert room.reviews.tick(room.now).deputies == 1
    assert "vice@abnt.example" not in str(room.letters("vice@abnt.example")[0]["Subject"])
    assert "Vice" in text_of(room.letters(ANA, "review-reminder")[-1])

    room.reply("vice@abnt.example", "Aprobado.")
    room.reply(BO, "Approved.")
    room.reply(CHIE, "承認します")

    assert room.state() == "approved"
    assert "Ana (deputy: Vice): approved" in text_of(room.letters(BO, "review-decided")[0])


def test_a_deputy_who_is_the_author_or_a_reviewer_is_not_asked(room: ReviewRoom) -> None:
    room = ReviewRoom(room.database, Terms(deputies={ANA: BO}))

    submitted = room.submit()

    assert submitted.left_out == [f"{BO}, deputy of {ANA}: is a reviewer"]


def test_an_unknown_deputy_is_named_before_anything_is_done(room: ReviewRoom) -> None:
    room = ReviewRoom(room.database, Terms(deputies={ANA: "nobody@abnt.example"}))

    with pytest.raises(Refused, match=r"nobody@abnt.example, the deputy of ana@abnt.example, is not in the"):
        room.submit()
    assert room.letters(ANA) == []


def test_a_deputy_of_nobody_we_could_write_to_is_refused(room: ReviewRoom) -> None:
    room = ReviewRoom(room.database, Terms(deputies={"ana": "bo@sis.example"}))

    with pytest.raises(Refused, match=r"review.deputies in config/distd.toml: 'ana' has no @"):
        room.submit()


def test_a_suspended_reviewer_is_named_to_the_secretary(room: ReviewRoom) -> None:
    Contact.update(state="suspended", state_reason="mail came back").where(Contact.address == BO).execute()

    submitted = room.submit()

    assert submitted.left_out == ["Bo: suspended"]
    assert submitted.asked == [ANA, CHIE]


def test_a_reviewer_with_an_internationalised_address_gets_a_whole_message(room: ReviewRoom) -> None:
    room.person("審査@例え.example", "cag", language="ja", name="審査 花子")
    room.submit()

    request = room.letters("審査@例え.example", "review-request")[0]
    inner = next(request.iter_attachments()).get_content()

    assert "Bangkok" in text_of(inner)
    assert room.reply("審査@例え.example", "承認します。").startswith("approved")


def test_a_withdrawn_issue_may_not_be_sent_even_when_it_was_approved(room: ReviewRoom) -> None:
    room.submit()
    room.all_approve()

    room.reviews.withdraw("issue-1", "the host has moved the meeting", "secretary:anna", room.now)

    with pytest.raises(Refused, match=r"issue-1 was withdrawn \(the host has moved the meeting\)"):
        room.may_send()
    assert "the host has moved the meeting" in text_of(room.letters(BO, "review-decided")[-1])
    with pytest.raises(Refused, match="nothing to withdraw"):
        room.reviews.withdraw("issue-1", "again", "secretary:anna", room.now)


@pytest.mark.parametrize(
    ("language", "again", "count_no_more"),
    [
        ("en", "For your review again", "do not count any more"),
        ("ja", "査読の再度のお願い", "今後は数えません"),
        ("fr", "Pour votre nouvel examen", "ne comptent plus"),
        ("es", "Para su nueva revisión", "ya no cuentan"),
    ],
)
def test_submitting_again_is_one_letter_that_says_what_changed(
    room: ReviewRoom, language: str, again: str, count_no_more: str
) -> None:
    Contact.update(language=language).where(Contact.address == BO).execute()
    room.submit()
    room.reply(ANA, "Approved, with thanks.")
    first_request = room.letters(BO, "review-request")[0]
    room.wind(days=1)

    room.submit(SampleEdition(text="The next meeting is in Sydney."), audience=("nmbs", "subscribers"))

    assert room.letters(BO, "review-decided") == []
    _, anew = room.letters(BO, "review-request")
    told = " ".join(text_of(anew).split())
    assert again in anew["Subject"]
    assert count_no_more in told
    assert "Approved, with thanks." in told
    assert "-The next meeting is in Bangkok." in told
    assert "+The next meeting is in Sydney." in told
    assert told.count("NMBS") == 2  # the lists of now, and those of then
    assert room.verdicts() == {ANA: "asked", BO: "asked", CHIE: "asked"}
    assert room.reply(BO, "Approved.", to=first_request).startswith("not counted: the review is void")
    assert len(room.letters(BO, "review-late")) == 1


def test_who_answers_the_request_before_is_pointed_to_the_new_one(room: ReviewRoom) -> None:
    room.submit()
    first_request = room.letters(BO, "review-request")[0]
    room.submit(SampleEdition(text="The next meeting is in Sydney."))

    room.reply(BO, "Approved.", to=first_request)

    assert "please answer that one" in text_of(room.letters(BO, "review-late")[0])


def test_who_is_not_asked_again_is_told_that_their_answer_counts_no_more(room: ReviewRoom) -> None:
    room.submit()
    Subscription.update(state="ended", ended_at=room.now).where(
        Subscription.contact == Contact.get(Contact.address == ANA)
    ).execute()

    room.submit(SampleEdition(text="The next meeting is in Sydney."))

    assert len(room.letters(ANA, "review-request")) == 1
    (told,) = room.letters(ANA, "review-decided")
    assert "submitted again" in str(told["Subject"])
    assert "do not count any more" in text_of(told)
    assert "new request" not in text_of(told)


def test_what_was_objected_to_stands_in_the_next_request(room: ReviewRoom) -> None:
    """After a request for changes as well the reviewers see which version it was on, and whether it was heeded."""
    room.submit()
    room.reply(BO, "changes: the meeting is in Sydney")

    room.submit(SampleEdition(text="The next meeting is in Sydney."))

    told = text_of(room.letters(ANA, "review-request")[-1])
    assert "on the version of that day" in " ".join(told.split())
    assert "Bo: asked for changes changes: the meeting is in Sydney" in " ".join(told.split())


def test_what_others_answered_is_nobodys_verdict_where_the_letter_comes_back_unmarked(
    room: ReviewRoom,
) -> None:
    """Outlook copies the letter under the reply without a mark, the earlier answers in it too."""
    room.submit()
    room.reply(ANA, "> Approved.\n\nApproved, with thanks.")
    room.submit(SampleEdition(text="The next meeting is in Sydney."))
    letter = text_of(room.letters(BO, "review-request")[-1])

    def reply(words: str) -> str:
        head = "-----Original Message-----\nFrom: The committee\nSent: Monday\nTo: Bo\nSubject: x"
        return f"{words}\n\n{head}\n\n{letter}"

    assert read_verdict(reply("Approved.")).verdict == "approved"
    assert read_verdict(reply("I will read it tomorrow.")).verdict == "unclear"


def test_the_same_thing_is_not_asked_twice(room: ReviewRoom) -> None:
    room.submit()
    with pytest.raises(Refused, match="with the reviewers already"):
        room.submit()
    room.all_approve()
    with pytest.raises(Refused, match="approved already"):
        room.submit()


@pytest.mark.parametrize("anew", [True, False])
def test_an_approval_that_a_mailing_used_up_is_asked_for_again_where_resends_are_reviewed(
    room: ReviewRoom, anew: bool
) -> None:
    room = ReviewRoom(room.database, Terms(resends_anew=anew))
    room.submit()
    room.all_approve()
    used, asked_since = room.may_send().review_id, room.now + timedelta(minutes=1)
    review = Review.get_by_id(used)
    Mailing.create(
        kind="issue", issue=review.issue, review=review, content_fingerprint=review.content_fingerprint,
        audience=["nmbs"], due_at=room.now, late_hours=12, created_by="x", created_at=room.now, started_at=room.now,
    )  # fmt: skip

    if not anew:
        with pytest.raises(Refused, match="approved already"):
            room.submit()
        return
    room.wind(minutes=2)
    resend = replace(room.intent(), asked_since=asked_since)
    with pytest.raises(Refused, match="a resend is reviewed anew"):
        room.reviews.permission(resend)
    room.submit()
    with pytest.raises(Refused, match="still with the reviewers"):
        room.reviews.permission(resend)
    room.all_approve()
    assert room.reviews.permission(resend).review_id > used


def test_without_reviewers_nothing_can_be_submitted(database: Database) -> None:
    room = ReviewRoom(database)
    room.person(ANA, "cag")

    with pytest.raises(Refused, match="nobody on the list cag could review this"):
        room.submit(author=ANA)


def test_a_rule_that_asks_for_more_reviewers_than_there_are_is_refused(room: ReviewRoom) -> None:
    room = ReviewRoom(room.database, Terms(rule="3 of 3"))

    with pytest.raises(Refused, match="asks for 3 approvals and the list cag has 2 reviewers"):
        room.submit(author=ANA)


def test_the_rule_none_approves_at_once_and_the_ledger_says_so(room: ReviewRoom) -> None:
    room = ReviewRoom(room.database, Terms(rule="none"))

    room.submit()

    assert room.may_send().review_id
    assert room.letters(ANA) == []
    actions = [entry.action for entry in room.ledger.about("issue:issue-1")]
    assert actions == ["review.opened", "review.approved"]


def test_a_list_that_is_not_for_newsletters_is_refused(room: ReviewRoom) -> None:
    with pytest.raises(NotFound, match="there is no list 'cag' for newsletters"):
        room.submit(audience=("nmbs", "cag"))


def test_an_emergency_names_person_and_reason_in_the_ledger_and_in_the_next_request(room: ReviewRoom) -> None:
    room = ReviewRoom(room.database, Terms(emergency_override="Maria Silva"))
    room.submit()

    allowed = room.reviews.override(room.intent(), "the venue is flooded", "secretary:anna", room.now)

    assert allowed.emergency == "Maria Silva: the venue is flooded"
    assert room.may_send().emergency == "the venue is flooded"
    assert "sent without approval" in str(room.letters(ANA, "review-decided")[0]["Subject"])
    entry = next(each for each in room.ledger.about("issue:issue-1") if each.action == "review.overridden")
    assert entry.detail["person"] == "Maria Silva"
    assert entry.detail["reason"] == "the venue is flooded"
    room.wind(days=1)
    room.submit(SampleEdition(name="issue-2", number=2))
    request = text_of(room.letters(ANA, "review-request")[-1])
    assert "by Maria Silva:\n   the venue is flooded" in request
    room.wind(days=1)
    room.submit(SampleEdition(name="issue-3", number=3))
    request = text_of(room.letters(ANA, "review-request")[-1])
    assert "Maria Silva" not in request


def test_the_reason_of_an_emergency_is_told_even_when_the_issue_is_submitted_again(room: ReviewRoom) -> None:
    room = ReviewRoom(room.database, Terms(emergency_override="Maria Silva"))
    room.submit()
    room.reviews.override(room.intent(), "the venue is flooded", "secretary:anna", room.now)

    room.submit(SampleEdition(text="The next meeting is in Sydney."))

    assert "the venue is flooded" in text_of(room.letters(ANA, "review-request")[-1])
    with pytest.raises(Refused, match="still with the reviewers"):
        room.may_send(SampleEdition(text="The next meeting is in Sydney."))
    with pytest.raises(Refused, match="issue-1 "):
        room.may_send()


def test_there_is_no_emergency_unless_the_settings_name_a_person(room: ReviewRoom) -> None:
    room.submit()

    with pytest.raises(Refused, match="no sending without approval here"):
        room.reviews.override(room.intent(), "the venue is flooded", "secretary:anna", room.now)


def test_a_reply_must_be_authenticated_where_the_settings_ask_for_it(room: ReviewRoom) -> None:
    room = ReviewRoom(room.database, Terms(trusted_authserv_id="mx.sr.example.org"))
    room.submit()

    reason = room.reply(ANA, "Approved.")
    assert reason.startswith("not counted: unproven")
    room.reply(
        ANA, "Approved.", Authentication_Results="mx.evil.example; dmarc=pass header.from=abnt.example"
    )
    assert room.verdicts()[ANA] == "asked"

    room.reply(
        ANA, "Approved.", Authentication_Results="mx.sr.example.org; dmarc=pass header.from=abnt.example"
    )
    assert room.verdicts()[ANA] == "approved"


def test_every_decision_stands_in_an_unbroken_ledger(room: ReviewRoom) -> None:
    room.submit()
    room.all_approve()

    actions = [entry.action for entry in room.ledger.about("issue:issue-1")]
    assert actions == ["review.opened", "vote.approved", "vote.approved", "vote.approved", "review.approved"]
    assert room.ledger.verify()[1] is None


def test_the_database_refuses_a_vote_by_somebody_else_and_two_open_reviews(room: ReviewRoom) -> None:
    room.submit()
    vote = Vote.select().order_by(Vote.id).first()
    stranger = room.person("mallory@elsewhere.example")

    for change in (
        {"verdict": "approved", "voted_at": room.now, "voted_by": stranger},
        {"verdict": "approved", "voted_at": room.now, "voted_by": None},
        {"deputy": vote.reviewer},
        {"deputy_asked_at": room.now},
    ):
        with pytest.raises(IntegrityError), room.database.transaction():
            Vote.update(**change).where(Vote.id == vote.id).execute()
    same = {
        name: getattr(vote.review, name) for name in ("issue", "fingerprint", "content_fingerprint", "rule")
    }
    same |= {"audience": ["nmbs"], "veto": True, "author": ANA, "opened_at": room.now, "expires_at": room.now}
    with pytest.raises(IntegrityError), room.database.transaction():
        Review.create(**same)


@pytest.mark.parametrize("language", ["en", "ja", "fr", "es"])
def test_every_letter_is_written_in_every_language(room: ReviewRoom, language: str) -> None:
    dan, deputy = "dan@afnor.example", "eva@afnor.example"
    room.person(dan, "cag", language=language, name="Dan")
    room.person(deputy, language=language, name="Eva")
    Contact.update(language=language).execute()
    terms = Terms(rule="3 of 4", veto=False, deputies={dan: deputy}, emergency_override="Maria")
    room = ReviewRoom(room.database, terms, secretary_language=language)
    room.submit(not_before=room.now, findings=("warning: a date has passed",))
    room.reply(ANA, "?")
    room.reply(ANA, "Rejected.")
    room.reply(ANA, "Approved.")
    room.wind(days=7)
    room.reviews.tick(room.now)
    for why in ("mallory@elsewhere.example", None):
        room.reply(BO, "Approved.", sender=why)
    room.reviews.override(room.intent(), "urgent", "secretary:anna", room.now)
    room.reply(CHIE, "Rejected.", to=room.letters(CHIE, "review-request")[0])
    room.submit(SampleEdition(text="\n".join(f"line {n}" for n in range(99))), author=BO)
    room.wind(days=20)
    room.reviews.tick(room.now)
    seen = {
        kind
        for kind in ("request", "reminder", "counted", "unclear", "stands", "late", "decided", "not-counted")
        for to in (ANA, BO, CHIE, dan, deputy, SECRETARY)
        for letter in room.letters(to, f"review-{kind}")
        if letter.get_body(("plain",))
    }

    assert len(seen) == 8
    for to in (ANA, BO, CHIE, dan, deputy, SECRETARY):
        for letter in room.letters(to):
            body = letter.get_body(("plain",))
            assert body is not None
            text = text_of(letter)
            assert body["Content-Language"] == language
            assert "\n\n\n" not in text
            assert all(len(line) < 100 for line in text.splitlines()), text
            assert "{" not in text


def test_letters_name_the_issue_its_lists_and_its_author_as_people_do(room: ReviewRoom) -> None:
    room.person("author@sis.example", name="Staffan Author")
    room.submit(author="author@sis.example")
    room.reply(ANA, "Received.")
    room.reply(ANA, "Approved.")
    room.reply(BO, "Rejected.")

    request = text_of(room.letters(ANA, "review-request")[0])
    assert "Staffan Author asks for your approval" in request
    assert "  NMBS: " in request
    for kind in ("review-request", "review-unclear", "review-counted", "review-decided"):
        letter = room.letters(ANA, kind)[0]
        assert "ISO/SR UPDATE 1" in str(letter["Subject"])
        assert "issue-1" not in f"{letter['Subject']} {text_of(letter)}"


def test_a_remark_below_the_quoted_request_is_no_plain_approval(room: ReviewRoom) -> None:
    room.submit()

    assert room.reply(BO, "I approve issue-2").startswith("unclear")
    said = room.reply(ANA, "Approved\n\n-- \nAna\n\nThe date of Bangkok is wrong.")
    assert said.startswith("changes")
