"""How one person's address is shown to another."""

from __future__ import annotations


def mask(address: str) -> str:
    """Return an address that its owner recognises and nobody else can use: `s***@example.org`."""
    local, _, domain = address.rpartition("@")
    return f"{local[:1]}***@{domain}"
