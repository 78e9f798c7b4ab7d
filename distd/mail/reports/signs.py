"""Is it a report at all, and of what kind? A person who writes about bounces, or a newsletter, is none."""

from __future__ import annotations

import re

from distd.mail.reports.failed import Action
from distd.mail.reports.forms import refused_by_list
from distd.mail.reports.parts import Part

OPENING = 6_000  # characters in which a report says what it is

_DAEMON = re.compile(
    r"mailer[-_. ]?(daemon|deamon)|mail[-_ ]?daemon|mail delivery (sub)?system|mdaemon|delivery subsystem"
    r"|notesmail router",
    re.IGNORECASE,
)
_MACHINE = re.compile(
    r"post[-_]?master|mail delivery|mail system|mail ?administrator|mail router|system administrator"
    r"|\badministrat(eu|o)r|mail ?server"
    r"|internet mail|microsoft ?(exchange|outlook)|smtp[-_ ](mail|gateway|server)|e-?mail system|bounce"
    r"|mail ?gateway|mailmarshal|mailguard"
    r"|\bdaemon\b|delivery[-_ ]?(status|notification|report|service|agent|system)|mail filter|m-filter"
    r"|uucp|listserv|non-?delivery"
    r"|mail service|mail_service|message delivery|mailgate|mail transfer|undeliver|no-?reply|mailsystem"
    r"|virus|interscan|mail ?scan",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"undeliver(ed|able|ability)|non[- ]?deliver(y|able|ed)|(mail|message|e-?mail)[\w -]{0,20}(not|un|non"
    r"|never)[ -]?"
    r"(be )?deliver|could ?(not|n['o]t) (be )?(deliver|sen[dt])|(not|n['o]t) (be )?delivered|deliver(y|ed"
    r"|ing)?"
    r"[\w -:]{0,30}(fail|problem|error|fault|status|notif|report|unsuccess|delay|warning|suspend|abort"
    r"|impossible)"
    r"|(fail|error|problem|unable|delay|failure)[\w -:]{0,25}(deliver|notice|sending|transmi|mail|to send)"
    r"|return(ed|ing)[\w -]{0,12} (mail|message|e-?mail|to sender)|returned (mail|message|to)|undeliverable"
    r"|mail (system )?error|mail failure|message (status|undeliver|not sent|failed|rejected|could)"
    r"|rejected (mail|message)"
    r"|(mail|message|e-?mail) (was )?(rejected|returned|bounced)|\bbounced?\b( mail| message)?|\bndr\b"
    r"|\bnon remis|non distribu|[eé]chec de (la )?(remise|livraison|distribution)|[eé]chec d['\u2019]envoi"
    r"|user unknown|unknown user|mailbox (full|unavailable|not)|over ?quota|invalid (recipient|address"
    r"|user)|no such user"
    r"|could not send message|sorry, your message|unzustellbar|nicht zugestellt|zustell(ung|fehler)|retourn[eé]"
    r"|undelivered"
    r"|no se (ha )?pud?o|no entregad|devuelto|non recapitat|mancata consegna|n[aã]o entreg|mislukt"
    r"|niet bezorg|ikke levert"
    r"|недоставлен|не доставлен|не удалось доставить|配信(不能|できません|エラー|失敗|状況)|配送(エラー"
    r"|失敗|不能)|送信(エラー|できません|失敗)"
    r"|未達|不達|宛先不明|エラーメール|退信|无法投递|投递失败|系統退信|배달 ?(실패|상태)|전송 ?실패"
    r"|warning: (could not send|message)"
    r"|failure notice|mail could not",
    re.IGNORECASE,
)
_LOOSE_SUBJECT = re.compile(
    r"message you sent|your (message|mail)|deliver|failure|fail|error|^\s*(re: ?)?\s*$|warning|problem"
    r"|returned|reject|blocked|virus"
    r"|notification|エラー|失敗|mail system",
    re.IGNORECASE,
)
_ABSENCE = re.compile(
    r"^\W{0,3}(out of (the )?office|auto(matic)?[ -]?(reply|response|answer)|auto:|vacation|abwesen"
    r"|absence|away from|on leave|(please )?confirm"
    r"|fuera de|risposta automatica|r[ée]ponse automatique|automatische antwort)|自動返信|自動応答|不在"
    r"|quarantin",
    re.IGNORECASE,
)
_LIST_HEADERS = ("list-id", "list-post", "mailing-list", "x-mailing-list", "x-beenthere", "list-unsubscribe")
# Where lists have their mail returned; their programs put the list's headers on that, too.
_RETURN_PATH = re.compile(r"-(admin|bounces?|owner|errors|return)(\+[^@\s]*)?@", re.IGNORECASE)
_PHRASE = re.compile(
    r"(could|can|was|were|is|are|has|have|had|did|will|would)(n['o\u2019]t| ?not|not)( yet| been"
    r"| be)*[ \n]+(been |be )?"
    r"(deliver|sent\b|reach|accept)|unable[ \n]+to[ \n]+(deliver|send|relay|process)|undeliver(ed|able)"
    r"|failed[ \n]+to[ \n]+deliver"
    r"|(wasn['\u2019]t|not|couldn['\u2019]t be)[ \n]+able[ \n]+to[ \n]+deliver|deliver(y"
    r"|ing)?[^.\n]{0,60}(fail|problem|error|abort|unsuccess"
    r"|impossible|delay|attempt|not possible|suspended)|(following|these|this|one or more"
    r"|some)[ \n]+(of (its|the)[ \n]+)?"
    r"(destination )?(recipient|address|user)[^.\n]{0,60}(fail|fatal|error|problem|not|rejected|cannot"
    r"|undeliver|did not|affected"
    r"|haven't)|returned (mail|message|to (the )?sender)|user unknown|unknown user|no such user"
    r"|mailbox (is )?(full|unavailable)|did not[ \n](exactly )?match"
    r"|not[ \n]a[ \n](valid|known)[ \n](user|recipient|address|mailbox)"
    r"|failure reasons?|permanent (fatal )?(delivery )?error|transcript of session|did not (reach"
    r"|receive)|mailbox .{0,30}exceed"
    r"|error(s)? (occur|deliver|description|follow|message)|(your )?(message|mail)[^.\n]{0,60}(reject"
    r"|bounc|return|not[ \n]deliver"
    r"|failed|blocked|refused|was deleted|undeliver)|remote (server|host|system)[^.\n]{0,40}(return|said"
    r"|respon|reject)|^[45]\d\d[ -]"
    r"|rcpt to|postponed|could not (send|find)|message could not|has been (delayed|rejected|returned)"
    r"|still[ \n](being )?(try|retri|queue)|giv(en|ing) up"
    r"|will (continue to )?(be )?(re-?tr(y|ied)|keep trying)|not[ \n]yet[ \n]been[ \n]delivered|no longer"
    r"|unbekannt|nicht[^.\n]{0,40}zugestellt"
    r"|konnte[^.\n]{0,80}[ \n]nicht|n'a (pas )?pu|n'ont pas|non remis|pas [eé]t[eé] (remis|distribu"
    r"|d[eé]livr)|no (se )?(ha )?pud?o|no ha sido"
    r"|impossibile (consegnare|recapitare)|n[aã]o (p[oô]de|foi)|не (может быть|был[ао]?"
    r"|удалось) доставлен|не удалось доставить|недоставл"
    r"|送信できません|配信(でき|不能|され)|送信に失敗|配送(でき|に失敗)|届(け|き)ません"
    r"|届けることができません|無法|无法|退回|不存在|ありません|失敗しました",
    re.IGNORECASE | re.MULTILINE,
)
_PLAINLY = re.compile(
    r"(could|can)( ?not|n['\u2019]t) be delivered|undeliverable|user unknown|unknown user|no such user"
    r"|did not reach the following recipient",
    re.IGNORECASE,
)
# Under a name that might be a person's, only words that no person writes.
_REPORT_OPENING = re.compile(
    r"created automatically by|this is the [^\n]{1,80} program|i'm afraid i wasn't able|(could|can)(not"
    r"| not) be delivered to"
    r"[ \n](one or more|the following|some)|the following (\w+ )?(address"
    r"|recipient)\S*[^\n]{0,40}[ \n](fail|had|could|did|rej|was|were)"
    r"|the following (e-?mail|mail|message)\w* could ?not be delivered|exceeded maximum delivery attempts"
    r"|did not reach the following|was not delivered to:|delivery to the following recipient"
    r"|failure reasons|transcript of session"
    r"|unable to deliver (the |your )?message to (the following|:|<)|undeliverable to the following"
    r"|failed to these recipients"
    r"|message that you sent (could|has|was)|automatically generated delivery|failed addresses follow"
    r"|haven't received this message"
    r"|wasn't able to deliver|permanent (fatal )?(delivery )?errors|original message was received at"
    r"|failed recipients|message could not be delivered to\s*$"
    r"|delivery failed \d+ attempts|^unknown user: |^user mailbox exceeds|^invalid final delivery|error message below",
    re.IGNORECASE | re.MULTILINE,
)
_PERSONAL = re.compile(
    r"^\s*(re|aw|sv|vs|rv|tr|antw|odp|ynt|fw|fwd|wg|enc|回复|答复|返信|転送|转发)\s*(\[\d+\])?\s*[:：]",
    re.IGNORECASE,
)
_NULL_PATHS = frozenset({"<>", "<#@[]>"})
_POSTMASTER = re.compile(r"\bpost[-_]?master@", re.IGNORECASE)
# A gateway of telephones, which answers what it could not deliver as if it were the reader.
_ANSWERS = re.compile(r"\bpost_master@", re.IGNORECASE)
# A gateway marks the subject it returns: `Re: Minutes (delivery failed)`.
_MARKED = re.compile(r"[^:]\s\((delivery failed|undeliverable|not delivered|non remis)\)\s*$", re.IGNORECASE)
_DELAY_SUBJECT = re.compile(
    r"\bdelay(ed)?\b|^warning:? (could not send|message|mail|cannot send|delivery)|still being retried"
    r"|not yet delivered|\bretard|verz[oö]ger|遅延|temporar|transient",
    re.IGNORECASE,
)
_DELAY = re.compile(
    r"(has|have) not yet been[ \n]delivered|warning message only|do not need to resend"
    r"|no action is required"
    r"|(will|is going to)[ \n](continue|keep|be|also)?[ \n]?(to[ \n]be[ \n])?(re-?tr(y|ied|ying)|trying"
    r"|attempt(?! to contact)|continu)"
    r"|delivery attempts will continue|still (being )?(try|retri|queued|in (the )?queue)|has been delayed"
    r"|(is|was|being) delayed"
    r"|(will|we'll) (keep|continue) (on )?trying|will be retried|temporarily deferred"
    r"|not been delivered yet"
    r"|wird (weiter|erneut)|nouvelle tentative|再送(?!信?(して(下|くだ)さい|を?お願い))"
    r"|引き続き(配|送|再送|試)|just a warning|(this|that) is (only "
    r"|just )?a (delay|warning)"
    r"|will try again|delayed mail",
    re.IGNORECASE,
)
# Warnings tell what will happen when the server gives up; that is not yet.
_SURELY_DELAY = re.compile(
    r"(has|have) not yet been\s+delivered|warning message only|do not need to resend"
    r"|no action is required on your part"
    r"|delivery attempts will continue|has been delayed|will be retried for|will keep trying"
    r"|still being retried|nothing more than a warning",
    re.IGNORECASE,
)
_SURELY_FAILED = re.compile(
    r"permanent (fatal )?(delivery )?error|i've given up|(has|have) failed permanently"
    r"|will not be retried|giving up on|is being returned|no longer be retried",
    re.IGNORECASE,
)
_GAVE_UP = re.compile(
    r"giv(en|ing) up|permanent(ly)?[ \n](fatal |delivery )?(error|fail)|no further (delivery )?attempt"
    r"|will not be retried|(has|have) failed"
    r"|(has|have) been returned"
    r"|will be deleted|not be delivered for|could not be delivered (for|with)|returned to|undeliverable"
    r"|(was|were) not delivered"
    r"|(stop|abandon)(ped|ed) trying|unable to deliver|being returned|fatal error|addresses? failed"
    r"|delivery failed|retry time ?out exceeded",
    re.IGNORECASE,
)
_SUCCESS = re.compile(
    r"(?<!un)success(ful(ly)?)?[ \n](mail )?(deliver|relay|sent|notif)|(delivered|relayed"
    r"|expanded)[ \n]success|delivery[\w -:()]{0,30}\bsuccess"
    r"|(was|were|been)[ \n]success|delivery status notification \((success|relay)|was relayed"
    r"|message (was |has been )?delivered\b",
    re.IGNORECASE,
)
_RECEIPT_REJECTS = re.compile(
    r"automatically rejected|was rejected|quota exceeded|delivery fail", re.IGNORECASE
)


