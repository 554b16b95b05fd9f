from __future__ import annotations

from typing import Any

import pytest

from auditor.case import Case
from auditor.check import Outcome
from auditor.checks.headline.headline_specifics import headline_specifics
from tests.factory import aim, ask, case, certification, job, position, skills


def headed(headline: str, *listed: str, certificates: tuple[str, ...] = (), **facts: Any) -> Case:
    named = [certification(name) for name in certificates]
    return case(headline=headline, skills=skills(*listed), certifications=named, **facts)


def found(person: Case) -> list[str]:
    verdict = ask(headline_specifics, person)
    return [one.text for one in verdict.evidence] if verdict.score else []


def test_two_pass_one_is_half_and_none_fails() -> None:
    listed = ("PLC Programming", "Thermal Imaging")
    two = ask(headline_specifics, headed("Electrician | PLC programming and thermal imaging", *listed))
    one = ask(headline_specifics, headed("Electrician | PLC programming", *listed))
    none = ask(headline_specifics, headed("Electrician, reliable", *listed))
    assert [two.score, one.score, none.score] == [1.0, 0.5, 0.0]
    assert two.message == "Your headline names “PLC programming”, “thermal imaging” beside your role."
    assert [(one.column, one.text) for one in two.evidence] == [
        ("Headline", "PLC programming"),
        ("Headline", "thermal imaging"),
    ]
    assert [one.text for one in none.evidence] == ["Electrician, reliable"]


@pytest.mark.parametrize(("before", "pieces"), [(996, ["Rust"]), (997, [])])
def test_a_thousand_characters_are_read(before: int, pieces: list[str]) -> None:
    assert found(headed(" " * before + "Rust", "Rust")) == pieces


def test_more_is_no_better_and_five_are_quoted() -> None:
    person = headed("Oak, Elm, Ash, Yew, Fir, Box", "Oak", "Elm", "Ash", "Yew", "Fir", "Box")
    assert ask(headline_specifics, person).score == 1
    assert len(found(person)) == 5


@pytest.mark.parametrize(
    ("headline", "listed", "certificates", "pieces"),
    [
        ("Nurse | CCRN", (), ("CCRN (Adult)",), ["CCRN"]),
        ("Nurse | CCRN", (), ("Critical Care Registered Nurse (CCRN)",), ["CCRN"]),
        ("Builder | OSHA card", (), ("OSHA 30-Hour Construction",), ["OSHA"]),
        ("Teacher | Python", ("Python (Programming Language)",), (), ["Python"]),
        ("Buyer | inventory", ("Inventory Management",), (), ["inventory"]),
        ("Writer, JS", ("JavaScript",), (), ["JS"]),
        ("Charity lead | A/B tests", ("A/B Testing",), (), ["A/B tests"]),
        ("看護師｜集中治療・教育", ("集中治療", "教育"), (), ["集中治療", "教育"]),
    ],
)
def test_own_terms_count_in_the_forms_that_people_write(
    headline: str, listed: tuple[str, ...], certificates: tuple[str, ...], pieces: list[str]
) -> None:
    assert found(headed(headline, *listed, certificates=certificates)) == pieces


@pytest.mark.parametrize(
    ("headline", "piece"),
    [
        ("Ward sister, 24-bed unit", "24"),
        ("Teacher for 12 years", "12"),
        ("Fundraiser | $2M raised", "$2M"),
        ("Seller | 140% of quota", "140%"),
        ("Trainer of 300+ drivers", "300+"),
        ("Keeper of 1,200 hives", "1,200"),
        ("10年の経験を持つ料理人", "10"),
    ],
)
def test_numbers_count_where_they_count_something(headline: str, piece: str) -> None:
    assert found(headed(headline)) == [piece]


@pytest.mark.parametrize(
    "headline",
    [
        "Auditor, ISO 9001 lead",
        "Graduate, class of 2026 at last",
        "2nd year apprentice",
        "3D artist",
        "B2B seller",
        "Support, 24/7",
        "Call 555-0101",
        "Web3 dreamer",
    ],
)
def test_years_ordinals_standards_and_the_like_do_not(headline: str) -> None:
    assert ask(headline_specifics, headed(headline)).score == 0


