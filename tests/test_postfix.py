"""With Postfix from the distribution: out through it into real Maildirs, back in through it over LMTP."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest

from tests.house import DOMAIN, House, audience, free_port, letter, reply_to, wait_for
from tests.postfix import Postfix, installed
from tests.required import missing

pytestmark = pytest.mark.postfix


@dataclass
class Office:
    """A house behind a real mail server."""

    house: House
    postfix: Postfix


@pytest.fixture
def office(tmp_path: Path, server_path: Path) -> Iterator[Office]:
    if not installed():
        missing("Postfix, and root to run it")
    smtp, lmtp = free_port(), free_port()
    house = House.build(tmp_path / "office", smtp, audience())
    house.door_port = lmtp
    text = (house.home / "config/distd.toml").read_text("utf-8")
    (house.home / "config/distd.toml").write_text(
        re.sub(r'"smtp://127.0.0.1:\d+"\]', f'"lmtp://127.0.0.1:{lmtp}"]', text)
    )
    with Postfix.running(server_path / "postfix", smtp, DOMAIN, lmtp) as postfix, house.running():
        yield Office(house, postfix)


def test_an_issue_goes_out_and_its_answers_come_back(office: Office) -> None:
    house, postfix = office.house, office.postfix
    house.approve(postfix.mailbox, postfix.port)

    house.done("send", "issue-1", "--wait")

    readers = ["nmb0@nmb0.example", "d_liaison1@d-liaison1.example", "subscriber2@subscriber2.example"]
    copies = [wait_for(partial(postfix.mailbox, who), who)[0] for who in readers]
    for copy in copies:
        assert copy.defects == []
        assert re.fullmatch(
            rf"[a-z-]+-bounces\+[a-z2-7]+@{re.escape(DOMAIN)}", copy["Return-Path"].strip("<>")
        )

    # A reader writes back, through Postfix, and it is kept as feedback.
    house.mail_in(reply_to(copies[0], readers[0], "A fine first issue."), postfix.port)
    wait_for(lambda: "A fine first issue." in house.done("feedback", "list"), "the feedback")
    assert "the committee wrote" not in house.done("feedback", "list")

    # A subscriber leaves by the mail address in the headers, and gets a goodbye.
    leave = re.search(r"<mailto:([^>]+)>", copies[2]["List-Unsubscribe"])
    assert leave is not None
    house.mail_in(letter(readers[2], leave.group(1), "unsubscribe"), postfix.port)
    wait_for(lambda: "ended" in house.done("contact", "show", readers[2]), "the leaving")
    wait_for(lambda: len(postfix.mailbox(readers[2])) == 2, "the goodbye")

    # An address that does not exist is refused by distd at RCPT, and Postfix tells the sender.
    house.mail_in(letter(readers[1], f"nobody@{DOMAIN}", "hello"), postfix.port)
    bounced = wait_for(lambda: postfix.mailbox(readers[1])[1:], "Postfix's report")[0]
    assert "550 5.1.1" in bounced.as_string().replace("\n", " ")


def test_a_dead_address_is_counted_by_its_bounce(office: Office) -> None:
    house, postfix = office.house, office.postfix
    house.done("organisation", "add", "Gone away", "--kind", "subscriber")
    house.done(
        "contact", "add", "gone@dead.invalid", "--organisation", "Gone away", "--list", "subscribers",
        "--basis", "consent", "--source", "a form of 2 May",
    )  # fmt: skip
    house.approve(postfix.mailbox, postfix.port)

    house.done("send", "issue-1", "--wait")

    wait_for(lambda: "bounce" in house.log(), "Postfix's report")
    wait_for(lambda: '"bounce": 1' in house.done("status", "--json"), "the bounce counted")
    # A refusal says the address is dead; one alone is no reason to give a reader up.
    assert "suspended" not in house.done("contact", "show", "gone@dead.invalid")
