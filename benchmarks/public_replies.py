"""Replies with their expected new text, as other projects publish them: one reader for each project's form.

Nothing of them is kept here. Fetch the packages by name and unpack each into a folder of its own below one folder:
talon, quotequail (source distributions on PyPI); planer, parse-reply, email-reply-parser 1.4.2 (npm; its later
versions leave the tests out). Any other collection is read as a folder `emails/` of texts beside a folder `trimmed/`
of what is new in each, as the Ruby gem email_reply_trimmer has them.
"""

from __future__ import annotations

import ast
import hashlib
import re
from collections.abc import Iterator
from email import message_from_bytes
from email.message import EmailMessage, Message
from email.policy import default
from pathlib import Path
from typing import NamedTuple, cast

HELD_OUT_PERCENT = 30  # these are looked at last, so that no rule is made for them


class PublicCase(NamedTuple):
    """One reply of one project: its text, or its HTML, and what the project says is new in it."""

    project: str
    name: str
    text: str
    new: str
    html: bool = False

    @property
    def held_out(self) -> bool:
        """Say whether the case is kept apart; the choice is by chance but always the same."""
        digest = hashlib.sha256(self.text.encode(errors="replace")).digest()
        return digest[0] * 100 < HELD_OUT_PERCENT * 256


def public_cases(folder: Path) -> list[PublicCase]:
    """Return the cases of every project found below `folder`; the same text counts once a project."""
    found: dict[tuple[str, str], PublicCase] = {}
    for reader in (_talon, _quotequail, _planer, _parse_reply, _email_reply_parser, _pairs):
        for case in reader(folder):
            found.setdefault((case.project, case.text), case)
    return list(found.values())


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace")


# ---- talon: `eq_(expected, quotations.extract_from_plain(text))` in the functions of its tests


def _talon(folder: Path) -> Iterator[PublicCase]:
    for path in sorted(folder.rglob("tests/text_quotations_test.py")):
        yield from _compared(path, "talon", "extract_from_plain")
        for mail in sorted(path.parent.glob("fixtures/standard_replies/*.eml")):
            expected = mail.with_name(f"{mail.stem}_reply_text")
            new = _read(expected).strip() if expected.exists() else "Hello"
            yield PublicCase("talon", mail.name, _plain(mail.read_bytes()), new)
    for path in sorted(folder.rglob("tests/html_quotations_test.py")):
        yield from _compared(path, "talon-html", "extract_from_html")
        for page in sorted(path.parent.glob("fixtures/html_replies/*.html")):
            yield PublicCase(
                "talon-html", page.name, _read(page), "Hi. I am fine.\n\nThanks,\nAlex", html=True
            )
    for path in sorted(folder.rglob("tests/signature/bruteforce_test.py")):
        yield from _compared(path, "talon-signatures", "extract_signature")


def _plain(mail: bytes) -> str:
    message = cast(EmailMessage, cast(Message, message_from_bytes(mail, policy=default)))
    body = message.get_body(("plain",))
    return str(body.get_content()) if body is not None else ""


def _compared(path: Path, project: str, function: str) -> Iterator[PublicCase]:
    tree = ast.parse(_read(path))
    functions = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}
    for name, node in functions.items():
        if not node.args.args:
            for number, (expected, text) in enumerate(_walked(node, {}, functions, function)):
                html = function == "extract_from_html"
                yield PublicCase(project, f"{name} {number}", text, expected, html)


def _walked(
    node: ast.FunctionDef, known: dict[str, str], functions: dict[str, ast.FunctionDef], function: str
) -> Iterator[tuple[str, str]]:
    """Yield what is compared in a test, following assignments of texts and calls of its own helpers."""
    for statement in node.body:
        if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
            value = _value(statement.value, known)
            if value is not None:
                known[statement.targets[0].id] = value
        if not (isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call)):
            continue
        call = statement.value
        name = call.func.id if isinstance(call.func, ast.Name) else ""
        if name == "eq_":
            wanted, asked = _unwrapped(call.args[0]), _unwrapped(call.args[1])
            if isinstance(wanted, ast.Tuple):  # the text and its signature
                wanted = wanted.elts[0]
            if isinstance(asked, ast.Call) and getattr(asked.func, "attr", "") == function:
                expected, text = _value(wanted, known), _value(asked.args[0], known)
                if expected is not None and text is not None:
                    yield expected, text
        elif name in functions and call.args:
            inner = functions[name]
            said = _value(call.args[0], known)
            yield from _walked(inner, {inner.args.args[0].arg: said or ""}, functions, function)


def _unwrapped(node: ast.expr) -> ast.expr:
    """Look into `RE_WHITESPACE.sub('', x)`: blanks do not count here either."""
    if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "sub":
        return _unwrapped(node.args[1])
    return node


