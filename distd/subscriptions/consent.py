"""What a reply to a request for confirmation says: yes, no, or neither for certain. Pure reading, no action.

Consent must be unambiguous, so whatever may be a refusal is no yes. A refusal ends the request, so whatever may be
a yes is no refusal. What lies between is asked again.
"""

from __future__ import annotations

import re
from enum import StrEnum

from distd.subscriptions.reading import said_in


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
            r"\bnot interested\b|\bno interest\b|\b(?:i|we) (?:refuse|decline)\b|\bdeclined?\b|\b(?:not"
            r"|wasn't|isn't) me\b",
            r"\b(?:unsubscribe|remove|delete) (?:me|us|my|this)\b|\btake (?:me|us) off\b|\bleave (?:me|us) alone\b",
            # French
            r"\b(?:n'ai|n'avons)\b(?: \w+)? (?:rien|jamais|pas|aucunement)\b(?: \w+)? (?:demandé|sollicité"
            r"|souhaité)"
            r"|\bpas (?:intéressé|d'accord)|\bne (?:souhaite|souhaitons|veux|voulons|désire)\w* pas\b"
            r"|\bn'(?:inscrivez|envoyez|ajoutez)\b|\bne (?:m'|nous |me )?(?:inscri|envoy|ajout)\w+ pas\b"
            r"|\bje refuse\b",
            # Spanish
            r"\bno (?:lo |la |he |hemos |me |nos )*(?:ped\w+|pid\w+|solicit\w+|quier\w+|quer\w+|dese\w+|suscri\w+"
            r"|acept\w+|envíen\w*|inscrib\w+)|\bno (?:estoy|estamos) interesad|\bnunca (?:\w+ )?(?:ped|pid"
            r"|solicit)",
            # Japanese
            r"申し?込んで(?:は)?(?:い|お)(?:ない|ません|りません)|申し?込み(?:は|を)?(?:して|いたして)(?:い|お)?(?:ない|ません|りません)"
            r"|依頼して(?:い|お)(?:ない|ません|りません)|希望(?:し|いたし)ません|登録(?:し|なさら)ないで|登録は?(?:不要|結構)"
            r"|心当たりが?(?:は)?(?:ない|ありません|ございません)|身に覚え(?:が|は|の)|お断り|(?m:^\W*(?:いいえ|結構です|不要です))",
            # German
            r"\bnicht\b(?: \w+)? (?:bestellt|angefordert|angemeldet|beantragt|gewünscht|interessiert"
            r"|eintragen|aufnehmen)"
            r"|\bkein(?:e|en)? (?:interesse|newsletter|anmeldung)\b|\b(?:möchte|will|wünsche"
            r"|wollen)\b(?: \w+){0,3} nicht\b"
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
            r"|\bnu (?:am (?:cerut|solicitat)|vreau|doresc)|\b(?:istemiyor|istemed|talep etmed|başvurmad"
            r"|kaydolmad)\w*",
            # Russian, Ukrainian, Greek, Hebrew, Arabic
            r"\bне (?:подпис|запраш|просил|хочу|хотим|жела|заказыв|согла|інтерес|интерес|підпис|замовля|бажа)"
            r"|\bδεν (?:ζήτησα|θέλω|επιθυμώ|έκανα)|לא (?:ביקשתי|רוצה|נרשמתי|מעוניי)|(?:لم|لا) (?:أطلب|اطلب"
            r"|نطلب|أريد|اريد|أرغب|ارغب|أشترك|اشترك)",
            # Chinese, Korean, Thai, Indonesian, Vietnamese
            r"(?:没有?|沒有?|从未|從未|未)(?:有)?(?:申请|申請|订阅|訂閱|要求)|不(?:想|要|愿意?|願意?|需要|同意)(?:订阅|訂閱|接收|收到|加入)?"
            r"|(?:신청|요청|가입)(?:한 적|하지 않|을 하지)|원하지 않|(?m:^\W*아니[요오])|거절|거부",
            r"ไม่(?:ต้องการ|ได้(?:ขอ|สมัคร)|ประสงค์|สนใจ|อยาก|สมัคร)|อย่าส่ง",
            r"\btidak (?:ingin|mau|meminta|pernah|mendaftar|berminat)|\bkhông (?:muốn|yêu cầu|đăng ký|quan tâm)",
        )
    ),
    re.IGNORECASE,
)
# What may mean no, in whatever is neither plainly.
_DOUBTED = re.compile(
    r"\b(?:no|not|never|n't|nope|unsubscribe|remove|stop|cancel|spam|wrong|mistake|nobody|cannot|refuse\w*"
    r"|decline\w*)\b|n't\b"
    r"|\b(?:non|pas|jamais|n'ai|désinscri\w*|désabonn\w*|erreur|supprime\w*|refus\w*)\b"
    r"|\b(?:nunca|jamás|cancelar|eliminar|baja|error|não|nao)\b"
    r"|\b(?:nein|nicht|nichts|kein\w*|niemals|abmelden|abbestellen|löschen|irrtum|nee|niet|geen|nooit|nej"
    r"|inte|aldrig|ikke|nei|ingen)\b"
    r"|\b(?:en halua|en ole|ei|nie|hayır|değil|istem\w+|nem|nu (?:am|vreau|doresc)|ne(?:chci|žádal|souhlasím)"
    r"|tidak|jangan|không)\b"
    r"|\b(?:нет|не|ні|никогда|отпис\w*|όχι|δεν|μην|לא|لا|لم|لن|नहीं)\b"
    r"|いいえ|ません|しない|ないで|不要|解除|削除|間違|停止|拒否|結構です|お断り"
    r"|[不没沒]|取消|退订|退訂|않|아니[요오]|싫|거절|거부|취소|ไม่|ยกเลิก|อย่า",
    re.IGNORECASE,
)
# What takes a refusal back, or speaks for the list beside it.
_AGREES = re.compile(
    r"\b(?:yes|yeah|ok|okay|sure|but|however|though|although|fine|gladly|agreed|of course|go ahead|happy to"
    r"|glad to|no problem)\b"
    r"|\b(?:please|kindly|do) (?:add|subscribe|sign|put|include|keep|enrol|register|confirm|send)\b"
    r"|\b(?:i|we) (?:confirm|agree|accept|consent|want|wish|would like|joined|subscribed)\b"
    r"|\b(?:oui|mais|d'accord|volontiers|inscrivez|sí|pero|de acuerdo|claro|ja|aber|doch|gern\w*|sim|mas|sì"
    r"|ma|però|maar|graag|men)\b"
    r"|\b(?:tak|ale|ano|igen|da|dar|evet|ama|kyllä|mutta|да|но|так|але|ναι|αλλά|כן|אבל|نعم|لكن)\b"
    r"|はい|お願い(?:し|いた)|ですが|しかし|是的|但是|可以|好的|네|예,|하지만|แต่|ใช่|ยินดี",
    re.IGNORECASE,
)
_ASKED = re.compile(r"[?？؟]")
_THANKS = re.compile(
    r"\b(?:thank|merci|gracias|dank|obrigad|grazie)|ありがと|谢谢|謝謝|감사|ขอบคุณ", re.IGNORECASE
)


def read_consent(new_text: str) -> Consent:
    """Say what somebody answers who was asked whether they wish to be on a list; an empty reply is a yes."""
    said = said_in(new_text).strip()
    refusal = _REFUSES.search(said)
    if refusal and not _AGREES.search(_REFUSES.sub(" ", said)):
        return Consent.NO
    if refusal or _DOUBTED.search(said):
        return Consent.UNCLEAR
    # Who only asks what this is has agreed to nothing yet.
    asks_only = _ASKED.search(said) and not _AGREES.search(said) and not _THANKS.search(said)
    return Consent.UNCLEAR if asks_only else Consent.YES