def test_the_role_itself_is_not_beside_the_role() -> None:
    owner = headed("Payroll Officer | Sage", "Payroll", "Sage", positions=[position("Payroll Officer", "Oake")])
    assert found(owner) == ["Sage"]


def test_naming_one_twice_adds_nothing() -> None:
    assert ask(headline_specifics, headed("Analyst | SQL | sql, SQL", "SQL")).score == 0.5
    assert ask(headline_specifics, headed("Writer | JS, JavaScript", "JavaScript")).score == 0.5
    assert ask(headline_specifics, headed("Teacher, 12 years, 12 years", "SQL")).score == 0.5


def test_one_phrase_is_one_thing_however_many_skills_it_holds() -> None:
    person = headed("Cook | wild game cookery", "Wild Game Cookery", "Game Cookery")
    assert len(found(person)) == 1


def test_listing_a_longer_skill_never_costs() -> None:
    two = headed("Keeper | fish, eels", "Fish", "Eels")
    three = headed("Keeper | fish, eels", "Fish", "Eels", "Fish Eels")
    assert ask(headline_specifics, two).score == ask(headline_specifics, three).score == 1


def test_without_a_role_the_message_claims_none() -> None:
    verdict = ask(headline_specifics, headed("Kindness | first aid", "First Aid"))
    assert verdict.message == "Your headline names “first aid”."


@pytest.mark.parametrize("table", ["Skills", "Certifications"])
def test_without_skills_or_certifications_only_a_pass_is_sure(table: str) -> None:
    assert ask(headline_specifics, headed("Cook, 12 years", unknown=[table])).outcome is Outcome.NOT_JUDGED
    passing = ask(headline_specifics, headed("Cook, 12 years, 90 covers", unknown=[table]))
    assert passing.outcome is Outcome.PASS


@pytest.mark.parametrize("table", ["Positions", "Education"])
def test_without_the_roles_it_cannot_be_told_what_is_beside_them(table: str) -> None:
    verdict = ask(headline_specifics, headed("Cook, 12 years, 90 covers", unknown=[table]))
    assert verdict.outcome is Outcome.NOT_JUDGED
    assert "larger download" in verdict.remedy


def test_its_own_examples_hold() -> None:
    listed = ("PLC Programming", "Thermal Imaging")
    assert all(ask(headline_specifics, headed(line, *listed)).score == 1 for line in headline_specifics.good)
    assert all(ask(headline_specifics, headed(line, *listed)).score == 0 for line in headline_specifics.weak)


def test_what_the_job_asks_for_counts_as_well() -> None:
    headline = "Electrician | PLC programming and motor controls"
    assert ask(headline_specifics, headed(headline, "PLC Programming")).score == 0.5
    wanted = job("Motor controls", "Roofing")
    person = headed(headline, "PLC Programming", target=wanted)
    assert ask(headline_specifics, person).outcome is Outcome.PASS
    assert found(person) == ["PLC programming", "motor controls"]


def test_a_job_never_makes_a_headline_poorer() -> None:
    listed = ("Data Analytics", "Web Analytics")
    headline = "Consultant | data analytics, web analytics"
    assert ask(headline_specifics, headed(headline, *listed)).score == 1
    assert ask(headline_specifics, headed(headline, *listed, target=job("Analytics"))).score == 1


def test_a_headline_without_what_the_job_asks_for_is_told_so() -> None:
    verdict = ask(headline_specifics, headed("Electrician, reliable", "Roofing", target=job("Tiling")))
    assert verdict.outcome is Outcome.FAIL
    assert "nothing that the job asks for" in verdict.message


def test_the_jobs_that_the_member_looks_for_change_nothing() -> None:
    plain = ask(headline_specifics, headed("Electrician | roofing", "Tiling"))
    assert ask(headline_specifics, headed("Electrician | roofing", "Tiling", aims=[aim("Roofing")])) == plain


def test_a_headline_in_another_language_than_the_list_is_not_judged() -> None:
    headline = "Enfermera de cuidados intensivos con muchos años de experiencia en urgencias y en trauma"
    verdict = ask(headline_specifics, case(headline=headline, skills=skills("Intensive Care", "Triage")))
    assert verdict.outcome is Outcome.NOT_JUDGED
    assert "another language" in verdict.message