def is_free_form(message: Part, words: str) -> bool:
    """Whether a message without status fields is a report: sender, subject and opening words decide together."""
    subject = message.header("subject")
    daemon = from_a_daemon(message)
    if _ABSENCE.search(subject) or (
        is_personal(subject) and not (daemon or _ANSWERS.search(message.header("from")))
    ):
        return False
    if refused_by_list(words):
        return True
    named = bool(_SUBJECT.search(subject))
    through_list = any(message.header(name) for name in _LIST_HEADERS)
    if through_list and not daemon and not _RETURN_PATH.search(message.header("to")):
        # A bounce may have gone through a list; what lists usually carry is people's mail.
        return from_a_machine(message) and bool(_REPORT_OPENING.search(words[:OPENING]))
    loosely = named or bool(_LOOSE_SUBJECT.search(subject))
    if daemon:
        return named or speaks_of_failure(words)
    if from_a_machine(message):
        plainly = speaks_of_failure(words) and (loosely or bool(_PLAINLY.search(words[:OPENING])))
        return plainly or (named and bool(_POSTMASTER.search(message.header("from"))))
    return named and bool(_REPORT_OPENING.search(words[:OPENING]))


def from_a_daemon(message: Part) -> bool:
    """Whether nobody but a mail system writes under this name."""
    senders = message.headers_all("from")
    if not senders:  # a header may be lost on the way
        return message.header("return-path").strip() in _NULL_PATHS
    sender = senders[0].strip()
    return sender in {"", "<@>"} or sender.endswith("<>") or bool(_DAEMON.search(sender))


