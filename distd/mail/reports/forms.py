"""The addresses a report names in its own words, and what it says of each: the free forms of forty years of servers.

Servers word it differently, but address lists look alike: an address leads a line, or a label or an SMTP command comes
before it, or a sentence of failure holds it. The strongest kind of evidence that is there is used, and no other.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, takewhile

from distd.mail.reports.fields import ADDRESS, MASKED, trimmed

LINES = 1_500
LINE_CHARACTERS = 600
FOUND = 300
NEAR_CHARACTERS = 900

_ADDRESS = re.compile(ADDRESS)
_LED = re.compile(
    rf"^[\s>*\u2022\u00b7|\"'-]*(?:\d{{1,3}}[.)]\s+)?(?P<open>[<\[('\"]?)(?:smtp:|mailto:"
    rf"|rfc822;\s?)?(?P<address>{ADDRESS})"
    rf"(?P<rest>.*)$",
    re.IGNORECASE,
)
_INSIDE = re.compile(rf"\s+<({ADDRESS})>\s*:")  # after a display name that is an address itself
_NAMED = re.compile(
    rf"^\s*[\"']?[^<>@:\n]{{1,60}}[\"']?\s*[<(\[](?:smtp:|mailto:)?({ADDRESS})[>)\]](?P<rest>.*)$",
    re.IGNORECASE,
)
_LABEL = re.compile(
    rf"(?:^|[\s(,;.-])(?:failed|intended|final|original|invalid|unknown|the|bad|undeliverable"
    rf"|rejected)?\s?(?:recipient|addressee|address|rcpt|"
    rf"user|userid|attempts|mailbox|e-?mail|mail|account|name|error-for|failed-recipient|rejected-for|addressed to"
    rf"|destination|envelope-to|envelope recipient|"
    rf"delivered to|deliver to|message to|messages to|mail to|deliver the message to|undeliverable to"
    rf"|delivery to|sent to|was addressed|generated from|expanded from|"
    rf"quota violation for|quota exceeded for|"
    rf"receiver address|宛先|受信者|送信先|送信先アドレス|収件人|收件人|メールアドレス|destinataire"
    rf"|empf[aä]nger|destinatario|(?:übergeben|zugestellt) werden an)"
    rf"(?:[ _-]?(?:address|name|addr|user))?(?:\(e?s\))?s?(?: was"
    rf"| is)?(?:\s*[\"',:：=-]{{1,3}}\s*|\s+|(?=[<\[('\"]))[<\[('\"]{{0,2}}(?:smtp:|mailto:)?({ADDRESS})",
    re.IGNORECASE,
)
_COMMAND = re.compile(rf"RCPT\s+TO\s*:\s*<?({ADDRESS})", re.IGNORECASE)
_ANSWER = re.compile(r"^\s*(?:<<<|<-|S:|Received\s*(?:>>>|<<<)|>>>)?\s*([2345]\d\d)[ -]")
_TROUBLE = re.compile(
    r"unknown|not (found|exist|valid|known|listed|deliver|accept|recogn|local|our|able|a |be )|no such"
    r"|n['o]t (exist|have|deliver|be)"
    r"|invalid|reject|unavail|disabled|inactive|full|quota|exceed|fail|error|denied|refus|undeliver"
    r"|unable|bounce|block|expire|timed? ?out"
    r"|no (mailbox|account|user)|\b[45]\d\d\b|\b[45]\.\d\.\d|不明|存在|失敗|できません|ありません|не "
    r"|inconnu|unbekannt|desconoc|no existe|returned",
    re.IGNORECASE,
)
_NOT_RECIPIENT = re.compile(
    r"^\W*(from|sender|reply-to|return-path|message-id|messageid|references|in-reply-to|reporting-mta"
    r"|received|cc|bcc|date|subject"
    r"|original sender|mail from|x-[\w-]+|envelope-from|envelope sender|errors-to|content-[\w-]+"
    r"|arrival-date|remote-mta|list-[\w-]+"
    r"|return address|originator|von|de|delivered-to|resent-\w+|送信者|差出人|发件人|message id|msgid"
    r"|postmaster)\s*[:=：]"
    r"|(message|mail|e-?mail|letter)( you sent)? from\b.{0,80}$(?<!to)|mail from:\s*<|message[- ]?(id"
    r"|identifier)|\bid (is|was)\b"
    r"|with the same content|^\s*for further",
    re.IGNORECASE,
)
_CONTACT = re.compile(
    r"contact|questions?|assist|help\b|support|further information|more information"
    r"|send (an? )?(e-?)?mail|write to|please (e-?)?mail"
    r"|please forward|postmaster|report (this|it)|complain|abuse|administrator|information about"
    r"|unsubscribe|additional commands|お問い?合わ?せ|ご連絡",
    re.IGNORECASE,
)
# Advice on how else to write is no word on who failed.
_EXAMPLE = re.compile(
    r"\b(e\.g\.|for example|such as|zum beispiel|par exemple)|\btry(ing)?\b[^@]{0,30}@|@\S+ instead",
    re.IGNORECASE,
)
_SERVANT = re.compile(
    r"^(mailer-daemon|postmaster|abuse|support|helpdesk|help|hostmaster|no-?reply|mailmaster|mail-daemon"
    r"|mdaemon|double-bounce)@",
    re.IGNORECASE,
)
_RETURNED = re.compile(
    r"^[ \t>]*[-=_*~+#<\[(]{2,}[^\n]{0,40}(?:original|returned?|unsent|undelivered|copy of"
    r"|message (?:header|text|content|follow|body)|headers?\b"
    r"|your message|below|received header|start of|forwarded|rejected|元の|原文|原信|オリジナル"
    r"|メッセージ(?:ヘッダ|内容)|ヘッダ)[^\n]{0,80}$"
    r"|^[^\n]{0,60}(?:this is a copy of|copy of (?:the|your) (?:message|mail|original)"
    r"|original message (?:follows|attached|headers?)"
    r"|(?:message|mail) (?:text|header|headers?|contents?) follows?|here is your returned mail"
    r"|headers? of (?:the|your) (?:original )?(?:message|mail)"
    r"|the (?:body|header|headers|text) of (?:the|your) (?:message|mail)|included (?:below )?is (?:a"
    r"|the) copy|original message details|old message:"
    r"|your message reads|original message (?:header|text)s?:|below is a copy)[^\n]{0,80}$"
    r"|^[ \t>]{0,8}(?:Received: (?:from|by|\()|Return-Path: ?<|DKIM-Signature: |X-Received: "
    r"|Message-ID: <)",
    re.IGNORECASE | re.MULTILINE,
)
_RULE = re.compile(r"\s*[-=*_+#]{3,}")
# Headers that some servers name of the message they return.
_ITS_HEADER = re.compile(r"\s*[\"']?(subject|date|to|from|message-id)\s*:", re.IGNORECASE)
# How programs of lists begin that refuse a mail.
_REFUSED = re.compile(
    rf"\s*(?:you are not a member of this mailing list|duplicated message-id in) <({ADDRESS})>", re.IGNORECASE
)
# An address that has its line to itself, as what is wrong with it follows below.
_BLAMED = re.compile(
    rf"^[ \t]*(?:recipient:[ \t]*<?({ADDRESS})>?|<?({ADDRESS})>?:)[ \t]*$", re.MULTILINE | re.IGNORECASE
)
_ANNOUNCED = re.compile(
    r"^[^\n]*\b(?:recipient|addressee|user)s?\b[^\n]*:[ \t]*$", re.IGNORECASE | re.MULTILINE
)
_LOCAL_NAME = re.compile(r"[ \t]+[\w.+-]{1,64}[ \t]*")


@dataclass(frozen=True)
class Named:
    """An address, and what the report says of it."""

    address: str
    near: str = ""


def report_and_returned(words: str) -> tuple[str, str]:
    """Part what a server says from the message it returns in the same text."""
    position = 0
    while match := _RETURNED.search(words, position):
        # An opening line may speak of the original message; the report has at least an address before it ends.
        if "@" in words[: match.start()] or match[0].lstrip(" \t>").lower().startswith(
            ("received:", "return-path:")
        ):
            return words[: match.start()], words[match.start() :]
        position = match.end() + 1
        if position >= len(words):
            break
    return words, ""


def named_addresses(words: str, others: Collection[str]) -> list[Named]:
    """Return the failing addresses a text names; `others` are those of sender and reporter, in lower case."""
    lines = [line[:LINE_CHARACTERS] for line in words.split("\n", LINES)[:LINES]]
    for kind, said_of in _KINDS:
        found: dict[str, Named] = {}
        for index, address in kind(lines):
            address = trimmed(address)
            key = address.lower()
            if key not in others and key not in found and not _SERVANT.match(address) and _whole(address):
                found[key] = Named(address, said_of(lines, index, address))
            if len(found) >= FOUND:
                break
        if found:
            return list(found.values())
    return []


def blamed_addresses(words: str) -> list[Named]:
    """Return the addresses that stand alone with a colon, even the sender's: mail to oneself may fail, too."""
    found = [match[1] or match[2] for match in islice(_BLAMED.finditer(words), FOUND)]
    return [Named(trimmed(address)) for address in dict.fromkeys(found)]


