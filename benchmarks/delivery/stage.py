"""The folder of one run: offices made once, and copied for each turn so that all mailings begin alike."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from benchmarks.delivery import processes
from benchmarks.delivery.mailing import Sent, send
from benchmarks.delivery.office import Letter, copy_office, make_office
from benchmarks.delivery.sink import Count

CONNECTIONS = 20


@dataclass
class Stage:
    """Where everything is played; `turn` numbers the folders."""

    folder: Path
    connections: int = CONNECTIONS
    turn: int = 0
    _octets: dict[Letter, int] = field(default_factory=dict)

    @property
    def log(self) -> Path:
        """Where the helpers' own words go."""
        return self.folder / "helpers.log"

    @property
    def report(self) -> Path:
        """Where our own sink writes what came."""
        return self.folder / "report.json"

    def office(self, recipients: int, letter: Letter) -> Path:
        """Return the workspace with so many recipients, made at the first call."""
        home = self.folder / f"office-{recipients}-{letter.octets}-{letter.pdf_octets}"
        if not home.exists():
            make_office(home, recipients, letter)
        return home

    def octets(self, letter: Letter) -> int:
        """Return how long a message of ours is, as the other side saw it."""
        if letter not in self._octets:
            with self.sink("PIPELINING,8BITMIME") as port:
                sent = self.send(self.connections, letter, port)
            self._octets[letter] = self.counted().octets // sent.recipients
        return self._octets[letter]

    def send(
        self,
        recipients: int,
        letter: Letter,
        port: int,
        meanwhile: Callable[[int], None] = lambda _: None,
        **settings: object,
    ) -> Sent:
        """Play one whole mailing to a server in a copy of the workspace, and throw the copy away.

        `meanwhile` is called with the port of the daemon's door as soon as the mailing is ordered.
        """
        self.turn += 1
        door = processes.free_port()
        home = self.folder / f"turn-{self.turn}"
        copy_office(
            self.office(recipients, letter),
            home,
            relay__url=f"smtp://127.0.0.1:{port}",
            relay__connections=self.connections,
            relay__starttls="never",
            reception__listen=[f"smtp://127.0.0.1:{door}"],
            **settings,
        )
        sent = send(home, partial(meanwhile, door))
        shutil.rmtree(home)
        return sent

    def counted(self) -> Count:
        """Return what our own sink saw until it was stopped."""
        return Count(**json.loads(self.report.read_text()))

    # ---- where the mail goes

    @contextmanager
    def smtp_sink(self) -> Iterator[int]:
        """Run Postfix's smtp-sink around the block; gives its port."""
        port = processes.free_port()
        with processes.smtp_sink(port, self.log):
            yield port

    @contextmanager
    def sink(self, offer: str, watch: str = "") -> Iterator[int]:
        """Run our own sink with these extensions around the block, watching one domain; gives its port."""
        port = processes.free_port()
        with processes.own(
            "sink", port, self.log, "--offer", offer, "--watch", watch, "--report", str(self.report)
        ):
            yield port

    @contextmanager
    def far_sink(self, offer: str, round_trip_milliseconds: float) -> Iterator[int]:
        """Run our own sink at the end of a long way; gives the port at this end."""
        port, way = processes.free_port(), str(round_trip_milliseconds / 2)
        with (
            self.sink(offer) as far,
            processes.own("delaying", port, self.log, "--to", str(far), "--milliseconds", way),
        ):
            yield port
