"""Text whose charset nobody declared: told by the letters that are frequent in a language, as each charset has them.

Old mailers sent Shift_JIS, KOI8-R or GBK with no word about it. A guess is never forced: where no charset yields the
letters of its language, or two do, none is named, and the text is read as Western.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from distd.mail.language import language_of

SAMPLE_OCTETS = 4_000
FEWEST_OCTETS = 6  # beyond ASCII; less tells nothing
LIKELY = 0.7  # of the share that frequent letters have in a text of the language
CLEARLY_MORE = 1.15  # times the likelihood of the second
_TOGETHER = 1.5  # octets beyond ASCII that stand in a row, on average: in Western text each stands alone

_BEYOND_ASCII = re.compile(rb"[\x80-\xff]+")
_CUT_OCTETS = 4  # the sample may end within a character
_KANA = "".join(map(chr, range(0x3041, 0x3097))) + "ーンスイルトリクアカシタドラフジ、。"
_CYRILLIC = "оеаинтсрвлкмдпуяыьі"


class _Candidate(NamedTuple):
    codec: str
    frequent: frozenset[str]
    share: float  # of these in what is beyond ASCII of a text in the language
    never_without: frozenset[str]  # one of these is in any text of some words; empty: nothing is


def _candidates(codecs: str, frequent: str, share: float, never_without: str = "") -> tuple[_Candidate, ...]:
    letters = frozenset(frequent), share, frozenset(never_without)
    return tuple(_Candidate(codec, *letters) for codec in codecs.split())


_CANDIDATES = (
    *_candidates("cp932 euc_jp", _KANA, 0.6),
    *_candidates(
        "gb18030",
        "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方"
        "多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实请问谢吗吧呢怎什将新给，。、？！：；",
        0.5,
    ),
    *_candidates(
        "big5hkscs",
        "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方"
        "多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實請問謝嗎吧呢怎什將新給，。、？！：；",
        0.5,
    ),
    *_candidates(
        "cp949",
        "이다는에의가을고하한을로사기은지도를어서나자대리해시니인있그아것수들과일게정안까제으보부장여주조원공전구라면선만스신"
        "상동비용회성국오습세무우관문위연었했요십까떻투표",
        0.5,
    ),
    *_candidates("cp1251 koi8_r koi8_u cp866 iso8859_5", _CYRILLIC, 0.75),
    *_candidates("cp1253", "αοιετσνηυρπκμλςωάέήίόύώγδ", 0.85, never_without="άέήίόύώ"),
    *_candidates("cp1256", "اليمنتورهبعدسفكةقحأ", 0.85),
    *_candidates("cp1255", "יוהלאתמרשבנ", 0.75),
    *_candidates("cp874", "านรอกเงมยลวดทส่้ตะปบคหแัีิไ", 0.8),
)
# Where each octet beyond ASCII stands alone: Latin letters, and the languages that tell a charset.
_LATIN = (
    ("cp1250", frozenset(("pl", "cs", "sk", "hu", "hr", "sl", "ro"))),
    ("iso8859_2", frozenset(("pl", "cs", "sk", "hu", "hr", "sl", "ro"))),
    ("cp1254", frozenset(("tr",))),
    ("cp1257", frozenset(("lt", "lv"))),
)
_STRANGE = re.compile("[\x80-\x9f]|\\w[¡-¿ˇ˘˙˛˝¨×÷‚„†‡‰‹›][^\\W\\d_]")  # in a word of these languages


def charset_of(octets: bytes) -> str:
    """Return the codec for text that is neither ASCII nor UTF-8, as far as it can be told; empty when it cannot."""
    sample = octets[:SAMPLE_OCTETS]
    runs = _BEYOND_ASCII.findall(sample)
    beyond = sum(map(len, runs))
    if beyond < FEWEST_OCTETS or beyond < _TOGETHER * len(runs):
        return _latin(sample) if runs else ""
    likely = sorted(((_likelihood(sample, each), each.codec) for each in _CANDIDATES), reverse=True)
    (best, codec), others = likely[0], likely[1:]
    second = max((worth for worth, other in others if other not in _SISTERS.get(codec, ())), default=0.0)
    return codec if best >= LIKELY and best >= CLEARLY_MORE * second else ""


# Charsets that agree in all letters of a language but one or two.
_SISTERS = {"koi8_r": ("koi8_u",), "koi8_u": ("koi8_r",)}


def _likelihood(sample: bytes, candidate: _Candidate) -> float:
    """Return how near a text comes to the share of frequent letters it would have; 0 where it is no such text."""
    for cut in range(_CUT_OCTETS):
        try:
            text = sample[: len(sample) - cut].decode(candidate.codec)
        except UnicodeDecodeError:
            if len(sample) < SAMPLE_OCTETS:
                return 0.0
            continue
        letters = [letter for letter in text if letter > "\x7f" and not letter.isspace()]
        if candidate.never_without and candidate.never_without.isdisjoint(letters):
            return 0.0
        frequent = sum(letter in candidate.frequent for letter in letters)
        return frequent / len(letters) / candidate.share if letters else 0.0
    return 0.0


def _latin(sample: bytes) -> str:
    """Return the charset of a language of middle Europe, where only it yields words and letters of that language."""
    for codec, languages in _LATIN:
        text = sample.decode(codec, "replace")
        strange = _STRANGE.search(text) or any(
            before.islower() and letter.isupper() and letter > "\x7f" for before, letter in pairwise(text)
        )
        if "\ufffd" not in text and not strange and language_of(text) in languages:
            return codec
    return ""
