"""The sheet of students: one row each, the ones that could not be read and the missing ones after them."""

from __future__ import annotations

import re
from collections.abc import Callable

from openpyxl.workbook import Workbook

from auditor.cohort.results.table import FAILED, Cohort, Missing, StudentRow, Unread
from reports import wording
from reports.cohort.shading import draw_bars, shade_levels, shade_rows, shade_sign
from reports.sheet import DAY, SHARE, TENTHS, TEXT, WHOLE, Column, Placed, Sheet, Value, iso_day, tenths

NOTHING_CAME = "Nothing handed in"
LINKS = {"html": "Web page", "pdf": "PDF"}
CHANGE = "▲ 0.0;▼ 0.0;● 0.0"

Person = StudentRow | Unread | Missing


def put_students(book: Workbook, cohort: Cohort) -> None:
    """Write the sheet; a student whose export could not be read has only the reason beside the reference."""
    columns = _columns(cohort)
    fixed = sum(column.title in {"Reference", "Name"} for column in columns)
    sheet = Sheet(book, "Students", columns, frozen_columns=fixed, printed="Change")
    known = [one for one in cohort.unread if one.reference and one.outcome == FAILED]
    people: list[Person] = [*cohort.students, *known, *cohort.missing]
    placed = sheet.table("Students", columns, people)
    if placed.last > placed.head:
        _colour(sheet, placed, cohort)


def _columns(cohort: Cohort) -> list[Column[Person]]:
    named = any(row.name for row in cohort.students)
    formats = [kind for kind in LINKS if any(kind in row.links for row in cohort.students)]
    return [
        Column(title="Reference", width=16, of=lambda one: one.reference),
        *([_read("Name", 30, lambda row: row.name)] if named else []),
        Column(title="Programme", width=28, of=lambda one: one.programme),
        Column(title="Year", width=9, of=lambda one: one.year),
        _read("Stage", 14, lambda row: row.stage.replace("-", " ").capitalize()),
        _read("Export of", 13, lambda row: iso_day(row.export_day), DAY),
        _read("Download", 13, lambda row: row.export_kind.capitalize()),
        _read("Coverage", 12, lambda row: row.coverage, SHARE),
        _read("Low", 8, lambda row: tenths(row.low), TENTHS),
        _read("Score", 10, lambda row: tenths(row.score), TENTHS),
        _read("High", 8, lambda row: tenths(row.high), TENTHS),
        _read("Level", 15, lambda row: row.level),
        _read("Percentile", 13, lambda row: row.percentile, WHOLE),
        _read("Previous score", 11, lambda row: tenths(row.previous), TENTHS),
        _read("Change", 11, _change, CHANGE),
        *(_read(criterion.title, 19, _level(criterion.id)) for criterion in cohort.criteria),
        *(_read(f"Next step {number}", 60, _step(number), wrap=True) for number in (1, 2, 3)),
        _read("Not judged", 40, _open),
        *(_link(kind) for kind in formats),
        Column(title="Not read because", width=44, of=_error, wrap=True),
    ]


def _read(
    title: str, width: float, of: Callable[[StudentRow], Value], shown: str = TEXT, *, wrap: bool = False
) -> Column[Person]:
    """A column that is empty where there is no audited export."""
    return Column(
        title=title,
        width=width,
        of=lambda one: of(one) if isinstance(one, StudentRow) else None,
        format=shown,
        wrap=wrap,
    )


def _link(kind: str) -> Column[Person]:
    def address(one: Person) -> str:
        return one.links.get(kind, "") if isinstance(one, StudentRow) else ""

    return Column(
        title=f"Report ({LINKS[kind]})",
        width=14,
        of=lambda one: LINKS[kind] if address(one) else None,
        link=address,
    )


def _change(row: StudentRow) -> float | None:
    return None if row.score is None or row.previous is None else round(row.score - row.previous, 1)


def _level(criterion: str) -> Callable[[StudentRow], Value]:
    return lambda row: row.levels.get(criterion)


def _step(number: int) -> Callable[[StudentRow], Value]:
    """The first sentence of the advice, which the report tells in full."""

    def first_sentence(row: StudentRow) -> str | None:
        if len(row.next_steps) < number:
            return None
        return re.split(r"(?<=[.!?])\s+(?=[A-Z])", row.next_steps[number - 1])[0]

    return first_sentence


def _open(row: StudentRow) -> str:
    titles = [wording.heading(title) for title in row.not_judged]
    return f"{len(titles)}: {'; '.join(titles)}" if titles else ""


def _error(one: Person) -> str | None:
    if isinstance(one, StudentRow):
        return None
    return one.reason if isinstance(one, Unread) else NOTHING_CAME


def _colour(sheet: Sheet, placed: Placed, cohort: Cohort) -> None:
    first, last = cohort.criteria[0].title, cohort.criteria[-1].title
    shade_levels(sheet.sheet, f"{placed.cells('Level')} {placed.cells(first, last)}", cohort.bands)
    draw_bars(sheet.sheet, placed.cells("Score"), 100)
    shade_sign(sheet.sheet, placed.cells("Change"))
    reason = f"${placed.letters['Not read because']}{placed.head + 1}"
    shade_rows(sheet.sheet, placed.cells("Reference", "Not read because"), f'{reason}<>""')
