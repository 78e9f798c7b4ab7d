"""What every part of a workspace stands on: its folder, settings, clock, keys, database, ledger and outbox."""

from __future__ import annotations

import fcntl
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Self

from distd.failures import Misconfigured
from distd.keys import read_key
from distd.letters.writing import Letters
from distd.mail.addresses import Addresses, ascii_domain
from distd.mail.tokens import Tokens
from distd.packaged import share
from distd.settings.reading import read_settings
from distd.settings.sections import Settings

if TYPE_CHECKING:
    from distd.mail.dkim import Signer
    from distd.store.database import Database
    from distd.store.ledger import Ledger
    from distd.store.outbox import Outbox

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """Return the present moment; the one clock of the program."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class Ground:
    """One folder with config/, issues/, templates/, queue/ and the database."""

    home: Path
    settings: Settings
    clock: Clock = utc_now

    @classmethod
    def open(cls, home: Path, clock: Clock = utc_now) -> Self:
        """Read the workspace at `home`; raises Misconfigured in one sentence when it is none."""
        return cls(home, read_settings(home / "config" / "distd.toml"), clock)

    @property
    def issues(self) -> Path:
        """The folder of issues."""
        return self.home / "issues"

    @property
    def queue(self) -> Path:
        """The spool folder."""
        return self.home / "queue"

    @property
    def template_folders(self) -> list[Path]:
        """Where templates are looked for: the workspace's own copies first."""
        return [self.home / "templates", share() / "templates"]

    @property
    def daemon_lock(self) -> Path:
        """The file that a running daemon keeps locked."""
        return self.queue / "daemon.lock"

    @property
    def daemon_running(self) -> bool:
        """Whether a daemon works on this workspace, on this machine."""
        try:
            with self.daemon_lock.open("rb") as file:
                fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except FileNotFoundError:
            return False
        except BlockingIOError:
            return True
        return False

    @cached_property
    def addresses(self) -> Addresses:
        """The addresses of the house."""
        return Addresses(self.settings.domain)

    @property
    def keys(self) -> Path:
        """The folder of secret keys."""
        return self.home / "config" / "keys"

    @property
    def dkim_domain(self) -> str:
        """The domain whose signature our mail bears, as A-labels."""
        return ascii_domain(self.settings.dkim.domain or self.settings.domain)

    @cached_property
    def signers(self) -> list[Signer]:
        """What signs our mail; raises Misconfigured when a key is missing, none, or readable by others."""
        if not self.settings.dkim.selectors:
            return []  # and no cryptography is loaded
        from distd.dkim_keys import read_signer

        return [read_signer(self.keys, self.dkim_domain, name) for name in self.settings.dkim.selectors]

    @property
    def is_set_up(self) -> bool:
        """Whether `distctl init` was ever run: a checkout of the source has settings, and no keys."""
        return self._token_key.exists()

    @property
    def _token_key(self) -> Path:
        return self.keys / "tokens.key"

    @cached_property
    def tokens(self) -> Tokens:
        """The maker of tokens; raises Misconfigured when the key is missing or readable by others."""
        return Tokens(read_key(self._token_key))

    @cached_property
    def database(self) -> Database:
        """The database, opened; raises Misconfigured when its tables are not up to date."""
        from distd.store.database import Database

        database = Database.open(self.settings.database, self.home)
        if pending := database.pending_migrations():
            if pending == database.all_migrations():
                raise Misconfigured(
                    f"{database.called}: holds no tables of distd; if it is the right one, `distctl migrate` makes them"
                )
            raise Misconfigured(
                f"the database is not up to date ({', '.join(pending)}); run `distctl migrate` after a backup"
            )
        return database

    @cached_property
    def ledger(self) -> Ledger:
        """The ledger."""
        from distd.store.ledger import Ledger

        return Ledger(self.database)

    @cached_property
    def outbox(self) -> Outbox:
        """Where notices are posted."""
        from distd.store.outbox import Outbox, To

        return Outbox(
            self.database,
            Letters(self.template_folders),
            self.tokens,
            self.addresses,
            self.settings.committee,
            To(self.settings.secretary, "en", self.settings.secretary_name),
        )
