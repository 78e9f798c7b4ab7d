"""What can go wrong with a connection to the relay, in our own words: the adapter for foreign exceptions."""

from __future__ import annotations

import contextlib
import errno
import os
import ssl
from collections.abc import Iterator

import aiosmtplib

from distd.failures import TemporaryFailure
from distd.mail.phrase import one_line


class RelayDown(TemporaryFailure):
    """The relay cannot be reached, or serves nobody at present."""


@contextlib.contextmanager
def foreign(ours: type[TemporaryFailure], where: str) -> Iterator[None]:
    """Turn what aiosmtplib, ssl and the system raise into `ours`, in plain words."""
    try:
        yield
    except aiosmtplib.SMTPAuthenticationError as failure:
        raise ours(f"{where}: the login was refused: {failure.code} {one_line(failure.message)}") from failure
    except aiosmtplib.SMTPResponseException as failure:
        raise ours(f"{where}: answered {failure.code} {one_line(failure.message)}") from failure
    except ssl.SSLCertVerificationError as failure:
        why = failure.verify_message
        raise ours(
            f"{where}: its certificate is not trusted ({why}); see relay.verify_certificate"
        ) from failure
    except ssl.SSLError as failure:
        raise ours(f"{where}: TLS failed: {failure.reason or failure}") from failure
    except aiosmtplib.SMTPException as failure:
        raise ours(f"{where}: {_in_our_words(failure)}") from failure
    except TimeoutError as failure:
        raise ours(f"{where}: no answer in time") from failure
    except OSError as failure:
        raise ours(f"{where}: {failure}") from failure


_OUR_WORDS = {
    "STARTTLS extension not supported": "it offers no TLS (STARTTLS), which relay.starttls or the login asks for",
    "AUTH extension is not supported": "it offers no login, and relay.username is set; some offer it with TLS alone",
}


def _in_our_words(failure: aiosmtplib.SMTPException) -> str:
    cause = failure.__cause__
    if isinstance(failure, aiosmtplib.SMTPConnectError) and isinstance(cause, OSError) and cause.errno:
        known = cause.errno in errno.errorcode  # a name that cannot be resolved has numbers of its own
        return f"cannot be reached: {os.strerror(cause.errno) if known else cause.strerror}"
    return next(
        (ours for sign, ours in _OUR_WORDS.items() if sign in failure.message), one_line(failure.message)
    )
