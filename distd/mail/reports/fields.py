"""The fields of a delivery status (RFC 3464, RFC 6533), as servers really write them: in any order, with any gaps."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from distd.mail.decoding import header_text
from distd.mail.reports.failed import STATUS, Action

LINES = 4_000
RECIPIENTS = 250
ADDRESS = (
    r"(?:\"[^\"\s@<>]{1,64}\"|[^\s<>()\[\],;:\"'@\\|=`][^\s<>()\[\],;:\"@\\|]{0,63})@[\w.*-]{1,190}[\w*]"
)

_FIELD = re.compile(r"[ \t]{0,3}([A-Za-z][A-Za-z-]{2,40})[ \t]*:(.*)")
_RECIPIENT_FIELDS = ("original-recipient", "final-recipient", "x-actual-recipient")
_OF_RECIPIENT = frozenset((*_RECIPIENT_FIELDS, "action", "status", "diagnostic-code"))
# Archives and groups show an address so that nobody can write to it: `anna...@reader.example`.
MASKED = "...@"
_ADDRESS = re.compile(ADDRESS)
# What a field calls an address is one, whatever stands in it: that may be why it failed.
_TYPED = re.compile(r"<?((?:\"[^\"@]{1,64}\"|[^\s\"<>;@]{1,64})@[^\s<>;@]{1,190})")
_UTF8 = re.compile(r"\\x\{([0-9A-Fa-f]{2,6})\}")
_XTEXT = re.compile(r"\+([0-9A-F]{2})")
_ACTIONS = (
    ("fail", Action.FAILED),
    ("error", Action.FAILED),
    ("reject", Action.FAILED),
    ("bounce", Action.FAILED),
    ("expire", Action.FAILED),
    ("delay", Action.DELAYED),
    ("defer", Action.DELAYED),
    ("deliver", Action.DELIVERED),
    ("success", Action.DELIVERED),
    ("relay", Action.RELAYED),
    ("expand", Action.EXPANDED),
)


@dataclass
class Told:
    """What one group of fields tells of one recipient."""

    fields: dict[str, str] = field(default_factory=dict)

    @property
    def addresses(self) -> list[str]:
        """The addresses named, first the one the mail was sent to."""
        found = [address_in(self.fields.get(name, "")) for name in _RECIPIENT_FIELDS]
        return list(dict.fromkeys(address for address in found if address))

    @property
    def action(self) -> Action | None:
        """What became of the message; None where nothing is told."""
        said = self.fields.get("action", "").strip().lower()
        for begin, action in _ACTIONS:
            if said.startswith(begin):
                return action
        return {"5": Action.FAILED, "4": Action.FAILED, "2": Action.DELIVERED}.get(self.status[:1])

    @property
    def status(self) -> str:
        """The enhanced status code; empty when none is told."""
        found = STATUS.search(self.fields.get("status", ""))
        return found[1] if found else ""

    @property
    def diagnostic(self) -> str:
        """The server's own words."""
        words = self.fields.get("diagnostic-code", "")
        status = self.fields.get("status", "")
        comment = status.partition("(")[2].rstrip(") ")
        return " ".join((words or comment).split())


def read_fields(text: str) -> list[Told]:
    """Return the groups of fields about recipients; per-message fields and everything else are passed over."""
    groups: list[Told] = []
    current = Told()
    last = ""
    for line in text.split("\n", LINES)[:LINES]:
        match = _FIELD.match(line)
        name = match[1].lower() if match else ""
        if match and name in _OF_RECIPIENT:
            if name in current.fields:
                current = _closed(groups, current)
            current.fields[name] = match[2].strip()
            last = name
        elif not line.strip():
            last = ""
            if "action" in current.fields and any(name in current.fields for name in _RECIPIENT_FIELDS):
                current = _closed(groups, current)
        elif match and line[0] not in " \t":
            last = ""
        elif last and line[0] in " \t" and len(current.fields[last]) < 4_000:
            current.fields[last] += " " + line.strip()
        else:
            last = ""
    _closed(groups, current)
    return [group for group in groups if _says_enough(group)][:RECIPIENTS]


def _closed(groups: list[Told], current: Told) -> Told:
    if current.fields:
        groups.append(current)
    return Told()


def _says_enough(group: Told) -> bool:
    names = group.fields.keys()
    return bool(names & set(_RECIPIENT_FIELDS)) or {"action", "status"} <= names


def address_in(value: str) -> str:
    """Return the address in a recipient field, whatever its type; empty when there is none, or a masked one."""
    value = header_text(value) if "=?" in value else value
    kind, semicolon, rest = value.partition(";")
    text = rest if semicolon else value
    if kind.strip().lower().startswith("utf-8"):
        text = _UTF8.sub(_character, text)
        text = _XTEXT.sub(lambda found: chr(int(found[1], 16)), text)
    if MASKED in text:
        return ""
    if found := _ADDRESS.search(text):
        return trimmed(found[0])
    typed = _TYPED.match(text.strip()) if semicolon else None
    return trimmed(typed[1]) if typed else ""


def _character(found: re.Match[str]) -> str:
    code = int(found[1], 16)
    return chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 and code > 0x20 else ""


def trimmed(address: str) -> str:
    """Drop what sentences and markup leave on an address."""
    return (
        address.strip("'`*.,;:!?&\u201c\u201d")
        .removeprefix("mailto:")
        .removeprefix("SMTP:")
        .removeprefix("SMTP=")
    )
