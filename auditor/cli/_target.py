"""The three options that name a job to hold a profile against, and the target that they give."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

if TYPE_CHECKING:
    from auditor.target import Target

Command = TypeVar("Command", bound=Callable[..., None])

_TARGET = click.option(
    "--target",
    type=click.Path(path_type=Path, allow_dash=True, readable=False),
    metavar="FILE",
    help="A job description (text, PDF, DOCX or HTML) to hold the profile against; “-” reads standard input.",
)
_TEXT = click.option("--target-text", metavar="TEXT", help="The same, as words on the command line.")
_ROLE = click.option("--role", metavar="TITLE", help="Only the title of the job that you want, such as “Data analyst”.")


def target_options(command: Command) -> Command:
    """The command with `--target`, `--target-text` and `--role`."""
    return _TARGET(_TEXT(_ROLE(command)))


def target_of(file: Path | None, text: str | None, role: str | None) -> Target | None:
    """The target that the options name; None where none was given.

    Raises click.UsageError where more than one was, UnreadableTarget where it cannot be used.
    """
    given = [
        name for name, value in (("--target", file), ("--target-text", text), ("--role", role)) if value is not None
    ]
    if len(given) > 1:
        raise click.UsageError(f"{' and '.join(given)} each name a job; give one of them.")
    if not given:
        return None
    from auditor.advertisement import from_file, from_stream, from_text
    from auditor.target import from_role

    if file is not None:
        return from_stream(sys.stdin.buffer) if str(file) == "-" else from_file(file)
    return from_text(text) if text is not None else from_role(role or "")
