"""`auditor rubric`: the weights, bands and caps in force."""

from __future__ import annotations

from pathlib import Path

import click


@click.group("rubric")
def rubric_command() -> None:
    """Look at the rubric that turns findings into a scorecard."""


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
        click.echo(click.wrap_text(shares, width=88, initial_indent="  ", subsequent_indent="  "))
    click.echo("\nLevels")
    for band in rubric.bands:
        click.echo(f"  from {band.start:>3g}  {band.level}: {band.meaning}")
    click.echo("\nCeilings")
    for cap in rubric.caps:
        click.echo(f"  {cap.limit:g} at most while {cap.check} finds nothing. {cap.lifted_by}")
    click.echo(f"\nOne number is given where at least {rubric.coverage_needed:.0%} of the weights could be judged.")
