"""Which addresses exist: the list names as the registry has them, and tokens that we have signed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection
from time import monotonic

from distd import maillog
from distd.failures import TemporaryFailure
from distd.mail.addresses import OwnAddress, Purpose, read_own_address
from distd.mail.tokens import Purpose as TokenPurpose
from distd.mail.tokens import Tokens

FRESH_SECONDS = 10.0
# Addresses that are worth nothing without their token, and what the token must be for.
_DEMANDED = {
    Purpose.REVIEW: (TokenPurpose.REVIEW,),
    Purpose.CONFIRM: (TokenPurpose.CONFIRM, TokenPurpose.LEAVE_CONFIRM),
    Purpose.LIST_BOUNCE: (TokenPurpose.BOUNCE, TokenPurpose.PROBE),
    Purpose.NOTICE_BOUNCE: (TokenPurpose.BOUNCE, TokenPurpose.PROBE),
}


def existing_address(
    address: str, domain: str, list_names: Collection[str], tokens: Tokens
) -> OwnAddress | None:
    """Return what `address` is for, or None when it does not exist or its token is none of ours.

    An unsubscribe or feedback address does without a token: people type it by hand.
    """
    if address.casefold() == "postmaster":  # RFC 5321, section 4.5.1: accepted without a domain
        return OwnAddress(Purpose.POSTMASTER)
    own = read_own_address(address, domain, list_names)
    if own is None or own.purpose not in _DEMANDED:
        return own
    if not own.token or all(tokens.read(purpose, own.token) is None for purpose in _DEMANDED[own.purpose]):
        return None
    return own


class Recipients:
    """Answers the door's question, with the list names at most some seconds old."""

    def __init__(self, domain: str, tokens: Tokens, list_names: Callable[[], Collection[str]]) -> None:
        self._domain = domain
        self._tokens = tokens
        self._read_list_names = list_names  # asks the registry; runs in a worker thread
        self._list_names: Collection[str] = ()
        self._read_at: float | None = None

    async def find(self, address: str) -> OwnAddress | None:
        """Return what `address` is for, or None; raises TemporaryFailure when the registry was never reached."""
        if self._read_at is None or monotonic() - self._read_at > FRESH_SECONDS:
            await self._refresh()
        return existing_address(address, self._domain, self._list_names, self._tokens)

    async def _refresh(self) -> None:
        try:
            self._list_names = await asyncio.to_thread(self._read_list_names)
        except Exception as failure:
            # A registry that is away must not turn mail away: lists change seldom, and the spool is here.
            if self._read_at is None:
                raise TemporaryFailure(f"the lists cannot be read: {failure}") from failure
            maillog.trouble("the lists cannot be read", reason=str(failure))
        self._read_at = monotonic()
