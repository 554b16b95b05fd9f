"""Whether there are stretches between roles: information, never points."""

from __future__ import annotations

from typing import Any

import pytest

from auditor.check import Outcome, Verdict
from auditor.checks.experience.experience_gaps import experience_gaps
from tests.factory import ask, case, entry, position, study

BEFORE = position("Cook", "Inn", started="Jan 2018", finished="Mar 2020", row=2)


def _asked(resumed: str, **facts: Any) -> Verdict:
    return ask(experience_gaps, case(positions=[position("Chef", "Inn", started=resumed), BEFORE], **facts))


def _names_a_gap(verdict: Verdict) -> bool:
    assert verdict.outcome is Outcome.NOT_APPLICABLE
    return bool(verdict.evidence)


@pytest.mark.parametrize(
    ("resumed", "told"), [("Apr 2020", False), ("Oct 2020", False), ("Nov 2020", True), ("2021", True), ("2020", False)]
)
def test_a_stretch_is_mentioned_above_six_months(resumed: str, told: bool) -> None:
    assert _names_a_gap(_asked(resumed)) is told


def test_the_mention_is_kind_and_exact() -> None:
    verdict = _asked("Jan 2021")
    assert "9 months between Mar 2020 and Jan 2021" in verdict.message
    assert "costs nothing" in verdict.message
    assert "Career Break" in verdict.message
    assert [(piece.row, piece.column, piece.text) for piece in verdict.evidence] == [(2, "Finished On", "Mar 2020")]


@pytest.mark.parametrize(
    ("started", "finished", "told"),
    [
        ("2019", "2021", False),
        ("Jun 2020", "", False),
        ("2015", "2019", True),
        ("2022", "2024", True),
        ("", "", True),
        ("2015", "spring", True),
    ],
)
def test_a_study_or_volunteering_in_between_is_no_gap(started: str, finished: str, told: bool) -> None:
    assert _names_a_gap(_asked("Nov 2021", studies=[study("College", started=started, finished=finished)])) is told
    helper = entry("Volunteering", "Helper", started=started, finished=finished)
    assert _names_a_gap(_asked("Nov 2021", extras={"Volunteering": (helper,)})) is told


def test_nothing_is_said_about_the_time_since_the_last_role_or_without_roles() -> None:
    assert not _names_a_gap(ask(experience_gaps, case(positions=[BEFORE])))
    assert not _names_a_gap(ask(experience_gaps, case()))


def test_it_carries_no_points_and_no_office_sees_it() -> None:
    assert experience_gaps.points == 0
    assert not experience_gaps.for_office
    assert experience_gaps.under is None
