"""The secret keys that sign mail: made in pairs, kept as PEM beside the workspace's other keys."""

from __future__ import annotations

from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from distd.failures import Misconfigured, Refused
from distd.keys import read_secret, write_secret
from distd.mail.dkim import PrivateKey, Signer

# Larger ones do not fit the UDP answers of some resolvers, and signing with them is much slower.
RSA_BITS = 2048
LEAST_RSA_BITS = 1024  # verifiers take no less (RFC 8301, section 3.2)


def dkim_key_file(folder: Path, selector: str) -> Path:
    """Return where the key of a selector is kept."""
    return folder / f"dkim-{selector}.pem"


def dkim_selectors(folder: Path) -> list[str]:
    """Return the selectors for which there are keys."""
    return sorted(path.stem.removeprefix("dkim-") for path in folder.glob("dkim-*.pem"))


def read_signer(folder: Path, domain: str, selector: str) -> Signer:
    """Return a key under its name in the DNS; raises Misconfigured when it is missing, none, or open to others."""
    return Signer(domain, selector, _read_key(dkim_key_file(folder, selector)))


def _read_key(path: Path) -> PrivateKey:
    octets = read_secret(path, "`distctl dkim new` makes keys")
    try:
        key = load_pem_private_key(octets, None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as failure:
        raise Misconfigured(f"{path}: is no private key in PEM without a password: {failure}") from None
    if isinstance(key, Ed25519PrivateKey):
        return key
    if isinstance(key, RSAPrivateKey) and key.key_size >= LEAST_RSA_BITS:
        return key
    raise Misconfigured(f"{path}: DKIM takes RSA keys of {LEAST_RSA_BITS} bits or more, and Ed25519 keys")


def make_signers(folder: Path, domain: str, selector: str) -> list[Signer]:
    """Make two keys, each with a selector of its own; raises Refused when there are such already.

    Both, since some verifiers do not know Ed25519 yet and all know RSA (RFC 8463, section 6).
    """
    keys: dict[str, PrivateKey] = {
        f"{selector}-rsa": generate_private_key(public_exponent=65537, key_size=RSA_BITS),
        f"{selector}-ed25519": Ed25519PrivateKey.generate(),
    }
    for name in keys:
        if dkim_key_file(folder, name).exists():
            raise Refused(f"there are keys of the name {selector} already; choose another --selector")
    for name, key in keys.items():
        octets = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        write_secret(dkim_key_file(folder, name), octets)
    return [Signer(domain, name, key) for name, key in keys.items()]
