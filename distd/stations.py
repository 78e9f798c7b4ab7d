"""Which station acts on which kind of message, and what triage hands it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from distd.desk.routing import Routing
from distd.desk.successors import WHAT_TO_DO
from distd.mail.addresses import Purpose
from distd.store.incoming import Incoming
from distd.store.words import CaseKind
from distd.triage.finding import Finding, Kind
from distd.triage.judging import ROUTED
from distd.triage.sorting import Station
from distd.triage.weighing import READS_LIKE
from distd.workspace import Workspace

CASES = {
    Kind.QUESTION_ANSWERABLE: CaseKind.ANSWERABLE,
    Kind.QUESTION_MEMBER_BODY: CaseKind.MEMBER_BODY,
    Kind.CONFIDENTIAL_REQUEST: CaseKind.CONFIDENTIAL,
}

# Whoever writes there has to do with the host (RFC 2142), and perhaps with nothing that a program knows.
FOR_A_PERSON = (Purpose.POSTMASTER, Purpose.ABUSE)

OF_DATA = (
    "It speaks of the data that are kept of its writer, perhaps to be forgotten: `distctl contact show` tells what\n"
    "is kept and whence, and `distctl contact erase` forgets."
)

# With a token in these the wish is proven, whatever is written beside it.
PROVEN = (Purpose.UNSUBSCRIBE, Purpose.CONFIRM)


def stations(workspace: Workspace) -> Mapping[Kind, Station]:
    """Return which station acts on which kind of message."""
    commands = Station("subscriptions", partial(obey, workspace))
    reports = Station("bounces", alone(workspace.bounces.handle_report))
    secretary = Station("desk", partial(show_secretary, workspace))
    questions = Station("desk", partial(take_question, workspace))
    return {
        Kind.SUBSCRIBE: commands,
        Kind.UNSUBSCRIBE: commands,
        Kind.CONFIRM: commands,
        Kind.HELP: commands,
        Kind.APPROVAL: Station("review", partial(take_verdict, workspace)),
        Kind.FEEDBACK: Station("desk", partial(keep_feedback, workspace)),
        Kind.QUESTION_ANSWERABLE: questions,
        Kind.QUESTION_MEMBER_BODY: questions,
        Kind.CONFIDENTIAL_REQUEST: questions,
        Kind.PRESENTER_REQUEST: secretary,
        Kind.EVENT_NOTICE: secretary,
        Kind.PRESENTER_REGISTRATION: secretary,
        Kind.SURVEY_RESPONSE: secretary,
        Kind.AUTO_REPLY: Station("counted", partial(count, workspace)),
        Kind.BOUNCE: reports,
        Kind.COMPLAINT: reports,
        Kind.SPAM: Station("counted", uncalled_for),
        Kind.OTHER: Station("desk", partial(take_other, workspace)),
    }


def alone(act: Callable[[Incoming], str]) -> Callable[[Incoming, Finding], str]:
    """Return the act of a station that needs no more than the message."""
    return lambda incoming, _: act(incoming)


def obey(workspace: Workspace, incoming: Incoming, finding: Finding) -> str:
    """Have a command done: by its address where that is a command's, else by its words, which are confirmed first."""
    rooms = workspace.subscriptions
    if is_of_another(workspace, incoming, finding):
        return workspace.desk.to_secretary(incoming, WHAT_TO_DO)
    # Whoever asks in words to join, at an address that only their mailbox was sent, has confirmed by it.
    confirms = finding.kind is Kind.SUBSCRIBE and incoming.own.purpose is Purpose.CONFIRM
    if confirms or incoming.own.purpose.value == finding.kind.value:
        done = rooms.handle_command(incoming, asks_to_join=confirms)
    else:
        done = rooms.handle_wish(incoming, finding.kind.value)
    if not done:
        return show_secretary(workspace, incoming, finding)
    return "; ".join(filter(None, (done, show_besides(workspace, incoming, finding))))


def is_of_another(workspace: Workspace, incoming: Incoming, finding: Finding) -> bool:
    """Say whether what reads like a wish tells of a contact that changed, which is the secretary's to do."""
    if (incoming.own.token and incoming.own.purpose in PROVEN) or incoming.message.automatic:
        return False
    told = workspace.successors
    if finding.kind is Kind.UNSUBSCRIBE:
        return told.tells_of_another(incoming)
    if finding.kind is Kind.SUBSCRIBE:
        # Who is here already and gives another address does not ask to be on one more list.
        known = workspace.known_sender(incoming.message.sender) is not None
        return known and incoming.own.purpose is not Purpose.SUBSCRIBE and told.gives_another(incoming)
    return finding.kind is Kind.HELP and (told.gives_another(incoming) or told.tells_of_another(incoming))


