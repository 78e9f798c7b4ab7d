"""An issue's folder read into values: `issue.md`, translations such as `issue.ja.md`, pictures, finished PDFs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

from distd.failures import Misconfigured, NotFound
from distd.newsletter.document import Node, read_markdown, walk
from distd.newsletter.frontmatter import (
    DAY,
    LANGUAGES,
    NUMBER,
    OPTIONAL_TEXT,
    TEXT,
    WORDS,
    FrontMatter,
    Key,
    read_front_matter,
)
from distd.newsletter.pictures import Picture, read_picture

_TRANSLATION_KEYS: dict[str, Key] = {
    "title": TEXT,
    "subject": OPTIONAL_TEXT,
    "summary": OPTIONAL_TEXT,
    "pdf": OPTIONAL_TEXT,
}
TEXT_LIMIT_OCTETS = 200_000

_ISSUE_KEYS: dict[str, Key] = {
    "newsletter": TEXT,
    "number": NUMBER,
    **_TRANSLATION_KEYS,
    "date": DAY,
    "languages": LANGUAGES,
    "audience": WORDS,
}


@dataclass(frozen=True)
class Text:
    """An issue in one language, as its editors wrote it."""

    language: str
    path: Path
    content: bytes  # of the whole file
    title: str
    subject: str
    summary: str  # one sentence shown by inboxes below the subject; may be empty
    blocks: tuple[Node, ...]
    pdf: bytes  # finished by the editors; empty when we make it


@dataclass(frozen=True)
class Source:
    """An issue's folder, read."""

    name: str
    folder: Path
    newsletter: str
    number: int
    title: str
    date: date
    languages: tuple[str, ...]  # as declared; the first is the default
    audience: tuple[str, ...]
    texts: dict[str, Text]  # of the declared languages, those that exist; the default always
    undeclared: tuple[str, ...]  # languages with a text that `languages` does not name
    pictures: dict[str, Picture]

    @property
    def default(self) -> Text:
        """The text in the issue's own language."""
        return self.texts[self.languages[0]]

    def shown_in(self, text: Text) -> dict[str, Picture]:
        """Return the pictures of a text by the address it gives them, in reading order."""
        shown = (node.address for node in walk(text.blocks) if node.kind == "picture")
        return {address: self.pictures[address] for address in dict.fromkeys(shown)}


def read_issue(folder: Path) -> Source:
    """Read an issue's folder; raises NotFound, or Misconfigured naming file, line and expectation."""
    path = folder / "issue.md"
    if not folder.is_dir():
        raise NotFound(
            f"there is no issue {folder.name!r} in {folder.parent}; `distctl issue list` shows all"
        )
    content = _read_text(path)
    front = read_front_matter(path, _decoded(path, content), _ISSUE_KEYS)
    languages: tuple[str, ...] = front.values["languages"]
    texts = {languages[0]: _text(folder, path, content, front, languages[0])}
    undeclared = []
    for translation in sorted(folder.glob("issue.*.md")):
        language = translation.name.split(".")[1]
        if language in languages[1:]:
            raw = _read_text(translation)
            translated = read_front_matter(translation, _decoded(translation, raw), _TRANSLATION_KEYS)
            texts[language] = _text(folder, translation, raw, translated, language)
        else:
            undeclared.append(language)
    return Source(
        name=folder.name,
        folder=folder,
        newsletter=front.values["newsletter"],
        number=front.values["number"],
        title=front.values["title"],
        date=front.values["date"],
        languages=languages,
        audience=front.values["audience"],
        texts={language: texts[language] for language in languages if language in texts},
        undeclared=tuple(undeclared),
        pictures=_pictures(folder, texts.values()),
    )


def issue_folders(issues: Path) -> list[Path]:
    """Return the folders below `issues` that hold an issue, by name and number."""
    found = [path.parent for path in issues.glob("*/issue.md")]
    return sorted(
        found, key=lambda folder: (folder.name.rstrip("0123456789"), number_of(folder.name), folder.name)
    )


def number_of(name: str) -> int:
    """Return the number a folder's name ends with, or -1."""
    digits = name[len(name.rstrip("0123456789")) :]
    return int(digits) if digits else -1


def _text(folder: Path, path: Path, content: bytes, front: FrontMatter, language: str) -> Text:
    suffix = "" if path.name == "issue.md" else f".{language}"
    return Text(
        language=language,
        path=path,
        content=content,
        title=front.values["title"],
        subject=front.values.get("subject", ""),
        summary=front.values.get("summary", ""),
        blocks=read_markdown(front.body, front.body_line),
        pdf=_finished_pdf(folder, path, front, f"issue{suffix}.pdf"),
    )


def _finished_pdf(folder: Path, path: Path, front: FrontMatter, usual: str) -> bytes:
    named = front.values.get("pdf")
    if named is None:
        file = folder / usual
        if not file.is_file():
            return b""
    else:
        file = folder / named
        if not _is_inside(named) or not file.is_file():
            raise Misconfigured(
                f"{path}: line {front.lines['pdf']}: pdf: there is no file {named!r} in {folder}"
            )
    content = _read(file)
    if not content.startswith(b"%PDF-"):
        raise Misconfigured(f"{file}: this is no PDF file; export it again, or remove it to have one made")
    return content


def _pictures(folder: Path, texts: Iterable[Text]) -> dict[str, Picture]:
    pictures: dict[str, Picture] = {}
    for text in texts:
        for node in walk(text.blocks):
            if node.kind == "picture" and node.address not in pictures:
                pictures[node.address] = _picture(folder, text.path, node)
    return pictures


def _picture(folder: Path, path: Path, node: Node) -> Picture:
    name = unquote(node.address)
    where = f"{path}: line {node.line}: the picture {name!r}"
    if not _is_inside(name):
        raise Misconfigured(f"{where}: expected the name of a file in {folder}; pictures are never fetched")
    if not (folder / name).is_file():
        raise Misconfigured(f"{where}: there is no such file in {folder}")
    try:
        return read_picture(name, _read(folder / name))
    except ValueError as reason:
        raise Misconfigured(f"{where}: {reason}") from None


def _is_inside(name: str) -> bool:
    """Say whether `name` is a plain path below the issue's folder."""
    path = PurePosixPath(name)
    return not path.is_absolute() and ".." not in path.parts and ":" not in name and "\\" not in name


def _read_text(path: Path) -> bytes:
    """Read a Markdown file; raises Misconfigured for one so long that no reader would ever reach its end."""
    content = _read(path)
    if len(content) > TEXT_LIMIT_OCTETS:
        raise Misconfigured(
            f"{path}: has {len(content):,} octets; a newsletter's text has {TEXT_LIMIT_OCTETS:,} at most"
        )
    return content


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise NotFound(f"{path}: there is no such file; `distctl issue new` makes an issue") from None
    except OSError as failure:
        raise Misconfigured(f"{path}: cannot be read: {failure.strerror}") from None


def _decoded(path: Path, content: bytes) -> str:
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as failure:
        line = content.count(b"\n", 0, failure.start) + 1
        raise Misconfigured(f"{path}: line {line}: this is not UTF-8; save the file as UTF-8") from None
