"""Words of a cell as the registry's own: countries, languages, categories and groups, as secretaries spell them."""

from __future__ import annotations

import re
from functools import cache, cached_property

from babel import Locale, UnknownLocaleError
from babel.core import get_global

from distd.registry.columns import bare
from distd.registry.reference import Reference
from distd.store.words import Basis, Category, OrganisationKind

NAMED_IN = ("en", "ja", "sv", "pt", "fr", "es")
_NOT_COUNTRIES = frozenset({"EU", "EZ", "UN", "XA", "XB", "ZZ", "QO"})
_EVERYDAY = {
    "uk": "GB", "great britain": "GB", "england": "GB", "britain": "GB", "usa": "US", "u.s.a.": "US",
    "united states of america": "US", "korea": "KR", "south korea": "KR", "republic of korea": "KR",
    "north korea": "KP", "holland": "NL", "the netherlands": "NL", "czech republic": "CZ", "turkey": "TR",
    "ivory coast": "CI", "swaziland": "SZ", "macedonia": "MK", "vietnam": "VN", "burma": "MM",
    "hong kong": "HK", "macau": "MO", "macao": "MO", "palestine": "PS", "congo": "CG", "russia": "RU",
    "cape verde": "CV", "laos": "LA", "syria": "SY", "iran": "IR", "tanzania": "TZ", "bolivia": "BO",
    "venezuela": "VE", "moldova": "MD", "brunei": "BN", "the gambia": "GM", "英国": "GB", "米国": "US",
}  # fmt: skip

_CATEGORIES: dict[Category, str] = {
    Category.INDUSTRY: (
        "industry, industry association, business, company, employers, trade association, 産業, 産業界, 企業, "
        "業界団体, industri, näringsliv, branschorganisation, indústria, industrie, industria, empresa"
    ),
    Category.GOVERNMENT: (
        "government, public authority, authority, 政府, 行政, regering, myndighet, governo, gouvernement, gobierno"
    ),
    Category.LABOUR: (
        "labour, labor, labour union, labor union, trade union, union, 労働, 労働組合, 労働者, arbetstagare, "
        "fackförbund, fack, trabalho, trabalhadores, sindicato, travail, syndicat, trabajo, trabajadores"
    ),
    Category.CONSUMER: (
        "consumer, consumers, consumer organisation, consumer organization, consumer association, 消費者, 消費者団体, "
        "konsument, konsumentorganisation, consumidor, consumidores, consommateur, consommateurs"
    ),
    Category.NGO: (
        "ngo, non-governmental organisation, non-governmental organization, civil society, 非政府組織, 非営利団体, "
        "frivilligorganisation, ong"
    ),
    Category.OTHER: (
        "other, others, ssro, service support research and others, consultancy, consultant, media, press, academia, "
        "research, university, certification, その他, 学術, 研究, コンサルタント, メディア, 報道, övriga, annat, "
        "konsult, outro, outros, consultoria, mídia, imprensa, autre, autres, conseil, médias, presse, otro, otros, "
        "consultoría, medios, prensa"
    ),
}  # fmt: skip

_GROUPS: dict[str, str] = {
    "nmbs": (
        "nmb, nmbs, member body, member bodies, national member body, national member bodies, 会員団体, 国代表団体, "
        "nationellt standardiseringsorgan, organismo nacional, organisme national, comité membre"
    ),
    "d-liaisons": "d liaison, d liaisons, liaison, liaisons, リエゾン, dリエゾン, liaisonorganisation",
    "subscribers": (
        "subscriber, subscribers, 購読者, 購読, 購読団体, prenumerant, prenumeranter, assinante, assinantes, abonné, "
        "abonnés, suscriptor, suscriptores"
    ),
    "cag": "cag, chair's advisory group, chairs advisory group, reviewer, reviewers, 議長諮問グループ, 査読者",
    "experts": "expert, experts, 専門家, エキスパート, experter, perito, peritos, especialista, experto, expertos",
}

