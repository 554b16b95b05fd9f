from __future__ import annotations

from typing import Any

import pytest

from auditor.case import Case
from auditor.check import Outcome
from auditor.checks.headline.headline_own_words import headline_own_words
from tests.factory import ask, case, position, study

OAKE = position("Structural engineer", "Brindle & Oake")
SCHOOL = study("Carroway University", "BSc Geology")


def headed(headline: str, **facts: Any) -> Case:
    known: dict[str, Any] = {"positions": [OAKE], "studies": [SCHOOL]}
    return case(headline=headline, **(known | facts))


@pytest.mark.parametrize(
    "headline",
    [
        "Structural engineer at Brindle & Oake",
        "structural engineer bei Brindle & Oake",
        "Structural Engineer chez Brindle & Oake",
        "Structural engineer en Brindle & Oake",
        "Student at Carroway University",
    ],
)
def test_the_bare_default_fails(headline: str) -> None:
    verdict = ask(headline_own_words, headed(headline))
    assert verdict.outcome is Outcome.FAIL
    assert [(one.column, one.text) for one in verdict.evidence] == [("Headline", headline)]


@pytest.mark.parametrize(
    ("headline", "added"),
    [
        ("Structural engineer at Brindle & Oake | timber", "timber"),
        ("Structural engineer at Brindle & Oake | timber bridges", "timber bridges"),
        ("Student at Carroway University, geology", "geology"),
    ],
)
def test_the_default_and_a_term_is_halfway(headline: str, added: str) -> None:
    verdict = ask(headline_own_words, headed(headline))
    assert (verdict.outcome, verdict.score) == (Outcome.PARTIAL, 0.5)
    assert f"“{added}”" in verdict.message


def test_three_words_beyond_the_default_pass() -> None:
    verdict = ask(headline_own_words, headed("Structural engineer at Brindle & Oake | old timber bridges"))
    assert verdict.outcome is Outcome.PASS
    assert "“old timber bridges”" in verdict.message


def test_saying_a_word_again_adds_nothing() -> None:
    verdict = ask(headline_own_words, headed("Structural engineer at Brindle & Oake | timber Timber timber"))
    assert verdict.outcome is Outcome.PARTIAL
    verdict = ask(headline_own_words, headed("Structural engineer at Brindle & Oake | ENGINEER at Oake"))
    assert verdict.outcome is Outcome.FAIL


@pytest.mark.parametrize(
    "headline",
    [
        "Structural engineer who looks at old bridges twice",
        "Structural engineer | timber bridges",
        "Structural engineer at heart, carpenter by training",
        "Student of rivers",
        "Structural engineer at Another Firm",
    ],
)
def test_what_only_resembles_the_default_passes(headline: str) -> None:
    verdict = ask(headline_own_words, headed(headline))
    assert verdict.outcome is Outcome.PASS
    assert [one.text for one in verdict.evidence] == [headline]


def test_a_word_of_the_title_said_again_adds_nothing() -> None:
    person = headed("timber engineer at Oake | timber", positions=[position("timber engineer", "Oake")])
    assert ask(headline_own_words, person).outcome is Outcome.FAIL


@pytest.mark.parametrize("turned", [False, True])
def test_the_role_that_explains_most_of_it_decides_in_any_order(turned: bool) -> None:
    roles = [position("Engineer", "Oake"), position("Senior structural engineer", "Oake")]
    person = headed("Senior structural engineer at Oake", positions=roles[::-1] if turned else roles)
    assert ask(headline_own_words, person).outcome is Outcome.FAIL


@pytest.mark.parametrize(
    "headline",
    [
        "Software Engineer at Tarnby Systems",
        "Software Engineer at Tarnby Systems | Python",
        "Charge Nurse, Intensive Care Unit at Saguaro Ridge",
        "Data analyst - SQL and Tableau",
        "Student at Carroway University",
        "Ingénieur au sein de Tarnby",
        "株式会社青海ソフトウェアのエンジニア",
    ],
)
def test_what_looks_like_it_is_not_judged_without_roles(headline: str) -> None:
    verdict = ask(headline_own_words, headed(headline, positions=(), studies=(), unknown=["Positions", "Education"]))
    assert verdict.outcome is Outcome.NOT_JUDGED
    assert "larger download" in verdict.remedy


@pytest.mark.parametrize(
    "headline",
    [
        "Software Engineer at Tarnby Systems | Python, Go and Kafka",
        "Data analyst | SQL and Tableau | retail",
        "Attentive to detail",
    ],
)
def test_what_cannot_be_it_passes_without_roles(headline: str) -> None:
    verdict = ask(headline_own_words, headed(headline, positions=(), studies=(), unknown=["Positions", "Education"]))
    assert verdict.outcome is Outcome.PASS


def test_without_schools_only_a_students_headline_is_left_open() -> None:
    without = {"studies": (), "unknown": ["Education"]}
    assert ask(headline_own_words, headed("Student at Carroway University", **without)).outcome is Outcome.NOT_JUDGED
    assert ask(headline_own_words, headed("Nurse at night", **without)).outcome is Outcome.PASS
    assert ask(headline_own_words, headed("Structural engineer at Brindle & Oake", **without)).outcome is Outcome.FAIL


def test_without_roles_and_schools_that_are_known_to_be_none_it_passes() -> None:
    person = headed("Software Engineer at Tarnby Systems", positions=(), studies=())
    assert ask(headline_own_words, person).outcome is Outcome.PASS


def test_its_own_examples_hold() -> None:
    assert all(ask(headline_own_words, headed(line)).score == 1 for line in headline_own_words.good)
    assert all(ask(headline_own_words, headed(line)).score == 0 for line in headline_own_words.weak)
