from __future__ import annotations

from auditor.cohort.results.arithmetic import figures_of
from auditor.cohort.results.overview import ScoreGroup, overview_of
from reports.cohort.histogram import columns, in_words, marks
from tests.cohort.students import many


def test_the_histogram_counts_students_by_area() -> None:
    found = columns(overview_of(many(400), figures_of(many(400))).scores)
    areas = [float(one.height) * float(one.width.rstrip("%")) / int(one.number) for one in found]
    assert max(areas) - min(areas) < 0.1 * max(areas)


def test_the_levels_stand_under_it() -> None:
    found = marks(overview_of(many(400), figures_of(many(400))))
    assert [mark.name for mark in found] == ["Not evident", "Developing", "Proficient", "Strong"]
    assert [mark.start for mark in found] == ["0.00%", "25.00%", "60.00%", "85.00%"]


def test_it_is_said_in_words_too() -> None:
    scores = [ScoreGroup(start=0, end=25, students=9), ScoreGroup(start=25, end=100, students=1200)]
    assert in_words(scores) == "Students by score: 0 to 24: 9 · 25 to 100: 1,200"


def test_who_has_no_number_has_no_column() -> None:
    scores = [ScoreGroup(start=0, end=40, students=9, or_none=True), ScoreGroup(start=40, end=100, students=7)]
    assert [one.number for one in columns(scores)] == ["7"]
    assert in_words(scores) == "Students by score: 0 to 39, or no single number: 9 · 40 to 100: 7"
    alone = [ScoreGroup(start=0, end=0, students=9, or_none=True)]
    assert in_words(alone) == "Students by score: no single number: 9"
