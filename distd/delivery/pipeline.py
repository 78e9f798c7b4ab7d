"""The client's side of SMTP transactions on one connection: octets in, ends of transactions out, no socket.

Three ways of talking, by what the relay offers:

* one command at a time (RFC 5321);
* PIPELINING (RFC 2920): MAIL, RCPT and DATA in one write, and the next envelope in the write of this body;
* CHUNKING (RFC 3030) beside it: whole transactions behind one another, up to a depth.

What leaves by `take_output` may contain the octets after which the relay can take responsibility for a message: the
final dot, or the last chunk. `take_committed` names those messages, so that they can be journalled before a single
octet of the output is sent.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from enum import IntEnum
from typing import Generic, TypeVar

import msgspec

from distd.delivery.replies import Stage
from distd.delivery.reply_lines import Nonsense, ReplyLines

# A longer body leaves our own buffer before its dot goes in: while part of it is still here, nobody can have it.
LARGE_OCTETS = 65_536
IN_FLIGHT_OCTETS = 1_048_576
_CLOSING = b"421"

About = TypeVar("About")


class Manner(IntEnum):
    """How the relay is talked to."""

    LOCKSTEP = 1
    PIPELINING = 2
    CHUNKING = 3


class Loss(IntEnum):
    """How far a message had come when its connection was lost."""

    UNHEARD = 1  # the relay had answered nothing of it and cannot have taken it
    MIDWAY = 2  # something was answered, and the message was not complete
    AFTER_DOT = 3  # complete, and the answer did not come: nobody but the relay knows


class Transaction(msgspec.Struct, Generic[About], eq=False, gc=False):
    """One message to one recipient: the two command lines without their ends, and the body.

    `body` is what follows DATA without the final dot (dot-stuffed where it must be), or the chunk; it ends in CRLF.
    """

    about: About
    mail: bytes
    rcpt: bytes
    body: Sequence[bytes]
    octets: int
    heard: bool = False
    committed: bool = False
    failure: tuple[Stage, bytes] | None = None


class Ended(msgspec.Struct, Generic[About], frozen=True, gc=False):
    """A transaction is over: at which stage, and the reply that ended it."""

    transaction: Transaction[About]
    stage: Stage
    reply: bytes


class _Await(IntEnum):
    """Which reply is awaited."""

    MAIL = 1
    RCPT = 2
    DATA = 3
    DOT = 4
    EMPTY = 5  # the answer to the dot of an empty body
    CHUNK = 6  # a chunk that was not the last
    RESET = 7


# By names of their own: they are asked for at every reply, and Python 3.11 takes ten times as long for `_Await.DOT`.
_MAIL, _RCPT, _DATA, _DOT, _EMPTY, _CHUNK, _RESET = _Await
_LOCKSTEP, _PIPELINING, _CHUNKING = Manner
_STAGE = {_MAIL: Stage.MAIL, _RCPT: Stage.RCPT, _DATA: Stage.DATA, _CHUNK: Stage.DATA,
          _DOT: Stage.DOT, _EMPTY: Stage.DOT}  # fmt: skip


class Pipeline(Generic[About]):
    """The transactions of one connection, in order. `begin` when it `has_room`; feed it what comes in."""

    def __init__(self, manner: Manner, depth: int = 1) -> None:
        self.manner = manner
        self.trouble = ""  # why this connection is of no more use
        self.said_goodbye = False  # the relay answered 421: what was not answered before, it will not answer
        self._depth = depth
        self._replies = ReplyLines()
        self._open: deque[Transaction[About]] = deque()
        self._awaited: deque[tuple[_Await, Transaction[About] | None]] = deque()
        self._output: list[bytes] = []
        self._committed: list[Transaction[About]] = []
        self._octets = 0
        self._speaking = False  # an envelope is on its way whose body has not been called for
        self._draining: Transaction[About] | None = None
        self._reset_due = False

    @property
    def is_idle(self) -> bool:
        """Whether no transaction is open."""
        return not self._open

    @property
    def awaits_reply(self) -> bool:
        """Whether the relay owes an answer."""
        return bool(self._awaited)

    @property
    def has_room(self) -> bool:
        """Whether another transaction may begin."""
        if self.trouble or self._speaking or self._draining is not None:
            return False
        if self.manner is _PIPELINING:
            return True
        if self.manner is _LOCKSTEP:
            return not self._open
        return not self._open or (len(self._open) < self._depth and self._octets < IN_FLIGHT_OCTETS)

    def begin(self, transaction: Transaction[About]) -> None:
        """Start a transaction; its first octets are in the next output."""
        behind_another = bool(self._open)
        self._open.append(transaction)
        self._octets += transaction.octets
        if self.manner is _CHUNKING:
            # Were the one before refused at RCPT, its sender would stand, and this body would go out under it.
            self._reset_due = self._reset_due or behind_another
            self._begin_chunked(transaction)
            return
        self._reset_if_due()
        self._speaking = True
        if self.manner is _PIPELINING:
            self._output.append(b"\r\n".join((transaction.mail, transaction.rcpt, b"DATA\r\n")))
            self._awaited += (_MAIL, transaction), (_RCPT, transaction), (_DATA, transaction)
        else:
            self._say(transaction.mail + b"\r\n", _MAIL, transaction)

    def receive(self, data: bytes) -> list[Ended[About]]:
        """Take octets from the relay and return the transactions that ended with them.

        When `trouble` is set afterwards the connection must be cut; `lost` tells of the transactions left.
        """
        ended: list[Ended[About]] = []
        try:
            for reply in self._replies.feed(data):
                self._take(reply, ended)
                if self.trouble:
                    break
        except Nonsense as nonsense:
            self.trouble = str(nonsense)
        return ended

    def take_output(self) -> list[bytes]:
        """Return what is to be sent, in order."""
        output, self._output = self._output, []
        return output

    def take_committed(self) -> list[Transaction[About]]:
        """Return the transactions that are complete once the next output is sent, which must follow."""
        committed, self._committed = self._committed, []
        for transaction in committed:
            transaction.committed = True
        return committed

    @property
    def is_draining(self) -> bool:
        """Whether a large body must leave our buffer before its end is written; then call `drained`."""
        return self._draining is not None

    def drained(self) -> None:
        """Say that all output so far has left our own buffer."""
        if self._draining is not None:
            transaction, self._draining = self._draining, None
            self._end(transaction)

    def lost(self) -> tuple[list[Ended[About]], list[tuple[Transaction[About], Loss]]]:
        """Say that the connection is gone; return what had ended on it, and what had not and how far it had come."""
        ended = [Ended(one, *one.failure) for one in self._open if one.failure is not None]
        left = [(one, self._loss(one)) for one in self._open if one.failure is None]
        self._open.clear()
        self._awaited.clear()
        self.trouble = self.trouble or "the connection is gone"
        return ended, left

    def _loss(self, transaction: Transaction[About]) -> Loss:
        if transaction.committed and not self.said_goodbye:
            return Loss.AFTER_DOT
        return Loss.MIDWAY if transaction.heard and not self.said_goodbye else Loss.UNHEARD

    # ---- what is said

    def _say(self, line: bytes, awaited: _Await, transaction: Transaction[About] | None) -> None:
        self._output.append(line)
        self._awaited.append((awaited, transaction))

    def _reset_if_due(self) -> None:
        if self._reset_due:
            self._reset_due = False
            self._say(b"RSET\r\n", _RESET, None)

    def _begin_chunked(self, transaction: Transaction[About]) -> None:
        self._reset_if_due()
        large = transaction.octets > LARGE_OCTETS
        self._output.append(
            b"%b\r\n%b\r\nBDAT %d%b\r\n"
            % (transaction.mail, transaction.rcpt, transaction.octets, b"" if large else b" LAST")
        )
        self._output.extend(transaction.body)
        self._awaited += (_MAIL, transaction), (_RCPT, transaction)
        if large:
            self._awaited.append((_CHUNK, transaction))
            self._draining = transaction
        else:
            self._awaited.append((_DOT, transaction))
            self._committed.append(transaction)

    def _say_body(self, transaction: Transaction[About]) -> None:
        self._speaking = False
        self._output.extend(transaction.body)
        if transaction.octets > LARGE_OCTETS:
            self._draining = transaction
        else:
            self._end(transaction)

    def _end(self, transaction: Transaction[About]) -> None:
        last = b"BDAT 0 LAST\r\n" if self.manner is _CHUNKING else b".\r\n"
        self._say(last, _DOT, transaction)
        self._committed.append(transaction)

    # ---- what is heard

    def _take(self, reply: bytes, ended: list[Ended[About]]) -> None:
        if not self._awaited:
            self.said_goodbye = reply.startswith(_CLOSING)
            self.trouble = f"the relay said unasked: {reply.decode('utf-8', 'replace')}"
            return
        awaited, transaction = self._awaited.popleft()
        if reply.startswith(_CLOSING):
            self.said_goodbye = True
            self.trouble = f"the relay closes: {reply.decode('utf-8', 'replace')}"
            if transaction is not None:
                self._over(transaction, awaited, reply, ended)
            return
        if transaction is None:
            if reply[:1] != b"2":
                self.trouble = f"the relay said to RSET: {reply.decode('utf-8', 'replace')}"
            return
        transaction.heard = True
        kind = reply[:1]
        if awaited is _DOT:
            if transaction.failure is None:
                self._over(transaction, awaited, reply, ended)
            else:
                self._over_before(transaction, ended)
            if kind not in b"245":
                self.trouble = "the relay's answers make no sense"
        elif awaited is _DATA:
            self._take_data_reply(transaction, reply, ended)
        elif awaited is _EMPTY:
            self._over_before(transaction, ended)
        elif kind == b"2":
            self._go_on(awaited, transaction)
        elif self.manner is _LOCKSTEP or kind not in b"45":
            self._over(transaction, awaited, reply, ended)
            if kind not in b"45":
                self.trouble = "the relay's answers make no sense"
        elif transaction.failure is None:
            transaction.failure = (_STAGE[awaited], reply)

    def _go_on(self, awaited: _Await, transaction: Transaction[About]) -> None:
        if self.manner is not _LOCKSTEP:
            return
        if awaited is _MAIL:
            self._say(transaction.rcpt + b"\r\n", _RCPT, transaction)
        elif awaited is _RCPT:
            self._say(b"DATA\r\n", _DATA, transaction)

    def _take_data_reply(
        self, transaction: Transaction[About], reply: bytes, ended: list[Ended[About]]
    ) -> None:
        if reply.startswith(b"354"):
            if transaction.failure is None:
                self._say_body(transaction)
            else:
                # Called for although there is no recipient: an empty body, and its answer (RFC 2920, section 3.1).
                self._say(b".\r\n", _EMPTY, transaction)
            return
        if reply[:1] not in b"45":
            # Such a relay does not know where it is in the conversation.
            self.trouble = "the relay's answers make no sense"
        if transaction.failure is None:
            transaction.failure = (Stage.DATA, reply)
        self._over_before(transaction, ended)

    def _over_before(self, transaction: Transaction[About], ended: list[Ended[About]]) -> None:
        """End a transaction that had failed before this reply came."""
        assert transaction.failure is not None
        self._close(transaction)
        self._reset_due = True
        ended.append(Ended(transaction, *transaction.failure))

    def _over(
        self, transaction: Transaction[About], awaited: _Await, reply: bytes, ended: list[Ended[About]]
    ) -> None:
        if transaction.failure is not None and reply.startswith(_CLOSING):
            ended.append(Ended(transaction, *transaction.failure))
        else:
            ended.append(Ended(transaction, _STAGE[awaited], reply))
        self._reset_due = self._reset_due or awaited is not _DOT
        self._close(transaction)

    def _close(self, transaction: Transaction[About]) -> None:
        first = self._open.popleft()
        assert first is transaction
        self._octets -= transaction.octets
        if not transaction.committed:
            self._speaking = False
        if self._draining is transaction:
            self._draining = None
