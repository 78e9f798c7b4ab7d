"""Whether a reply to our question confirms that somebody leaves. Pure reading, no action.

Leaving works the first time: an empty reply leaves, and so does whatever asks for it once more, however angrily. Only
what speaks for staying, or is a bare no, changes nothing, and is asked again.
"""

from __future__ import annotations

import re

from distd.subscriptions.said import said_in

# What asks to leave, by language: `Please remove me` refuses the list, and not the leaving.
_LEAVE_WORDS = (
    # English, French, Spanish
    r"unsubscri|remove|delete|stop\b|cancel|opt[- ]?out|sign ?off|strike|discontinue|cease\b|quit\b"
    r"|take (?:me|us) o(?:ff|ut)"
    r"|(?:off|from) (?:the|this|your) (?:mailing )?list|(?:name|address|me|us) off\b",
    r"désinscri|désabonn|rayez|retir[eé]|enlev|supprim|effac|arrêt|cessez",
    r"\bbaja\b|elimin|cancelar|cancelen|\bquit[ae]|b[oó]rr[ae]|retir[ea]|\bdej(?:en|ar) de|desuscri",
    # Japanese
    r"解除|停止|不要|削除|退会|抹消|やめ|止め|外して",
    # German, Portuguese, Italian, Dutch, the North
    r"abmeld|abbestell|austrag|streich|lösch|entfern|aus dem verteiler|einstellen",
    r"remov|cancelem|descadastr|excluir|\bsair\b|\btir(?:e|em|ar)\b|\bparem\b",
    r"cancell|rimuov|\btogli|disiscri|\bbasta\b",
    r"afmeld|uitschrij|uit te schrijven|verwijder",
    r"\bta bort|avsluta|avregistr|\bslet|fjern|\bmeld\w* .{0,12}\bav\b",
    # Finnish, Polish, Czech and Slovak, Hungarian, Romanian, Turkish
    r"poista|\bnimi pois|\bperu|lopet|wypis|\busu[nńw]|rezygn|odhl[aá]s|vymaž|neposíl|neposiel|zru[šs]|töröl"
    r"|leiratkoz|dezabon|scoate|[șs]terge"
    r"|çıkar|iptal",
    # Russian, Ukrainian, Greek, Hebrew, Arabic
    r"отпис|убер|удал|исключ|відпис|видал|зніміть|снимите|διαγρ|αφαιρ|להסיר|הסירו|إلغاء|إزالة|احذف",
    # Chinese, Korean, Thai, Vietnamese, Indonesian
    r"退订|退訂|取消|移除|删除|刪除|해지|취소|그만|중단|멈춰|빼|삭제|ยกเลิก|หยุด|\bhủy|\bxóa|ngừng|hapus|berhenti",
)
_LEAVES = re.compile("|".join(_LEAVE_WORDS), re.IGNORECASE)
# And what wants no more.
_NO_MORE = re.compile(
    r"\bno (?:more|longer)\b|\bany ?(?:more|longer)\b"
    r"|\b(?:do not|don't|never|not) (?:\w+ )?(?:want|need|send|write|mail|interested)\b"
    r"|\b(?:never|not|n't) (?:\w+ )?(?:asked?|subscribed?|signed?)\b|\blast one\b"
    r"|\b(?:ne\b|n').{0,30}\bplus\b|\bplus (?:de|du|recevoir|besoin)\b|\b(?:jamais|rien) (?:rien )?demandé"
    r"|\bpas intéress"
    r"|\bya no\b|\bno (?:me |nos )?(?:lo |la )?(?:mand|env[ií]|interes|escrib|quier|dese)|\bno .{0,30}\bmás\b"
    r"|もう.{0,12}(?:いりません|結構|必要|いらない)|[いり要]りません"
    r"|\bnicht (?:mehr|interessiert)|\bkeine?n? .{0,30}\bmehr\b|\bkein interesse|\bnão .{0,30}\bmais\b"
    r"|\bnon .{0,30}\bpiù\b"
    r"|\bniet meer|\bgeen .{0,30}\bmeer\b|\binte längre|\bikke (?:lenger|længere|mer)\b"
    r"|\ben halua\b(?!.{0,20}(?:perua|poist))"
    r"|\bnie chc|\bnie .{0,30}więcej|\bnu mai\b|\bnem kér|istemiyor|больше не|не (?:присыл|хочу получ|надо|нужн)"
    r"|不再|别再|別再|别发|別發|不想再|送らないで|送信しないで|เลิกรับ|원하지 않|ไม่(?:ได้)?(?:ต้องการ|อยาก|ประสงค์)(?!ยกเลิก)"
    r"|không (?:muốn|nhận)|jangan kirim|tidak (?:ingin|mau)"
    r"|لا (?:أريد|أرغب)",
    re.IGNORECASE,
)
_NEGATED = (
    r"\b(?:not|never|no|cannot|nobody|without|ne|pas|jamais|nunca|nicht|não|non|niet|inte|ikke|ej|nie|nu|nem|не"
    r"|ні|δεν|μη|μην"
    r"|לא|אל|لا|đừng|jangan|älkää|älä)\b|n't\b"
)
_STAYS = re.compile(
    rf"(?:{_NEGATED})[^,.;!?\n]{{0,40}}(?:{_LEAVES.pattern})"
    r"|\bn['e]\s?(?:[^,.;!?\n]{0,40}\b)?(?:désinscri|désabonn|supprim)"
    r"|\b(?:keep|stay|remain|leave) (?:me|on|us|my)\b|\b(?:want|like|wish|prefer)\w* to (?:stay|remain|keep)"
    r"|\b(?:rester|restez|garde[rz]|conserve[rz]|permanecer|quedarme|(?<!no quiero )(?<!no deseo )seguir"
    r"|mantener\w*|manténgan\w*)\b"
    r"|\b(?:bleiben|behalten|ficar|(?<!no quiero )(?<!não quero )continuar|rimanere|restare|blijven|vara kvar"
    r"|stanna kvar|bli værende|blive på|pysyä)\b"
    r"|\b(?:zostać|pozostać|zůstat|zostať|nech(?:te|ajte) m[aěe]|maradni|rămân\w*|kalmak|tetap|tiếp tục)\b"
    r"|\bne(?:odhla|ruš)|çıkarma|iptal etme|остаться|оставьте|залишити|μείνω|παραμείνω|להישאר|البقاء"
    r"|(?:解除|停止|削除|退会)[^。\n]{0,6}(?:しない|不要|したくな|ません|やめて|待って|取り消)|継続|残して|続けて"
    r"|不(?:要|想)?(?:退订|退訂|取消|移除|删除)|别(?:退订|取消)|保留|继续|繼續|계속|유지|(?:취소|해지|삭제)하지|อย่า(?:ยกเลิก|ลบ)"
    r"|ไม่(?:ต้องการ|อยาก|ได้)?ยกเลิก|รับต่อ",
    re.IGNORECASE,
)
# A no to what was asked, or a mistake, and nothing that asks to leave.
_REFUSES = re.compile(
    r"\b(?:no|nope|not|never|spam|wrong|mistake|error|non|pas|jamais|n'ai|erreur|nunca|jamás)\b|n't\b"
    r"|\b(?:nein|nicht|kein\w*|versehen|irrtum|não|nee|niet|vergissing|nej|inte|ikke|nei|misstag|fejl|feil|ei"
    r"|nie|ne|omyl|nem|hayır)\b"
    r"|\b(?:нет|не|ні|ошибк\w*|помилк\w*|όχι|δεν|λάθος|לא|لا|لم|tidak|bukan|không)\b"
    r"|いいえ|ません|しない|ないで|間違|拒否|[不没沒]|错|錯|아니|않|실수|ไม่",
    re.IGNORECASE,
)


def reads_as_leaving(new_text: str) -> bool:
    """Say whether a reply to our question confirms leaving; where it may mean the opposite, it does not."""
    said = said_in(new_text)
    if _STAYS.search(said):
        return False
    return bool(_LEAVES.search(said) or _NO_MORE.search(said)) or not _REFUSES.search(said)
