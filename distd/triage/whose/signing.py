"""What a writer says, apart from how they sign it; what they quote is neither."""

from __future__ import annotations

import re

from distd.mail.message import Message

NEW_CHARACTERS = 40_000  # of what is new in a letter
TEXT_CHARACTERS = 200_000  # of all its text, below which nobody signs
SIGNATURE_LINES = 14
UNMARKED_LINES = 8  # the longest signature that neither a mark, a word of leave nor a telephone number tells
TAIL_LINES = 12  # at the end of a letter, in which a signature without a mark may begin

_QUOTED = re.compile(r"^\s{0,3}[>＞|]")
_OLD_MAIL = re.compile(
    r"^\s*[-_=*]{2,}.{0,20}(message|nachricht|mensaje|mensagem|messaggio|meddelande|melding|bericht"
    r"|сообщени|メッセージ|邮件|郵件"
    r"|원본|appointment|forwarded)"
    r"|^\s*_{10,}\s*$|^\s*\*?(From|Von|De|Da|Från|Fra|Van|От|Od|差出人|发件人"
    r"|寄件者|보낸 ?사람|จาก|Kimden)\s?\*?\s?[:：]"
    r"|(wrote|writes|schrieb\b.{0,80}|[ée]crit|escribi[óo]|ha scritto|escreveu|skrev\b.{0,60}"
    r"|schreef\b.{0,60}|пишет|писал\w*"
    r"|書きました|メッセージ|写道|寫道|작성|napisa\w+)\s?[:：]\s*$",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"^\W{0,3}(?:(?:with\s+)?(?:kind|best|warm|many|sincere|kindest|warmest|friendly)?\s*(?:regards"
    r"|wishes|greetings)\b"
    r"|sincerely|yours\b|respectfully|faithfully|cheers\b|many thanks|thanks|thank you|best\s*,?$|br\s*,?$"
    r"|(?:mit\s+)?(?:freundlichen?|besten?|herzlichen?|viele[nr]?|schöne[nr]?|liebe)\s+gr(?:ü|ue)(?:ß|ss)"
    r"|mfg\b|hochachtungsvoll"
    r"|(?:bien\s+)?(?:cordialement|à vous)|(?:meilleures\s+)?salutations|veuillez agréer|je vous prie"
    r"|bien à vous"
    r"|(?:un\s+)?(?:cordial(?:es|mente)?\s*)?saludos?|atentamente|atte\b|(?:muchas\s+)?gracias\s*[,.!]?$"
    r"|atenciosamente|cumprimentos|com os melhores|obrigad[oa]\s*[,.!]?$|cordiali saluti|distinti saluti"
    r"|grazie\s*[,.!]?$"
    r"|(?:med\s+)?(?:vänliga?|vennlig|venlig|bästa|beste|mange)\s+h(?:ä|i)ls\w+|mvh\b|hälsningar|hilsen"
    r"|(?:met\s+)?(?:vriendelijke|hartelijke)\s+groet\w*|с\s+уважением|z\s+poważaniem|pozdrawiam"
    r"|s\s+pozdravem|ystävällisin"
    r"|saygılar|iyi\s+çalışmalar|terveisin|よろしく|宜しく|敬具|以上[、。\s]*$|此致|顺颂|谢谢|謝謝|감사합니다|드림|ขอแสดงความนับถือ"
    r"|ขอบคุณ|مع\s+(?:أطيب|خالص)|تحيات|وتفضلوا)",
    re.IGNORECASE,
)
_CONTACT = re.compile(
    r"\S@\S+\.\S|https?://|www\.|\+\d[\d ().-]{6,}|\b(?:tel|phone|fax|mobile|mob|cell|電話|tél)\b\s*[.:]",
    re.IGNORECASE,
)
_LEGAL = re.compile(
    r"confidential|disclaimer|intended (?:solely|only|recipient)|privileged|registered (?:office|in"
    r"|number|company)|company no"
    r"|virus|incorporated|Handelsregister|Geschäftsführer|Amtsgericht|USt-Id|VAT\b|RCS\b|vertraulich"
    r"|confidentiel",
    re.IGNORECASE,
)

