"""The endings that names of countries, and adjectives of them, take in the languages of the desk.

Rules are generous: a form that no language has is met in no text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

VOWELS = "aeiouyąęéíóúáý"


def adjective_forms(language: str, word: str) -> set[str]:
    """Return the forms of an adjective, or of a word for a country's people."""
    rule = _ADJECTIVES.get(language)
    return {word, *_with(word, _ADJECTIVE_ENDINGS.get(language, "")), *(rule(word) if rule else ())}


def name_forms(language: str, word: str) -> set[str]:
    """Return the cases of a country's name; a name of several words has none but its own."""
    if " " in word or "-" in word:
        return {word}
    rule = _NAMES.get(language)
    return {word, *_with(word, _NAME_ENDINGS.get(language, "")), *(rule(word) if rule else ())}


def people_forms(language: str, stem: str) -> set[str]:
    """Return what a language makes of the stem of its word for a people."""
    return _with(stem, _PEOPLE_ENDINGS.get(language, "_"))


def _with(stem: str, endings: str) -> set[str]:
    """Return a stem with each ending; `_` is none."""
    return {stem + ending.strip("_") for ending in endings.split()}


# ---- words for a people

_PEOPLE_ENDINGS = {
    "af": "_ s e es",
    "az": "lar lər ların lərin lara lərə",
    "be": "_ ы і аў оў ам амі ах е",
    "bg": "_ и ите и",
    "ca": "_ s os es a ns",
    "cs": "_ i ové é ů ům y ech ích a ovi em u ích",
    "el": "οί ών ούς ός ού οι ων ους ος ου ες ας η",
    "eu": "_ rak rek ren rei ak ek en ei rentzat rekin",
    "et": "sed ste stele stest ne se d de dele te ed",
    "fi": "nen sen sta set sten sia ssa sille it ien eja iä t",
    "hr": "_ i a ima e u om",
    "is": "ar ir a um i _ ar arnir",
    "kk": "тар тер дар дер лар лер",
    "lt": "iai ių iams ius iuose ai ų ams us uose is ys io as ės",
    "lv": "i u iem us os is s",
    "mk": "_ и ите",
    "mn": "чууд чүүд ууд үүд чуудын",
    "pl": "_ i y zi ci cy ów om ami ach a owi em u e owie ie",
    "ro": "i ii ilor",
    "ru": "_ ы и ев ов ей ам ами ах е ян",
    "sk": "_ i ovia ov om och mi a ovi ia í ú",
    "sl": "_ i ov ev em e ih mi a u om ji jev",
    "sq": "ë ët ëve ët it ive",
    "sr": "_ и а има е у ом",
    "uk": "_ и і ів ам ами ах",
    "uz": "lar larning",
}


# ---- adjectives, and words for a people that are made like them

_ADJECTIVE_ENDINGS = {
    "de": "e en er es em",
    "nl": "e en",
    "ru": "ий ая ое ие ого ой ому им ом ую их ими",
    "uk": "ий а е ого ому им ій ої ою і их ими у",
    "bg": "и а о ите ия ият ата ото",
    "pl": "i a ie iego iej iemu im ą ich imi y ej ego ą ych",
    "hr": "i a o e og oga om ome em u ih im ima oj ega emu",
    "sl": "i a o e og oga om ome em u ih im ima oj ega emu",
    "el": "ός ή ό ού ής ές οί ούς ών ά ος η ο ου ης ες οι ους ων α",
    "hu": "ok ek ök k ak oknak eknek öknek aknak okat eket öket akat ot et ék",
    "tr": "lar ler ların lerin ın in un ün nın nin",
}


def _english(word: str) -> set[str]:
    return {word + "s"} if not word.endswith(("sh", "ese", "ch", "ss")) else set()


def _french(word: str) -> set[str]:
    forms = _with(word, "e s es") if not word.endswith("e") else {word + "s"}
    if word.endswith("n"):
        forms |= _with(word, "ne nes")
    return forms


def _spanish(word: str) -> set[str]:
    if word.endswith(("o", "a")):
        return _with(word[:-1], "o a os as")
    bare = word.translate(str.maketrans("áéíóúêâ", "aeiouea"))
    return {word + "s", *_with(bare, "a es as os")}


