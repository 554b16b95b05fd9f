"""The command line: one file a command, each imported only when it is called."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import Any

import click

from auditor import __version__
from auditor.errors import AuditorError

INCOMPLETE = 4
COMMANDS = (
    "run",
    "interview",
    "compare",
    "cohort",
    "redact",
    "answers",
    "checks",
    "explain",
    "rubric",
    "brand",
    "doctor",
)

EPILOG = """\b
Examples:
  auditor run Basic_LinkedInDataExport_09-12-2026.zip
  auditor run export.zip -o report.html -o report.json
  auditor run export.zip --json | jq .score
  auditor explain headline-role
"""


class Commands(click.Group):
    """The commands of `COMMANDS`, each in the module of its name; an AuditorError ends as one sentence and a status."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """The commands' names, as `--help` shows them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's
        """The command, imported now; None where there is none of that name."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"auditor.cli.{cmd_name}"), f"{cmd_name}_command")
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does, with a word for somebody who forgot `run`."""
        from pathlib import Path

        if args and args[0] not in COMMANDS and not args[0].startswith("-") and Path(args[0]).exists():
            ctx.fail(f"To audit {args[0]}, say: auditor run {args[0]}")
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command and turn what a person can act on into one sentence."""
        try:
            return super().invoke(ctx)
        except AuditorError as error:
            click.echo(f"auditor: {printable(str(error))}", err=True)
            ctx.exit(error.exit_code)
        except BrokenPipeError as error:  # click would end with status 1
            ctx.exit(_without_output(error))


def printable(text: str) -> str:
    """The text without control and direction characters, which a file name could carry to a terminal."""
    return "".join(char if char.isprintable() or char == "\n" else "�" for char in text)


@click.group(cls=Commands, epilog=EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "-V", "--version", prog_name="auditor", message="%(prog)s %(version)s")
def cli() -> None:
    """How ready is a LinkedIn profile to be opened by an interviewer?

    Reads LinkedIn's official data export on this machine, sends nothing anywhere, and writes a report with evidence.
    """


def main() -> None:
    """The entry point `auditor`; an interruption ends with status 130 (DESIGN.md, section 5)."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        status = cli.main(standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        status = error.exit_code
    except (click.Abort, KeyboardInterrupt):
        status = 130
    except OSError as error:
        status = _without_output(error)
    sys.exit(status)


def _without_output(error: OSError) -> int:
    """Standard output is closed, as by `| head`, which is fine; or full, which is said."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if isinstance(error, BrokenPipeError):
        return 0
    click.echo(f"auditor: nothing more could be printed ({error.strerror}).", err=True)
    return INCOMPLETE
