"""Three endorsed skills pass."""

from __future__ import annotations

import pytest

from auditor.check import Outcome
from auditor.checks.skills.skills_endorsed import skills_endorsed
from tests.factory import ask, case, skills

NAMES = ("Python", "Welding", "Nursing", "Bookkeeping")


@pytest.mark.parametrize(
    ("endorsed", "score", "outcome"),
    [
        (0, 0, Outcome.FAIL),
        (1, 1 / 3, Outcome.PARTIAL),
        (2, 2 / 3, Outcome.PARTIAL),
        (3, 1, Outcome.PASS),
        (4, 1, Outcome.PASS),
    ],
)
def test_credit_grows_to_three_endorsed_skills(endorsed: int, score: float, outcome: Outcome) -> None:
    rows = skills(*NAMES[:endorsed], endorsements=1) + skills(*NAMES[endorsed:])
    verdict = ask(skills_endorsed, case(skills=rows))
    assert verdict.outcome is outcome
    assert verdict.score == pytest.approx(score)
    assert verdict.message.startswith(f"{endorsed} of the 4 skills that you list {'has' if endorsed == 1 else 'have'} ")
    quoted = {piece.text for piece in verdict.evidence}
    assert quoted == set(NAMES[:endorsed] or NAMES)


def test_many_endorsements_of_one_skill_are_one_endorsed_skill() -> None:
    rows = skills("Python", endorsements=99) + skills("Welding", "Nursing")
    assert ask(skills_endorsed, case(skills=rows)).score == pytest.approx(1 / 3)


def test_two_spellings_are_one_endorsed_skill() -> None:
    rows = skills("Python", "python", "PYTHON", endorsements=4)
    assert ask(skills_endorsed, case(skills=rows)).score == pytest.approx(1 / 3)


def test_the_endorsed_spelling_stands_for_a_skill_listed_twice() -> None:
    rows = (*skills("Python"), *skills("python", endorsements=2), *skills("Welding", "Nursing", endorsements=1))
    assert ask(skills_endorsed, case(skills=rows)).outcome is Outcome.PASS
    assert ask(skills_endorsed, case(skills=rows[::-1])).outcome is Outcome.PASS


def test_it_asks_for_both_tables() -> None:
    """A Skills.csv alone would make everybody look unendorsed."""
    assert skills_endorsed.needs == ("Skills", "Endorsement_Received_Info")


def test_an_empty_list_does_not_break_it() -> None:
    assert ask(skills_endorsed, case()).outcome is Outcome.FAIL
