"""A private Postfix from the distribution: its own configuration, queue and port; Maildirs for the readers."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

from tests.maildir import make_reachable

MASTER = """\
127.0.0.1:{port} inet n - n - - smtpd
pickup    unix  n       -       n       60      1       pickup
cleanup   unix  n       -       n       -       0       cleanup
qmgr      unix  n       -       n       300     1       qmgr
rewrite   unix  -       -       n       -       -       trivial-rewrite
bounce    unix  -       -       n       -       0       bounce
defer     unix  -       -       n       -       0       bounce
trace     unix  -       -       n       -       0       bounce
verify    unix  -       -       n       -       1       verify
flush     unix  n       -       n       1000?   0       flush
proxymap  unix  -       -       n       -       -       proxymap
smtp      unix  -       -       n       -       -       smtp
relay     unix  -       -       n       -       -       smtp
error     unix  -       -       n       -       -       error
retry     unix  -       -       n       -       -       error
discard   unix  -       -       n       -       -       discard
virtual   unix  -       n       n       -       -       virtual
lmtp      unix  -       -       n       -       -       lmtp
anvil     unix  -       -       n       -       1       anvil
scache    unix  -       -       n       -       1       scache
postlog   unix-dgram n  -       n       -       1       postlogd
"""

MAIN = """\
compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/data
mail_owner = postfix
setgid_group = postdrop
myhostname = mx.relay.example
mydestination =
mynetworks = 127.0.0.0/8
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
maillog_file = {folder}/maillog
maillog_file_prefixes = /tmp, /var, {folder}
disable_dns_lookups = yes
smtputf8_enable = yes
recipient_delimiter =
local_transport = error:no local mail here
virtual_mailbox_domains = regexp:{{{{/\\.(example|test)$$/ yes}}}}
virtual_mailbox_base = {folder}/mail
virtual_mailbox_maps = static:readers/
alias_maps =
virtual_minimum_uid = 1
virtual_uid_maps = static:{uid}
virtual_gid_maps = static:{gid}
relay_domains = {domain}
transport_maps = inline:{{{{{domain} = lmtp:inet:127.0.0.1:{lmtp_port}}},
    {{dead.invalid = lmtp:inet:127.0.0.1:{lmtp_port}}}}}
"""


def installed() -> bool:
    """Say whether Postfix can be run here: installed, and we are root."""
    return shutil.which("postfix", path="/usr/sbin:/sbin:/usr/bin:/bin") is not None and os.geteuid() == 0


@dataclass
class Postfix:
    """A running instance."""

    folder: Path
    port: int

    @classmethod
    @contextmanager
    def running(
        cls, folder: Path, port: int, domain: str, lmtp_port: int, *settings: str
    ) -> Iterator[Postfix]:
        """Run an instance around the block; `settings` are more lines for its main.cf."""
        account = pwd.getpwnam("nobody")
        for name in ("queue", "data", "mail", "etc"):
            (folder / name).mkdir(parents=True)
        make_reachable(folder)
        shutil.chown(folder / "mail", account.pw_uid, account.pw_gid)
        shutil.chown(folder / "data", "postfix")
        values = {
            "folder": folder,
            "port": port,
            "domain": domain,
            "lmtp_port": lmtp_port,
            "uid": account.pw_uid,
            "gid": account.pw_gid,
        }
        (folder / "etc/main.cf").write_text(MAIN.format(**values) + "\n".join(settings) + "\n")
        (folder / "etc/master.cf").write_text(MASTER.format(**values))
        instance = cls(folder, port)
        instance._postfix("start")
        try:
            yield instance
        finally:
            instance._postfix("abort")

    def mailbox(self, address: str) -> list[EmailMessage]:
        """Return what was delivered to `address`."""
        return [message for message in self.messages() if message["Delivered-To"] == address]

    def messages(self) -> list[EmailMessage]:
        """Return all that was delivered; Postfix notes the envelope in Delivered-To and Return-Path."""
        files = sorted((self.folder / "mail/readers/new").glob("*"))
        return [message_from_bytes(file.read_bytes(), policy=default) for file in files]

    def log(self) -> str:
        """Return Postfix's own log."""
        path = self.folder / "maillog"
        return path.read_text() if path.exists() else ""

    def _postfix(self, verb: str) -> None:
        subprocess.run(
            ["/usr/sbin/postfix", "-c", str(self.folder / "etc"), verb], check=True, capture_output=True
        )
