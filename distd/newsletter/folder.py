"""An issue's folder read into values: `issue.md`, translations such as `issue.ja.md`, pictures, finished PDFs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
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
from distd.newsletter.pictures import NO_PICTURE, Picture, read_picture

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
class Fault:
    """Something of a folder that is missing or no good, and without which the rest can be read all the same."""

    place: str  # a file, with its line where there is one
    what: str


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
    faults: tuple[Fault, ...] = ()  # of a folder that was only looked into

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
    source = look_into(folder)
    if source.faults:
        raise Misconfigured(f"{source.faults[0].place}: {source.faults[0].what}")
    return source


def look_into(folder: Path) -> Source:
    """Read an issue's folder to be checked: what is wrong with pictures and finished PDFs is told in its `faults`.

    A picture's place is held by an empty one, and a PDF is made. Raises as `read_issue` does for all else.
    """
    path = folder / "issue.md"
    if not folder.is_dir():
        raise NotFound(
            f"there is no issue {folder.name!r} in {folder.parent}; `distctl issue list` shows all"
        )
    content = _read_text(path)
    front = read_front_matter(path, _decoded(path, content), _ISSUE_KEYS)
    languages: tuple[str, ...] = front.values["languages"]
    enclosures = _Enclosures(folder)
    texts = {languages[0]: _text(enclosures, path, content, front, languages[0])}
    undeclared = []
    for translation in sorted(folder.glob("issue.*.md")):
        language = translation.name.split(".")[1]
        if language in languages[1:]:
            raw = _read_text(translation)
            translated = read_front_matter(translation, _decoded(translation, raw), _TRANSLATION_KEYS)
            texts[language] = _text(enclosures, translation, raw, translated, language)
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
        pictures=enclosures.pictures(texts.values()),
        faults=tuple(enclosures.faults),
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


def _text(enclosures: _Enclosures, path: Path, content: bytes, front: FrontMatter, language: str) -> Text:
    suffix = "" if path.name == "issue.md" else f".{language}"
    return Text(
        language=language,
        path=path,
        content=content,
        title=front.values["title"],
        subject=front.values.get("subject", ""),
        summary=front.values.get("summary", ""),
        blocks=read_markdown(front.body, front.body_line),
        pdf=enclosures.finished_pdf(path, front, f"issue{suffix}.pdf"),
    )


@dataclass
class _Enclosures:
    """The files that stand beside the texts, and what is wrong with them."""

    folder: Path
    faults: list[Fault] = field(default_factory=list)

    def finished_pdf(self, path: Path, front: FrontMatter, usual: str) -> bytes:
        """Return the PDF that the editors made of a text; empty where there is none."""
        named = front.values.get("pdf")
        file = self.folder / (usual if named is None else named)
        if named is not None and not (_is_inside(named) and file.is_file()):
            place = f"{path}: line {front.lines['pdf']}"
            self.faults.append(Fault(place, f"pdf: there is no file {named!r} in {self.folder}"))
            return b""
        if not file.is_file():
            return b""
        content = _read(file)
        if content.startswith(b"%PDF-"):
            return content
        what = "this is no PDF file; export it again, or remove it to have one made"
        self.faults.append(Fault(str(file), what))
        return b""

    def pictures(self, texts: Iterable[Text]) -> dict[str, Picture]:
        """Return the pictures of all texts by the address they give them."""
        pictures: dict[str, Picture] = {}
        for text in texts:
            for node in walk(text.blocks):
                if node.kind == "picture" and node.address not in pictures:
                    pictures[node.address] = self._picture(text.path, node)
        return pictures

    def _picture(self, path: Path, node: Node) -> Picture:
        name = unquote(node.address)
        if not _is_inside(name):
            reason = f"expected the name of a file in {self.folder}; pictures are never fetched"
        elif not (self.folder / name).is_file():
            reason = f"there is no such file in {self.folder}"
        else:
            try:
                return read_picture(name, _read(self.folder / name))
            except ValueError as failure:
                reason = str(failure)
        self.faults.append(Fault(f"{path}: line {node.line}", f"the picture {name!r}: {reason}"))
        return NO_PICTURE


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
