"""The lines that telephones and mail programs put under what people write: `Sent from my iPhone`, `Get Outlook`."""

from __future__ import annotations

import re

CHARACTERS = 160  # of such a line, with the excuses for its keys that some people add

# What it was sent from, in the languages that say so.
_THINGS = (
    r"i-?(?:phon\w*|pad|pod)|apple|mobi?[el]*|mobil\w*|m[óo]vil\w*|mobiel\w*|cell(?:phone)?|celular|phone"
    r"|telefo[nk]\w*"
    r"|t[ée]l[ée]phone|tel[ée]fono|telef[óo]n\w*|handy|handset|handheld|device|dispositivo|ger[äa]t|appareil"
    r"|tablet\w*"
    r"|smart-?(?:phone|telefon)\w*|black-?berry|android\w*|galaxy|samsung|htc|nokia|lg\b|sony|xperia|pixel"
    r"|huawei|xiaomi"
    r"|redmi|oneplus|honor|motorola|alcatel|fairphone|zte|nexus|kindle|palm\b|pda|treo|ti-\d+|verizon|t-mobile"
    r"|windows|surface|mac(?:book)?|laptop|lenovo|computer|pc\b|outlook|yahoo|gmail|aol|gmx|icloud|hey\b"
    r"|mail(?:box|spring)?"
    r"|webmail|inbox|e-?post|courrier|correo|correio|posta|poczt\w*|pošt\w*|почт\w*|thunderbird|airmail"
    r"|(?:spark|nine|front|tuta|boxer)\b|superhuman|mailbutler"
    r"|proton\s?(?:mail)?|tutanota|blue\s?mail|type\s?app|zoho|hushmail|em client|postbox|polymail|acompli|k-9"
    r"|mail\.ru"
    r"|яндекс\S*|yandex|телефон\w*|смартфон\w*|устройств\w*|(?:mobil)?készülék\w*|điện thoại"
)
_CHARACTER_THINGS = (
    r"i-?phone|i-?pad|android|galaxy|outlook|windows|yahoo|gmail|docomo|ドコモ|スマホ|スマートフォン|携帯|端末"
    r"|モバイル"
    r"|タブレット|メール|手机|手機|设备|裝置|平板|邮件|郵件|邮箱|信箱|小米|华为|三星|網易|网易|휴대폰|스마트폰"
    r"|갤럭시|메일"
    r"|มือถือ|โทรศัพท์"
)
# `Sent from` at the start of the line; a few words later, the thing.
_SENT = (
    r"sent(?: wirelessly| securely)? (?:from|via|with|using|on)|gesendet (?:von|mit|über)|geschickt von"
    r"|envoy[ée](?: sans fil)? (?:de(?:puis)?|[àa] partir d(?:e|(?=['’]))|avec|via|par|du)|provenance :"
    r"|enviado (?:desde|con|de|do|a partir d[eo]|via|pelo)|enviat des d\S+|inviato (?:da|dal|dall\S|con|tramite)"
    r"|(?:skickat|skickades|skickad|s[äa]nt) (?:fr[åa]n|med|via)|sendt (?:fra|via|med)"
    r"|(?:verstuurd|verzonden|gestuurd) (?:vanaf|met|vanuit|via|door)|l[äa]hetetty|wys[łl]an[eo] z(?: pomoc[ąa])?"
    r"|napisane (?:na|z)|odesl[áa]no z|odoslan[ée] z|k[üu]ldve|elk[üu]ldve|trimis (?:de pe|din|cu|de la)"
    r"|στάλθηκε από|αποστολή από|отправлено (?:с|из|со)|(?:надіслано|відправлено) (?:з|із)|изпратено от"
    r"|pos?la[nt]o (?:s|sa|z|iz)|saadetud|išsiųsta iš|nosūtīts no|dikirim dari|dihantar daripada"
    r"|(?:đã |được )?gửi từ|from my|fr[åa]n (?:min|mitt)"
)
_SENT_FROM = re.compile(
    rf"^(?:{_SENT})\W+(?:[\w'’®™.\-]+\s+){{0,5}}?[„“\"«]?[\w'’.-]{{0,12}}?(?:{_THINGS})\w{{0,4}}(?!\w)",
    re.IGNORECASE,
)
# `... gesendet` at its end.
_SENT_AT_END = re.compile(
    rf"^.{{0,60}}?(?<![^\W_])(?:{_THINGS})\S*.{{0,40}}?"
    r"(?:gesendet|geschickt|verschickt|gönderil(?:di|miştir)|küldve|से भेजा गया)\W*$"
    rf"|^.{{0,30}}(?:{_CHARACTER_THINGS}).{{0,20}}"
    r"(?:送信(?:されました|しました|しています)?|发送|發送|傳送|传送|에서 보냄|에서 보냈습니다|에서 전송)\W*$"
    rf"|^(?:从|從|发自|發自|發送自|发送自|来自|來自|傳送自|寄自|ส่งจาก).{{0,20}}(?:{_CHARACTER_THINGS})"
    r"|^(?:签名)?由.{0,12}(?:邮箱|邮件).{0,8}定制$",
    re.IGNORECASE,
)
_SENT_FROM_MY = re.compile(
    r"^sent from my (?:\w+\s*){1,4}[.)>]*$|^(?:sent )?(?:on|from) the go\W*$|^sent on the (?:move|road|run)\W*$"
    r"|^(?:typed|thumbed|tapped|written) (?:on|with) (?:a|my) (?:\w+ ){0,3}(?:keyboard|phone|screen|mobile|thumbs)\W*$"
    r"|^(?:please )?excuse (?:\w+ ){1,4}\w+[,;.-]+ sent (?:from|on|via) (?:\w+ ){0,3}(?:phone|mobile|device)\W*$"
    r"|^(?:gesendet )?von unterwegs(?: gesendet)?\W*$",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"^[<(]+sent (?:from|by|via|with) [^\n]{1,60}[>)]+\s*$", re.IGNORECASE)
