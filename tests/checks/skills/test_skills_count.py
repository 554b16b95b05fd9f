"""Ten different skills pass, four earn nothing, none at all is an absence."""

from __future__ import annotations

import pytest

from auditor.check import Outcome
from auditor.checks.skills.skills_count import skills_count
from tests.factory import ask, case, skills

NAMES = (
    "Python", "Teaching", "Welding", "Nursing", "Bookkeeping", "Carpentry", "Public speaking", "Excel", "Photography",
    "Forklift driving", "Gardening", "Statistics",
)  # fmt: skip


@pytest.mark.parametrize("count", [10, 11, 12])
def test_ten_skills_pass(count: int) -> None:
    verdict = ask(skills_count, case(skills=skills(*NAMES[:count])))
    assert verdict.outcome is Outcome.PASS
    assert verdict.message == f"You list {count} different skills."
    assert len(verdict.evidence) == 5
    assert {piece.column for piece in verdict.evidence} == {"Name"}


@pytest.mark.parametrize(("count", "score"), [(9, 5 / 6), (7, 0.5), (5, 1 / 6)])
def test_five_to_nine_earn_a_part(count: int, score: float) -> None:
    verdict = ask(skills_count, case(skills=skills(*NAMES[:count])))
    assert verdict.outcome is Outcome.PARTIAL
    assert verdict.score == pytest.approx(score)


@pytest.mark.parametrize(("count", "words"), [(4, "4 different skills"), (1, "1 skill.")])
def test_fewer_fail_without_being_an_absence(count: int, words: str) -> None:
    verdict = ask(skills_count, case(skills=skills(*NAMES[:count])))
    assert verdict.outcome is Outcome.FAIL
    assert not verdict.absent
    assert words in verdict.message


def test_none_is_an_absence() -> None:
    verdict = ask(skills_count, case())
    assert verdict.outcome is Outcome.FAIL
    assert verdict.absent


@pytest.mark.parametrize("again", ["python", "PYTHON", " Python ", "Pythón"])
def test_another_spelling_is_no_other_skill(again: str) -> None:
    assert ask(skills_count, case(skills=skills(*NAMES[:9], again))).score == pytest.approx(5 / 6)


@pytest.mark.parametrize("near_miss", ["Java", "JavaScript", "C++", "C", "C#", "R", "データ分析", "Обучение"])
def test_what_only_looks_alike_is_another_skill(near_miss: str) -> None:
    names = [name for name in ("Java", "JavaScript", "C++", "C", "C#", "R") if name != near_miss]
    assert ask(skills_count, case(skills=skills(*NAMES[:4], *names[:5], near_miss))).outcome is Outcome.PASS


def test_the_order_of_rows_does_not_matter() -> None:
    rows = skills(*NAMES[:8], "python")
    assert ask(skills_count, case(skills=rows)) == ask(skills_count, case(skills=rows[::-1]))


def test_the_most_endorsed_are_quoted_first() -> None:
    rows = skills(*NAMES) + skills("Zoology", endorsements=3)
    assert ask(skills_count, case(skills=rows)).evidence[0].text == "Zoology"
