"""What a message reports about earlier mail: deliveries that failed or wait (RFC 3464 and older forms), complaints.

Any octets yield a value. An ordinary message, a machine's answer, or a person's words about a bounce yield nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from distd.mail.phrase import one_line
from distd.mail.reports.causes import cause_of, derived_status, status_of
from distd.mail.reports.complaint import read_complaint
from distd.mail.reports.failed import DEAD, Action, Cause, Complaint, FailedRecipient, Reports
from distd.mail.reports.fields import ADDRESS, MASKED, Told, address_in, read_fields
from distd.mail.reports.forms import (
    Named,
    blamed_addresses,
    local_names,
    named_addresses,
    report_and_returned,
)
from distd.mail.reports.parts import Part, base64_octets, read_parts
from distd.mail.reports.ses import SesReport, read_ses_report
from distd.mail.reports.signs import (
    action_of,
    from_a_daemon,
    from_a_machine,
    is_free_form,
    is_personal,
    names_a_report,
    receipt_rejects,
)

__all__ = ["DEAD", "Action", "Cause", "Complaint", "FailedRecipient", "Reports", "read_reports"]

WORDS = 60_000  # characters of a report's own text
LONGEST_DIAGNOSTIC = 500
NESTED = 3  # a report passed on inside another message, and again

_STATUS_KINDS = frozenset({"message/delivery-status", "message/global-delivery-status"})
_TEXTS = frozenset({"text/plain", "text/html", "text/enriched", "text"})
_MESSAGE_ID = re.compile(r"^message-id:\s*(<[^<>\s]{1,400}>)", re.IGNORECASE | re.MULTILINE)
_TO = re.compile(r"^to:[ \t]*(.{1,2000}(?:\n[ \t].{1,2000}){0,20})", re.IGNORECASE | re.MULTILINE)
_LIST_MAIL = re.compile(r"^(cc|list-post|x-beenthere):", re.IGNORECASE | re.MULTILINE)
_CAME_FROM = re.compile(rf"\((?:ultimately )?(?:expanded|generated) from:? <?({ADDRESS})", re.IGNORECASE)
_LEAVE = re.compile(r"<mailto:([^<>\s?]{1,320})", re.IGNORECASE)
# Codes that a server gives where it has no better one; Sendmail makes 5.5.0 of any 554.
_VAGUE_CODES = (".0.0", ".5.0")
_SAYS_LITTLE = frozenset({Cause.UNCLEAR, Cause.SYSTEM, Cause.POLICY, Cause.EXPIRED})
_GREETINGS = re.compile(
    r"^.*\b(this is (the|an?) .{0,60}(mail ?system|program|mailer|delivery|automatic|auto-?generated|permanent)"
    r"|created automatically|automatically generated|i'?m sorry to have to|please,? (send|do not|include)"
    r"|i've given up|message from [^\n]{0,60}virus ?(wall|scan)"
    r"|original message (was|contain)|received at|wasn't able to deliver|delete your own text"
    r"|for further assistance).*$",
    re.IGNORECASE | re.MULTILINE,
)
_OTHERS = ("from", "to", "return-path", "reply-to", "sender", "errors-to", "x-envelope-to", "delivered-to")


def read_reports(raw: bytes) -> Reports:
    """Return all that a message reports about earlier mail; never raises."""
    try:
        return _read(read_parts(raw), NESTED)
    except Exception:
        # What is known to go wrong is handled below; a defect of ours must not stop the post of a day.
        return Reports()


def _read(message: Part, nested: int) -> Reports:
    letter = _Letter.of(message)
    complaint = letter.by_ses.complaint if letter.by_ses else read_complaint(message, letter.returned)
    if complaint is not None:
        return Reports((), complaint, letter.original_id, True, letter.leave_address)
    if not letter.is_report:
        inner = _inside(letter, nested)
        return inner if inner.is_report and letter.only_carries else Reports()
    failed = _recipients(letter)
    if not failed and (inner := _inside(letter, nested)).failed:
        return inner
    if not failed:
        failed = [_free(letter, Named(address)) for address in _guessed(letter)]
    if not failed and not letter.certain and not letter.is_named:
        return Reports()
    return Reports(tuple(failed), None, letter.original_id, True, letter.leave_address)


def _inside(letter: _Letter, nested: int) -> Reports:
    """Read a report that came inside this message, passed on by a server or a list."""
    if nested <= 0 or letter.returned is None or is_personal(letter.subject):
        return Reports()
    return _read(letter.returned, nested - 1)


@dataclass(frozen=True)
class _Letter:
    """A message sorted: what its writer says, the status fields, and the message it returns."""

    message: Part
    words: str  # of the reporter
    told: Sequence[Told]
    returned: Part | None
    returned_text: str  # of a message returned within the words
    structured: bool  # has a status part of its own
    by_ses: SesReport | None = None

    @classmethod
    def of(cls, message: Part) -> _Letter:
        texts: list[str] = []
        status: list[Told] = []
        structured = False
        returned: Part | None = None
        for part in message.own():
            if part.kind in _STATUS_KINDS or part.kind.endswith("delivery-status"):
                structured = True
                status += _fields_of(part)
            elif part.is_message:
                returned = returned or (part.children[0] if part.children else None)
            elif part.kind in _TEXTS and returned is None and not structured:
                texts.append(part.text)
            elif (
                part.kind.startswith("application/octet")
                and returned is None
                and "status" in part.header("content-type")
            ):
                status += _fields_of(part)
        text = "\n".join(texts)
        if (by_ses := read_ses_report(text)) is not None:
            return cls(message, "", by_ses.told, None, "", True, by_ses)
        words, rest = report_and_returned(text[:WORDS])
        return cls(message, words, status or read_fields(words), returned, rest, structured)

    @property
    def subject(self) -> str:
        return self.message.header("subject")

    @property
    def certain(self) -> bool:
        """Whether this is a report even when it names nobody."""
        return (
            self.structured
            or bool(self.message.header("x-failed-recipients"))
            or from_a_daemon(self.message)
            or (
                names_a_report(self.subject)
                and is_free_form(self.message, self.words)
                and self.returned is not None
            )
        )

    @property
    def is_named(self) -> bool:
        """Whether a mail system sent this under the subject of a report."""
        servant = re.search("no-?reply", self.message.header("from"), re.IGNORECASE)
        return names_a_report(self.subject) and from_a_machine(self.message) and not servant

    @property
    def is_report(self) -> bool:
        kind = self.message.header("content-type").lower()
        if "disposition-notification" in kind:
            return receipt_rejects(self.words)
        if self.told and (self.structured or self.is_named or from_a_daemon(self.message)):
            return self.message.kind == "multipart/report" or not is_personal(self.subject)
        if self.message.header("x-failed-recipients") and not is_personal(self.subject):
            return True
        if self.by_ses is not None or (self.structured and self.message.kind == "multipart/report"):
            return True
        return is_free_form(self.message, self.words)

    @property
    def only_carries(self) -> bool:
        """Whether this message says next to nothing itself, or a machine passes another one on."""
        return len(self.words.split()) < 12 or from_a_daemon(self.message)

    @property
    def original_id(self) -> str:
        if self.by_ses is not None:
            return one_line(self.by_ses.message_id)
        if self.returned is not None and (
            found := re.search(r"<[^<>\s]{1,400}>", self.returned.header("message-id"))
        ):
            return one_line(found[0])
        match = _MESSAGE_ID.search(self.returned_text) or _MESSAGE_ID.search(self.words)
        return one_line(match[1]) if match else ""

    @property
    def leave_address(self) -> str:
        headers = self.returned.header("list-unsubscribe") if self.returned is not None else ""
        found = _LEAVE.search(headers)
        return one_line(found[1]) if found else ""

    @cached_property
    def action(self) -> Action:
        return action_of(self.subject, self.words)

    @cached_property
    def near(self) -> dict[str, str]:
        """What the words say of each address they name."""
        return {name.address: name.near for name in named_addresses(self.words, ())}

    @cached_property
    def expanded(self) -> dict[str, str]:
        """The addresses that others were expanded from, by their local part: a server writes its own name after it."""
        return {one.partition("@")[0].lower(): one for one in _CAME_FROM.findall(self.words)}

    @cached_property
    def general_cause(self) -> Cause:
        """What the words say of all addresses together."""
        return cause_of("", _GREETINGS.sub("", self.words))

    def others(self) -> set[str]:
        """Sender and reporter: never the failing address of a report without status fields."""
        values = [value for name in _OTHERS for value in self.message.headers_all(name)[:5]]
        if self.returned is not None:
            values += [self.returned.header("from"), self.returned.header("return-path")]
        return {
            address.lower()
            for value in values
            for piece in value.split(",")[:20]
            if (address := address_in(piece))
        }


def _fields_of(part: Part) -> list[Told]:
    found = read_fields(part.text)
    if not found and re.fullmatch(r"[A-Za-z0-9+/=\s]{40,}", part.body[:4_000]):
        found = read_fields(base64_octets(part.body[:100_000].encode("latin-1")).decode("utf-8", "replace"))
    return found


# ---- who


def _recipients(letter: _Letter) -> list[FailedRecipient]:
    told = [_of_fields(letter, group) for group in letter.told]
    failed = {one.address.lower(): one for one in reversed(told) if one is not None}
    if failed:
        return [failed[key] for key in reversed(failed)]
    if any(MASKED in value for group in letter.told for value in group.fields.values()):
        return []  # an archive has hidden them, and what is left of others is none
    names = named_addresses(letter.words, letter.others()) or blamed_addresses(letter.words)
    if header := letter.message.headers_all("x-failed-recipients"):
        near = {name.address.lower(): name.near for name in names}
        listed = [address_in(piece) for value in header for piece in value.split(",")[:200]]
        kept = [Named(one, near.get(one.lower(), "")) for one in dict.fromkeys(listed) if one]
        names = kept or names
    return [_free(letter, name) for name in names]


def _of_fields(letter: _Letter, group: Told) -> FailedRecipient | None:
    """Read one group of fields; None where it names no address, or none in full."""
    addresses = group.addresses
    if not addresses:
        return None
    action = group.action or letter.action
    words = group.diagnostic
    if not words or cause_of("", words) in _SAYS_LITTLE:
        words = words or next((letter.near[each] for each in addresses if each in letter.near), "")
    written_to = letter.expanded.get(addresses[0].partition("@")[0].lower())
    if written_to and "original-recipient" not in group.fields:
        addresses = [written_to, *(one for one in addresses if one != written_to)]
    one = _judged(letter, addresses[0], action, group.status, words)
    return replace(one, final=one_line(addresses[-1]) if len(addresses) > 1 else "")


def _free(letter: _Letter, name: Named) -> FailedRecipient:
    group = next((group for group in letter.told if not group.addresses), None)
    action = (group.action if group else None) or letter.action
    words = (group.diagnostic if group else "") or name.near
    one = _judged(letter, name.address, action, group.status if group else "", words)
    came_from = _CAME_FROM.search(name.near)
    return replace(one, final=one_line(came_from[1])) if came_from else one


def _judged(letter: _Letter, address: str, action: Action, told: str, words: str) -> FailedRecipient:
    status = status_of(told, words)
    cause = cause_of(status, words)
    if cause in _SAYS_LITTLE:
        general = letter.general_cause if action is Action.FAILED else Cause.UNCLEAR
        tells = general not in _SAYS_LITTLE or (general is Cause.EXPIRED and cause is Cause.UNCLEAR)
        if tells and (cause is Cause.UNCLEAR or not status or status.endswith(_VAGUE_CODES)):
            cause = general
    status = status or derived_status(cause, words or letter.words)
    failed = action is Action.FAILED
    return FailedRecipient(
        one_line(address),
        action,
        status,
        permanent=failed and not status.startswith("4"),
        hard=failed and cause in DEAD,
        cause=cause,
        diagnostic=one_line(words)[:LONGEST_DIAGNOSTIC],
    )


def _guessed(letter: _Letter) -> list[str]:
    """Find whom a certain report is about that names nobody in full.

    A server that reports on its own users may leave out its domain. Else it is the one recipient, and no list, of what
    it returns.
    """
    if not letter.certain:
        return []
    if (names := local_names(letter.words)) and from_a_daemon(letter.message):
        domain = address_in(letter.message.header("from")).rpartition("@")[2]
        return [f"{name}@{domain}" for name in names] if domain else []
    others = letter.others()
    returned = letter.returned
    if returned is None:
        values = [" ".join(value.split()) for value in _TO.findall(letter.returned_text)[:1]]
        apart = bool(_LIST_MAIL.search(letter.returned_text))
    else:
        values = returned.headers_all("to")
        apart = bool(returned.header("cc")) or any(
            returned.header(name) for name in ("list-post", "x-beenthere")
        )
    listed = {
        address for value in values for piece in value.split(",")[:50] if (address := address_in(piece))
    }
    domains = {other.rpartition("@")[2] for other in others}
    kept = [one for one in listed if not (apart and one.rpartition("@")[2].lower() in domains)]
    return kept if len(listed) == 1 and not (returned is None and apart) else []
