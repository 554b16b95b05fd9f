"""The sheets over all students: programmes, criteria, checks, and what could not be read."""

from __future__ import annotations

from openpyxl.workbook import Workbook

from auditor.cohort.results.figures import Bin, CheckFigures, CriterionFigures, Figures, ProgrammeFigures
from auditor.cohort.results.table import Cohort, Missing, Unread
from reports.cohort import chart
from reports.cohort.shading import draw_bars, shades
from reports.cohort.students import NOTHING_CAME
from reports.sheet import SHARE, TENTHS, WHOLE, Column, Sheet, tenths

TOP_GAPS = 10
MOST_PROGRAMMES = 20
BESIDE, BELOW_LEVELS = "J", 26


def put_programmes(book: Workbook, figures: Figures) -> None:
    """One row a programme, by name; below them the medians as bars."""
    columns: list[Column[ProgrammeFigures]] = [
        Column(title="Programme", width=30, of=lambda one: one.programme),
        Column(title="Students read", width=10, of=lambda one: one.students, format=WHOLE),
        Column(title="Nothing handed in", width=10, of=lambda one: one.missing, format=WHOLE),
        Column(title="With a score", width=10, of=lambda one: one.spread.students, format=WHOLE),
        Column(title="Median", width=9, of=lambda one: tenths(one.spread.median), format=TENTHS),
        Column(title="Lower quartile", width=9, of=lambda one: tenths(one.spread.lower_quartile), format=TENTHS),
        Column(title="Upper quartile", width=9, of=lambda one: tenths(one.spread.upper_quartile), format=TENTHS),
        Column(title="Mean", width=9, of=lambda one: tenths(one.spread.mean), format=TENTHS),
        *_by_level(figures),
    ]
    sheet = Sheet(book, "Programmes", columns)
    placed = sheet.table("Programmes", columns, figures.programmes)
    with_score = [one for one in figures.programmes if one.spread.students]
    if 1 < len(with_score) <= MOST_PROGRAMMES:
        medians = chart.bars(sheet.sheet, placed, names="Programme", values="Median", title="Median score")
        sheet.sheet.add_chart(medians, f"A{placed.last + 2}")


def _by_level(figures: Figures) -> list[Column[ProgrammeFigures | CriterionFigures]]:
    def students_at(level: str) -> Column[ProgrammeFigures | CriterionFigures]:
        return Column(title=level, width=12, of=lambda one: one.levels[level], format=WHOLE)

    return [students_at(level) for level in figures.levels]


def put_criteria(book: Workbook, cohort: Cohort, figures: Figures) -> Sheet:
    """Levels of each criterion and of the whole, then the scores in steps of ten; all drawn."""
    columns: list[Column[CriterionFigures]] = [
        Column(title="Criterion", width=22, of=lambda one: one.criterion.title),
        Column(title="Weight of 100", width=10, of=lambda one: one.criterion.weight, format="0.#"),
        *_by_level(figures),
        Column(title="Median", width=9, of=lambda one: tenths(one.spread.median), format=TENTHS),
    ]
    sheet = Sheet(book, "Criteria", columns)
    placed = sheet.table("Criteria", columns, figures.criteria)
    fills = {level: fill for level, (fill, _) in shades(cohort.bands).items()}
    levels = chart.stacked_shares(sheet.sheet, placed, names="Criterion", fills=fills)
    sheet.sheet.add_chart(levels, f"{BESIDE}{placed.head}")
    sheet.line()
    steps: list[Column[Bin]] = [
        Column(title="Score", width=22, of=lambda one: f"{one.start:g} to {one.end - (one.end < 100):g}"),
        Column(title="Students", width=10, of=lambda one: one.students, format=WHOLE),
    ]
    scores = sheet.table("Scores", steps, figures.bins)
    histogram = chart.columns(sheet.sheet, scores, names="Score", values="Students", title="Students by score")
    sheet.sheet.add_chart(histogram, f"A{scores.last + 2}")
    return sheet


def put_checks(book: Workbook, cohort: Cohort, figures: Figures, pictures: Sheet) -> None:
    """One row a check, the most frequent gaps first; the first ten are drawn on the sheet of the other pictures."""
    titles = {criterion.id: criterion.title for criterion in cohort.criteria}
    columns: list[Column[CheckFigures]] = [
        Column(title="Check", width=48, of=lambda one: one.check.title, wrap=True),
        Column(title="Criterion", width=18, of=lambda one: titles.get(one.check.criterion, one.check.criterion)),
        Column(title="Gaps", width=9, of=lambda one: one.gaps, format=WHOLE),
        Column(title="Not yet", width=9, of=lambda one: one.failed, format=WHOLE),
        Column(title="Partly in place", width=9, of=lambda one: one.partial, format=WHOLE),
        Column(title="In place", width=9, of=lambda one: one.passed, format=WHOLE),
        Column(title="Share in place", width=10, of=lambda one: one.share_passed, format=SHARE),
        Column(title="Not judged or not asked", width=12, of=lambda one: one.open, format=WHOLE),
        Column(title="Mean gain", width=9, of=lambda one: one.mean_gain, format=TENTHS),
        Column(title="What to do", width=70, of=lambda one: one.check.advice, wrap=True),
        Column(title="Check id", width=26, of=lambda one: one.check.id),
    ]
    sheet = Sheet(book, "Checks", columns)
    placed = sheet.table("Checks", columns, figures.checks)
    draw_bars(sheet.sheet, placed.cells("Share in place"), 1)
    gaps = chart.bars(sheet.sheet, placed, names="Check", values="Gaps", title="The most frequent gaps", most=TOP_GAPS)
    pictures.sheet.add_chart(gaps, f"{BESIDE}{BELOW_LEVELS}")


def put_not_read(book: Workbook, cohort: Cohort) -> None:
    """What gave no row, and who handed nothing in; one sentence where there is neither."""
    columns: list[Column[Unread | Missing]] = [
        Column(title="File", width=44, of=lambda one: one.file if isinstance(one, Unread) else None),
        Column(title="Reference", width=16, of=lambda one: one.reference),
        Column(title="Programme", width=22, of=lambda one: one.programme),
        Column(title="Year", width=8, of=lambda one: one.year),
        Column(
            title="Outcome",
            width=20,
            of=lambda one: one.outcome.replace("-", " ").capitalize() if isinstance(one, Unread) else NOTHING_CAME,
        ),
        Column(title="Reason", width=80, of=lambda one: one.reason if isinstance(one, Unread) else None, wrap=True),
    ]
    sheet = Sheet(book, "Not read", columns)
    rows: list[Unread | Missing] = [*cohort.unread, *cohort.missing]
    if rows:
        sheet.table("NotRead", columns, rows)
    else:
        sheet.line("Everything in the folder could be read, and nobody of the roster is missing.")
