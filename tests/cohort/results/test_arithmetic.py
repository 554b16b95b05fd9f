from __future__ import annotations

import msgspec
import pytest

from auditor.cohort.results.arithmetic import NO_PROGRAMME, figures_of, levels_in_order, with_percentiles, with_previous
from auditor.cohort.results.table import Missing
from auditor.scorecard import RubricUsed
from tests.cohort.students import CHECKS, cohort, many, student


def test_scores_fall_into_bins_of_ten_and_100_into_the_last() -> None:
    figures = figures_of(
        cohort(student(str(index), score) for index, score in enumerate([0, 9.99, 10, 99.9, 100, None]))
    )
    assert [one.students for one in figures.bins] == [2, 1, 0, 0, 0, 0, 0, 0, 0, 2]
    assert [(one.start, one.end) for one in figures.bins][::9] == [(0, 10), (90, 100)]
    assert figures.students == 6
    assert figures.spread.students == 5


def test_the_spread_is_median_quartiles_and_mean_of_the_scores_there_are() -> None:
    spread = figures_of(cohort(student(str(score), score) for score in [10.0, 20.0, 30.0, 40.0, None])).spread
    assert (spread.lower_quartile, spread.median, spread.upper_quartile, spread.mean) == (17.5, 25.0, 32.5, 25.0)


def test_levels_are_counted_with_the_empty_ones_too() -> None:
    figures = figures_of(cohort([student("a", 70), student("b", 65), student("c", None)]))
    assert figures.levels == {"Not judged": 1, "Not evident": 0, "Developing": 0, "Proficient": 2, "Strong": 0}
    headline = next(one for one in figures.criteria if one.criterion.id == "headline")
    assert headline.levels == figures.levels
    assert headline.spread.median == 67.5


def test_checks_stand_by_gaps_most_first_and_shares_are_of_those_judged() -> None:
    first, second, third = (check.id for check in CHECKS[:3])
    rows = [
        student("a", outcomes={first: "pass", second: "fail", third: "not-judged"}, gains={second: 4.0}),
        student("b", outcomes={first: "pass", second: "partial", third: "fail"}, gains={second: 2.0, third: 1.0}),
        student("c", outcomes={first: "error", second: "pass", third: "not-applicable"}),
    ]
    checks = figures_of(cohort(rows)).checks
    assert [one.check.id for one in checks[:2]] == [second, third]
    assert (checks[0].failed, checks[0].partial, checks[0].gaps, checks[0].judged) == (1, 1, 2, 3)
    assert checks[0].share_passed == pytest.approx(1 / 3)
    assert checks[0].mean_gain == 3.0
    by_id = {one.check.id: one for one in checks}
    assert (by_id[first].share_passed, by_id[first].open) == (1.0, 1)
    assert (by_id[third].share_passed, by_id[third].open) == (0.0, 2)
    assert by_id[CHECKS[3].id].share_passed is None
    assert by_id[CHECKS[3].id].open == 3


def test_programmes_count_those_that_handed_nothing_in() -> None:
    rows = [student("a", 70, programme="Law"), student("b", 30, programme=" Law "), student("c", 50, programme="")]
    missing = [Missing(reference="d", programme="Law"), Missing(reference="e", programme="Nursing")]
    programmes = figures_of(cohort(rows, missing=missing)).programmes
    assert [(one.programme, one.students, one.missing) for one in programmes] == [
        ("Law", 2, 1),
        (NO_PROGRAMME, 1, 0),
        ("Nursing", 0, 1),
    ]
    assert programmes[0].spread.median == 50
    assert programmes[2].spread.median is None


def test_change_compares_only_those_with_both_scores() -> None:
    pairs = [(50.0, 40.0), (50.0, 49.1), (50.0, 51.0), (50.0, None), (None, 40.0)]
    change = figures_of(cohort(student(str(i), now, previous=then) for i, (now, then) in enumerate(pairs))).change
    assert change is not None
    assert (change.compared, change.higher, change.steady, change.lower) == (3, 1, 1, 1)
    assert (change.before.median, change.after.median) == (49.1, 50.0)
    assert figures_of(cohort([student()])).change is None


def test_nobody_gives_zeros() -> None:
    figures = figures_of(cohort())
    assert figures.students == 0
    assert figures.spread.median is None
    assert {one.students for one in figures.bins} == {0}
    assert figures.programmes == []
    assert {one.judged for one in figures.checks} == {0}


def test_a_percentile_is_the_share_of_scores_that_are_not_above() -> None:
    ranked = with_percentiles(cohort(student(str(i), score) for i, score in enumerate([10, 20, 20, 40, None])))
    assert [row.percentile for row in ranked.students] == [25, 75, 75, 100, None]


def test_an_earlier_run_is_joined_by_reference() -> None:
    before = cohort([student("a", 40), student("x", 90)], day="2026-03-01")
    now = with_previous(cohort([student("a", 70), student("b", 60)]), before)
    assert [row.previous for row in now.students] == [40, None]
    assert now.previous_day == "2026-03-01"
    assert now.previous_note == ""


def test_an_earlier_run_under_another_rubric_is_said() -> None:
    before = cohort([student("a", 40)], rubric=RubricUsed(id="office", version="2", changes=[]))
    note = with_previous(cohort([student("a")]), before).previous_note
    assert "rubric office 2" in note
    assert "house 1.0" in note


def test_the_ladder_begins_with_not_judged() -> None:
    assert levels_in_order(cohort()) == ["Not judged", "Not evident", "Developing", "Proficient", "Strong"]


def test_every_student_is_counted_once_in_every_partition() -> None:
    figures = figures_of(many(60))
    assert sum(figures.levels.values()) == figures.students == 60
    assert all(sum(one.levels.values()) == 60 for one in figures.criteria)
    assert all(one.judged + one.open == 60 for one in figures.checks)
    assert sum(one.students for one in figures.programmes) == 60
    assert sum(one.students for one in figures.bins) == figures.spread.students
    assert msgspec.json.decode(msgspec.json.encode(figures), type=type(figures)) == figures
