"""How well the new text of a reply is found on other projects' own cases, beside the libraries that are installed.

    python -m benchmarks.replies FOLDER [--show] [--held-out]

FOLDER holds what benchmarks/public_replies.py tells how to fetch. Of every project three cases in ten are held out:
they are counted only when asked for. A case is exact when the text equals the one expected but for blank lines and
blanks at line ends; a line leaks when it is kept and not expected, and is lost when it is expected and not kept. Of
distd's two readings that one is taken which people are shown.
"""

from __future__ import annotations

import argparse
import importlib
import json
import shutil
import subprocess
from collections.abc import Callable, Iterable
from difflib import unified_diff
from pathlib import Path

from benchmarks.public_replies import PublicCase, public_cases
from benchmarks.score import Score, own_lines
from distd.mail.html_text import readable
from distd.mail.message import read_message
from distd.mail.replies.reading import read_reply

Reader = Callable[[PublicCase], str]


def _wanted(case: PublicCase) -> list[str]:
    new = readable(case.new) if case.html and "<" in case.new else case.new
    return _comparable(case, new)


def _comparable(case: PublicCase, text: str) -> list[str]:
    """Return the lines that are compared; what HTML says has no lines of its own, and they are joined."""
    return ["".join(text.split())] if case.html else own_lines(text)


def with_distd(case: PublicCase) -> str:
    if not case.html:
        return read_reply(case.text).in_context
    head = b"From: a@x.example\nSubject: x\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n"
    return read_message(head + case.text.encode()).in_context


def with_mail_parser_reply(case: PublicCase) -> str:
    parser = importlib.import_module("mailparser_reply").EmailReplyParser
    languages = ["en", "de", "fr", "es", "it", "nl", "sv", "da", "pl", "cs", "ja", "zh"]
    replies = parser(languages=languages).read(case.text).replies
    return str(replies[0].body) if replies else ""


def with_email_reply_parser(case: PublicCase) -> str:
    return str(importlib.import_module("email_reply_parser").EmailReplyParser.parse_reply(case.text))


def with_talon(case: PublicCase) -> str:
    quotations = importlib.import_module("talon.quotations")
    bruteforce = importlib.import_module("talon.signature.bruteforce")
    return str(bruteforce.extract_signature(quotations.extract_from_plain(case.text))[0])


def with_quotequail(case: PublicCase) -> str:
    parts = importlib.import_module("quotequail").quote(case.text, quote_intro_line=True)
    return "\n".join(part for shown, part in parts if shown)


READERS: dict[str, tuple[str, Reader]] = {
    "mail-parser-reply": ("mailparser_reply", with_mail_parser_reply),
    "email-reply-parser": ("email_reply_parser", with_email_reply_parser),
    "talon": ("talon", with_talon),
    "quotequail": ("quotequail", with_quotequail),
}


# Ruby's libraries, as Debian packages them: ruby-email-reply-trimmer and ruby-email-reply-parser.
RUBY = {
    "email_reply_trimmer": "EmailReplyTrimmer.trim(text.dup).to_s",
    "email_reply_parser": "EmailReplyParser.parse_reply(text)",
}


def ruby_readers(cases: Iterable[PublicCase]) -> dict[str, Reader]:
    """Return a reader for each Ruby library that is installed; each has read all the cases at once."""
    texts = [case.text for case in cases]
    found: dict[str, Reader] = {}
    for library, expression in RUBY.items() if shutil.which("ruby") else ():
        script = f"puts JSON.generate(JSON.parse(STDIN.read).map {{ |text| ({expression} rescue '') }})"
        told = subprocess.run(
            ["ruby", "-rjson", f"-r{library}", "-e", script],
            input=json.dumps(texts),
            capture_output=True,
            text=True,
        )
        if told.returncode == 0:
            found[f"{library} (Ruby)"] = _answered(dict(zip(texts, json.loads(told.stdout), strict=True)))
    return found


def _answered(answers: dict[str, str]) -> Reader:
    return lambda case: answers[case.text]


def measure(cases: Iterable[PublicCase], reader: Reader, show: bool = False) -> Score:
    """Read the cases with one reader; a reader that raises has kept nothing."""
    score = Score()
    for case in cases:
        try:
            got = _comparable(case, reader(case))
        except Exception:
            got = []
        wanted = _wanted(case)
        if not score.add(wanted, got) and show:
            print(
                f"--- {case.project} {case.name}\n" + "\n".join(unified_diff(wanted, got, lineterm="", n=2))
            )
    return score


def installed() -> dict[str, Reader]:
    found = {}
    for name, (module, reader) in READERS.items():
        try:
            importlib.import_module(module)
        except ImportError:
            continue
        found[name] = reader
    return found


def main() -> None:
    """Print a table for each project, and one for all together."""
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    options.add_argument("folder", type=Path)
    options.add_argument("--show", action="store_true", help="print each case distd does not get exactly")
    options.add_argument("--held-out", action="store_true", help="count the cases held out, and those alone")
    chosen = options.parse_args()
    cases = [case for case in public_cases(chosen.folder) if case.held_out == chosen.held_out]
    readers = {"distd": with_distd, **installed(), **ruby_readers(cases)}
    projects = sorted({case.project for case in cases})
    for project in [*projects, "all"]:
        some = [case for case in cases if project in {case.project, "all"}]
        print(f"\n{project}: {len(some)} cases\n{'':28}{'exact':>8}{'leaked':>8}{'lost':>8}")
        for name, reader in readers.items():
            readable = [case for case in some if not case.html or name == "distd"]
            print(
                f"{name:28}{measure(readable, reader, chosen.show and name == 'distd' and project != 'all')}"
            )


if __name__ == "__main__":
    main()
