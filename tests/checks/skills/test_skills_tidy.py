"""One double is fine, four are too many."""

from __future__ import annotations

import pytest

from auditor.check import Outcome
from auditor.checks.skills.skills_count import skills_count
from auditor.checks.skills.skills_tidy import skills_tidy
from tests.factory import ask, case, skills

CLEAN = ("Python", "Welding", "Nursing", "Bookkeeping", "Public speaking", "JavaScript")


@pytest.mark.parametrize("names", [CLEAN, ("Java", "JavaScript"), ("C", "C++", "C#"), ("Sales", "Salesforce"), ("R",)])
def test_a_list_without_doubles_passes(names: tuple[str, ...]) -> None:
    verdict = ask(skills_tidy, case(skills=skills(*names)))
    assert verdict.outcome is Outcome.PASS
    assert verdict.message == "No skill in your list is there twice."
    assert verdict.evidence[0].text == names[0]


def test_one_double_is_fine_and_is_told() -> None:
    verdict = ask(skills_tidy, case(skills=skills(*CLEAN, "python")))
    assert verdict.outcome is Outcome.PASS
    assert verdict.message == "Each skill is there once but for “Python” and “python”, which costs nothing."
    assert [(piece.row, piece.text) for piece in verdict.evidence] == [(2, "Python"), (8, "python")]


@pytest.mark.parametrize(
    ("extra", "score"),
    [(("python", "PYTHON"), 2 / 3), (("python", "WELDING"), 2 / 3), (("python", "WELDING", "JS"), 1 / 3)],
)
def test_two_and_three_earn_a_part(extra: tuple[str, ...], score: float) -> None:
    verdict = ask(skills_tidy, case(skills=skills(*CLEAN, *extra)))
    assert verdict.outcome is Outcome.PARTIAL
    assert verdict.score == pytest.approx(score)
    assert verdict.message.startswith(f"{len(extra)} names in your list repeat another: ")


def test_four_fail() -> None:
    verdict = ask(skills_tidy, case(skills=skills(*CLEAN, "python", "WELDING", "JS", "nursing")))
    assert verdict.outcome is Outcome.FAIL
    assert verdict.message.endswith("; and others.")
    assert len(verdict.evidence) == 5


def test_the_order_of_rows_does_not_change_the_outcome() -> None:
    rows = skills(*CLEAN, "python", "WELDING")
    assert ask(skills_tidy, case(skills=rows)).score == ask(skills_tidy, case(skills=rows[::-1])).score


def test_removing_a_double_as_advised_loses_no_skill() -> None:
    doubled, tidied = (case(skills=skills(*names)) for names in ((*CLEAN, "python"), CLEAN))
    assert ask(skills_count, doubled).score == ask(skills_count, tidied).score


def test_an_empty_list_does_not_break_it() -> None:
    assert ask(skills_tidy, case()).outcome is Outcome.PASS
