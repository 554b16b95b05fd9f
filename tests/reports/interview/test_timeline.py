"""The line of days: in per cent, within the line, and in words."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from reports.interview.timeline import Timeline, timeline_of
from tests.interview.making import TODAY, export, plan


def drawn(tmp_path: Path, **told: str) -> Timeline:
    return timeline_of(plan(export(tmp_path), **told).interview)


def test_the_window_lies_two_days_before_the_end(tmp_path: Path) -> None:
    line = drawn(tmp_path)
    assert (line.window_start, line.window_width) == ("70.00%", "20.00%")
    assert (line.today_at, line.interview_at) == ("5.00%", "95.00%")
    assert line.window_label == "A request fits on 23 or 24 June"
    assert line.title == ("Today, 16 June 2026; A request fits on 23 or 24 June; the interview on 25 June 2026.")


@pytest.mark.parametrize(
    ("told", "label"),
    [
        ({"today": "2026-06-24"}, "A request fits today"),
        ({"today": "2026-06-25"}, ""),
        ({"invited_on": "2026-06-24"}, "A request fits on 24 June"),
        ({"date": "2026-07-02"}, "A request fits on 30 June or 1 July"),
        ({"invited_on": "2026-06-25"}, ""),
    ],
)
def test_only_days_that_are_left(tmp_path: Path, told: dict[str, str], label: str) -> None:
    line = drawn(tmp_path, **told)
    assert line.window_label == label
    assert bool(line.window_start) is bool(label)


@pytest.mark.parametrize("days", [0, 1, 2, 3, 30, 300])
def test_everything_stays_on_the_line(tmp_path: Path, days: int) -> None:
    day: date = TODAY + timedelta(days=days)
    line = drawn(tmp_path, date=day.isoformat(), invited_on="")
    for place in (line.today_at, line.interview_at, line.window_label_at, line.window_start or "0%"):
        assert 0 <= float(place.rstrip("%")) <= 100
    assert line.interview_label.startswith("Interview today" if days == 0 else "Interview,")


def test_no_window_where_no_request_is_a_question(tmp_path: Path) -> None:
    line = timeline_of(plan(export(tmp_path)).interview, with_window=False)
    assert (line.window_start, line.window_label) == ("", "")
    assert "request" not in line.title
