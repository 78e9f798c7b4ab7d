"""How mail programs mark what is quoted: tables of the words they use, in many languages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

QUOTE = re.compile(r"^\s{0,20}[>＞](?!\S+@)(?!.*<<+\s*$)")
# `AB> text`, as The Bat! marks, or `Anna> text`.
_INITIALS = re.compile(r"^\s{0,8}(?P<who>[^\W\d_a-zß-ÿ][^\W\d_]{0,11})>+(?=\s|$)")
_BARRED = re.compile(r"^\s{0,3}(?P<who>[|｜¦│])(?=\s|$)[^|｜¦│]*$")  # and no row of a table
# The first words of `----- Original Message -----` and its sisters; what follows them does not matter.
_ORIGINAL = (
    r"original (message|appointment|e-?mail)|reply message|forwarded (message|by)|weitergeleitete nachricht"
    r"|original-?nachricht|ursp(r|rü|rue)ngliche (nachricht|mail|e-?mail)|antwort nachricht|originalmeddelande"
    r"|(message|mail) (d['’ ]origine|original|transf[ée]r[ée]|transmis|initial|r[ée]exp[ée]di[ée])|courriel (original"
    r"|transf[ée]r[ée])"
    r"|mensaje (original|reenviado)|mensagem (original|encaminhada|reencaminhada)|missatge (original|reenviat)"
    r"|messaggio (originale|inoltrato|originario)|ur?sprung?ligt meddelande|vidarebefordrat meddelande"
    r"|oprindelig (meddelelse|besked)|videresendt (meddelelse|melding|besked)|opprinnelig (melding|e-?post)"
    r"|(oorspronkelijk|origineel|originele|doorgestuurd) bericht|alkuper[äa]inen viesti|v[äa]litetty viesti"
    r"|edelleenl[äa]hetetty viesti|(tre[śs][ćc] )?przekazanej wiadomo[śs]ci"
    r"|(oryginalna )?wiadomo[śs][ćc]( oryginalna| przekazana)?|przekazana wiadomo[śs][ćc]"
    r"|p[ůu]vodn[íi] (zpr[áa]va|e-?mail)|p[ôo]vodn[áa] spr[áa]va|p[řr]eposlan[áa] (zpr[áa]va|spr[áa]va)"
    r"|eredeti (üzenet|levél)|továbbított (üzenet|levél)|mesaj(ul)? (original|redirec[țţt]ionat)"
    r"|orijinal (mesaj|ileti)|[iİ]leti(len|lmiş) (mesaj|ileti)|özgün ileti|αρχικό μήνυμα|προωθημένο μήνυμα"
    r"|(исходное|оригинальное|пересылаемое|пересланное|переадресованное|перенаправленное) (сообщение|письмо)|цитата"
    r"|(оригінальне|початкове|переслане|перенаправлене) повідомлення|(оригинално|изходно|препратено) съобщение"
    r"|originali žinutė|persiųst(as laiškas|a žinutė)|sākotnējais ziņojums|pārsūtīt(a ziņa|ais ziņojums)"
    r"|(originalna|izvorna|proslijeđena|prosleđena) poruka|прослеђена порука|препратена порака"
    r"|(izvirno|posredovano) sporočilo|(algne|edastatud) (kiri|sõnum)|áframsent skeyti"
    r"|pesan (asli|(yang )?diteruskan|terusan)|mesej (asal|(yang )?dimajukan)"
    r"|(thư|tin nhắn) (gốc|(đã |được )?chuyển tiếp)"
    r"|メッセージを転送"
    r"|元の(メッセージ|メール)|original ?(メッセージ|メール)|転送(された)?(メッセージ|メール)|以下転送|引用"
    r"|(回复的)?原(始)?(邮件|郵件|信件|訊息)|回覆的原郵件|邮件原件|原邮件|转发(的)?(邮件|邮件信息)"
    r"|轉寄(的)?(郵件|訊息)|轉發的郵件"
    r"|원본 ?(메일|메시지|이메일)|전달된 ?메(일|시지)|ข้อความต้นฉบับ|ข้อความที่ส่งต่อ|الرسالة الأصلية"
    r"|رسالة (معاد توجيهها|مُعاد توجيهها|محوّلة|محولة)|پیام (اصلی|فوروارد شده|ارسال شده)|ההודעה המקורית|הודעה מקורית"
    r"|(ה?הודעה )שהועברה|अग्रेषित संदेश"
)
DASHES = re.compile(
    rf"^[\s*>|]*+(?:(?<=\*\*)|[-_=*~—–‐‑‒―]{{2,}}+)(?:&nbsp;|[\s*])*+({_ORIGINAL})\b.{{0,80}}$", re.IGNORECASE
)
BARE_ORIGINAL = re.compile(rf"^[\s*]*({_ORIGINAL})[\s*:]*$", re.IGNORECASE)
_FORWARDED = (
    r"forward|weitergeleitet|transf[ée]r|r[ée]exp[ée]di|reenvia|encaminhad|inoltrat|vidarebefordra|videresendt"
    r"|doorgestuurd|v[äa]litett|edelleenl|przekaz(an|yw)|przes[łl]ana|p[řr]epos(lan|[íi]lan)|továbbított|redirec"
    r"|letilen|letilmiş|leti başlangıcı|προωθ|пересла|пересыл|пересила|переадрес|перенаправл|препрат|прослеђ"
    r"|proslij|prosleđ|posredovan|message transmis|persiųst|pārsūtīt|edastatud|áframsent|diteruskan|terusan|dimajukan"
    r"|chuyển tiếp|معاد توجيه|محول|שהועברה|فوروارد|अग्रेषित|転送|转发|轉|전달|ส่งต่อ|reenviat"
)
FORWARDED = re.compile(_FORWARDED, re.IGNORECASE)
BEGIN_FORWARDED = re.compile(
    r"^\s*((begin )?forwarded message|d[ée]but du message (r[ée]exp[ée]di[ée]|transf[ée]r[ée])"
    r"|inicio del mensaje reenviado|anfang der weitergeleiteten (nachricht|e-?mail)|inizio messaggio inoltrato"
    r"|in[íi]cio da mensagem (encaminhada|reencaminhada)|begin doorgestuurd bericht|vidarebefordrat (brev|mejl)"
    r"|start p[åa] videresendt (besked|melding)|videresendt (besked|melding)|v[äa]litetty viesti alkaa"
    r"|pocz[ąa]tek przekazywanej wiadomo[śs]ci|za[čc][áa]tek p[řr]epos[íi]lan[ée] zpr[áa]vy"
    r"|za[čc]iatok preposlanej spr[áa]vy|započni proslijeđenu poruku|továbbított levél kezdete"
    r"|[iî]ncepe mesajul redirec[țţt]ionat|inici del missatge reenviat|αρχή προωθημένου μηνύματος"
    r"|начало переадресованного (письма|сообщения)|початок листа, що пересилається"
    r"|iletilmiş ileti|[iİ]leti başlangıcı|転送されたメッセージ|下面是被转发的邮件|开始转发的邮件|以下是被轉寄的郵件"
    r"|전달된 메시지 시작)\s*[:：]\s*$"
    r"|^\W{0,4}original message processed by \w+\W.{0,60}$",  # David, of many German offices
    re.IGNORECASE,
)

# ---- attributions: `On 2 May 2005, at 10:00, Anna wrote:` and its sisters

WROTE = re.compile(
    r"\b(wrote|writes|said|says|has written|sent|schrieb(en)?|schreibt|geschrieben|a [ée]crit|[ée]crivait|nous a dit"
    r"|escribi[óo]|escribe|escreveu|escribiu|va escriure|ha escrit|ha scritto|scrive|scriveva|schreef"
    r"|geschreven|schrijft"
    r"|skrev|skriver|skrifaði|kirjoitti|napisa[łl]\w*(\(a\))?|pisze|nap[ií]?sal\w*(\(a\))?|je napisa[ol]\w*|[ií]rta"
    r"|a scris|yazdı|yazmış|έγραψ\w*|написа\w*(\(а\))?|пишет|писал\w*|пише|ra?šė|parašė|rakstīja|kirjutas"
    r"|menulis|viết)(?!\w)|さん(は|が)?書きました|[がはに]書きました|さんからのメール|のメ[ッー][セル](ージ)?"
    r"|さんの発言|idatzi zuen|(이\(가\)|[이가]) 쓴 글"
    r"|写道|寫道|写到|님[이의이]? ?(작성|쓰신 글|쓰셨습니다)|작성했?(습니다)?|เขียนว่า|كتب|כתב(ה)?\b|نوشت|ने लिखा",
    re.IGNORECASE,
)
OPENER = re.compile(
    r"^\W{0,4}(?:On|At|In|In a message dated|Am|Le|El|Em|No dia|Il|Op|Den|På|Mån|W dniu|Dnia|Dne|Dňa|V|Vào|Pada"
    r"|Στις|В|На"
    r"|U|Dana|Il giorno|Il dì|En|A|Na|La data de|Pe|Ngày|Kuupäeval|Datum|เมื่อ|在|于|於|في|ב|ב-|Lúc|Era|Lees"
    r"|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|man|tir|tor|ons|fre|l[øö]r|s[øö]n|m[åa]n|tis|пн|вт|ср|чт|пт|сб|вс|нд"
    r"|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|pon|wt|śr|czw|pt|sob|niedz|po|út|čt|pá"
    r"|ma|ti|ke|to|pe|la|su|seg|ter|qua|qui|sex|s[áa]b|dom|lun|mar|mer|jeu|ven|sam|dim|mié|jue|vie)\w{0,6}[.,]?"
    r"|Date)(?=[\s,.:\d]|$)|^\W{0,3}\d",
    re.IGNORECASE,
)
# `Yes, please. On Mon, 2 May 2005, at 10:00, Anna wrote:` in one line.
ENGLISH_OPENER = re.compile(
    r"\bOn (?=Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d)"
)
ENGLISH_ATTRIBUTION = re.compile(r"On [^\n]{8,170}\bwrote:\s*")
ADDRESS = re.compile(r"[^\s<>()]@[^\s<>()]")
FULL_DATE = re.compile(
    r"\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2,4}|\d{4}\s?[年년/.-]\s?\d{1,2}"
    r"|\b\d{1,2}(?!\d)\W.{0,30}\b\d{4}(?!\d)|\b\d{4}\b.{0,20}\b\d{1,2}\b|\d{1,2}-\w{3,4}\.?-\d{2,4}"
)
TIME = re.compile(r"\d{1,2}\s?[:.h時时시]\s?\d{2}(?!\d)")
WHEN = re.compile(r"\d{4}|\d{1,2}[./-]\d{1,2}|\d{1,2}[:.h]\d{2}|<[^>]*>|\bvia\b")
# `2014-10-17 11:28 GMT+03:00 Postmaster <a@b.example>:` and `вт, 5 янв. 2016 г. в 23:39, Anna <a@b.example>:`
DATED_ADDRESS = re.compile(
    r"^\W{0,3}(\d|\w{2,12}[.,]\s{0,2}\d).{0,120}\d{4}.{0,160}|^\W{0,3}\d{4}[-/.年]\d", re.IGNORECASE
)
DATED_COLON = re.compile(r"^\W{0,3}(On )?\d{4}\s?[年/.-]\s?\d{1,2}\s?[月/.-]\s?\d{1,2}.{0,120}[:：]$")
# `2016-03-03 17:21 GMT+01:00 Anna Berg`
ZONED_NAME = re.compile(r"^\d{4}-\d\d-\d\d \d{1,2}:\d\d (?:GMT|UTC)[+-]\d\d:\d\d [^<>]{1,80}$")
# `"Anna Berg" anna@b.example – 2. Mai 2005 10:00`, as Nextcloud writes it.
NAMED_DATED = re.compile(r"^\"[^\"]{1,80}\" \S{1,80}@\S{1,80} [–-] .{0,30}\d{4}\D{0,12}\d{1,2}[:.]\d\d")
# `>>> Anna Berg <a@b.example> 02.05.2005 10:00 >>>`, as GroupWise writes it above a mail without marks.
GROUPWISE = re.compile(r"^>>> [^>].{1,120}\d[:.]\d\d(?: [AP]M)? >>>$")
# `Quoting Anna Berg <a@b.example>:`, as Horde writes it.
QUOTING = re.compile(
    r"^\W{0,3}(quoting|zitat von|citando( a)?|citation de|citazione di|citeren|citerar|citat (av|fra|från)|siterer"
    r"|lainaus|cytowanie|cytat|citace|citát|idézet|цитирую|цитата|citaat van|alıntı|引用) .{1,120}[:：]\s*$",
    re.IGNORECASE,
)
POSTED_BY = re.compile(r"^\W{0,3}Posted by .{1,80} on \d{1,2}/\d{1,2}/\d{4}\s*$", re.IGNORECASE)
REPLY_ABOVE = re.compile(
    r"(reply|respond|answer|type|write|r[ée]pon\w+|antwort\w*|responda?\w*|escriba|svar\w*|返信|回信|回复)\b.{0,40}"
    r"\b(above(?! line)|au[- ]dessus|oberhalb|[üu]ber|encima|acima|sopra|boven|ovanf[öo]r|ovenfor)\b.{0,40}"
    r"(line|ligne|linie|zeile|l[íi]nea|linha|linea|regel|raden|linjen)",
    re.IGNORECASE,
)

# ---- the head of a quoted mail, as Outlook and its like write it

_LABELS = {
    "from": "from|von|de|da|från|fra|frá|van|od|odesílatel|odosielateľ|pošiljatelj|pošiljatel|siuntėjas"
    "|от(?:правитель)?|desde|expéditeur|remitente|remetente|mittente|afzender"
    "|avsändare|afsender|avsender|差出人|送信者|送信元|发件人|發件人|寄件者|寄件人|보낸 ?사람|보낸이|発信者|จาก"
    "|lähettäjä|feladó|kimden|gönderen"
    "|від|expeditor|de la|από|nuo|no|saatja|dari|daripada|từ|người gửi|من|از|מאת|नाम|प्रेषक|šalje|од"
    "|от кого|кімнен|kimdən|göndərən",
    "sent": "sent(?: at| on)?|date|gesendet(?: am)?|datum|envoyé(?: le)?|date d['’]envoi|enviado(?: el| em)?"
    "|enviada(?: em)?|fecha(?: de envío)?|data|inviato(?: il)?|skickat|sendt|dato|verzonden|wysłano|data wysłania"
    "|odesláno|odoslané|отправлено|дата|надіслано|送信日時|日時|送信日|日付|发送时间|发送日期|日期|寄件日期"
    "|發送時間|傳送時間|时间|보낸 ?날짜|날짜|보낸 ?시간"
    "|ส่ง(?:เมื่อ)?|วันที่|lähetetty|päivämäärä|päiväys|elküldve|küldve|dátum|gönderildi|gönderme tarihi|tarih|trimis"
    "|στάλθηκε|ημερομηνία|изпратено|poslano|poslato|išsiųsta|nosūtīts|saadetud|terkirim|tanggal|dikirim|đã gửi|ngày"
    "|تاريخ|التاريخ|ارسال|تاریخ|נשלח|תאריך|भेजा गया|dihantar|enviat(?: el)?|послато|испратено"
    "|жіберілді|жіберілген(?: күні)?|göndərildi|göndərilib",
    "to": "to|an|à|para|prima|primatelj|príjemca|příjemce|adressaat|gavėjas|a|till|til|aan|do|komu|кому"
    "|destinataire|destinatario|destinatário|ontvanger|宛先"
    "|収件人|收件人|收件者"
    "|받는 ?사람|받는이|ถึง|vastaanottaja|címzett|kime|alıcı|до|către|προς|за|za|kam|kepada|đến|إلى|به|אל|प्रति|per a"
    "|кімге|kimə",
    "subject": "subject|re|ogg|zadeva|efni|tēma|หัวเรื่อง|betreff|objet|sujet|asunto|assunto|oggetto|ämne|emne"
    "|onderwerp|temat|předmět|predmet"
    "|тема|件名"
    "|主题|主旨|主題|제목|เรื่อง|aihe|tárgy|konu|тема листа|subiect|θέμα|относно|tema|temats|teema|perihal"
    "|subjek|subyek"
    "|chủ đề|tiêu đề|الموضوع|موضوع|נושא|विषय|тақырып(?:ы)?|mövzu",
    "other": "cc|bcc|kopie|copie|copia|kopi|kopia|reply-to|antwort an|répondre à|importance|wichtigkeit"
    "|priority|attachments?"
    "|anlagen?|organi[sz]ation|ccn|copia para|抄送|副本|参照|참조|копия|másolatot kap|dw|kopio|bilgi",
}
_DECORATED = r"^[\s*_|]{{0,8}}(?:{names})\s?[*_]{{0,2}}\s{{0,2}}[:：][*_]{{0,2}}(?=\s|$|\S)"
LABEL = {what: re.compile(_DECORATED.format(names=names), re.IGNORECASE) for what, names in _LABELS.items()}
ANY_LABEL = re.compile(_DECORATED.format(names="|".join(names for names in _LABELS.values())), re.IGNORECASE)
# `From: Anna Berg <anna@x.example>` and no more: some programs put no other field above what they quote.
LONE_FROM = re.compile(
    rf"^[\s*_|]{{0,8}}(?:{_LABELS['from']})\s?[*_]{{0,2}}[:：][*_]{{0,2}}\s*(?:[^<>@]{{0,80}}|\S+@\S+\s+)"
    r"[<\[(]?[^\s<>@]+@[^\s<>@\])]+[>\])]?\s*$",
    re.IGNORECASE,
)
INLINE_LABELS = re.compile(
    r"(?:^|\s)[*_]{0,2}(from|von|sent|date|to|subject|gesendet|an|betreff|envoyé|à|objet|enviado|para|asunto|assunto|cc|till"
    r"|skickat|ämne|aan|verzonden|onderwerp)\s?[*_]{0,2}\s?:",
    re.IGNORECASE,
)
# `From: 9:00`, as an announcement says when something begins: no mail is from an hour, nor to one.
HOUR_LABEL = re.compile(
    r"^[^:：]{1,20}[:：][\s*_]*\d{1,2}\s?(?:[:.h時时시点點]|uhr\b|[ap]\.?m\b)", re.IGNORECASE
)
# Notes writes name, date and `To` below one another, without a colon.
NOTES_LABEL = re.compile(
    r"^\s*(to|an|à|para|a|cc|subject|betreff|objet|asunto|宛先|件名)\s*(:.*)?$", re.IGNORECASE
)


def with_marks(lines: Sequence[str]) -> list[str]:
    """Return the lines with the common mark before those quoted with somebody's initials or a bar, two at least.

    Bars are marks only below a line with a colon, which may say who is quoted: people draw frames with them too.
    """
    barred = [_BARRED.match(line) for line in lines]
    first = next((place for place, match in enumerate(barred) if match), 0)
    above = next((line for line in reversed(lines[:first]) if line), "")
    quoting = above.endswith((":", "："))
    found = [
        _INITIALS.match(line) or (bar if quoting else None) for line, bar in zip(lines, barred, strict=True)
    ]
    often = Counter(match["who"] for match in found if match)
    return [
        f"> {line}" if match and often[match["who"]] > 1 else line
        for line, match in zip(lines, found, strict=True)
    ]
