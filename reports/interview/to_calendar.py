"""The dated plan as an iCalendar file: one event a step, each with its own alarm."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event, vText

from auditor.interview.plan import InterviewPlan, Step
from reports.cleaning import cleaned

APPOINTMENT = timedelta(hours=1)
"""How long an interview is shown to last, which nobody has told us."""


def render(plan: InterviewPlan, paper: str = "a4") -> bytes:
    """UTF-8 iCalendar (RFC 5545): steps as all-day events, the interview at its time.

    A time in a known zone is written as its instant in UTC, which every program reads alike (the long zone tables that
    libraries write are read wrongly by some); without a zone it floats, and calendars take it as their own local time.
    Equal plans give equal bytes.
    """
    del paper  # a calendar has no pages; every writer takes one
    plan = cleaned(plan)
    calendar = Calendar()
    calendar.add("prodid", f"-//{plan.tool.name}//Interview plan {plan.tool.version}//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", vText(f"Interview {plan.interview.company}".strip()))
    for step in plan.steps:
        calendar.add_component(_event(plan, step))
    return bytes(calendar.to_ical())


def _event(plan: InterviewPlan, step: Step) -> Event:
    event = Event()
    event.add("uid", _uid(plan, step))
    event.add("dtstamp", datetime.combine(date.fromisoformat(plan.interview.today), time(), UTC))
    event.add("summary", step.title)
    event.add("description", step.detail)
    start = _start(plan, step)
    event.add("dtstart", start)
    event.add("dtend", start + (APPOINTMENT if step.time else timedelta(days=1)))
    event.add("transp", "OPAQUE" if step.time else "TRANSPARENT")
    event.add_component(_alarm(step))
    return event


def _start(plan: InterviewPlan, step: Step) -> date | datetime:
    day = date.fromisoformat(step.day)
    if not step.time:
        return day
    local = datetime.combine(day, time.fromisoformat(step.time))
    zone = plan.interview.zone
    return local.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC) if zone else local


def _alarm(step: Step) -> Alarm:
    """The reminder, told from the event's beginning, so that it needs no zone of its own."""
    begins = datetime.fromisoformat(f"{step.day}T{step.time or '00:00'}")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", step.title)
    alarm.add("trigger", datetime.fromisoformat(step.remind_at) - begins)
    return alarm


def _uid(plan: InterviewPlan, step: Step) -> str:
    """The same for the same step of the same interview: a calendar that reads the file again replaces its events."""
    told = "\n".join((plan.member, plan.interview.company, plan.interview.date, step.id))
    return f"{hashlib.sha256(told.encode()).hexdigest()[:32]}@profile-readiness-auditor"
