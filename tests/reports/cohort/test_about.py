from __future__ import annotations

from auditor.cohort.results.arithmetic import with_previous
from auditor.cohort.results.table import Cohort
from auditor.scorecard import RubricUsed
from tests.cohort.students import cohort, student
from tests.reports.cohort.books import opened, rows


def told(of: Cohort) -> dict[object, object]:
    return {row["About"]: row["What it says"] for row in rows(opened(of)["About"])}


def test_it_names_rubric_version_day_and_what_an_office_changed() -> None:
    used = RubricUsed(id="office", version="3", changes=["points.headline-role: 5 (was 2)"])
    about = told(cohort([student()], rubric=used, notes=["Two files were the same."]))
    assert about["Rubric"] == "office, version 3"
    assert about["Changed by the office"] == "points.headline-role: 5 (was 2)"
    assert about["Program"] == "auditor 1.0.0"
    assert about["Date"] == "1 September 2026"
    assert about["Note"] == "Two files were the same."


def test_it_says_how_the_cohort_stands_and_what_is_suppressed() -> None:
    about = told(cohort([student("a", 40), student("b", 60)], min_cell=7))
    assert "Median 50.0" in str(about["Scores"])
    assert "less than 7 students" in str(about["Small groups"])
    assert "From 60." in str(about["Level: Proficient"])


def test_it_tells_of_an_earlier_run() -> None:
    before = cohort([student("a", 40), student("b", 61)], day="2026-03-01")
    about = told(with_previous(cohort([student("a", 50), student("b", 60.5)]), before))
    assert "Of 2 with a score then and now, 1 stand higher, 1 where they were" in str(about["Since 1 March 2026"])


def test_nobody_with_a_score_is_said() -> None:
    assert told(cohort([student(score=None)]))["Scores"] == "No student has a single score."
