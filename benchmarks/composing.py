"""How fast messages are composed, beside Jinja2 with the standard library's EmailMessage in the same run.

    python -m benchmarks.composing [--recipients N] [--rounds N]

A message of 12 KB, text and HTML, with its own names, ways to leave, Message-ID and VERP sender; the same with a PDF of
250 KB. One reader in five has a name that is not ASCII. Rounds alternate; the best and the median of each are printed.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP
from functools import partial

import jinja2

from distd.mail.addresses import Addresses
from distd.mail.mime import Enclosure, IssueMail, issue_template
from distd.mail.template import Slot, Template, marker
from distd.mail.tokens import Purpose, Tokens
from distd.mailing.composing import Composer
from distd.store.mailings import ListFacts, MailingFacts
from distd.store.queue import Claimed
from distd.store.words import Lane

DOMAIN = "sr.example.org"
START = datetime(2005, 5, 2, 9, 0, tzinfo=UTC)
NAMES = ("Anna Berg", "John Smith", "Maria Silva", "Kofi Mensah", "日本産業標準調査会 事務局")
TEXT = "The working group on social responsibility met in Bangkok and agreed on the design. " * 50
LEAVE = f"mailto:{marker(Slot.LIST)}-unsubscribe+{marker(Slot.LEAVE)}@{DOMAIN}"
LINK = f"https://{DOMAIN}/u/{marker(Slot.LEAVE)}"
FOOT = f"To leave: {LEAVE}\nor {LINK}\n"
HTML = f'<p>{TEXT}</p><p>{TEXT}</p><p><a href="{LEAVE}">Leave</a> <a href="{LINK}">at once</a></p>'
PDF = bytes(range(256)) * 1000


class Store:
    """One mailing of one issue to one list."""

    def __init__(self, template: Template) -> None:
        self._packed = template.pack()

    def facts(self, mailing_id: int) -> MailingFacts:
        return MailingFacts("issue-1", "fingerprint")

    def list_facts(self, list_id: int) -> ListFacts:
        return ListFacts(list_id, "nmbs", "National member bodies", False)

    def packed_template(self, content_fingerprint: str, language: str) -> bytes:
        return self._packed


def template(pdf: bytes = b"") -> Template:
    """Return the message; with a PDF where one is given."""
    files = [Enclosure("issue-1.pdf", "application/pdf", pdf)] if pdf else []
    return issue_template(
        IssueMail(
            "The committee",
            f"secretary@{DOMAIN}",
            "May 2005",
            "en",
            TEXT + FOOT,
            False,
            HTML,
            attachments=files,
        )
    )


def _no_notice(notice_id: int) -> bytes:
    raise NotImplementedError("this benchmark sends no notices")


def composer(of: Template) -> Composer:
    return Composer(Store(of), _no_notice, Tokens(b"k" * 32), Addresses(DOMAIN), f"https://{DOMAIN}")


def claims(count: int) -> list[Claimed]:
    """Return deliveries as the queue hands them out."""
    return [
        Claimed(
            id=1_000_000 + n, lane=Lane.MAILING, address=f"reader{n}@body{n % 500}.example", name=NAMES[n % len(NAMES)],
            language="en", sender="", mailing_id=3, notice_id=None, contact_id=50_000 + n, list_id=2, list_name="",
            content_fingerprint="", attempts=0, uncertain=0, created_at=START,
        )
        for n in range(count)
    ]  # fmt: skip


def with_library(pdf: bytes) -> Callable[[Claimed], bytes]:
    """Return what most programs do: render both texts with Jinja2, put them into an EmailMessage."""
    tokens = Tokens(b"k" * 32)

    def source(text: str) -> jinja2.Template:
        for slot in (Slot.LIST, Slot.LEAVE):
            text = text.replace(marker(slot), f"{{{{ {slot} }}}}")
        return jinja2.Environment().from_string(text)

    text, html = source(TEXT + FOOT), source(HTML)

    def compose(claimed: Claimed) -> bytes:
        leave = tokens.make(Purpose.LEAVE, claimed.contact_id or 0, 2)
        message = EmailMessage(policy=SMTP)
        message["To"] = f'"{claimed.name}" <{claimed.address}>'
        message["From"] = f"The committee <secretary@{DOMAIN}>"
        message["Subject"] = "May 2005"
        message["Date"] = START
        message["Message-ID"] = f"<issue-1.{tokens.make(Purpose.MESSAGE, claimed.id)}@{DOMAIN}>"
        message["Reply-To"] = f"feedback+{tokens.make(Purpose.FEEDBACK, claimed.id)}@{DOMAIN}"
        message["List-Unsubscribe"] = f"<mailto:nmbs-unsubscribe+{leave}@{DOMAIN}>"
        message.set_content(text.render(list="nmbs", leave=leave))
        message.add_alternative(html.render(list="nmbs", leave=leave), subtype="html")
        if pdf:
            message.add_attachment(pdf, maintype="application", subtype="pdf", filename="issue-1.pdf")
        tokens.make(Purpose.BOUNCE, claimed.id)
        return message.as_bytes()

    return compose


def seconds(compose: Callable[[Claimed], object], claimed: Sequence[Claimed]) -> float:
    """Return the processor time of one message."""
    began = time.process_time()
    for each in claimed:
        compose(each)
    return (time.process_time() - began) / len(claimed)


def show(name: str, taken: Sequence[float]) -> None:
    best, middle = min(taken), statistics.median(taken)
    print(f"{name:44}{best * 1e6:10.1f} us{middle * 1e6:10.1f} us{1 / best:12,.0f} /s", flush=True)


def main() -> None:
    """Print a table."""
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    options.add_argument("--recipients", type=int, default=20_000)
    options.add_argument("--rounds", type=int, default=5)
    asked = options.parse_args()
    print(f"{'a message':44}{'best':>13}{'median':>13}{'in a second':>14}")
    readers = claims(asked.recipients)
    for label, pdf in (("", b""), (", PDF of 250 KB", PDF)):
        writer = composer(template(pdf))
        octets = writer.compose(readers[0], START).size
        reference = with_library(pdf)
        ours: list[float] = []
        theirs: list[float] = []
        for _ in range(asked.rounds):
            ours.append(seconds(partial(writer.compose, now=START), readers))
            theirs.append(seconds(reference, readers[: max(20, asked.recipients // 400)]))
        show(f"Jinja2 and EmailMessage{label}", theirs)
        show(f"distd{label} ({octets:,} octets)", ours)


if __name__ == "__main__":
    main()
