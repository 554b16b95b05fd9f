"""`auditor interview`: whether to connect with an interviewer first, and what to do until the day."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor.cli import INCOMPLETE
from auditor.cli.asking import ask_for_the_rest
from auditor.cli.run import file_name
from auditor.cli.screen import has_colour, is_at_terminal, printable, reading_width, write_each
from auditor.errors import BadAnswers
from auditor.interview.answers import Answers, Person, Told, read_file, settle
from auditor.interview.zone import local_zone

if TYPE_CHECKING:
    from auditor.interview.plan import InterviewPlan

EPILOG = """\b
Examples:
  auditor interview export.zip --interviewer "Ada Berg" --company "Example Ltd" --date "2027-03-18 14:30"
  auditor interview export.zip --plan interview.toml -o plan.pdf -o plan.ics
  auditor interview export.zip            asks for what it needs to know
\b
A plan file (TOML) holds the same, and more than one interviewer:
  company = "Example Ltd"
  date = "2027-03-18 14:30"
  invited_on = "2027-03-05"
  culture = "open"
  [[interviewers]]
  name = "Ada Berg"
  title = "Head of Data"
  active = "yes"
\b
Exit status: 0 done; 2 an answer or the input cannot be used; 4 a report could not be written; 130 interrupted.
"""


@click.command("interview", epilog=EPILOG)
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path, readable=False))
@click.option("--interviewer", "people", multiple=True, metavar="NAME", help="Who will talk to you. Repeatable.")
@click.option("--interviewer-url", "urls", multiple=True, metavar="URL", help="Their LinkedIn address, same order.")
@click.option("--interviewer-title", "titles", multiple=True, metavar="TITLE", help="Their role, same order.")
@click.option("--company", default="", metavar="NAME", help="The company as it is called on LinkedIn.")
@click.option(
    "--date", "day", default="", metavar="'DATE[ TIME]'", help="The interview: 2027-03-18 or '2027-03-18 14:30'."
)
@click.option("--zone", default="", metavar="ZONE", help="The time's zone, as Europe/Berlin; else this computer's.")
@click.option("--invited-on", default="", metavar="DATE", help="The day on which you were invited to the interview.")
@click.option("--culture", default="", metavar="[open|reserved|unknown]", help="Is networking welcome at the company?")
@click.option(
    "--interviewer-active",
    "active",
    multiple=True,
    metavar="[yes|no|unknown]",
    help="Do they post or comment on LinkedIn? One answer for all, or one each.",
)
@click.option("--they-connected-first", is_flag=True, help="The interviewer has asked you to connect.")
@click.option("--note", default="", metavar="TEXT", help="Your draft of a note to the request, to be checked.")
@click.option("--plan", "plan_file", type=click.Path(path_type=Path), metavar="FILE", help="All of it in a TOML file.")
@click.option("--today", default="", metavar="DATE", help="Plan as if today were this day.")
@click.option(
    "-o",
    "--output",
    "outputs",
    multiple=True,
    type=click.Path(path_type=Path, dir_okay=False, readable=False),
    help="Write the plan here; the extension decides (.html, .pdf, .json, .ics). Repeatable. "
    "Without it: NAME-interview.html, .pdf and .ics in this folder.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the plan as JSON to standard output.")
@click.option("-q", "--quiet", is_flag=True, help="Print nothing but errors, and ask nothing.")
@click.option("--paper", type=click.Choice(["a4", "letter"]), default="a4", show_default=True, help="Paper of the PDF.")
def interview_command(
    paths: tuple[Path, ...],
    *,
    people: tuple[str, ...],
    urls: tuple[str, ...],
    titles: tuple[str, ...],
    company: str,
    day: str,
    zone: str,
    invited_on: str,
    culture: str,
    active: tuple[str, ...],
    they_connected_first: bool,
    note: str,
    plan_file: Path | None,
    today: str,
    outputs: tuple[Path, ...],
    as_json: bool,
    quiet: bool,
    paper: str,
) -> None:
    """Should you connect before the interview? A plan from your LinkedIn export and a few answers.

    PATHS is the zip that LinkedIn sent, or its extracted folder. Of your messages only names and dates are read.
    """
    from auditor.interview.prepare import prepare
    from reports.interview import FORMATS, write

    _refuse_unwritable(outputs)
    told = Told(
        interviewers=_people(people, urls, titles, active, they_connected_first=they_connected_first, note=note),
        company=company,
        date=day,
        invited_on=invited_on,
        culture=culture,
        today=today,
        zone=zone,
    )
    if plan_file:
        told = told.over(read_file(plan_file))
    elif is_at_terminal() and not quiet:
        told = ask_for_the_rest(told)
    plan = prepare(paths, _settled(told))
    wanted = outputs or (() if as_json else _default_outputs(plan))
    written, failures = write_each(wanted, lambda path: write(plan, path, paper=paper))
    if as_json:
        click.echo(FORMATS["json"](plan, paper), nl=False)
    elif not quiet:
        _print_plan(plan, written)
    for failure in failures:
        click.echo(f"auditor: {failure}", err=True)
    sys.exit(INCOMPLETE if failures else 0)


def _people(
    people: Sequence[str],
    urls: Sequence[str],
    titles: Sequence[str],
    active: Sequence[str],
    *,
    they_connected_first: bool,
    note: str,
) -> tuple[Person, ...]:
    """The interviewers, each with the address, title and activity that stand in the same place of their options."""
    beside = {"--interviewer-url": urls, "--interviewer-title": titles, "--interviewer-active": active}
    given = [*(option for option, values in beside.items() if values), *(["--note"] if note else [])]
    given += ["--they-connected-first"] if they_connected_first else []
    if given and not people:
        raise BadAnswers(f"{given[0]} goes with --interviewer", remedy="In a plan file, write it beside the name.")
    if many := [option for option, values in beside.items() if len(values) > len(people)]:
        raise BadAnswers(
            f"{many[0]} is there more often than --interviewer",
            remedy='Give one for each interviewer, in the same order; "" where you have none.',
        )
    if they_connected_first and len(people) > 1:
        raise BadAnswers(
            "--they-connected-first does not say which of the interviewers",
            remedy="Use a plan file, with they_connected_first = true beside the one.",
        )
    return tuple(
        Person(
            name=name,
            url=_nth(urls, number),
            title=_nth(titles, number),
            active=active[0] if len(active) == 1 else _nth(active, number),
            they_connected_first=they_connected_first,
            note=note,
        )
        for number, name in enumerate(people)
    )


def _nth(given: Sequence[str], number: int) -> str:
    return given[number] if number < len(given) else ""


def _settled(told: Told) -> Answers:
    today = date.today()  # noqa: DTZ011 - the person's own calendar day is what is meant
    return settle(told, today=today, local_zone=local_zone())


def _refuse_unwritable(outputs: Sequence[Path]) -> None:
    """Say before any work that a format is unknown."""
    from reports.interview import FORMATS

    for output in outputs:
        if output.suffix.lower().removeprefix(".") not in FORMATS:
            known = ", ".join(f".{name}" for name in FORMATS)
            raise click.BadParameter(f"{output} should end in one of {known}.", param_hint="--output")


def _default_outputs(plan: InterviewPlan) -> tuple[Path, ...]:
    stem = f"{file_name(plan.member)}-interview"
    return tuple(Path(f"{stem}.{extension}") for extension in ("html", "pdf", "ics"))


def _print_plan(plan: InterviewPlan, written: Sequence[Path]) -> None:
    from reports.interview.to_terminal import render

    click.echo(render(plan, width=reading_width(), colour=has_colour()))
    for path in written:
        click.echo(f"Written: {printable(str(path))}")
