"""The first case of a town's name, of the one it has after "in" or "from" in the languages of the desk."""

from __future__ import annotations

# The endings a town's name may have after "in" or "from", and what stands in their place in its first case.
_TOWN_CASES: dict[str, str] = {  # of folded words
    "ru": "е:,а,ь,о и:ь,ы,я,и ои: у:а,о а: ом: ы:а ске:ск",
    "uk": "поля:піль полі:піль і:,а,ь,я ові: у:,о а: и:а,и ом: ці:ка ову:ів,ов єві:їв,ив єва:їв,ив ова:ів,ов",
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