# What no writer says who asks something: a paragraph of it below a letter is not theirs.
_SMALL_PRINT = re.compile(
    r"intended (?:solely|only|recipient|for the)|legally privileged|privileged information|registered (?:office|number"
    r"|company|in (?:England|Scotland|Ireland))|company (?:no|number)\b|Handelsregister|Amtsgericht|Geschäftsführer:"
    r"|(?:have |you )received (?:it|this \w+) in error|haben Sie diese \S+ irrtümlich|reçu ce \S+ par erreur|por error"
    r"|destinatari[oa]s? únic|est(?:á|e correo) dirigid|nur für den (?:Adressaten|Empfänger)"
    r"|지정된 수신인|受信者以外|誤って受信|本邮件(?:及|含)|仅供收件人",
    re.IGNORECASE,
)


def split_signature(message: Message) -> tuple[str, str]:
    """Return what the writer says, and the lines they sign with; the quoted mail is in neither."""
    written = message.new_text[:NEW_CHARACTERS].split("\n")
    lines = _without_small_print(written)
    cut = _signature_begins(lines)
    if cut == len(lines):
        lines = _with_name_apart(lines)
        cut = _signature_begins(lines)
    own, signed = lines[:cut], lines[cut:]
    signed += _signature_after(message.text[:TEXT_CHARACTERS], written)
    return "\n".join(own), "\n".join(line for line in signed if not _LEGAL.search(line))


def _without_small_print(lines: list[str]) -> list[str]:
    """Return the lines without the paragraphs at their end that a lawyer wrote; a letter is left in any case."""
    while (apart := _last_paragraph(lines)) and _SMALL_PRINT.search(" ".join(lines[apart:])):
        lines = lines[:apart]
    return lines


def _signature_begins(lines: list[str]) -> int:
    """Return the line at which a signature without a mark begins; the end when there is none."""
    floor = max(0, len(lines) - TAIL_LINES)
    for index in range(floor, len(lines)):
        line = lines[index].strip()
        if index and len(line) <= 70 and _CLOSING.match(line) and _only_names(lines[index:]):
            return index
    tail = [
        index
        for index in range(floor, len(lines))
        if _CONTACT.search(lines[index]) and len(lines[index]) <= 90
    ]
    if not tail:
        return _name_and_address(lines)
    begin = tail[0]
    while (
        begin > 1
        and lines[begin - 1].strip()
        and (len(lines[begin - 1]) <= 60 or _is_name(lines[begin - 1].strip()))
        and lines[begin - 1].rstrip()[-1:] not in "?.!。？"
    ):
        begin -= 1
    return begin if begin and not lines[begin - 1].strip() else tail[0]


def _only_names(lines: list[str]) -> bool:
    """Say whether nothing is asked or told any more."""
    return not any(re.search(r"[?？]|か。", line) or len(line) > 90 for line in lines)


