"""The newest visible recommendation is recent at three years and old at six."""

from __future__ import annotations

import pytest

from auditor.check import Outcome
from auditor.checks.recommendations.recommendations_recent import recommendations_recent
from tests.factory import ask, case, recommendation

WORDS = "Sam rebuilt our reports."


@pytest.mark.parametrize(
    ("created", "score"),
    [
        ("06/15/26, 05:33 PM", 1),
        ("06/15/23, 05:33 PM", 1),
        ("06/14/23, 05:33 PM", 0.999),
        ("12/15/21, 05:33 PM", 0.5),
        ("06/16/20, 05:33 PM", 0.001),
        ("06/15/20, 05:33 PM", 0),
        ("01/01/11, 05:33 PM", 0),
    ],
)
def test_credit_falls_from_three_to_six_years(created: str, score: float) -> None:
    verdict = ask(recommendations_recent, case(recommendations=[recommendation(WORDS, created=created)]))
    assert verdict.score == pytest.approx(score, abs=0.001)
    assert verdict.outcome is (Outcome.PASS if score == 1 else Outcome.FAIL if score == 0 else Outcome.PARTIAL)
    assert (verdict.evidence[0].column, verdict.evidence[0].text) == ("Creation Date", created)


def test_the_message_tells_day_and_age() -> None:
    old = recommendation(WORDS, created="12/15/21, 05:33 PM")
    verdict = ask(recommendations_recent, case(recommendations=[old]))
    assert verdict.message == (
        "Your newest visible recommendation is from 15 Dec 2021, about 4.5 years before this download."
    )
    new = recommendation(WORDS, created="05/15/26, 05:33 PM")
    assert "less than a year" in ask(recommendations_recent, case(recommendations=[new])).message
    between = recommendation(WORDS, created="12/15/24, 05:33 PM")
    assert "about 1.5 years" in ask(recommendations_recent, case(recommendations=[between])).message


def test_the_newest_visible_one_counts_whatever_the_order() -> None:
    rows = [
        recommendation("Old.", created="01/01/12, 05:33 PM"),
        recommendation("New.", created="01/01/26, 05:33 PM", row=2),
        recommendation("Undated.", row=3),
    ]
    there, back = (ask(recommendations_recent, case(recommendations=one)) for one in (rows, rows[::-1]))
    assert there == back
    assert there.evidence[0].row == 2
    hidden = recommendation("Hidden.", created="06/01/26, 05:33 PM", status="HIDDEN", row=4)
    assert ask(recommendations_recent, case(recommendations=[rows[0], hidden])).outcome is Outcome.FAIL


@pytest.mark.parametrize("created", ["", "someday"])
def test_without_a_date_nothing_is_judged(created: str) -> None:
    verdict = ask(recommendations_recent, case(recommendations=[recommendation(WORDS, created=created)]))
    assert verdict.outcome is Outcome.NOT_JUDGED
    assert verdict.remedy


def test_beside_an_old_one_an_undated_one_may_be_recent() -> None:
    """So that showing a hidden one never costs anything."""
    old, undated = recommendation(WORDS, created="06/15/12, 05:33 PM"), recommendation(WORDS, row=2)
    assert ask(recommendations_recent, case(recommendations=[old, undated])).outcome is Outcome.NOT_JUDGED


def test_another_language_is_dated_alike() -> None:
    row = recommendation("Sam reconstruyó todos nuestros informes de fin de mes.", created="01/01/26, 05:33 PM")
    assert ask(recommendations_recent, case(recommendations=[row])).outcome is Outcome.PASS


def test_without_any_it_fails_and_spares_students() -> None:
    assert ask(recommendations_recent, case()).outcome is Outcome.FAIL
    assert ask(recommendations_recent, case("student")).outcome is Outcome.NOT_APPLICABLE


@pytest.mark.parametrize(
    ("text", "created", "outcome"),
    [
        ("Since May 2026 Sam has run our office.", "05/01/12, 05:33 PM", Outcome.FAIL),
        ("In 2004 Sam and I shared a desk.", "05/01/26, 05:33 PM", Outcome.PASS),
        ("I wrote this on 06/01/26.", "", Outcome.NOT_JUDGED),
        ("Sam is up to date.", "06/16/26, 12:10 AM", Outcome.PASS),
    ],
)
def test_the_day_of_writing_counts_and_not_the_days_in_the_text(text: str, created: str, outcome: Outcome) -> None:
    assert ask(recommendations_recent, case(recommendations=[recommendation(text, created=created)])).outcome is outcome


def test_an_old_recommendation_leaves_a_student_where_students_start() -> None:
    old = recommendation("A reliable colleague.", created="06/15/12, 05:33 PM")
    assert ask(recommendations_recent, case("student", recommendations=[old])).score == 0.4
    assert ask(recommendations_recent, case("experienced", recommendations=[old])).score == 0
