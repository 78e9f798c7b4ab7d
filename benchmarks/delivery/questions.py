"""The questions that are asked of the way out, each answered by figures."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import partial

from benchmarks.delivery import references
from benchmarks.delivery.figures import Contest, Figures, Row
from benchmarks.delivery.office import Letter
from benchmarks.delivery.stage import Stage
from distd.settings import Delivery

LETTER = Letter()
WITH_PDF = Letter(pdf_octets=250_000)
PIPELINING = "PIPELINING,8BITMIME,SMTPUTF8,SIZE,DSN,ENHANCEDSTATUSCODES"
CHUNKING = f"{PIPELINING},CHUNKING"
ROUND_TRIP_MILLISECONDS = 20

Place = Callable[[], AbstractContextManager[int]]
Say = Callable[[str], None]


@dataclass(frozen=True)
class Scale:
    """How much of everything."""

    recipients: int = 100_000
    rounds: int = 5
    processes: tuple[int, ...] = (1, 2)
    sizes: tuple[int, ...] = (10_000, 100_000, 1_000_000)
    large: int = 2_000  # messages with the PDF
    far: int = 3_000  # messages over the long way, of distd; aiosmtplib sends a fifth, its rate does not depend on it


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
    """And with each message signed twice, RSA-2048 and Ed25519?"""
    title = f"The same, signed with RSA-2048 and Ed25519, {scale.recipients // 2:,} messages"
    contest = _beside_smtp_source("signed", title, stage, LETTER, scale.recipients // 2)
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
        _rate_of, references.by_aiosmtplib, stage, WITH_PDF, scale.large // 5, stage.smtp_sink
    )
    return contest.held(scale.rounds, say)


def far(stage: Stage, scale: Scale, say: Say) -> Figures:
    """And to a relay that is 20 ms away?"""
    title = f"A round trip of {ROUND_TRIP_MILLISECONDS} ms away, on {stage.connections} connections"
    contest = Contest("far", title, "aiosmtplib")
    places: dict[str, Place] = {
        offer: partial(stage.far_sink, extensions, ROUND_TRIP_MILLISECONDS)
        for offer, extensions in (("", "8BITMIME"), (", PIPELINING", PIPELINING), (", CHUNKING", CHUNKING))
    }
    few = max(scale.far // 5, stage.connections)
    contest.contestants["aiosmtplib"] = partial(
        _rate_of, references.by_aiosmtplib, stage, LETTER, few, places[", PIPELINING"]
    )
    contest.contestants["smtp-source"] = partial(
        _rate_of, references.smtp_source, stage, LETTER, few, places[", PIPELINING"]
    )
    for offer, place in places.items():
        messages = scale.far if offer else few
        contest.contestants[f"distd{offer}"] = partial(_distd, stage, LETTER, messages, place)
    return contest.held(scale.rounds, say)


def sizes(stage: Stage, scale: Scale, say: Say) -> list[Figures]:
    """Does memory grow with the audience, how long does freezing take, and when does the first message leave?"""
    memory, freezing, first, rates = [], [], [], []
    for recipients in scale.sizes:
        with stage.sink(PIPELINING) as port:
            sent = stage.send(recipients, LETTER, port)
        name = f"{recipients:,} recipients"
        memory.append(Row(name, (max(sent.peak_megabytes),)))
        freezing.append(Row(name, (sent.freezing_seconds,)))
        first.append(Row(name, (stage.counted()["first_at"] - sent.ordered_at.timestamp(),)))
        rates.append(Row(name, (sent.rate,)))
        say(
            f"{name}: {memory[-1].middle:.0f} MB, first after {first[-1].middle:.2f} s, {sent.rate:,.0f} messages/s"
        )
    one = "One run each."
    return [
        Figures("memory", "Peak memory of the sending process", "MB", tuple(memory), one),
        Figures("freezing", "Freezing the recipients", "s", tuple(freezing), one),
        Figures("first", "From the order to the first message taken by the relay", "s", tuple(first), one),
        Figures("rates", "Rate by size, into our own sink", "messages/s", tuple(rates), one),
    ]


# ---- who takes part


def _beside_smtp_source(key: str, title: str, stage: Stage, letter: Letter, messages: int) -> Contest:
    contest = Contest(key, title, "smtp-source")
    contest.contestants["smtp-source"] = partial(
        _rate_of, references.smtp_source, stage, letter, messages, stage.smtp_sink
    )
    return contest


def _crews(scale: Scale) -> dict[str, dict[str, object]]:
    """Return the settings of distd with so many processes, where there is such a setting."""
    if "processes" not in Delivery.__struct_fields__:
        return {"distd": {}}
    return {f"distd, {n} process{'es' * (n > 1)}": {"delivery__processes": n} for n in scale.processes}


def _distd(stage: Stage, letter: Letter, messages: int, place: Place, **settings: object) -> float:
    with place() as port:
        return stage.send(messages, letter, port, **settings).rate


def _rate_of(
    sender: Callable[[int, int, int, int], float], stage: Stage, letter: Letter, messages: int, place: Place
) -> float:
    octets = stage.octets(letter)
    with place() as port:
        return messages / sender(port, messages, stage.connections, octets)