_FROM_MOBILE = re.compile(r"^\w+ from (?:my )?mobile\W*$", re.IGNORECASE)
_SEMITIC = re.compile(r"^(?:أُ?رسلت من |م[ُ]?رسل من |تم الإرسال من |נשלח מ-?ה?|ارسال شده از )")
# `Get Outlook for iOS`: an app, a system and the word for getting it, in whatever order the language has.
_APP = re.compile(r"\b(?:outlook|blue\s?mail|type\s?app|yahoo mail|aol app)", re.IGNORECASE)
_SYSTEM = re.compile(r"\bi-?os\b|\bandroid|\bwindows|\biphone|\bmac\b|(?<![a-z])ios(?![a-z])", re.IGNORECASE)
_GET = re.compile(
    r"^(?:get|download|holen|laden|t[ée]l[ée]charge[zr]|obten(?:ez|ir|er|ha)|obt[ée]n|obter|obțineți"
    r"|descarga\w*|scarica"
    r"|ottieni|hämta|hent|få|last ned|skaff deg|hanki|lataa|pobierz|uzyskaj|z[íi]ska\w*|получить|скачать"
    r"|загрузить|отримати|λήψη|az outlook|letöltés|изтегляне|dohvati"
    r"|dapatkan|tải"
    r"|รับ|获取|下载|下載|取得|الحصول|השג|outlook für|outlook voor|outlook untuk)"
    r"|(?:beziehen|herunterladen|downloaden|beszerzése|edinin|入手(?:する)?|取得|다운로드)$",
    re.IGNORECASE,
)
_SLOGAN = re.compile(r"^(?:yahoo mail: search, organize, conquer|get \[?outlook)", re.IGNORECASE)
# Each form above begins or ends with one of these, or praises Outlook; most lines do not, and that is quickly seen.
_FIRST = (
    "sent", "gesendet", "geschickt", "von ", "vom ", "mit ", "diese ", "envoy", "provenance",
    "enviad", "enviat", "inviato", "skicka", "sänt", "sant", "sendt", "verstuurd", "verzonden",
    "gestuurd", "lähetetty", "lahetetty", "wys", "napisane", "odesl", "odosl", "küld", "kuld",
    "elk", "trimis", "στάλθηκε", "αποστολή", "отправлено", "надіслано", "відправлено", "изпратено",
    "poslano", "poslato", "posłano", "typed", "thumbed", "tapped", "written", "excuse", "please ex", "由", "签名由",
    "saadetud", "išsiųsta", "nosūtīts", "dikirim", "dihantar", "đã ", "được ",
    "gửi", "from my", "från mi", "fran mi", "on the go", "from the go", "从", "從", "发", "發", "来自",
    "來自", "傳送自", "寄自", "ส่งจาก", "أ", "م", "تم ", "נשלח", "ارسال", "yahoo mail", "get ",
    "télécharge", "telecharge", "download",
)  # fmt: skip
_LAST = (
    "gesendet", "geschickt", "verschickt", "gönderildi", "gönderilmiştir", "küldve", "भेजा गया", "送信しています",
    "送信", "送信されました", "送信しました", "发送",
    "發送", "傳送", "传送", "보냄", "보냈습니다", "전송", "from mobile", "from my mobile",
)  # fmt: skip
_LINK = re.compile(r"[<(\[]\s*(?:https?://|mailto:|www\.)[^\s>)\]]*\s*[>)\]]|https?://\S+")


def is_device(line: str) -> bool:
    """Say whether a program wrote this line under a message, to say where it was sent from or to praise itself."""
    plain = line.strip().strip("*_ ")
    if not plain or len(plain) > CHARACTERS or not _may_be(plain.casefold()):
        return False
    if _BRACKETED.match(plain):
        return True
    bare = " ".join(re.sub(r"[\[\]]", "", _LINK.sub(" ", plain)).strip("<>() ").split())
    return any(
        pattern.search(bare)
        for pattern in (_SENT_FROM, _SENT_AT_END, _SENT_FROM_MY, _FROM_MOBILE, _SEMITIC, _SLOGAN)
    ) or (
        _APP.search(bare) is not None and _SYSTEM.search(bare) is not None and _GET.search(bare) is not None
    )


def _may_be(line: str) -> bool:
    return line.lstrip("(<[ ").startswith(_FIRST) or line.rstrip(" .!)>").endswith(_LAST) or "outlook" in line
