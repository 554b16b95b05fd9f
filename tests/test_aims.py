"""Titles out of the four tables, in every shape that LinkedIn wrote them."""

from __future__ import annotations

from typing import Any

import pytest

from auditor.aims import AIM_TABLES, aims
from auditor.records import Source

HERE = Source(file="x.csv", row=3)


def titles(table: str, **row: str) -> list[tuple[str, str, str]]:
    return [(one.column, one.written, one.title) for one in aims(table, row, HERE)]


@pytest.mark.parametrize("table", ["Job Applications", "Saved Jobs"])
def test_an_application_and_a_saved_job_have_one_title(table: str) -> None:
    assert titles(table, **{"Job Title": " Head of Data "}) == [("Job Title", "Head of Data", "Head of Data")]
    assert titles(table, **{"Job Title": "  "}) == []


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("Supply Planner | Demand Planner", ["Supply Planner", "Demand Planner"]),
        ("[Water Engineer], [Dam Engineer, Senior]", ["Water Engineer", "Dam Engineer, Senior"]),
        ("Nurse", ["Nurse"]),
        (" | ", []),
        ("", []),
    ],
)
def test_preferences_are_lists_in_two_forms(cell: str, expected: list[str]) -> None:
    assert [title for _, _, title in titles("Job Seeker Preferences", **{"Job Titles": cell})] == expected


ALERTS: list[tuple[dict[str, str], Any]] = [
    ({"QUERY_CONTEXT": "{keywords=head of data, spellCheckEnabled=true}"}, ("QUERY_CONTEXT", "head of data")),
    ({"QUERY_CONTEXT": "{keywords=nurse, icu, facets={}}"}, ("QUERY_CONTEXT", "nurse, icu")),
    ({"QUERY_CONTEXT": "{keywords=welder}"}, ("QUERY_CONTEXT", "welder")),
    ({"QUERY_CONTEXT": "{facets={}}"}, None),
    (
        {"Jobs Search Url": "https://x.example/jobs?keywords=water%20engineer&l=1"},
        ("Jobs Search Url", "water engineer"),
    ),
    ({"Jobs Search Url": "https://x.example/jobs?location=Leeds"}, None),
]


@pytest.mark.parametrize(("row", "expected"), ALERTS)
def test_an_alert_tells_what_is_searched_for(row: dict[str, str], expected: tuple[str, str] | None) -> None:
    found = titles("SavedJobAlerts", **({"QUERY_CONTEXT": "", "Jobs Search Url": ""} | row))
    assert [(column, title) for column, _, title in found] == ([expected] if expected else [])
    assert all(written in row[column] for column, written, _ in found), "verbatim"


def test_the_day_is_read_where_there_is_one() -> None:
    (one,) = aims("Job Applications", {"Job Title": "Nurse", "Application Date": "6/6/26, 8:38 PM"}, HERE)
    assert one.day is not None
    assert (one.day.year, one.day.month, one.source.row, one.table) == (2026, 6, 3, "Job Applications")
    (undated,) = aims("Job Seeker Preferences", {"Job Titles": "Nurse"}, HERE)
    assert undated.day is None
    assert AIM_TABLES[0] == "Job Applications"
