"""How much one peer may take of the door: connections at a time, messages in a minute."""

from __future__ import annotations

from collections import Counter
from ipaddress import IPv6Address, ip_address
from typing import Any

MINUTE_SECONDS = 60.0
PEERS_KEPT = 10_000


def peer_of(peername: Any) -> str:
    """Return what stands for one peer: the IPv4 address, the /64 of an IPv6 address; empty for a local socket."""
    if not isinstance(peername, tuple) or not peername:
        return ""
    try:
        address = ip_address(str(peername[0]).partition("%")[0])
    except ValueError:
        return str(peername[0])
    if isinstance(address, IPv6Address):
        if address.ipv4_mapped:
            return str(address.ipv4_mapped)
        return str(IPv6Address(int(address) >> 64 << 64)) + "/64" if not address.is_loopback else str(address)
    return str(address)


class PeerLimits:
    """Counts what each peer does; a peer without a name (a local socket) has no limit."""

    def __init__(self, connections: int, messages_per_minute: int) -> None:
        self.connections = connections
        self.messages_per_minute = messages_per_minute
        self._open: Counter[str] = Counter()
        self._minutes: dict[str, tuple[float, int]] = {}  # when the peer's minute began, messages since

    def enter(self, peer: str) -> bool:
        """Count a new connection; False when the peer has as many as it may."""
        if peer and self._open[peer] >= self.connections:
            return False
        self._open[peer] += 1
        return True

    def leave(self, peer: str) -> None:
        """Count a connection as ended."""
        self._open[peer] -= 1
        if self._open[peer] <= 0:
            del self._open[peer]

    def take_message(self, peer: str, now: float) -> bool:
        """Count a message at `now` (seconds of any steady clock); False when the peer's minute is full."""
        if not peer:
            return True
        began, count = self._minutes.get(peer, (now, 0))
        if now - began >= MINUTE_SECONDS:
            began, count = now, 0
        if count >= self.messages_per_minute:
            return False
        if len(self._minutes) >= PEERS_KEPT:
            self._minutes = {p: m for p, m in self._minutes.items() if now - m[0] < MINUTE_SECONDS}
        self._minutes[peer] = (began, count + 1)
        return True
