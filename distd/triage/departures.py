"""Who is gone for good: somebody of whom the writer tells, or the writer."""

from __future__ import annotations

import re
from collections.abc import Callable

from distd.triage.phrases import fold
from distd.triage.piece import sentences_of

# As `fold` leaves them.
_MYSELF = re.compile(
    r"\bi(?:'m| am|'ve| have|'ll| will)? (?:\w+ ){0,2}?(?:left|leav\w+|retir\w+|no longer|moved|changed|work\w*)\b"
    r"|\b(?:remove|unsubscribe|delete|take|strike|drop|cut) (?:(?:me|us)\b|(?:my|our) (?:address|name|e-?mail))"
    r"|\bj(?:e (?:quitt|pars|prends|ne travaill)|'ai (?:quitte|pris ma|change))"
    r"|\b(?:me|nous) (?:retirer|desinscrire|desabonner|supprimer)\b"
    r"|\b(?:retir|desinscriv|desabonn|supprim|enlev)ez[- ](?:moi|nous)\b"
    r"|\bhe dejado\b|\bme (?:he )?jubil|\bya no (?:trabajo|estoy|pertenezco|formo)\b"
    r"|\b(?:dar|borrar|eliminar|quitar)me\b"
    r"|\bich (?:bin|habe|verlasse|scheide|arbeite)\b|\bsie (?:mich|uns)\b|\b(?:mich|uns) (?:aus|von|bitte)\b"
)
_ADDRESS = re.compile(
    r"\b(?:address|mailbox|account|inbox|e-?mail|adresse?|direccion|correo|postfach|konto)\b|アドレス"
)
# A Japanese sentence leaves its subject out where that is the writer.
_KANA = re.compile(r"[\u3040-\u30ff]")
_SOMEBODY = re.compile(r"(?<!私)(?<!わたし)(?<!わたくし)(?<!小職)(?<!当方)[はが]")


def another_is_gone(text: str, language: str, says_gone: Callable[[str, str], bool]) -> bool:
    """Say whether a text tells that a person other than its writer has left; of an address it does not count.

    `says_gone` says whether words in a language tell that somebody left, or has another address.
    """
    sentences = [fold(sentence) for sentence in sentences_of(text)]
    if any(_MYSELF.search(sentence) for sentence in sentences):
        return False
    return any(_is_of_somebody(sentence) and says_gone(sentence, language) for sentence in sentences)


def _is_of_somebody(sentence: str) -> bool:
    if _ADDRESS.search(sentence):
        return False
    return not _KANA.search(sentence) or bool(_SOMEBODY.search(sentence))
