"""The lines between `---` at the top of an issue's text: a strict, small reading of YAML with line numbers.

YAML, since editors know it from every other tool and need no quotes for a title. Only texts, whole numbers,
dates and lists of words are read, each by what its key asks for: YAML's own guessing (`no` as false) never happens.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml
from yaml.reader import ReaderError

from distd.failures import Misconfigured

_FENCE = "---"
_LANGUAGE = re.compile(r"[a-z]{2,3}\Z")
_WORD = re.compile(r"[a-z0-9][a-z0-9-]{0,31}\Z")


@dataclass(frozen=True)
class Key:
    """What a key may hold."""

    read: Callable[[Any], Any]
    expected: str
    required: bool = True


@dataclass(frozen=True)
class FrontMatter:
    """The values by key, the line of each, the text below and the line where it starts."""

    values: dict[str, Any]
    lines: dict[str, int]
    body: str
    body_line: int


def text(node: yaml.Node) -> str:
    """Read a text of one line; raises ValueError when it is none, or holds a line end or control character."""
    written = _scalar(node).strip()
    value = " ".join("".join(c if c.isprintable() else " " for c in written).split())
    if not value or any(unicodedata.category(c) in {"Cc", "Zl", "Zp"} for c in written):
        raise ValueError
    return value


def whole_number(node: yaml.Node) -> int:
    """Read 0, 1, 2, ...; raises ValueError for anything else."""
    value = _scalar(node)
    if not (value.isascii() and value.isdigit()) or len(value) > 6:
        raise ValueError
    return int(value)


def day(node: yaml.Node) -> date:
    """Read a date as 2005-05-02; raises ValueError for anything else."""
    value = _scalar(node)
    if len(value) != 10:
        raise ValueError
    return date.fromisoformat(value)


def words(node: yaml.Node) -> tuple[str, ...]:
    """Read a list of names such as [nmbs, d-liaisons]; one name alone is a list of one."""
    items = [_scalar(item) for item in node.value] if isinstance(node, yaml.SequenceNode) else [_scalar(node)]
    if not items or len(set(items)) < len(items) or not all(_WORD.match(item) for item in items):
        raise ValueError
    return tuple(items)


def languages(node: yaml.Node) -> tuple[str, ...]:
    """Read a list of language codes (ISO 639) such as [en, ja]."""
    codes = words(node)
    if not all(_LANGUAGE.match(code) for code in codes):
        raise ValueError
    return codes


_ONE_LINE = "a text on one line, without control characters"
TEXT = Key(text, _ONE_LINE)
OPTIONAL_TEXT = Key(text, _ONE_LINE, required=False)
NUMBER = Key(whole_number, "a whole number such as 1")
DAY = Key(day, "a date such as 2005-05-02")
LANGUAGES = Key(languages, "a list of different language codes such as [en, ja]")
WORDS = Key(words, "a list of different names such as [nmbs, d-liaisons]")


def read_front_matter(path: Path, content: str, keys: Mapping[str, Key]) -> FrontMatter:
    """Read the front matter at the top of `content`; raises Misconfigured naming file, line and expectation."""
    head, body, body_line = _split(path, content)
    node = _compose(path, head)
    values: dict[str, Any] = {}
    lines: dict[str, int] = {}
    for key_node, value_node in node.value:
        # The mark counts from 0 inside the head, which starts on line 2.
        line = key_node.start_mark.line + 2
        if not isinstance(key_node, yaml.ScalarNode):
            raise Misconfigured(f"{path}: line {line}: expected a line such as `title: ...`")
        name = str(key_node.value)
        if name in values:
            raise Misconfigured(f"{path}: line {line}: {name}: this key stands here twice; keep one")
        values[name] = _value(path, line, name, value_node, keys)
        lines[name] = line
    for name, key in keys.items():
        if key.required and name not in values:
            raise Misconfigured(
                f"{path}: line 1: the front matter lacks `{name}`; add `{name}:` with {key.expected}"
            )
    return FrontMatter(values, lines, body, body_line)


def _split(path: Path, content: str) -> tuple[str, str, int]:
    lines = content.split("\n")
    if lines[0].rstrip() != _FENCE:
        raise Misconfigured(f"{path}: line 1: expected `---`, the start of the front matter")
    for index, line in enumerate(lines[1:], start=1):
        if line.rstrip() == _FENCE:
            return "\n".join(lines[1:index]) + "\n", "\n".join(lines[index + 1 :]), index + 2
    raise Misconfigured(f"{path}: line 1: the front matter has no end; close it with a line `---`")


def _compose(path: Path, head: str) -> yaml.MappingNode:
    try:
        node = yaml.compose(head, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as failure:
        mark = failure.problem_mark
        line = mark.line + 2 if mark else 1
        raise Misconfigured(
            f"{path}: line {line}: the front matter cannot be read ({failure.problem}); write `key: value`, "
            "and put a value that holds a colon between quotes"
        ) from None
    except ReaderError as failure:
        line = head.count("\n", 0, failure.position) + 2
        raise Misconfigured(
            f"{path}: line {line}: the front matter holds a character that cannot be printed; remove it"
        ) from None
    except yaml.YAMLError as failure:
        raise Misconfigured(f"{path}: line 1: the front matter cannot be read ({failure})") from None
    if not isinstance(node, yaml.MappingNode):
        raise Misconfigured(f"{path}: line 2: expected lines such as `title: ...` in the front matter")
    return node


def _value(path: Path, line: int, name: str, node: yaml.Node, keys: Mapping[str, Key]) -> Any:
    if name not in keys:
        near = difflib.get_close_matches(name, keys, n=1)
        hint = f"did you mean `{near[0]}`?" if near else f"known here: {', '.join(keys)}"
        raise Misconfigured(f"{path}: line {line}: there is no key `{name}`; {hint}")
    try:
        return keys[name].read(node)
    except ValueError:
        raise Misconfigured(f"{path}: line {line}: {name}: expected {keys[name].expected}") from None


def _scalar(node: yaml.Node) -> str:
    if not isinstance(node, yaml.ScalarNode):
        raise ValueError  # noqa: TRY004 - the one signal of a value that does not fit
    return str(node.value)
