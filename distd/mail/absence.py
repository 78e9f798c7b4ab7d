"""Notices of absence, receipts and challenges known by their words alone: some machines send no header that says so.

A person may be away and write so; nobody's vote or question may be lost for that. Therefore a subject counts only
where it begins as the programs write it, and a text only where it says outright that a program wrote it, or where
three of the five things that every notice of absence says stand in it and it asks and decides nothing.
"""

from __future__ import annotations

import re

TEXT_CHARACTERS = 1_500  # how far a text is looked at; notices are short
SIGNS = 3

_REPLY = re.compile(
    r"^\s*((re|aw|sv|vs|antw|rif|odp|ynt|回复|回覆|答复|答覆|返信|fw|fwd"
    r"|wg)\s?(\[\d+\])?[:：]\s*)+",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"^\W{0,3}(auto(matic(ally)?|mated)?[ -]?(generated )?(reply|response|answer|message|antwort"
    r"|acknowledge?ment)\b|auto:"
    r"|out[ -]of[ -](the )?office(?! hours)|vacation (reply|notice|message|response|auto)|away (message"
    r"|notice)\b|away\s*[:\-]\s*re\b|ooo\b\s*[:\-]"
    r"|i am (currently )?(out of (the )?office|on (annual |maternity |parental |sick )?leave)\b"
    r"|abwesenheit(s(notiz|nachricht|benachrichtigung|meldung|assistent)?)?\s*([:\-]|$)|automatische (antwort"
    r"|r[üu]ckmeldung)"
    r"|nicht im (büro|hause)\s*[:\-]|r[ée]ponse automatique|message d['’]absence|absence du bureau"
    r"|absent(e)? du bureau"
    r"|notification d['’]absence|respuesta autom[áa]tica|fuera de (la )?oficina|ausente de la oficina"
    r"|resposta autom[áa]tica|fora do escrit[óo]rio|ausência tempor[áa]ria|aus[êe]ncia do escrit[óo]rio"
    r"|risposta automatica|fuori (ufficio|sede)\s*([:\-]|$)|automatisch antwoord|automatische afwezigheid"
    r"|afwezigheidsbericht"
    r"|(niet aanwezig|afwezig)\s*(:|$)|automatiskt svar|autosvar|fr[åa]nvaromeddelande|fr[åa]nvarande\s*:"
    r"|automatisk (svar"
    r"|besvarelse)"
    r"|ikke til ?stede\s*(:|$)|frav[æa]rsmelding|automaattinen vastaus|poissaoloilmoitus|poissa\s*:"
    r"|automatyczna odpowied[źz]|odpowied[źz] automatyczna|autoodpowied[źz]|poza biurem|nieobecno[śs][ćc]\s*[:\-]"
    r"|automatick[áa] odpov[ěe]ď|nep[řr][íi]tomnost\s*[:\-]|mimo kancel[áa][řr]|automatikus v[áa]lasz"
    r"|h[áa]zon k[íi]v[üu]l"
    r"|r[ăa]spuns automat|otomatik (yan[ıi]t|cevap)|ofis d[ıi][şs][ıi]nda|αυτόματη απάντηση|εκτός γραφείου"
    r"|автоответ|автоматический ответ|автоматична відповідь|нет на (рабочем )?месте|автоматичен отговор"
    r"|automatski odgovor"
    r"|samodejni odgovor|automaatvastus|autom[āa]tisk[āa] atbilde|automatinis atsakymas|balasan otomatis"
    r"|tr[ảa] l[ờo]i t[ựu] [đd][ộo]ng"
    r"|自動(返信|応答|回答|送信)|【自動|\[自動|不在(通知|のお知らせ|連絡|届)|休暇のお知らせ|自动(回复|答复"
    r"|回覆)|自動(回覆|回复|答覆)|外出通知|不在办公室"
    r"|자동 ?(회신|응답|답장)|부재 ?중|ตอบกลับอัตโนมัติ|ไม่อยู่ที่สำนักงาน|رد تلقائي|الرد التلقائي|خارج المكتب"
    r"|תשובה אוטומטית|מענה אוטומטי"
    r"|on (parental|annual|maternity|paternity|sick) leave\s*$|(出張|休暇|不在)中です\s*$"
    r"|\[?#?\d+\]?\W{1,3}we have received your"
    r"|read receipt\b|return receipt|delivery receipt|lesebest[äa]tigung|accus[ée] de (lecture|r[ée]ception)"
    r"|開封(確認|済み)"
    r"|(undeliver(ed|able)|mail delivery (failed|failure|subsystem)|failure notice|delivery status notification"
    r"|returned mail)\b"
    r"|please (confirm|verify) your (message|e-?mail|delivery)\b|your (message|mail|e-?mail"
    r"|post)( to .{1,60})? (awaits|is awaiting|requires)"
    r"|\[?(ticket|case|request|issue)\]?\s?(id|no\.?|number"
    r"|#)?\s?[:#]?\s?\[?[A-Z]*-?\d+\]?\W{1,3}.{0,60}(received|created|opened|registered)"
    r"|(we (have )?received|thank you for) your (request|enquiry|inquiry|ticket|support request)\W*$|受付(完了"
    r"|番号)|お問い?合わせ(を受付|ありがとう))",
    re.IGNORECASE,
)
#: Written small, and looked for in small letters: where case is ignored, each alternative is tried at every character.
#: None is without one of the words before them, so that most texts need not be searched.
OUTRIGHT: tuple[tuple[tuple[str, ...], re.Pattern[str]], ...] = (
    # it says that it is automatic
    (
        (
            "auto",
            "system",
            "ceci est",
            "agit d",
            "otomat",
            "автомат",
            "自動",
            "自动",
            "자동",
            "อัตโนมัติ",
            "tự động",
        ),
        re.compile(
            r"this is an? (automat(ic|ed|ically generated)|auto[- ]?generated"
            r"|system[- ]generated)\b.{0,40}(reply|response|message|e-?mail|mail|answer|notification"
            r"|acknowledg)"
            r"|(this|the) (message|e-?mail|mail|reply|response) (is|was|has been) (sent "
            r"|generated )?automat(ic|ically)\b( generated| sent| produced| created)?"
            r"|dies(e|es)? (ist eine|nachricht wurde|e-?mail wurde) automati(sch|sche)\b.{0,60}(antwort"
            r"|nachricht|erzeugt|erstellt|generiert|versandt)"
            r"|(ceci est|il s['’]agit d['’]) ?une? (r[ée]ponse|message|courriel) (automatique"
            r"|g[ée]n[ée]r[ée])"
            r"|(este|esta) (es|é) (un|uma?)a? (respuesta|mensaje|resposta|mensagem"
            r"|correo) (autom[áa]tic[ao]|gerada automaticamente)"
            r"|(questa|questo) [èe] una? (risposta|messaggio|e-?mail) automatic[ao]"
            r"|dit is een automatisch (antwoord|bericht|gegenereerd)"
            r"|detta (är|meddelande är) (ett )?automatiskt|dette er (et |en )?automati(sk|seret)"
            r"|t[äa]m[äa] on automaattinen"
            r"|(to jest|wiadomo[śs][ćc] (zosta[łl]a )?wygenerowana) automatyczn|toto je automatick"
            r"|ez egy automatikus|bu (bir )?otomatik|это автоматическ"
            r"|письмо (создано|сгенерировано|отправлено) автоматически|це автоматичн"
            r"|acesta este un (r[ăa]spuns|mesaj) automat"
            r"|(この|本)(メール|メッセージ)は(.{0,20})自動(的に|で|送信|返信|応答)"
            r"|自動(送信|返信|応答)(メール|メッセージ)です"
            r"|(此|这|這)(是|为|為|封)?.{0,8}(邮件|郵件|一封)?.{0,6}(自动|自動)(发送|回复|發送|回覆|生成)"
            r"|(본|이) (메일|메시지)은? .{0,12}자동|นี่คือ(ข้อความ|อีเมล)(ตอบกลับ)?อัตโนมัติ"
            r"|อีเมล(ฉบับ)?นี้(เป็น|ถูกส่ง).{0,12}อัตโนมัติ"
            r"|đây là (thư|email|tin nhắn) (trả lời )?tự động"
            r"|ini adalah (balasan|pesan|email) otomatis",
            re.MULTILINE | re.DOTALL,
        ),
    ),
    # it wants no answer
    (
        ("do not re", "ne pas r", "responda a est", "non rispondere", "返信", "回复", "回覆"),
        re.compile(
            r"(?:^|[.!*:]\s*)(please )?do not (reply|respond) (directly )?to this (e-?mail|message|mail"
            r"|notification)|merci de ne pas r[ée]pondre [àa] ce(t)? (message|courriel|e-?mail)"
            r"|no responda a este (correo|mensaje)|n[ãa]o responda a est[ea] (mensagem|e-?mail)"
            r"|non rispondere a questa (e-?mail|mail)|このメールに(は)?(ご)?返信(しないで|いただいても|できません)"
            r"|请勿(直接)?回复|請勿(直接)?回覆",
            re.MULTILINE | re.DOTALL,
        ),
    ),
    # it wants to know first who writes
    (
        (
            "is protected by",
            "link",
            "until you",
            "to have",
            "to get",
            "that you are",
            "held",
            "waitlisted",
            "quarantined",
            "this mailbox is",
        ),
        re.compile(
            r"(account|mailbox|address|e-?mail) is protected by\b.{0,120}\b(click|confirm|verif|reply"
            r"|allowed|approved)"
            r"|(click|follow)\b.{0,60}\blink\b.{0,80}\b(deliver(y of)?|release|approve|verify) (your"
            r"|this) (e-?mail|message|mail)"
            r"|(your|this) (e-?mail|message|mail) (has been|was|is being) (held|placed on hold"
            r"|quarantined)\b.{0,80}\buntil you"
            r"|(?:^|[.!]\s*)to (have|get) (it|your (e-?mail|message|mail)) (delivered"
            r"|released),? (please )?(click|verify|visit)"
            r"|(confirm|verify|prove) that you are (a (real )?(person|human)|not a (spammer|robot|machine))\b"
            r"|(your|this) (e-?mail|message|mail)( (to|about|with) .{1,80})? (has been|was"
            r"|is being) (held|waitlisted|quarantined)\b.{0,120}\b(click|confirm your|verify|guest list)"
            r"|this mailbox is (not|un)\s?(monitored|attended)",
            re.MULTILINE | re.DOTALL,
        ),
    ),
)
# Written small as well.
_AWAY = re.compile(
    r"\b(out of (the )?office|on (annual |my |maternity |paternity |parental |sick |study |holiday )*(leave"
    r"|vacation|holidays?)|away from (my|the) (office|desk)|travell?ing on business)\b"
    r"|nicht im (b[üu]ro|haus)|(in|im) urlaub|abwesend|nicht erreichbar|absent[e]?\b|en (cong[ée]s?"
    r"|vacances|d[ée]placement)|fuera de la oficina|de (vacaciones|licencia|viaje)|ausente"
    r"|de f[ée]rias|fora do escrit[óo]rio|in ferie|fuori (ufficio|sede)|assente|(afwezig|met vakantie"
    r"|op vakantie|niet op kantoor)|(p[åa] semester|inte p[åa] kontoret|tj[äa]nstledig|f[öo]r[äa]ldraledig)"
    r"|p[åa] ferie|ikke p[åa] kontoret|bortrejst|lomalla|poissa|(na|w) urlop|poza biurem|nieobecn"
    r"|na dovolen[ée]|mimo kancel|szabads[áa]g|[îi]n concediu|izinde(yim)?|ofis d[ıi][şs]|в отпуске"
    r"|отсутству|у відпустці"
    r"|(不在|休暇|休業|出張|席を外|休みを(いただ|頂)|夏季休業)|(休假|出差|外出|不在办公室|不在辦公室|年假"
    r"|产假)|(휴가|출장|부재)|ลาพักร้อน|ไม่อยู่|nghỉ phép|cuti|في إجازة|בחופשה|άδεια|διακοπ",
)
_BESIDES = tuple(
    re.compile(words, re.IGNORECASE)
    for words in (
        # thanks for your message
        r"\b(thank you|thanks) (very much )?for (your|the|contacting|writing|emailing)|(danke"
        r"|dank) f[üu]r (ihre|deine|die)|merci (de|pour) (votre|nous)"
        r"|gracias por (su|tu|contactar|escribir)|obrigad[oa] pel[oa]|grazie per (la|il|aver)|(bedankt"
        r"|dank) (u )?voor (uw|je)|tack f[öo]r (ditt|ert)"
        r"|tak for din|takk for (din|e-?post)|kiitos (viestist|s[äa]hk[öo])|dzi[ęe]kuj[ęe] za|d[ěe]kuji za"
        r"|k[öo]sz[öo]n[öo]m|mul[țţt]umesc pentru|te[şs]ekk[üu]r"
        r"|спасибо за|дякую за|メール(を)?(いただき|ありがとう|拝受)|ご連絡ありがとう|感谢(您的)?(来信|邮件"
        r"|来函)|(感謝|謝謝)(您的)?(來信|郵件)|메일(을)? (보내|주셔)|ขอบคุณสำหรับ",
        # until when
        r"\b(until|till|through|back (on|in|at)|return(ing)? (to (the|my) office )?(on|in)|from \d"
        r"|between \d)\b.{0,60}\d|\b(bis|ab dem|zur[üu]ck am|wieder am)\b.{0,40}\d|\b(jusqu['’]au|de retour le"
        r"|[àa] partir du|du \d)"
        r"|\b(hasta el|regreso el|a partir del|del \d)|\b(at[ée] (o dia |ao )?\d|regresso|retorno"
        r"|a partir de \d)|\b(fino al|rientr|dal \d)|\b(tot( en met)?|terug op|vanaf)\b.{0,30}\d"
        r"|\b(till och med|t\.?o\.?m\.?|[åa]ter|tillbaka)\b.{0,30}\d"
        r"|\b(til og med|frem til|tilbake|tilbage|til)\b.{0,20}\d|asti|saakka|\b(do|od) (dnia )?\d|\bdo \d"
        r"|-ig\b|p[âa]n[ăa]|tarihine kadar|\b(до|по|с) \d|まで|から\d|(至|到|直至).{0,12}[日号號]|까지|จนถึง"
        r"|ถึงวันที่",
        # I shall read it later, or not at all
        r"(limited|no|little|intermittent) access to (my )?e-?mails?|(reply|respond|answer|get back to you"
        r"|attend to|read|deal with) .{0,50}(when|upon|on|after|as soon as|once) (i|my) ?(return|am back|can)?"
        r"|as soon as possible"
        r"|(wird|werden|kann) (nicht )?(weitergeleitet|gelesen|bearbeitet|beantwort)|(nach"
        r"|bei) meiner r[üu]ckkehr|[àa] mon retour|(a mi (regreso|vuelta|retorno))|no meu regresso"
        r"|al mio (rientro|ritorno)"
        r"|na mijn terugkeer|n[äa]r jag (kommer tillbaka|[äa]r [åa]ter)|n[åa]r jeg (er tilbage|er tilbake"
        r"|kommer)|palattuani|po powrocie|po n[áa]vratu|visszat[ée]r|la [îi]ntoarcere|d[öo]nd[üu][ğg][üu]m"
        r"|после возвращения|по возвращении"
        r"|(出社|帰社|戻り|休暇明け|不在明け).{0,20}(返信|連絡|対応|確認)|(返信|回答|対応|返答)が?(遅れ|でき)"
        r"|(回来|返回|回來)后?.{0,10}(回复|处理|回覆)|(복귀|돌아).{0,12}(답|회신|연락)|จะตอบกลับ",
        # whom to ask instead
        r"\b(urgent|emergenc|immediate|in my absence|during my absence|please contact|contact my)\b|dringend"
        r"|in (dringenden|eiligen)|vertretung|wenden sie sich|en (cas d['’])?urgence|veuillez contacter"
        r"|vous pouvez contacter"
        r"|urgente|p[óo]ngase en contacto|contacte (con|com|a)|per urgenze|contattare|dringende|neem contact"
        r"|(br[åa]dskande|kontakta)|(hast(er|ende)|kontakt(e)? venligst)|kiireelli|pilnych|(proszę"
        r"|prosz[ęe]) o kontakt|nal[ée]hav"
        r"|s[üu]rg[őo]s|urgen[țţt]|acil|срочн|термінов|(お急ぎ|緊急|至急)|(紧急|緊急|急事|请联系|請聯絡|請聯繫)"
        r"|긴급|급한|เร่งด่วน|กรุณาติดต่อ|khẩn cấp|mendesak|عاجل|דחוף|επείγ",
    )
)
_DECIDES = re.compile(
    r"[?？]|\b(approv|reject|agree|vote|subscribe|remove me|comment|change the|genehmig|zustimm|approuv"
    r"|apru[eé]b|de acuerdo)"
    r"|承認|賛成|修正|同意|批准|одобр|согласен",
    re.IGNORECASE,
)


def reads_as_machine(subject: str, text: str) -> str:
    """Return in a few words why subject or text show that a machine wrote them; empty when a person may have."""
    bare = _REPLY.sub("", subject)
    if _SUBJECT.match(subject) or (_SUBJECT.match(bare) and _counted(text) >= SIGNS - 1):
        return "automatic reply by its subject"
    shown = text[:TEXT_CHARACTERS]
    if _says_outright(_small(shown)):
        return "automatic reply by its words"
    if len(text) < TEXT_CHARACTERS and _counted(shown) >= SIGNS and not _DECIDES.search(shown):
        return "notice of absence by its words"
    return ""


def _says_outright(text: str) -> bool:
    return any(
        any(word in text for word in words) and pattern.search(text) is not None
        for words, pattern in OUTRIGHT
    )


def _counted(text: str) -> int:
    """Count which of the things that notices of absence say are said; without an absence none counts."""
    shown = text[:TEXT_CHARACTERS]
    if not _AWAY.search(_small(shown)):
        return 0
    return 1 + sum(words.search(shown) is not None for words in _BESIDES)


def _small(text: str) -> str:
    return text.replace("İ", "i").lower()  # whose lower() would be two characters
