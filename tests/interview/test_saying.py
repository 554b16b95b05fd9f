"""Days and spans as people say them."""

from __future__ import annotations

from datetime import date

import pytest

from auditor.interview.saying import day_text, files_missing, listed, times, weekday_text


def test_days() -> None:
    assert day_text(date(2026, 6, 5)) == "5 June 2026"
    assert weekday_text(date(2026, 6, 25)) == "Thursday, 25 June"


@pytest.mark.parametrize(
    ("days", "said"),
    [(0, "0 days"), (1, "1 day"), (59, "59 days"), (61, "2 months"), (365, "12 months"), (2920, "8 years")],
)
def test_spans(days: int, said: str) -> None:
    assert times(days) == said


def test_lists_and_missing_files() -> None:
    assert [listed(items) for items in ([], ["a"], ["a", "b", "c"])] == ["", "a", "a, b and c"]
    assert files_missing("Connections").startswith("Connections.csv is not in this download")
