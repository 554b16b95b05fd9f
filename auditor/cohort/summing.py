"""What a run ends with: the cohort as JSON, the manifest, the workbook and the overview."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

import auditor
from auditor.check import Outcome
from auditor.cohort.finding.manifest import Line, as_csv, as_it_went, unread
from auditor.cohort.finding.planning import Plan
from auditor.cohort.order import Order, Tally
from auditor.cohort.reporting.resume import Shelf
from auditor.cohort.results.table import Cohort, Missing, StudentRow, checks_asked, criteria_asked
from auditor.errors import AuditorError, BadCohort, PangoMissing
from auditor.named_file import NamedFile
from auditor.scorecard import RubricUsed, Tool
from reports.cohort import FILES
from reports.disk import put
from reports.to_json import encoded

COHORT, MANIFEST = "cohort.json", "manifest.csv"
_FILE = NamedFile(
    called="earlier results",
    error=BadCohort,
    largest=1_000_000_000,
    remedy="Give the folder that an earlier run wrote.",
)


@dataclass(frozen=True, kw_only=True)
class Ending:
    """All that the office's own files are made of; `lost` gives the reason for each who has no row on the shelf."""

    order: Order
    tally: Tally
    plan: Plan
    lost: Mapping[str, str]


def conclude_all(endings: Sequence[Ending]) -> list[Tally | AuditorError]:
    """`conclude`, for a worker: the rows of a large cohort then fill its memory, and not that of whoever asks."""
    return [_concluded(one) for one in endings]


def _concluded(ending: Ending) -> Tally | AuditorError:
    shelf, plan, lost = Shelf(ending.order.out), ending.plan, ending.lost
    done = sorted(person.reference for person in plan.people if person.reference not in lost)
    shelf.keep_only(set(done))
    rows = list(shelf.rows(done))
    ending.tally.crashed = sum(Outcome.ERROR in row.outcomes.values() for row in rows)
    lines = [as_it_went(line, lost) for line in plan.lines]
    try:
        conclude(ending.order, ending.tally, lines, rows, list(plan.missing))
    except AuditorError as error:
        return error
    return ending.tally


def conclude(
    order: Order, tally: Tally, lines: Sequence[Line], rows: Iterable[StudentRow], missing: Sequence[Missing]
) -> None:
    """Write the office's own files, whose paths go into the tally; without a single student only the manifest.

    The overview is written in those formats that the students' reports are.
    """
    tally.written.append(put(as_csv(lines), order.out / MANIFEST))
    if not tally.read:
        return
    from auditor.cohort.results.arithmetic import figures_of

    cohort = _cohort(order, tally, lines, list(rows), missing)
    tally.written.append(put(encoded(cohort), order.out / COHORT))
    figures = figures_of(cohort)
    wanted = {"xlsx", *order.asked.formats}
    for name, write in FILES.items():
        if name.rpartition(".")[2] not in wanted:
            continue
        try:
            tally.written.append(put(write(cohort, figures, order.asked.paper, order.asked.brand), order.out / name))
        except PangoMissing as error:
            tally.lacking = str(error)


def earlier(folder: Path) -> Cohort:
    """The cohort that an earlier run left in its output folder. Raises BadCohort where there is none of ours."""
    path = folder / COHORT
    try:
        return msgspec.json.decode(_FILE.read(path), type=Cohort)
    except (msgspec.MsgspecError, RecursionError) as error:
        raise BadCohort("these results are not from a version that can be compared", where=str(path)) from error


def days_of_earlier(folders: Sequence[Path]) -> list[str | AuditorError]:
    """The day of each earlier cohort, or what is wrong with it, for a worker: a cohort takes much memory."""
    return [_day_of_earlier(one) for one in folders]


def _day_of_earlier(folder: Path) -> str | AuditorError:
    try:
        return earlier(folder).day
    except AuditorError as error:
        return error


def _cohort(
    order: Order, tally: Tally, lines: Sequence[Line], rows: list[StudentRow], missing: Sequence[Missing]
) -> Cohort:
    from auditor.cohort.results.arithmetic import with_percentiles, with_previous

    rubric = order.asked.rubric
    cohort = Cohort(
        tool=Tool(name="auditor", version=auditor.__version__),
        rubric=RubricUsed(id=rubric.id, version=rubric.version, changes=rubric.changes),
        day=max(row.export_day for row in rows),
        bands=rubric.bands,
        criteria=criteria_asked(rubric),
        checks=checks_asked(rubric),
        students=rows,
        unread=unread(lines),
        has_roster=order.roster is not None,
        missing=sorted(missing, key=lambda one: one.reference),
        notes=_notes(tally),
        min_cell=order.min_cell,
    )
    cohort = with_percentiles(cohort)
    return with_previous(cohort, earlier(order.previous)) if order.previous else cohort


def _notes(tally: Tally) -> list[str]:
    if not tally.unmatched:
        return []
    exports = "1 export" if tally.unmatched == 1 else f"{tally.unmatched:,} exports"
    return [f"{exports} could be joined to nobody on the roster; {MANIFEST} says which and why."]
