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


def _one(skill: str, summary: str = "", **facts: Any) -> Verdict:
    """The verdict on a single skill, where one is enough."""
    return ask(skills_shown, case(skills=skills(skill), summary=summary, **facts), **{"pass": 1})


def test_five_skills_in_the_texts_pass() -> None:
    verdict = _asked(summary="I use Python, welding, nursing, carpentry and bookkeeping.")
    assert verdict.outcome is Outcome.PASS
    assert verdict.message == (
        "Of the skills that you list (8), your summary, roles and other sections show 5: Bookkeeping, Carpentry, "
        "Nursing, Python, Welding."
    )
    assert [piece.text for piece in verdict.evidence] == ["Bookkeeping", "Carpentry", "Nursing", "Python", "Welding"]
    assert [piece.row for piece in verdict.evidence] == [5, 6, 4, 2, 3]


@pytest.mark.parametrize(("count", "score"), [(0, 0), (1, 0.2), (4, 0.8), (5, 1), (8, 1)])
def test_each_of_five_earns_its_part_and_only_what_is_shown_is_quoted(count: int, score: float) -> None:
    verdict = _asked(summary=f"I use {', '.join(NAMES[:count])}.")
    assert verdict.score == pytest.approx(score)
    assert [piece.text for piece in verdict.evidence] == sorted(NAMES[:count])[:5]


def test_what_is_shown_and_what_is_not_are_told_apart() -> None:
    assert _asked(summary="Python, welding.").message.endswith(
        "show 2: Python, Welding. Not found: Bookkeeping, Carpentry, Gardening, Nursing, Photography and 1 more."
    )
    assert _asked(count=2).message == (
        "Of the skills that you list (2), none shows in your summary, roles or other sections yet. "
        "Not found: Python, Welding."
    )


@pytest.mark.parametrize("skill", ["GIS", "Geographic Information Systems (GIS)"])
def test_a_tool_shows_the_field_that_it_is_made_for(skill: str) -> None:
    mapped = entry("Projects", "Creek", text="We took samples along the creek and mapped them in QGIS.")
    assert _one(skill, extras={"Projects": (mapped,)}).outcome is Outcome.PASS


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
    assert _one("Welding", **facts).outcome is Outcome.PASS


@pytest.mark.parametrize(
    ("skill", "text"),
    [
        ("Stormwater Management", "I led stormwater projects for towns."),
        ("Negotiation", "I negotiated leases with landlords."),
        ("Culvert Design", "I designed every culvert of the county."),
        ("Teaching of Reading", "I teach reading."),
        ("JavaScript", "I write JS."),
        ("R", "Models in R and Stan."),
        ("Gestión de almacenes", "La gestión de dos almacenes."),
        ("C++", "Tools in C++."),
    ],
)
def test_a_skill_may_be_shown_in_other_words(skill: str, text: str) -> None:
    assert _one(skill, text).outcome is Outcome.PASS


@pytest.mark.parametrize(
    ("skill", "text"),
    [
        ("Python", "Pythonic humour"),
        ("Welding", "An upwelding of joy"),
        ("Excel", "I excel at listening."),
        ("IT support", "I support it fully."),
        ("Go", "I go home."),
        ("Management skills", "Management of skills."),
        ("Culvert Design", "I inspect every culvert."),
        ("Java", "JavaScript"),
        ("QGIS", "I make maps with GIS."),
        ("Statistics", "Reports in Power BI."),
    ],
)
def test_what_only_looks_alike_shows_nothing(skill: str, text: str) -> None:
    assert ask(skills_shown, case(skills=skills(skill), summary=text)).outcome is Outcome.FAIL


def test_the_telling_words_must_stand_together() -> None:
    apart = [position("Inspector of culverts"), position("Designer", row=2)]
    assert ask(skills_shown, case(skills=skills("Culvert Design"), positions=apart)).outcome is Outcome.FAIL
    together = [position("Designer", description="Culverts for two counties.")]
    assert _one("Culvert Design", positions=together).outcome is Outcome.PASS


def test_a_longer_list_never_costs() -> None:
    fillers = [f"Filler {letter}" for letter in "abcdefghijklmnopqrstuvwxyz"]
    text = "Python, welding, nursing, bookkeeping"
    long = ask(skills_shown, case(skills=skills(*NAMES, *fillers), summary=text))
    assert long.score == ask(skills_shown, case(skills=skills(*NAMES), summary=text)).score
    assert "Of the skills that you list (34)" in long.message
    assert "show 4: " in long.message


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
    seen = _asked(summary="Python, welding, nursing, carpentry and bookkeeping", unknown=[table])
    assert seen.outcome is Outcome.PASS


def test_texts_in_another_language_are_not_compared_with_the_list() -> None:
    verdict = _asked(summary=SPANISH)
    assert verdict.outcome is Outcome.NOT_JUDGED
    assert verdict.remedy
    assert _asked(summary=ENGLISH).outcome is Outcome.FAIL
    assert _one("Python", f"{SPANISH} Python.").outcome is Outcome.PASS


def test_an_empty_list_has_nothing_to_show() -> None:
    assert _asked(count=0).outcome is Outcome.NOT_APPLICABLE
