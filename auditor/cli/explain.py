"""`auditor explain`: one check's page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from typing import TYPE_CHECKING

import click

from auditor.errors import UnknownCheck

if TYPE_CHECKING:
    from auditor.check import Check

WIDTH = 88


@click.command("explain")
@click.argument("check_id", metavar="CHECK")
def explain_command(check_id: str) -> None:
    """Say what a check asks, why, where its limits lie, and on what they rest."""
    from auditor.checks import all_checks

    checks = all_checks()
    wanted = "-".join(check_id.lower().replace("_", " ").replace("-", " ").split())
    if wanted not in checks:
        raise _unknown(check_id, wanted, list(checks))
    for line in _page(checks[wanted]):
        click.echo(line)


def _unknown(said: str, wanted: str, known: Sequence[str]) -> UnknownCheck:
    near = get_close_matches(wanted, known, n=3) or [one for one in known if wanted and wanted in one][:3]
    remedy = f"Did you mean {' or '.join(near)}?" if near else "`auditor checks` lists them all."
    return UnknownCheck(f"no check is called {said!r}", remedy=remedy)


def _page(check: Check) -> Iterator[str]:
    points = f"{check.points:g} points within {check.criterion}" if check.points else "information, no points"
    points += f" ({check.points_student:g} for students)" if check.points_student else ""
    yield click.style(check.title, bold=True)
    yield f"{check.id} · {points}\n"
    yield click.wrap_text(check.why, width=WIDTH) + "\n"
    for label, examples in (("Good", check.good), ("Weak", check.weak)):
        yield from (f"  {label}: {example}" for example in examples)
    yield f"\nDo this:  {check.advice}"
    yield f"Where:    {check.where}"
    yield f"Effort:   {effort(check.minutes, check.days)}"
    if check.needs:
        yield f"Reads:    {', '.join(f'{table}.csv' for table in check.needs)}"
    if check.limits:
        yield f"Limits:   {', '.join(f'{name} = {value:g}' for name, value in check.limits.items())}"
    if check.under:
        yield f"Folded:   answered by {check.under} where that section is empty"
    yield from _sources(check)


def effort(minutes: int, days: int) -> str:
    """Rough minutes of work and days of waiting, in words."""
    wait = f", then about {days} day{'s' if days != 1 else ''} of waiting" if days else ""
    return f"about {minutes} minute{'s' if minutes != 1 else ''}{wait}"


def _sources(check: Check) -> Iterator[str]:
    from auditor.sources import CITATIONS, GRADES

    for key in check.sources:
        source = CITATIONS[key]
        address = f" <{source.address}>" if source.address else ""
        yield f"Source:   {source.work}{address}, grade {source.grade}: {GRADES[source.grade]}"
