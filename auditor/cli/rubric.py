"""`auditor rubric`: the weights, bands and caps in force, and an office's own."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor.cli.screen import printable

if TYPE_CHECKING:
    from auditor.rubric import Rubric
    from auditor.trial import Moved

BUILT_IN = "built-in"
WIDTH = 88


@click.group("rubric")
def rubric_command() -> None:
    """Look at the rubric that turns findings into a scorecard, or make one of your own."""


@rubric_command.command("show")
@click.option(
    "--rubric", "file", type=click.Path(path_type=Path), metavar="FILE", help="An office's rubric, laid over ours."
)
def show(*, file: Path | None) -> None:
    """Print the criteria with their weights and checks, the bands and the caps."""
    from auditor.checks import all_checks
    from auditor.rubric import load

    rubric = load(file)
    click.echo(click.style(f"Rubric {rubric.id}, version {rubric.version}", bold=True))
    for change in rubric.changes:
        click.echo(f"  changed: {change}")
    for name, rule in rubric.in_order():
        shares = ", ".join(
            f"{check.id} {rubric.points_of(check):g}" for check in all_checks().values() if check.criterion == name
        )
        click.echo(f"\n{rule.title}: {rule.weight:g} of 100")
        click.echo(click.wrap_text(shares, width=WIDTH, initial_indent="  ", subsequent_indent="  "))
    click.echo("\nLevels")
    for band in rubric.bands:
        click.echo(f"  from {band.start:>3g}  {band.level}: {band.meaning}")
    click.echo("\nCeilings")
    for cap in rubric.caps:
        click.echo(f"  {cap.limit:g} at most while {cap.check} finds nothing. {cap.lifted_by}")
    click.echo(f"\nOne number is given where at least {rubric.coverage_needed:.0%} of the weights could be judged.")


@rubric_command.command("new")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
def new(*, file: Path) -> None:
    """Write a rubric of your own into FILE: a copy of ours, with comments, to change."""
    from auditor.rubric_copy import commented_copy
    from reports.disk import put

    if file.suffix != ".toml":
        raise click.BadParameter(f"{file} should end in .toml.", param_hint="FILE")
    if file.exists():
        raise click.BadParameter(f"{file} is there already; choose another name.", param_hint="FILE")
    put(commented_copy().encode(), file)
    click.echo(f"Written: {printable(str(file))}")
    click.echo(f"Change what you like, then: auditor rubric check {printable(str(file))}")


@rubric_command.command("check")
@click.argument("file", type=click.Path(path_type=Path))
def check(*, file: Path) -> None:
    """Check a rubric: its form, its sums, and what it does to the sample people.

    Ends with status 2 where something is wrong, each culprit in a line.
    """
    from auditor.rubric import load
    from auditor.trial import cases, complaints

    rubric = load(file)
    found = complaints(rubric)
    for complaint in found:
        click.echo(printable(f"auditor: {file}: {complaint}."), err=True)
    if found:
        sys.exit(2)
    click.echo(f"Rubric {rubric.id}, version {rubric.version}: sound.")
    click.echo(f"Tried on {len(cases())} sample people: no advice lowers a score, and every check can be passed.")
    for change in rubric.changes:
        click.echo(f"  changed: {change}")
    if not rubric.changes:
        click.echo("It changes nothing so far.")


@rubric_command.command("diff")
@click.argument("before", metavar="A", type=click.Path(path_type=Path))
@click.argument("after", metavar="B", type=click.Path(path_type=Path))
def diff(*, before: Path, after: Path) -> None:
    """Say whom of the sample people a change of rubric moves, and by how much.

    A and B are rubric files; “built-in” stands for ours.
    """
    from auditor.trial import moves

    old, new = _named(before), _named(after)
    moved = moves(old, new)
    click.echo(click.style(f"{_title(old)} -> {_title(new)}", bold=True))
    width = max(len(one.person) for one in moved)
    for one in sorted(moved, key=lambda one: (-abs(one.change or 0), one.person)):
        click.echo(f"  {one.person:<{width}}  {_line(one)}")
        if one.checks:
            asked = f"judged otherwise: {', '.join(one.checks)}"
            indent = " " * (width + 4)
            click.echo(click.wrap_text(asked, width=WIDTH, initial_indent=indent, subsequent_indent=indent))
    still = sum(not one.change and not one.checks and one.before == one.after for one in moved)
    click.echo(f"{len(moved) - still} of {len(moved)} sample people move.")


def _named(path: Path) -> Rubric:
    from auditor.rubric import load

    return load(None if str(path) == BUILT_IN else path)


def _title(rubric: Rubric) -> str:
    return f"{rubric.id} {rubric.version}"


def _line(one: Moved) -> str:
    old, new = one.before, one.after
    if one.change is None:
        return f"{old.low:5.1f} to {old.high:5.1f} -> {new.low:5.1f} to {new.high:5.1f}  {_levels(one)}"
    return f"{old.value:5.1f} -> {new.value:5.1f}  {one.change:+5.1f}  {_levels(one)}"


def _levels(one: Moved) -> str:
    old, new = one.before.level, one.after.level
    return old if old == new else f"{old} -> {new}"
