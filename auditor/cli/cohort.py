"""`auditor cohort`: a folder of exports in, a report for each student and the office's workbook out."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor.cli import INCOMPLETE
from auditor.cli.screen import printable

if TYPE_CHECKING:
    from auditor.cohort.order import Order, Tally
    from auditor.cohort.reporting.work import Asked
    from auditor.cohort.working.workforce import Workforce

CRASHED, UNREADABLE = 3, 2
NONE = "none"

EPILOG = """\b
Examples:
  auditor cohort handed-in -o results
  auditor cohort handed-in -o results --roster roster.xlsx
  auditor cohort handed-in -o results --roster list.csv --roster-column "id=Student no"
  auditor cohort handed-in -o results --pseudonyms --previous results-autumn
\b
Run it again to go on where it stopped, or to add what came in since.
Exit status: 0 all read; 4 some could not be read;
3 a check or the program failed; 2 nothing could be read, or a slip on the command line; 130 interrupted.
"""


@click.command("cohort", epilog=EPILOG)
@click.argument("folder", type=click.Path(path_type=Path, readable=False))
@click.option(
    "-o",
    "--output",
    "out",
    required=True,
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder for the results.",
)
@click.option("--roster", type=click.Path(path_type=Path), metavar="FILE", help="Who should hand in: .csv or .xlsx.")
@click.option(
    "--roster-column",
    "columns",
    multiple=True,
    metavar="NAME=COLUMN",
    help="What a column of the roster says: id, file, name, first, last, email, programme or year. Repeatable.",
)
@click.option(
    "--formats",
    default="html,pdf",
    show_default=True,
    metavar="LIST",
    help="Reports and overview: some of html, pdf and json, or none.",
)
@click.option("--pseudonyms", is_flag=True, help="Keep names out of every file; the key goes into a file of its own.")
@click.option(
    "--key",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="The key to the pseudonyms.  [default: OUT-key.csv, beside OUT]",
)
@click.option(
    "--min-cell",
    type=click.IntRange(1),
    default=5,
    show_default=True,
    help="Fewer students stand in no cell of the overview.",
)
@click.option("--percentiles", is_flag=True, help="Tell each student where the score stands in the cohort.")
@click.option(
    "--previous",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="OUT",
    help="An earlier run's results, to compare with.",
)
@click.option(
    "--workers",
    type=click.IntRange(1),
    default=os.cpu_count(),
    show_default="the cores",
    help="Processes that do the work.",
)
@click.option("--rubric", type=click.Path(path_type=Path), metavar="FILE", help="An office's rubric, laid over ours.")
@click.option("--brand", type=click.Path(path_type=Path), metavar="FILE", help="An office's look: `auditor brand new`.")
@click.option(
    "--paper", type=click.Choice(["a4", "letter"]), default="a4", show_default=True, help="Paper of the PDFs."
)
@click.option(
    "--scheduler", metavar="ADDRESS", help="Let a Dask cluster do it: tls://host:port, on this machine tcp://."
)
@click.option("--shared", is_flag=True, help="The cluster sees FOLDER and OUT under the same paths; nothing travels.")
@click.option("--tls-ca", type=click.Path(path_type=Path), metavar="FILE", help="The cluster's authority, PEM.")
@click.option(
    "--tls-cert", type=click.Path(path_type=Path), metavar="FILE", help="Our certificate for the cluster, PEM."
)
@click.option(
    "--tls-key", type=click.Path(path_type=Path), metavar="FILE", help="Its key, PEM, if not in the same file."
)
@click.option("--fresh", is_flag=True, help="Start over instead of going on.")
@click.option("-q", "--quiet", is_flag=True, help="Print nothing but errors.")
def cohort_command(
    folder: Path,
    *,
    out: Path,
    roster: Path | None,
    columns: tuple[str, ...],
    formats: str,
    pseudonyms: bool,
    key: Path | None,
    min_cell: int,
    percentiles: bool,
    previous: Path | None,
    workers: int,
    rubric: Path | None,
    brand: Path | None,
    paper: str,
    scheduler: str | None,
    shared: bool,
    tls_ca: Path | None,
    tls_cert: Path | None,
    tls_key: Path | None,
    fresh: bool,
    quiet: bool,
) -> None:
    """Audit every export beneath FOLDER and write the reports, the workbook and the overview into OUT."""
    _belongs("--key", key, "--pseudonyms", pseudonyms)
    _belongs("--roster-column", columns, "--roster", roster)
    for name, given in (("--shared", shared), ("--tls-ca", tls_ca), ("--tls-cert", tls_cert), ("--tls-key", tls_key)):
        _belongs(name, given, "--scheduler", scheduler)
    from auditor.cohort.finding.roster import read_roster
    from auditor.cohort.order import Order
    from auditor.cohort.reporting.work import Asked
    from auditor.cohort.run import run
    from auditor.cohort.working.progress import Bar
    from auditor.rubric import load
    from reports.brand import load_brand

    wanted = _formats(formats)
    order = Order(
        folder=folder,
        out=out,
        asked=Asked(
            rubric=load(rubric),
            formats=wanted,
            paper=paper,
            pseudonyms=pseudonyms,
            brand=load_brand(brand) if brand else None,
        ),
        roster=read_roster(roster, _columns(columns)) if roster else None,
        roster_file=roster,
        key=(key or out.absolute().with_name(f"{out.absolute().name}-key.csv")) if pseudonyms else None,
        min_cell=min_cell,
        percentiles=percentiles,
        previous=previous,
        fresh=fresh,
        travels=bool(scheduler) and not shared,
        written_there=shared,
    )
    tls = {"ca": tls_ca, "certificate": tls_cert, "key": tls_key}
    with Bar(quiet=quiet) as bar, _workforce(order.asked, workers, scheduler, tls) as (workforce, desk):
        try:
            tally = run(order, workforce, bar, desk)
        except KeyboardInterrupt as stop:
            raise click.Abort("stopped. What is written is whole; run the same command to go on.") from stop
    if not quiet:
        _print(order, tally)
    sys.exit(_status(tally))


def _belongs(option: str, given: object, to: str, there: object) -> None:
    if given and not there:
        raise click.UsageError(f"{option} belongs to {to}.")


@contextmanager
def _workforce(
    asked: Asked, workers: int, scheduler: str | None, tls: Mapping[str, Path | None]
) -> Iterator[tuple[Workforce, Workforce]]:
    """Processes of this machine, or the cluster whose scheduler was named; and who does what concerns all students."""
    from auditor.cohort.reporting.work import warm
    from auditor.cohort.working.workforce import Workforce, local

    if scheduler is None:
        with Workforce(local(workers, partial(warm, asked.formats, asked.paper)), workers) as workforce:
            yield workforce, workforce
        return
    from auditor.cohort.working.cluster import cluster

    with cluster(scheduler, **tls) as workforce, Workforce(local(1), 1) as desk:
        yield workforce, desk


def _formats(text: str) -> tuple[str, ...]:
    from reports import FORMATS

    if text.strip().lower() == NONE:
        return ()
    wanted = tuple(dict.fromkeys(part.strip().lower().removeprefix(".") for part in text.split(",") if part.strip()))
    for name in wanted or ("",):
        if name not in FORMATS:
            raise click.BadParameter(
                f"{name!r} is no kind of report; use some of {', '.join(FORMATS)}, or {NONE}.", param_hint="--formats"
            )
    return wanted


def _columns(pairs: tuple[str, ...]) -> dict[str, str]:
    columns: dict[str, str] = {}
    for pair in pairs:
        name, sign, column = pair.partition("=")
        if not sign:
            raise click.BadParameter(
                f"{pair!r} is not written as NAME=COLUMN, like id=Number.", param_hint="--roster-column"
            )
        columns[name.strip()] = column.strip()
    return columns


def _print(order: Order, tally: Tally) -> None:

    counted = [
        (tally.read, "audited" if tally.made == tally.read else f"audited, {tally.made} of them now"),
        (tally.older, "passed over for a newer export"),
        (tally.failed, "could not be read"),
        (tally.strays, "other files, no exports"),
        (tally.unmatched, "matched nobody on the roster"),
        (tally.missing, "on the roster handed nothing in"),
    ]
    click.echo("; ".join(f"{number:,} {what}" for number, what in counted if number) + ".")
    if tally.lacking:
        click.echo(f"auditor: no PDFs: {tally.lacking}", err=True)
    for path in tally.written:
        click.echo(f"Written: {printable(str(path))}")
    if order.key:
        click.echo(f"The key to the pseudonyms, for nobody else: {printable(str(order.key))}")


def _status(tally: Tally) -> int:
    """The highest status that applies (DESIGN.md, section 5); 2 where nothing could be read."""
    if not tally.read:
        return UNREADABLE
    if tally.failed or tally.lacking:
        return INCOMPLETE
    return CRASHED if tally.crashed else 0
