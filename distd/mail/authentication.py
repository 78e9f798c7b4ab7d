"""Authentication-Results (RFC 8601): did our own mail server find that a message really is from its From domain?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from distd.mail.addresses import same_domain

_PROPERTY = re.compile(r"([a-z-]+)\s*\.\s*([a-z0-9_-]+)\s*=\s*(\"[^\"]*\"|[^\s;\"]+)", re.IGNORECASE)
_METHOD = re.compile(r"\s*([a-z0-9-]+)\s*(?:/\s*\d+\s*)?=\s*([a-z]+)", re.IGNORECASE)


@dataclass(frozen=True)
class Finding:
    """One method's result, such as dkim=pass for header.d=example.org."""

    method: str
    result: str
    properties: tuple[tuple[str, str], ...]

    def of(self, name: str) -> str:
        """Return a property such as `header.d`, empty when it is not given."""
        return next((value for key, value in self.properties if key == name), "")


def why_not_authentic(headers: Sequence[str], trusted_authserv_id: str, from_address: str) -> str:
    """Return why a message is not proven to come from its From domain; empty when it is.

    `headers` are all Authentication-Results, from the top. Only the topmost one of our own server is read: what
    stands below it, or bears another name, may have been written by anybody.
    """
    domain = from_address.rpartition("@")[2]
    own = next((header for header in headers if _authserv_id(header) == trusted_authserv_id.casefold()), None)
    if own is None:
        return f"there is no Authentication-Results header of {trusted_authserv_id}"
    findings = list(_findings(own))
    if any(_proves(finding, domain) for finding in findings):
        return ""
    seen = ", ".join(f"{finding.method}={finding.result}" for finding in findings) or "nothing"
    return f"{trusted_authserv_id} found {seen}, and no pass for {domain}"


def _proves(finding: Finding, domain: str) -> bool:
    """DMARC speaks of the From domain itself; of DKIM only a signature by exactly that domain is taken."""
    if finding.result != "pass":
        return False
    if finding.method == "dmarc":
        return same_domain(finding.of("header.from").rpartition("@")[2], domain)
    return finding.method == "dkim" and same_domain(finding.of("header.d"), domain)


def _authserv_id(header: str) -> str:
    first = _without_comments(header).partition(";")[0].split()
    return first[0].strip('"').casefold() if first else ""


def _findings(header: str) -> Iterator[Finding]:
    for part in _split(_without_comments(header))[1:]:
        if match := _METHOD.match(part):
            properties = tuple(
                (f"{kind}.{name}".casefold(), value.strip('"').casefold())
                for kind, name, value in _PROPERTY.findall(part)
            )
            yield Finding(match[1].casefold(), match[2].casefold(), properties)


def _split(text: str) -> list[str]:
    """Split at semicolons that are not inside a quoted string, which may hold a stranger's words."""
    return re.findall(r'(?:"[^"]*"|[^;"]|")+', text)


def _without_comments(text: str) -> str:
    """Drop comments, which nest, and escaped characters; a bracket inside a quoted string opens no comment."""
    kept: list[str] = []
    depth, quoted, escaped = 0, False, False
    for character in text:
        if escaped or character == "\\":
            escaped = not escaped
        elif quoted:
            quoted = character != '"'
            kept.append(character)
        elif character == "(":
            depth += 1
        elif character == ")" and depth:
            depth -= 1
        elif not depth:
            quoted = character == '"'
            kept.append(character)
    return "".join(kept)
