"""The facts that several checks need."""

from __future__ import annotations

from datetime import date

import pytest

from auditor.profile import Presence
from tests.factory import position, profile


def test_a_table_is_known_when_it_was_read_or_is_empty() -> None:
    known = profile(unknown=["Skills"])
    assert known.knows("Profile", "Positions")
    assert not known.knows("Profile", "Skills")
    assert not known.knows("Never heard of")
    assert known.presence["Skills"] is Presence.UNKNOWN


def test_the_newest_position_is_one_that_goes_on_before_one_that_ended() -> None:
    ended = position("Cook", started="2024", finished="2026")
    current = position("Chef", started="2020")
    assert profile(positions=[current, ended]).newest_position is current
    assert profile(positions=[ended]).newest_position is ended
    assert profile().newest_position is None


@pytest.mark.parametrize(
    ("finished", "recent"),
    [
        ("", True),
        ("Dec 2016", True),
        ("2016", True),
        ("Jun 2016", True),
        ("Jun 15, 2016", True),
        ("Jun 14, 2016", False),
        ("May 2016", False),
        ("Dec 2015", False),
        ("2015", False),
    ],
)
def test_recent_is_within_ten_years_of_the_exports_day(finished: str, *, recent: bool) -> None:
    role = position("Clerk", started="2010", finished=finished)
    assert (role in profile(positions=[role]).recent_positions) == recent


def test_a_role_without_dates_counts_as_recent_when_nothing_says_otherwise() -> None:
    role = position("Clerk", finished="some time ago")
    assert profile(positions=[role]).recent_positions == (role,)


def test_years_of_experience_count_overlaps_once() -> None:
    roles = [
        position("A", started="Jan 2010", finished="Dec 2013"),
        position("B", started="Jan 2012", finished="Dec 2015"),
        position("C", started="Jan 2020", finished="Dec 2020"),
    ]
    assert profile(positions=roles).experience_years == pytest.approx(7.0, abs=0.02)


def test_a_gap_lies_between_stretches_of_work_and_neighbours_leave_none() -> None:
    roles = [
        position("A", started="Jan 2010", finished="Dec 2011"),
        position("B", started="Jan 2012", finished="Mar 2014"),
        position("C", started="Jun 2016"),
    ]
    known = profile(positions=roles)
    assert known.gaps == ((date(2014, 3, 31), date(2016, 6, 1)),)
    assert known.last_worked == known.as_of


def test_roles_of_the_future_and_impossible_spans_are_no_work() -> None:
    roles = [position("A", started="2031"), position("B", started="Jun 2020", finished="Jan 2019"), position("C")]
    known = profile(positions=roles)
    assert (known.experience_years, known.gaps, known.last_worked) == (0, (), None)
