# ruff: noqa: E501  (a case reads best on one line)
"""Replies as mail programs write them in many languages: each text, and what of it is new."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple


class Case(NamedTuple):
    """One reply: its name says language and habit."""

    name: str
    text: str
    new: str


class Speech(NamedTuple):
    """How one language answers, quotes and signs."""

    own: str
    second: str  # another sentence of the writer's own
    old: str  # what is quoted
    attributions: tuple[str, ...]
    head: str  # the head of a quoted mail, labels in the order of Outlook
    ruler: str
    device: str


OLD_LINES = "{0}\n\n{0}"
SPEECHES = {
    "en": Speech(
        "Thank you, this is very clear.", "We shall print it for our members.", "Please read the newsletter.",
        ("On Mon, May 2, 2005 at 10:00 AM ISO/SR <news@sr.example> wrote:",
         "On 2 May 2005, at 10:00, ISO/SR <news@sr.example> wrote:",
         "On Monday, 2 May 2005, 10:00:00 GMT+1, ISO/SR <news@sr.example>\nwrote:",
         "ISO/SR <news@sr.example> wrote:"),
        "From: ISO/SR [mailto:news@sr.example]\nSent: Monday, May 02, 2005 10:00 AM\nTo: Anna\nSubject: News",
        "-----Original Message-----", "Sent from my iPhone"),
    "de": Speech(
        "Danke, das ist sehr hilfreich.", "Wir geben es an unsere Mitglieder weiter.", "Bitte lesen Sie den Brief.",
        ("Am 02.05.2005 um 10:00 schrieb ISO/SR <news@sr.example>:",
         "Am Mo., 2. Mai 2005 um 10:00 Uhr schrieb ISO/SR <\nnews@sr.example>:",
         "ISO/SR <news@sr.example> schrieb am Mo., 2. Mai 2005, 10:00:"),
        "Von: ISO/SR [mailto:news@sr.example]\nGesendet: Montag, 2. Mai 2005 10:00\nAn: Anna\nBetreff: Brief",
        "-----Ursprüngliche Nachricht-----", "Von meinem iPhone gesendet"),
    "fr": Speech(
        "Merci, c'est très utile.", "Nous le transmettrons à nos membres.", "Veuillez lire le bulletin.",
        ("Le 2 mai 2005 à 10:00, ISO/SR <news@sr.example> a écrit :",
         "Le lun. 2 mai 2005 à 10:00, ISO/SR <news@sr.example> a\nécrit :",
         "Le lundi 2 mai 2005, ISO/SR <news@sr.example> a écrit :"),
        "De : ISO/SR <news@sr.example>\nEnvoyé : lundi 2 mai 2005 10:00\nÀ : Anna\nObjet : Bulletin",
        "-----Message d'origine-----", "Envoyé de mon iPhone"),
    "es": Speech(
        "Gracias, es muy útil.", "Lo enviaremos a nuestros miembros.", "Por favor, lean el boletín.",
        ("El lun, 2 may 2005 a las 10:00, ISO/SR (<news@sr.example>) escribió:",
         "El 2 de mayo de 2005, 10:00, ISO/SR <news@sr.example>\nescribió:",
         "El 02/05/2005 a las 10:00, ISO/SR escribió:"),
        "De: ISO/SR <news@sr.example>\nEnviado el: lunes, 2 de mayo de 2005 10:00\nPara: Anna\nAsunto: Boletín",
        "-----Mensaje original-----", "Enviado desde mi iPhone"),
    "pt": Speech(
        "Obrigado, é muito útil.", "Vamos enviá-lo aos nossos membros.", "Por favor leia o boletim.",
        ("Em seg., 2 de mai. de 2005 às 10:00, ISO/SR <news@sr.example>\nescreveu:",
         "Em 2 de maio de 2005 10:00, ISO/SR <news@sr.example> escreveu:",
         "No dia 02/05/2005, às 10:00, ISO/SR <news@sr.example> escreveu:"),
        "De: ISO/SR <news@sr.example>\nEnviada em: segunda-feira, 2 de maio de 2005 10:00\nPara: Anna\nAssunto: x",
        "-----Mensagem original-----", "Enviado do meu iPhone"),
    "it": Speech(
        "Grazie, è molto utile.", "Lo inoltreremo ai nostri soci.", "Leggete il bollettino.",
        ("Il giorno lun 2 mag 2005 alle ore 10:00 ISO/SR <news@sr.example> ha\nscritto:",
         "Il 02/05/2005 10:00, ISO/SR ha scritto:",
         "Il giorno 02/mag/2005, alle ore 10:00, ISO/SR <news@sr.example> ha scritto:"),
        "Da: ISO/SR <news@sr.example>\nInviato: lunedì 2 maggio 2005 10:00\nA: Anna\nOggetto: Bollettino",
        "-----Messaggio originale-----", "Inviato da iPhone"),
    "nl": Speech(
        "Dank u, dit is heel nuttig.", "Wij sturen het naar onze leden.", "Lees de nieuwsbrief.",
        ("Op ma 2 mei 2005 om 10:00 schreef ISO/SR <news@sr.example>:",
         "Op 2 mei 2005, om 10:00 heeft ISO/SR <news@sr.example> het volgende geschreven:",
         "Op 2-5-2005 om 10:00 schreef ISO/SR:"),
        "Van: ISO/SR <news@sr.example>\nVerzonden: maandag 2 mei 2005 10:00\nAan: Anna\nOnderwerp: Nieuws",
        "-----Oorspronkelijk bericht-----", "Verstuurd vanaf mijn iPhone"),
    "sv": Speech(
        "Tack, det är mycket bra.", "Vi skickar det till våra medlemmar.", "Läs nyhetsbrevet.",
        ("Den mån 2 maj 2005 kl 10:00 skrev ISO/SR <news@sr.example>:",
         "2 maj 2005 kl. 10:00 skrev ISO/SR <news@sr.example>:",
         "Den 2005-05-02 kl. 10:00, skrev ISO/SR:"),
        "Från: ISO/SR <news@sr.example>\nSkickat: den 2 maj 2005 10:00\nTill: Anna\nÄmne: Nyheter",
        "-----Ursprungligt meddelande-----", "Skickat från min iPhone"),
    "da": Speech(
        "Tak, det er meget nyttigt.", "Vi sender det til vores medlemmer.", "Læs venligst nyhedsbrevet.",
        ("Den man. 2. maj 2005 kl. 10.00 skrev ISO/SR <news@sr.example>:",
         "Den 2. maj 2005 kl. 10.00 skrev ISO/SR <news@sr.example>:",
         "man. 2. maj 2005 10.00 skrev ISO/SR <news@sr.example>:"),
        "Fra: ISO/SR <news@sr.example>\nSendt: 2. maj 2005 10:00\nTil: Anna\nEmne: Nyt",
        "-----Oprindelig meddelelse-----", "Sendt fra min iPhone"),
    "no": Speech(
        "Takk, dette er nyttig.", "Vi sender det til medlemmene.", "Vennligst les nyhetsbrevet.",
        ("man. 2. mai 2005 kl. 10:00 skrev ISO/SR <news@sr.example>:",
         "Den 02.05.2005 10:00, skrev ISO/SR:",
         "2. mai 2005 kl. 10:00 skrev ISO/SR <news@sr.example>:"),
        "Fra: ISO/SR <news@sr.example>\nSendt: mandag 2. mai 2005 10:00\nTil: Anna\nEmne: Nytt",
        "-----Opprinnelig melding-----", "Sendt fra min iPad"),
    "fi": Speech(
        "Kiitos, tästä on paljon apua.", "Lähetämme sen jäsenillemme.", "Lue uutiskirje.",
        ("ma 2. toukok. 2005 klo 10.00 ISO/SR (news@sr.example) kirjoitti:",
         "ISO/SR <news@sr.example> kirjoitti 2.5.2005 kello 10.00:",
         "2.5.2005 10:00, ISO/SR kirjoitti:"),
        "Lähettäjä: ISO/SR <news@sr.example>\nLähetetty: maanantai 2. toukokuuta 2005 10:00\n"
        "Vastaanottaja: Anna\nAihe: x", "-----Alkuperäinen viesti-----", "Lähetetty iPhonesta"),
    "pl": Speech(
        "Dziękuję, to bardzo pomocne.", "Prześlemy to naszym członkom.", "Proszę przeczytać biuletyn.",
        ("W dniu 02.05.2005 o 10:00, ISO/SR pisze:",
         "pon., 2 maj 2005 o 10:00 ISO/SR <news@sr.example> napisał(a):",
         "Dnia 2 maja 2005 10:00 ISO/SR <news@sr.example> napisał(a):"),
        "Od: ISO/SR <news@sr.example>\nWysłano: poniedziałek, 2 maja 2005 10:00\nDo: Anna\nTemat: Biuletyn",
        "-----Oryginalna wiadomość-----", "Wysłane z iPhone'a"),
    "cs": Speech(
        "Děkuji, je to velmi užitečné.", "Pošleme to našim členům.", "Přečtěte si zpravodaj.",
        ("Dne 2.5.2005 v 10:00 ISO/SR <news@sr.example> napsal(a):",
         "po 2. 5. 2005 v 10:00 odesílatel ISO/SR <news@sr.example>\nnapsal:",
         "2. 5. 2005 v 10:00, ISO/SR <news@sr.example>:"),
        "Od: ISO/SR <news@sr.example>\nOdesláno: pondělí 2. května 2005 10:00\nKomu: Anna\nPředmět: Zprávy",
        "-----Původní zpráva-----", "Odesláno z iPhonu"),
    "hu": Speech(
        "Köszönöm, nagyon hasznos.", "Elküldjük a tagjainknak.", "Kérjük, olvassa el a hírlevelet.",
        ("ISO/SR <news@sr.example> ezt írta (időpont: 2005. máj. 2., H, 10:00):",
         "2005. május 2. 10:00 keltezéssel, ISO/SR <news@sr.example> írta:",
         "2005.05.02. 10:00 keltezéssel, ISO/SR írta:"),
        "Feladó: ISO/SR <news@sr.example>\nElküldve: 2005. május 2. 10:00\nCímzett: Anna\nTárgy: Hírek",
        "-----Eredeti üzenet-----", "Küldve az iPhone-ról"),
    "tr": Speech(
        "Teşekkürler, çok yararlı.", "Üyelerimize göndereceğiz.", "Lütfen bülteni okuyun.",
        ("ISO/SR <news@sr.example>, 2 May 2005 Pzt, 10:00 tarihinde şunu yazdı:",
         "2 Mayıs 2005 10:00 tarihinde ISO/SR <news@sr.example> yazdı:",
         "2.05.2005 10:00 tarihinde ISO/SR yazdı:"),
        "Kimden: ISO/SR <news@sr.example>\nGönderildi: 2 Mayıs 2005 10:00\nKime: Anna\nKonu: Bülten",
        "-----Orijinal Mesaj-----", "iPhone'umdan gönderildi"),
    "ru": Speech(
        "Спасибо, это очень полезно.", "Мы передадим это нашим членам.", "Прочтите, пожалуйста, бюллетень.",
        ("2 мая 2005 г., в 10:00, ISO/SR <news@sr.example> написал(а):",
         "пн, 2 мая 2005 г. в 10:00, ISO/SR <news@sr.example>:",
         "02.05.2005 10:00, ISO/SR пишет:"),
        "От: ISO/SR <news@sr.example>\nОтправлено: 2 мая 2005 г. 10:00\nКому: Anna\nТема: Бюллетень",
        "-----Исходное сообщение-----", "Отправлено с iPhone"),
    "uk": Speech(
        "Дякую, це дуже корисно.", "Ми надішлемо це нашим членам.", "Прочитайте бюлетень.",
        ("пн, 2 трав. 2005 р. о 10:00 ISO/SR <news@sr.example> пише:",
         "2 травня 2005 р. о 10:00 ISO/SR <news@sr.example> написав(ла):",
         "02.05.05 10:00, ISO/SR <news@sr.example> пише:"),
        "Від: ISO/SR <news@sr.example>\nНадіслано: 2 травня 2005 р. 10:00\nКому: Anna\nТема: Бюлетень",
        "-----Оригінальне повідомлення-----", "Надіслано з iPhone"),
    "el": Speech(
        "Ευχαριστώ, είναι πολύ χρήσιμο.", "Θα το στείλουμε στα μέλη μας.", "Διαβάστε το δελτίο.",
        ("Στις Δευ, 2 Μαΐ 2005 στις 10:00 π.μ., ο χρήστης ISO/SR <news@sr.example> έγραψε:",
         "Στις 2/5/2005 10:00 πμ, ο ISO/SR έγραψε:",
         "Στις 2 Μαΐου 2005, 10:00, ο ISO/SR <news@sr.example>\nέγραψε:"),
        "Από: ISO/SR <news@sr.example>\nΣτάλθηκε: Δευτέρα, 2 Μαΐου 2005 10:00\nΠρος: Anna\nΘέμα: Νέα",
        "-----Αρχικό μήνυμα-----", "Στάλθηκε από το iPhone μου"),
    "ro": Speech(
        "Mulțumesc, este foarte util.", "Îl trimitem membrilor noștri.", "Vă rugăm să citiți buletinul.",
        ("Pe lun., 2 mai 2005 la 10:00, ISO/SR <news@sr.example> a scris:",
         "În data de 2 mai 2005, 10:00, ISO/SR <news@sr.example> a scris:",
         "La 2.05.2005 10:00, ISO/SR a scris:"),
        "De la: ISO/SR <news@sr.example>\nTrimis: luni, 2 mai 2005 10:00\nCătre: Anna\nSubiect: Buletin",
        "-----Mesaj original-----", "Trimis de pe iPhone-ul meu"),
    "ja": Speech(
        "ありがとうございます。大変参考になりました。", "会員に回覧いたします。", "ニュースレターをお読みください。",
        ("2005年5月2日(月) 10:00 ISO/SR <news@sr.example>:",
         "On Mon, 02 May 2005 10:00:00 +0900\nISO/SR <news@sr.example> wrote:",
         "2005/05/02 10:00、ISO/SR <news@sr.example>のメール:",
         "ISO/SRさんは書きました:",
         "(2005/05/02 10:00), ISO/SR wrote:"),
        "差出人: ISO/SR <news@sr.example>\n送信日時: 2005年5月2日 10:00\n宛先: Anna\n件名: ニュース",
        "-----元のメッセージ-----", "iPhoneから送信"),
    "zh": Speech(
        "谢谢，非常有用。", "我们会转给会员。", "请阅读通讯。",
        ("ISO/SR <news@sr.example> 于2005年5月2日周一 上午10:00写道：",
         "在 2005年5月2日，10:00，ISO/SR <news@sr.example> 写道：",
         "在 2005-05-02 10:00:00，\"ISO/SR\" <news@sr.example> 写道："),
        "发件人: ISO/SR <news@sr.example>\n发送时间: 2005年5月2日 10:00\n收件人: Anna\n主题: 通讯",
        "------------------ 原始邮件 ------------------", "发自我的 iPhone"),
    "zh-tw": Speech(
        "謝謝，很有幫助。", "我們會轉給會員。", "請閱讀通訊。",
        ("ISO/SR <news@sr.example> 於 2005年5月2日 週一 上午10:00寫道：",
         "ISO/SR <news@sr.example> 於 2005/5/2 上午10:00 寫道：",
         "於 2005年5月2日 上午10:00，ISO/SR <news@sr.example> 寫道："),
        "寄件者: ISO/SR <news@sr.example>\n寄件日期: 2005年5月2日 10:00\n收件者: Anna\n主旨: 通訊",
        "-----原始郵件-----", "從我的 iPhone 傳送"),
    "ko": Speech(
        "감사합니다. 큰 도움이 됩니다.", "회원들에게 전달하겠습니다.", "소식지를 읽어 주십시오.",
        ("2005년 5월 2일 (월) 오전 10:00, ISO/SR <news@sr.example>님이 작성:",
         "2005. 5. 2. 오전 10:00, ISO/SR <news@sr.example> 작성:",
         "2005-05-02 오전 10:00에 ISO/SR 이(가) 쓴 글:"),
        "보낸 사람: ISO/SR <news@sr.example>\n보낸 날짜: 2005년 5월 2일 10:00\n받는 사람: Anna\n제목: 소식",
        "-----원본 메시지-----", "나의 iPhone에서 보냄"),
    "th": Speech(
        "ขอบคุณมาก มีประโยชน์มาก", "เราจะส่งต่อให้สมาชิก", "โปรดอ่านจดหมายข่าว",
        ("ในวันที่ จ. 2 พ.ค. 2005 เวลา 10:00 ISO/SR <news@sr.example> เขียนว่า:",
         "เมื่อ 2 พ.ค. 2005 10:00, ISO/SR <news@sr.example> เขียนว่า:",
         "เมื่อวันที่ 2 พ.ค. 2548 เวลา 10:00 น. ISO/SR <news@sr.example> เขียนว่า:"),
        "จาก: ISO/SR <news@sr.example>\nส่ง: 2 พฤษภาคม 2005 10:00\nถึง: Anna\nเรื่อง: ข่าว",
        "-----ข้อความต้นฉบับ-----", "ส่งจาก iPhone ของฉัน"),
    "vi": Speech(
        "Cảm ơn, rất hữu ích.", "Chúng tôi sẽ gửi cho các thành viên.", "Xin đọc bản tin.",
        ("Vào Th 2, 2 thg 5, 2005 vào lúc 10:00 ISO/SR <news@sr.example> đã viết:",
         "Vào 10:00 2 tháng 5, 2005, ISO/SR <news@sr.example> đã viết:",
         "Ngày 2 tháng 5 năm 2005, 10:00, ISO/SR <news@sr.example>\nđã viết:"),
        "Từ: ISO/SR <news@sr.example>\nĐã gửi: 2 tháng 5, 2005 10:00\nĐến: Anna\nChủ đề: Tin",
        "-----Thư gốc-----", "Gửi từ iPhone của tôi"),
    "id": Speech(
        "Terima kasih, sangat berguna.", "Akan kami kirim kepada anggota.", "Silakan baca buletin.",
        ("Pada tanggal Sen, 2 Mei 2005 pukul 10.00 ISO/SR <news@sr.example> menulis:",
         "Pada 2 Mei 2005 10:00, ISO/SR <news@sr.example> menulis:",
         "Pada Sen, 2 Mei 2005 10:00 ISO/SR <news@sr.example>\nmenulis:"),
        "Dari: ISO/SR <news@sr.example>\nTerkirim: 2 Mei 2005 10:00\nKepada: Anna\nPerihal: Berita",
        "-----Pesan Asli-----", "Dikirim dari iPhone saya"),
    "ar": Speech(
        "شكرا، هذا مفيد جدا.", "سنرسله إلى أعضائنا.", "يرجى قراءة النشرة.",
        ("في الاثنين، 2 مايو 2005 في 10:00 كتب ISO/SR <news@sr.example>:",
         "\u202bفي 2 مايو 2005، الساعة 10:00، كتب ISO/SR <news@sr.example>:\u202c",
         "في 02/05/2005 10:00، كتب ISO/SR:"),
        "من: ISO/SR <news@sr.example>\nالتاريخ: 2 مايو 2005 10:00\nإلى: Anna\nالموضوع: نشرة",
        "-----الرسالة الأصلية-----", "أُرسلت من الـ iPhone"),
    "he": Speech(
        "תודה, זה מועיל מאוד.", "נעביר את זה לחברים שלנו.", "אנא קראו את העלון.",
        ("\u202bבתאריך יום ב׳, 2 במאי 2005 ב-10:00 מאת ISO/SR <\u202anews@sr.example\u202c>:\u202c",
         "ב-2 במאי 2005, בשעה 10:00, ISO/SR <news@sr.example> כתב:",
         "בתאריך 2.5.2005 10:00, ISO/SR כתב:"),
        "מאת: ISO/SR <news@sr.example>\nנשלח: יום שני 2 מאי 2005 10:00\nאל: Anna\nנושא: עלון",
        "-----הודעה מקורית-----", "נשלח מה-iPhone שלי"),
}  # fmt: skip


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in OLD_LINES.format(text).split("\n"))


def _labelled(head: str, *values: str) -> str:
    """Return the labels of a head (from, sent, to, subject) with other values."""
    labels = (line.partition(":")[0] for line in head.split("\n"))
    return "\n".join(f"{label}: {value}" for label, value in zip(labels, values, strict=True))


def _from_habits() -> Iterator[Case]:
    for language, speech in SPEECHES.items():
        own, second, old = speech.own, speech.second, _quoted(speech.old)
        bare = OLD_LINES.format(speech.old)
        for number, said in enumerate(speech.attributions):
            yield Case(f"{language} top {number}", f"{own}\n\n{said}\n\n{old}\n", own)
            yield Case(
                f"{language} below {number}", f"{said}\n{old}\n\n{own}\n{second}\n", f"{own}\n{second}"
            )
        said = speech.attributions[0]
        yield Case(f"{language} unmarked", f"{own}\n{second}\n\n{said}\n\n{bare}\n", f"{own}\n{second}")
        yield Case(
            f"{language} between",
            f"{said}\n> {speech.old}\n\n{own}\n\n> {speech.old}\n\n{second}\n",
            f"{own}\n\n{second}",
        )
        yield Case(f"{language} ruler", f"{own}\n\n{speech.ruler}\n{speech.head}\n\n{bare}\n", own)
        yield Case(
            f"{language} head", f"{own}\n\n{second}\n\n{speech.head}\n\n{bare}\n", f"{own}\n\n{second}"
        )
        bold = "\n".join(
            f"*{line.partition(':')[0].strip()}:*{line.partition(':')[2]}" for line in speech.head.split("\n")
        )
        yield Case(f"{language} bold", f"{own}\n\n{bold}\n\n{bare}\n", own)
        yield Case(f"{language} device", f"{own}\n\n{speech.device}\n\n{said}\n\n{old}\n", own)
        yield Case(f"{language} device, then no mark", f"{own}\n\n{speech.device}\n\n{bare}\n", own)
        yield Case(
            f"{language} far right", f"{own}\n\n{' ' * 8}> {speech.old}\n\n{second}\n", f"{own}\n\n{second}"
        )
        for kept in (
            "\n\n***\n\n".join(said.rstrip(".。") for said in (own, second, own)),
            f"{own}\n\n{_labelled(speech.head, '9:00', '2005-05-02', '17:00', '5')}\n\n{second}",
            f"{_labelled(speech.head, 'SIS', '2005-05-02', 'ISO/SR', '5')}\n\n{own}",
        ):
            yield Case(f"{language} {kept}", kept, kept)
        yield Case(f"{language} signed", f"{own}\n\n-- \nAnna Berg\n+46 8 555 520 00\n\n{said}\n{old}\n", own)


_SINGLE = [
    ("notes", "I agree.\n\nAnna\n\n\nISO/SR <news@sr.example>\n2005-05-02 10:00\nTo: Anna <a@x.example>\nSubject: News\n\nold",
     "I agree.\n\nAnna"),
    ("yahoo old", "I agree.\n\n--- On Mon, 5/2/05, ISO/SR <news@sr.example> wrote:\n\nFrom: ISO/SR <news@sr.example>\nold",
     "I agree."),
    ("yahoo new", "I agree.\n\n    On Monday, May 2, 2005 at 10:00:00 AM GMT+2, ISO/SR <news@sr.example> wrote:  \n \n old",
     "I agree."),
    ("outlook ruler", "I agree.\n\n________________________________\nFrom: ISO/SR <news@sr.example>\nSent: Monday\nTo: A\n\nold",
     "I agree."),
    ("flattened head", "I agree.\n\nFrom: ISO/SR Sent: Monday, May 2 To: Anna Subject: News\n\nold", "I agree."),
    ("android", "I agree.\n\n-------- Original message --------\nFrom: ISO/SR\nDate: 02/05/2005\n\nold", "I agree."),
    ("samsung", "I agree.\n\nSent from Samsung Galaxy smartphone.\n\n-------- Original message --------\nold", "I agree."),
    ("zoho", "I agree.\n\n---- On Mon, 02 May 2005 10:00:00 +0200 ISO/SR <news@sr.example> wrote ----\n\nold", "I agree."),
    ("same line", "I agree. On Mon, May 2, 2005 at 10:00 AM, news@sr.example wrote:\n> old", "I agree."),
    ("folded in three", "I agree.\n\nOn May 2, 2005, at 10:00, ISO/SR <\n416ffd3258d4d2fa@sr.example>\nwrote:\n\nold", "I agree."),
    ("emacs", "ISO/SR writes:\n\n> old\n\nI agree.", "I agree."),
    ("mutt", "* ISO/SR <news@sr.example> wrote on [2005-05-02 10:00]:\n> old\n\nI agree.", "I agree."),
    ("newsgroup", "In article <1@sr.example>, ISO/SR <news@sr.example> wrote:\n> old\n\nI agree.", "I agree."),
    ("list footer", "I agree.\n\n_______________________________________________\nsr mailing list\nhttps://x.example/mailman/listinfo/sr",
     "I agree."),
    ("law", "I agree.\n\nThis e-mail and any attachments are confidential and intended solely for the addressee.", "I agree."),
    ("gateway", "CAUTION: This email originated from outside of the organization.\n\nI agree.\n", "I agree."),
    ("above", "I agree.\n\n## Please write your reply above this line ##\n\nold", "I agree."),
    ("japanese frame", "承知しました。\n\n━━━━━━━━━━━━━━\n規格協会 田中太郎\nTEL 03-1234-5678\n━━━━━━━━━━━━━━", "承知しました。"),
    ("japanese dashes", "承知しました。\n\n--------------------\n田中太郎\nt@x.example\n--------------------", "承知しました。"),
    ("wide quote", "＞ 古い文\n\n承知しました。", "承知しました。"),
    ("plain sentence on", "On Monday we meet.\nOn behalf of us all: thank you.", "On Monday we meet.\nOn behalf of us all: thank you."),
    ("plain sentence from", "From: here to there is a long way.\nYes.", "From: here to there is a long way.\nYes."),
    ("plain sentence sent", "I agree.\n\nSent from my desk, is much easier than my mobile phone.",
     "I agree.\n\nSent from my desk, is much easier than my mobile phone."),
    ("plain quote in words", "Clause 5 says:\n\nthe term is undefined.", "Clause 5 says:\n\nthe term is undefined."),
    ("plain list", "Two things:\n\n- one\n- two\n\n* three", "Two things:\n\n- one\n- two\n\n* three"),
    ("ruler within", "Part one is good.\n\n----------\n\nPart two is a longer matter for us.\n\nAnna",
     "Part one is good.\n\n----------\n\nPart two is a longer matter for us.\n\nAnna"),
    ("agenda", "Date: 12 May 2005\nPlace: Quebec\nI shall come.", "Date: 12 May 2005\nPlace: Quebec\nI shall come."),
    ("folded quotation", "On Mon, May 2, 2005, ISO/SR <news@sr.example> wrote:\n> Please read the newsletter with all of its twelve pages before the\nnext meeting\n> and tell us.\n\nI agree.",
     "I agree."),
    ("answer in small letters", "> Shall we meet on the third of May in the rooms of the institute?\nyes, fine\n> And who comes?\ntwo of us", "yes, fine\ntwo of us"),
    ("one word above a folded attribution", "Agreed\n02.05.2005 10:00 ISO/SR <\nnews@sr.example> wrote:\n\n> old", "Agreed"),
    ("a day above an attribution", "On this day\nOn Mon, May 2, 2005 at 10:00\nISO/SR <news@sr.example> wrote:\n\n> old", "On this day"),
    ("name above a folded date", "I agree.\n\nISO/SR <news@sr.example> schrieb am Mo., 2.\nMai 2005, 10:00:\n\n> old", "I agree."),
    ("Gmail without a colon", "I agree.\n\n2005-05-02 10:00 GMT+02:00 ISO/SR\n\n> old", "I agree."),
    ("words below mail passed on with marks", "See this.\n\nBegin forwarded message:\n\n> From: Bo <b@x.example>\n> Subject: x\n>\n> old\n\nWhat do you think?",
     "See this.\n\nWhat do you think?"),
    ("a sender and no other field", "I agree.\n\nFrom: ISO/SR <news@sr.example>\n\nold", "I agree."),
    ("a sender in a form", "Name: Anna\nFrom: anna@x.example\nBody: SIS", "Name: Anna\nFrom: anna@x.example\nBody: SIS"),
    ("name behind a dash", "I agree.\n\n-Anna Berg\n\n> old", "I agree."),
    ("name behind a slash", "Håller med.\n/Anna Berg", "Håller med."),
    ("a first name behind a slash", "Håller med.\n\n/Anna\n\n> gammalt", "Håller med."),
    ("a letter behind a slash", "Det passer fint.\n\n/B", "Det passer fint."),
    ("an answer behind a slash", "Jeg har lest det.\n\n/Approved", "Jeg har lest det.\n\n/Approved"),
    ("a command behind a slash", "We read it.\n\n/unsubscribe", "We read it.\n\n/unsubscribe"),
    ("a second thought under a telephone's line", "I agree.\n\nSent from my iPhone\n\nPS: The date on page 3 is wrong.",
     "I agree.\n\nPS: The date on page 3 is wrong."),
    ("the same in Japanese", "賛成です。\n\niPhoneから送信\n\n追伸：日付が違います。", "賛成です。\n\n追伸：日付が違います。"),
    ("answers under a telephone's line", "See below.\n\nSent from my iPhone\n\n> Is it clear?\n\nYes, it is.", "See below.\n\nYes, it is."),
    ("a telephone's line on top", "Sent from my iPhone\n\nYes, we agree.", "Yes, we agree."),
    ("headings under which rulers stand", "Title\n-----\nIt is too long\n\nDates\n-----\nOne is missing",
     "Title\n-----\nIt is too long\n\nDates\n-----\nOne is missing"),
    ("a frame around everything", "\n＊＊＊＊＊＊＊＊＊＊\nご案内\n表の日付が違います\n＊＊＊＊＊＊＊＊＊＊", "＊＊＊＊＊＊＊＊＊＊\nご案内\n表の日付が違います"),
    ("a ruler and no other", "We agree with it.\n\n*****\nAnna Berg\nSecretary", "We agree with it."),
    ("a frame", "賛成です。\n\n＊＊＊＊＊＊＊＊＊＊\n山田 花子\n規格部\n＊＊＊＊＊＊＊＊＊＊", "賛成です。"),
    ("a point that names a date and a writer", "Two points:\n\n1. The title is fine.\n2. The date, 12 May 2005, is as Anna wrote:\n\nit should be 13 May.",
     "Two points:\n\n1. The title is fine.\n2. The date, 12 May 2005, is as Anna wrote:\n\nit should be 13 May."),
    ("nothing but a mail passed on", "From: Bo Holm\nSent: Monday, May 2, 2005 10:00 AM\nTo: Anna\nSubject: News\n\nPlease approve.", ""),
    ("a mail to an hour", "De : 9 h 00\nÀ : 17 h 00\nDate : 2 mai 2005\nObjet : atelier", "De : 9 h 00\nÀ : 17 h 00\nDate : 2 mai 2005\nObjet : atelier"),
    ("a point of a list", "Two points:\n- Clause Five\n- Annex B", "Two points:\n- Clause Five\n- Annex B"),
    ("a verdict behind a dash", "I read it.\n\n-Approved", "I read it.\n\n-Approved"),
    ("footer under underscores", "I agree.\n\n_________________________\nWrite to all your friends at once. It is free!", "I agree."),
    ("second part under underscores", "I agree.\n\n_________________________\n\nOne more point: clause 5 is unclear.",
     "I agree.\n\n_________________________\n\nOne more point: clause 5 is unclear."),
    ("disclaimer under its title", "I agree.\n\nDisclaimer\n\nThe information in this message is confidential.", "I agree."),
    ("two telephones", "I agree.\n\nSent wirelessly from my BlackBerry device on the Bell network.\nEnvoyé sans fil par mon terminal mobile BlackBerry.",
     "I agree."),
    ("head in one line", "I agree.\n\nDate: Mon, 2 May 2005 10:00:00 +0200 From: news@sr.example To: Anna Subject: News\n\nold", "I agree."),
    ("nothing below the attribution", "Nous sommes d'accord.\n\n- Le 2005-05-02 10:00, ISO/SR a écrit :\n", "Nous sommes d'accord."),
    ("words about lines", "I agree.\n\nPlease put my reply directly above line 12 of the table.", "I agree.\n\nPlease put my reply directly above line 12 of the table."),
    ("only quoted", "On Mon, May 2, 2005 at 10:00 AM ISO/SR <news@sr.example> wrote:\n> old\n", ""),
    ("only signature", "-- \nAnna", ""),
    ("nothing", "", ""),
]  # fmt: skip


CASES = [*_from_habits(), *(Case(*single) for single in _SINGLE)]
