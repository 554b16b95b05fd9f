"""`auditor answers`: the file in which a member tells what no export shows."""

from __future__ import annotations

from pathlib import Path

import click

from auditor.cli.screen import printable


@click.group("answers")
def answers_command() -> None:
    """Tell what no export shows: how your photo looks, your banner, your Featured section."""


@answers_command.command("new")
@click.argument("path", default="answers.toml", type=click.Path(path_type=Path, readable=False))
@click.option("--force", is_flag=True, help="Write a fresh file over one that is there.")
def new(path: Path, *, force: bool) -> None:
    """Write a file of questions to answer yes or no (answers.toml), for `auditor run --answers`."""
    from auditor.answers import blank
    from reports.disk import put

    if path.exists() and not force:
        raise click.UsageError(f"{path} is there already and may hold answers; name another, or say --force.")
    put(blank().encode(), path)
    name = printable(str(path))
    click.echo(f"Written: {name}. Answer its questions, then: auditor run EXPORT --answers {name}")
