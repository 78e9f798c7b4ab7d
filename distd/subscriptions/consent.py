"""What a reply to a request for confirmation says: yes, no, or neither for certain. Pure reading, no action.

Consent must be unambiguous: an empty reply is, and words that agree are where none may mean no. A refusal ends the
request, so whatever may be a yes is no refusal. What lies between is asked again.
"""

from __future__ import annotations

import re
from enum import StrEnum

from distd.subscriptions.said import said_in, says_anything


class Consent(StrEnum):
    """What the reply says."""

    YES = "yes"
    NO = "no"
    UNCLEAR = "unclear"


# Alone, or before a comma or a stop: a no to what was asked.
_BARE = (
    r"no|nope|stop|no,? thanks|no,? thank you|non|non,? merci|no,? gracias|nein|nein,? danke|não|não,? obrigad[oa]"
    r"|no,? grazie|nee|nee,? bedankt|nee,? dank u|nej|nej,? tack|nej,? tak|nei|nei,? takk|ei|ei,? kiitos|nie"
    r"|nie,? dziękuję|ne|ne,? děkuji|nu|nu,? mulțumesc|nem|nem,? köszönöm|hayır|hayır,? teşekkürler"
    r"|нет|нет,? спасибо|ні|ні,? дякую|не|не,? благодаря|όχι|όχι,? ευχαριστώ|לא|לא,? תודה|لا|لا،? شكرا|नहीं"
    r"|tidak|tidak,? terima kasih|không|không,? cảm ơn"
)
# What somebody says who asked for nothing, or wants nothing of it; by language.
_REFUSES = re.compile(
    "|".join(
        (
            rf"(?m:^\W*(?:{_BARE})(?=[ \t]*(?:[.,;:!،。–—-](?!\s*\d)|$)))",
            # English
            r"\b(?:did not|didn't|never|have not|haven't|had not)\b(?: \w+){0,2}"
            r" (?:ask(?:ed)?|request(?:ed)?|appl(?:y|ied)|subscribed?|sign(?:ed)?|registered|register"
            r"|order(?:ed)?|want(?:ed)?)\b",
            r"\b(?:do not|don't|never|would not|wouldn't|will not|cannot|can't|please not)\b(?: \w+){0,2}"
            r" (?:want|wish|subscribe|add|sign|put|include|send|enrol|enroll|register|confirm|agree|consent"
            r"|accept|join|like)\b",
            r"\bnot interested\b|\bno interest\b|\b(?:i|we) (?:refuse|decline)\b|\bdeclined?\b"
            r"|\b(?:not|wasn't|isn't) me\b",
            r"\b(?:unsubscribe|remove|delete) (?:me|us|my|this)\b|\btake (?:me|us) off\b|\bleave (?:me|us) alone\b",
            # French
            r"\b(?:n'ai|n'avons)\b(?: \w+)? (?:rien|jamais|pas|aucunement)\b(?: \w+)? (?:demandé|sollicité|souhaité)"
            r"|\bpas (?:intéressé|d'accord)|\bne (?:souhaite|souhaitons|veux|voulons|désire)\w* pas\b"
            r"|\bn'(?:inscrivez|envoyez|ajoutez)\b|\bne (?:m'|nous |me )?(?:inscri|envoy|ajout)\w+ pas\b"
            r"|\bje refuse\b",
            # Spanish
            r"\bno (?:lo |la |he |hemos |me |nos )*(?:ped\w+|pid\w+|solicit\w+|quier\w+|quer\w+|dese\w+|suscri\w+"
            r"|acept\w+|envíen\w*|inscrib\w+)|\bno (?:estoy|estamos) interesad|\bnunca (?:\w+ )?(?:ped|pid|solicit)",
            # Japanese
            r"申し?込んで(?:は)?(?:い|お)(?:ない|ません|りません)|申し?込み(?:は|を)?(?:して|いたして)(?:い|お)?(?:ない|ません|りません)"
            r"|依頼して(?:い|お)(?:ない|ません|りません)|希望(?:し|いたし)ません|登録(?:し|なさら)ないで|登録は?(?:不要|結構)"
            r"|心当たりが?(?:は)?(?:ない|ありません|ございません)|覚え(?:が|は|の)(?:ない|無い|ありません|ございません)|お断り|(?m:^\W*(?:いいえ|結構です|不要です))",
            # German
            r"\bnicht\b(?: \w+)? (?:bestellt|angefordert|angemeldet|beantragt|gewünscht|interessiert"
            r"|eintragen|aufnehmen)|\bkein(?:e|en)? (?:interesse|newsletter|anmeldung)\b"
            r"|\b(?:möchte|will|wünsche|wollen)\b(?: \w+){0,3} nicht\b"
            r"|\bnie\b(?: \w+){0,2} (?:bestellt|angefordert|angemeldet)|\bnichts (?:bestellt|angefordert)",
            # Portuguese, Italian, Dutch, the North
            r"\bnão (?:\w+ )?(?:ped\w+|solicit\w+|quer\w+|desej\w+|subscrev\w+|me inscrev\w+|inscrev\w+|aceit\w+)",
            r"\bnon (?:\w+ )?(?:chiest\w+|richiest\w+|vogli\w+|desider\w+|iscriv\w+|interess\w+|accett\w+)",
            r"\bniet\b(?: \w+)? (?:aangevraagd|gevraagd|aangemeld|geïnteresseerd|inschrijven|ontvangen)"
            r"|\bgeen interesse\b",
            r"\b(?:inte|ikke|ikkje)\b(?: \w+){0,2} (?:bett|bedt|bett|beställt|bestilt|ansökt|intresserad"
            r"|interessert|interesseret|ha|have)\b",
            # Finnish, Polish, Czech, Hungarian, Romanian, Turkish
            r"\ben (?:ole |halua|pyytänyt|tilannut)|\bnie (?:zamawia|prosi|chc|zapisyw|życz|wyrażam)"
            r"|\bne(?:žádal|chci|přeji|objednal|souhlasím)|\bnem (?:kért|kérek|akar|iratkoz)"
            r"|\bnu (?:am (?:cerut|solicitat)|vreau|doresc)|\b(?:istemiyor|istemed|talep etmed|başvurmad|kaydolmad)\w*",
            # Russian, Ukrainian, Greek, Hebrew, Arabic
            r"\bне (?:подпис|запраш|просил|хочу|хотим|жела|заказыв|согла|інтерес|интерес|підпис|замовля|бажа)"
            r"|\bδεν (?:ζήτησα|θέλω|επιθυμώ|έκανα)|לא (?:ביקשתי|רוצה|נרשמתי|מעוניי)"
            r"|(?:لم|لا) (?:أطلب|اطلب|نطلب|أريد|اريد|أرغب|ارغب|أشترك|اشترك)",
            # Chinese, Korean, Thai, Indonesian, Vietnamese
            r"(?:没有?|沒有?|从未|從未|未)(?:有)?(?:申请|申請|订阅|訂閱|要求)|不(?:想|要|愿意?|願意?|需要|同意)(?:订阅|訂閱|接收|收到|加入)?"
            r"|(?:신청|요청|가입)(?:한 적|하지 않|을 하지)|원하지 않|(?m:^\W*아니[요오])|거절|거부",
            r"ไม่(?:ต้องการ|ได้(?:ขอ|สมัคร)|ประสงค์|สนใจ|อยาก|สมัคร)|อย่าส่ง",
            r"\btidak (?:ingin|mau|meminta|pernah|mendaftar|berminat)|\bkhông (?:muốn|yêu cầu|đăng ký|quan tâm)",
        )
    ),
    re.IGNORECASE,
)
# What may mean no, or to leave, in whatever is neither plainly.
_DOUBTED = re.compile(
    r"\b(?:no|not|never|n't|nope|unsubscribe|remove|stop|cancel|spam|wrong|mistake|nobody|cannot|refuse\w*|off"
    r"|goodbye|farewell"
    r"|decline\w*|withdraw|delete|discontinue|cease|quit|leave|signoff|drop|strike|enough|desist)\b|n't\b"
    r"|\b(?:non|pas|jamais|n'ai|plus|inutile|désinscri\w*|désabonn\w*|erreur|supprim\w*|retir\w*|arrêt\w*|refus\w*)\b"
    r"|\b(?:no|nunca|jamás|cancel\w*|elimin\w*|baja|error|não|nao|remov\w*|tire\w*|sair|basta)\b"
    r"|\b(?:nein|nicht|nichts|kein\w*|niemals|abmeld\w*|abbestell\w*|austragen|streich\w*|lösch\w*|einstellen|ohne"
    r"|irrtum|aus dem verteiler|nee|niet|niets|geen|nooit|afmelden|uitschrijven|uit te schrijven)\b"
    r"|\b(?:nej|inte|aldrig|ikke|nei|ingen|slet\w*|fjern\w*|ta bort|av|poista\w*|lopet\w*|en halua|en ole|ei"
    r"|nie|wypis\w*|rezygn\w*"
    r"|hayır|değil|istem\w+|çıkar\w*|nem|töröl\w*|nu|dezabon\w*|scoate\w*|ne|neposíl\w*|odhlas\w*|odjav\w*"
    r"|tidak|jangan|berhenti|hapus|không|ngừng|xóa|hủy|rimuov\w*)\b"
    r"|\b(?:нет|не|ні|никогда|отпис\w*|убер\w*|удал\w*|όχι|δεν|μην|διαγρ\w*|לא|להסיר|لا|لم|لن|إلغاء|नहीं)\b"
    r"|いいえ|ません|しない|ないで|不要|解除|削除|間違|停止|拒否|結構です|お断り|退会|抹消|消して|止め|やめ|見合わせ"
    r"|[不没沒别別勿]|取消|退订|退訂|停止|移除|않|아니[요오]|싫|거절|거부|취소|그만|중단|멈춰|빼|ไม่|ยกเลิก|อย่า",
    re.IGNORECASE,
)
# No doubt at all: a denial of what would be wrong.
_DENIES_A_MISTAKE = re.compile(
    r"\b(?:no|not a|without) (?:problem|mistake|error|doubt|objections?)\b|\bpas de problème\b|\bkein problem\b"
    r"|\bsin (?:problema|duda)\b|間違い(?:は|が)?(?:あり|ござい)ません|問題(?:は)?(?:あり|ござい)ません|没问题|沒問題"
    r"|(?:n't|\b(?:not|nichts|non|não|no|ne|δεν))\b[^.!?\n]{0,30}"
    r"\b(?:miss|verpassen|manquer|rater|perder\w*|perdermi|χάν\w*|missen|gå glip)\b",
    re.IGNORECASE,
)
# What agrees: at the beginning of a line, or anywhere.
_YES = (
    r"yes|yeah|yep|aye|ok|okay|sure|agreed|gladly|of course|go ahead|fine|proceed|done|oui|d'accord|volontiers"
    r"|sí|si|sipo"
    r"|claro|de acuerdo|vale|ja|jawohl|gerne?|sim|sì|graag|akkoord|klopt|ja tak|tak|igen|da|evet|kyllä|joo|ano"
    r"|jah|áno"
    r"|passt(?: scho\w*)?|да|так|ναι|כן|نعم|हाँ|ya|vâng|có|हां"
)
_AGREES = re.compile(
    rf"(?m:^\W*(?:{_YES})\b)|\bplease do\b"
    r"|\b(?:confirm\w*|bestätig\w*|bevestig\w*|bekræft\w*|bekreft\w*|bekräft\w*|potvr[dđ]\w*|potvrz\w*|potwierdz\w*"
    r"|подтвержд\w*|підтвердж\w*|onayl\w*|vahvist\w*|kinnita\w*|megerősít\w*|επιβεβαι\w*|confirmez|conferm\w*"
    r"|konfirm\w*)\b"
    r"|\b(?:add|subscribe|sign|put|include|count|enrol|enroll|register) (?:me|us|my)\b|\b(?:that|it) (?:was|is) me\b"
    r"|\b(?:i|we) (?:agree|accept|consent|want to|wish to|would like|'d like|asked|do)\b|\bgo ahead\b|\bhappy to\b"
    r"|\blooks? (?:fine|good|useful|interesting)\b|\b(?:no problem|welcome)\b"
    r"|\b(?:inscrivez|abonnez|ajoutez)[ -](?:moi|nous)\b|\bc'est (?:bien )?moi\b"
    r"|\b(?:suscr[ií]ba\w*|inscr[ií]ba\w*)\b"
    r"|\b(?:soy|fui|fuimos) (?:yo|nosotros)\b|\b(?:tragen sie|nehmen sie) (?:mich|uns) (?:ein|auf)\b"
    r"|はい|登録(?:を)?(?:希望|お願い|して(?:ください|下さい)|ください)|お願い(?:し|いた|申し)|承知|了解|同意|希望(?:し|いたし)ます|購読"
    r"|間違い(?:は|が)?(?:あり|ござい)ません|本文なし|是的|可以|好的|好，|确认|確認|同意|订阅|訂閱|네|예,|확인|신청합니다|신청했|부탁|ยืนยัน|ใช่|ตกลง|ยินดี|ครับ\s*$"
    r"|xác nhận|đồng ý|أؤكد|أوافق|מאשר",
    re.IGNORECASE,
)
_THANKS = re.compile(
    r"\W*(?:many |mange |tante |muchas |merci |vielen |thank|merci|gracias|danke?|obrigad[oa]|grazie|tack|takk"
    r"|kiitos)\b.{0,20}"
    r"|.{0,6}(?:ありがと|谢谢|謝謝|감사|ขอบคุณ).{0,12}",
    re.IGNORECASE,
)
# What takes a refusal back beside it.
_TAKES_BACK = re.compile(
    r"\b(?:but|however|though|although|mais|pero|aber|doch|mas|ma|però|maar|men|ale|ama|mutta|но|але|αλλά|אבל|لكن)\b"
    r"|ですが|しかし|但是|하지만|แต่",
    re.IGNORECASE,
)


def read_consent(new_text: str, name: str = "", *, asks_to_join: bool = False) -> Consent:
    """Say what somebody called `name` answers who was asked whether they wish to be on a list.

    An empty reply is a yes, and so is one of nothing but a signature. `asks_to_join`: others have read so much in it.
    """
    spoken = said_in(new_text)
    said = _DENIES_A_MISTAKE.sub(" ", spoken).strip()
    refusal = _REFUSES.search(said)
    rest = _REFUSES.sub(" ", said)
    if refusal and not _AGREES.search(rest) and not _TAKES_BACK.search(rest):
        return Consent.NO
    if refusal or _DOUBTED.search(said):
        return Consent.UNCLEAR
    if asks_to_join or _AGREES.search(spoken) or _THANKS.fullmatch(said):
        return Consent.YES
    is_signature = not says_anything(new_text) or _begins_with_name(spoken.strip(), name)
    return Consent.YES if is_signature else Consent.UNCLEAR


def _begins_with_name(spoken: str, name: str) -> bool:
    """Say whether nothing is said, or nothing but lines of which the first is the writer's name."""
    first = spoken.split("\n")[0].casefold().split()
    return set(first) <= set(name.casefold().split())
