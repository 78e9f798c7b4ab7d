"""How people's and programs' closing lines look: signatures, telephones' advertisements, notices of the law."""

from __future__ import annotations

import re
from collections.abc import Sequence

from distd.mail.quoting import QUOTE

SIGNATURE_LINES = 14  # the longest signature that a ruler opens

RULER = re.compile(r"^\s*([-_=*#~+,—–ᐧ·]\s?){2,}\s*$|^\s*[—ᐧ]\s*$")
SIGNATURE = re.compile(r"^\s?--\s?$|^—\s?$|^\s?__\s?$|^&?-- ?$")
FRAME = re.compile(r"^\s*([-=*_~━─＝＊☆★◆◇■□+・.:;｡。]\s?){8,}\s*$")  # of a Japanese signature
_THING = (
    r"i-?phone|i-?pad|i-?pod|apple|mobile|cell|phone|black-?berry|android|galaxy|samsung|htc|nokia|lg|sony"
    r"|xperia|pixel"
    r"|huawei|xiaomi|redmi|oneplus|honor|motorola|alcatel|windows|surface|outlook|yahoo|gmail|aol|mail|mailbox"
    r"|tablet|kindle"
    r"|nexus|verizon|t-mobile|handset|handheld|handy|device|smartphone|pda|treo|palm|airmail|spark|thunderbird|proton"
    r"|postbox|inbox|polymail|acompli|fairphone|zte|lenovo|mac(book)?|laptop|ipad|pc|computer|ti-\d+|k-9"
    r"|mail\.ru|yandex|hey"
)
DEVICE = re.compile(
    rf"^[\s(<*_\[]*(Sent (from|via|with|by|using|on) (my |the |a |an )?([\w'’®™.\-]+\s+){{0,4}}({_THING})\b"
    r"|Sent from my (\w+\s*){1,4}[.)>]*$|[<(]+sent (from|by|via|with) [^\n]{1,60}[>)]+\s*$"
    r"|Get Outlook for |Get \[?Outlook|Download (Outlook|Yahoo)|\w+ from (my )?mobile\s*$"
    r"|From my .{0,20}(iphone|ipad|phone|mobile|galaxy)"
    r"|Von meine[mr] .{2,60} (gesendet|aus gesendet|geschickt|verschickt)|Gesendet (von|mit|über) "
    r"|Von .{2,20} gesendet\s*$"
    r"|Diese Nachricht wurde (von|mit) .{2,80} gesendet|Holen Sie sich Outlook|Outlook für (iOS|Android)"
    r"|Envoy[ée] (de(puis)?|[àa] partir de|avec|via|par) (mon |ma |l['’]|un |le )?|T[ée]l[ée]charge[zr] Outlook"
    r"|Obtenez Outlook"
    r"|Enviado (desde|con|do|de|a partir do|via|pelo) (mi |el |meu |Outlook|Yahoo|Correo|Mail|Samsung|o |um "
    r"|iPhone|Gmail)"
    r"|Obtener Outlook|Obter o Outlook|Obtenha o Outlook|Descargar Outlook|Enviat des d"
    r"|Inviato (da|dal|con|tramite) |Ottieni Outlook|Scarica Outlook"
    r"|Skickat? fr[åa]n (min|mitt|Outlook|E-post|Yahoo|Samsung)|Hämta Outlook|Fr[åa]n min (iphone|ipad|mobil|telefon)"
    r"|Sendt (fra|via|med) (min |mit |Outlook|Mail|E-post|Samsung|Yahoo)|(Hent|Få|Last ned) Outlook"
    r"|(Verstuurd|Verzonden|Gestuurd) (vanaf|met|vanuit|via|door) |(Outlook voor|Download Outlook) "
    r"|L[äa]hetetty .{0,30}(iphone|ipad|puhelimesta|laitteesta|outlook|mobiil|android|samsung)|Hanki Outlook"
    r"|Wys[łl]an[eo] z(a pomoc[ąa])? |Pobierz (program )?Outlook|Odesl[áa]no z |Odoslan[ée] z |Z[íi]skat Outlook"
    r"|.{0,30}(iPhone|iPad|Android|telefon|készülék)\S*\W? ?(ról|ről|emről|emrol|-r[óo]l) küldve"
    r"|Küldve .{2,30}(ról|ről)"
    r"|Trimis (de pe|din|cu|de la) |.{0,30}(iPhone|iPad|Android|cihaz)\S{0,12} gönderildi|Στάλθηκε από |Αποστολή από"
    r"|Отправлено (с|из|со) |(Надіслано|Відправлено) (з|із) |Изпратено от (моя|моят|iPhone)|Poslano (s|z"
    r"|sa) (mo|iPhone)"
    r"|Saadetud minu|Išsiųsta iš |Nosūtīts no |Dikirim dari |Gửi từ |Được gửi từ |ส่งจาก ?(ip|my|มือถือ"
    r"|โทรศัพท์|outlook|iphone)"
    r"|.{0,30}(iPhone|iPad|スマートフォン|スマホ|Android|Outlook|モバイル|携帯|端末|docomo|ドコモ"
    r"|Yahoo).{0,30}(から|で|より)送信"
    r"|.{0,20}(から|より)送信(されました)?\s*$|iPhoneから|(Outlook for|Outlook を).{0,30}(入手|取得)"
    r"|(从|從|发自|發自|來自|来自|傳送自|寄自).{0,6}(我的)?.{0,20}(iphone|ipad|android|手机|手機|设备|裝置"
    r"|outlook|邮箱|发送|傳送|發送|網易|华为|小米|三星)"
    r"|发送自|获取 ?Outlook|下載 ?Outlook|나의 .{1,20}에서 보냄|.{0,20}(iPhone|iPad|휴대폰|스마트폰"
    r"|갤럭시).{0,10}에서 (보냄|보냈|전송)|Outlook.{0,20}다운로드"
    r"|أرسلت من |تم الإرسال من |أُرسلت من |נשלח מה|נשלח מ-?ה?|ارسال شده از )",
    re.IGNORECASE,
)
_LIST_FOOTER = re.compile(
    r"mailing list|listinfo|mailman|unsubscribe|you received this message because|to post to this group|google groups"
    r"|désabonn|abmelden|配信(停止|解除)|メーリングリスト|отписаться",
    re.IGNORECASE,
)
_CONTACT = re.compile(
    r"\S@\S|https?://|www\.|\+\d[\d ()./-]{6}|\(\d{2,4}\)|\b\d{2,4}[-. ]\d{3,4}[-. ]\d{3,4}"
    r"|\b(tel|fax|phone|mob|mobile|tél|teléfono|telefon|direct)\b|電話|携帯|〒|℡|电话|手机|전화|โทร",
    re.IGNORECASE,
)
_LAW = re.compile(
    r"^\W{0,6}((e-?mail )?(confidentiality|disclaimer|legal|privacy) (notice|note|statement|warning)"
    r"|confidentiality\s*:"
    r"|confidential(ity)? notice|disclaimer\b\W|caution:|privileged (and|/) confidential|important (notice"
    r"|information)\s*:"
    r"|(the |all )?(information|contents?) (contained )?(in|of) this (e-?mail|message|communication|transmission)"
    r"|this (e-?mail|message|communication|transmission)\b.{0,60}\b(confidential|intended|privileged|solely"
    r"|may contain|attach)"
    r"|if you (are not the intended recipient|have received this (e-?mail|message) in error)"
    r"|please consider the environment|p think before you print|save a tree|think before (you )?print"
    r"|diese (e-?mail|nachricht) .{0,40}(vertraulich|bestimmt)|ce (message|courriel|mail)\b.{0,60}(confidentiel"
    r"|exclusi|destin)"
    r"|este (mensaje|correo|e-?mail|mensagem)\b.{0,80}(confidencial|dirigid|destin)|avis de confidentialité"
    r"|aviso (legal|de confidencialidad)|questo messaggio .{0,60}(riservat|confidenzial)"
    r"|dit bericht .{0,60}(vertrouwelijk|bestemd)"
    r"|本メール(は|に).{0,40}(機密|秘密|宛)|このメールには.{0,40}(機密|秘密))",
    re.IGNORECASE,
)
_WARNING = re.compile(
    r"^\W{0,6}(caution|warning|external( e-?mail| sender| message)?|attention|achtung|vorsicht|extern|注意"
    r"|outside e-?mail)\b"
    r".{0,80}\b(external|outside|extern\w*|originated|unknown sender|do not click|not click)"
    r"|^\W{0,3}\[?external\]?\s*$"
    r"|^\W{0,6}(you don['’]t often get e-?mail from|some people who received this message don['’]t often get)"
    r"|^\W{0,6}this (e-?mail|message) (originated|came|was sent) from outside",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(\S+\s+){3,}\S+.*[.!?…]\s*$|[。！？]\s*$")


def is_notice_of_law(line: str) -> bool:
    """Say whether a notice begins here that lawyers put under mail: to the end, nobody wrote it."""
    return _LAW.match(line[:300]) is not None


def is_warning(line: str) -> bool:
    """Say whether a gateway put this line above the text, to warn of mail from outside."""
    return _WARNING.match(line[:300]) is not None


def signature_begins(lines: Sequence[str], index: int) -> bool:
    """Say whether the line at `index` opens a signature that reaches to the end, or to what is quoted."""
    line = lines[index]
    if SIGNATURE.match(line):
        return True
    framed = FRAME.match(line) is not None
    if not framed and not RULER.match(line):
        return False
    rest: list[str] = []
    for following in lines[index + 1 :]:
        if QUOTE.match(following):
            break
        if following.strip():
            rest.append(following)
        if len(rest) > SIGNATURE_LINES:
            break
    if not rest:
        return True
    if any(_LIST_FOOTER.search(each) for each in rest[:6]) or is_notice_of_law(rest[0]):
        return True
    if len(rest) > SIGNATURE_LINES:
        return False
    if any(_CONTACT.search(each) for each in rest):
        return framed or not _SENTENCE.search(rest[0]) or _CONTACT.search(rest[0]) is not None
    return not any(_SENTENCE.search(each) for each in rest) and len(rest) <= 6


def list_footer_begins(lines: Sequence[str], index: int) -> bool:
    """Say whether a discussion group's own words begin here, under a ruler or not."""
    return re.match(r"^\W*You received this message because you", lines[index], re.IGNORECASE) is not None
