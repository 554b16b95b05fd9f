"""Issuer and date make a certification complete; an address or a number is a welcome addition."""

from __future__ import annotations

from typing import Any

import pytest

from auditor.check import Evidence, Outcome, Verdict
from auditor.checks.certifications.certifications_complete import certifications_complete
from auditor.records import Certification
from tests.factory import ask, case, certification, skills

ENGLISH = "For many years I have worked for a logistics company where I look after the orders and the customers."
TEN = ("Alpha", "Bravo", "Charlie", "Delta", "Echo", "Foxtrot", "Golf", "Hotel", "India", "Juliet")
FULL = certification("CPR", "Red Cross", started="Jan 2025", url="redcross.example/1")
BARE = certification("CPR")


def _asked(*rows: Certification, **facts: Any) -> Verdict:
    return ask(certifications_complete, case(certifications=rows, **({"summary": ENGLISH} | facts)))


@pytest.mark.parametrize(
    "row",
    [
        FULL,
        certification("CPR", "Red Cross", started="Jan 2025", licence="77-1"),
        certification("CPR", "Red Cross", started="2025", licence="77-1", url="redcross.example/1"),
        certification("CPR", "Red Cross", finished="Jan 2030", licence="77-1"),
    ],
)
def test_issuer_date_and_proof_pass(row: Certification) -> None:
    verdict = _asked(row)
    assert verdict.outcome is Outcome.PASS
    assert verdict.message == (
        "Certifications that you list: 1. With an issuer and a date: 1. With a web address or a licence number: 1."
    )


def test_the_cells_are_quoted() -> None:
    file = "Certifications.csv"
    assert _asked(FULL).evidence == (
        Evidence(file=file, row=2, column="Name", text="CPR"),
        Evidence(file=file, row=2, column="Authority", text="Red Cross"),
        Evidence(file=file, row=2, column="Started On", text="Jan 2025"),
    )
    ends = _asked(certification("CPR", "Red Cross", finished="Jan 2030"))
    assert ends.evidence[2] == Evidence(file=file, row=2, column="Finished On", text="Jan 2030")
    assert [piece.text for piece in _asked(FULL, BARE).evidence] == ["CPR", "", ""]


@pytest.mark.parametrize(
    ("row", "score"),
    [
        (certification("CPR", "Red Cross", started="Jan 2025"), 0.8),
        (certification("CPR", "Red Cross", url="redcross.example/1"), 0.5),
        (certification("CPR", started="Jan 2025", licence="77-1"), 0.5),
        (certification("CPR", started="Jan 2025"), 0.4),
    ],
)
def test_a_part_earns_a_part(row: Certification, score: float) -> None:
    verdict = _asked(row)
    assert verdict.outcome is Outcome.PARTIAL
    assert verdict.score == pytest.approx(score)


@pytest.mark.parametrize("row", [BARE, certification("CPR", url="redcross.example/1")])
def test_neither_issuer_nor_date_fails(row: Certification) -> None:
    assert _asked(row).outcome is Outcome.FAIL


def test_the_share_counts_whatever_the_order() -> None:
    assert _asked(FULL, FULL, BARE, BARE).score == pytest.approx(0.5)
    assert _asked(BARE, FULL, BARE, FULL).score == pytest.approx(0.5)


def test_any_language_is_judged_alike() -> None:
    row = certification("Primeros auxilios", "Cruz Roja", started="Jan 2025", licence="1")
    assert _asked(row).outcome is Outcome.PASS


def test_where_skills_carry_a_fault_is_only_told() -> None:
    carried: dict[str, Any] = {"skills": skills(*TEN), "summary": f"{ENGLISH} {', '.join(TEN[:5])}"}
    verdict = _asked(BARE, **carried)
    assert verdict.outcome is Outcome.NOT_APPLICABLE
    assert verdict.evidence
    assert "costs nothing" in verdict.message
    assert _asked(FULL, **carried).outcome is Outcome.PASS
    assert _asked(**carried).outcome is Outcome.NOT_APPLICABLE


@pytest.mark.parametrize("facts", [{"unknown": ["Skills"]}, {"skills": skills(*TEN), "unknown": ["Positions"]}])
def test_where_nobody_can_tell_whether_skills_carry_a_fault_is_left_open(facts: dict[str, Any]) -> None:
    verdict = _asked(BARE, **facts)
    assert verdict.outcome is Outcome.NOT_JUDGED
    assert verdict.remedy
    assert _asked(FULL, **facts).outcome is Outcome.PASS
    assert _asked(**facts).outcome is Outcome.NOT_JUDGED


def test_without_certification_and_with_few_skills_it_fails_gently() -> None:
    verdict = _asked(skills=skills(*TEN[:5]))
    assert verdict.outcome is Outcome.FAIL
    assert not verdict.absent
    assert verdict.message.startswith("No certification is listed yet")


@pytest.mark.parametrize(
    ("row", "score"),
    [
        (certification("CPR (Red Cross, January 2025)"), 0),
        (certification("CPR, licence no. 77-1", url="redcross.example/1"), 0),
        (certification("Basic Life Support 2025", "Red Cross"), 0.4),
        (certification("CPR", "Selbststudium", started="Frühjahr 2025", licence="0"), 1),
        (certification("CPR", "Red Cross", started="2025", url="not issued yet"), 1),
    ],
)
def test_only_the_cells_count_and_any_wording_in_them(row: Certification, score: float) -> None:
    assert _asked(row).score == pytest.approx(score)
