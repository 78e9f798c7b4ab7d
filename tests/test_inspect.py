"""What triage would do with a message, said without doing it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from distd.cli.inspect import Inspector
from distd.failures import Misconfigured
from distd.mail.addresses import OwnAddress, Purpose
from distd.triage.vocabulary import Vocabulary
from tests.conftest import Desk
from tests.evaluate import (
    HELD_OUT,
    HELD_OUT_HARD,
    HELD_OUT_KINDS_RIGHT,
    HELD_OUT_ROUTES_RIGHT,
    KINDS_RIGHT,
    ROUTES_RIGHT,
    hard_failures,
    judge,
    kinds_right,
    routes_right,
)

KEYS = [
    "file", "kind", "reason", "evidence", "confidence", "language", "verdict", "route_to", "asker_country",
    "new_text", "automatic", "complaint", "failed_recipients", "doubted",
]  # fmt: skip
QUESTION = "From: anna@reader.example\nTo: feedback@sr.example.org\nSubject: Vote\n\nThank you. How did Sweden vote?\n"
LEAVING = "From: anna@reader.example\nTo: questions@sr.example.org\nSubject: Hello\n\n{}\n"


def test_a_question_is_named_and_routed_and_nothing_is_changed(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "question.eml"
    file.write_text(QUESTION)

    (line,) = desk.distctl("inspect", "--json", str(file)).output.splitlines()

    found = json.loads(line)
    assert list(found) == KEYS
    assert (found["kind"], found["route_to"]) == ("question_member_body", "SE")
    assert found["automatic"] is False
    assert desk.workspace().inbox.latest(5) == []


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1"])
@pytest.mark.parametrize("kind", ["plain", "html"])
def test_a_stranger_s_letter_commands_no_terminal(
    desk: Desk, tmp_path: Path, kind: str, charset: str
) -> None:
    """By OSC and CSI a text could rename, clear or recolour the secretary's screen, and write the clipboard."""
    file = tmp_path / "letter.eml"
    head = f"From: a@reader.example\nTo: questions@sr.example.org\nContent-Type: text/{kind}; charset={charset}\n\n"
    words = "When is \x1b[31mthe\x1b[0m \x1b]0;title\x07next \x9b2Jmeeting&#27;[1m&#x9d;?"
    file.write_bytes((head + words).encode(charset))

    for form in ([], ["--json"]):
        shown = desk.distctl("inspect", *form, str(file)).output

        assert "When is" in shown
        assert not any(
            sign in shown for sign in ("\x1b", "\\u001b", "\x07", "\\u0007", "\x9b", "\x9d", "\\u009b")
        )


def test_countries_named_in_passing_are_not_asked(tmp_path: Path) -> None:
    """Whose customers are in Germany and Canada asks for the own vote all the same."""
    letter = (
        "From: zhou@factory.example.cn\nTo: questions@sr.example.org\nSubject: Vote\n\n"
        "We make switches and sell them to Germany, Norway and Canada. All our customers ask me whether our country"
        " voted in favour or against, and I cannot tell them. Please let me know how we voted.\n"
    )

    found = Inspector.without_workspace().inspect("letter.eml", letter.encode())

    assert found["route_to"] == "CN"


def test_without_a_workspace_the_packaged_data_is_used(tmp_path: Path) -> None:
    from click.testing import CliRunner

    from distd.cli import distctl

    arguments = ["--home", str(tmp_path / "nowhere"), "inspect", "--json", "-"]
    result = CliRunner().invoke(distctl, arguments, input=QUESTION)

    assert json.loads(result.output)["route_to"] == "SE"


def test_a_folder_is_read_whole_and_shown_as_a_table(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "post" / "monday").mkdir(parents=True)
    (tmp_path / "post" / "one.eml").write_text(QUESTION)
    (tmp_path / "post" / "monday" / "two.eml").write_text(LEAVING.format("Please take us off your list."))

    result = desk.distctl("inspect", str(tmp_path / "post"))

    assert result.exit_code == 0
    assert "question_member_body" in result.output
    assert "unsubscribe" in result.output


def test_addresses_within_brackets_without_end_stop_nothing(desk: Desk) -> None:
    raw = QUESTION.replace("To: ", "To: " + "(" * 5_000 + "a@b.example\nCc: ")

    found = json.loads(desk.distctl("inspect", "--json", "-", stdin=raw).output)

    assert (found["kind"], found["route_to"]) == ("question_member_body", "SE")


