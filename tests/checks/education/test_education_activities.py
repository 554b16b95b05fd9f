from __future__ import annotations

from typing import Any

import pytest

from auditor.check import Outcome, Verdict
from auditor.checks.education.education_activities import education_activities
from auditor.records import Study
from tests.factory import ask, case, entry, study

BARE = study("Carroway University", "BS, Biology", row=1)


def shown(*studies: Study, stage: str = "student", **facts: Any) -> Verdict:
    return ask(education_activities, case(stage, studies=studies, **facts))


def test_activities_pass() -> None:
    verdict = shown(study("Carroway University", activities="Rowing club, debate team", row=2))
    assert verdict.outcome is Outcome.PASS
    (evidence,) = verdict.evidence
    assert (evidence.row, evidence.column, evidence.text) == (2, "Activities", "Rowing club, debate team")


def test_notes_on_coursework_pass() -> None:
    verdict = shown(study("Carroway University", notes="Courses in soil physics and statistics"))
    assert verdict.outcome is Outcome.PASS
    assert verdict.evidence[0].column == "Notes"


@pytest.mark.parametrize(("table", "column"), [("Honors", "Title"), ("Courses", "Name")])
def test_honours_and_courses_of_their_own_sections_pass(table: str, column: str) -> None:
    verdict = shown(BARE, extras={table: (entry(table, "Soil physics", column=column),)})
    assert verdict.outcome is Outcome.PASS
    assert (verdict.evidence[0].file, verdict.evidence[0].column) == (f"{table}.csv", column)


def test_any_school_may_show_them() -> None:
    assert shown(BARE, study("Whitlow High School", activities="Chess", row=2)).outcome is Outcome.PASS


def test_none_fails() -> None:
    verdict = shown(BARE)
    assert verdict.outcome is Outcome.FAIL
    assert [(one.column, one.text) for one in verdict.evidence] == [("Activities", "")]


def test_other_sections_are_asked_elsewhere() -> None:
    languages = {"Languages": (entry("Languages", "Swahili", column="Name"),)}
    assert shown(BARE, extras=languages).outcome is Outcome.FAIL


def test_an_honour_without_a_title_shows_nothing() -> None:
    assert shown(BARE, extras={"Honors": (entry("Honors", ""),)}).outcome is Outcome.FAIL


@pytest.mark.parametrize("stage", ["early", "experienced", "returner", "career-changer"])
def test_only_students_are_asked(stage: str) -> None:
    assert shown(BARE, stage=stage).outcome is Outcome.NOT_APPLICABLE


@pytest.mark.parametrize("table", ["Honors", "Courses"])
def test_without_honours_or_courses_nobody_is_faulted(table: str) -> None:
    verdict = shown(BARE, unknown=[table])
    assert verdict.outcome is Outcome.NOT_JUDGED
    assert verdict.remedy


def test_without_honours_activities_still_pass() -> None:
    assert shown(study("Carroway", activities="Chess"), unknown=["Honors", "Courses"]).outcome is Outcome.PASS


def test_at_most_five_quotes() -> None:
    many = [study("School", activities=f"Club {number}", notes="Thesis", row=number) for number in range(1, 9)]
    assert len(shown(*many).evidence) == 5


def test_it_does_not_stumble_over_an_empty_section() -> None:
    assert shown().outcome is Outcome.NOT_APPLICABLE, "education-listed tells it, and once is enough"
    assert education_activities.under == "education-listed"


@pytest.mark.parametrize(
    "facts",
    [
        {"extras": {"Organizations": (entry("Organizations", "Rowing club", column="Name"),)}},
        {"extras": {"Volunteering": (entry("Volunteering", "Debate coach at Carroway University", column="Role"),)}},
        {"extras": {"Courses": (entry("Courses", "", column="Name", text="BIO 201"),)}},
        {"summary": "Honours, rowing club, coursework in soil physics: I did it all at Carroway University."},
    ],
)
def test_the_same_words_in_another_place_do_not_count(facts: dict[str, Any]) -> None:
    assert shown(BARE, **facts).outcome is Outcome.FAIL
