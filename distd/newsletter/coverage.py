"""Which words of an issue no font of this machine shows, and where they stand."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from string import punctuation

import typst

from distd.newsletter.document import Node, walk
from distd.newsletter.folder import Text

WORDS_TOLD = 5
WORD_CHARACTERS = 24  # of a script without spaces a word may be a paragraph

_LACKING = re.compile(r"the text `?\"(.+)\"`? could not be displayed", re.DOTALL)
# As Rust writes what cannot be seen by itself, and quotation marks.
_ESCAPED = re.compile(r"\\(?:u\{([0-9a-f]{1,6})\}|(.))")
#: A letter of each script that fonts come in packages for, and that names in an issue may be written in.
_SCRIPTS = {
    "Amharic": "አ", "Arabic": "ع", "Armenian": "Հ", "Bengali": "ব", "Burmese": "မ", "Chinese": "中", "Devanagari": "ह",
    "Georgian": "გ", "Hebrew": "ש", "Japanese": "の", "Khmer": "ក", "Korean": "한", "Lao": "ລ", "Sinhala": "ස",
    "Tamil": "த", "Thai": "ไ", "Tibetan": "བ",
}  # fmt: skip
# The data of an issue is never read as markup, and neither is what is tried here.
_PROBE = b'#set document(title: "probe")\n#sys.inputs.words'


def lacking(failure: typst.TypstError) -> str:
    """Return the text that typst found no font for, empty where it failed for another reason."""
    found = _LACKING.search(failure.message)
    if not found:
        return ""
    return _ESCAPED.sub(lambda sign: chr(int(sign[1], 16)) if sign[1] else sign[2], found[1])


def words_not_shown(text: Text, fonts: typst.Fonts) -> list[tuple[str, int]]:
    """Return the words of an issue that no font shows, and their lines; 0 stands for the front matter."""
    places = [(text.title, 0), (text.summary, 0), *_words_of(text.blocks)]
    words = [
        (word.strip(punctuation), line) for run, line in places for word in run.split() if not word.isascii()
    ]
    strange = _not_shown({word for word, _ in words}, fonts)
    return [(_clipped(word), line) for word, line in words if word in strange]


def scripts_not_shown(fonts: typst.Fonts) -> list[str]:
    """Return the names of the scripts in which no word can stand in a PDF made here."""
    strange = _not_shown(_SCRIPTS.values(), fonts)
    return [name for name, letter in _SCRIPTS.items() if letter in strange]


def told(words: list[tuple[str, int]]) -> str:
    """Return the sentence that names words and what helps."""
    named = [f'"{word}"' + (f" (line {line})" if line else "") for word, line in words[:WORDS_TOLD]]
    more = f" and {len(words) - WORDS_TOLD} more" if len(words) > WORDS_TOLD else ""
    return (
        f"no font of this machine shows {', '.join(named)}{more}; install one that does (Debian's fonts-noto-core "
        "has most scripts, fonts-noto-cjk Chinese, Japanese and Korean), or put one into "
        "templates/newsletter/fonts/ of the workspace"
    )


def _words_of(blocks: tuple[Node, ...]) -> Iterable[tuple[str, int]]:
    for node in walk(blocks):
        # What a picture shows is read aloud and not set.
        yield (node.caption if node.kind == "picture" else node.text), node.line


def _not_shown(words: Collection[str], fonts: typst.Fonts) -> set[str]:
    """Return the words that typst refuses; it names one text at a time, so what holds that is left out and it is
    asked again."""
    left, strange = set(words), set[str]()
    while left:
        try:
            typst.compile(
                _PROBE,
                font_paths=fonts,
                ignore_system_fonts=True,
                format="pdf",
                pdf_standards="ua-1",
                sys_inputs={"words": " ".join(sorted(left))},
            )
        except typst.TypstError as failure:
            text = lacking(failure)
            found = {word for word in left if text and text in word}
            if not found:
                break
            strange |= found
            left -= found
        else:
            break
    return strange


def _clipped(word: str) -> str:
    return word if len(word) <= WORD_CHARACTERS else f"{word[:WORD_CHARACTERS]}…"
