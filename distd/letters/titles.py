"""What a new workspace calls its lists and its secretary, as letters in other languages name them."""

from __future__ import annotations

_TITLES = {
    "National member bodies": {
        "fr": "Comités membres nationaux", "es": "Organismos nacionales miembros", "ja": "各国会員団体",
    },
    "D-liaison organisations": {
        "fr": "Organisations en liaison D", "es": "Organizaciones de enlace D", "ja": "Dリエゾン団体",
    },
    "Subscribers": {"fr": "Abonnés", "es": "Suscriptores", "ja": "購読者"},
    "Chair's Advisory Group": {
        "fr": "Groupe consultatif du président", "es": "Grupo asesor de la presidencia", "ja": "議長諮問グループ",
    },
    "The secretary": {"fr": "Le secrétariat", "es": "La secretaría", "ja": "事務局"},
    "Experts": {"fr": "Experts", "es": "Expertos", "ja": "エキスパート"},
}  # fmt: skip


def title_in(title: str, language: str) -> str:
    """Return a title or name in a language; one that the secretary gave stays as it is."""
    return _TITLES.get(title, {}).get(language, title)
