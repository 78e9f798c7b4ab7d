"""The fingerprint of an issue's content: what the reviewers approve is exactly what may be sent."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from distd.newsletter.folder import Source
from distd.newsletter.look import Look, template_file
from distd.newsletter.phrases import phrase_files

_LAYOUTS = ("issue.html", "issue.css", "issue.typ")
_VERSION = b"distd issue 1"  # raised when the same sources are rendered to something else


def content_fingerprint(source: Source, look: Look) -> str:
    """Return the SHA-256 of all that decides what readers see: texts, pictures, finished PDFs, templates and look.

    The audience is left out here: it stands in the front matter and so in the text, and the review adds the lists.
    """
    digest = hashlib.sha256(_VERSION)
    for label, content in _ingredients(source, look):
        # Lengths keep two ingredients apart whatever they hold.
        name = label.encode()
        digest.update(b"%d:%b%d:%b" % (len(name), name, len(content), content))
    return digest.hexdigest()


def _ingredients(source: Source, look: Look) -> Iterator[tuple[str, bytes]]:
    yield "name", source.name.encode()
    for language, text in source.texts.items():
        yield f"text {language}", text.content
        yield f"pdf {language}", text.pdf
    for name, picture in sorted(source.pictures.items()):
        yield f"picture {name}", picture.content
    for layout in _LAYOUTS:
        if path := template_file(look.template_folders, layout):
            yield f"layout {layout}", path.read_bytes()
    for language in source.texts:
        for path in phrase_files(look.template_folders, language):
            yield f"words {path.name}", path.read_bytes()
    for label in ("domain", "committee", "postal_address", "public_url"):
        yield label, getattr(look, label).encode()
