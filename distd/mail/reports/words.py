"""What the world's mail servers say, and what they mean by it: one ordered list, the first rule that matches wins.

Among the words, what says that mail is refused for a reason that may pass comes before what says that nobody is there,
because a reader lost by a guess is worse than a bounce too many.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from distd.mail.reports.failed import Cause

_WORDS: tuple[tuple[Cause, str], ...] = (
    # a control panel's one sentence for an address that leads nowhere, which names all that it might be
    (Cause.HOST_UNKNOWN, r"account or domain may not exist"),
    (
        Cause.NO_ACCEPT,
        r"null ?mx|(domain|host|site|server|system)\b.{0,60} (does|do|will) ?n[o']t (accept|receive"
        r"|take) (any )?"
        r"(e-?)?mail\b(?! from)|accepts no (e-?)?mail|no longer accept(s"
        r"|ing) (any )?(e-?)?mail for this domain"
        r"|this (machine|host|server) (does not|doesn't) accept mail|(mx|srv) records? indicated? no smtp service"
        r"|mail receiving (is )?disabled|(^|[;:] ?)556[ -]|\b521 5\.3\.2\b",
    ),
    (
        Cause.RELAY_DENIED,
        r"relay(ing)?[\w :;,'<>]{0,40}(denied|prohibited|not (permitted|allowed)|forbidden|disabled|reject"
        r"|refus)"
        r"|relaying (e-?)?mail to|unable to relay|(not|n't|no) (permitted to |allowed to )?relay(ing)?\b"
        r"|cannot relay|open relay"
        r"|(domain|host) is ?n[o']t in my list of allowed rcpthosts|not (a )?(local"
        r"|gateway)\b.{0,20}\bgateway"
        r"|resolver\.rst\.notauthorized.{0,20}relay|we are not allowed to relay|(me|us)\b.{0,60} as a relay"
        r"|mail server requires authentication"
        r"|(?<!group; )authentication (is )?required|insecure mail relay",
    ),
    (
        Cause.SECURITY,
        r"starttls|\btls\b.{0,40}(required|fail|error|handshake|negotiat|not available)|encryption (is )?"
        r"(required|needed)|certificate (verif|is|has|was|not|expired)|dane\b|dnssec|tlsa\b|mta-sts|ssl (error"
        r"|handshake)",
    ),
    (
        Cause.MAILBOX_FULL,
        r"(mail ?box|mbox|inbox|mail ?folder|mail ?drop|account|maildir|quota|user)[\w'<> ]{0,25}\b(is "
        r"|was |are )?"
        r"(currently |now |already |too |almost )?full\b|over ?-?quota|\bquota\b.{0,40}(exceed|full|reach"
        r"|limit|viol)"
        r"|exceed\w*.{0,40}(quota|storage|mailbox (size|limit)|disk|allocat)|(quota|storage|mailbox"
        r"|disk).{0,30}exceed"
        r"|out of (storage|disk|mail) ?space|not enough (disk|storage|mailbox|free)? ?space"
        r"|no space left in mailbox"
        r"|over (its|the|their|his|mail|disk|maximum)? ?(storage |mail |disk |allowed |message )?(quota"
        r"|allocation|limit)\b"
        r"|over the (maximum )?(allowed )?(mailbox|storage)|mailbox (size|limit|has"
        r"|exceeds?)\b.{0,40}(limit|exceed|size"
        r"|reached|allowed)|recipient reached disk quota|would exceed .{0,30}(quota|space|limit)"
        r"|full mailbox"
        r"|storage.{0,20}(full|limit)|mailfolder is full|inbox is full|not enough room|insufficient (disk"
        r"|mailbox)"
        r"|number of messages in recipient'?s? mailbox exceeded|postfach.{0,30}voll|bo[iî]te .{0,40}pleine"
        r"|buz[oó]n .{0,30}lleno|casella .{0,30}piena|容量.{0,20}(超|オーバー|不足)"
        r"|メールボックス.{0,20}(いっぱい|一杯|超)"
        r"|邮箱.{0,12}满|переполнен|552 5\.2\.2|\b[45]\.2\.2\b|too many messages (in (the )?mailbox|on the server)"
        r"|zu ?viele (e-?)?mails auf"
        r"|mailbox is closed due to size|n[o']t have enough (space|room)|space[\w ']{0,20} used up|too much mail data"
        r"|disk ?quota|mail file size exceeds|exceed\w* (its |their )?receiving limits",
    ),
    (
        Cause.TOO_LARGE,
        r"(message|mail|e-?mail|size|header|body|attachment|data|file)[\w' ]{0,40}\b((?<!queue )too (large|big|long)"
        r"|exceed\w*"
        r"[\w' ]{0,30}(size|maximum|limit))|(message|mail|file) size.{0,40}(exceed|limit|too|larger"
        r"|allowed)"
        r"|max(imum)?\.? (message |mail )?size|size limit|larger than|exceeds? .{0,30}(byte"
        r"|maximum message|size)"
        r"|\b[45]\.3\.4\b|\b[45]\.2\.3\b|552.{0,30}size|resolver\.rst\.(send|recip)sizelimit"
        r"|サイズ.{0,20}超",
    ),
    (
        Cause.LOOP,
        r"too many (hops|received)|hop count|(mail|routing|forward\w*|message|delivery) ?(is )?(-in )?loop"
        r"|loop(ing|s)? (detected|back)|loops? back to (my)?self|maximum hops|\b[45]\.4\.6\b"
        r"|\b[45]\.4\.14\b|duplicated message-id",
    ),
    (
        Cause.RATE_LIMITED,
        r"rate[ -]?limit|too many (connections|messages|mails|e-?mails|recipients|sessions|concurrent"
        r"|invalid|errors"
        r"|unknown|smtp)|throttl|grey-?list|gr[ae]ylisted|(exceed\w*|limit).{0,60}(per (hour|day|minute"
        r"|connection)"
        r"|connection|rate|deliveries)|sending too (fast|many|much)|receiving mail (too quickly|at a rate)"
        r"|unusual rate|daily limit|hourly|temporarily (rate|deferred|blocked due to)|mail flow|slow down"
        r"|ratelimit",
    ),
    (
        Cause.CONTENT,
        r"virus|malware|infected|trojan|phishing|banned (attachment|file|content)"
        r"|attachment.{0,40}(not (allowed|accepted)"
        r"|block|prohibit|reject|type)|(file|content) (type|extension).{0,30}(not|block|prohibit)"
        r"|(illegal|dangerous|forbidden) attachment|executable|macro"
        r"|(addresse?s?|valid [\w ]{0,20}) in (the )?from: ?header"
        r"|bare (lf|cr|newline|linefeed)|malformed (message|mime|header)|headers?.{0,30}(invalid|missing"
        r"|malformed|bad|non-rfc)"
        r"|header error|multiple addresses|message[- ]?id\b[\w ]{0,20}(invalid|missing|malformed)"
        r"|not (rfc ?\d*|rfc-?)\s?\d* ?compliant|rfc ?(2|5)822|8-?bit|conversion|content (filter"
        r"|restriction|reject)",
    ),
    (
        Cause.SPAM_BLOCK,
        r"\bspam|(bloqu[eé]\w*|blocked) (par|by) (nos|our) services|\bblocked - see|unsolicited|junk ?mail"
        r"|\bbulk (e-?)?mail|\bube\b|\buce\b|block ?-?list|black ?-?list"
        r"|\bdeny ?list"
        r"|\brbl\b|dnsbl|\brbls?\b|spamhaus|spamcop|sorbs|barracudacentral|surbl|uribl|senderbase"
        r"|reputation"
        r"|bayes|cloudmark|message content rejected|dynamic(ally)? (ip|assigned|address)"
        r"|(?<!not )\blisted (at|on|by)\b|\b(is|are|currently|been) listed in\b"
        r"|\b5\.7\.(511|512|606|607|705|708|750)\b|迷惑メール",
    ),
    (
        Cause.BLOCKED_SENDER,
        r"(recipient|user|e-?mail)('?s)? preferences|(rejected|blocked|refused) by (the )?recipients?\b"
        r"(?!'?s? (domain|server|host|system|e?-?mail|gateway|provider|organi[sz]ation))"
        r"|\buser rejects?\b|no valid recipients from\b|invalid ip for sending|my name was rejected"
        r"|helo (command )?reject"
        r"|your (ip|host|server)\b[^.\n]{0,40}(not (resolve|found|exist)|n't (resolve|exist)|unknown)"
        r"|from address (unknown|inval)"
        r"|\bbatv\b|backscatter|third-party dsn|unsigned dsn|[eé]metteur invalide|(mail )?from not owned"
        r"|not (currently )?accepting (any )?(e-?)?mail from|no access from|mismatches client|smtp server of your isp"
        r"|unresolvable relay|\bgo away\b|confirm this mail server|(unrout\w+|unresolv\w+|invalid"
        r"|bogus) (sender|mail from)|valid from\b"
        r"|(not|only) accept(s|ing) (any )?(e-?)?mail (from|with)|resolve your|\bip name lookup|requires confirmation"
        r"|(your|the|this|from|of) (sender|sending|source|ip|host|server|domain|mail server"
        r"|client)[\w' ]{0,30}"
        r"(block|ban|blacklist|refus|is empty)|client host (rejected|blocked)|sender('?s)?( e-?mail| domain"
        r"| address| server| ip)?"
        r"[\w' :<>@.-]{0,80}(reject|den(y|ied)|block|refused|not (found|allowed|accepted|permitted|exist"
        r"|verified|valid)"
        r"|unknown|invalid)|(sender|envelope|from|originat\w*|helo|ehlo)[\w' ]{0,30}(verif\w+ fail|callout)"
        r"|verify (the )?sender|sender verify|callback (verif|fail)|domain of (the )?sender"
        r"|mail from.{0,60}(does not"
        r"|reject|invalid|denied|refused)|(reverse dns|\bptr\b|rdns|reverse (lookup|ip|hostname))"
        r"|(access|connection|mail|e-?mail|messages?)[\w' ]{0,15} from [^ ]{1,80}( has been| is| was"
        r"|) ?(denied|refused"
        r"|rejected|blocked|not (accepted|allowed|permitted|welcome))|your (e-?mail|mail|message|address"
        r"|ip|server|host)"
        r"[^.\n]{0,60}(blocked|banned|blacklist)|not authorized to send|(do|does"
        r"|will) ?n[o']t accept (e-?)?mail from"
        r"|you (are|have been) (blocked|banned|not allowed)|\b5\.1\.[78]\b|badmailfrom|sender not"
        r"|envelope blocked"
        r"|ip (address )?.{0,40}(block|banned|not (allowed|authorized))|refused (to talk|mail service|by)",
    ),
    (
        Cause.POLICY,
        r"polic(y|ies) (reasons|restrictions?)|not have permission to post|not a member of this mailing list"
        r"|dmarc|\bspf\b|\bdkim\b|domainkeys|authentication (fail|check)|unauthenticated|not authenticated",
    ),
    (
        Cause.SUSPENDED,
        r"(account|mail ?box|user|recipient|address|domain)[^.\n]{0,60}\b(is |was |has been |have been "
        r"|been )?"
        r"(temporarily |currently |now |administratively )?(disabled|suspended|locked|frozen|deactivated"
        r"|on hold"
        r"|cancel+ed|limited|terminated for abuse|restricted)|(disabled|suspended|locked|frozen) (user"
        r"|account|mail ?box)"
        r"|recipient suspend|\b[45]\.2\.1\b.{0,80}(disabled|inactive|suspend)|account.{0,30}(inactive"
        r"|expired|not active)|inactive account"
        r"|<>\s+is currently suspended|extended inactivity|(destinataire|compte)[\w ]{0,30}(archiv|bloqu)"
        r"|disabled or discontinued|vacation mode|nepaid|unpaid|deactivated|invalid/inactive"
        r"|(temporarily|currently) inactive",
    ),
    (
        Cause.UNKNOWN_USER,
        r"<>\s*(\.{3}\s*)?(is |was )?(unknown|not (found|known|(a |an )?(known|valid|local|active)))|in name directory"
        r"|name not found by|(user|recipient|mailbox|addressee|account) (is )?(unknown|not found|does ?n[o']t exist"
        r"|not known)|(unknown|no such|invalid)"
        r" (local )?(user|recipient|mailbox)\b|recipient address rejected: access denied",
    ),
    (
        Cause.MOVED,
        r"\b(user|recipient|he|she|person|mailbox|address|account|addressee)? ?has moved|moved to"
        r"|new (e-?mail )?address(?! book)"
        r"|address has (been )?changed|changed (his|her|their|the|my)? ?(e-?mail )?address"
        r"|\b551 .{0,40}(not local|forward|try)"
        r"|no longer (works?|employed|with|at|here|associated|a member|part of)|left the (company"
        r"|organi[sz]ation)"
        r"|please (try|forward).{0,20}<?[\w.+-]+@|\b[45]\.1\.6\b|been replaced by|user has moved",
    ),
    (
        Cause.TEMPORARY_NETWORK,
        r"temporarily unavailable|(malformed|unexpected) name ?server reply|temporary local problem"
        r"|service (is )?currently unavailable|was not reachable|could not find a gateway|unable to resolve route"
        r"|server (is )?(unavailable|busy|down)|unavailable or busy|temporary server error"
        r"|address verification in progress|contact dns servers|requested mail action not taken|mailbox (is )?busy"
        r"|mailbox unavailable[,;.]? (please )?(try|at this time)"
        r"|(?<!check the )(host|domain|name|dns|mx)(?:(?!\. )[^\n]){0,80}(try again|temporar|servfail|timed? ?-?out)"
        r"|(temporary|transient|dns) "
        r"(name )?(lookup|resol\w+|dns|server) (fail|error)(?![^\n]{0,80}not found)"
        r"|lookup[^\n]{0,40}(timed? out|temporar|deferred)",
    ),
    (
        Cause.HOST_UNKNOWN,
        r"(host|domain|node)( or domain)?( name)?s?\b(?:(?!user|mailbox|recipient|account|talking"
        r"|sender)[^\n;]){0,80}?(not found|unknown|not exist"
        r"|n't exist|non-?existent|invalid|no such|not valid|not resol|unresolv|n[o']t be (found|resolved"
        r"|located)"
        r"|lookups? failed|not listed|does not have)|(unknown|no such|invalid|bad|illegal|unrouteable"
        r"|non-?existent"
        r"|undefined|unresolv\w+|cannot find|can't find|could(n't| not) find|unable to (find|locate"
        r"|resolve|look ?up))"
        r"( the| your| any| a)?( mail| e-?mail| remote| destination| recipient'?s?| target)? ?-?(host"
        r"|domain|node|mx|site|exchanger)"
        r"|(name or service|nodename nor servname) not"
        r"|domain (must exist|is not reachable)"
        r"|domain[^\n]{0,40}(has expired|no longer (in use|exist|valid|active|hosted))"
        r"|nxdomain|dns records? for [\w ]{0,40} could not be found|no (a |valid )?(mx|a)[ /]|no (mx|dns"
        r"|address|a) record|no mail ?exchange"
        r"|no (inet )?address for"
        r"|unrouteable address|unroutable|all relevant mx records point|couldn't find any host"
        r"|no matches to nameserver"
        r"|(dns|mx|name ?server) (lookup|query|server|resolution|entry|domain)?[\w ']{0,30}(fail|error"
        r"|not found|no such|returned)"
        r"|no address associated|cannot resolve|\b5\.1\.2\b|\b5\.4\.4\b|no such host|hostname.{0,20}invalid"
        r"|found but no data record"
        r"|illegal host/domain|ホスト.{0,20}(見つかり|不明|存在)|ドメイン.{0,20}(見つかり|不明|存在)"
        r"|h[oô]te inconnu|host desconocido",
    ),
    (
        Cause.UNKNOWN_USER,
        r"(user|mail ?-?box|recipients?|address(ee)?(\(?e?s\)?)?|account|alias|person|customer|member"
        r"|subscriber|spectator"
        r"|login|local part|maildrop|id|e-?mail|list|group|rcpt|name)\b[^\n]{0,90}?\b(unknown|unkown"
        r"|not (be )?(found|exist\w*|valid"
        r"|known|listed|recogni[sz]ed|registered|available|active|present|ok|local|accepted|our customer"
        r"|in (the |our )?"
        r"(directory|database|list|system))|n['o]t exist|non[- ]?existent|invalid|inactive|unavai\w+|deleted"
        r"|removed|undefined|no longer on (the |this )?(server|system)"
        r"|not a (known|valid|local|registered)|no longer (exists?|valid|active|in use|available"
        r"|accept\w*)|has been (closed"
        r"|deleted|removed)|wrong|is not (a|an|in|on|our|here)\b|cancel|rejected: access denied"
        r"|refuses to accept|dead"
        r"|lookup failed|n't (exist|have an?|found|valid|listed)|does not have an?|can(not|'t) be found"
        r"|not match)"
        r"|(unknown|unkown|no such|no valid|invalid|illegal|non[- ]?existent|bad|undefined|wrong|inactive"
        r"|incorrect"
        r"|undeliverable|unrecogni[sz]ed|not a known|not a valid|obsolete"
        r"|nonexisting)[ -](e-?mail |"
        r"local[ -]?|virtual |mail ?|destination |smtp |recipient |final |rcpt )?(user|mail ?box"
        r"|recipients?|address(ee)?|account"
        r"|person|destination|part|alias|rcpt\w*|name|id|sign-?on|here|delivery userid|e-?mail)"
        r"|no (mail ?box|mail ?drop|account|user|one|recipient|person|such|home)s? (here|by that name"
        r"|at this|found|with that"
        r"|of that name|currently|available|there|in)|does ?n[o']t (exist|have an? [^\n]{0,60}(account"
        r"|mailbox))|do not exist"
        r"|there is no (user|one|such|account|mailbox|email)|badrcptto|badrecipientto|validrcptto"
        r"|my list of allowed"
        r"|recipientnotfound|recipnotfound|recipient ?not ?found|resolver\.adr|invalidaddress"
        r"|useridnotfound|adr\.\w+notfound"
        r"|not (listed )?in (the )?(public )?(domino|name|address|directory|notes)|in name & address"
        r"|nirgends verzeichnet|nicht (aufgef[uü]hrt|verzeichnet)"
        r"|could ?n[o']t be found"
        r"|can't accept user|not our customer|no such$|no thank you|user not|address rejected\W*($|<>\s*\(state)"
        r"|recipient rejected|rejected recipient|envelope recipient[^\n]{0,20}denied"
        r"|all recipients|recipients? refused|no recipients|invalid final delivery|not email address"
        r"|missing home directory|not (an active|a local) (e-?mail )?address|recipients? was undeliverable"
        r"|do(es)?( not|n't) (know this (person|user)|handle mail for)"
        r"|(user|mailbox|account) is not(?! (allowed|authori[sz]ed|permitted|accepting))"
        r"|\b5\.1\.10\b|\b5\.1\.1\b|\b5\.1\.3\b"
        r"|recipient address rejected: (access denied|user)"
        r"|(utilisateur|destinataire|adresse)[^\n]{0,30}(inconnu|invalide|inexistant)"
        r"|usuario (desconocido|inexistente|no)"
        r"|no existe (dicha|ese|el|la|tal)|(destinatario|utente|casella)[^\n]{0,30}(sconosciuto"
        r"|inesistente|desconocido)"
        r"|destinat[aá]rio n[aã]o existe|nie istnieje|(destinataire|adresse)[^\n]{0,60}n'existe|keine mailbox"
        r"|没有此|沒有此|无此用户"
        r"|存在しない(ユーザ|アドレス|宛先)"
        r"|nessun utente|(benutzer|empf[aä]nger|adresse|postfach)[^\n]{0,30}(unbekannt|existiert nicht"
        r"|nicht (gefunden|vorhanden|bekannt))"
        r"|unbekannter (benutzer|empf)|(宛先|受信者|ユーザ|アドレス|ディレクトリ|メールアドレス)[^\n]{0,24}"
        r"(不明|存在し|見つかり|ありません|間違)|(用户|用戶|收件人|帐号|账户|邮箱|地址)[^\n]{0,16}(不存在"
        r"|不正确|未知|无效)"
        r"|(пользователь|получател\w+|ящик|адрес)[^\n]{0,30}(не найден|не существует|неизвест|отсутств)"
        r"|пользователя не"
        r"|usu[aá]rio (desconhecido|inexistente|n[aã]o)|onbekende gebruiker"
        r"|(cuenta|casilla|buz[oó]n|utilizador|caixa|conta|bo[iî]te|compte|utilisateur|indirizzo)[^\n]{0,40}"
        r"(no existe|inexist|n[aã]o existe|n'existe|non (valido|esiste|trovato))"
        r"|(gebruiker|mailbox|adres|account)[^\n]{0,20}(onbekend|bestaat niet)"
        r"|ei l[oö]ydy|tuntematon (k[aä]ytt|vastaan)"
        r"|(mottagaren|anv[aä]ndaren|adressen) finns inte|uk(je|e)n[td]t? (bruker|mottaker|bruger|modtager)"
        r"|(bruge?ren|brukeren|modtageren|mottakeren|adressen) (findes|finnes|eksisterer) ikke|nie ma takiego"
        r"|nezn[aá]m[yý] (p[rř][ií]jemce|u[zž]ivatel)|ismeretlen (c[ií]mzett|felhaszn)"
        r"|(kullan[iı]c[iı]|al[iı]c[iı]|adres)\w* bulunamad|нет такого|該当する(ユーザ|宛先|アドレス)|존재하지 않"
        r"|(수신자|사용자|메일 ?주소|계정)[^\n]{0,16}(찾을 수 없|없습니다|없는)"
        r"|no mailbox\W*$|mailbox not allocated|(account|mailbox) (was |has been |is )?(closed|terminated)",
    ),
    (
        Cause.EXPIRED,
        r"\bexpired?\b|failed \d+ (attempts|times)|giving up (on|after)|not been collected"
        r"|retry time not reached|retry (time ?-?out|limit|timeout) (exceeded|reached)|(delivery|message|queue"
        r"|mail) (time ?-?out|timeout"
        r"|lifetime)|too long|not (been )?(be )?delivered (with)?in|within \d+ (day|hour|min)"
        r"|for (the last )?\d+(\.\d+)? (days|hours)"
        r"|(after|since|in|past) \d+ (days|hours)|\b[45]\.4\.7\b|retry count"
        r"|number of retries"
        r"|maximum (retries|retry|delivery attempts)|attempts? (have )?(been )?(exhausted|failed)|no (more )?retries"
        r"|queue(d)? too",
    ),
    (
        Cause.TEMPORARY_NETWORK,
        r"connection (was )?(refused|timed? ?-?out|reset|lost|dropped|closed|failed|died|broken|attempt)"
        r"|timed? ?-?out"
        r"|network (is )?(unreachable|error|problem)|no route to|host (is )?(unreachable|down"
        r"|not responding|not reach)|unreachable"
        r"|(could ?n[o']t|cannot|unable to|fail(ed|ure)?( to)?|error) (be )?(connect|reach|establish"
        r"|contact|open|talk)\w*"
        r"|lost connection|did ?n[o']t (respond|answer)|not respond|\b[45]\.4\.[125]\b|bad response"
        r"|interrupted|socket|broken pipe"
        r"|(hosts?|servers?)[\w ]{0,30} (has|have) been failing"
        r"|smtp server (not|is not)|no answer|delivery (temporarily )?suspended",
    ),
    (
        Cause.POLICY,
        r"polic(y|ies)|prohibit|closed (mailing )?list|not subscribed|captcha|mass mail|low priority"
        r"|rule imposed|protected by|not (allowed|permitted|authori[sz]ed|accepted|welcome)|administrative"
        r"|access (is )?denied"
        r"|restrict|\bden(y|ied)\b|block|refus|reject|filter|forbidden|unwelcome|disclaim"
        r"|\b[45]\.7\.\d+\b|moderat|preferences"
        r"|member|permission|not accept|bounce|quarantin|拒否|受信.{0,8}できません",
    ),
    (
        Cause.SYSTEM,
        r"system|configur|internal|local error|resource|disk|i/o|database|mailer error|exit (code|status)"
        r"|child status"
        r"|procmail|maildrop\b|\bpipe to \||x-unix;|\bexit \d|queue file|transaction failed"
        r"|encountered an error|no mdb\b"
        r"|\bloop\b|could not load|command (failed|died|line|output)|cannot (open|create|write|append|lock)"
        r"|can't (create|open)"
        r"|lock(ed)? |out of memory"
        r"|software|server error|fatal|unexpected|exception|service (is )?(not |un)available|crash"
        r"|protocol|syntax|"
        r"\b[45]\.3\.\d+\b|\b[45]\.5\.\d+\b|エラー",
    ),
)  # fmt: skip
_RULES = tuple((cause, re.compile(words, re.IGNORECASE)) for cause, words in _WORDS)
#: What is said in words of general use as well.
GENERAL = frozenset({Cause.POLICY, Cause.SYSTEM, Cause.EXPIRED})
# The last rule of each of these.
_WEAK = frozenset({cause: number for number, (cause, _) in enumerate(_RULES) if cause in GENERAL}.values())


class Told(NamedTuple):
    """What words say."""

    cause: Cause
    is_weak: bool = False  # in words of general use, which tell less than an exact code


def told_by(words: str) -> Told:
    """Return what the words of a server mean; UNCLEAR where no rule knows them."""
    for number, (cause, rule) in enumerate(_RULES):
        if rule.search(words):
            return Told(cause, number in _WEAK)
    return Told(Cause.UNCLEAR)
