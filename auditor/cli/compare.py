"""`auditor compare`: two audits of one person set side by side."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor.cli import INCOMPLETE
from auditor.cli.screen import has_colour, printable, reading_width, write_each

if TYPE_CHECKING:
    from auditor.rubric import Rubric
    from auditor.scorecard import Scorecard

EPILOG = """\b
Examples:
  auditor compare autumn.zip spring.zip
  auditor compare report-autumn.json spring.zip -o progress.html -o progress.pdf
  auditor compare a.json b.json --json
\b
A report made of both parts of a download is best kept as JSON:
  auditor run Basic.zip Complete.zip -o report.json
Exit status: 0 done; 2 the two cannot be compared; 4 a report could not be
written; 130 interrupted.
"""


@click.command("compare", epilog=EPILOG)
@click.argument("old", type=click.Path(path_type=Path, readable=False))
@click.argument("new", type=click.Path(path_type=Path, readable=False))
@click.option(
    "-o",
    "--output",
    "outputs",
    multiple=True,
    type=click.Path(path_type=Path, dir_okay=False, readable=False),
    help="Write a report here; the extension decides (.html, .pdf, .json). Repeatable.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the comparison as JSON to standard output.")
@click.option("-q", "--quiet", is_flag=True, help="Print nothing but errors.")
@click.option(
    "--same-person", is_flag=True, help="Your word that both are one person's, where the exports do not tell."
)
@click.option("--rubric", type=click.Path(path_type=Path), metavar="FILE", help="An office's rubric for the exports.")
@click.option("--brand", type=click.Path(path_type=Path), metavar="FILE", help="An office's look: `auditor brand new`.")
@click.option("--paper", type=click.Choice(["a4", "letter"]), default="a4", show_default=True, help="Paper of the PDF.")
def compare_command(
    old: Path,
    new: Path,
    *,
    outputs: tuple[Path, ...],
    as_json: bool,
    quiet: bool,
    same_person: bool,
    rubric: Path | None,
    brand: Path | None,
    paper: str,
) -> None:
    """Say what improved, what slipped and what is new between two audits of one person.

    OLD and NEW are exports (zip or folder) or JSON reports of ours, in any mix, the older first.
    """
    _refuse_unwritable(outputs)
    from auditor.compare import compare
    from auditor.rubric import load
    from reports.brand import load_brand
    from reports.progress import FORMATS, write
    from reports.progress.to_terminal import render

    rules = load(rubric)
    look = load_brand(brand) if brand else None
    progress = compare(_card(old, rules), _card(new, rules), same_person=same_person)
    written, failures = write_each(outputs, lambda path: write(progress, path, paper=paper, brand=look))
    if as_json:
        click.echo(FORMATS["json"](progress), nl=False)
    elif not quiet:
        click.echo(render(progress, width=reading_width(), colour=has_colour()))
        for path in written:
            click.echo(f"Written: {printable(str(path))}")
    for failure in failures:
        click.echo(f"auditor: {printable(str(failure))}", err=True)
    sys.exit(INCOMPLETE if failures else 0)


def _refuse_unwritable(outputs: tuple[Path, ...]) -> None:
    """Say before any work that a format is unknown."""
    from reports.progress import FORMATS

    for output in outputs:
        if output.suffix.lower().removeprefix(".") not in FORMATS:
            known = ", ".join(f".{name}" for name in FORMATS)
            raise click.BadParameter(f"{output} should end in one of {known}.", param_hint="--output")


def _card(path: Path, rubric: Rubric) -> Scorecard:
    from auditor.audit import audit_export
    from auditor.reread import is_report, read_report

    return read_report(path) if is_report(path) else audit_export(path, rubric=rubric)
