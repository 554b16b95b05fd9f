"""A recommendation belongs to a place by its author's employer, its words, or its day."""

from __future__ import annotations

from typing import Any

import pytest

from auditor.check import Outcome, Privacy, Verdict
from auditor.checks.recommendations.recommendations_current_role import recommendations_current_role
from auditor.records import Position, Recommendation, Study
from tests.factory import ask, case, position, recommendation, study

NOW = position("Analyst", "Beta Rail", started="Apr 2024")
BEFORE = position("Clerk", "Acme Foods", started="2018", finished="Feb 2024", row=2)
SCHOOL = study("State University", "BSc", started="2014", finished="2018")
CAREER: dict[str, Any] = {"positions": [NOW, BEFORE], "studies": [SCHOOL]}
WORDS = "Sam is a careful person and a good listener."


def _asked(*rows: Recommendation, **facts: Any) -> Verdict:
    return ask(recommendations_current_role, case(recommendations=rows, **(CAREER | facts)))


@pytest.mark.parametrize("company", ["Beta Rail", "beta rail ", "State University"])
def test_an_author_of_the_present_employer_or_a_school_passes(company: str) -> None:
    verdict = _asked(recommendation(WORDS, company=company))
    assert verdict.outcome is Outcome.PASS
    assert (
        verdict.message
        == "Of your 1 visible recommendation, 1 likely covers your present or last employer, or a school of yours."
    )
    [piece] = verdict.evidence
    assert (piece.column, piece.text, piece.privacy) == ("Company", company, Privacy.THIRD_PARTY)


@pytest.mark.parametrize("text", ["Sam keeps Beta Rail on time.", "En Beta Rail, Sam es imprescindible para todos."])
def test_a_text_that_names_the_place_passes_in_any_language(text: str) -> None:
    verdict = _asked(recommendation(text, company="Gamma Steel"))
    assert verdict.outcome is Outcome.PASS
    assert verdict.evidence[0].text == text
    assert "Beta" not in verdict.message


@pytest.mark.parametrize(
    ("created", "outcome"),
    [
        ("04/01/24, 09:00 AM", Outcome.PASS),
        ("06/01/26, 09:00 AM", Outcome.PASS),
        ("03/31/24, 09:00 AM", Outcome.PARTIAL),
        ("01/01/12, 09:00 AM", Outcome.PARTIAL),
    ],
)
def test_the_day_may_tell(created: str, outcome: Outcome) -> None:
    verdict = _asked(recommendation(WORDS, company="Gamma Steel", created=created))
    assert verdict.outcome is outcome
    assert verdict.evidence[0].text == WORDS


def test_the_employer_is_better_evidence_than_the_day() -> None:
    verdict = _asked(recommendation(WORDS, company="Beta Rail", created="05/01/26, 09:00 AM"))
    assert verdict.evidence[0].column == "Company"


@pytest.mark.parametrize("facts", [{"company": "Acme Foods"}, {"text": "Sam was the heart of Acme Foods."}])
def test_an_earlier_employer_earns_half(facts: dict[str, Any]) -> None:
    verdict = _asked(recommendation(**({"text": WORDS} | facts)))
    assert verdict.outcome is Outcome.PARTIAL
    assert verdict.message == "Of your 1 visible recommendation, 1 likely covers an earlier employer, none the newest."


@pytest.mark.parametrize("company", ["", "Gamma Steel", "Beta Railway Tours", "Alphabeta Rail"])
def test_no_place_fails_gently(company: str) -> None:
    verdict = _asked(recommendation(WORDS, company=company))
    assert verdict.outcome is Outcome.FAIL
    assert verdict.evidence[0].text == WORDS


def test_every_role_that_goes_on_is_a_present_place() -> None:
    side = position("Tutor", "Delta School", started="2020", row=3)
    rows = [recommendation(WORDS, company="Delta School")]
    assert _asked(*rows, positions=[NOW, side, BEFORE]).outcome is Outcome.PASS


