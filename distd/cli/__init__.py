"""distctl, the secretary's command: parse, call one function, print.

Each command lives in a module of its own that is imported only when it is used, so that every command starts
quickly. Exit status: 0 done, 1 refused or failed, 2 usage.
"""

from __future__ import annotations

import importlib
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from distd import __version__
from distd.cli.saying import say
from distd.failures import DistdError, Refused, in_a_sentence

# command: (module, what it does in one line)
COMMANDS = {
    "init": ("workspace", "Make a workspace in a folder."),
    "doctor": ("doctor", "Check everything that makes a newcomer fail."),
    "dkim": ("dkim", "Keys that sign our mail, and their DNS records."),
    "migrate": ("workspace", "Bring the database's tables up to date."),
    "status": ("status", "Show what the house is doing, and what waits for you."),
    "import": ("registry_files", "Bring contacts in from a CSV file, or take the last import back."),
    "export": ("registry_files", "Write contacts to a CSV file."),
    "organisation": ("organisations", "Member bodies, liaisons and subscriber organisations."),
    "contact": ("contacts", "Mailboxes of organisations."),
    "list": ("lists", "Named audiences and who is on them."),
    "issue": ("issues", "Write, check, preview and submit issues of the newsletter."),
    "send": ("send", "Send an approved issue, now or at a set time."),
    "mailing": ("mailings", "Show, pause, resume and cancel mailings."),
    "report": ("report", "Say how the sending of an issue went."),
    "schedule": ("schedules", "Standing orders: what happens on which day, in which time zone."),
    "question": ("questions", "What people asked, whose it is, and what became of it."),
    "faq": ("faq", "What is often asked, and its answers."),
    "feedback": ("feedback", "What readers wrote back."),
    "inspect": ("inspect", "What triage would do with a message, and why; changes nothing."),
    "held": ("held", "Messages set aside because a station failed on them."),
    "retention": ("retention", "How long what tells of a person is kept."),
    "ledger": ("ledger", "The sealed record of every decision."),
    "demo": ("demo", "Play the main job with a sample audience."),
    "sandbox-relay": ("sandbox", "A relay for trying things out: keeps each message as a file."),
    "sandbox-reply": ("sandbox_reply", "Answer what the sandbox relay kept, as its recipients would."),
}


home_option = click.option(
    "--home",
    type=click.Path(path_type=Path, file_okay=False),
    envvar="DISTD_HOME",
    default=Path(),
    help="The workspace; else DISTD_HOME, else this folder.",
)


class LazyGroup(click.Group):
    """A group whose commands are imported when they are asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order of a secretary's work."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import and return one command; a module holds it as `NAME_command`."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"distd.cli.{COMMANDS[cmd_name][0]}")
        command: click.Command = getattr(module, f"{cmd_name.replace('-', '_')}_command")
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Name the nearest command when there is none of that name."""
        if args and args[0] not in COMMANDS:
            import difflib

            near = difflib.get_close_matches(args[0], COMMANDS, n=1)
            hint = f" Did you mean {near[0]!r}?" if near else ""
            ctx.fail(f"There is no command {args[0]!r}.{hint} `distctl --help` lists them.")
        return super().resolve_command(ctx, args)


@click.group(
    cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
)
@click.version_option(__version__, prog_name="distctl")
@home_option
@click.pass_context
def distctl(ctx: click.Context, home: Path) -> None:
    """Keep the lists, the newsletter and the mail of a standards committee's communication group.

    \b
    A first day:
      distctl init office --domain sr.example.org --relay smtp://mail.example.org:25 --samples
      cd office
      distctl doctor
      distctl import audience.csv --source "The invented audience"
      distctl issue submit issue-1
      distctl send issue-1 --wait
    """
    ctx.obj = home


def main() -> None:
    """Run distctl; turn every failure into one sentence and an exit status."""
    run(distctl, "distctl")


def run(command: click.Command, name: str) -> None:
    """Run a command as `name`; whatever fails becomes one sentence on standard error and exit status 1."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A name in a script that the terminal cannot show is no reason to fail.
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        _refuse_what_is_no_text(sys.argv[1:])
        command.main(prog_name=name, standalone_mode=True)
    except DistdError as failure:
        say(f"{name}: {failure}", err=True)
        sys.exit(1)
    except BrokenPipeError:
        # The reader of our output went away (`| head`): nothing is wrong, and nothing more to say.
        sys.stderr.close()
        sys.exit(0)
    except Exception as failure:
        if os.environ.get("DISTD_DEBUG"):
            raise
        say(f"{name}: {_unforeseen(failure, name)}", err=True)
        sys.exit(1)


def _refuse_what_is_no_text(arguments: Sequence[str]) -> None:
    """Raise Refused for an argument whose bytes are not in the terminal's encoding, unless it names a file."""
    for argument in arguments:
        if any("\ud800" <= character <= "\udfff" for character in argument) and not os.path.lexists(argument):
            shown = argument.encode("utf-8", "backslashreplace").decode()
            raise Refused(
                f"{shown}: these bytes are no text in {sys.getfilesystemencoding()}, which is expected"
            )


def _unforeseen(failure: Exception, name: str) -> str:
    """Return the sentence for what nobody foresaw: a database or disk that is away, or a defect of ours."""
    from distd.store.database import as_failure, is_away

    if is_away(failure):
        return str(as_failure(failure))
    if isinstance(failure, OSError):
        return in_a_sentence(failure)
    what = " ".join(f"{type(failure).__name__}: {failure}".split())
    return f"a defect of distd: {what}; please report it with what `DISTD_DEBUG=1 {name} ...` says"
