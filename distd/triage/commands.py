"""Rules on what somebody wants done: tokens first, then plain words, which the station confirms before it acts."""

from __future__ import annotations

from collections.abc import Iterable

from distd.mail.addresses import Purpose
from distd.mail.tokens import CONFIRMS
from distd.mail.verdict.reading import read_verdict
from distd.triage.finding import Finding, Kind
from distd.triage.machines import answers_automatically
from distd.triage.phrases import fold
from distd.triage.piece import Piece
from distd.triage.questions import our_question, staying
from distd.triage.spam import surely_spam

SHORT = 12  # a message of so few words is nothing but its command
SHORT_CALL = 2  # words; more of them say something
BARE_WISH = 4  # words: "newsletter please"
LONG = 160  # characters; a letter, and no command

_COMMANDS = {
    Purpose.SUBSCRIBE: Kind.SUBSCRIBE,
    Purpose.UNSUBSCRIBE: Kind.UNSUBSCRIBE,
    Purpose.CONFIRM: Kind.CONFIRM,
    Purpose.HELP: Kind.HELP,
}
_BARE = {"help", "info", "information", "commands", "?", ""}
_STOPPING = frozenset({"changes", "rejected"})  # what an issue does not go out with
_WORDS = {"approved": "approve", "rejected": "reject", "changes": "changes", "unclear": ""}
_STOP = frozenset(
    """
    stop stopp arret baja quit remove cancel leave unsub signoff optout opt-out abmelden abmeldung desabonnement sair
    salir cancelar cancellami afmelden avregistrera 停止 解除 取消 退订 退訂 退会 配信停止 수신거부 стоп
    отписаться отписка
    """.split()  # noqa: SIM905 - a table is read more easily as lines of words
)
# What may stand beside a bare command.
_POLITE = frozenset(
    "please pls plz kindly now this sending bitte merci svp prego tack".split()  # noqa: SIM905 - as above
)
_MAY_BE_VOTES = {"no", "non", "nein", "yes", "si", "ok", "stop", "never"}  # and names


def one_click(piece: Piece) -> Finding | None:
    """A mail program's unsubscribe button (RFC 2369): no words, perhaps a machine, but our own signed token."""
    if piece.own.purpose is not Purpose.UNSUBSCRIBE or not piece.own.token:
        return None
    # Apple's program marks what its button sends as auto-replied; an answering machine would not give that subject.
    if answers_automatically(piece.message) and piece.message.subject.strip().lower() != "unsubscribe":
        return None
    # To leave works the first time: small print or an angry "why?" changes nothing. But the wrong button was pressed
    # by who says so, or asks what is surely ours to answer, and not to leave.
    if leaving_in_words(piece) is None:
        if stays := piece.at("stay"):
            return Finding(Kind.OTHER, "wants to stay, at an unsubscribe address", piece.quote(*stays))
        if _asks_us(piece):
            return None
    return Finding(Kind.UNSUBSCRIBE, "sent to an unsubscribe address with a token", piece.incoming.recipient)


def verdict(piece: Piece) -> Finding | None:
    """A reviewer's answer: only a reviewer was sent this address, and only who says otherwise got it elsewhere."""
    if piece.own.purpose is not Purpose.REVIEW or piece.message.automatic or piece.hits("no_reviewer"):
        return None  # a machine has no vote, whatever it says
    reading = read_verdict(_without_own_name(piece))
    if reading.verdict not in _STOPPING and piece.hits("outsider"):
        return None
    if reading.verdict == "unclear" and (unwanted := surely_spam(piece)):
        # Beyond doubt it is no vote; but so near to a review a person looks at what might be a veto.
        return Finding(Kind.SPAM, unwanted.reason, unwanted.evidence, doubted=True)
    evidence = reading.evidence or piece.incoming.recipient
    return Finding(
        Kind.APPROVAL, "sent to a reviewer's own address", evidence, verdict=_WORDS[reading.verdict]
    )


def confirmation(piece: Piece) -> Finding | None:
    """A confirmation names our token, in its address or its subject."""
    if found := CONFIRMS.search(piece.message.subject):
        return Finding(Kind.CONFIRM, "its subject confirms a token", found[0])
    if piece.own.purpose is not Purpose.CONFIRM or not piece.own.token:
        return None
    if not piece.is_reply and joining_in_words(piece) is not None:
        return None  # a wish of its own, which is confirmed first
    return Finding(Kind.CONFIRM, "sent to a confirmation address with a token", piece.incoming.recipient)


def verdict_in_words(piece: Piece) -> Finding | None:
    """A reviewer's answer that lost its address: a person will see it, since no vote counts without a token."""
    answers = (piece.is_reply or piece.is_forward) and "approval" in piece.found_in_subject
    if not answers and not (piece.hits("approval") and _word_count(piece.text_said) <= SHORT):
        return None
    reading = read_verdict(piece.message.new_text)
    if reading.verdict == "unclear":
        return None
    return Finding(
        Kind.APPROVAL,
        "a verdict in answer to a review" if answers else "says no more than a verdict",
        reading.evidence,
        0.7,
        verdict=_WORDS[reading.verdict],
    )


