from __future__ import annotations

from tests.cohort.students import many
from tests.reports.cohort.books import opened


def test_the_levels_are_stacked_from_the_lowest_with_a_legend() -> None:
    levels, histogram, gaps = opened(many(30))["Criteria"]._charts
    assert levels.grouping == "percentStacked"
    assert levels.legend is not None
    assert [one.tx.strRef.f for one in levels.series] == [f"'Criteria'!{letter}2" for letter in "DEFG"]
    assert histogram.type == "col"
    assert histogram.legend is None
    assert gaps.type == "bar"


def test_gaps_are_the_first_ten_of_the_checks() -> None:
    gaps = opened(many(30))["Criteria"]._charts[2]
    assert gaps.series[0].val.numRef.f == "'Checks'!$C$3:$C$12"
    assert gaps.dLbls.showVal


def test_every_bar_starts_at_nought() -> None:
    book = opened(many(30))
    charts = [*book["Criteria"]._charts, *book["Programmes"]._charts]
    assert len(charts) == 4
    assert {chart.y_axis.scaling.min for chart in charts} == {0}