def show_besides(workspace: Workspace, incoming: Incoming, finding: Finding) -> str:
    """Show the secretary what else stands in a command that was obeyed; return what was done, or nothing."""
    if incoming.message.automatic:
        return ""
    if incoming.own.purpose in FOR_A_PERSON:
        return workspace.desk.to_secretary(incoming, told(finding), answered=True)
    if finding.kind is Kind.CONFIRM and workspace.triage.asks(incoming):
        return workspace.desk.to_secretary(
            incoming, "It answers our request to confirm, and asks something.", answered=True
        )
    if workspace.triage.asks_for_erasure(incoming):
        return workspace.desk.to_secretary(incoming, OF_DATA, answered=True)
    if finding.kind is Kind.UNSUBSCRIBE and finding.second in CASES:
        return workspace.desk.to_secretary(
            incoming, "It asks to leave, and perhaps something else.", answered=True
        )
    if workspace.successors.gives_another(incoming):
        return workspace.desk.to_secretary(incoming, WHAT_TO_DO, answered=True)
    return ""


def take_question(workspace: Workspace, incoming: Incoming, finding: Finding) -> str:
    """Open a case, with what triage says of whose question it is."""
    route = finding.route
    evidence = (finding.evidence, *(route.evidence if route else ()))
    routing = Routing(
        countries=route.countries if route else (),
        secretariat=route is None or route.secretariat,
        evidence=tuple(line for line in evidence if line),
        topic=finding.topic,
        asker_country=route.asker_country if route else "",
        language=incoming.message.language,
        asks_us_too=finding.kind in ROUTED and workspace.triage.asks_us_too(incoming),
    )
    done = workspace.cases.open(incoming, routing, CASES[finding.kind])
    if workspace.triage.wants_to_leave(incoming) and not workspace.successors.tells_of_another(incoming):
        # To leave works the first time, whatever is asked beside it.
        done = f"{done}; {workspace.subscriptions.handle_wish(incoming, Kind.UNSUBSCRIBE)}"
    return done


def take_other(workspace: Workspace, incoming: Incoming, finding: Finding) -> str:
    """Put a message into the question it belongs to, or else show it to the secretary."""
    if workspace.cases.belongs(incoming):
        return workspace.cases.handle_case_reply(incoming, is_thanks=finding.second is Kind.FEEDBACK)
    return show_secretary(workspace, incoming, finding)


def keep_feedback(workspace: Workspace, incoming: Incoming, finding: Finding) -> str:
    """Keep feedback with the topic triage saw; what came to where a person is asked for is for a person."""
    if incoming.own.purpose in FOR_A_PERSON:
        return show_secretary(workspace, incoming, finding)
    return workspace.desk.keep(incoming, finding.topic)


def take_verdict(workspace: Workspace, incoming: Incoming, finding: Finding) -> str:
    """Count a verdict that came to a reviewer's own address; one that lost its address is for a person to read."""
    if incoming.own.purpose is Purpose.REVIEW:
        return workspace.reviews.handle_reply(incoming)
    return show_secretary(workspace, incoming, finding)


def show_secretary(workspace: Workspace, incoming: Incoming, finding: Finding) -> str:
    """Pass a message on to the secretary, with what triage saw in it."""
    unsure = finding.kind is Kind.OTHER or finding.doubted
    changes = unsure and workspace.successors.tells_of_another(incoming)
    return workspace.desk.to_secretary(incoming, WHAT_TO_DO if changes else told(finding))


def told(finding: Finding) -> str:
    """Say in a sentence what triage saw; nothing where the message is plainly for the secretary."""
    seen = _seen(finding)
    return f"What was seen in it: {seen}" if seen else ""


def _seen(finding: Finding) -> str:
    if finding.kind is Kind.OTHER:
        _, _, guesses = finding.reason.partition("; ")
        return spelled(guesses)
    # By which words a message reads like something is for those who look at the weights.
    because = "" if finding.reason.startswith(READS_LIKE) else f": {finding.reason}"
    words = f"{'' if because or finding.doubted else 'taken for '}{spelled(finding.kind)}{because}"
    if finding.route is not None:
        words += f"; for {', '.join(finding.route.countries) or 'you to route'}"
    if finding.doubted:
        words = f"perhaps {words}" + (
            f"{'; ' if because else ' '}or {spelled(finding.second)}" if finding.second else ""
        )
    return words


def spelled(words: str) -> str:
    """Return kinds as a person writes them."""
    return words.replace("_", " ")


def count(workspace: Workspace, incoming: Incoming, _: Finding) -> str:
    """Answer no machine; the secretary sees the one that names another address for somebody."""
    return workspace.successors.look(incoming) or "counted, and nobody answered"


def uncalled_for(_: Incoming, __: Finding) -> str:
    """Answer nobody, and show nobody: it stands in the record, and can be found there."""
    return "counted as unwanted, and nobody answered"
