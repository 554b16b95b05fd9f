"""The dated plan: everything the article asks for, between today and the day after."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from auditor.interview.answers import Person
from auditor.interview.plan import Step
from sample_exports import people
from tests.interview import making
from tests.interview.making import COMPANY, TODAY, connection, export, follow, only, plan


def by_id(steps: list[Step]) -> dict[str, Step]:
    return {step.id.partition("-")[0]: step for step in steps}


def test_all_that_the_article_asks_for_in_order(tmp_path: Path) -> None:
    steps = plan(export(tmp_path)).steps
    assert {"profile", "follow", "research", "posts", "beyond", "practise", "interview", "thank", "connect"} == set(
        by_id(steps)
    )
    assert [step.day for step in steps] == sorted(step.day for step in steps)
    assert len({step.id for step in steps}) == len(steps)


@pytest.mark.parametrize("days", range(12))
def test_preparation_lies_between_today_and_the_day_before(tmp_path: Path, days: int) -> None:
    day = TODAY + timedelta(days=days)
    for step in plan(export(tmp_path), date=day.isoformat(), invited_on="").steps:
        if step.id == "interview":
            assert step.day == day.isoformat()
        elif step.id.startswith(("thank-you", "connect-")):
            assert step.day > day.isoformat()
        else:
            assert TODAY <= date.fromisoformat(step.day) < max(day, TODAY + timedelta(days=1))


def test_the_audits_next_steps_come_first_and_fit_in(tmp_path: Path) -> None:
    steps = plan(export(tmp_path)).steps
    profile = [step for step in steps if step.id.startswith("profile-")]
    assert len(profile) == 3
    assert steps[0].id.startswith("profile-")
    assert profile[-1].day <= "2026-06-20"


@pytest.mark.parametrize(
    ("rows", "told", "day", "title"),
    [
        ({"connections": [connection("Ada", "Berg", COMPANY)]}, {}, "2026-06-19", "You are connected with"),
        ({"invitations": [making.invitation("Ada Berg", "INCOMING")]}, {}, "2026-06-16", "Accept the request"),
        ({"invitations": [making.invitation("Ada Berg", "OUTGOING")]}, {}, "2026-06-19", "Leave your request"),
        ({}, {"culture": "open"}, "2026-06-23", "Ask Ada Berg to connect"),
        ({}, {"culture": "reserved"}, "2026-06-26", "Now you may ask"),
        ({}, {"date": "2026-06-26"}, "2026-06-29", "Now you may ask"),
    ],
)
def test_each_decision_has_its_day(
    tmp_path: Path, rows: dict[str, list[making.Row]], told: dict[str, str], day: str, title: str
) -> None:
    folder = export(tmp_path, **rows)  # type: ignore[arg-type]
    step = by_id(plan(folder, Person(name="Ada Berg", active="yes"), **told).steps)["connect"]
    assert step.day == day
    assert step.title.startswith(title)


def test_a_followed_company_needs_no_following(tmp_path: Path) -> None:
    assert "follow" not in by_id(plan(export(tmp_path / "a", follows=[follow(COMPANY)])).steps)
    near = by_id(plan(export(tmp_path / "b", follows=[follow(f"{COMPANY} Nordics")])).steps)
    assert "check that it is this one" in near["follow"].detail


def test_somebody_you_know_there_is_named(tmp_path: Path) -> None:
    rows = [connection("Bo", "Lind", COMPANY)]
    assert "Bo Lind" in by_id(plan(export(tmp_path, connections=rows)).steps)["beyond"].detail


def test_reminders(tmp_path: Path) -> None:
    steps = by_id(plan(export(tmp_path)).steps)
    assert (steps["interview"].time, steps["interview"].remind_at) == ("10:00", "2026-06-25T09:00")
    assert steps["research"].remind_at.endswith("T09:00")
    allday = by_id(plan(export(tmp_path), date="2026-06-25").steps)["interview"]
    assert (allday.time, allday.remind_at) == ("", "2026-06-25T08:00")
    night = by_id(plan(export(tmp_path), date="2026-06-25 00:30").steps)["interview"]
    assert night.remind_at == "2026-06-24T23:30"


def test_who_may_be_connected_is_looked_up_first(tmp_path: Path) -> None:
    rows = [connection("Ada", "Berg", "Velthaven")]
    steps = by_id(plan(export(tmp_path, connections=rows)).steps)
    assert steps["check"].day == TODAY.isoformat()
    assert "check" not in by_id(plan(export(tmp_path / "b")).steps)


def test_what_is_seen_first_and_weak_has_its_step(tmp_path: Path) -> None:
    shown = plan(people()["student"])
    ready = next(card for card in only(shown).cards if card.id == "readiness")
    assert "your headline (developing) and your summary (developing)" in ready.message
    mended = [step.title for step in shown.steps if step.id.startswith("profile-")]
    assert mended[-1] == "Your profile: summary"
    assert len(mended) == len(set(mended)) == 4


def test_thanks_come_before_a_request(tmp_path: Path) -> None:
    steps = plan(export(tmp_path), culture="reserved").steps
    assert [step.id.partition("-")[0] for step in steps if step.day == "2026-06-26"] == ["thank", "connect"]
