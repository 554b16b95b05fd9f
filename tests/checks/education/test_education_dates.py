from __future__ import annotations

from typing import Any

import pytest

from auditor.check import Outcome, Verdict
from auditor.checks.education.education_dates import education_dates
from auditor.records import Position, Study
from tests.factory import ask, case, position, study

DEGREE = study("Carroway University", "BS, Biology", started="2019", finished="2023", row=1)
UNDATED = study("Aldermoor College", "Diploma in botany", row=2)


def dated(*studies: Study, positions: tuple[Position, ...] = (), **facts: Any) -> Verdict:
    return ask(education_dates, case(studies=studies, positions=positions, **facts))


def test_an_end_passes() -> None:
    verdict = dated(DEGREE)
    assert verdict.outcome is Outcome.PASS
    (evidence,) = verdict.evidence
    assert (evidence.file, evidence.row, evidence.column, evidence.text) == ("Education.csv", 1, "End Date", "2023")


@pytest.mark.parametrize("end", ["2029", "May 2029"])
def test_an_expected_end_passes(end: str) -> None:
    assert dated(study("Carroway University", "BS", started="2025", finished=end), stage="student").score == 1


def test_an_end_that_we_cannot_read_is_an_end() -> None:
    assert dated(study("Carroway University", "BS", finished="vår 2023")).outcome is Outcome.PASS


def test_some_ends_are_half() -> None:
    verdict = dated(DEGREE, UNDATED)
    assert verdict.score == 0.5
    assert verdict.message.startswith("1 of your 2 studies")
    assert [evidence.text for evidence in verdict.evidence] == ["Aldermoor College"]


def test_no_end_fails() -> None:
    verdict = dated(study("Carroway University", "BS, Biology", started="2024"))
    assert verdict.outcome is Outcome.FAIL
    assert verdict.evidence[0].text == "Carroway University"


def test_a_high_school_without_a_degree_needs_no_date_beside_a_degree() -> None:
    assert dated(DEGREE, study("Whitlow High School", row=3)).outcome is Outcome.PASS


def test_a_dated_high_school_does_not_date_the_degree() -> None:
    high_school = study("Whitlow High School", finished="2019", row=3)
    assert dated(high_school, UNDATED).outcome is Outcome.FAIL


def test_schools_alone_are_judged_where_no_degree_is_named() -> None:
    assert dated(study("Whitlow High School", finished="2019")).outcome is Outcome.PASS
    assert dated(study("Whitlow High School")).outcome is Outcome.FAIL


def test_after_ten_years_of_work_dates_are_optional() -> None:
    worked = position("Botanist", "Arboretum", started="Jun 2016")
    assert dated(UNDATED, positions=(worked,)).outcome is Outcome.NOT_APPLICABLE
    assert dated(DEGREE, UNDATED, positions=(worked,)).outcome is Outcome.NOT_APPLICABLE


def test_short_of_ten_years_they_are_not() -> None:
    worked = position("Botanist", "Arboretum", started="Jul 2016")
    assert dated(UNDATED, positions=(worked,)).outcome is Outcome.FAIL


def test_after_ten_years_dates_that_stand_there_still_pass() -> None:
    worked = position("Botanist", "Arboretum", started="Jan 2001")
    assert dated(DEGREE, positions=(worked,)).outcome is Outcome.PASS


def test_without_the_roles_nobody_is_faulted() -> None:
    verdict = dated(UNDATED, unknown=["Positions"])
    assert verdict.outcome is Outcome.NOT_JUDGED
    assert verdict.remedy
    assert dated(DEGREE, unknown=["Positions"]).outcome is Outcome.PASS


def test_without_a_school_there_is_no_date_to_look_for() -> None:
    assert dated().outcome is Outcome.NOT_APPLICABLE


def test_at_most_five_quotes() -> None:
    undated = [study("School", f"Course {number}", row=number) for number in range(1, 9)]
    ended = [study("School", f"Course {number}", finished="2020", row=number) for number in range(1, 9)]
    assert len(dated(*undated).evidence) == len(dated(*ended).evidence) == 5


def test_it_is_folded_under_an_empty_education() -> None:
    assert education_dates.under == "education-listed"
