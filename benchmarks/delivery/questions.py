"""The questions that are asked of the way out, each answered by figures."""

from __future__ import annotations

import smtplib
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import partial
from typing import Any

from benchmarks.delivery import references
from benchmarks.delivery.figures import Contest, Figures, Row, Turn
from benchmarks.delivery.office import DOMAIN, LIST, SELECTOR, Letter
from benchmarks.delivery.references import Spent
from benchmarks.delivery.stage import Stage

LETTER = Letter()
WITH_PDF = Letter(pdf_octets=250_000)
PIPELINING = "PIPELINING,8BITMIME,SMTPUTF8,SIZE,DSN,ENHANCEDSTATUSCODES"
CHUNKING = f"{PIPELINING},CHUNKING"
ROUND_TRIP_MILLISECONDS = 20
ASKERS = "askers.example"
REQUESTS, REQUEST_PAUSE_SECONDS = 40, 1.0

SIGNATURES = {
    "Ed25519": [f"{SELECTOR}-ed25519"],
    "RSA-2048": [f"{SELECTOR}-rsa"],
    "both": [f"{SELECTOR}-rsa", f"{SELECTOR}-ed25519"],
}

Place = Callable[[], AbstractContextManager[int]]
Say = Callable[[str], None]


@dataclass(frozen=True)
class Scale:
    """How much of everything."""

    recipients: int = 100_000
    rounds: int = 5
    processes: tuple[int, ...] = (0, 1, 2)  # beside the daemon; 0: it sends itself
    sizes: tuple[int, ...] = (10_000, 100_000, 1_000_000)
    large: int = 10_000  # messages with the PDF
    far: int = (
        15_000  # messages over the long way; who sends one at a time gets a fifth: the rate is the same
    )


def letter(stage: Stage, scale: Scale, say: Say) -> Figures:
    """How fast is a whole mailing, beside smtp-source that keeps no books?"""
    title = f"A whole mailing of {scale.recipients:,} messages of {stage.octets(LETTER) / 1000:.1f} KB to smtp-sink"
    contest = _beside_smtp_source("letter", title, stage, LETTER, scale.recipients)
    for processes, settings in _crews(scale).items():
        contest.contestants[processes] = partial(
            _distd, stage, LETTER, scale.recipients, stage.smtp_sink, **settings
        )
    return contest.held(scale.rounds, say)


def signed(stage: Stage, scale: Scale, say: Say) -> Figures:
    """And with each message signed?"""
    messages = scale.recipients // 2
    title = f"The same, signed (DKIM), {messages:,} messages"
    contest = _beside_smtp_source("signed", title, stage, LETTER, messages)
    for keys, selectors in SIGNATURES.items():
        for crew, settings in _crews(scale).items():
            contest.contestants[f"{crew}: {keys}"] = partial(
                _distd, stage, LETTER, messages, stage.smtp_sink, dkim__selectors=selectors, **settings
            )
    return contest.held(scale.rounds, say)


def large(stage: Stage, scale: Scale, say: Say) -> Figures:
    """And with a PDF of 250 KB attached?"""
    title = (
        f"{scale.large:,} messages of {stage.octets(WITH_PDF) / 1000:.0f} KB, "
        f"a PDF of {WITH_PDF.pdf_octets // 1000} KB attached, to smtp-sink"
    )
    contest = _beside_smtp_source("large", title, stage, WITH_PDF, scale.large)
    contest.contestants["distd"] = partial(_distd, stage, WITH_PDF, scale.large, stage.smtp_sink)
    contest.contestants["aiosmtplib"] = partial(
        _reference, references.by_aiosmtplib, stage, WITH_PDF, scale.large // 5, stage.smtp_sink
    )
    return contest.held(scale.rounds, say)