def _value(node: ast.expr, known: dict[str, str]) -> str | None:
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else None
    if isinstance(node, ast.Name):
        return known.get(node.id)
    if isinstance(node, ast.Call):
        name = getattr(node.func, "attr", "")
        if name in {"text_type", "encode"}:
            inner = node.args[0] if name == "text_type" else cast(ast.Attribute, node.func).value
            return _value(inner, known)
        if name == "format":
            pattern = _value(cast(ast.Attribute, node.func).value, known)
            said = _value(node.args[0], known)
            return pattern.format(said) if pattern is not None and said is not None else None
    return None


# ---- quotequail: pairs and dictionaries in `pytest.mark.parametrize`


def _quotequail(folder: Path) -> Iterator[PublicCase]:
    for path in sorted(folder.rglob("quotequail*/tests/test_*.py")):
        if path.name not in {"test_quote.py", "test_unwrap.py"}:
            continue
        for node in ast.walk(ast.parse(_read(path))):
            if not (isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "parametrize"):
                continue
            for number, row in enumerate(ast.literal_eval(node.args[1])):
                new = _unwrapped_text(row)
                if new is not None:
                    yield PublicCase("quotequail", f"{path.stem} {number}", row[0], new)


def _unwrapped_text(row: tuple[object, ...]) -> str | None:
    if len(row) == 3:  # text, parts, parts with the line that introduces a quotation
        parts = cast(list[tuple[bool, str]], row[2])
        return "\n".join(part for shown, part in parts if shown)
    found = cast(dict[str, str] | None, row[1])
    if found is None:
        return None
    return f"{found.get('text_top', '')}\n{found.get('text_bottom', '')}"


# ---- planer and parse-reply and email-reply-parser, on npm


def _planer(folder: Path) -> Iterator[PublicCase]:
    for path in sorted(folder.rglob("test/planerText.test.coffee")):
        for story in re.split(r"(?m)^\s+it '", _read(path))[1:]:
            known: dict[str, str] = {}
            number = 0
            for found in re.finditer(
                r'(?P<name>\w+) ?= ?(?:"""(?P<long>.*?)"""|\'(?P<short>[^\']*)\')'
                r"|extractFromPlain\((?P<asked>\w+)\)\)\.to\.equal\((?:'(?P<said>[^']*)'|(?P<named>\w+))\)",
                story,
                re.DOTALL,
            ):
                if found["name"]:
                    known[found["name"]] = _dedented(found["long"]) if found["long"] else found["short"] or ""
                elif found["asked"] in known:
                    new = known.get(found["named"], "") if found["named"] else found["said"]
                    yield PublicCase("planer", f"{story[:40]} {number}", known[found["asked"]], new)
                    number += 1


def _dedented(text: str) -> str:
    lines = text.split("\n")
    margins = [len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()]
    margin = min(margins, default=0)
    return "\n".join([lines[0], *(line[margin:] for line in lines[1:])]).replace('\\"', '"')


def _parse_reply(folder: Path) -> Iterator[PublicCase]:
    for path in sorted(folder.rglob("test/files/*.input.txt")):
        new = _read(path.with_name(path.name.replace(".input", ".output")))
        yield PublicCase("parse-reply", path.name, _read(path), new)


def _email_reply_parser(folder: Path) -> Iterator[PublicCase]:
    for path in sorted(folder.rglob("test/test.js")):
        script = _read(path)
        common = re.search(r"COMMON_FIRST_FRAGMENT = '(.*?)';", script, re.DOTALL)
        if common is None:
            continue
        shared = common[1].replace("\\n\\\n", "\n")
        for story in re.split(r"(?m)^exports\.", script)[1:]:
            mail = re.search(r'get_email\("(\w+)"\)', story)
            said = re.search(
                r'test\.equal\((?:(COMMON_FIRST_FRAGMENT)|"((?:[^"\\]|\\.)*)"), fragments\[0\]\.toString',
                story,
            )
            if mail is None or said is None:
                continue
            new = shared if said[1] else cast(str, ast.literal_eval(f'"{said[2]}"'))
            fixture = path.parent / "fixtures" / f"{mail[1]}.txt"
            if fixture.exists():
                yield PublicCase("email-reply-parser", mail[1], _read(fixture), new)


# ---- any other: emails/X.txt and trimmed/X.txt


def _pairs(folder: Path) -> Iterator[PublicCase]:
    for path in sorted(folder.rglob("emails/*.txt")):
        expected = path.parent.parent / "trimmed" / path.name
        if expected.exists():
            yield PublicCase(path.parent.parent.name, path.name, _read(path), _read(expected))
