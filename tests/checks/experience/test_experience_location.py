"""Whether the recent roles carry a place."""

from __future__ import annotations

import pytest

from auditor.check import Outcome, Verdict
from auditor.checks.experience.experience_location import experience_location
from auditor.records import Position
from tests.factory import ask, case, position


def _asked(*places: str) -> Verdict:
    roles = [position("Cook", location=place, started="2024", row=row) for row, place in enumerate(places, 1)]
    return _of(*roles)


def _of(*roles: Position) -> Verdict:
    return ask(experience_location, case(positions=roles))


@pytest.mark.parametrize(
    ("places", "outcome"),
    [
        (("Leeds, England",), "pass"),
        (("Leeds", ""), "pass"),
        (("Leeds", "", ""), "partial"),
        (("", "", "", "", "Leeds"), "partial"),
        (("", ""), "fail"),
        (("  ",), "fail"),
    ],
)
def test_half_of_the_roles_with_a_place_are_enough(places: tuple[str, ...], outcome: str) -> None:
    assert _asked(*places).outcome == outcome


@pytest.mark.parametrize("place", ["Remote", "Fernarbeit", "大阪", "Greater Paris Metropolitan Region"])
def test_any_wording_is_a_place(place: str) -> None:
    verdict = _asked(place)
    assert verdict.outcome is Outcome.PASS
    assert verdict.evidence[0].text == place


def test_the_message_counts() -> None:
    assert _asked("Leeds", "", "").message == "Of your recent jobs (3), 1 carries a place."
    assert _asked("", "").message == "Of your recent jobs (2), none carries a place."
    assert [piece.text for piece in _asked("", "").evidence] == ["", ""]


def test_old_roles_need_no_place() -> None:
    old = position("Clerk", started="2001", finished="2004", row=2)
    assert _of(position("Cook", started="2024", location="Leeds"), old, old, old).outcome is Outcome.PASS
    assert _of(old).outcome is Outcome.FAIL


def test_without_positions_not_judged() -> None:
    assert _of().outcome is Outcome.NOT_JUDGED


def test_a_career_break_needs_no_place() -> None:
    away = position("Career break", started="2024", finished="2025", row=2)
    assert _of(position("Cook", started="2026", location="Leeds"), away, away).outcome is Outcome.PASS


@pytest.mark.parametrize(
    ("title", "company"),
    [
        ("Cook in Leeds", "Inn"),
        ("Cook", "Leeds Infirmary"),
        ("Remote support agent", "Beta Rail"),
        ("Cook", "The Hague Inn"),
    ],
)
def test_a_place_in_the_title_or_the_employer_s_name_is_not_the_role_s_place(title: str, company: str) -> None:
    assert _of(position(title, company, started="2024")).outcome is Outcome.FAIL
