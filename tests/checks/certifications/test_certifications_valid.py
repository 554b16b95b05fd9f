"""A certification that ended three months ago is in its period of grace; later it has run out."""

from __future__ import annotations

from typing import Any

import pytest

from auditor.check import Evidence, Outcome, Verdict
from auditor.checks.certifications.certifications_valid import certifications_valid
from auditor.records import Certification
from tests.factory import ask, case, certification, skills

ENGLISH = "For many years I have worked for a logistics company where I look after the orders and the customers."
TEN = ("Alpha", "Bravo", "Charlie", "Delta", "Echo", "Foxtrot", "Golf", "Hotel", "India", "Juliet")
OVER = certification("CPR", finished="Jan 2020")


def _asked(*rows: Certification, **facts: Any) -> Verdict:
    return ask(certifications_valid, case(certifications=rows, **({"summary": ENGLISH} | facts)))


@pytest.mark.parametrize("finished", ["", "Jun 2026", "Jun 15, 2026", "2026", "Dec 2031", "no expiration date"])
def test_what_has_not_ended_passes(finished: str) -> None:
    """A month or a year ends with its last day; the download is of 15 June 2026."""
    verdict = _asked(certification("CPR", finished=finished))
    assert verdict.outcome is Outcome.PASS
    column, text = ("Finished On", finished) if finished else ("Name", "CPR")
    assert verdict.evidence == (Evidence(file="Certifications.csv", row=2, column=column, text=text),)


@pytest.mark.parametrize(
    ("finished", "score"), [("Jun 14, 2026", 0.989), ("May 2026", 0.839), ("Mar 2026", 0.172), ("Mar 16, 2026", 0.011)]
)
def test_three_months_are_a_period_of_grace_in_which_credit_falls(finished: str, score: float) -> None:
    verdict = _asked(certification("CPR", finished=finished))
    assert verdict.score == pytest.approx(score, abs=0.001)
    assert verdict.message.startswith("Expired at most 3 months before this download: “CPR” (")
    assert verdict.evidence[0].text == finished


@pytest.mark.parametrize("finished", ["Mar 14, 2026", "Feb 2026", "2025", "Jan 2009"])
def test_later_it_has_run_out(finished: str) -> None:
    verdict = _asked(certification("CPR", finished=finished))
    assert verdict.outcome is Outcome.FAIL
    assert verdict.message.startswith("Expired more than 3 months before this download: “CPR” (")


def test_the_worst_counts_whatever_the_order() -> None:
    rows = [OVER, certification("First aid", finished="May 2026", row=3), certification("Forklift", row=4)]
    there, back = _asked(*rows), _asked(*rows[::-1])
    assert there == back
    assert there.outcome is Outcome.FAIL
    assert there.message == "Expired more than 3 months before this download: “CPR” (Jan 2020)."
    assert [piece.row for piece in there.evidence] == [2]


@pytest.mark.parametrize("renewed", ["", "Jan 2030"])
@pytest.mark.parametrize("name", ["CPR", "cpr", " CPR "])
def test_a_renewal_stands_for_the_old_certificate(name: str, renewed: str) -> None:
    new = certification(name, finished=renewed, row=2)
    assert _asked(OVER, new).outcome is Outcome.PASS
    assert _asked(new, OVER).outcome is Outcome.PASS
    assert _asked(OVER, certification("CPR instructor", row=2)).outcome is Outcome.FAIL


def test_where_skills_carry_a_fault_is_only_told() -> None:
    carried: dict[str, Any] = {"skills": skills(*TEN), "summary": f"{ENGLISH} {', '.join(TEN[:5])}"}
    verdict = _asked(OVER, **carried)
    assert verdict.outcome is Outcome.NOT_APPLICABLE
    assert "“CPR” (Jan 2020)" in verdict.message
    assert verdict.evidence
    assert _asked(certification("CPR"), **carried).outcome is Outcome.PASS
    assert _asked(**carried).outcome is Outcome.NOT_APPLICABLE


def test_where_nobody_can_tell_a_fault_is_left_open() -> None:
    assert _asked(OVER, unknown=["Skills"]).outcome is Outcome.NOT_JUDGED
    assert _asked(unknown=["Skills"]).outcome is Outcome.NOT_JUDGED


def test_without_certification_and_with_few_skills_it_fails_gently() -> None:
    assert _asked().outcome is Outcome.FAIL
