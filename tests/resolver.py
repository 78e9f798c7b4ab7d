"""A DNS resolver for tests, on a loopback port: answers from a table."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

import dns.message
import dns.name
import dns.rcode
import dns.rdataclass
import dns.rdatatype
import dns.rrset

# By name: texts as zone files write them, or by type such as "MX" the data as zone files write it.
Records = Mapping[str, Sequence[str] | Mapping[str, Sequence[str]]]
SERVFAIL = {"SERVFAIL": [""]}  # the name for which the resolver fails
SILENCE = {"SILENCE": [""]}  # the name for which it never answers


def answered(wire: bytes, records: Records) -> bytes | None:
    """Return the answer to one question: NXDOMAIN for names the table does not have, None for no answer."""
    query = dns.message.from_wire(wire)
    answer = dns.message.make_response(query, recursion_available=True)
    [question] = query.question
    name: dns.name.Name | None = question.name
    while name is not None:
        found = records.get(name.to_text(omit_final_dot=True))
        if found is None:
            answer.set_rcode(dns.rcode.NXDOMAIN)
            break
        if found is SILENCE:
            return None
        if found is SERVFAIL:
            answer.set_rcode(dns.rcode.SERVFAIL)
            break
        by_type = found if isinstance(found, Mapping) else {"TXT": found}
        name = _answer(answer, name, dns.rdatatype.to_text(question.rdtype), by_type)
    return answer.to_wire(max_size=65535)


def _answer(
    answer: dns.message.Message, name: dns.name.Name, kind: str, by_type: Mapping[str, Sequence[str]]
) -> dns.name.Name | None:
    """Put what there is of a name into the answer; return the name it is an alias of, if it is one."""
    alias = "CNAME" if "CNAME" in by_type else kind
    data = by_type.get(alias, ())
    if data:
        answer.answer.append(dns.rrset.from_text(name, 60, "IN", alias, *data))
    return dns.name.from_text(data[0]) if alias == "CNAME" != kind else None


@contextmanager
def resolver(records: Records) -> Iterator[str]:
    """Run a resolver for a while; the records may be changed meanwhile. Yield its HOST:PORT."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind(("127.0.0.1", 0))

        def serve() -> None:
            while True:
                wire, peer = sock.recvfrom(65535)
                if not wire:
                    return
                answer = answered(wire, records)
                if answer is not None:
                    sock.sendto(answer, peer)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        host, port = sock.getsockname()
        try:
            yield f"{host}:{port}"
        finally:
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as last:
                last.sendto(b"", (host, port))
            thread.join(10)