def _italian(word: str) -> set[str]:
    return _with(word[:-1], "o a i e he hi")


def _nordic(word: str) -> set[str]:
    people = _with(word, "arna erne ene") if word.endswith("sk") else set()
    return {word + "a", word + "t", word + "e", word + "ar", word + "er", *people}


def _czech(stem: str) -> set[str]:
    return _with(stem, "ý á é í ého ému ém ým ou ích ými ej") | _with(stem.removesuffix("k"), "ké cí tí")


def _romanian(word: str) -> set[str]:
    softened = {word[:-1] + "c" + ending for ending in ("i", "ii", "ilor")} if word.endswith("c") else set()
    return softened | _with(word, "ă e i ul ului ii ilor a ei")


_ADJECTIVES: dict[str, Callable[[str], Iterable[str]]] = {
    "en": _english,
    "fr": _french,
    "es": _spanish,
    "pt": _spanish,
    "it": _italian,
    "nordic": _nordic,
    "cs": _czech,
    "sk": _czech,
    "ro": _romanian,
}


# ---- the cases of names

_NAME_ENDINGS = {
    "de": "s",
    "sv": "s",
    "da": "s",
    "nb": "s",
    "tr": "li lı lu lü nin nın de da den dan in ın",
    "et": "s st sse l lt le ga t",
    "eu": "k n ko ren ri tik ra rrak rrek rren darrak darrek tarrak tarrek",
    "mn": "чууд чүүд ууд үүд",
}


def _russian_cases(word: str) -> set[str]:
    if word.endswith(("ия", "ія")):
        return _with(word[:-1], "и ю ей ї єю")
    if word.endswith(("а", "я")):
        return _with(word[:-1], "ы и е у ю ой ей і ою")
    if word.endswith(("й", "ь")):
        return _with(word[:-1], "я ю ем е и єм ї")
    if word.endswith("ы"):
        return _with(word[:-1], "_ ов ам ами ах")
    return _with(word, "а у ом е і ем") if word[-1] not in "еиоуэю" else set()


def _polish_cases(word: str) -> set[str]:
    if word.endswith("a"):
        return _with(word[:-1], "i y ę ą ie o ii")
    if word.endswith("y"):
        return _with(word[:-1], "_ om ami ach")
    return _with(word, "u a em ie owi iem") if word[-1] not in VOWELS else set()


def _czech_cases(word: str) -> set[str]:
    if word.endswith("o"):
        return _with(word[:-1], "a u em")
    if word.endswith("ie"):
        return _with(word[:-1], "í i ou u")
    if word.endswith("a"):
        return _with(word[:-1], "y e ě u ou i om")
    return _with(word, "u a em e om") if word[-1] not in VOWELS else set()


def _finnish_cases(word: str) -> set[str]:
    endings = "n a ä ta tä ssa ssä sta stä lla llä lta ltä lle ksi na nä"
    forms = _with(word, endings) | _with(word + "i", endings) | _finnish_people(word)
    return forms | _with(word[:-1] + "e", endings) if word.endswith("i") else forms


def _hungarian_cases(word: str) -> set[str]:
    people = {word.removesuffix("ország").lower()} if word.endswith("ország") and len(word) > 9 else set()
    return _with(word, "nak nek ban ben ból ből val vel t ot i ra re tól től é") | people


def _greek_cases(word: str) -> set[str]:
    return {word + "ς", word.removesuffix("ς"), word.removesuffix("ος") + "ου"}


def _romanian_cases(word: str) -> set[str]:
    return {word[:-1] + "ei", word + "ului", word[:-1] + "iei"} if word.endswith("a") else {word + "ului"}


def _arabic_forms(word: str) -> set[str]:
    """The name with its particles, and the adjective made of it, both genders."""
    bare = word.removeprefix("ال")
    stem = bare[:-1] if bare[-1:] in "اةه" else bare
    stem = stem.removesuffix("ي")
    forms = {word}
    if len(stem) >= 3:
        adjectives = _with(stem, "ي ية يين يون")
        forms |= adjectives | {"ال" + form for form in adjectives}
    particles = {particle + form for form in forms for particle in ("و", "ب", "ل", "ف", "ك")}
    return forms | particles | {"لل" + form[2:] for form in forms if form.startswith("ال")}


