"""`auditor checks`: the catalogue of every check."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from auditor.check import Check


@click.command("checks")
@click.option("--json", "as_json", is_flag=True, help="Print the catalogue as JSON.")
def checks_command(*, as_json: bool) -> None:
    """List every check by criterion, with its points."""
    import msgspec

    from auditor.checks import all_checks
    from auditor.rubric import load

    checks, rubric = all_checks().values(), load()
    if as_json:
        click.echo(msgspec.json.format(msgspec.json.encode([_plain(check) for check in checks]), indent=2))
        return
    for name, rule in rubric.in_order():
        click.echo(click.style(f"{rule.title} ({rule.weight:g} of 100)", bold=True))
        for check in checks:
            if check.criterion == name:
                points = f"{check.points:g}" if check.points else "–"
                click.echo(f"  {check.id:32} {points:>3}  {check.title}")
    click.echo("\nThe number is the check's share within its criterion; – is information only.")
    click.echo("More on one of them: auditor explain CHECK")


def _plain(check: Check) -> dict[str, Any]:
    """Everything that a check declares, but for its function."""
    return {field.name: getattr(check, field.name) for field in fields(check) if field.name != "ask"}
