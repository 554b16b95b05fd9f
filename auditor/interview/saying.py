"""How days, spans and missing files are said in the interview plan."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

_FROM_LARGER = (
    "Ask LinkedIn for the larger download (Settings & Privacy, Data privacy, Get a copy of your data, first choice)."
)


def day_text(day: date) -> str:
    """`15 June 2026`."""
    return f"{day.day} {day:%B %Y}"


def weekday_text(day: date) -> str:
    """`Thursday, 25 June`."""
    return f"{day:%A}, {day.day} {day:%B}"


def times(days: int) -> str:
    """`1 day`, `12 days`, `5 months`, `8 years`."""
    if days < 60:
        return f"{days} {'day' if days == 1 else 'days'}"
    months = round(days / 30.44)
    return f"{months} months" if months < 24 else f"{days // 365} years"


def listed(items: Sequence[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    return "".join(items) if len(items) < 2 else f"{', '.join(items[:-1])} and {items[-1]}"


def files_missing(table: str) -> str:
    """That a table is not in this download, and how to get it."""
    return f"{table}.csv is not in this download, so this was not judged. {_FROM_LARGER}"
