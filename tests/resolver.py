"""A DNS resolver for tests, on a loopback port: answers for TXT records from a table."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

import dns.flags
import dns.message
import dns.rcode
import dns.rdatatype
import dns.rrset


def answered(wire: bytes, records: Mapping[str, Sequence[str]]) -> bytes:
    """Return the answer to one question: NXDOMAIN for names the table does not have."""
    query = dns.message.from_wire(wire)
    answer = dns.message.make_response(query, recursion_available=True)
    [question] = query.question
    texts = records.get(question.name.to_text(omit_final_dot=True))
    if texts is None:
        answer.set_rcode(dns.rcode.NXDOMAIN)
    elif texts and question.rdtype == dns.rdatatype.TXT:
        answer.answer.append(dns.rrset.from_text(question.name, 60, "IN", "TXT", *texts))
    return answer.to_wire(max_size=65535)


@contextmanager
def resolver(records: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Run a resolver for a while; `records` are texts as zone files write them. Yield its HOST:PORT."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind(("127.0.0.1", 0))

        def serve() -> None:
            while True:
                wire, peer = sock.recvfrom(65535)
                if not wire:
                    return
                sock.sendto(answered(wire, records), peer)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        host, port = sock.getsockname()
        try:
            yield f"{host}:{port}"
        finally:
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as last:
                last.sendto(b"", (host, port))
            thread.join(10)