def _serbian_cases(word: str) -> set[str]:
    if word.endswith(("а", "я")):
        return _with(word[:-1], "е и у ом")
    return _with(word, "у ом а") if word[-1] not in "еиоу" else set()


def _latvian_cases(word: str) -> set[str]:
    if word.endswith(("a", "e")):
        return _with(word[:-1], "as ai u ā es ei ē")
    return _with(word[:-1], "a am u ā") if word.endswith("s") else set()


def _lithuanian_cases(word: str) -> set[str]:
    if word.endswith("a"):
        return _with(word[:-1], "os ai ą oje")
    return _with(word[:-2], "o ui e ės ei ę ėje") if word.endswith(("as", "ė")) else set()


def _icelandic_cases(word: str) -> set[str]:
    return {word + "s", word + "i", word.removesuffix("ur") + "s", word.removesuffix("ur") + "i"}


def _albanian_cases(word: str) -> set[str]:
    return _with(word, "a së në ja") | ({word[:-1] + "së"} if word.endswith("a") else set())


def _armenian_forms(word: str) -> set[str]:
    people = word.removesuffix("իա").removesuffix("ա") + "ացի"
    return _with(word, "ն ը ի ին ից ում") | _with(people, "_ ն ները ներ ների ներին ներից")


def _georgian_cases(word: str) -> set[str]:
    people = word.removesuffix("ია").removesuffix("ეთი").removesuffix("ი").removesuffix("ა") + "ელ"
    return _georgian_names(word) | _with(people, "ი მა ები ებმა ების ებს")


def _georgian_names(word: str) -> set[str]:
    return _with(word.removesuffix("ი"), "მა ის ს ში ის დან") | _with(word, "მ ს ში დან თვის")


# Letters that have another shape at the end of a word.
_NO_LONGER_LAST = {"ן": "נ", "ם": "מ", "ך": "כ", "ף": "פ", "ץ": "צ"}


def _hebrew_forms(word: str) -> set[str]:
    """The name with its particles, and the adjective made of it, in both genders and numbers."""
    stem = word.removesuffix("ה").removesuffix("י")
    people = (
        _with(stem[:-1] + _NO_LONGER_LAST.get(stem[-1], stem[-1]), "י ית ים יות יים")
        if len(stem) >= 3
        else set()
    )
    forms = {word} | people | {"ה" + form for form in people}
    return (
        forms
        | {particle + form.removeprefix("ה") for form in forms for particle in "בלמוכש"}
        | {particle + form for form in forms for particle in "מוכש"}
    )


def _amharic_forms(word: str) -> set[str]:
    """The people: the last letter takes its fourth order, ጀርመን, ጀርመናውያን."""
    last = ord(word[-1])
    open_ = chr(last - last % 8 + 3) if 0x1200 <= last < 0x1358 else word[-1]
    return _with(word[:-1] + open_, "ውያን ዊያን ውያኑ ዊ") | _with(word, "ውያን ያን ውያኑ ያኑ")


def _finnish_people(word: str) -> set[str]:
    """The adjective, which is written small: Tanska, tanskalainen; Egypti, egyptiläinen."""
    name = word.lower()
    return _with(name + ("lai" if set(name) & set("aou") else "läi"), "nen sen sta set sten sia ssa sille")


_NAMES: dict[str, Callable[[str], Iterable[str]]] = {
    "ru": _russian_cases,
    "uk": _russian_cases,
    "bg": _russian_cases,
    "pl": _polish_cases,
    "cs": _czech_cases,
    "sk": _czech_cases,
    "hr": _czech_cases,
    "sr_Latn": _czech_cases,
    "sl": _czech_cases,
    "fi": _finnish_cases,
    "hu": _hungarian_cases,
    "el": _greek_cases,
    "ro": _romanian_cases,
    "ar": _arabic_forms,
    "he": _hebrew_forms,
    "lv": _latvian_cases,
    "lt": _lithuanian_cases,
    "is": _icelandic_cases,
    "sq": _albanian_cases,
    "ka": _georgian_cases,
    "am": _amharic_forms,
    "hy": _armenian_forms,
    "sr": _serbian_cases,
}