def from_a_machine(message: Part) -> bool:
    """Whether a mail system speaks: by its name in From, or by the null sender that reports must have."""
    if from_a_daemon(message) or _MACHINE.search(message.header("from")):
        return True
    path = message.header("return-path").strip()
    return path in _NULL_PATHS or path.lower().startswith(("<mailer-daemon", "mailer-daemon", "<postmaster@"))


def names_a_report(subject: str) -> bool:
    """Whether a subject is one of a report."""
    return bool(_SUBJECT.search(subject)) and not is_personal(subject)


def is_personal(subject: str) -> bool:
    """Whether a subject is that of an answer, or of something passed on."""
    return bool(_PERSONAL.match(subject)) and not _MARKED.search(subject)


def speaks_of_failure(words: str) -> bool:
    """Whether a text opens as reports do."""
    return bool(_PHRASE.search(words[:OPENING]))


def receipt_rejects(words: str) -> bool:
    """Whether what is marked as a reading receipt says in truth that mail was refused."""
    return bool(_RECEIPT_REJECTS.search(words[:OPENING]))


def action_of(subject: str, words: str) -> Action:
    """Say what a report without status fields means."""
    opening = words[:OPENING]
    if _SURELY_DELAY.search(opening) and not _SURELY_FAILED.search(opening):
        return Action.DELAYED
    gave_up = bool(_GAVE_UP.search(opening))
    if not gave_up and (_SUCCESS.search(subject) or _SUCCESS.search(opening)):
        return Action.DELIVERED
    if _DELAY_SUBJECT.search(subject) and (not gave_up or _DELAY.search(opening)):
        return Action.DELAYED
    if _DELAY.search(opening) and not gave_up:
        return Action.DELAYED
    return Action.FAILED