#: What being on one of the default lists rests on, and which kind of organisation it says one is of.
BASIS_OF_LIST = {
    "nmbs": Basis.MANDATE,
    "d-liaisons": Basis.LIAISON,
    "subscribers": Basis.CONSENT,
    "cag": Basis.MANDATE,
    "experts": Basis.MANDATE,
}
KIND_OF_LIST = {
    "nmbs": OrganisationKind.MEMBER_BODY,
    "d-liaisons": OrganisationKind.D_LIAISON,
    "subscribers": OrganisationKind.SUBSCRIBER,
}


def _by_spelling(words: dict[str, str]) -> dict[str, str]:
    return {bare(spelling): word for word, spellings in words.items() for spelling in spellings.split(",")}


_CATEGORY_NAMED = _by_spelling({str(category): names for category, names in _CATEGORIES.items()})
_LIST_NAMED = _by_spelling(_GROUPS)


def category_named(text: str) -> Category | None:
    """Return the stakeholder category that `text` names."""
    word = _CATEGORY_NAMED.get(bare(text))
    return Category(word) if word else None


def lists_named(text: str, names: frozenset[str]) -> list[str] | None:
    """Return the lists a cell such as `nmb` or `nmb, cag` names; None when one of them is unknown."""
    found: list[str] = []
    for part in filter(None, (part.strip() for part in re.split(r"[,;|/、]", text))):
        name = part.casefold() if part.casefold() in names else _LIST_NAMED.get(bare(part), "")
        if name not in names:
            return None
        found.append(name)
    return list(dict.fromkeys(found))


class Countries:
    """Country names, from the most usual languages first, then from each country's own."""

    def __init__(self, reference: Reference) -> None:
        self._reference = reference
        self._codes = _territories("en")
        self._found: dict[str, str | None] = {}

    def code(self, text: str) -> str | None:
        """Return the alpha-2 code of a code or country name; None when it is none we know."""
        if text not in self._found:
            self._found[text] = self._look_up(text)
        return self._found[text]

    def _look_up(self, text: str) -> str | None:
        upper = text.upper()
        if len(upper) == 2 and upper in self._codes.values():
            return upper
        aliases = get_global("territory_aliases").get(upper, [])  # alpha-3 and a few old codes such as UK
        if len(aliases) == 1 and aliases[0] in self._codes.values():
            return str(aliases[0])
        wanted = bare(text)
        return self._usual.get(wanted) or self._native.get(wanted)

    @cached_property
    def _usual(self) -> dict[str, str]:
        names: dict[str, str] = {}
        for language in reversed(NAMED_IN):
            names.update(_territories(language))
        names.update({bare(body.country_name): body.country for body in self._reference.member_bodies})
        names.update({bare(name): code for name, code in _EVERYDAY.items()})
        return names

    @cached_property
    def _native(self) -> dict[str, str]:
        """Each country's name for itself; read only when nothing else fits, since it takes a while."""
        pairs = [
            (body.country, language) for body in self._reference.member_bodies for language in body.languages
        ]
        return {
            bare(name): country
            for country, language in pairs
            for name, code in _names(language).items()
            if code == country
        }


@cache
def _names(language: str) -> dict[str, str]:
    try:
        territories = Locale.parse(language).territories
    except (ValueError, UnknownLocaleError):
        return {}
    return {str(name): code for code, name in territories.items() if len(code) == 2 and code.isalpha()}


@cache
def _territories(language: str) -> dict[str, str]:
    return {bare(name): code for name, code in _names(language).items() if code not in _NOT_COUNTRIES}


@cache
def language_named(text: str) -> str | None:
    """Return the two-letter code of a language written as `ja`, `pt-BR`, `Japanese` or `日本語`."""
    code = re.split(r"[-_]", text.casefold())[0]
    if len(code) == 2 and code in Locale("en").languages:
        return code
    wanted = bare(text)
    for shown_in in NAMED_IN:
        for name_code, name in Locale(shown_in).languages.items():
            if len(name_code) == 2 and bare(str(name)) == wanted:
                return str(name_code)
    return None
