"""Which fonts the PDF is set in, and which are missing on this machine."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path

import typst

LATIN = "Libertinus Serif"  # comes inside typst, so that a PDF looks the same on every machine
# For scripts that typst brings no font for: families in the order of preference, and the package that has one.
_FAMILIES = {
    "ja": ["Noto Serif CJK JP", "Noto Serif JP", "Source Han Serif JP", "Noto Sans CJK JP", "IPAexMincho", "IPAMincho",
           "IPAexGothic", "IPAGothic", "Yu Mincho", "Hiragino Mincho ProN"],
    "zh": ["Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "Noto Sans CJK SC"],
    "ko": ["Noto Serif CJK KR", "Noto Serif KR", "Source Han Serif K", "Noto Sans CJK KR"],
    "ar": ["Noto Naskh Arabic", "Amiri", "Noto Sans Arabic"],
    "th": ["Noto Serif Thai", "Noto Sans Thai"],
}  # fmt: skip
_PACKAGES = {"ar": "fonts-noto-core", "th": "fonts-noto-core"}
_CJK_PACKAGE = "fonts-noto-cjk"


def load_fonts(folders: Sequence[Path] = (), system: bool = True) -> typst.Fonts:
    """Return the fonts in `folders`, of the system and inside typst."""
    present = [str(folder) for folder in folders if folder.is_dir()]
    return typst.Fonts(include_system_fonts=system, include_embedded_fonts=True, font_paths=present)


def families_for(language: str, available: Collection[str]) -> list[str] | None:
    """Return the families a PDF in `language` is set in, or None when this machine has no font for its script."""
    if language not in _FAMILIES:
        return [LATIN]
    usable = [family for family in _FAMILIES[language] if family in available]
    return [LATIN, *usable[:2]] if usable else None


def missing_fonts(languages: Sequence[str], folders: Sequence[Path] = ()) -> list[str]:
    """Return one plain sentence for each language whose script no font here can show."""
    available = load_fonts(folders).families()
    return [missing_font(language) for language in languages if families_for(language, available) is None]


def missing_font(language: str) -> str:
    """Return the sentence that says which package to install."""
    package = _PACKAGES.get(language, _CJK_PACKAGE)
    return (
        f"no font of this machine can show the script of language {language}, so its PDF cannot be made; "
        f"install the package {package}"
    )
