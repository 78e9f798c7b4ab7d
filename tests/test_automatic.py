# ruff: noqa: E501  (a notice reads best on one line)
"""Machines are known, with or without headers; a person's mail is never taken for a machine's."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from distd.mail.absence import OUTRIGHT
from distd.mail.automatic import written_by_machine
from distd.mail.message import read_message


def mail(subject: str, text: str = "", headers: str = "") -> bytes:
    return f"From: Anna <anna@reader.example>\nSubject: {subject}\n{headers}Content-Type: text/plain; charset=utf-8\n\n{text}".encode()


NOTICES = [
    ("Re: News", "Thank you for your message. I am out of the office until 15 May with limited access to e-mail.\nIn urgent cases please contact Bo."),
    ("AW: Brief", "Vielen Dank für Ihre Nachricht. Ich bin bis zum 15. Mai nicht im Büro. In dringenden Fällen wenden Sie sich bitte an Bo."),
    ("RE: Bulletin", "Bonjour, merci de votre message. Je suis absente jusqu'au 15 mai. En cas d'urgence, veuillez contacter Bo."),
    ("RE: Boletín", "Gracias por su mensaje. Estaré fuera de la oficina hasta el 15 de mayo. Si es urgente, contacte con Bo."),
    ("RES: Boletim", "Obrigado pela mensagem. Estou de férias até o dia 15. Em caso urgente contacte a Bo."),
    ("R: Bollettino", "Grazie per il messaggio. Sono in ferie fino al 15 maggio. Per urgenze contattare Bo."),
    ("RE: Nieuws", "Bedankt voor uw bericht. Ik ben met vakantie tot en met 15 mei. Bij dringende zaken, neem contact op met Bo."),
    ("SV: Nyheter", "Tack för ditt mejl. Jag har semester och är inte på kontoret till och med 15 maj. Vid brådskande ärenden kontakta Bo."),
    ("SV: Nyt", "Tak for din mail. Jeg holder ferie og er ikke på kontoret til og med 15. maj. Hvis det haster, kontakt venligst Bo."),
    ("VS: Uutiset", "Kiitos viestistäsi. Olen lomalla 15.5. asti. Kiireellisissä asioissa Bo auttaa."),
    ("Odp: Biuletyn", "Dziękuję za wiadomość. Jestem na urlopie do 15 maja. W sprawach pilnych proszę o kontakt z Bo."),
    ("RE: Zprávy", "Děkuji za zprávu. Jsem na dovolené do 15. 5. Odpovím po návratu."),
    ("RE: Haber", "Mesajınız için teşekkür ederim. 15 Mayıs tarihine kadar izindeyim. Acil durumlarda Bo ile görüşün."),
    ("Re: Бюллетень", "Спасибо за письмо. Я в отпуске до 15 мая. По срочным вопросам пишите Бо."),
    ("RE: ニュース", "メールをいただきありがとうございます。5月15日まで休暇のため不在にしております。お急ぎの場合は田中までご連絡ください。"),
    ("回复: 通讯", "感谢您的来信。我正在休假，至5月15日。如有紧急事务请联系李明。"),
    ("RE: 소식", "메일 주셔서 감사합니다. 휴가 중이며 복귀 후 답변드리겠습니다. 긴급한 일은 연락 주십시오."),
    ("RE: ข่าว", "ขอบคุณสำหรับอีเมล ขณะนี้ลาพักร้อนจนถึงวันที่ 15 หากเร่งด่วนกรุณาติดต่อคุณโบ"),
    ("Re: News", "This is an automated response. Your mail was received."),
    ("Re: Brief", "Dies ist eine automatisch erzeugte Antwort."),
    ("Re: ニュース", "このメールは自動送信されています。"),
    ("Automatische Antwort: Brief", ""),
    ("Odpowiedź automatyczna: Biuletyn", ""),
    ("Автоматический ответ: Бюллетень", ""),
    ("自动回复: 通讯", ""),
    ("자동 회신: 소식", ""),
    ("ตอบกลับอัตโนมัติ: ข่าว", ""),
    ("Out of Office: News", ""),
    ("Away: Re: [Review] Issue 8", "I am walking until Monday. If you need something approved, ask Bo."),
    ("Please confirm your message", "Click to prove that you are a person."),
    ("[Ticket #4711] Request received", "We have opened a ticket."),
    ("Re: News", "This mailbox is protected by a filter. Please click on the\nfollowing link to be put on the list of allowed senders."),
    ("Re: News", "Your message is being held by our filter until you answer."),
    ("Re: News", "Your message has been held. To have it delivered, please verify your address by the link below."),
    ("Re: News", "Your message about the plenary has been waitlisted. Please add yourself to my guest list."),
]  # fmt: skip


@pytest.mark.parametrize(("subject", "text"), NOTICES)
def test_a_notice_without_headers_is_known_by_its_words(subject: str, text: str) -> None:
    assert read_message(mail(subject, text), "anna@reader.example").automatic


PEOPLE = [
    ("Re: News", "I am out of the office until Monday. I approve the issue."),
    ("Re: News", "Thank you for your message. I am on leave until 15 May; could you ask Bo in urgent cases?"),
    ("Re: News", "Thank you for the newsletter. We discussed it on Monday."),
    ("Re: Automatic reply: News", "Anna, I know you are away; please call when you can."),
    ("Out of office hours meeting", "Shall we meet after six?"),
    ("Re: Brief", "Danke für Ihre Nachricht, ich bin im Urlaub und lese es später."),
    ("Vacations of our staff", "Please note the dates."),
    ("Auto industry comments", "We have comments from the car makers."),
    ("Re: ニュース", "ご連絡ありがとうございます。来週から出張ですが、承認いたします。"),
    ("Absence of a definition", "Clause 3 lacks a definition."),
    ("Please confirm my subscription", "Thank you."),
    ("Automatic doors standard", "Which committee writes it?"),
    ("Ticket to Sydney", "Who pays?"),
    ("Re: urgent", "As soon as possible, please."),
    ("Re: News", "If you got this by mistake, please do not reply to this message but call us."),
    ("Re: News", "Your message says the plenary was held in May. Could you verify the date?"),
    ("Re: News", "I should like to have it delivered on paper; please confirm your address."),
]


@pytest.mark.parametrize(("subject", "text"), PEOPLE)
@pytest.mark.parametrize("headers", ["", "Precedence: bulk\n", "Precedence: list\nX-Mailer: x\n"])
def test_a_person_is_never_taken_for_a_machine(subject: str, text: str, headers: str) -> None:
    assert read_message(mail(subject, text, headers), "anna@reader.example").automatic == ""


@pytest.mark.parametrize(
    "headers",
    ["X-Failed-Recipients: a@b.example\n", "X-MS-Exchange-Generated-Message-Source: Mailbox Rules Agent\n",
     "Return-Path: <>\n", "X-Boxbe: challenge\n", "X-Apple-Action: vacation\n"],
)  # fmt: skip
def test_further_headers_of_machines(headers: str) -> None:
    assert written_by_machine(read_message(mail("x", "y", headers)).automatic)


def test_reports_and_calendar_answers_are_known_within_other_parts_too() -> None:
    for kind in ('text/calendar; method="REPLY"', "message/disposition-notification"):
        body = f"Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: {kind}\n\nx\n--b--\n"
        raw = f"From: a@b.example\nSubject: x\n{body}".encode()
        assert read_message(raw, "a@b.example").automatic


def test_a_person_on_a_list_is_no_machine_and_still_not_answered() -> None:
    message = read_message(mail("x", "y", "List-Id: <x.lists.example>\n"), "anna@reader.example")
    assert message.automatic == "list-id header"
    assert not written_by_machine(message.automatic)


def test_a_list_marks_its_mail_against_loops_and_an_answering_program_its_own() -> None:
    """X-Loop is written by both; a program that answers for somebody writes that one's address."""
    by_list = read_message(mail("x", "y", "X-Loop: talk@lists.example\n"), "anna@reader.example")
    assert by_list.automatic == "x-loop header"
    assert not written_by_machine(by_list.automatic)
    by_program = read_message(mail("x", "y", "X-Loop: Anna@reader.example\n"), "anna@reader.example")
    assert written_by_machine(by_program.automatic)


def test_an_accepted_meeting_is_no_vote() -> None:
    content_class = "Content-Class: urn:content-classes:calendarmessage\n"
    assert read_message(mail("Accepted: call", "y", content_class)).automatic == "calendar answer"
    assert read_message(mail("Call on Monday", "y", content_class)).automatic == ""


@pytest.mark.parametrize(("words", "pattern"), OUTRIGHT, ids=range(len(OUTRIGHT)))
@settings(max_examples=400)  # with a hundred, seldom wordings are left out
@given(data=st.data())
def test_no_wording_is_without_the_words_by_which_it_is_looked_for(
    words: tuple[str, ...], pattern: re.Pattern[str], data: st.DataObject
) -> None:
    said = data.draw(st.from_regex(pattern, fullmatch=True))
    assert any(word in said for word in words)
