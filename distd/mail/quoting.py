"""How mail programs mark what is quoted: tables of the words they use, in many languages."""

from __future__ import annotations

import re

QUOTE = re.compile(r"^\s{0,3}[>＞](?!\S+@)")
DASHES = re.compile(
    r"^\s*[-_=*]{2,}\s*(Original Message|Original Appointment|Forwarded message|Forwarded by|Begin forwarded message"
    r"|Reply message|Original-Nachricht|Urspr(ü|ue)ngliche (Nachricht|Mail)|Weitergeleitete Nachricht"
    r"|Message d['’]origine|Message original|Message transf[ée]r[ée]|Mensaje original|Mensaje reenviado"
    r"|Mensagem [Oo]riginal|Mensagem encaminhada|Messaggio [Oo]riginale|Messaggio inoltrato"
    r"|Urspr?ungligt meddelande|Ursprungligt meddelande|Vidarebefordrat meddelande|Oprindelig meddelelse"
    r"|Opprinnelig melding|Oorspronkelijk bericht|Alkuper[äa]inen viesti|Wiadomo[śs][ćc] oryginalna"
    r"|P[ůu]vodn[íi] zpr[áa]va|Исходное сообщение|元のメッセージ|Original ?メッセージ|転送メッセージ|原始邮件|原始郵件"
    r"|邮件原件|转发邮件|원본 ?메(일|시지)|ข้อความต้นฉบับ)\b.{0,80}$",
    re.IGNORECASE,
)
BEGIN_FORWARDED = re.compile(r"^\s*(Begin forwarded message|Début du message réexpédié|Inicio del mensaje reenviado"
                              r"|Anfang der weitergeleiteten Nachricht)\s*:\s*$", re.IGNORECASE)  # fmt: skip
# `On 2 May 2005, at 10:00, Anna wrote:` and its sisters: how it begins, and the word it ends with.
_ATTRIBUTION_WORDS = (
    (r"(On|In a message dated|At|In article)\b|\d", r"(wrote|writes|said|written)\b[^:]{0,60}:|wrote:|writes:"),
    (r"Am\b|Von\b|\d", r"schrieb\b[^:]{0,120}:"),
    (r"(Le|En date du|Dans)\b|\d", r"(a [ée]crit|[ée]crivait)\b[^:]{0,60}\s?:"),
    (r"(El|En)\b|\d", r"(escribi[óo]|escribe|escreveu)\b[^:]{0,80}:"),
    (r"(Em|A|No dia|Na)\b|\d", r"escreveu\b[^:]{0,80}:"),
    (r"Il\b|\d", r"ha scritto\b[^:]{0,60}:"),
    (r"(Den|[Mm][åa]n|[Tt]i[sr]|[Oo]ns|[Tt]or|[Ff]re|[Ll][öø]r|[Ss][öø]n|På)\b|\d", r"(skrev|skriver)\b[^:]{0,80}:"),
    (r"(Op|Lees)\b|\d", r"(schreef|geschreven)\b[^:]{0,80}:"),
    (r"(W dniu|Dnia)\b|\d", r"(napisa[łl]\S*|pisze)[^:]{0,60}:"),
    (r"Dne\b|\d", r"napsal\S*[^:]{0,60}:"),
    (r"\d|.{0,40}(пишет|написал)", r"(написал\S*|пишет|писал\S*)[^:]{0,60}:"),
    (r".", r"(さん(は|が)?書きました|さんからのメール|のメッセージ|が書きました|は書きました|wrote)[:：]?"),
    (r"(On )?\d{4}\s?[年/.-]\s?\d{1,2}\s?[月/.-]\s?\d{1,2}", r"[:：]"),
    (r".", r"(写道|寫道|님이 작성|님이 쓰신 글|เขียนว่า)\s?[:：]?"),
)  # fmt: skip
ATTRIBUTIONS = tuple(
    (re.compile(rf"^\W{{0,3}}({start})", re.IGNORECASE), re.compile(rf"({end})\s*$", re.IGNORECASE))
    for start, end in _ATTRIBUTION_WORDS
)
# Every attribution ends in one of these: what ends otherwise need not be looked at closely.
ATTRIBUTION_CLOSINGS = (
    ":", "：", "wrote", "書きました", "メール", "メッセージ", "写道", "寫道", "작성", "쓰신 글", "เขียนว่า",
)  # fmt: skip
# What makes a folded line an attribution and no sentence: an address, a time, or a date.
WHO_OR_WHEN = re.compile(r"\S@\S|\d{1,2}[:.h]\d{2}|\d{4}|\d{1,2}[./-]\d{1,2}|<[^>]*>")
_LABELS = {
    "from": "from|von|de|da|från|fra|van|od|от|desde|差出人|送信者|发件人|寄件者|보낸 ?사람|จาก"
    "|lähettäjä|feladó|kimden",
    "sent": "sent|date|gesendet|datum|envoyé|date d'envoi|enviado( el)?|enviada( em)?|fecha|data|inviato|skickat|sendt"
    "|verzonden|wysłano|odesláno|отправлено|дата|送信日時|日時|送信日|发送时间|日期|보낸 ?날짜"
    "|ส่ง|วันที่|lähetetty|päivämäärä",
    "to": "to|an|à|para|a|till|til|aan|do|komu|кому|宛先|收件人|받는 ?사람|ถึง|vastaanottaja",
    "subject": "subject|betreff|objet|asunto|assunto|oggetto|ämne|emne|onderwerp|temat|předmět|тема|件名|主题|主旨|제목"
    "|เรื่อง|aihe",
}
LABEL = {
    what: re.compile(rf"^\s*\*?({names})\s*\*?\s*[:：]\*?(\s|$|(?=\S))", re.IGNORECASE)
    for what, names in _LABELS.items()
}
RULER = re.compile(r"^\s*[_\-=]{10,}\s*$")
SIGNATURE = re.compile(r"^--\s?$|^—\s?$|^__$")
DEVICE = re.compile(
    r"^\s*(Sent from (my|Mail for|Outlook|Yahoo|Samsung|the)|Sent (via|with) |Get Outlook for "
    r"|Von meinem .{2,40} gesendet"
    r"|Gesendet (von|mit) |Diese Nachricht wurde von meinem|Envoy[ée] de(puis)? (mon|ma) |Envoy[ée] à partir de "
    r"|T[ée]l[ée]charge[zr] Outlook|Enviado desde (mi|el|Outlook)|Obtener Outlook para |Enviado (do meu|via) "
    r"|Obter o Outlook|Inviato da(l)? |Skickat från (min|Outlook)|Sendt fra min |Verstuurd vanaf mijn |Wysłane z "
    r"|Отправлено (с|из) "
    r"|.{0,30}(iPhone|iPad|スマートフォン|Android|Outlook|モバイル).{0,20}から送信"
    r"|从我的.{1,20}发送|發自我的"
    r"|나의 .{1,20}에서 보냄)",
    re.IGNORECASE,
)
FORM_RULER = re.compile(r"^\s*([-=*_~━─＝＊☆★◆◇■□]\s?){8,}\s*$")  # the frame of a Japanese signature
