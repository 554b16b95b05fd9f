"""The window: a day or two before, after the invitation, never within hours, a working day where there is one."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.interview.timing import is_weekend, timing, window, working_day_after

THURSDAY = date(2026, 6, 25)
days = st.dates(min_value=date(2020, 1, 1), max_value=date(2035, 1, 1))


def test_two_days_or_one_before() -> None:
    span = window(THURSDAY, date(2026, 6, 12))
    assert span
    assert (span.opens, span.closes, span.best) == (date(2026, 6, 23), date(2026, 6, 24), date(2026, 6, 23))


@pytest.mark.parametrize(
    ("interview", "best"),
    [
        ("2026-06-23", "2026-06-22"),  # Tuesday: Sunday or Monday
        ("2026-06-22", "2026-06-20"),  # Monday: Saturday or Sunday, the earlier leaves room
        ("2026-06-21", "2026-06-19"),  # Sunday: Friday or Saturday
    ],
)
def test_a_working_day_is_better(interview: str, best: str) -> None:
    span = window(date.fromisoformat(interview), None)
    assert span
    assert span.best == date.fromisoformat(best)


def test_never_before_the_invitation() -> None:
    span = window(THURSDAY, date(2026, 6, 24))
    assert span
    assert span.opens == span.best == date(2026, 6, 24)
    assert window(THURSDAY, THURSDAY) is None


@pytest.mark.parametrize(
    ("today", "state"),
    [("2026-06-16", "too-early"), ("2026-06-23", "in-window"), ("2026-06-24", "in-window"), ("2026-06-25", "too-late")],
)
def test_where_today_lies(today: str, state: str) -> None:
    assert timing(THURSDAY, None, date.fromisoformat(today)) == state


def test_an_invitation_on_the_day_itself_leaves_no_time() -> None:
    assert timing(THURSDAY, THURSDAY, date(2026, 6, 16)) == "too-late"


@given(days, st.none() | st.integers(0, 60))
def test_the_best_day_is_one_or_two_before_and_not_before_the_invitation(day: date, notice: int | None) -> None:
    invited = None if notice is None else day - timedelta(days=notice)
    span = window(day, invited)
    assert (span is None) == (notice == 0)
    if span:
        assert (day - span.best).days in {1, 2}
        assert span.opens <= span.best <= span.closes
        assert invited is None or span.best >= invited


def test_the_working_day_after_a_friday_is_monday() -> None:
    assert working_day_after(date(2026, 6, 26)) == date(2026, 6, 29)
    assert working_day_after(THURSDAY) == date(2026, 6, 26)
    assert is_weekend(date(2026, 6, 27))
