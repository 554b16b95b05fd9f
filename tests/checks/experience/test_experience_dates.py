"""Whether the dates of the roles hold together."""

from __future__ import annotations

from datetime import date

import pytest

from auditor.check import Outcome, Verdict
from auditor.checks.experience.experience_dates import experience_dates
from tests.factory import ask, case, position

FINE = ("Jan 2018", "Feb 2020")
REVERSED = ("Mar 2021", "Feb 2021")
UNREAD = ("Frühling 2021", "")


def _asked(*dates: tuple[str, str], as_of: date = date(2026, 6, 15)) -> Verdict:
    roles = [position("Cook", started=start, finished=end, row=row) for row, (start, end) in enumerate(dates, 1)]
    return ask(experience_dates, case(positions=roles, as_of=as_of))


@pytest.mark.parametrize(
    "dates",
    [
        FINE,
        ("Mar 2021", ""),
        ("2021", "Mar 2021"),
        ("Dec 2021", "2021"),
        ("2021", "2021"),
        ("Mar 2021", "Mar 2021"),
        ("", "Mar 2021"),
        ("Mar 2026", "Dec 2027"),
        ("Sep 2026", ""),
    ],
)
def test_dates_that_can_be_right_pass(dates: tuple[str, str]) -> None:
    verdict = _asked(dates)
    assert verdict.outcome is Outcome.PASS
    assert verdict.message == "None of your dated jobs (1) ends before it starts or starts far ahead."
    assert verdict.evidence


@pytest.mark.parametrize("dates", [REVERSED, ("2022", "Dec 2021"), ("Oct 2026", ""), ("2027", "2028")])
def test_one_that_cannot_be_right_is_half(dates: tuple[str, str]) -> None:
    verdict = _asked(FINE, dates)
    assert verdict.score == 0.5
    assert "(2), 1 ends" in verdict.message
    first = verdict.evidence[0]
    assert (first.row, first.column, first.text) == (2, "Started On", dates[0])


def test_two_that_cannot_be_right_fail() -> None:
    verdict = _asked(REVERSED, ("Oct 2027", ""), FINE)
    assert verdict.outcome is Outcome.FAIL
    assert "2 end before the start, or start well" in verdict.message


@pytest.mark.parametrize(("as_of", "outcome"), [(date(2026, 7, 1), "pass"), (date(2026, 6, 30), "partial")])
def test_a_start_up_to_three_months_ahead_is_a_new_job(as_of: date, outcome: str) -> None:
    assert _asked(("Oct 2026", ""), as_of=as_of).outcome == outcome


def test_dates_that_we_cannot_read_cost_half_at_most() -> None:
    verdict = _asked(UNREAD, ("2020", "vor Jahren"), UNREAD)
    assert verdict.score == 0.5
    assert "3 have a date that we could not read" in verdict.message


def test_unread_beside_wrong_ones_is_told_too() -> None:
    assert _asked(REVERSED, UNREAD).score == 0.5
    verdict = _asked(REVERSED, REVERSED, UNREAD)
    assert verdict.outcome is Outcome.FAIL
    assert "1 has a date that we could not read" in verdict.message


def test_one_role_with_both_is_quoted_once() -> None:
    assert len(_asked(("Mar 2030", "bald")).evidence) == 2


def test_roles_without_dates_are_not_judged() -> None:
    assert _asked(("", "")).outcome is Outcome.NOT_JUDGED
    assert _asked().outcome is Outcome.NOT_JUDGED
    assert _asked(("", ""), FINE).outcome is Outcome.PASS
