"""Listed skills are looked for in everything that the member wrote."""

from __future__ import annotations

from typing import Any

import pytest

from auditor.check import Outcome, Verdict
from auditor.checks.skills.skills_shown import skills_shown
from tests.factory import ask, case, certification, entry, position, skills, study

NAMES = ("Python", "Welding", "Nursing", "Bookkeeping", "Carpentry", "Photography", "Statistics", "Gardening")
SPANISH = "Trabajo desde hace años en una empresa de logística y me ocupo de los pedidos y de los clientes."
ENGLISH = "For many years I have worked for a logistics company where I look after the orders and the customers."


def _asked(count: int = 8, summary: str = "", **facts: Any) -> Verdict:
    return ask(skills_shown, case(skills=skills(*NAMES[:count]), summary=summary, **facts))


def test_half_of_the_skills_in_the_texts_pass() -> None:
    verdict = _asked(summary="I use Python, welding, nursing and bookkeeping.")
    assert verdict.outcome is Outcome.PASS
    assert "name 4 of the skills that you list, of 8." in verdict.message
    assert [piece.text for piece in verdict.evidence] == ["Bookkeeping", "Nursing", "Python", "Welding"]
    assert [piece.row for piece in verdict.evidence] == [4, 3, 1, 2]


def test_a_third_earns_a_part_and_quotes_what_is_missing() -> None:
    verdict = _asked(summary="I use Python, welding and nursing.")
    assert verdict.score == pytest.approx(0.5)
    assert [piece.text for piece in verdict.evidence] == [
        "Bookkeeping", "Carpentry", "Gardening", "Photography", "Statistics",
    ]  # fmt: skip


def test_a_quarter_fails() -> None:
    assert _asked(summary="I use Python and welding.").outcome is Outcome.FAIL
    assert _asked().outcome is Outcome.FAIL


@pytest.mark.parametrize(
    "facts",
    [
        {"headline": "Welding"},
        {"positions": [position("Welding inspector")]},
        {"positions": [position("Inspector", description="Checked the welding.")]},
        {"studies": [study("School", "Diploma in welding")]},
        {"studies": [study("School", notes="Courses: welding")]},
        {"studies": [study("School", activities="Welding club")]},
        {"certifications": [certification("Welding level 2")]},
        {"extras": {"Projects": (entry("Projects", "Welding a gate"),)}},
        {"extras": {"Volunteering": (entry("Volunteering", "Helper", text="I taught welding."),)}},
    ],
)
def test_every_section_of_the_members_own_counts(facts: dict[str, Any]) -> None:
    verdict = ask(skills_shown, case(skills=skills("Welding", "Carpentry"), **facts))
    assert verdict.outcome is Outcome.PASS


@pytest.mark.parametrize("text", ["Pythonic humour", "An upwelding of joy", "Statistical offices"])
def test_a_part_of_a_word_is_not_the_skill(text: str) -> None:
    assert _asked(summary=text).outcome is Outcome.FAIL


def test_a_long_list_is_judged_as_fifteen() -> None:
    fillers = [f"Filler {letter}" for letter in "abcdefghijklmnopqrstuvwxyz"]
    listed = skills(*NAMES, *fillers)
    text = "Python, welding, nursing, bookkeeping, carpentry, photography, statistics"
    seven = ask(skills_shown, case(skills=listed, summary=text))
    eight = ask(skills_shown, case(skills=listed[::-1], summary=f"{text}, gardening"))
    assert seven.score == pytest.approx((7 / 15 - 0.25) / 0.25)
    assert "of 34 (a list this long is judged as 15)" in seven.message
    assert eight.outcome is Outcome.PASS
    every = ask(skills_shown, case(skills=listed, summary=", ".join((*NAMES, *fillers))))
    assert every.score == 1


def test_saying_it_twice_or_listing_it_twice_changes_nothing() -> None:
    once = _asked(summary="Python, welding and nursing")
    assert _asked(summary="Python, welding and nursing. Python! Welding! Python!").score == once.score
    doubled = case(skills=skills(*NAMES, "python", "PYTHON"), summary="Python, welding and nursing")
    assert ask(skills_shown, doubled).score == once.score


@pytest.mark.parametrize("table", ["Profile", "Positions", "Projects", "Certifications", "Volunteering"])
def test_a_missing_table_costs_nothing(table: str) -> None:
    unseen = _asked(summary="Python and welding", unknown=[table])
    assert unseen.outcome is Outcome.NOT_JUDGED
    assert "larger download" in unseen.remedy
    seen = _asked(summary="Python, welding, nursing and bookkeeping", unknown=[table])
    assert seen.outcome is Outcome.PASS


def test_texts_in_another_language_are_not_compared_with_the_list() -> None:
    verdict = _asked(summary=SPANISH)
    assert verdict.outcome is Outcome.NOT_JUDGED
    assert verdict.remedy
    assert _asked(summary=ENGLISH).outcome is Outcome.FAIL
    assert _asked(count=2, summary=f"{SPANISH} Python.").outcome is Outcome.PASS


def test_an_empty_list_has_nothing_to_show() -> None:
    assert _asked(count=0).outcome is Outcome.NOT_APPLICABLE
