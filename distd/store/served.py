"""Connections to a PostgreSQL server that is restarted or fails over: it ends them all, and each is opened anew."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from peewee import OperationalError, PostgresqlDatabase


class ServedDatabase(PostgresqlDatabase):
    """Gives each thread a connection of its own, and a new one where its old one was lost.

    Whoever meets with a lost connection fails; he says so to the other threads, whose connections mostly went with it
    and are replaced before their next use. Within a transaction nothing is replaced: its first half is gone.
    """

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._losses = 0
        self._own = threading.local()  # `losses`: how many there were when this thread opened its connection

    def begin(self, *arguments: Any, **options: Any) -> None:
        """Begin a transaction."""
        self._replace_lost()
        with self._telling_of_loss():
            super().begin(*arguments, **options)

    def commit(self) -> None:
        """Commit; what was lost meanwhile is not begun anew here, or it would seem done."""
        with self._telling_of_loss():
            super().commit()

    def execute_sql(self, sql: str, params: Any = None) -> Any:
        """Run a statement, of a transaction or alone."""
        if not self.in_transaction():
            self._replace_lost()
        with self._telling_of_loss():
            return super().execute_sql(sql, params)  # type: ignore[no-untyped-call] # the stubs leave it open

    def _initialize_connection(self, conn: Any) -> None:
        self._own.losses = self._losses

    def _replace_lost(self) -> None:
        if self._is_lost() or (not self.is_closed() and self._own.losses < self._losses):
            self.close()  # the next statement opens another

    def _is_lost(self) -> bool:
        """Say whether this thread has a connection that is known to have ended."""
        return not self.is_closed() and bool(self.connection().closed)  # type: ignore[no-untyped-call] # the stubs leave it open

    @contextmanager
    def _telling_of_loss(self) -> Iterator[None]:
        try:
            yield
        except OperationalError:
            if self._is_lost():
                self._losses = max(self._losses, self._own.losses + 1)
            raise
