"""`auditor run`: audit one member's export and write the reports."""

from __future__ import annotations

import sys
import unicodedata
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor.cli import INCOMPLETE
from auditor.cli._target import target_of, target_options
from auditor.cli.screen import has_colour, printable, reading_width, write_each
from auditor.stage_name import StageName

if TYPE_CHECKING:
    from auditor.scorecard import Scorecard


class Day(click.ParamType[date]):
    """A day written as YYYY-MM-DD; fails with the way to write it."""

    name = "date"

    def convert(self, value: str | date, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day; a date passes through."""
        try:
            return value if isinstance(value, date) else date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value} is no day that we can read; write it like 2026-12-31.", param, ctx)


NAME_LIMIT = 60

BELOW, CRASHED, NO_NUMBER = 1, 3, 5

EPILOG = """\b
Examples:
  auditor run Complete_LinkedInDataExport_06-15-2026.zip
  auditor run Basic.zip Complete.zip          both parts of one download
  auditor run export.zip -o me.pdf -o me.json
  auditor run export.zip --target job.pdf     held against this advertisement
  auditor run export.zip --by 2027-05-31      only what fits before that day
  auditor run export.zip --json --fail-under 70
\b
Exit status: 0 done; 1 below --fail-under; 2 the input cannot be used;
3 a check or the program failed; 4 a report could not be written;
5 --fail-under was asked and no single number could be given;
130 interrupted.
"""


@click.command("run", epilog=EPILOG)
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path, readable=False))
@click.option(
    "-o",
    "--output",
    "outputs",
    multiple=True,
    type=click.Path(path_type=Path, dir_okay=False, readable=False),
    help="Write a report here; the extension decides (.html, .pdf, .json, .xlsx). Repeatable. "
    "Without it: NAME-readiness.html and .pdf in this folder.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the JSON report to standard output.")
@click.option("-q", "--quiet", is_flag=True, help="Print nothing but errors.")
@click.option("--as-of", type=Day(), metavar="DATE", help="Judge as of this day (YYYY-MM-DD), not the export's own.")
@click.option("--by", type=Day(), metavar="DATE", help="Interview day: propose only next steps that fit before it.")
@click.option(
    "--stage",
    type=click.Choice([stage.value for stage in StageName]),
    help="Your career stage, if the one told from the profile is wrong.",
)
@click.option(
    "--photo",
    type=click.Path(path_type=Path, readable=False),
    metavar="FILE",
    help="Your profile photo as a file: JPEG, PNG, WebP or AVIF, HEIC with an extra. It is only looked at.",
)
@click.option(
    "--answers",
    type=click.Path(path_type=Path, readable=False),
    metavar="FILE",
    help="What no export shows, in a file that `auditor answers new` begins.",
)
@target_options
@click.option("--rubric", type=click.Path(path_type=Path), metavar="FILE", help="An office's rubric, laid over ours.")
@click.option("--brand", type=click.Path(path_type=Path), metavar="FILE", help="An office's look: `auditor brand new`.")
@click.option(
    "--audience",
    type=click.Choice(["member", "office"]),
    default="member",
    show_default=True,
    help="Who will read it; an office gets no other people's words and no contact data.",
)
@click.option("--paper", type=click.Choice(["a4", "letter"]), default="a4", show_default=True, help="Paper of the PDF.")
@click.option(
    "--fail-under", type=click.FloatRange(0, 100), metavar="SCORE", help="End with status 1 if the score is lower."
)
def run_command(
    paths: tuple[Path, ...],
    *,
    outputs: tuple[Path, ...],
    as_json: bool,
    quiet: bool,
    as_of: date | None,
    by: date | None,
    stage: str | None,
    photo: Path | None,
    answers: Path | None,
    target: Path | None,
    target_text: str | None,
    role: str | None,
    rubric: Path | None,
    brand: Path | None,
    audience: str,
    paper: str,
    fail_under: float | None,
) -> None:
    """Audit one member's LinkedIn export and write the report.

    PATHS is the zip that LinkedIn sent, or its extracted folder. Give both parts if it came as Basic and Complete.
    """
    days_left = _days_left(by) if by else None
    _refuse_unwritable(outputs)
    job = target_of(target, target_text, role)
    from auditor.answers import read_answers
    from auditor.audit import audit_export
    from auditor.photo import look_at
    from reports import write
    from reports.brand import load_brand

    look = load_brand(brand) if brand else None
    card = audit_export(
        paths,
        as_of=as_of,
        stage=stage,
        rubric=rubric,
        audience=audience,
        days_left=days_left,
        photo=look_at(photo) if photo else None,
        answers=read_answers(answers) if answers else None,
        target=job,
    )
    wanted = outputs or (() if as_json else _default_outputs(card))
    written, failures = write_each(wanted, lambda path: write(card, path, paper=paper, brand=look))
    if as_json:
        _print_json(card)
    elif not quiet:
        _print_summary(card, written)
        if by:
            click.echo(f"The next steps are those that fit before {by.isoformat()}.")
    for failure in failures:
        click.echo(f"auditor: {failure}", err=True)
    if fail_under is not None and (complaint := _too_low(card, fail_under)):
        click.echo(f"auditor: {complaint}", err=True)
    sys.exit(_status(card, fail_under, failed=bool(failures)))


def _days_left(by: date) -> int:
    days = (by - date.today()).days  # noqa: DTZ011 - the person's own calendar day is what is meant
    if days < 0:
        raise click.BadParameter(f"{by.isoformat()} has passed; give the day of the interview.", param_hint="--by")
    return days


def _refuse_unwritable(outputs: tuple[Path, ...]) -> None:
    """Say before any work that a format is unknown."""
    from reports import FORMATS

    for output in outputs:
        if output.suffix.lower().removeprefix(".") not in FORMATS:
            known = ", ".join(f".{name}" for name in FORMATS)
            raise click.BadParameter(f"{output} should end in one of {known}.", param_hint="--output")


def _default_outputs(card: Scorecard) -> tuple[Path, ...]:
    stem = f"{file_name(card.subject.name)}-readiness"
    return Path(f"{stem}.html"), Path(f"{stem}.pdf")


def file_name(name: str) -> str:
    """A person's name as part of a file name that is safe on every system; "profile" where nothing is left."""
    kept = (char if char.isalnum() or unicodedata.category(char)[0] == "M" else "-" for char in name)
    parts = [part for part in "".join(kept).split("-") if part]
    return "-".join(parts)[:NAME_LIMIT].strip("-") or "profile"


def _print_json(card: Scorecard) -> None:
    from reports import FORMATS

    click.echo(FORMATS["json"](card, "a4"), nl=False)


def _print_summary(card: Scorecard, written: list[Path]) -> None:
    from reports.to_terminal import render

    click.echo(render(card, width=reading_width(), colour=has_colour()))
    for path in written:
        click.echo(f"Written: {printable(str(path))}")


def _too_low(card: Scorecard, fail_under: float) -> str:
    value = card.score.value
    if value is None:
        return "too little could be judged to give one number, so --fail-under has nothing to compare."
    return f"the score {value:.1f} is below {fail_under:g}." if value < fail_under else ""


def _status(card: Scorecard, fail_under: float | None, *, failed: bool) -> int:
    """The highest status that applies (DESIGN.md, section 5)."""
    statuses = [0]
    if fail_under is not None:
        value = card.score.value
        statuses += [NO_NUMBER] if value is None else [BELOW] if value < fail_under else []
    if any(finding.outcome == "error" for criterion in card.criteria for finding in criterion.findings):
        statuses.append(CRASHED)
    if failed:
        statuses.append(INCOMPLETE)
    return max(statuses)
