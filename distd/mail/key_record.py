"""What stands in the DNS about a DKIM key (RFC 6376, section 3.6.1), and whether what stands there fits."""

from __future__ import annotations

from base64 import b64encode

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from distd.mail.dkim import PrivateKey, Signer

_STRING_OCTETS = 255  # of one character-string (RFC 1035, section 3.3); verifiers put them together again


def record_name(signer: Signer) -> str:
    """Return where verifiers look for the key."""
    return f"{signer.selector}._domainkey.{signer.domain}"


def key_record(key: PrivateKey) -> str:
    """Return the text of the key's record."""
    return f"v=DKIM1; k={_kind(key)}; p={_public(key)}"


def zone_entry(name: str, record: str) -> str:
    """Return a TXT record as zone files write it, in strings as long as they may be."""
    strings = [record[start : start + _STRING_OCTETS] for start in range(0, len(record), _STRING_OCTETS)]
    quoted = " ".join(f'"{string}"' for string in strings)
    return f"{name}. IN TXT ( {quoted} )" if len(strings) > 1 else f"{name}. IN TXT {quoted}"


def complaint(record: str, key: PrivateKey) -> str:
    """Say why verifiers who find this record would not accept the key's signatures; empty when they would."""
    tags = _tags(record)
    if tags.get("v", "DKIM1") != "DKIM1" or "p" not in tags:
        return "what is published there is no DKIM key"
    if not tags["p"]:
        return "the published key is revoked (its p= is empty)"
    if tags.get("k", "rsa") != _kind(key) or tags["p"] != _public(key):
        return "another key is published there"
    if "sha256" not in tags.get("h", "sha256").split(":"):
        return "the record does not allow sha256 (its h= tag)"
    if not {"*", "email"} & set(tags.get("s", "*").split(":")):
        return "the record is not for e-mail (its s= tag)"
    return ""


def is_testing(record: str) -> bool:
    """Say whether a record asks verifiers to treat signed mail like unsigned (t=y)."""
    return "y" in _tags(record).get("t", "").split(":")


def _tags(record: str) -> dict[str, str]:
    """Return a tag list as a table (RFC 6376, section 3.2), white space in the values left out: none here has any."""
    pairs = (part.partition("=") for part in record.split(";"))
    return {name.strip(): "".join(value.split()) for name, equals, value in pairs if equals}


def _kind(key: PrivateKey) -> str:
    return "ed25519" if isinstance(key, Ed25519PrivateKey) else "rsa"


def _public(key: PrivateKey) -> str:
    """Return p=: a SubjectPublicKeyInfo, or the bare key of Ed25519 (RFC 8463, section 4)."""
    if isinstance(key, Ed25519PrivateKey):
        octets = key.public_key().public_bytes_raw()
    else:
        octets = key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return b64encode(octets).decode("ascii")