def test_in_a_folder_mail_is_known_by_its_first_lines_where_no_name_tells(desk: Desk, tmp_path: Path) -> None:
    maildir = tmp_path / "post" / "cur"
    maildir.mkdir(parents=True)
    (maildir / "1115024400.M1P2.office:2,S").write_text(QUESTION)
    (maildir / "notes.md").write_text("---\nsubject: no mail\nfrom: nobody\n---\n")
    (maildir / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n")

    (line,) = desk.distctl("inspect", "--json", str(tmp_path / "post")).output.splitlines()

    assert json.loads(line)["route_to"] == "SE"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Please take us off your list.", "unsubscribe"),
        ("配信停止をお願いします。", "unsubscribe"),
        ("Merci de nous retirer de votre liste de diffusion.", "unsubscribe"),
        ("No deseo recibir más el boletín.", "unsubscribe"),
        ("Bitte streichen Sie mich aus dem Verteiler.", "unsubscribe"),
        ("Por favor, retirem o meu e-mail da lista.", "unsubscribe"),
        ("Vi vill inte längre ha ert nyhetsbrev.", "unsubscribe"),
        ("Graag uitschrijven voor deze nieuwsbrief.", "unsubscribe"),
        ("Пожалуйста, исключите нас из рассылки.", "unsubscribe"),
        ("请将我从名单中删除。", "unsubscribe"),
        ("수신거부합니다.", "unsubscribe"),
        ("กรุณายกเลิกการรับจดหมายข่าว", "unsubscribe"),
        ("Lütfen aboneliğimi iptal edin.", "unsubscribe"),
        ("الرجاء إلغاء الاشتراك", "unsubscribe"),
        ("Proszę wypisać mnie z listy.", "unsubscribe"),
        ("See you.\n\nOn 2 May 2005, SR wrote:\n> Please take me off your list.", "other"),
        ("See you.\n\n-- \nTo unsubscribe, click here: https://x.example/u", "other"),
        ("We like your newsletter very much. Who are the experts of Japan?", "question_member_body"),
        ("Could you send me the minutes of the last meeting?", "confidential_request"),
        ("When is the next meeting?", "question_answerable"),
    ],
)
def test_plain_words_are_understood_wherever_they_are_sent(desk: Desk, text: str, kind: str) -> None:
    result = desk.distctl("inspect", "--json", "-", stdin=LEAVING.format(text))

    assert json.loads(result.output)["kind"] == kind


PASSED_ON = """From: clerk@reader.example
To: questions@sr.example.org
Subject: FW: question

{}

---------- Forwarded message ----------
From: J. Harawira
Subject: question

{}
"""


@pytest.mark.parametrize(
    ("above", "below", "kind"),
    [
        ("Can you help this gentleman?", "I would like to see the working draft.", "confidential_request"),
        ("Can you help this gentleman?", "How did Sweden vote on the draft?", "question_member_body"),
        ("For your information.", "Please take me off your list.", "other"),
        ("When is the next meeting?", "It will be cold, I am told.", "question_answerable"),
    ],
)
def test_what_a_mail_that_is_passed_on_asks_is_asked_and_what_it_commands_is_not(
    desk: Desk, above: str, below: str, kind: str
) -> None:
    result = desk.distctl("inspect", "--json", "-", stdin=PASSED_ON.format(above, below))

    assert json.loads(result.output)["kind"] == kind


def test_who_would_never_leave_stays(desk: Desk) -> None:
    letter = LEAVING.format("We would never unsubscribe: we enjoy every issue.")

    assert json.loads(desk.distctl("inspect", "--json", "-", stdin=letter).output)["kind"] in {
        "feedback",
        "other",
    }


@pytest.mark.parametrize("to", ["questions", "feedback", "subscribers-help"])
@pytest.mark.parametrize(
    "text",
    [
        "Please forward what was tabled at that meeting.",
        "Kindly share the record of the meeting in Vienna.",
        "Did our Danish friends side with the majority on the FDIS?",
        "Who was in the room when the resolution was taken?",
        "I'd love to hear whether Norway said yes.",
        "We would appreciate early sight of the text before publication.",
        "Our institute has found several errors in the text of the standard, whom should we tell?",
        "Can I have the standard in Urdu?",
        "Give me access.",
        "We object to 6.4.3.",
    ],
)
def test_what_may_not_be_ours_is_never_answered_by_a_machine(desk: Desk, to: str, text: str) -> None:
    letter = LEAVING.format(text).replace("questions@", f"{to}@")

    found = json.loads(desk.distctl("inspect", "--json", "-", stdin=letter).output)

    assert found["kind"] in {"question_member_body", "confidential_request", "other"}


def test_the_words_may_be_tuned_and_a_bad_key_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "config").mkdir()
    file = tmp_path / "config" / "triage.toml"
    for text, complaint in (
        ("[thresholds]\ncertian = 1\n", "thresholds.certian: there is no such key; did you mean certain?"),
        ("[thresholds]\ncertain = 2\n", "thresholds.certain: expected a number above 0, at most 1"),
        ("[prais]\nen = ['x']\n", "prais: there is no such key; did you mean praise?"),
        ("[praise]\nen = 'x'\n", "praise.en: expected a list of phrases"),
        ("[praise]\nen = ['...']\n", "a phrase needs a word"),
        ("praise = 1\n", "praise: expected a table of languages"),
        ("[praise\n", "is not valid TOML"),
    ):
        file.write_text(text)
        with pytest.raises(Misconfigured) as refused:
            Vocabulary.read(tmp_path)
        assert complaint in str(refused.value)


def test_an_address_of_ours_is_read_at_any_domain_without_a_workspace() -> None:
    from distd.cli.inspect import _anybodys

    assert _anybodys("news-unsubscribe+abc@x.example") == OwnAddress(Purpose.UNSUBSCRIBE, "news", "abc")


