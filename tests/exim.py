"""A private Exim from the distribution: its own configuration, spool and port; one Maildir for all readers."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.house import wait_for
from tests.maildir import Maildir, make_reachable

#: Debian lets one mail server only be installed; `.ci/run` unpacks this one beside Postfix.
UNPACKED = Path("build/exim/usr/sbin/exim4")
ACCOUNT = "Debian-exim"

CONFIGURATION = """\
exim_path = {exim}
spool_directory = {folder}/spool
log_file_path = {folder}/log/%slog
pid_file_path = {folder}/exim.pid
primary_hostname = mx2.relay.example
local_interfaces = 127.0.0.1
daemon_smtp_ports = {port}
acl_smtp_rcpt = anybody
smtputf8_advertise_hosts = *
chunking_advertise_hosts = {chunking}
dsn_advertise_hosts = *
tls_advertise_hosts =
host_lookup =
rfc1413_query_timeout = 0s
smtp_accept_max = 0
smtp_accept_queue_per_connection = 0
smtp_receive_timeout = 1m
add_environment = PATH=/usr/bin:/bin
keep_environment =
deliver_drop_privilege = true
begin acl
anybody:
  accept
begin retry
  * * F,1h,1m
begin routers
readers:
  driver = accept
  transport = readers
begin transports
readers:
  driver = appendfile
  directory = {folder}/mail
  maildir_format
  envelope_to_add
  user = {account}
"""


def binary() -> Path | None:
    """Return Exim's program where it can be run: installed or unpacked, with its account, and we are root."""
    found = shutil.which("exim4", path="/usr/sbin:/usr/bin")
    program = Path(found) if found else UNPACKED.absolute()
    known = subprocess.run(["id", ACCOUNT], capture_output=True, check=False).returncode == 0
    return program if program.exists() and known and os.geteuid() == 0 else None


@contextmanager
def exim(program: Path, folder: Path, port: int, chunking: bool = True) -> Iterator[Maildir]:
    """Run an instance around the block; gives the Maildir that all its mail goes to."""
    for name in ("spool", "log", "mail"):
        (folder / name).mkdir(parents=True)
        shutil.chown(folder / name, ACCOUNT, ACCOUNT)
    make_reachable(folder)
    configuration = folder / "exim.conf"
    values = {"exim": program, "folder": folder, "port": port, "account": ACCOUNT}
    configuration.write_text(CONFIGURATION.format(**values, chunking="*" if chunking else ""))
    with (folder / "words").open("wb") as words:
        process = subprocess.Popen([program, "-C", configuration, "-bdf", "-q1m"], stdout=words, stderr=words)
    maildir = Maildir(folder / "mail", port, folder / "words")
    try:
        wait_for(lambda: maildir.answers() or process.poll() is not None, "Exim")
        yield maildir
    finally:
        process.terminate()
        process.wait(30)
