"""What lawyers and scanners of viruses put under mail: from its first line to the end, nobody wrote it.

The words name the mail (`this message`) and what lawyers say of it (`confidential`, `intended only for`); somebody
who asks to treat a mail as confidential says neither.
"""

from __future__ import annotations

import re

# Behind words of law, within which a request may follow: `confidential, please keep it so`.
NEAR_CHARACTERS = 20

_LAW = re.compile(
    r"^\W{0,6}((e-?mail )?(confidentiality|disclaimer|legal|privacy) (notice|note|statement|warning)"
    r"|confidentiality\s*:"
    r"|confidential(ity)? notice|disclaimer\s*([^\w\s]|$)|caution:.{0,80}\b(e-?mail|message)\b"
    r"|privileged (and|/) confidential|important (notice|information)\s*:"
    r"|(the |all )?(information|contents?) (contained )?(in|of) this (e-?mail|message|communication|transmission)\b"
    r".{0,120}\b(confidential|privileged|intended|solely|exclusively|proprietary|property of|disclos\w+|not legal)"
    r"|this (e-?mail|message|communication|transmission)\b.{0,60}\b(confidential|privileged|solely"
    r"|intended (only|exclusively|for the|to be (read|seen))|and (any|all|its) (attach|files)"
    r"|may contain .{0,40}(information|confidential|privileged|proprietary|legal|personal))"
    r"|if you (are not the intended recipient|(have )?received this.{0,30} (in error|by mistake))"
    r"|(any )?unauthori[sz]ed (use|review|access|copying|disclosure|distribution)\b.{0,80}\bprohibited"
    r"|please (immediately )?notify (the sender|us) (immediately|at once)?.{0,40}(in error|by mistake)"
    r"|confidential and privileged\W*$|go green\b.{0,30}\bprint"
    r"|please consider the environment(\W*$|.{0,30}\b(before|when|prior|print))|p think before you print"
    r"|save a tree|think before (you )?print"
    r"|diese (e-?mail|nachricht)\b.{0,100}(vertraulich|(ausschlie(ß|ss)lich|nur|allein) .{0,50}bestimmt"
    r"|für (den|die) .{0,40}(adressat|empfänger))"
    r"|ce (message|courriel|mail)\b.{0,100}(confidentiel|intention exclusive|destinataires?\b"
    r"|(exclusivement|uniquement) (destin|réserv)|destin\w+ (exclusivement|uniquement))"
    r"|est[ea] (mensaje|correo|e-?mail|mensagem)\b.{0,100}(confidencial|destinat[aá]ri[oa]"
    r"|(exclusiv|[úu]nic)\w* .{0,30}(dirig|destin)|(dirig|destin)\w+ .{0,20}(exclusiv|[úu]nic|s[oó]lo\b|apenas))"
    r"|avis de confidentialité|aviso (legal|de confidencialidad)"
    r"|questo messaggio\b.{0,100}(confidenzial|informazioni .{0,30}riservat|esclusiv)"
    r"|dit bericht\b.{0,80}(vertrouwelijk|kan informatie bevatten|(uitsluitend|alleen|slechts) .{0,20}(voor|bestemd))"
    r"|本メール(は|に).{0,40}(機密|秘密|宛先(以外|の方|の人))|このメールには.{0,40}(機密|秘密))",
    re.IGNORECASE,
)
_ELSEWHERE = (
    r"detta (e-?post)?(meddelande|mejl)\b.{0,80}(konfidentiell|endast avsett|sekretess)"
    r"|(denne|dette) (e-?mail|e-?post|meddelelse|mail|melding|besked)\w*\b"
    r".{0,80}(fortrolig|konfidensiell|kun (ment|beregnet))"
    r"|tämä (viesti|sähköposti)\w*\b.{0,80}(luottamuksell|tarkoitettu (vain|ainoastaan|yksinomaan))"
    r"|(niniejsz\w+|ta) (wiadomość|e-?mail|korespondencja)\b.{0,100}(poufn|wyłącznie|zastrzeżon)"
    r"|t(a|á)to (zpráva|správa)\b.{0,100}(důvěrn|dôvern|určená? (pouze|výhradně|výlučne|len|jen))"
    r"|tento e-?mail\b.{0,100}(důvěrn|dôvern|určen[ýy]? (pouze|výhradně|výlučne|len|jen))"
    r"|(ez az|jelen) (üzenet|e-?mail|levél)\b.{0,80}(bizalmas|kizárólag)"
    r"|acest (mesaj|e-?mail)\b.{0,80}(confidențial|exclusiv)"
    r"|bu (e-?posta|ileti|mesaj)\b.{0,100}(gizli|yalnızca|sadece)"
    r"|(το παρόν|αυτό το) (μήνυμα|e-?mail|ηλεκτρονικό)\b.{0,100}(εμπιστευτικ|προορίζεται|αποκλειστικά)"
    r"|(данное|это|настоящее) (электронное )?(сообщение|письмо)\b"
    r".{0,100}(конфиденциальн|предназначен\w* (исключительно|только))"
    r"|(це|дане) (електронне )?(повідомлення|лист)\b.{0,100}(конфіденційн|призначен\w* (виключно|лише|тільки))"
    r"|(това|настоящото) (съобщение|писмо)\b.{0,100}(поверителн|конфиденциалн|предназначено само)"
    r"|(ova|ta) (poruka|e-?pošta)\b.{0,80}(povjerljiv|poverljiv|zaupn|isključivo)"
    r"|to sporočilo\b.{0,80}(zaupn|izključno)"
    r"|šis (laiškas|pranešimas|ziņojums)\b.{0,80}(konfidencial|konfidenciāl|skirtas tik|paredzēts tikai)"
    r"|(käesolev|see) (e-kiri|kiri|teade)\b.{0,80}(konfidentsiaal|mõeldud ainult)"
    r"|(본|이) ?(메일|이메일|전자우편|메시지).{0,40}(기밀|비밀|수신인|수취인)"
    r"|[本此](电子|電子)?[邮郵]件.{0,20}(保密|机密|機密|[仅僅](限|供))|(本|この)(電子|E)?メール.{0,40}(機密|秘密|宛先(以外|でない|の方))"
    r"|(هذه الرسالة|هذا البريد).{0,80}(سري|مخصص|للمرسل إليه)|(הודעה זו|דוא\"ל זה).{0,60}(חסוי|סודי|מיועד)"
    r"|(อีเมล|ข้อความ)(ฉบับ)?นี้.{0,60}(ความลับ|เฉพาะผู้รับ)|(thư|email|thông điệp) này\b.{0,80}(bảo mật|chỉ dành cho)"
    r"|(e-?mail|pesan) ini\b.{0,80}(rahasia|hanya ditujukan)"
    r"|(der inhalt|die informationen) (in )?diese[rs]? (e-?mail|nachricht)\b.{0,80}(vertraulich|bestimmt)"
    r"|die in dieser (e-?mail|nachricht) enthaltenen\b.{0,60}vertraulich"
    r"|les informations contenues dans ce\w*\b.{0,80}confidentiel"
    r"|la información (contenida )?(en|de) este\b.{0,80}(confiden|privileg)"
    r"|(as? informaç\w+|o conteúdo) .{0,20}(dest|nest)[ae]\b.{0,80}confidencia"
    r"|le informazioni contenute in quest\w\b.{0,80}(riservat|confiden)"
    r"|de (informatie|inhoud) (in|van) (dit|deze)\b.{0,60}(vertrouwelijk|bestemd)"
    r"|(dit e-?mailbericht|deze e-?mail)\b.{0,80}(vertrouwelijk|uitsluitend)"
)
# To save paper.
_PAPER = (
    r"(bitte )?(denken sie|denk) an die umwelt\b.{0,40}druck|pensez à l['’]environnement\b.{0,20}avant"
    r"|antes de imprimir\b"
    r"|prima di stampare\b|denk aan het milieu\b|tänk på miljön\b|t[ea]nk på miljøet\b|pomyśl o środowisku\b"
    r"|zanim wydrukujesz\b|прежде чем распечат\w+|подумайте об окружающей среде"
)
_ENGLISH = (
    r"the information transmitted\b.{0,60}intended|notice: this (e-?mail|message)\b.{0,60}confidential"
    r"|this electronic (message|mail|communication)\b.{0,80}(confidential|privileged|intended)"
    r"|(any |the )?(views|opinions)( or opinions)? (expressed|presented|contained|stated) in this (e-?mail|message)\b"
)
_SCANNED = (
    r"no virus found in this|virus-?free\W|virenfrei\W|libre de virus\W|garanti sans virus|privo di virus|sem vírus\W"
    r"|livre de vírus|this (e-?mail|message) has been (checked|scanned) (for|by)|diese e-?mail wurde von .{0,40}geprüft"
    r"|l['’]absence de virus|(scanned|checked) by \w+.{0,20} (for viruses|and (is )?believed)"
)
_NOTICE = re.compile(rf"^\W{{0,6}}(?:{_ELSEWHERE}|{_PAPER}|{_ENGLISH}|{_SCANNED})", re.IGNORECASE)
_REQUEST = re.compile(
    r"\b(?:treat|behandel|trait|trat[ae]|kezel|keep|halten|garder|guarda)\w*\b", re.IGNORECASE
)
# What stands further down in such a notice: in small letters, without accents.
_OF_LAW = re.compile(
    r"intended (?:recipient|addressee)|\b(?:message|e-?mail|mail|communication|courriel|correo"
    r"|nachricht|mensagem)\b"
    r".{0,60}\b(?:confiden\w+|vertraulich|konfidentiell)|destinataire (?:vise|indique)"
    r"|destinatario (?:indicado|previsto)"
)


def is_notice_of_law(line: str) -> bool:
    """Say whether a notice begins here that lawyers put under mail: to the end, nobody wrote it."""
    line = line[:300]
    begun = _LAW.match(line) or _NOTICE.match(line)
    return begun is not None and not _REQUEST.search(line[: begun.end() + NEAR_CHARACTERS])


def has_words_of_law(plain: str) -> bool:
    """Say whether a text in small letters has words that stand in such notices alone, wherever in them."""
    return _OF_LAW.search(plain) is not None


def is_line_of_law(line: str) -> bool:
    """Say whether a line begins such a notice, or stands further down in it."""
    return is_notice_of_law(line) or has_words_of_law(line.casefold())
