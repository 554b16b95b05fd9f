from __future__ import annotations

import msgspec

from auditor.cohort.results.arithmetic import with_percentiles
from auditor.cohort.results.table import Missing, Unread
from tests.cohort.students import CRITERIA, cohort, many, student
from tests.reports.cohort.books import opened, rows, with_links


def test_a_student_is_one_row_with_everything_an_office_reports() -> None:
    row = student("4711", 61.29, previous=55.0, low=50.55, high=80.0, coverage=0.83, stage="career-changer")
    (found,) = rows(opened(with_percentiles(cohort([row])))["Students"])
    assert found["Reference"] == "4711"
    assert found["Name"] == "Student 4711"
    assert (found["Programme"], found["Year"], found["Stage"]) == ("Economics", "2026", "Career changer")
    assert (found["Low"], found["Score"], found["High"], found["Coverage"]) == (50.5, 61.2, 80.0, 0.83)
    assert (found["Level"], found["Headline"]) == ("Proficient", "Proficient")
    assert (found["Previous score"], found["Change"], found["Percentile"]) == (55.0, 6.3, 100)
    assert [found[f"Next step {n}"] for n in (1, 2, 3)] == [
        "Write a summary.", "Add a photo.", "Ask for a recommendation.",
    ]  # fmt: skip
    assert found["Not judged"] == "1: The photo is recent"
    assert found["Not read because"] is None


def test_every_criterion_has_its_column() -> None:
    (found,) = rows(opened(cohort([student()]))["Students"])
    assert [name for name in found if name in {one.title for one in CRITERIA}] == [one.title for one in CRITERIA]


def test_a_pseudonymous_workbook_has_no_column_of_names() -> None:
    (found,) = rows(opened(cohort([student(name=None)]))["Students"])
    assert "Name" not in found


def test_without_one_number_the_cells_stay_empty() -> None:
    (found,) = rows(
        opened(cohort([student(score=None, previous=50.0, next_steps=["Add a photo. It helps."])]))["Students"]
    )
    assert (found["Score"], found["Change"], found["Next step 2"]) == (None, None, None)
    assert found["Next step 1"] == "Add a photo."


def test_students_who_could_not_be_read_or_are_missing_come_last_with_the_reason() -> None:
    facts = {
        "unread": [
            Unread(file="a.zip", outcome="failed", reason="The zip is broken.", reference="x", programme="Law"),
            Unread(file="photo.jpg", outcome="not-an-export", reason="It is a picture."),
            Unread(file="old.zip", outcome="older", reason="is an older export", reference="s"),
        ],
        "missing": [Missing(reference="y")],
    }
    found = rows(opened(cohort([student("s")], **facts))["Students"])
    assert [(one["Reference"], one["Not read because"]) for one in found] == [
        ("s", None), ("x", "The zip is broken."), ("y", "Nothing handed in"),
    ]  # fmt: skip


def test_reports_are_linked() -> None:
    sheet = opened(with_links(2))["Students"]
    titles = {cell.value: cell.column for cell in sheet[2]}
    cell = sheet.cell(3, titles["Report (PDF)"])
    assert (cell.value, cell.hyperlink.target) == ("PDF", "reports/s00000.pdf")


def test_levels_are_shaded_beside_their_words_and_changes_carry_a_sign() -> None:
    sheet = opened(many(5))["Students"]
    rules = [rule for found in sheet.conditional_formatting for rule in found.rules]
    assert {rule.formula[0] for rule in rules if rule.type == "cellIs"} >= {'"Strong"', '"Not evident"', "0"}
    titles = {cell.value: cell.column for cell in sheet[2]}
    assert sheet.cell(3, titles["Change"]).number_format == "▲ 0.0;▼ 0.0;● 0.0"


def test_hostile_words_of_a_roster_stay_words() -> None:
    row = student("=1+1", name="@SUM(A1)", programme="-2+3", year="+1")
    sheet = opened(cohort([row]))["Students"]
    assert [cell.value for cell in sheet[3]][:4] == ["'=1+1", "'@SUM(A1)", "'-2+3", "'+1"]


def test_nobody_gives_a_sheet_with_its_head_alone() -> None:
    sheet = opened(msgspec.structs.replace(many(0)))["Students"]
    assert sheet["A2"].value == "Reference"
    assert sheet["A3"].value is None
