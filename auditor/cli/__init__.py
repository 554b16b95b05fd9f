"""The command line: one file a command, each imported only when it is called."""

from __future__ import annotations

import io
import sys
from importlib import import_module
from typing import Any

import click
from click.exceptions import Exit

from auditor import __version__
from auditor.cli.ending import (
    INCOMPLETE,
    INTERRUPTED,
    Call,
    apologise,
    cut_short,
    heed_signals,
    is_from_printing,
    keep_to_sentences,
    open_streams,
)
from auditor.cli.screen import printable
from auditor.errors import AuditorError

__all__ = ["COMMANDS", "INCOMPLETE", "Commands", "cli", "main"]
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

STOPPED = "stopped. Every file that it has written is whole."
EPILOG = """\b
Examples:
  auditor run Basic_LinkedInDataExport_09-12-2026.zip
  auditor run export.zip -o report.html -o report.json
  auditor run export.zip --json | jq .score
  auditor explain headline-role
\b
Exit status of every command: 0 done; 2 the input cannot be used; 3 the
program failed; 4 something could not be written; 130 interrupted.
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
        """As click does, with a word for somebody who forgot `run`, and the nearest name for one who mistyped it."""
        from pathlib import Path

        name = args[0] if args else ""
        if name and name not in COMMANDS and not name.startswith("-"):
            if Path(name).exists():
                ctx.fail(f"To audit {name}, say: auditor run {name}")
            raise click.NoSuchCommand(name, possibilities=COMMANDS, ctx=ctx)
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; whatever ends it early is told in a sentence, and is a status."""
        try:
            return super().invoke(ctx)
        except click.NoSuchOption as error:
            if error.option_name != "--debug":
                raise
            place = "It stands before the command: auditor --debug ..."
            raise click.UsageError(f"{error.format_message()} {place}", ctx=error.ctx) from None
        except (click.Abort, click.ClickException, Exit):
            raise
        except AuditorError as error:
            click.echo(f"auditor: {printable(str(error))}", err=True)
            ctx.exit(error.exit_code)
        except Exception as error:  # noqa: BLE001 - what went wrong in the program is told without a trace
            ctx.exit(cut_short(error) if is_from_printing(error) else apologise(error, ctx.ensure_object(Call)))


@click.group(cls=Commands, epilog=EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--debug", is_flag=True, help="If the program itself fails, show where: for whoever mends it.")
@click.version_option(__version__, "-V", "--version", prog_name="auditor", message="%(prog)s %(version)s")
@click.pass_context
def cli(ctx: click.Context, *, debug: bool) -> None:
    """How ready is a LinkedIn profile to be opened by an interviewer?

    Reads LinkedIn's official data export on this machine, sends nothing anywhere, and writes a report with evidence.
    """
    call = ctx.ensure_object(Call)
    call.command, call.debug = ctx.invoked_subcommand or "", debug


def main() -> None:
    """The entry point `auditor`: every end has its sentence and its status (DESIGN.md, section 5)."""
    open_streams()
    keep_to_sentences()
    heed_signals()
    try:
        status = cli.main(standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as error:
        said = io.StringIO()
        error.show(said)
        click.echo(printable(said.getvalue()), err=True, nl=False)
        status = error.exit_code
    except (click.Abort, KeyboardInterrupt) as stop:
        click.echo(f"auditor: {stop.args[0] if stop.args else STOPPED}", err=True)
        status = INTERRUPTED
    except OSError as error:
        status = cut_short(error)
    sys.exit(status)