@pytest.mark.parametrize(
    "octets", [bytes(range(256)) * 12, b"SQLite format 3\0 survey 1: yes\n2: no\n3: 5\n"]
)
def test_what_is_no_mail_is_called_nothing_else(octets: bytes) -> None:
    found = Inspector.without_workspace().inspect("x", octets)

    assert (found["kind"], found["reason"]) == ("other", "has none of the headers of a mail")


def test_the_labelled_messages_are_told_apart() -> None:
    """A third of them; `make evaluate` takes all."""
    judged = judge(every=3)

    assert [(each.label["id"], each.found["kind"]) for each in hard_failures(judged)] == []
    assert kinds_right(judged) >= KINDS_RIGHT
    assert routes_right(judged) >= ROUTES_RIGHT


def test_messages_that_nobody_tuned_on_are_told_no_worse_than_before() -> None:
    """Totals alone: a message of these is never shown, not even where an assertion fails."""
    judged = judge(HELD_OUT)
    hard, kinds, routes = len(hard_failures(judged)), kinds_right(judged), routes_right(judged)

    assert hard <= HELD_OUT_HARD
    assert kinds >= HELD_OUT_KINDS_RIGHT
    assert routes >= HELD_OUT_ROUTES_RIGHT


UNDELIVERABLE = """Return-Path: <>
From: System Administrator <postmaster@corp.example>
To: {to}
Subject: Undeliverable: Minutes

Your message

  Subject: Minutes

did not reach the following recipient(s):

gone@corp.example on Mon, 2 May 2005 09:00:00 -0500
    The recipient name is not recognized
"""


@pytest.mark.parametrize("to", ["nmbs-bounces+token@sr.example.org", "secretary@sr.example.org"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"], ids=["lf", "crlf", "cr"])
def test_a_report_is_a_bounce_wherever_it_comes_and_however_its_lines_end(to: str, line_end: str) -> None:
    """Its subject is one that answering machines write too; what it says decides."""
    raw = UNDELIVERABLE.format(to=to).replace("\n", line_end).encode()
    found = Inspector.without_workspace().inspect("x", raw)
    (failed,) = found["failed_recipients"]
    assert (found["kind"], found["automatic"]) == ("bounce", True)
    assert (failed["address"], failed["hard"]) == ("gone@corp.example", True)


def test_who_writes_to_a_return_path_is_still_a_person() -> None:
    raw = b"From: anna@reader.example\nTo: nmbs-bounces@sr.example.org\nSubject: Hello\n\nThank you for the issue.\n"
    assert Inspector.without_workspace().inspect("x", raw)["automatic"] is False


def test_praise_in_the_form_of_a_complaint_is_named_as_what_it_is() -> None:
    """RFC 6430: a reader took our mail out of the spam folder. It counts nothing, and nobody answers it."""
    raw = (
        b"From: fbl@provider.example\nTo: abuse@sr.example.org\nSubject: not spam\n"
        b"Content-Type: multipart/report; report-type=feedback-report; boundary=c\n\n"
        b"--c\nContent-Type: message/feedback-report\n\nFeedback-Type: not-spam\n"
        b"Original-Rcpt-To: a@provider.example\n\n--c--\n"
    )
    found = Inspector.without_workspace().inspect("x", raw)
    assert (found["kind"], found["automatic"], found["failed_recipients"]) == ("complaint", True, [])
    assert found["complaint"] == {"type": "not-spam", "recipients": ["a@provider.example"]}


def test_an_mbox_holds_several_in_a_file_and_on_standard_input(desk: Desk, tmp_path: Path) -> None:
    """A sentence that begins with From, and a From in the middle of one message, part nothing."""
    first = QUESTION + "\nFrom here on it is a new paragraph.\n\n"
    second = LEAVING.format("Please take us off your list.")
    box = f"From anna Mon May  4 10:00:00 2026\n{first}From bert Mon May  4 10:00:01 2026\n{second}"
    (tmp_path / "post.mbox").write_text(box)
    (tmp_path / "empty.mbox").touch()

    from_file = desk.distctl("inspect", "--json", str(tmp_path)).output.splitlines()
    from_input = desk.distctl("inspect", "--json", "-", stdin=box).output.splitlines()

    assert [json.loads(line)["kind"] for line in from_file] == ["question_member_body", "unsubscribe"]
    assert [json.loads(line)["file"] for line in from_input] == ["-#0", "-#1"]


def test_a_checkout_that_was_never_set_up_is_no_workspace(tmp_path: Path) -> None:
    """It has settings and no keys; nothing is written into it."""
    from click.testing import CliRunner

    from distd.cli import distctl
    from distd.packaged import share

    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "distd.toml").write_bytes((share() / "config" / "distd.toml").read_bytes())

    result = CliRunner().invoke(distctl, ["--home", str(tmp_path), "inspect", "--json", "-"], input=QUESTION)

    assert json.loads(result.output)["route_to"] == "SE"
    assert [each.name for each in tmp_path.rglob("*")] == ["config", "distd.toml"]
