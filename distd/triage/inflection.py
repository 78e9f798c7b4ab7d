"""The endings that names of countries, and adjectives of them, take in the languages of the desk.

Rules are generous: a form that no language has is met in no text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

VOWELS = "aeiouyąęéíóúáý"


def adjective_forms(language: str, word: str) -> set[str]:
    """Return the forms of an adjective, or of a word for a country's people."""
    rule = _ADJECTIVES.get(language)
    return {word, *rule(word)} if rule else {word}


def name_forms(language: str, word: str) -> set[str]:
    """Return the cases of a country's name; a name of several words has none but its own."""
    rule = _NAMES.get(language)
    return {word, *rule(word)} if rule and " " not in word and "-" not in word else {word}


def _with(stem: str, endings: str) -> set[str]:
    return {stem + ending.strip("_") for ending in endings.split()}


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


def _german(word: str) -> set[str]:
    return _with(word, "e en er es em")


def _dutch(word: str) -> set[str]:
    return {word + "e", word + "en"}


def _nordic(word: str) -> set[str]:
    people = _with(word, "arna erne ene") if word.endswith("sk") else set()
    return {word + "a", word + "t", word + "e", word + "ar", word + "er", *people}


def _russian(stem: str) -> set[str]:
    return _with(stem, "ий ая ое ие ого ой ому им ом ую их ими")


def _polish(stem: str) -> set[str]:
    return _with(stem, "i a ie iego iej iemu im ą ich imi y ej ego ą ych")


def _czech(stem: str) -> set[str]:
    return _with(stem, "ý á é í ého ému ém ým ou ích ými ej") | _with(stem.removesuffix("k"), "ké cí tí")


def _south_slavic(stem: str) -> set[str]:
    return _with(stem, "i a o e og oga om ome em u ih im ima oj ega emu")


def _bulgarian(stem: str) -> set[str]:
    return _with(stem, "и а о ите ия ият ата ото")


def _ukrainian(stem: str) -> set[str]:
    return _with(stem, "ий а е ого ому им ій ої ою і их ими у")


def _romanian(word: str) -> set[str]:
    softened = {word[:-1] + "c" + ending for ending in ("i", "ii", "ilor")} if word.endswith("c") else set()
    return softened | _with(word, "ă e i ul ului ii ilor a ei")


def _greek(stem: str) -> set[str]:
    return _with(stem, "ός ή ό ού ής ές οί ούς ών ά ος η ο ου ης ες οι ους ων α")


def _turkish(word: str) -> set[str]:
    return _with(word, "lar ler ların lerin ın in un ün nın nin")


_ADJECTIVES: dict[str, Callable[[str], Iterable[str]]] = {
    "en": _english,
    "fr": _french,
    "es": _spanish,
    "pt": _spanish,
    "it": _italian,
    "de": _german,
    "nl": _dutch,
    "nordic": _nordic,
    "ru": _russian,
    "pl": _polish,
    "cs": _czech,
    "sk": _czech,
    "hr": _south_slavic,
    "sl": _south_slavic,
    "bg": _bulgarian,
    "uk": _ukrainian,
    "ro": _romanian,
    "el": _greek,
    "tr": _turkish,
}


def _genitive_s(word: str) -> set[str]:
    return {word + "s"}


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


def _turkish_cases(word: str) -> set[str]:
    return _with(word, "li lı lu lü nin nın de da den dan in ın")


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


def _estonian_cases(word: str) -> set[str]:
    return _with(word, "s st sse l lt le ga t")


def _icelandic_cases(word: str) -> set[str]:
    return {word + "s", word + "i", word.removesuffix("ur") + "s", word.removesuffix("ur") + "i"}


def _basque_cases(word: str) -> set[str]:
    return _with(word, "k n ko ren ri tik ra")


def _albanian_cases(word: str) -> set[str]:
    return _with(word, "a së në ja") | ({word[:-1] + "së"} if word.endswith("a") else set())


def _georgian_cases(word: str) -> set[str]:
    return _with(word.removesuffix("ი"), "მა ის ს ში ის დან") | _with(word, "მ ს ში დან თვის")


