from __future__ import annotations

import pytest

from auditor.case import Case
from auditor.check import Outcome
from auditor.checks.polish.polish_well_rounded import SECTIONS, polish_well_rounded
from auditor.records import Entry
from tests.factory import ask, case, entry


def filled(*tables: str, rows: int = 1, unknown: tuple[str, ...] = (), stage: str = "experienced") -> Case:
    extras: dict[str, tuple[Entry, ...]] = {
        table: tuple(entry(table, f"{table} {row}", row=row) for row in range(1, rows + 1)) for table in tables
    }
    return case(stage, extras=extras, unknown=unknown)


@pytest.mark.parametrize(
    ("tables", "outcome", "score"),
    [
        ((), Outcome.FAIL, 0.0),
        (("Languages",), Outcome.PARTIAL, 1 / 3),
        (("Languages", "Courses"), Outcome.PARTIAL, 2 / 3),
        (("Languages", "Courses", "Projects"), Outcome.PASS, 1.0),
        (tuple(SECTIONS), Outcome.PASS, 1.0),
    ],
)
def test_three_sections_are_enough(tables: tuple[str, ...], outcome: Outcome, score: float) -> None:
    verdict = ask(polish_well_rounded, filled(*tables))
    assert verdict.outcome is outcome
    assert verdict.score == pytest.approx(score)
    assert len(verdict.evidence) == min(len(tables), 5)


def test_evidence_is_the_first_of_each_section() -> None:
    verdict = ask(polish_well_rounded, filled("Honors", "Languages", rows=3))
    assert [(one.file, one.row, one.column, one.text) for one in verdict.evidence] == [
        ("Honors.csv", 1, "Title", "Honors 1"),
        ("Languages.csv", 1, "Title", "Languages 1"),
    ]


@pytest.mark.parametrize(
    ("tables", "message"),
    [
        (
            (),
            "Beyond jobs, schools and skills nothing is listed yet; "
            "3 sections will do, for example a language or a course.",
        ),
        (
            ("Honors",),
            "You have 1 of 3 such sections: honours and awards. 2 more will do, for example a language or a course.",
        ),
        (
            ("Languages", "Volunteering"),
            "You have 2 of 3 such sections: volunteering and languages. "
            "One more will do, for example a course or a project.",
        ),
        (
            ("Languages", "Courses", "Projects"),
            "Beyond jobs, schools and skills you show projects, courses and languages.",
        ),
    ],
)
def test_the_message_says_what_is_there_and_what_would_do(tables: tuple[str, ...], message: str) -> None:
    assert ask(polish_well_rounded, filled(*tables)).message == message


def test_many_rows_in_one_section_are_one_section() -> None:
    assert ask(polish_well_rounded, filled("Courses", rows=9)).score == pytest.approx(1 / 3)


@pytest.mark.parametrize("table", ["Certifications", "Patents"])
def test_the_core_and_unheard_of_tables_do_not_count(table: str) -> None:
    assert ask(polish_well_rounded, filled(table)).score == 0


@pytest.mark.parametrize("stage", ["student", "early", "experienced", "returner", "career-changer"])
def test_every_stage_is_asked_the_same(stage: str) -> None:
    assert ask(polish_well_rounded, filled("Languages", stage=stage)).score == pytest.approx(1 / 3)


def test_an_unknown_table_leaves_it_open_only_where_it_could_change_the_answer() -> None:
    two = ask(polish_well_rounded, filled("Languages", "Courses", unknown=("Honors",)))
    assert two.outcome is Outcome.NOT_JUDGED
    assert "honours and awards" in two.message
    assert "larger download" in two.remedy
    three = ask(polish_well_rounded, filled("Languages", "Courses", "Projects", unknown=("Honors",)))
    assert three.outcome is Outcome.PASS


def test_with_all_tables_unknown_it_is_not_judged() -> None:
    verdict = ask(polish_well_rounded, filled(unknown=tuple(SECTIONS)))
    assert verdict.outcome is Outcome.NOT_JUDGED
    assert "publications or organisations" in verdict.message


def test_an_office_that_wants_none_is_told_of_none() -> None:
    verdict = ask(polish_well_rounded, filled(), **{"pass": 0, "fail": 0})
    assert verdict.outcome is Outcome.PASS
    assert verdict.message.endswith(
        "nothing is listed yet; what gives something to ask about is a language or a course."
    )
    assert "you show languages" in ask(polish_well_rounded, filled("Languages"), **{"pass": 0, "fail": 0}).message
