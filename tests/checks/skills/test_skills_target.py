"""What a job asks for is looked for in the whole profile; without a job nothing is judged."""

from __future__ import annotations

from typing import Any

import pytest

from auditor.check import Outcome, Verdict
from auditor.checks.skills.skills_target import skills_target
from auditor.target import Kind, Target
from tests.factory import aim, ask, case, job, skills

WANTED = (
    "Welding",
    "Carpentry",
    "Plumbing",
    "Roofing",
    "Tiling",
    "Bricklaying",
    "Plastering",
    "Joinery",
    "Rigging",
    "CNC",
)
ENGLISH = "For many years I have worked for a building company where I look after the tools and the people."
SPANISH = "Trabajo desde hace años en una empresa de construcción y me ocupo de las herramientas y de la gente."


def asked(held: int, target: Target | None = None, **facts: Any) -> Verdict:
    facts = {"summary": ENGLISH, "target": target or job(*WANTED)} | facts
    return ask(skills_target, case(skills=skills(*WANTED[:held]), **facts))


@pytest.mark.parametrize(("held", "score"), [(0, 0.0), (3, 0.0), (4, 1 / 3), (5, 2 / 3), (6, 1.0), (10, 1.0)])
def test_credit_grows_evenly_from_three_to_six_of_ten(held: int, score: float) -> None:
    assert asked(held).score == pytest.approx(score)


def test_what_was_found_and_what_was_not_is_named() -> None:
    verdict = asked(4)
    assert verdict.message == (
        "Of the 10 things that the job asks for most, your profile names 4: Welding, Carpentry, Plumbing, Roofing. "
        "Not found: Tiling, Bricklaying, Plastering, Joinery, Rigging, CNC."
    )
    assert [piece.text for piece in verdict.evidence] == [*WANTED[:4]]
    assert asked(10).message.endswith("Joinery and 2 more.")
    assert "names 0. Not found" in asked(0).message


def test_texts_count_and_other_words_are_told_apart() -> None:
    target = job("stakeholder negotiation", *WANTED[:4])
    verdict = asked(2, target, summary=f"{ENGLISH} I negotiated with stakeholders.")
    assert verdict.score == 1
    assert "names 2: Welding, Carpentry. Your texts suggest without naming: stakeholder negotiation." in verdict.message


def test_saying_a_word_again_earns_nothing() -> None:
    once, again = (asked(3, summary=f"{ENGLISH} {'Roofing. ' * times}") for times in (1, 9))
    assert once.score == again.score == pytest.approx(1 / 3)


def test_of_a_long_list_the_weightiest_fifteen_are_judged() -> None:
    target = job(*WANTED, *(f"Skill{letter}" for letter in "ABCDEFGHIJ"))
    assert asked(9, target).score == 1


@pytest.mark.parametrize("target", [None, job("Welder", "Nurse", "Cook", "Clerk", "Pilot", kind=Kind.TITLE)])
def test_without_skills_to_look_for_nothing_is_judged(target: Target | None) -> None:
    verdict = ask(skills_target, case(skills=skills(*WANTED), target=target))
    assert verdict.outcome is Outcome.NOT_JUDGED
    assert verdict.message.startswith("A title alone" if target else "No job was given to compare your skills")
    assert "--target" in verdict.remedy


def test_the_jobs_that_the_member_applied_for_cost_nothing() -> None:
    person = case(aims=[aim("Welder"), aim("Head of Plumbing", row=2)], skills=skills("Cooking"))
    assert person.target is not None
    assert ask(skills_target, person).outcome is Outcome.NOT_JUDGED


@pytest.mark.parametrize(("names", "judged"), [(4, False), (5, True)])
def test_fewer_than_five_things_are_too_few(names: int, judged: bool) -> None:
    assert (asked(0, job(*WANTED[:names])).outcome is not Outcome.NOT_JUDGED) is judged


@pytest.mark.parametrize(
    ("facts", "target"),
    [
        ({"unknown": ["Positions"]}, None),
        ({"summary": SPANISH}, None),
        ({}, job(*WANTED, language="es")),
    ],
)
def test_what_may_stand_elsewhere_is_no_fault_but_enough_is_enough(
    facts: dict[str, Any], target: Target | None
) -> None:
    assert asked(5, target, **facts).outcome is Outcome.NOT_JUDGED
    assert asked(6, target, **facts).outcome is Outcome.PASS