def test_between_jobs_the_last_one_counts() -> None:
    after = recommendation(WORDS, company="Gamma Steel", created="05/01/24, 09:00 AM")
    assert _asked(after, positions=[BEFORE]).outcome is Outcome.PASS
    assert _asked(recommendation(WORDS, company="Acme Foods"), positions=[BEFORE]).outcome is Outcome.PASS


def test_a_student_without_a_role_is_measured_by_the_school() -> None:
    now = study("State University", started="2024")
    rows = [recommendation(WORDS, created="05/01/25, 09:00 AM")]
    assert _asked(*rows, positions=[], studies=[now]).outcome is Outcome.PASS
    undated = _asked(*rows, positions=[], studies=[study("State University")])
    assert undated.outcome is Outcome.NOT_APPLICABLE, "a school that is listed never costs a point"


def test_the_newest_counts_whatever_the_order_and_several_are_counted() -> None:
    rows = [
        recommendation(WORDS, company="Acme Foods"),
        recommendation(WORDS, company="Beta Rail", row=2),
        recommendation("Beta Rail needs Sam.", row=3),
    ]
    for order in (rows, rows[::-1]):
        assert _asked(*order).message == (
            "Of your 3 visible recommendations, 2 likely cover your present or last employer, or a school of yours."
        )
    older = _asked(rows[0], recommendation(WORDS, company="Acme foods", row=4))
    assert "2 likely cover an earlier employer" in older.message
    hidden = recommendation(WORDS, company="Beta Rail", status="HIDDEN")
    assert _asked(rows[0], hidden).outcome is Outcome.PARTIAL


@pytest.mark.parametrize("table", ["Positions", "Education"])
def test_a_missing_table_costs_nothing(table: str) -> None:
    gone: dict[str, Any] = {"positions": []} if table == "Positions" else {"studies": []}
    elsewhere = recommendation(WORDS, created="05/01/20, 09:00 AM")
    assert _asked(elsewhere, unknown=[table], **gone).outcome is Outcome.NOT_JUDGED
    place = "State University" if table == "Positions" else "Beta Rail"
    assert _asked(recommendation(WORDS, company=place), unknown=[table], **gone).outcome is Outcome.PASS


def test_without_places_the_question_does_not_arise() -> None:
    verdict = _asked(recommendation(WORDS), positions=[], studies=[])
    assert verdict.outcome is Outcome.NOT_APPLICABLE


def test_without_any_it_fails_and_spares_students() -> None:
    assert _asked().outcome is Outcome.FAIL
    assert ask(recommendations_current_role, case("student")).outcome is Outcome.NOT_APPLICABLE


EARLIER = study("Night School", finished="2010", row=3)
LATER = study("Evening Academy", started="Jan 2026", row=4)


@pytest.mark.parametrize("positions", [CAREER["positions"], [BEFORE], []])
@pytest.mark.parametrize("school", [EARLIER, LATER, study("Day School", row=5)])
def test_a_school_more_takes_nothing_away(positions: list[Position], school: Study) -> None:
    rows = recommendation(WORDS, company="State University"), recommendation(WORDS, created="05/01/25, 09:00 AM")
    for row in rows:
        before = _asked(row, positions=positions)
        assert before.outcome is Outcome.PASS
        assert _asked(row, positions=positions, studies=[school, SCHOOL]).outcome is Outcome.PASS


def test_a_first_school_raises_no_question_where_no_employer_is_named() -> None:
    unnamed = position("Baker", started="2020")
    row = recommendation(WORDS, company="Gamma Steel", created="05/01/16, 09:00 AM")
    assert _asked(row, positions=[unnamed], studies=[]).outcome is Outcome.NOT_APPLICABLE
    assert _asked(row, positions=[unnamed], studies=[LATER]).outcome is Outcome.NOT_APPLICABLE
