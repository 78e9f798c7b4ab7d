"""Words that look like a country or its body and are often something else (config/acronym_traps.md)."""

from __future__ import annotations

#: Acronyms that are a word, jargon, or another organisation's: they need a second sign.
WORDLIKE = frozenset((
    "ANM", "ASI", "ASN", "ATN", "BAS", "BBS", "BIN", "BIS", "BPS", "BSB", "CONACYT", "CYS", "DIN",
    "DNM", "DPS", "DRI", "DS", "DSC", "EOS", "ESA", "ESI", "GOST", "GSA", "INN", "INTECO", "IRS", "ISC",
    "ISI", "ISM", "ISN", "ISS", "IST", "JISC", "LSD", "LST", "MBS", "MSA", "MSB", "NC", "NSC", "NSF",
    "NSI", "OCC", "OHN", "ON", "PAI", "PSB", "PSI", "QS", "RBS", "SA", "SAC", "SAI", "SBS", "SCC",
    "SEE", "SII", "SIS", "SN", "SNV", "SON", "SPRING", "SSB", "TBS", "TSE", "UNE", "UNI", "UNIT",
))  # fmt: skip
#: Acronyms that even the words around them do not make certain: the country must be named, or be the asker's.
_ACRONYMS_NEVER_ALONE = (
    "BAS", "BIN", "CONACYT", "CSN", "ESA", "GOST", "IRS", "ISI", "LSD", "MSA", "NC", "NSF", "ON", "PAI",
    "PSB", "PSI", "RBS", "SA", "SAI", "SEE", "SIRIM", "SN", "SPRING", "UAS", "สมอ", "מכון התקנים",
)  # fmt: skip
#: Acronyms that are words, or somebody's name, when they are written small.
SMALL_WORDS = frozenset(("bobs", "kats", "masm", "sarm", "sist", "stri"))
#: Names that more than one country might give to its body.
_NAMES_NEVER_ALONE = (
    "Bureau for Standardisation", "Bureau of Product Standards",
    "Center for Standardization and Metrology", "Committee for Standardization",
    "Committee for Technical Regulation and Metrology", "Department of Research and Innovation",
    "Department of Standardization and Metrology", "Directorate General for Standards and Metrology",
    "Directorate General of Standards", "Directorate for Standards, Metrology and Quality",
    "Directorate of Standardization and Metrology", "General Directorate of Standardization",
    "Innovation and Technology Commission", "Latvian Standard", "National Bureau of Standards",
    "National Institute for Quality", "National Institute of Standardization and Quality",
    "National Standardisation Institute", "National Standardization Institute",
    "National Standards Centre", "Public Authority for Industry",
    "Standards and Metrology Department, Public Authority for Industry", "Standards and Quality Agency",
    "Standards and Quality Assurance Department",
)  # fmt: skip
NEVER_ALONE = frozenset(_ACRONYMS_NEVER_ALONE + _NAMES_NEVER_ALONE)
#: Bodies of a country that became two, each with its own.
TWO_SUCCESSORS = {
    "ISSM": ("RS", "ME"),
    "Institute for Standardization of Serbia and Montenegro": ("RS", "ME"),
}
#: Names of countries that are first names of people as well.
FIRST_NAMES = frozenset(("austria", "chad", "georgia", "india", "israel", "jordan", "jordania", "kenya"))
#: Names that are common words in small letters.
CAPITAL_NEEDED = frozenset((
    "america", "british", "britons", "chad", "chile", "chili", "china", "croat", "cuba", "dane",
    "danes", "finn", "finns", "georgia", "guinea", "holland", "irish", "island", "japan", "jordan",
    "kiwi", "lanka", "lao", "mali", "malta", "man", "niger", "oman", "peru", "poland", "pole", "poles",
    "polish", "saba", "salvador", "saudi", "scot", "scottish", "serb", "serbs", "sri", "swede",
    "swedes", "thai", "thais", "togo", "turk", "turkey", "turki", "turks", "wales",
))  # fmt: skip
#: Names of one language that are words, or another country's name, in the next.
LANGUAGE_NEEDED = frozenset((
    "american", "americana", "americano", "arabe", "belga", "benins", "brits", "catarina", "checo",
    "chili", "chino", "cubana", "cubano", "dane", "dansk", "danska", "deens", "duits", "engels",
    "engelsk", "engelska", "engelskt", "ests", "fins", "finsk", "finska", "frans", "fransk", "franska",
    "ganes", "grec", "greco", "grego", "gresk", "hindu", "hollands", "iers", "indies", "indio", "irsk",
    "island", "italienska", "japanska", "kina", "kinesiska", "koreai", "lets", "lettisk", "libio",
    "malay", "malien", "maltees", "mongol", "mongols", "nederlands", "noors", "norsk", "norska",
    "norte", "papu", "persian", "polsk", "polska", "pools", "romans", "romeno", "russe", "ryska",
    "salvador", "schots", "serbo", "servisch", "slovenska", "spansk", "spanska", "svensk", "svenska",
    "thais", "turc", "tureck", "turks", "tysk", "tyska", "tyskt",
))  # fmt: skip
#: English words for a people that are other words elsewhere: Swedish "finns det", Polish "dane", Czech "pole".
ENGLISH_NEEDED = frozenset(("dane", "finn", "finns", "pole", "poles", "serb", "turk", "turks"))
#: What begins like a body's acronym and is another organisation, or a thing.
OTHER_ORGANISATIONS = (
    "UNI Global Union", "SAI Global", "NSF International", "BSI Group", "SIS International",
    "ISS proxy", "AFNOR Certification", "DIN connector", "DIN plug", "DIN rail", "DIN A4",
    "ANSI character", "EOS camera", "ISM Code", "Son of", "DIS vote", "DS vote", "NC report",
    "management information system", "Public Services International",
    "Bank for International Settlements", "Tokyo Stock Exchange", "Institutional Shareholder Services",
    "European Space Agency", "International Space Station", "Texas Instruments",
)  # fmt: skip