def far(stage: Stage, scale: Scale, say: Say) -> list[Figures]:
    """And to a relay that is 20 ms away?"""
    title = f"A round trip of {ROUND_TRIP_MILLISECONDS} ms away, on {stage.connections} connections"
    contest = Contest("far", title, "aiosmtplib")
    places: dict[str, Place] = {
        offer: partial(stage.far_sink, extensions, ROUND_TRIP_MILLISECONDS)
        for offer, extensions in (("", "8BITMIME"), (", PIPELINING", PIPELINING), (", CHUNKING", CHUNKING))
    }
    few = max(scale.far // 5, stage.connections)
    turns: dict[str, Callable[[], Turn]] = {
        "aiosmtplib": partial(
            _reference, references.by_aiosmtplib, stage, LETTER, few, places[", PIPELINING"]
        ),
        "smtp-source": partial(
            _reference, references.smtp_source, stage, LETTER, few, places[", PIPELINING"]
        ),
    }
    for offer, place in places.items():
        messages = scale.far if offer else few
        turns[f"distd{offer}"] = partial(_distd, stage, LETTER, messages, place)
    contest.contestants = {name: partial(_seen_by_sink, stage, turn) for name, turn in turns.items()}
    whole = contest.held(scale.rounds, say)
    return [whole, contest.cruising(f"{title}: between the first tenth of the messages and the last")]


def sizes(stage: Stage, scale: Scale, say: Say) -> list[Figures]:
    """Does memory grow with the audience, how long does freezing take, and when does the first message leave?"""
    memory, freezing, first, rates = [], [], [], []
    for recipients in scale.sizes:
        with stage.sink(PIPELINING) as port:
            sent = stage.send(recipients, LETTER, port)
        name = f"{recipients:,} recipients"
        memory.append(Row(name, (max(sent.peak_megabytes),)))
        freezing.append(Row(name, (sent.freezing_seconds,)))
        first.append(Row(name, (stage.counted().first_at - sent.ordered_at.timestamp(),)))
        rates.append(Row(name, (sent.turn.rate,)))
        say(f"{name}: {memory[-1].middle:.0f} MB, {sent.turn.rate:,.0f} messages/s")
    one = "One run each."
    return [
        Figures("memory", "Peak memory of the sending process", "MB", tuple(memory), one),
        Figures("freezing", "Freezing the recipients", "s", tuple(freezing), one),
        Figures("first", "From the order to the first message taken by the relay", "s", tuple(first), one),
        Figures("rates", "Rate by size, into our own sink", "messages/s", tuple(rates), one),
    ]


def overtaking(stage: Stage, scale: Scale, say: Say) -> Figures:
    """How long does somebody who wants to subscribe wait for the confirmation, in the middle of a mailing?"""
    recipients, asked_at = max(scale.sizes), dict[str, float]()
    with stage.sink(PIPELINING, ASKERS) as port:
        stage.send(recipients, LETTER, port, meanwhile=lambda door: _ask(door, asked_at, say))
    came_at = stage.counted().watched
    if missing := asked_at.keys() - came_at.keys():
        raise SystemExit(f"no confirmation came for {len(missing)} of {len(asked_at)}")
    waits = tuple(came_at[asker] - at for asker, at in asked_at.items())
    say(" ".join(f"{wait:.2f}" for wait in waits))
    title = f"From a request to subscribe to its confirmation, in the middle of a mailing of {recipients:,}"
    note = f"Each wait begins when the door has answered 250; the longest of {len(waits)} was {max(waits):.2f} s."
    return Figures("overtaking", title, "s", (Row("confirmations", waits),), note)


def _ask(door: int, asked_at: dict[str, float], say: Say) -> None:
    """Ask to join the list again and again, each time as somebody else; note when that was answered."""
    for number in range(REQUESTS):
        asker = f"asker{number}@{ASKERS}"
        with smtplib.SMTP("127.0.0.1", door, timeout=60) as session:
            head = f"From: {asker}\r\nTo: {LIST}-subscribe@{DOMAIN}\r\nSubject: subscribe\r\nMessage-ID: <{asker}>\r\n"
            session.sendmail(asker, f"{LIST}-subscribe@{DOMAIN}", f"{head}\r\nPlease.\r\n")
            asked_at[asker] = time.time()
        time.sleep(REQUEST_PAUSE_SECONDS)
    say(f"{REQUESTS} people have asked to subscribe")


# ---- who takes part


def _beside_smtp_source(key: str, title: str, stage: Stage, letter: Letter, messages: int) -> Contest:
    contest = Contest(key, title, "smtp-source")
    contest.contestants["smtp-source"] = partial(
        _reference, references.smtp_source, stage, letter, messages, stage.smtp_sink
    )
    return contest


def _crews(scale: Scale) -> dict[str, dict[str, object]]:
    """Return the settings of distd with so many sender processes."""
    names = {0: "distd", 1: "distd, 1 sender"}
    return {names.get(n, f"distd, {n} senders"): {"delivery__processes": n} for n in scale.processes}


def _distd(stage: Stage, letter: Letter, messages: int, place: Place, **settings: Any) -> Turn:
    with place() as port:
        return stage.send(messages, letter, port, **settings).turn


def _seen_by_sink(stage: Stage, take: Callable[[], Turn]) -> Turn:
    """Return a turn that ends in our own sink, with what the sink saw of its middle."""
    return take()._replace(cruising=stage.counted().cruising)


def _reference(
    sender: Callable[[int, int, int, int], Spent], stage: Stage, letter: Letter, messages: int, place: Place
) -> Turn:
    octets = stage.octets(letter)
    with place() as port:
        spent = sender(port, messages, stage.connections, octets)
    return Turn(messages / spent.seconds, spent.cpu_seconds / messages * 1e6)