_SMALL_WORD = re.compile(
    r"^(?:of|and|the|for|de|del|la|le|les|du|des|di|da|do|dos|e|y|und|für|der|van|von|et|fra|of|rue|ul|u|út|utca|tér|str"
    r"|г|м|гр|ул|вул|просп|пр|д|кв|оф|стр|обл|o|z|oo|sp)$"
)
# A street and its number, a town and its code; a number beside words that begin with capitals.
_ADDRESS_WORD = r"(?:[A-ZÀ-Þ][\w.'/-]*|\d[\w./-]*|of|de|la|du|der|u\.|út)"
_ADDRESS_LINE = re.compile(rf"^(?=.{{4,60}}$)(?=.*\d){_ADDRESS_WORD}(?:[\s,]+{_ADDRESS_WORD})+[\s,]*$")
_LISTED = re.compile(r"^(?:[-–—*•·]|\d+[.)])\s")  # one of a list is no signature
_SHORT_END = re.compile(r"(?:\b\w|\.\w{1,2}|\d|\b(?:Kft|Zrt|Nyrt|Inc|Ltd|Corp|Co|Bhd|Lda|Ltda|Jr|Sr))\.$")
_SENTENCE = re.compile(
    r"[?？!！。;؟]|[.:：]\s*$|(?:ます|です|ません|ください|下さい|か|요|다|까|吗|嗎|呢|ครับ|ค่ะ|คะ)\s*$"
)
# Behind the last sentence of a line: `... Erik, Aarhus`.
_NAME_AND_PLACE = re.compile(
    r"^(?P<said>.*[.?!。？])\s+(?P<signed>[^\W\d_][^.?!,]{0,40},[^.?!]{2,40})\.?\s*$"
)
_NO_NAME = re.compile(
    r"^(?:how|who|what|which|why|when|where|did|does|is|are|can|could|will|would|please|comment|cómo|wie|come|como)\b",
    re.IGNORECASE,
)


def _name_and_address(lines: list[str]) -> int:
    """Return the line at which name and address begin that close a letter without any word of leave."""
    begin = len(lines)
    while begin > 0 and (not lines[begin - 1].strip() or _is_name(lines[begin - 1].strip())):
        begin -= 1
    if begin == len(lines) and (apart := _last_paragraph(lines)) and all(map(_may_be_name, lines[apart:])):
        begin = apart
    return begin if begin and len(lines) - begin <= UNMARKED_LINES else len(lines)


def _with_name_apart(lines: list[str]) -> list[str]:
    """Return the lines with a name and a place that close the last one on a line of their own."""
    last = next((index for index in reversed(range(len(lines))) if lines[index].strip()), None)
    closing = None if last is None else _NAME_AND_PLACE.match(lines[last])
    if closing is None or not _is_name(closing["signed"]):
        return lines
    return [*lines[:last], closing["said"], closing["signed"]]


def _last_paragraph(lines: list[str]) -> int:
    """Return the line at which the last paragraph begins; 0 when it is the only one."""
    end = len(lines)
    while end and not lines[end - 1].strip():
        end -= 1
    while end and lines[end - 1].strip():
        end -= 1
    return end


def _may_be_name(line: str) -> bool:
    """Say whether a line in letters without capitals may be a name or an address: short, and no sentence."""
    has_case = any(letter.isupper() or letter.islower() for letter in line)
    return not has_case and len(line) <= 50 and not _SENTENCE.search(line)


def _is_name(line: str) -> bool:
    if _ADDRESS_LINE.match(line):
        return True
    if _LISTED.match(line) or _NO_NAME.match(line) or len(line) > 100:
        return False
    words = [word for word in re.findall(r"[^\W\d_]+", line) if not _SMALL_WORD.match(word)]
    if not words or (line[-1] in ".?!。？:;" and not _SHORT_END.search(line)):
        return False
    capitals = [word for word in words if word[0].isupper()]
    return len(capitals) >= 0.75 * len(words)


def _signature_after(text: str, new: list[str]) -> list[str]:
    """Return the lines that follow the new text, as far as they are the writer's own."""
    wanted = [line.strip() for line in new if line.strip()]
    lines = text.split("\n")
    place = 0
    for index, line in enumerate(lines):
        if place < len(wanted) and line.strip() == wanted[place]:
            place += 1
            if place == len(wanted):
                return _own_lines(lines[index + 1 :])
    return []


def _own_lines(lines: list[str]) -> list[str]:
    signed: list[str] = []
    for index, line in enumerate(lines[: 2 * SIGNATURE_LINES]):
        following = line + (lines[index + 1] if index + 1 < len(lines) else "")
        if _QUOTED.match(line) or _OLD_MAIL.search(line) or (len(line) > 30 and _OLD_MAIL.search(following)):
            break
        if line.strip():
            signed.append(line)
        if len(signed) >= SIGNATURE_LINES:
            break
    return signed