def leaving_in_words(piece: Piece) -> Finding | None:
    """A wish to get no more of our mail; a bare STOP is one at any address."""
    words = piece.text_said or piece.said  # whatever the subject is about
    if words and all(map(_only_stops, words)):
        return Finding(Kind.UNSUBSCRIBE, "says nothing but stop", piece.quote(0), 0.9)
    return _wish(piece, "unsubscribe", Kind.UNSUBSCRIBE, "asks in words to get no more of our mail")


def _only_stops(sentence: str) -> bool:
    """Say whether a sentence is a bare stop, with or without a please."""
    said = [word.strip(".,!") for word in sentence.split()]
    return " ".join(word for word in said if word and word not in _POLITE) in _STOP


def joining_in_words(piece: Piece) -> Finding | None:
    """A wish to get the newsletter."""
    others = piece.at("paper") - piece.at("own")  # the list of the working documents is no newsletter
    if _word_count(piece.said) <= BARE_WISH and piece.at("newsletter") & piece.at("ask") - piece.questioning:
        return Finding(Kind.SUBSCRIBE, "asks for the newsletter, and no more", piece.quote(0), 0.7)
    return _wish(piece, "subscribe", Kind.SUBSCRIBE, "asks in words for the newsletter", others)


def staying_in_words(piece: Piece) -> Finding | None:
    """Who asks not to be taken off, and nothing else, commands nothing; a person sees why they fear it."""
    numbers = staying(piece)
    if not numbers or piece.asking - numbers:
        return None
    return Finding(Kind.OTHER, "asks not to be taken off the list", piece.quote(*numbers))


def help_in_words(piece: Piece) -> Finding | None:
    """A wish to know how all this is used."""
    if piece.said and all(sentence.strip(" .!?") in _BARE for sentence in piece.said):
        return Finding(Kind.HELP, "asks for help", piece.quote(0), 0.9)
    numbers = piece.at("help") - piece.at("no_command")
    if not numbers or piece.is_forward:  # help with somebody else's mail is no manual
        return None
    alone = _word_count(piece.text_said) <= SHORT
    return Finding(Kind.HELP, "asks for help", piece.quote(*numbers), 0.9 if alone else 0.5)


def _word_count(sentences: Iterable[str]) -> int:
    return sum(len(sentence.split()) for sentence in sentences)


def by_command_address(piece: Piece) -> Finding | None:
    """A message that says nothing else is the command of the address it came to."""
    kind = _COMMANDS.get(piece.own.purpose)
    if kind is None:
        return None
    told = len(piece.message.new_text) > LONG or bool(piece.questioning)
    if kind is Kind.HELP and not told:  # whatever is written there may be a question, in any words
        told = any(len(sentence.split()) > SHORT_CALL or not sentence.isascii() for sentence in piece.said)
    if _denies(piece) or ((told or piece.hits("stay")) and not piece.hits(kind)):
        # so much is written, or asked, for a reason, and the reason may be another
        return Finding(
            kind, "sent to a command address, with a letter or a question", piece.incoming.recipient, 0.5
        )
    return Finding(kind, "sent to a command address", piece.incoming.recipient, 0.8)


def _wish(
    piece: Piece, family: str, kind: Kind, reason: str, others: frozenset[int] | set[int] = frozenset()
) -> Finding | None:
    """A wish stands in a sentence that is neither a footer's, nor a denial, nor asks how it is done."""
    numbers = piece.at(family) - others - piece.at("no_command") - (piece.at("how") & piece.asking)
    if not numbers or (numbers == {0} and _denies(piece)):
        return None
    return Finding(kind, reason, piece.quote(*numbers), 0.9)


def _denies(piece: Piece) -> bool:
    """Say whether the text takes back what the subject says: "Subscribe", and "I did not mean to join"."""
    return piece.text_said != piece.said and bool(piece.at("no_command") - {0})


def _asks_us(piece: Piece) -> bool:
    """Say whether something is asked, with a question mark, that is surely ours to answer."""
    question = our_question(piece) if piece.questioning else None
    return question is not None and question.confidence >= piece.thresholds.certain


def _without_own_name(piece: Piece) -> str:
    """Return the new text without lines that are nothing but the writer's name: it says nothing of the issue."""
    names = {fold(word).strip(".,") for word in piece.message.sender_name.split() if len(word) > 1}
    lines = piece.message.new_text.split("\n")
    return "\n".join(line for line in lines if not _is_name(line, names))


def _is_name(line: str, names: set[str]) -> bool:
    words = [fold(word).strip(".,") for word in line.split()]
    return bool(words) and set(words) <= names and not set(words) & _MAY_BE_VOTES