def refused_by_list(words: str) -> bool:
    """Say whether a list takes mail of its members alone, or had this mail before.

    Its programs sign with the name of its keeper.
    """
    return bool(_REFUSED.match(words))


def local_names(words: str) -> list[str]:
    """Return the names without a domain that a server lists as its own failed recipients, one a line."""
    announced = _ANNOUNCED.search(words)
    lines = words[announced.end() :].lstrip("\n").split("\n", FOUND)[:FOUND] if announced else []
    return [line.strip() for line in takewhile(_LOCAL_NAME.fullmatch, lines)]


def _whole(address: str) -> bool:
    local, _, domain = address.rpartition("@")
    return (
        bool(local)
        and ("." in domain.strip(".") or domain.isalpha())
        and not local.startswith("=")
        and MASKED not in address
        and len(local) <= 64
    )


def _refused(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """The address of a list that refuses, which its own first lines name."""
    yield from ((index, match[1]) for index, line in enumerate(lines[:3]) if (match := _REFUSED.match(line)))


def _leading(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """An address with nothing but signs before it: alone, with a colon, or with what is wrong with it."""
    for index, line in enumerate(lines):
        if "@" not in line:
            continue
        match = _LED.match(line)
        if match is None:
            named = _NAMED.match(line)
            if named and not named["rest"].strip(" .:;,)") and not _skipped(lines, index):
                yield index, named[1]
            continue
        rest = match["rest"]
        if (meant := _INSIDE.match(rest)) and not _skipped(lines, index):
            yield index, meant[1]
            continue
        if rest.startswith("<mailto:") or _is_verdict(match["open"], rest):
            if not _skipped(lines, index):
                yield index, match["address"]
            continue
        several = _ADDRESS.findall(line)
        if (
            len(several) > 1
            and not re.sub(r"[\s,;<>\"']|and", "", _ADDRESS.sub("", line))
            and not _skipped(lines, index)
        ):
            yield from ((index, address) for address in several)


def _is_verdict(opened: str, rest: str) -> bool:
    closing = {"<": ">", "[": "]", "(": ")", "'": "'", '"': '"'}.get(opened, "")
    after = rest.lstrip("'\"`").removeprefix(closing).lstrip("'\"`>")
    said = after.strip()
    if not said or said in {":", ",", ";", ".", "...", "-", ")", "]"}:
        return True
    if after.startswith((":", "...", ";", ",")) and not _ADDRESS.search(after):
        return True
    if said.startswith(
        ("(", "[", "#", "<", "- ", "-- ", "on ", "->", "=>", "..", "~")
    ) and not said.startswith("(sender"):
        return True
    return bool(_TROUBLE.search(said[:200])) or after.startswith(("\t", "   "))


def _skipped(lines: Sequence[str], index: int) -> bool:
    """Whether a line is about somebody else: a header of the mail, or whom to ask."""
    if _NOT_RECIPIENT.search(lines[index]) or _EXAMPLE.search(lines[index]):
        return True
    before = next((line for line in reversed(lines[max(0, index - 3) : index]) if line.strip()), "")
    return bool(_CONTACT.search(before)) and not _TROUBLE.search(before)


def _labelled(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """An address after a label: `Recipient: [SMTP:a@b]`, `Failed address: <a@b>`, `Could not be delivered to: a@b`."""
    for index, line in enumerate(lines):
        if "@" in line and not _NOT_RECIPIENT.search(line):
            for match in _LABEL.finditer(line):
                if not _CONTACT.search(line[: match.start(1)]):
                    yield index, match[1]


def _commanded(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """An address given in an SMTP command that was not answered with success."""
    for index, line in enumerate(lines):
        match = _COMMAND.search(line)
        if match is None:
            continue
        answers = (_ANSWER.match(later) for later in lines[index + 1 : index + 5])
        answer = next((found[1] for found in answers if found), "")
        if not answer.startswith(("2", "3")):
            yield index, match[1]


def _in_trouble(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """An address in a line that tells of a failure, or in the lines next to one."""
    for index, line in enumerate(lines):
        if "@" in line and not any(sign.search(line) for sign in (_NOT_RECIPIENT, _CONTACT, _EXAMPLE)):
            around = " ".join(lines[max(0, index - 1) : index + 3])
            if _TROUBLE.search(around):
                yield from ((index, address) for address in _ADDRESS.findall(line))


def _near(lines: Sequence[str], index: int, address: str) -> str:
    """Return what is said of an address: the rest of its line, and what follows up to the next address or gap."""
    said = [lines[index].partition(address)[2].strip(" >:.\t\"')]")]
    gaps = 0
    for line in lines[index + 1 : index + 14]:
        if not line.strip():
            gaps += 1
            if gaps > 1 or any(said):
                break
            continue
        match = _LED.match(line)
        if _RULE.match(line) or (match and match["address"].lower() != address.lower()):
            break
        if not _ITS_HEADER.match(line):
            said.append(line.strip())
    near = " ".join(part for part in said if part)[:NEAR_CHARACTERS]
    if near:
        return near
    spoken = [
        line.strip() for line in lines if address in line and _TROUBLE.search(line.replace(address, ""))
    ]
    return " ".join(spoken[:4])[:NEAR_CHARACTERS]


def _line_of(lines: Sequence[str], index: int, _: str) -> str:
    return lines[index]


# How an address is found, and where its trouble is told; the first way that finds any is taken.
_KINDS = (
    (_refused, _line_of),
    (_leading, _near),
    (_labelled, _near),
    (_commanded, _near),
    (_in_trouble, _near),
)
