"""How fast messages are composed, beside Jinja2 with the standard library's EmailMessage in the same run.

    python -m benchmarks.composing [--recipients N] [--rounds N]

A message of 14 KB, text and HTML, with its own names, ways to leave, Message-ID and VERP sender; the same with a PDF of
250 KB; each unsigned, signed by Ed25519, and signed by RSA-2048 as well. One reader in five has a name that is not
ASCII. Rounds alternate; the best and the median of each are printed. Ratios count; the figures are this machine's.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from email.message import EmailMessage
from email.policy import SMTP
from functools import partial

import jinja2
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key

from distd.mail.dkim import Signer
from distd.mail.template import Slot, marker
from distd.mail.tokens import Purpose
from distd.store.queue import Claimed
from tests.writing import DOMAIN, LEAVE, LINK, START, TOKENS, Store, claimed, composer, newsletter

NAMES = ("Anna Berg", "John Smith", "Maria Silva", "Kofi Mensah", "日本産業標準調査会 事務局")
TEXT = "The working group on social responsibility met in Bangkok and agreed on the design. " * 50
FOOT = f"To leave: {LEAVE}\nor {LINK}\n"
HTML = f"<p>{TEXT}</p><p>{TEXT}</p>"
PDF = bytes(range(256)) * 1000


def claims(count: int) -> list[Claimed]:
    """Return deliveries as the queue hands them out."""
    return [
        claimed(
            id=1_000_000 + n,
            contact_id=50_000 + n,
            address=f"reader{n}@body{n % 500}.example",
            name=NAMES[n % len(NAMES)],
        )
        for n in range(count)
    ]


def with_library(pdf: bytes) -> Callable[[Claimed], bytes]:
    """Return what most programs do: render both texts with Jinja2, put them into an EmailMessage."""

    def source(text: str) -> jinja2.Template:
        for slot in (Slot.LIST, Slot.LEAVE):
            text = text.replace(marker(slot), f"{{{{ {slot} }}}}")
        return jinja2.Environment().from_string(text)

    text, html = source(TEXT + FOOT), source(HTML)

    def compose(claimed: Claimed) -> bytes:
        leave = TOKENS.make(Purpose.LEAVE, claimed.contact_id or 0, 2)
        message = EmailMessage(policy=SMTP)
        message["To"] = f'"{claimed.name}" <{claimed.address}>'
        message["From"] = f"The committee <secretary@{DOMAIN}>"
        message["Subject"] = "May 2005"
        message["Date"] = START
        message["Message-ID"] = f"<issue-1.{TOKENS.make(Purpose.MESSAGE, claimed.id)}@{DOMAIN}>"
        message["Reply-To"] = f"feedback+{TOKENS.make(Purpose.FEEDBACK, claimed.id)}@{DOMAIN}"
        message["List-Unsubscribe"] = f"<mailto:nmbs-unsubscribe+{leave}@{DOMAIN}>"
        message.set_content(text.render(list="nmbs", leave=leave))
        message.add_alternative(html.render(list="nmbs", leave=leave), subtype="html")
        if pdf:
            message.add_attachment(pdf, maintype="application", subtype="pdf", filename="issue-1.pdf")
        TOKENS.make(Purpose.BOUNCE, claimed.id)
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
    print(f"{name:48}{best * 1e6:10.1f} us{middle * 1e6:10.1f} us{1 / best:14,.0f}", flush=True)


def per_second(compose: Callable[[Claimed], object], claimed: Sequence[Claimed], threads: int) -> float:
    """Return how many messages so many threads finish in a second, by the clock on the wall."""
    with ThreadPoolExecutor(threads) as pool:
        shares = [claimed[start::threads] for start in range(threads)]
        began = time.perf_counter()
        list(pool.map(lambda share: [compose(each) for each in share], shares))
        return len(claimed) / (time.perf_counter() - began)


def main() -> None:
    """Print two tables."""
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    options.add_argument("--recipients", type=int, default=20_000)
    options.add_argument("--rounds", type=int, default=5)
    asked = options.parse_args()
    rsa = Signer(DOMAIN, "may-rsa", generate_private_key(65537, 2048))
    ed25519 = Signer(DOMAIN, "may-ed25519", Ed25519PrivateKey.generate())
    writers = {"": [], ", Ed25519": [ed25519], ", RSA-2048 and Ed25519": [rsa, ed25519]}
    print(f"{'processor time of a message':48}{'best':>13}{'median':>13}{'a second':>14}")
    readers = claims(asked.recipients)
    signed: dict[str, Callable[[Claimed], object]] = {}
    for size, pdf in (("", b""), (" with 250 KB", PDF)):
        issue = newsletter(TEXT, pdf=pdf, html=HTML)
        composing: dict[str, Callable[[Claimed], object]] = {
            f"distd{size}{how}": partial(composer(Store(issue), *signers).compose, now=START)
            for how, signers in writers.items()
        }
        reference = f"Jinja2 and EmailMessage{size}"
        composing[reference] = with_library(pdf)
        taken: dict[str, list[float]] = {name: [] for name in composing}
        for _ in range(asked.rounds):
            for name, compose in composing.items():
                some = readers[
                    : max(20, asked.recipients // (400 if name == reference else 20 if "," in name else 1))
                ]
                taken[name].append(seconds(compose, some))
        for name in sorted(taken, key=lambda name: name == reference):
            show(name, taken[name])
        signed |= {name: compose for name, compose in composing.items() if "," in name}
    print(f"\n{'messages a second, by the clock':48}{'one thread':>13}{'two threads':>13}")
    some = readers[: max(200, asked.recipients // 10)]
    for name, compose in signed.items():
        rates = [max(per_second(compose, some, threads) for _ in range(asked.rounds)) for threads in (1, 2)]
        print(f"{name:48}{rates[0]:13,.0f}{rates[1]:13,.0f}", flush=True)


if __name__ == "__main__":
    main()
