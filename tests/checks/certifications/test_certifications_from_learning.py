from __future__ import annotations

from typing import Any

import pytest

from auditor.check import Outcome, Verdict
from auditor.checks.certifications.certifications_from_learning import certifications_from_learning
from tests.factory import ask, case, certification, entry, lesson, position, study

MAPS = "QGIS: First Maps"


def asked(*titles: str, **facts: Any) -> Verdict:
    lessons = [lesson(title, row=row) for row, title in enumerate(titles, 1)]
    verdict = ask(certifications_from_learning, case(lessons=lessons, **facts))
    assert verdict.outcome is Outcome.NOT_APPLICABLE
    return verdict


def test_a_completed_course_that_stands_nowhere_is_named_with_its_year_and_place() -> None:
    verdict = asked(MAPS, certifications=[certification("First Aid")])
    assert f"“{MAPS}” (2026)." in verdict.message
    (evidence,) = verdict.evidence
    assert (evidence.file, evidence.row, evidence.column, evidence.text) == ("Learning.csv", 1, "Content Title", MAPS)


@pytest.mark.parametrize(
    "facts",
    [
        {"certifications": [certification("QGIS - first maps (LinkedIn Learning)")]},
        {"extras": {"Courses": (entry("Courses", MAPS, column="Name"),)}},
        {"studies": [study("College", notes=f"Also {MAPS}")]},
        {"positions": [position("Planner", "City", description=f"Completed {MAPS}.")]},
    ],
)
def test_a_course_that_is_shown_somewhere_is_no_miss(facts: dict[str, Any]) -> None:
    assert "stands on your profile" in asked(MAPS, **facts).message


def test_the_newest_come_first_and_five_are_named() -> None:
    lessons = [lesson(f"Course {year}", f"{year}-03-01 10:00 UTC", row=year) for year in range(2018, 2026)]
    verdict = ask(certifications_from_learning, case(lessons=lessons))
    assert verdict.message.index("Course 2025") < verdict.message.index("Course 2021")
    assert "and 3 more" in verdict.message


def test_without_completed_courses_nothing_is_missed() -> None:
    assert "no completed course" in asked().message


def test_it_never_counts() -> None:
    assert certifications_from_learning.points == 0
    assert set(certifications_from_learning.needs) == {"Learning", "Certifications"}
