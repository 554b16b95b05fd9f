"""One certification of the field is enough, and what cannot be compared is left open."""

from __future__ import annotations

from typing import Any

import pytest

from auditor.check import Outcome, Verdict
from auditor.checks.certifications.certifications_relevant import certifications_relevant
from auditor.records import Certification
from tests.factory import aim, ask, case, certification, job, position, skills, study

ENGLISH = "For many years I have looked after the orders of a company and written to the customers who are waiting."
SPANISH = "Trabajo desde hace años en una empresa de logística y me ocupo de los pedidos y de los clientes."
TEN = ("Alpha", "Bravo", "Charlie", "Delta", "Echo", "Foxtrot", "Golf", "Hotel", "India", "Juliet")
ACCOUNTANT = (position("Accountant", "Acme"),)
WINE = certification("Wine Tasting Level 2", "Vintners")


def _asked(*rows: Certification, **facts: Any) -> Verdict:
    defaults: dict[str, Any] = {"summary": ENGLISH, "positions": ACCOUNTANT}
    return ask(certifications_relevant, case(certifications=rows, **(defaults | facts)))


@pytest.mark.parametrize(
    ("name", "authority", "facts"),
    [
        ("Certified Public Accountant", "State Board", {}),
        ("CPA", "Board of Accountancy", {}),
        ("Customer Care Diploma", "", {}),
        ("IFRS for beginners", "", {"headline": "Accounts and IFRS"}),
        ("Power BI Data Analyst Associate", "Microsoft", {"skills": skills("PowerBI")}),
        ("Data Analytics", "Google", {"skills": skills("Data Analysis")}),
        ("Cloud Practitioner", "Amazon Web Services (AWS)", {"skills": skills("AWS")}),
        ("Chartered Tax Adviser", "", {"studies": [study("School", "BSc Tax Law")]}),
        ("SQL Bootcamp", "", {"positions": [position("Clerk", description="I write SQL.")]}),
        ("Hospitality Basics", "", {"industry": "Hospitality"}),
    ],
)
def test_a_shared_word_passes(name: str, authority: str, facts: dict[str, Any]) -> None:
    verdict = _asked(certification(name, authority), **facts)
    assert verdict.outcome is Outcome.PASS
    assert verdict.message.endswith("(1), 1 shares words with your skills, titles or texts.")
    assert verdict.evidence[0].text == name


def test_one_of_several_is_enough_whatever_the_order() -> None:
    fits = certification("Certified Public Accountant", row=2)
    for rows in ((WINE, fits), (fits, WINE)):
        verdict = _asked(*rows)
        assert verdict.outcome is Outcome.PASS
        assert "(2), 1 shares" in verdict.message
        assert [piece.row for piece in verdict.evidence] == [2]


@pytest.mark.parametrize(
    "row",
    [
        WINE,
        certification("Yoga Teacher Training, 200 hours", "Studio North"),
        certification("Certified Scuba Diver", "Waiting Customers Association"),
    ],
)
def test_no_shared_word_keeps_half(row: Certification) -> None:
    verdict = _asked(row)
    assert verdict.score == pytest.approx(0.5)
    assert verdict.evidence[0].text == row.name


@pytest.mark.parametrize(
    "facts",
    [
        {"summary": SPANISH},
        {"summary": ""},
        {"positions": []},
        {"unknown": ["Skills"]},
        {"unknown": ["Positions"]},
        {"unknown": ["Education"]},
        {"unknown": ["Profile"]},
    ],
)
def test_what_cannot_be_compared_is_left_open(facts: dict[str, Any]) -> None:
    verdict = _asked(WINE, **facts)
    assert verdict.outcome is Outcome.NOT_JUDGED
    assert verdict.remedy


@pytest.mark.parametrize("name", ["CSM", "PMP, CAPM", "Zertifikat Deutsch als Fremdsprache für Erwachsene", ""])
def test_letters_and_other_languages_are_left_open(name: str) -> None:
    assert _asked(certification(name)).outcome is Outcome.NOT_JUDGED


def test_where_skills_carry_a_fault_is_only_told() -> None:
    carried: dict[str, Any] = {"skills": skills(*TEN), "summary": f"{ENGLISH} {', '.join(TEN[:5])}"}
    verdict = _asked(WINE, **carried)
    assert verdict.outcome is Outcome.NOT_APPLICABLE
    assert verdict.evidence
    assert _asked(**carried).outcome is Outcome.NOT_APPLICABLE


def test_where_nobody_can_tell_whether_skills_carry_a_mismatch_is_left_open() -> None:
    assert _asked(WINE, skills=skills(*TEN), unknown=["Projects"]).outcome is Outcome.NOT_JUDGED


def test_without_certification_and_with_few_skills_it_fails_gently() -> None:
    assert _asked().outcome is Outcome.FAIL


def test_a_place_or_a_name_changes_nothing() -> None:
    row = certification("Wine Tasting", "University of Reading")
    for facts in ({"location": "Reading, England"}, {"first_name": "Wine", "last_name": "Tasting"}, {}):
        assert _asked(row, **facts).score == pytest.approx(0.5)


def test_a_certification_that_the_job_asks_for_is_relevant() -> None:
    assert _asked(WINE).outcome is Outcome.PARTIAL
    assert _asked(WINE, target=job("wine service")).outcome is Outcome.PASS
    assert _asked(WINE, target=job(title="Wine steward")).outcome is Outcome.PASS
    assert _asked(WINE, target=job("roofing")).outcome is Outcome.PARTIAL


def test_the_jobs_that_the_member_looks_for_change_nothing() -> None:
    assert _asked(WINE, aims=[aim("Wine steward")]).outcome is Outcome.PARTIAL
