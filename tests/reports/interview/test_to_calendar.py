"""The calendar file, read by another program than the one that writes it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
import vobject

from auditor.interview.answers import Person
from auditor.interview.plan import InterviewPlan
from reports.interview.to_calendar import render
from tests.interview.making import export, plan


def events(made: InterviewPlan) -> dict[str, vobject.base.Component]:
    (calendar,) = vobject.readComponents(render(made).decode())
    return {event.summary.value: event for event in calendar.vevent_list}


def test_one_event_a_step_each_with_its_alarm_and_an_identity(tmp_path: Path) -> None:
    made = plan(export(tmp_path))
    (calendar,) = vobject.readComponents(render(made).decode())
    assert len(calendar.vevent_list) == len(made.steps)
    assert all(len(event.valarm_list) == 1 for event in calendar.vevent_list)
    assert len({event.uid.value for event in calendar.vevent_list}) == len(made.steps)
    assert render(made) == render(made)


def test_steps_take_a_day_and_the_interview_its_hour(tmp_path: Path) -> None:
    found = events(plan(export(tmp_path)))
    research = found["Research Norrvik Health"]
    assert research.dtstart.value.isoformat() == "2026-06-18"
    assert (research.dtend.value - research.dtstart.value).days == 1
    interview = found["Interview at Norrvik Health"]
    assert interview.dtstart.value == datetime(2026, 6, 25, 10)  # noqa: DTZ001 - a floating time is what is meant
    assert interview.valarm.trigger.value.total_seconds() == -3600
    assert research.valarm.trigger.value.total_seconds() == 9 * 3600


@pytest.mark.parametrize(
    ("zone", "day", "hour"),
    [("Europe/Berlin", "2026-06-25", 8), ("Europe/Berlin", "2026-12-10", 9), ("America/Chicago", "2026-06-25", 15)],
)
def test_a_time_in_a_zone_is_the_right_hour_in_summer_and_winter(
    tmp_path: Path, zone: str, day: str, hour: int
) -> None:
    made = plan(export(tmp_path), date=f"{day} 10:00", zone=zone)
    interview = events(made)["Interview at Norrvik Health"]
    assert interview.dtstart.value.astimezone(UTC).hour == hour
    assert f"DTSTART:{day.replace('-', '')}T{hour:02}0000Z" in render(made).decode()


def test_without_a_zone_the_time_floats(tmp_path: Path) -> None:
    text = render(plan(export(tmp_path))).decode()
    assert "DTSTART:20260625T100000\r\n" in text
    assert "TZID" not in text
    assert "DTSTART:20260625T100000Z" not in text


def test_lines_are_folded_by_bytes_and_marks_escaped(tmp_path: Path) -> None:
    name = "Ada " + "é" * 60
    made = plan(export(tmp_path), Person(name=name), company="A, B; C\\D")
    assert all(len(line) <= 75 for line in render(made).split(b"\r\n"))
    found = events(made)
    assert "Interview at A, B; C\\D" in found
    assert found["Interview at A, B; C\\D"].description.value == f"With {name}."


def test_no_line_can_be_smuggled_in(tmp_path: Path) -> None:
    made = plan(export(tmp_path), Person(name="Ada Berg\r\nATTENDEE:mailto:x@example.com"))
    assert b"\r\nATTENDEE" not in render(made)
