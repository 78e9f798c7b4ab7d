"""A CSV file as rows of named cells, each with its line; pure."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from distd.registry.columns import column_named, letter

SEPARATORS = (";", ",", "\t")
SHOWN_PROBLEMS = 20
_JOINERS = "\u200c\u200d"  # part of how names are written in Persian and in India
_FORMULA = re.compile(r"'*[=+\-@\t\r＝＋－＠]")
_ESCAPED_FORMULA = re.compile(r"'+[=+\-@\t\r＝＋－＠]")

_BLANK_LINES = re.compile(r"(?:[ \t,;]*(?:\r\n|\n|\r))+")


@dataclass
class Problems:
    """What is wrong with a file: the first of it in words, all of it counted."""

    shown: list[str] = field(default_factory=list)
    count: int = 0

    def add(self, line: int, what: str, column: str = "") -> None:
        """Note one mistake with its place."""
        self.count += 1
        if len(self.shown) < SHOWN_PROBLEMS:
            place = f"line {line}, {column}" if column else f"line {line}"
            self.shown.append(f"{place}: {what}")

    def __bool__(self) -> bool:
        return self.count > 0

    def sentence(self, file: str) -> str:
        """Return all of it as a refusal."""
        one = self.count == 1
        head = f"{file}: {'one mistake' if one else f'{self.count} mistakes'}; nothing was changed"
        rest = self.count - len(self.shown)
        more = [f"... and {rest} more"] if rest else []
        return "\n  ".join([head, *self.shown, *more])


@dataclass(frozen=True, slots=True)
class Row:
    """One record: the line it starts on, and its cells by column."""

    line: int
    cells: dict[str, str]


@dataclass(frozen=True)
class Sheet:
    """A file's records, and how it was understood."""

    headers: tuple[str, ...]
    columns: tuple[str, ...]  # what each header means; empty for one we have no use for
    separator: str
    text: str
    first_line: int

    @property
    def unused(self) -> list[str]:
        """Headers of columns that are not read."""
        named = zip(self.headers, self.columns, strict=True)
        return [header for header, column in named if not column and header.strip()]

    def place(self, column: str) -> str:
        """Return how the user sees a column: `column E-post (B)`."""
        if column not in self.columns:
            return ""
        index = self.columns.index(column)
        return f"column {self.headers[index].strip()} ({letter(index)})"

    def rows(self, problems: Problems) -> Iterator[Row]:
        """Yield the records that are not empty; what cannot be read goes to `problems`."""
        for line, cells in _records(self.text, self.separator, problems, self.first_line):
            if line == self.first_line or not any(cell.strip() for cell in cells):
                continue
            if any(cell.strip() for cell in cells[len(self.columns) :]):
                problems.add(
                    line, f"has {len(cells)} cells where the header names {len(self.columns)} columns"
                )
                continue
            named = zip(self.columns, cells, strict=False)
            yield Row(line, {column: tidy(cell) for column, cell in named if column})


def read_sheet(text: str, problems: Problems) -> Sheet | None:
    """Find separator and columns; None, with the reason in `problems`, when the first line is no header."""
    text, given, first_line = _without_separator_line(text)
    blank = _BLANK_LINES.match(text)
    if blank:
        first_line += len(blank[0].splitlines())
        text = text[blank.end() :]
    best: Sheet | None = None
    for separator in (given,) if given else SEPARATORS:
        header = next(_records(text, separator, Problems(), first_line), None)
        if header is None:
            continue
        headers = tuple(header[1])
        columns = tuple(column_named(name) for name in headers)
        if best is None or sum(map(bool, columns)) > sum(map(bool, best.columns)):
            best = Sheet(headers, columns, separator, text, header[0])
    if best is None:
        problems.add(
            1, "the file is empty; its first line must name the columns, such as email,name,organisation"
        )
        return None
    if "email" not in best.columns:
        problems.add(
            best.first_line,
            "no column is named email (or E-Mail, メールアドレス, e-post, courriel, correo ...); "
            f"found {', '.join(header.strip() or '-' for header in best.headers[:8])}",
        )
        return None
    for column in dict.fromkeys(filter(None, best.columns)):
        if best.columns.count(column) > 1:
            twice = [h.strip() for h, c in zip(best.headers, best.columns, strict=True) if c == column]
            problems.add(best.first_line, f"{' and '.join(twice)} both mean {column}; leave one")
    return None if problems else best


def tidy(cell: str) -> str:
    """Return a cell's text on one line, without the apostrophe that keeps a spreadsheet from running it."""
    cell = on_one_line(cell)
    return cell[1:] if _ESCAPED_FORMULA.match(cell) else cell


def on_one_line(text: str) -> str:
    """Return a text as the registry keeps it: one line, no control characters."""
    if not text.isprintable():
        text = "".join(map(_visible, text))
    return " ".join(text.split())


def _visible(character: str) -> str:
    """Return a character as a name may hold it: no control, no mark of direction, no zero-width space."""
    if character.isprintable() or character in _JOINERS:
        return character
    category = unicodedata.category(character)
    if category == "Co":  # a character of the user's own, as Japanese offices make for rare names
        return character
    return "" if category == "Cf" else " "


def harmless(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula; `tidy` gives back what it was."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def write_sheet(rows: Sequence[Sequence[str]], separator: str) -> str:
    """Return rows as CSV text with CRLF line ends (RFC 4180), formulas made harmless."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=separator, lineterminator="\r\n")
    writer.writerows([harmless(cell) for cell in row] for row in rows)
    return text.getvalue()


def _without_separator_line(text: str) -> tuple[str, str, int]:
    """Take off Excel's own `sep=;` line; return text, the separator it names, and the line the header is on."""
    match = re.match(r'"?sep=(.)"?\r?\n', text, re.IGNORECASE)
    if match:
        return text[match.end() :], match[1], 2
    return text, "", 1


def _records(
    text: str, separator: str, problems: Problems, first_line: int
) -> Iterator[tuple[int, list[str]]]:
    """Yield each record with the line it starts on; a stray quote ends the reading with a problem."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    while True:
        line = reader.line_num + first_line
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as failure:
            problems.add(line, _csv_fault(failure))
            return
        yield line, cells


def _csv_fault(failure: csv.Error) -> str:
    if "field limit" in str(failure):
        return f'a cell has more than {csv.field_size_limit():,} characters; a quote (") before it may not be closed'
    return f'a quote (") is out of place, or not closed: {failure}'
