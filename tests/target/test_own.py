"""A role, and the titles that the member applied for, saved or looks for."""

from __future__ import annotations

import pytest

from auditor.errors import UnreadableTarget
from auditor.target import Kind, Origin, from_aims, from_role
from tests.factory import AS_OF, aim


def test_a_role_asks_for_its_title() -> None:
    target = from_role("  Data   analyst ")
    assert (target.origin, target.name) == (Origin.ROLE, "Data analyst")
    assert [(term.name, term.kind) for term in target.terms] == [("Data analyst", Kind.TITLE)]


@pytest.mark.parametrize("title", ["", "  ", "123", "—"])
def test_a_role_without_a_word_is_refused(title: str) -> None:
    with pytest.raises(UnreadableTarget, match="the role has no words in it"):
        from_role(title)


def test_a_title_counts_once_however_often_it_stands_there_and_the_frequent_come_first() -> None:
    target = from_aims([aim("Planner"), aim("Buyer", row=2), aim("BUYER", table="Saved Jobs")], AS_OF)
    assert target is not None
    assert [(term.name, term.weight) for term in target.terms] == [("Buyer", 2.0), ("Planner", 1.0)]
    assert [(one.title, one.table) for one in target.aims] == [
        ("Buyer", "Job Applications"),
        ("BUYER", "Saved Jobs"),
        ("Planner", "Job Applications"),
    ]


@pytest.mark.parametrize(("day", "counts"), [("6/16/24, 8:00 AM", True), ("6/1/24, 8:00 AM", False), ("", True)])
def test_what_is_older_than_two_years_tells_nothing(day: str, counts: bool) -> None:
    assert (from_aims([aim("Planner", day=day)], AS_OF) is not None) is counts


def test_without_any_there_is_no_target() -> None:
    assert from_aims([], AS_OF) is None


def test_a_dozen_titles_are_enough() -> None:
    target = from_aims([aim(f"Planner {letter}") for letter in "abcdefghijklmnop"], AS_OF)
    assert target is not None
    assert len(target.terms) == len(target.aims) == 12
