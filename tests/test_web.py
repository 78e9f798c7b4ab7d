"""Pages: opening one changes nothing, one POST leaves, and only what was sent can be read."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.request import Request, urlopen

import pytest
from litestar import Litestar
from litestar.testing import TestClient

from distd.desk.faq import Entry
from distd.desk.faq_page import answered
from distd.failures import Misconfigured
from distd.mail.tokens import Purpose
from distd.packaged import share
from distd.store.database import Database
from distd.store.overview import overview
from distd.store.published import Published
from distd.store.tables import Contact, Delivery, List, Mailing, Rendition
from distd.store.words import Basis, DeliveryState, SubscriptionState
from distd.subscriptions.commands import Subscriptions
from distd.web.app import Threads, make_app
from distd.web.health import Health
from distd.web.languages import choose
from distd.web.metrics import Metrics
from distd.web.pages import Joining, Pages
from distd.web.server import bind, serve
from tests.conftest import Clock
from tests.mailroom import Mailroom

Browser = TestClient[Litestar]
FEES = Entry("fees", {"ja": ["費用はかかりますか。"], "en": ["Is there a fee?"]}, {"en": "<b>No."})


@pytest.fixture
def room(database: Database, clock: Clock) -> Mailroom:
    return Mailroom(database, clock)


@pytest.fixture
def browser(room: Mailroom, tmp_path: Path) -> Iterator[Browser]:
    consent = Subscriptions(room.database, room.ledger, room.outbox, room.queue.cancel_for_contact)
    folders = [share() / "templates"]
    pages = Pages(
        consent, Published(room.database), folders, "ISO/TMB/WG SR", "secretary@sr.example.org", room.clock,
        faq=lambda language: answered([FEES], language),
        joining=lambda: [Joining("Subscribers", "subscribers-subscribe@sr.example.org")],
    )  # fmt: skip
    (tmp_path / "spool").mkdir()
    app = make_app(pages, Metrics(overview), Health(room.database, tmp_path / "spool"))
    with TestClient(app, raise_server_exceptions=False) as client:
        yield client


def leave_link(room: Mailroom, contact: Contact, list_name: str = "subscribers") -> str:
    return f"/u/{room.tokens.make(Purpose.LEAVE, contact.id, room.list_named(list_name).id)}"


def state_of(room: Mailroom, address: str) -> SubscriptionState:
    row = room.subscription(address)
    assert row is not None
    return SubscriptionState(row.state)


# ---- leaving


def test_looking_changes_nothing_and_a_post_leaves(room: Mailroom, browser: Browser) -> None:
    reader = room.member("sofia@media.example", "subscribers", Basis.CONSENT, "es")
    queued = room.delivery(reader, "subscribers")
    link = leave_link(room, reader)

    for look in (browser.get, browser.head):
        seen = look(link)
        assert seen.status_code == 200
        assert state_of(room, "sofia@media.example") is SubscriptionState.ACTIVE
    page = browser.get(link)
    assert page.headers["content-language"] == "es"
    assert "s***@media.example" in page.text
    assert "sofia" not in page.text
    assert page.text.count("<button") == 1
    assert "Darme de baja" in page.text
    assert "<script" not in page.text

    left = browser.post(link)

    assert left.status_code == 200
    assert "Se ha dado de baja" in left.text
    assert state_of(room, "sofia@media.example") is SubscriptionState.ENDED
    assert Delivery.get_by_id(queued.id).state is DeliveryState.CANCELLED
    assert room.last()["To"] == "sofia@media.example"
    assert browser.post(link).status_code == 200
    assert len(room.written()) == 1
    assert "no está en la lista" in browser.get(link).text


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("application/x-www-form-urlencoded", b"List-Unsubscribe=One-Click"),
        (
            "multipart/form-data; boundary=x",
            b'--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
        ),
        ("text/plain", b"List-Unsubscribe=One-Click"),
        ("nonsense", b"\xff\xfe" * 50_000),
        (None, b""),
    ],
)
def test_one_click_asks_for_no_content_type(
    room: Mailroom, browser: Browser, content_type: str | None, body: bytes
) -> None:
    reader = room.member("r@media.example", "subscribers", Basis.CONSENT)
    headers = {"Content-Type": content_type} if content_type else {}
    answer = browser.post(leave_link(room, reader), content=body, headers=headers)
    assert (answer.status_code, answer.history) == (200, [])
    assert "set-cookie" not in answer.headers
    assert state_of(room, "r@media.example") is SubscriptionState.ENDED


def test_a_mandated_contact_is_told_what_leaving_means(room: Mailroom, browser: Browser) -> None:
    delegate = room.member("delegate@body.example", "nmbs", Basis.MANDATE, "ja")
    link = leave_link(room, delegate, "nmbs")
    assert "連絡担当者" in browser.get(link).text
    assert "配信を解除しました" in browser.post(link).text
    row = room.subscription("delegate@body.example", "nmbs")
    assert row is not None
    assert (row.state, row.mandate_only) == (SubscriptionState.ACTIVE, True)


@pytest.mark.parametrize("token", ["nonsense", "aaaaaaaaaaaaaaaaaaaaaaaa", "%00", "x" * 3000])
def test_a_bad_link_says_so_in_plain_words(browser: Browser, token: str) -> None:
    for ask in (browser.get, browser.post):
        answer = ask(f"/u/{token}", headers={"Accept-Language": "es"})
        assert answer.status_code == 404
        assert "Aquí no hay nada" in answer.text


def test_a_token_of_another_purpose_is_worthless(room: Mailroom, browser: Browser) -> None:
    reader = room.member("r@media.example", "subscribers", Basis.CONSENT)
    token = room.tokens.make(Purpose.LEAVE_CONFIRM, reader.id, room.list_named("subscribers").id)
    assert browser.post(f"/u/{token}").status_code == 404
    assert state_of(room, "r@media.example") is SubscriptionState.ACTIVE


@pytest.mark.parametrize("path", ["/u/nonsense", "/issues/none", "/", "/healthz", "/nowhere"])
def test_every_page_is_guarded(browser: Browser, path: str) -> None:
    headers = browser.get(path).headers
    assert headers["content-security-policy"].startswith("default-src 'none'")
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-content-type-options"] == "nosniff"
    if path.startswith("/u/"):
        assert headers["x-robots-tag"] == "noindex, nofollow"
        assert headers["cache-control"] == "no-store"


# ---- issues


@pytest.fixture
def sent(room: Mailroom) -> Mailing:
    """issue-0, approved and sent in English and Japanese."""
    mailing = room.running_mailing()
    for language, subject in (("en", "ISO/SR UPDATE 0"), ("ja", "ISO/SR UPDATE 第0号")):
        Rendition.create(
            fingerprint="c", language=language, subject=subject, text=subject, html=f"<h1>{subject}</h1>",
            pdf=f"%PDF {language}".encode(), template=b"", created_at=room.clock(),
        )  # fmt: skip
    return mailing


def test_a_sent_issue_can_be_read_in_the_browser(sent: Mailing, browser: Browser) -> None:
    english = browser.get("/issues/issue-0", headers={"Accept-Language": "sv, en;q=0.5"})
    assert (english.status_code, english.text) == (200, "<h1>ISO/SR UPDATE 0</h1>")
    japanese = browser.get("/issues/issue-0", headers={"Accept-Language": "ja-JP,ja;q=0.9,en;q=0.8"})
    assert "第0号" in japanese.text
    assert japanese.headers["content-language"] == "ja"
    assert "Accept-Language" in japanese.headers["vary"]
    assert "第0号" in browser.get("/issues/issue-0?language=ja").text
    assert "第0号" in browser.get("/issues/issue-0?lang=ja").text


def test_its_pdf_too(sent: Mailing, browser: Browser) -> None:
    pdf = browser.get("/issues/issue-0.pdf?language=ja")
    assert (pdf.content, pdf.headers["content-type"]) == (b"%PDF ja", "application/pdf")
    assert browser.get("/issues/issue-9.pdf").status_code == 404


def test_what_was_not_sent_cannot_be_read(sent: Mailing, room: Mailroom, browser: Browser) -> None:
    Mailing.update(state="scheduled", started_at=None).where(Mailing.id == sent.id).execute()
    for path in ("/issues/issue-0", "/issues/issue-0.pdf", "/issues/issue-0?language=ja"):
        answer = browser.get(path)
        assert answer.status_code == 404
        assert "PDF en" not in answer.text
    assert "issue-0" not in browser.get("/issues/").text


def test_the_archive_lists_what_was_sent(sent: Mailing, browser: Browser) -> None:
    page = browser.get("/issues/", headers={"Accept-Language": "ja"}).text
    assert "ISO/SR UPDATE 第0号" in page
    assert "2005年5月2日" in page
    assert "/issues/issue-0.pdf" in page


def test_whoever_finds_the_archive_is_told_how_to_get_the_newsletter(browser: Browser) -> None:
    page = browser.get("/", headers={"Accept-Language": "fr"}).text

    assert "la liste «\u00a0Abonnés\u00a0»" in page
    assert 'href="mailto:subscribers-subscribe@sr.example.org"' in page
    assert 'href="/faq"' in page


def test_what_is_often_asked_is_a_page_of_the_house(browser: Browser) -> None:
    page = browser.get("/faq", headers={"Accept-Language": "ja"})

    assert page.headers["content-language"] == "ja"
    assert "ISO/TMB/WG SR" in page.text
    assert '<section id="fees">' in page.text
    assert '<p class="answer" lang="en">&lt;b&gt;No.</p>' in page.text


def test_a_list_that_is_left_is_named_in_the_readers_language(room: Mailroom, browser: Browser) -> None:
    List.update(title="Subscribers").where(List.name == "subscribers").execute()
    reader = room.member("hanako@dokusha.example", "subscribers", Basis.CONSENT, "ja")

    assert "配信リスト「購読者」" in browser.get(leave_link(room, reader)).text
    assert "Subscribers" not in browser.post(leave_link(room, reader)).text


# ---- for the administrator


def test_health_and_metrics(room: Mailroom, browser: Browser, tmp_path: Path) -> None:
    room.delivery(room.member("a@body.example"))
    assert browser.get("/healthz").json() == {"status": "ok", "troubles": []}
    answer = browser.get("/metrics")
    assert answer.headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8"
    numbers = answer.text
    assert 'distd_deliveries{lane="mailing",state="pending"} 1.0' in numbers
    assert "distd_contacts_active 1.0" in numbers
    (tmp_path / "spool").rmdir()
    failing = browser.get("/healthz")
    assert failing.status_code == 503
    assert failing.json()["troubles"] == ["the spool takes no file (No such file or directory)"]


def test_a_defect_of_ours_is_one_sorry_page(room: Mailroom, browser: Browser) -> None:
    reader = room.member("r@media.example", "subscribers", Basis.CONSENT)
    link = leave_link(room, reader)
    room.database.peewee.execute_sql("ALTER TABLE subscription RENAME TO elsewhere")
    answer = browser.post(link)
    assert answer.status_code == 503
    assert "The fault is ours" in answer.text
    assert "Traceback" not in answer.text


def test_a_thread_that_failed_gives_its_connection_up() -> None:
    given_up: list[bool] = []

    def fail() -> None:
        raise ConnectionError

    with pytest.raises(ConnectionError):
        asyncio.run(Threads(lambda: given_up.append(True)).run(fail))
    assert given_up == [True]


@pytest.mark.parametrize(
    ("asked", "header", "expected"),
    [
        ("", "", "en"),
        ("", "fr-CA, en;q=0.8", "fr"),
        ("", "en;q=0.1, es;q=0.9", "es"),
        ("ja", "fr", "ja"),
        ("de", "", "en"),
        ("", "de, *;q=0.5", "en"),
        ("", "fr;q=0", "en"),
        ("", ";;;q=x,,fr;q=oops", "en"),
    ],
)
def test_the_readers_language(asked: str, header: str, expected: str) -> None:
    assert choose(asked, header, ["en", "ja", "fr", "es"]) == expected


def test_a_real_server_answers_and_stops(desk: object, tmp_path: Path) -> None:
    from distd.web.house import app_of
    from tests.conftest import Desk

    assert isinstance(desk, Desk)
    listener = bind("127.0.0.1:0")
    port = listener.getsockname()[1]
    with pytest.raises(Misconfigured, match="cannot be listened on"):
        bind(f"127.0.0.1:{port}")
    answers: list[tuple[int, str]] = []

    async def live() -> None:
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()

        def visit() -> None:
            with urlopen(f"http://127.0.0.1:{port}/healthz", timeout=10) as answer:
                answers.append((answer.status, answer.read().decode()))
            head = Request(f"http://127.0.0.1:{port}/issues/", method="HEAD")
            with urlopen(head, timeout=10) as answer:
                answers.append((answer.status, answer.read().decode()))
            loop.call_soon_threadsafe(stop.set)

        visitor = threading.Thread(target=visit)
        visitor.start()
        await asyncio.wait_for(serve(app_of(desk.workspace()), listener, stop), 30)
        visitor.join()

    asyncio.run(live())
    assert answers == [(200, '{"status":"ok","troubles":[]}'), (200, "")]


def test_a_daemon_without_pages_does_not_load_what_serves_them() -> None:
    script = "import sys, distd.daemon; sys.exit(' '.join({'litestar', 'uvicorn'} & set(sys.modules)) or 0)"
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)

    assert (result.returncode, result.stderr) == (0, "")
