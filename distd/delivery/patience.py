"""Whether a relay that closes on us has trouble of its own, or trouble with one delivery alone."""

from __future__ import annotations

from dataclasses import dataclass, field

from distd.delivery.outcomes import Deferred, Outcome, RelayTrouble
from distd.remembered import Remembered

UNCOUNTED = 3
_REMEMBERED = 10_000


@dataclass
class _Trouble:
    times: int
    answered: int  # how many others the relay had dealt with when the trouble began


@dataclass
class Patience:
    """Remembers how often each delivery met with the relay's trouble, and whether others fared better."""

    _answered: int = 0
    _troubles: Remembered[int, _Trouble] = field(default_factory=lambda: Remembered(_REMEMBERED))

    def answered(self, delivery: int, ended: bool) -> None:
        """Note that the relay dealt with a delivery; one that has `ended` is forgotten."""
        self._answered += 1
        if ended:
            self._troubles.forget(delivery)

    def judge(self, delivery: int, trouble: RelayTrouble) -> Outcome:
        """Return what the trouble is to this delivery: the relay's own, or from the fourth time on a deferral.

        A deferral it becomes only if others passed meanwhile, or if the relay had heard the recipient's name.
        """
        known = self._troubles.got(delivery, lambda: _Trouble(0, self._answered))
        known.times += 1
        its_own = trouble.recipient_named or self._answered > known.answered
        if trouble.reply and its_own and known.times > UNCOUNTED:
            return Deferred(trouble.reply, trouble.status)
        return trouble
