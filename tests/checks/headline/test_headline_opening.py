from __future__ import annotations

from typing import Any

import pytest

from auditor.case import Case
from auditor.check import Outcome
from auditor.checks.headline.headline_opening import headline_opening
from tests.factory import ask, case, position

ENGLISH = "I restore old clocks and teach others to do the same in a small workshop near the harbour."


def headed(headline: str, **facts: Any) -> Case:
    return case(headline=headline, summary=ENGLISH, **facts)


def ending_at(column: int, role: str = "baker") -> str:
    """Filler without a role, and the role so that its last letter stands in `column`."""
    filler = "o" * (column - len(role) - 3)
    return f"{filler} | {role} | bread"


@pytest.mark.parametrize(("column", "outcome"), [(9, Outcome.PASS), (100, Outcome.PASS), (101, Outcome.FAIL)])
def test_the_whole_role_has_to_stand_in_the_first_100(column: int, outcome: Outcome) -> None:
    verdict = ask(headline_opening, headed(ending_at(column)))
    assert verdict.outcome is outcome
    assert [one.text for one in verdict.evidence] == ["baker" if outcome is Outcome.PASS else ending_at(column)]
    assert "first 100 characters" in verdict.message


def test_evidence_is_the_role_or_the_whole_headline() -> None:
    assert [one.text for one in ask(headline_opening, headed(ending_at(50))).evidence] == ["baker"]
    late = ending_at(150)
    assert [one.text for one in ask(headline_opening, headed(late)).evidence] == [late]


def test_a_word_that_is_cut_is_no_role() -> None:
    headline = f"{'o' * 90} | cookware | painter"
    verdict = ask(headline_opening, headed(headline))
    assert verdict.outcome is Outcome.FAIL
    assert "“painter”" in verdict.message


def test_a_warm_opening_is_fine() -> None:
    assert ask(headline_opening, headed("I love what bread does to a street | baker")).outcome is Outcome.PASS


def test_an_early_role_passes_however_long_the_rest() -> None:
    assert ask(headline_opening, headed("Baker " + "and more " * 20)).outcome is Outcome.PASS


def test_without_a_role_it_abstains() -> None:
    verdict = ask(headline_opening, headed("Making good things happen"))
    assert verdict.outcome is Outcome.NOT_JUDGED
    assert verdict.remedy


@pytest.mark.parametrize("table", ["Positions", "Education"])
def test_a_late_role_is_not_judged_where_an_own_title_might_stand_earlier(table: str) -> None:
    assert ask(headline_opening, headed(ending_at(101), unknown=[table])).outcome is Outcome.NOT_JUDGED
    assert ask(headline_opening, headed(ending_at(100), unknown=[table])).outcome is Outcome.PASS


def test_an_own_title_counts() -> None:
    headline = f"Bellfounder | {'o' * 120} | baker"
    assert ask(headline_opening, headed(headline)).outcome is Outcome.FAIL
    person = headed(headline, positions=[position("Bellfounder", "Oake")])
    assert ask(headline_opening, person).outcome is Outcome.PASS


def test_scripts_without_spaces_are_read_letter_by_letter() -> None:
    title = position("看護師", "青海病院")
    assert ask(headline_opening, headed("患者の声を聞く看護師", positions=[title])).outcome is Outcome.PASS
    late = headed(
        "患者と家族の声を聞き、夜も昼も病棟の仲間を支え、若い人を教え、町の人と話すことを何より大切にしている看護師",
        positions=[title],
    )
    assert ask(headline_opening, late).outcome is Outcome.NOT_JUDGED


def test_its_own_examples_hold() -> None:
    assert all(ask(headline_opening, headed(line)).score == 1 for line in headline_opening.good)
    assert all(ask(headline_opening, headed(line)).score == 0 for line in headline_opening.weak)
