from __future__ import annotations

from auditor.cohort.results.arithmetic import figures_of
from auditor.cohort.results.table import Missing, Unread
from tests.cohort.students import CRITERIA, cohort, many, student
from tests.reports.cohort.books import opened, rows


def test_a_programme_is_one_row() -> None:
    people = [student("a", 70, programme="Law"), student("b", 30, programme="Law"), student("c", None, programme="Art")]
    found = rows(opened(cohort(people, missing=[Missing(reference="d", programme="Art")]))["Programmes"])
    assert [one["Programme"] for one in found] == ["Art", "Law"]
    assert (found[0]["Students read"], found[0]["Nothing handed in"], found[0]["Median"]) == (1, 1, None)
    assert (found[1]["Median"], found[1]["Proficient"], found[1]["Developing"]) == (50, 1, 1)


def test_a_criterion_is_one_row_in_the_order_of_the_report() -> None:
    found = rows(opened(many(30))["Criteria"])
    assert [one["Criterion"] for one in found] == [one.title for one in CRITERIA]
    levels = ("Not judged", "Not evident", "Developing", "Proficient", "Strong")
    assert {sum(int(str(one[level])) for level in levels) for one in found} == {30}


def test_scores_are_a_table_of_their_own_in_steps_of_ten() -> None:
    sheet = opened(many(30))["Criteria"]
    cells = [[cell.value for cell in row] for row in sheet[sheet.tables["Scores"].ref]]
    assert cells[0] == ["Score", "Students"]
    assert [cells[1][0], cells[-1][0]] == ["0 to 9", "90 to 100"]
    assert [row[1] for row in cells[1:]] == [one.students for one in figures_of(many(30)).bins]


def test_checks_stand_most_frequent_gaps_first() -> None:
    found = rows(opened(many(30))["Checks"])
    gaps = [int(str(one["Gaps"])) for one in found]
    assert gaps == sorted(gaps, reverse=True)
    assert all(int(str(one["Not yet"])) + int(str(one["Partly in place"])) == one["Gaps"] for one in found)
    assert found[0]["What to do"]
    assert found[0]["Check id"]


def test_what_people_would_rather_look_at_is_drawn() -> None:
    book = opened(many(30))
    assert len(book["Criteria"]._charts) == 3
    assert len(book["Programmes"]._charts) == 1
    assert opened(many(30, programmes=["Law"]))["Programmes"]._charts == [], "one programme compares with nothing"


def test_not_read_lists_files_and_missing_students_or_says_that_there_are_none() -> None:
    unread = [Unread(file="a.zip", outcome="failed", reason="The zip is broken.")]
    found = rows(opened(cohort([student()], unread=unread, missing=[Missing(reference="m", year="2027")]))["Not read"])
    assert [(one["File"], one["Reference"], one["Outcome"]) for one in found] == [
        ("a.zip", None, "Failed"), (None, "m", "Nothing handed in"),
    ]  # fmt: skip
    assert "Everything" in str(opened(cohort([student()]))["Not read"]["A2"].value)
