"""Mail addresses: which are usable, which are the same mailbox, and what our own addresses are for."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from email.utils import formataddr
from enum import StrEnum
from functools import lru_cache

import idna

# RFC 5321 section 4.5.3.1; octets, of the UTF-8 form where RFC 6531 applies
LOCAL_PART_OCTETS = 64
ADDRESS_OCTETS = 254

_ATOM = re.compile(r"[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*\Z")


class BadAddress(ValueError):
    """The text is not a mail address we could deliver to; the message says why."""


def clean_address(text: str) -> str:
    """Return `text` as a deliverable address: local part as written (NFC), domain lower-case.

    Internationalised local parts and domains are kept in their Unicode form (RFC 6531); quoted local
    parts and address literals are refused, since no organisation's list has a good use for them.
    Raises BadAddress with a reason in plain words.
    """
    text = unicodedata.normalize("NFC", text.strip())
    if not text:
        raise BadAddress("the address is empty")
    local, at, domain = text.rpartition("@")
    if not at:
        raise BadAddress(f"{text!r} has no @")
    if not local or not _ATOM.match(local):
        raise BadAddress(f"{text!r} has a local part that cannot be used")
    if len(local.encode()) > LOCAL_PART_OCTETS or len(text.encode()) > ADDRESS_OCTETS:
        raise BadAddress(f"{text!r} is too long")
    if "." not in domain:
        raise BadAddress(f"{text!r} has no complete domain")
    try:
        return f"{local}@{_forms(domain)[0]}"
    except idna.IDNAError:
        raise BadAddress(f"{text!r} has a domain that cannot exist") from None


def address_key(address: str) -> str:
    """Return what is equal for two spellings of one mailbox: case folded, the domain in its ASCII form."""
    local, _, domain = clean_address(address).rpartition("@")
    return f"{local.casefold()}@{_forms(domain)[1]}"


@lru_cache(maxsize=4096)  # the people of a list share a few domains, and IDNA is slow
def _forms(domain: str) -> tuple[str, str]:
    """Return the Unicode and the ASCII form of a domain; raises IDNAError."""
    encoded = idna.encode(domain, uts46=True).decode("ascii")
    return idna.decode(encoded), encoded


def needs_smtputf8(address: str) -> bool:
    """Say whether the local part can only be carried with SMTPUTF8 (RFC 6531); a domain alone can be A-labels."""
    return not address.rpartition("@")[0].isascii()


def wire_address(address: str) -> str:
    """Return the address for an SMTP command: the domain as A-labels unless the local part needs SMTPUTF8 anyway."""
    if needs_smtputf8(address) or address.isascii():
        return address
    local, _, domain = address.rpartition("@")
    return f"{local}@{ascii_domain(domain)}"


def ascii_domain(domain: str) -> str:
    """Return a domain as A-labels."""
    return domain if domain.isascii() else idna.encode(domain, uts46=True).decode("ascii")


def mailbox(name: str, address: str) -> str:
    """Return `Name <address>` for a header, the name encoded by RFC 2047 where it must be."""
    if not address.isascii():
        # An 8-bit address forces an RFC 6532 header, so the name may be written as it is.
        escaped = name.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{escaped}" <{address}>' if name else address
    return formataddr((name, address))


class Purpose(StrEnum):
    """What one of our own addresses is for."""

    SUBSCRIBE = "subscribe"
    UNSUBSCRIBE = "unsubscribe"
    CONFIRM = "confirm"
    HELP = "help"
    OWNER = "owner"
    LIST_BOUNCE = "bounces"  # VERP of a mailing's delivery
    NOTICE_BOUNCE = "notice-bounces"  # VERP of a notice
    FEEDBACK = "feedback"
    REVIEW = "review"
    QUESTIONS = "questions"
    SECRETARY = "secretary"
    POSTMASTER = "postmaster"
    ABUSE = "abuse"


OF_A_LIST = (
    Purpose.SUBSCRIBE,
    Purpose.UNSUBSCRIBE,
    Purpose.CONFIRM,
    Purpose.HELP,
    Purpose.OWNER,
    Purpose.LIST_BOUNCE,
)
_OF_THE_HOUSE = {
    "bounces": Purpose.NOTICE_BOUNCE,
    "feedback": Purpose.FEEDBACK,
    "review": Purpose.REVIEW,
    "questions": Purpose.QUESTIONS,
    "secretary": Purpose.SECRETARY,
    "postmaster": Purpose.POSTMASTER,
    "abuse": Purpose.ABUSE,
}


def list_name_trouble(name: str) -> str:
    """Say why a list cannot bear this name, beside its letters; empty when it can.

    Its name stands in its addresses, which must never read as those of the house or of another list.
    """
    if name in _OF_THE_HOUSE:
        return f"{name}@ is an address of the house itself"
    for purpose in OF_A_LIST:
        if name.endswith(f"-{purpose}"):
            return f"-{purpose} is what the addresses of lists end in"
    return ""


@dataclass(frozen=True)
class OwnAddress:
    """One of our addresses, taken apart."""

    purpose: Purpose
    list_name: str | None = None
    token: str | None = None


def read_own_address(address: str, domain: str, list_names: Collection[str]) -> OwnAddress | None:
    """Say what `address` is for, or None when there is no such address in this house."""
    local, _, host = address.strip().rpartition("@")
    if not same_domain(host, domain):
        return None
    base, plus, token = local.casefold().partition("+")
    if base in _OF_THE_HOUSE:
        return OwnAddress(_OF_THE_HOUSE[base], None, token if plus else None)
    for purpose in OF_A_LIST:
        name = base.removesuffix(f"-{purpose}")
        if name != base and name in list_names:
            return OwnAddress(purpose, name, token if plus else None)
    return None


def same_domain(left: str, right: str) -> bool:
    """Compare two domains by their ASCII form."""
    try:
        return bool(left) and _forms(left)[1] == _forms(right)[1]
    except idna.IDNAError:
        return False


@dataclass(frozen=True)
class Addresses:
    """Writes the addresses of the house at `domain` (the design's section 6)."""

    domain: str

    def of_list(self, name: str, purpose: Purpose, token: str | None = None) -> str:
        """Return such as `nmbs-unsubscribe+TOKEN@domain`."""
        return self.of_house(f"{name}-{purpose}", token)

    def of_house(self, local: str, token: str | None = None) -> str:
        """Return such as `feedback+TOKEN@domain`."""
        return f"{local}+{token}@{self.domain}" if token else f"{local}@{self.domain}"

    @property
    def secretary(self) -> str:
        """The secretary's public address; what arrives there is passed on to the secretary's own mailbox."""
        return self.of_house("secretary")
