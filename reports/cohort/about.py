"""The sheet that says what the numbers mean, by what they were judged, and how the cohort stands as a whole."""

from __future__ import annotations

from openpyxl.styles import Font
from openpyxl.workbook import Workbook

from auditor.cohort.results.figures import STEADY, Figures, Spread
from auditor.cohort.results.table import Cohort
from reports import wording
from reports.sheet import ACCENT, CONFIDENTIAL, Column, Sheet

Line = tuple[str, str]


def put_about(book: Workbook, cohort: Cohort, figures: Figures) -> None:
    """Two columns of words: a term, and what there is to say of it."""
    columns: list[Column[Line]] = [
        Column(title="About", width=24, of=lambda line: line[0]),
        Column(title="What it says", width=110, of=lambda line: line[1], wrap=True),
    ]
    sheet = Sheet(book, "About", columns, frozen_columns=0)
    sheet.table("About", columns, [*_run(cohort), *_whole(cohort, figures), *_meanings(cohort)])
    sheet.line()
    sheet.line("Written on this machine; nothing was sent anywhere.", Font(name="Calibri", italic=True, color=ACCENT))


def _run(cohort: Cohort) -> list[Line]:
    rubric = cohort.rubric
    return [
        ("Who may read this", CONFIDENTIAL),
        ("Date", wording.day(cohort.day)),
        ("Program", f"{cohort.tool.name} {cohort.tool.version}"),
        ("Rubric", f"{rubric.id}, version {rubric.version}"),
        *(("Changed by the office", change) for change in rubric.changes),
        *(("Note", note) for note in cohort.notes),
    ]


def _whole(cohort: Cohort, figures: Figures) -> list[Line]:
    lines = [
        ("Students read", wording.count(figures.students, "student")),
        ("Scores", _said(figures.spread)),
        ("Levels", "; ".join(f"{level} {number}" for level, number in figures.levels.items())),
        ("Not read", wording.count(len(cohort.unread), "file or folder", "files or folders")),
        ("Nothing handed in", wording.count(len(cohort.missing), "student")),
    ]
    change = figures.change
    if change:
        lines.append((
            f"Since {wording.day(cohort.previous_day)}",
            f"Of {change.compared} with a score then and now, {change.higher} stand higher, {change.steady} where they "
            f"were (less than {STEADY:g} point apart) and {change.lower} lower. Then: {_said(change.before)} "
            f"Now: {_said(change.after)} {cohort.previous_note}".strip(),
        ))  # fmt: skip
    return lines


def _said(spread: Spread) -> str:
    if spread.median is None or spread.lower_quartile is None or spread.upper_quartile is None:
        return "No student has a single score."
    return (
        f"Median {spread.median:.1f}, half of the students between {spread.lower_quartile:.1f} and "
        f"{spread.upper_quartile:.1f}, mean {spread.mean:.1f}, of {wording.count(spread.students, 'student')}."
    )


def _meanings(cohort: Cohort) -> list[Line]:
    return [
        ("Score", "0 to 100, rounded down; empty where too little could be judged to give one number."),
        ("Low and High", "The score if every open question were answered no, and if every one were answered yes."),
        ("Coverage", "The share of what counts that the export could answer. Open questions cost nothing."),
        *((f"Level: {band.level}", f"From {band.start:g}. {band.meaning}") for band in cohort.bands),
        ("Level: Not judged", "The export does not hold what would tell it. That says nothing about the student."),
        ("Next step", "The first sentence of an advice; the student's report says why, where and how long it takes."),
        ("Percentile", "The share of 100 of all scores here that are not above this one. It ranks; it does not judge."),
        ("Change", f"Score now less the earlier one. Under {STEADY:g} point, a score is said to stand where it was."),
        ("Gap", "A check that is partly or not yet in place."),
        ("Share in place", "Of the students whom the check could judge, those who have it in place."),
        ("Mean gain", "Points of 100 that following the advice brings, on average over the students with this gap."),
        ("On paper", "The sheet of students is printed from the reference to the change; the rest is for the screen."),
        (
            "Small groups",
            f"This workbook shows every number. The overview (cohort.html, cohort.pdf) shows none that stands for less "
            f"than {cohort.min_cell} students, nor one from which such a number could be worked out.",
        ),
        ("What it is for", "A profile is one page among many that a student has. Please use no number here to decide "
         "about anybody."),
    ]  # fmt: skip
