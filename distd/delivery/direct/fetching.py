"""Fetches MTA-STS policies by https, within bounds (RFC 8461, section 3.3)."""

from __future__ import annotations

import asyncio
import ssl

import httpx

from distd.delivery.direct.resolving import Directory
from distd.failures import TemporaryFailure
from distd.mail.mta_sts import HOST, MOST_OCTETS, PATH, BadPolicy, Policy, read_policy

FETCH_SECONDS = 20.0
MOST_ADDRESSES = 3
HTTPS_PORT = 443


class Fetcher:
    """Fetches policies, from addresses that our own resolver tells."""

    def __init__(self, directory: Directory, context: ssl.SSLContext, port: int = HTTPS_PORT) -> None:
        """`context` says whose certificates are good."""
        self._directory = directory
        self._context = context
        self._port = port

    async def policy(self, domain: str) -> Policy:
        """Return the policy of a domain; raises TemporaryFailure with the reason where there is no good one."""
        host = f"{HOST}.{domain}"
        reason = f"{host} has no address"
        try:
            async with asyncio.timeout(FETCH_SECONDS):
                for address in (await self._directory.addresses(host))[:MOST_ADDRESSES]:
                    try:
                        return read_policy(await self._file(host, address))
                    except httpx.HTTPError as failure:
                        reason = f"{host}[{address}]: {str(failure) or type(failure).__name__}"
        except TimeoutError:
            reason = f"{host}: no answer in time"
        except BadPolicy as failure:
            reason = f"{host}: no policy: {failure}"
        raise TemporaryFailure(reason)

    async def _file(self, host: str, address: str) -> bytes:
        place = f"[{address}]" if ":" in address else address
        async with (
            httpx.AsyncClient(verify=self._context, trust_env=False, follow_redirects=False) as client,
            client.stream(
                "GET",
                f"https://{place}:{self._port}{PATH}",
                headers={"Host": host, "Accept-Encoding": "identity"},
                extensions={"sni_hostname": host},  # which the certificate has to name
            ) as response,
        ):
            if response.status_code != httpx.codes.OK:
                raise BadPolicy(f"the answer is {response.status_code}")
            kind = response.headers.get("content-type", "")
            if kind.partition(";")[0].strip().lower() != "text/plain":
                # Whoever may put pictures or pages on a web server shall not make policies for its domain.
                raise BadPolicy(f"it is {kind or 'of no type'}, not text/plain")
            octets = b""
            async for piece in response.aiter_raw():
                octets += piece
                if len(octets) > MOST_OCTETS:
                    raise BadPolicy(f"it is longer than {MOST_OCTETS} octets")
        return octets
