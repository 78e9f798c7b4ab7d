"""What domains ask for by MTA-STS (RFC 8461): their policies, fetched by https and kept as long as they say."""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from pathlib import Path
from weakref import WeakValueDictionary

import msgspec

from distd import maillog
from distd.failures import TemporaryFailure
from distd.mail.mta_sts import RECORD, Mode, Policy, policy_id
from distd.remembered import Remembered

# Whose policy cannot be fetched is not asked again for so long.
AGAIN_SECONDS = 300.0
REMEMBERED = 10_000
NO_POLICY = Policy(Mode.NONE)
_FILE_NAME = re.compile(r"[a-z0-9_][a-z0-9_.-]{0,252}\Z")

Fetch = Callable[[str], Awaitable[Policy]]  # of a domain; raises TemporaryFailure


class Kept(msgspec.Struct, frozen=True):
    """A policy that was fetched, and until when it is good."""

    id: str
    policy: Policy
    until: datetime


class Policies:
    """Knows the policy of a domain. Processes share the folder in which policies are kept."""

    def __init__(
        self,
        folder: Path,
        texts: Callable[[str], Awaitable[list[str]]],
        fetch: Fetch,
        clock: Callable[[], datetime],
    ) -> None:
        """`texts` looks TXT records up; it raises TemporaryFailure."""
        self._folder = folder
        self._texts = texts
        self._fetch = fetch
        self._clock = clock
        # By domain: which id could not be fetched, and until when it is not asked for again.
        self._failed: Remembered[str, tuple[str, datetime]] = Remembered(REMEMBERED)
        # By domain, for as long as somebody asks.
        self._asking: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def of(self, domain: str) -> Policy:
        """Return what a domain asks for; mode none where it asks for nothing.

        A policy we have is good until it expires, whatever the DNS and the web say or do not say meanwhile: else
        whoever can silence them could switch it off (section 10.2).
        """
        if not _FILE_NAME.match(domain):
            return NO_POLICY
        kept = await asyncio.to_thread(self._kept, domain)
        try:
            announced = policy_id(await self._texts(f"{RECORD}.{domain}"))
        except TemporaryFailure:
            announced = ""
        if announced and (kept is None or kept.id != announced):
            kept = await self._renewed(domain, announced) or kept
        return kept.policy if kept is not None else NO_POLICY

    async def _renewed(self, domain: str, announced: str) -> Kept | None:
        """Fetch the policy that is announced; None where it cannot be had."""
        async with self._asking.setdefault(domain, asyncio.Lock()):
            now = self._clock()
            meanwhile = await asyncio.to_thread(self._kept, domain)
            if meanwhile is not None and meanwhile.id == announced:
                return meanwhile
            failed, again_at = self._failed.get(domain) or ("", now)
            if failed == announced and now < again_at:
                return None
            try:
                policy = await self._fetch(domain)
            except TemporaryFailure as failure:
                self._failed.put(domain, (announced, now + timedelta(seconds=AGAIN_SECONDS)))
                maillog.event("MTA-STS policy not fetched", domain=domain, reason=str(failure))
                return None
            self._failed.forget(domain)
            kept = Kept(announced, policy, now + timedelta(seconds=policy.max_age))
            await asyncio.to_thread(self._keep, domain, kept)
            maillog.event("MTA-STS policy", domain=domain, mode=str(policy.mode), max_age=policy.max_age)
            return kept

    def _kept(self, domain: str) -> Kept | None:
        try:
            kept = msgspec.json.decode((self._folder / f"{domain}.json").read_bytes(), type=Kept)
        except (OSError, msgspec.DecodeError):
            return None
        return kept if self._clock() < kept.until else None

    def _keep(self, domain: str, kept: Kept) -> None:
        fresh = self._folder / f".{domain}.{os.getpid()}"
        with contextlib.suppress(OSError):  # then it is fetched again
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            fresh.write_bytes(msgspec.json.encode(kept))
            fresh.replace(self._folder / f"{domain}.json")
