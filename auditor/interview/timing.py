"""When a request may go out: a day or two before the interview, after its invitation, never within hours of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

EARLIEST, LATEST = timedelta(days=2), timedelta(days=1)
"""Before the interview, both counted in days (the article, "Assess the Timing")."""
SATURDAY = 5


@dataclass(frozen=True, kw_only=True)
class Window:
    """The first and last day for a request, and the better one of them."""

    opens: date
    closes: date
    best: date


def window(day: date, invited_on: date | None) -> Window | None:
    """The window before an interview on `day`; None where the invitation came too late for one.

    A working day is better than a day of the weekend, and the earlier of two equal ones leaves room for an answer.
    """
    opens, closes = day - EARLIEST, day - LATEST
    if invited_on:
        opens = max(opens, invited_on)
    if opens > closes:
        return None
    days = [opens + timedelta(days=count) for count in range((closes - opens).days + 1)]
    return Window(opens=opens, closes=closes, best=min(days, key=lambda one: (is_weekend(one), one)))


def timing(day: date, invited_on: date | None, today: date) -> str:
    """`too-early`, `in-window` or `too-late`, as of today."""
    span = window(day, invited_on)
    if span is None or today > span.closes:
        return "too-late"
    return "too-early" if today < span.opens else "in-window"


def is_weekend(day: date) -> bool:
    """Whether it is a Saturday or Sunday."""
    return day.weekday() >= SATURDAY


def working_day_after(day: date) -> date:
    """The next day that is no Saturday or Sunday."""
    following = day + timedelta(days=1)
    while is_weekend(following):
        following += timedelta(days=1)
    return following
