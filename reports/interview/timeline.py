"""The days from today to the interview as a line to draw: positions in per cent, labels, and all of it in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from auditor.interview.plan import Interview
from reports import wording
from reports.view.score import percent


@dataclass(frozen=True, kw_only=True)
class Timeline:
    """Where today, the days for a request and the interview stand; the window's fields are empty where it is past."""

    title: str
    today_at: str
    today_label: str
    interview_at: str
    interview_label: str
    window_start: str
    window_width: str
    window_label: str
    window_label_at: str
    window_anchor: str


def timeline_of(interview: Interview, *, with_window: bool = True) -> Timeline:
    """The line from the start of today to the end of the interview's day; a day takes the same room everywhere.

    `with_window` is false where no request is a question any more.
    """
    today, day = date.fromisoformat(interview.today), date.fromisoformat(interview.date)
    room = 100 / ((day - today).days + 1)
    opens, closes = _ahead(interview, today) if with_window else (None, None)
    label = ""
    if opens and closes:
        label = "A request fits today" if opens == closes == today else f"A request fits on {_days(opens, closes)}"
    start = (opens - today).days * room if opens else 0.0
    end = ((closes - today).days + 1) * room if closes else 0.0
    middle = (start + end) / 2
    anchor = "start" if middle < 30 else "end" if middle > 70 else "middle"
    same_day = today == day
    return Timeline(
        title=f"Today, {wording.day(interview.today)}; {f'{label}; ' if label else ''}the interview on "
        f"{wording.day(interview.date)}.",
        today_at=percent(room / 2),
        today_label="" if same_day else f"Today, {_short(today)}",
        interview_at=percent(100 - room / 2),
        interview_label=f"Interview{' today' if same_day else ''}, {_short(day)}",
        window_start=percent(start) if label else "",
        window_width=percent(end - start),
        window_label=label,
        window_label_at=percent({"start": start, "middle": middle, "end": end}[anchor]),
        window_anchor=anchor,
    )


def _ahead(interview: Interview, today: date) -> tuple[date | None, date | None]:
    """The days of the window that are not over."""
    if not (interview.window_opens and interview.window_closes):
        return None, None
    opens, closes = date.fromisoformat(interview.window_opens), date.fromisoformat(interview.window_closes)
    return (max(opens, today), closes) if closes >= today else (None, None)


def _days(opens: date, closes: date) -> str:
    if opens == closes:
        return _short(opens)
    first = str(opens.day) if opens.month == closes.month else _short(opens)
    return f"{first} or {_short(closes)}"


def _short(day: date) -> str:
    return f"{day.day} {day:%B}"
