"""What the measuring needs from the distribution: Postfix's smtp-source and smtp-sink."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence

SYSTEM_PATH = f"{os.environ.get('PATH', '')}:/usr/local/sbin:/usr/sbin:/sbin"


class Missing(SystemExit):
    """Something must be installed first; the sentence says how."""


def tool(name: str) -> str:
    """Return the path of a program of the system; raises Missing."""
    if found := shutil.which(name, path=SYSTEM_PATH):
        return found
    raise Missing(
        f"{name} is not here; it comes with Postfix: as root, `apt install postfix` or `make bench`"
    )


def install_postfix() -> None:
    """See to it that smtp-source and smtp-sink are here: by apt where we are root; raises Missing."""
    if all(shutil.which(name, path=SYSTEM_PATH) for name in ("smtp-source", "smtp-sink")):
        return
    # Nothing is to be configured or started: only the two programs are wanted.
    answer = b"postfix postfix/main_mailer_type select No configuration\n"
    if _may_install():
        subprocess.run(["debconf-set-selections"], input=answer, check=False)
    install(["postfix"])


def install(packages: Sequence[str]) -> None:
    """Install Debian packages without asking; raises Missing where that cannot be."""
    if not _may_install():
        raise Missing(
            f"{' and '.join(packages)} must be installed first, and that takes root and apt: "
            f"`apt install {' '.join(packages)}`"
        )
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-qq"], check=False, env=quiet)
    command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    if subprocess.run(command, check=False, env=quiet, stdout=subprocess.DEVNULL).returncode:
        raise Missing(f"`{' '.join(command)}` failed; what it printed stands above")


def _may_install() -> bool:
    return os.geteuid() == 0 and shutil.which("apt-get") is not None
