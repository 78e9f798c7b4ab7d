"""Whose fault a failure is, and whether it is worth trying again."""

from __future__ import annotations


class DistdError(Exception):
    """Something the user can mend; its text is one plain sentence that says what, where, and what to do."""


def in_a_sentence(failure: DistdError | OSError) -> str:
    """Return what to tell the user of a failure; the system's own words come with the file they are about."""
    if isinstance(failure, OSError) and failure.strerror:
        return f"{failure.filename}: {failure.strerror}" if failure.filename else failure.strerror
    return str(failure) or type(failure).__name__


class Misconfigured(DistdError):
    """A setting or file of the workspace is wrong or missing."""


def unreadable(path: object, failure: Exception) -> Misconfigured:
    """Return what to raise for a text file that cannot be read."""
    if isinstance(failure, UnicodeDecodeError):
        return Misconfigured(f"{path}: is not UTF-8; save the file as UTF-8")
    reason = failure.strerror if isinstance(failure, OSError) else str(failure)
    return Misconfigured(f"{path}: cannot be read: {reason}")


class Refused(DistdError):
    """A rule of the house forbids it: no review, no consent, a limit passed."""


class NotFound(DistdError):
    """A name given by the user belongs to nothing."""


class TemporaryFailure(DistdError):
    """The other side, or the machine, may well manage it later."""
