"""The SMTP pipeline against a relay in memory: every fragmentation, every refusal, and where a connection ends."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from distd.delivery.pipeline import LARGE_OCTETS, Ended, Loss, Manner, Pipeline, Transaction
from distd.delivery.replies import Stage
from distd.delivery.reply_lines import Nonsense, ReplyLines

MANNERS = [*Manner]
DEPTH = 4


@dataclass
class Relay:
    """A relay that does as RFC 5321, 2920 and 3030 say, and refuses where it is told to: (whom, stage) -> reply."""

    refusals: dict[tuple[str, str], bytes] = field(default_factory=dict)
    taken: list[tuple[str, str, bytes]] = field(default_factory=list)
    calls_for_data_anyway: bool = False
    groups: list[bytes] = field(default_factory=list)  # what came in one write each
    buffer: bytes = b""
    sender: str | None = None
    recipient: str | None = None
    chunks: bytes = b""
    body_of: str | None = None
    closed: bool = False

    def receive(self, data: bytes) -> bytes:
        """Take octets, and return the answers to what is complete."""
        self.groups.append(data)
        self.buffer += data
        answers = b""
        while not self.closed and (step := self._step()) is not None:
            answers += step
            self.closed = step.startswith(b"421")
        return answers

    def _step(self) -> bytes | None:
        if self.body_of is not None:
            return self._body()
        line, end, rest = self.buffer.partition(b"\r\n")
        if not end:
            return None
        verb = line[:4].upper()
        if verb == b"BDAT":
            return self._chunk(line, rest)
        self.buffer = rest
        return {b"MAIL": self._mail, b"RCPT": self._rcpt, b"DATA": self._data, b"RSET": self._rset}[verb](
            line
        )

    def _mail(self, line: bytes) -> bytes:
        if self.sender is not None:
            return b"503 5.5.1 Nested MAIL\r\n"
        sender = line.split(b"<")[1].split(b">")[0].decode()
        refusal = self.refusals.get((sender, "MAIL"))
        if refusal is None:
            self.sender = sender
        return refusal or b"250 2.1.0 Ok\r\n"

    def _rcpt(self, line: bytes) -> bytes:
        if self.sender is None:
            return b"503 5.5.1 Need MAIL\r\n"
        recipient = line.split(b"<")[1].split(b">")[0].decode()
        refusal = self.refusals.get((recipient, "RCPT"))
        if refusal is None:
            self.recipient = recipient
        return refusal or b"250-2.1.5 Known\r\n250 2.1.5 Ok\r\n"

    def _data(self, line: bytes) -> bytes:
        if self.recipient is None:
            if self.calls_for_data_anyway and self.sender is not None:
                self.body_of = ""
                return b"354 Go on then\r\n"
            return b"554 5.5.1 No valid recipients\r\n"
        refusal = self.refusals.get((self.recipient, "DATA"))
        if refusal is None:
            self.body_of = self.recipient
        return refusal or b"354 Go ahead\r\n"

    def _rset(self, line: bytes) -> bytes:
        self.sender = self.recipient = None
        return b"250 2.0.0 Ok\r\n"

    def _body(self) -> bytes | None:
        if self.body_of == "":
            if not self.buffer.startswith(b".\r\n"):
                return None
            body, self.buffer = b"", self.buffer[3:]
            self.sender = self.recipient = self.body_of = None
            return b"554 5.5.1 No valid recipients\r\n"
        at = self.buffer.find(b"\r\n.\r\n")
        if at < 0:
            return None
        body, self.buffer = self.buffer[: at + 2], self.buffer[at + 5 :]
        self.body_of = None
        return self._took(body)

    def _chunk(self, line: bytes, rest: bytes) -> bytes | None:
        size = int(line.split()[1])
        if len(rest) < size:
            return None
        chunk, self.buffer = rest[:size], rest[size:]
        last = line.upper().endswith(b"LAST")
        if self.recipient is None:
            return b"503 5.5.1 No valid recipients\r\n"
        self.chunks += chunk
        if not last:
            return b"250 2.0.0 Go on\r\n"
        body, self.chunks = self.chunks, b""
        return self._took(body)

    def _took(self, body: bytes) -> bytes:
        assert self.sender is not None
        assert self.recipient is not None
        refusal = self.refusals.get((self.recipient, "DOT"))
        if refusal is None:
            self.taken.append((self.sender, self.recipient, body))
        self.sender = self.recipient = None
        return refusal or b"250 2.0.0 Ok: queued as 4711\r\n"


def transaction(number: int, octets: int = 0) -> Transaction[int]:
    body = b"Subject: %d\r\n\r\nHello\r\n" % number
    body += b"x" * 70 + b"\r\n" if not octets else (b"x" * 70 + b"\r\n") * (octets // 72)
    mail, rcpt = b"MAIL FROM:<s%d>" % number, b"RCPT TO:<r%d>" % number
    return Transaction(number, mail, rcpt, (body,), len(body))


@dataclass
class Talk:
    """A pipeline and a relay, and what came of each transaction."""

    pipeline: Pipeline[int]
    relay: Relay
    ended: list[Ended[int]] = field(default_factory=list)
    committed: list[int] = field(default_factory=list)

    def converse(
        self, waiting: list[Transaction[int]], cut: Callable[[bytes], list[bytes]] = lambda d: [d]
    ) -> None:
        """Go on until nothing moves any more; `cut` splits what the relay answers."""
        while True:
            while waiting and self.pipeline.has_room:
                self.pipeline.begin(waiting.pop(0))
            self.committed += [t.about for t in self.pipeline.take_committed()]
            output = self.pipeline.take_output()
            if output:
                for piece in cut(self.relay.receive(b"".join(output))):
                    self.ended += self.pipeline.receive(piece)
            elif self.pipeline.is_draining:
                self.pipeline.drained()
            else:
                return

    def fates(self) -> dict[int, tuple[str, bytes]]:
        return {e.transaction.about: (str(e.stage), e.reply) for e in self.ended}


def talk(manner: Manner, **relay: object) -> Talk:
    return Talk(Pipeline(manner, DEPTH), Relay(**relay))  # type: ignore[arg-type] # the fields are checked by the dataclass


@pytest.mark.parametrize("manner", MANNERS)
def test_all_messages_arrive_whole_in_order_under_their_own_sender(manner: Manner) -> None:
    it = talk(manner)
    it.converse([transaction(n) for n in range(20)])

    assert [(s, r) for s, r, _ in it.relay.taken] == [(f"s{n}", f"r{n}") for n in range(20)]
    assert [body for *_, body in it.relay.taken] == [transaction(n).body[0] for n in range(20)]
    assert [e.transaction.about for e in it.ended] == list(range(20)) == it.committed
    assert {(e.stage, e.reply) for e in it.ended} == {(Stage.DOT, b"250 2.0.0 Ok: queued as 4711")}
    assert it.pipeline.is_idle
    assert not it.pipeline.awaits_reply


def test_a_body_goes_out_in_one_write_with_the_next_envelope() -> None:
    it = talk(Manner.PIPELINING)
    it.converse([transaction(n) for n in range(3)])

    assert [group.count(b"\r\n.\r\n") for group in it.relay.groups] == [0, 1, 1, 1]
    assert it.relay.groups[1].endswith(b"DATA\r\n")


def test_chunks_go_out_behind_one_another_up_to_the_depth() -> None:
    it = talk(Manner.CHUNKING)
    it.converse([transaction(n) for n in range(9)])
    assert it.relay.groups[0].count(b"BDAT") == DEPTH


@pytest.mark.parametrize("manner", MANNERS)
def test_a_large_body_is_committed_only_when_it_has_left(manner: Manner) -> None:
    it = talk(manner)
    it.pipeline.begin(transaction(1, LARGE_OCTETS * 2))
    while not it.pipeline.is_draining:
        for ended in it.pipeline.receive(it.relay.receive(b"".join(it.pipeline.take_output()))):
            pytest.fail(str(ended))
    assert it.pipeline.take_committed() == []
    assert not it.pipeline.has_room

    it.converse([transaction(2)])

    assert [recipient for _, recipient, _ in it.relay.taken] == ["r1", "r2"]
    assert len(it.relay.taken[0][2]) > LARGE_OCTETS
    assert it.committed == [1, 2]


@pytest.mark.parametrize(
    ("manner", "stage"),
    [
        (manner, stage)
        for manner in MANNERS
        for stage in ("MAIL", "RCPT", "DATA", "DOT")
        if (manner, stage) != (Manner.CHUNKING, "DATA")  # there is no DATA with CHUNKING
    ],
)
@pytest.mark.parametrize("anyway", [False, True])
def test_a_refusal_ends_its_own_message_and_no_other(manner: Manner, stage: str, anyway: bool) -> None:
    who = "s2" if stage == "MAIL" else "r2"
    refusals = {(who, stage): b"550-5.1.1 No\r\n550 5.1.1 No such user\r\n"}
    it = talk(manner, refusals=refusals, calls_for_data_anyway=anyway)

    it.converse([transaction(n) for n in range(6)])

    assert it.fates()[2] == (str(Stage[stage]), b"550 5.1.1 No 5.1.1 No such user")
    assert [(s, r) for s, r, _ in it.relay.taken] == [(f"s{n}", f"r{n}") for n in (0, 1, 3, 4, 5)]
    assert sorted(it.fates()) == list(range(6))
    assert not it.pipeline.trouble


_STAGES = st.sampled_from(["MAIL", "RCPT", "DATA", "DOT"])
_REPLIES = st.sampled_from([b"450 4.2.0 Busy\r\n", b"550 5.1.1 No\r\n", b"552-5.2.2 Full\r\n552 5.2.2 x\r\n"])


@settings(max_examples=300)
@given(
    manner=st.sampled_from(MANNERS),
    depth=st.integers(1, 8),
    refused=st.dictionaries(st.tuples(st.integers(0, 11), _STAGES), _REPLIES, max_size=8),
    anyway=st.booleans(),
    sizes=st.lists(st.sampled_from([0, 0, LARGE_OCTETS * 2]), min_size=1, max_size=12),
    cuts=st.lists(st.integers(1, 40), max_size=200),
)
def test_every_fragmentation_of_every_dialogue_ends_the_same(
    manner: Manner,
    depth: int,
    refused: dict[tuple[int, str], bytes],
    anyway: bool,
    sizes: list[int],
    cuts: list[int],
) -> None:
    refusals = {
        (f"{'s' if stage == 'MAIL' else 'r'}{n}", stage): reply for (n, stage), reply in refused.items()
    }
    it = Talk(Pipeline(manner, depth), Relay(refusals, calls_for_data_anyway=anyway))
    left = iter(cuts)

    def cut(data: bytes) -> list[bytes]:
        pieces = []
        while data:
            size = next(left, len(data))
            pieces.append(data[:size])
            data = data[size:]
        return pieces

    it.converse([transaction(n, size) for n, size in enumerate(sizes)], cut)

    fates = it.fates()
    assert sorted(fates) == list(range(len(sizes)))
    assert len(it.ended) == len(sizes)
    accepted = [n for n in sorted(fates) if fates[n][1].startswith(b"250")]
    assert [(s, r, b) for s, r, b in it.relay.taken] == [
        (f"s{n}", f"r{n}", transaction(n, sizes[n]).body[0]) for n in accepted
    ]
    assert it.pipeline.is_idle
    assert not it.pipeline.trouble
    for number, (_, reply) in fates.items():
        expected = {
            stage for n, stage in refused if n == number and (manner, stage) != (Manner.CHUNKING, "DATA")
        }
        assert bool(expected) == (not reply.startswith(b"250"))


@pytest.mark.parametrize("manner", MANNERS)
def test_a_relay_that_closes_in_the_middle_has_taken_nothing_more(manner: Manner) -> None:
    it = talk(manner, refusals={("s3", "MAIL"): b"421 4.3.2 Closing\r\n"})
    it.converse([transaction(n) for n in range(8)])

    assert it.fates()[3] == ("MAIL", b"421 4.3.2 Closing")
    assert it.pipeline.trouble
    ended, left = it.pipeline.lost()
    assert ended == []
    assert {loss for _, loss in left} <= {Loss.UNHEARD}
    assert [r for _, r, _ in it.relay.taken] == ["r0", "r1", "r2"]


@pytest.mark.parametrize(
    ("manner", "answered", "losses"),
    [
        (Manner.LOCKSTEP, b"", [Loss.UNHEARD]),
        (Manner.LOCKSTEP, b"250 Ok\r\n", [Loss.MIDWAY]),
        (Manner.PIPELINING, b"250 Ok\r\n250 Ok\r\n", [Loss.MIDWAY]),
        (Manner.PIPELINING, b"250 Ok\r\n250 Ok\r\n354 Go\r\n", [Loss.AFTER_DOT, Loss.UNHEARD]),
        (Manner.CHUNKING, b"250 Ok\r\n", [Loss.AFTER_DOT] * DEPTH),
    ],
)
def test_where_a_connection_ends_decides_what_can_be_known(
    manner: Manner, answered: bytes, losses: list[Loss]
) -> None:
    pipeline: Pipeline[int] = Pipeline(manner, DEPTH)
    waiting = [transaction(n) for n in range(DEPTH)]
    while waiting and pipeline.has_room:
        pipeline.begin(waiting.pop(0))
    pipeline.receive(answered)
    while waiting and pipeline.has_room:
        pipeline.begin(waiting.pop(0))

    pipeline.take_committed()  # and so it is sent

    ended, left = pipeline.lost()

    assert ended == []
    assert [loss for _, loss in left] == losses


def test_what_was_ready_and_not_sent_cannot_have_arrived() -> None:
    pipeline: Pipeline[int] = Pipeline(Manner.PIPELINING)
    pipeline.begin(transaction(1))
    pipeline.receive(b"250 Ok\r\n250 Ok\r\n354 Go\r\n")

    _, left = pipeline.lost()

    assert [loss for _, loss in left] == [Loss.MIDWAY]


def test_a_recipient_refused_before_the_connection_was_lost_stays_refused() -> None:
    pipeline: Pipeline[int] = Pipeline(Manner.PIPELINING)
    pipeline.begin(transaction(1))
    pipeline.receive(b"250 Ok\r\n550 5.1.1 No\r\n")

    ended, left = pipeline.lost()

    assert [(e.stage, e.reply) for e in ended] == [(Stage.RCPT, b"550 5.1.1 No")]
    assert left == []


@pytest.mark.parametrize(
    "said",
    [
        b"hello\r\n",
        b"25x Ok\r\n",
        b"25\r\n",
        b"250-a\r\n251 b\r\n",
        b"x" * 70_000,
        b"\r\n",
        b"250-a\r\n" * 20_000,
    ],
)
def test_what_is_no_reply_is_told_and_ends_the_connection(said: bytes) -> None:
    with pytest.raises(Nonsense):
        ReplyLines().feed(said)
    pipeline: Pipeline[int] = Pipeline(Manner.LOCKSTEP)
    pipeline.begin(transaction(1))
    assert pipeline.receive(said) == []
    assert pipeline.trouble
    assert not pipeline.has_room


@pytest.mark.parametrize("said", [b"421 4.4.2 Idle too long\r\n", b"250 Ok\r\n"])
def test_what_is_said_unasked_ends_the_connection(said: bytes) -> None:
    pipeline: Pipeline[int] = Pipeline(Manner.PIPELINING)
    pipeline.receive(said)
    assert "unasked" in pipeline.trouble
    assert pipeline.said_goodbye == said.startswith(b"421")


@pytest.mark.parametrize(
    ("manner", "said"), [(Manner.LOCKSTEP, b"250 Ok\r\n" * 3), (Manner.PIPELINING, b"250 Ok\r\n" * 3)]
)
def test_a_relay_that_calls_for_no_body_is_lost_in_the_conversation(manner: Manner, said: bytes) -> None:
    pipeline: Pipeline[int] = Pipeline(manner)
    pipeline.begin(transaction(1))
    ended = [e for line in said.splitlines(keepends=True) for e in pipeline.receive(line)]
    assert [(e.stage, e.reply) for e in ended] == [(Stage.DATA, b"250 Ok")]
    assert pipeline.trouble


def test_replies_may_end_in_a_bare_line_feed_or_have_no_text() -> None:
    assert ReplyLines().feed(b"250 Ok\n250-a\n250 b\n354\r\n") == [b"250 Ok", b"250 a b", b"354"]