def _armenian_cases(word: str) -> set[str]:
    return _with(word, "ն ը ի ին ից ում")


def _irish_cases(word: str) -> set[str]:
    bare = word.removeprefix("an ").removeprefix("An ")
    return {bare}


def _hebrew_forms(word: str) -> set[str]:
    """The name with its particles, and the adjective made of it, in both genders and numbers."""
    stem = word.removesuffix("ה").removesuffix("י")
    people = _with(stem, "י ית ים יות יים") if len(stem) >= 3 else set()
    forms = {word} | people | {"ה" + form for form in people}
    return (
        forms
        | {particle + form.removeprefix("ה") for form in forms for particle in "בלמוכש"}
        | {particle + form for form in forms for particle in "מוכש"}
    )


def _finnish_people(word: str) -> set[str]:
    """The adjective, which is written small: Tanska, tanskalainen; Egypti, egyptiläinen."""
    name = word.lower()
    return _with(name + ("lai" if set(name) & set("aou") else "läi"), "nen sen sta set sten sia ssa sille")


_NAMES: dict[str, Callable[[str], Iterable[str]]] = {
    "de": _genitive_s,
    "sv": _genitive_s,
    "da": _genitive_s,
    "nb": _genitive_s,
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
    "tr": _turkish_cases,
    "el": _greek_cases,
    "ro": _romanian_cases,
    "ar": _arabic_forms,
    "he": _hebrew_forms,
    "lv": _latvian_cases,
    "lt": _lithuanian_cases,
    "et": _estonian_cases,
    "is": _icelandic_cases,
    "eu": _basque_cases,
    "sq": _albanian_cases,
    "ka": _georgian_cases,
    "hy": _armenian_cases,
    "ga": _irish_cases,
    "sr": _serbian_cases,
}


# The endings a town's name may have after "in" or "from", and what stands in their place in its first case.
_TOWN_CASES: dict[str, str] = {  # of folded words
    "ru": "е:,а,ь,о и:ь,ы,я,и ои: у:а,о а: ом: ы:а ске:ск",
    "uk": "і:,а,ь,я ові: у:,о а: и:а,и ом: ці:ка ову:ів,ов єві:їв,ив єва:їв,ив ова:ів,ов",
    "be": "у:,а е:,а ы:а а:",
    "pl": "u:,o,y ie:,a,o i:a,ia,y y:a,y,n a: ach:e,y owie:ow owa:ow niu:n cu:c zi:dz zie:z,za cie:ta,t dzie:da,d",
    "cs": "e:,a,o i:,a,e ich:ice u:,o,no y:a a:,o ci:ka ach:y",
    "sk": "e:,a,o i:,a,e u:,o y:a a:,o ciach:ce ach:y",
    "hr": "u:,o a:,o i:a e:a om:",
    "sr": "u:,o a:,o i:a e:a om: у:,о а:,о и:а е:а",
    "sl": "u:,o a:,o i:a e:a",
    "fi": "ssa: sta: lla: lta: n: ella:i elta:i essa:i esta:i",
    "et": "s: st: sse: l: lt:",
    "hu": "ban: ben: bol: on: en: n: rol: tol: nal: nel: i: aban:a eben:e abol:a ebol:e an:a en:e arol:a erol:e",
    "tr": "da: de: ta: te: dan: den: tan: ten:",
    "lt": "e:as uje:us,ius yje:is oje:a eje:e iuje:iai uose:ai o:as aus:us ios:ia",
    "lv": "a:a,s e:e,is i:s,is os:i",
    "el": "ας:α ης:η ου:ος ο:ος",
    "de": "er:",
}


def bare_names(language: str, folded: str) -> list[str]:
    """Return what the first case of a town's name may be, of its folded form in another case."""
    names = []
    for rule in _TOWN_CASES.get(language, "").split():
        ending, _, instead = rule.partition(":")
        if folded.endswith(ending) and len(folded) >= len(ending) + 3:
            names += [folded.removesuffix(ending) + each for each in instead.split(",")]
    return names
