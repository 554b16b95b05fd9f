"""Careers and the stage that each shows, with near misses."""

from __future__ import annotations

import pytest

from auditor.profile import Profile
from auditor.records import Position
from auditor.stage import chosen, infer
from auditor.stage_name import StageName
from tests.factory import position, profile, study

STUDYING = study("Example College", "BSc Biology", started="2023", finished="2027")
GRADUATED = study("Example College", "BSc Biology", started="2018", finished="2021")
LONG = position("Engineer", "Example Works", started="Mar 2012")
NURSE = position("Registered Nurse", "Clinic", started="2014", finished="Aug 2024")
BOOTCAMP = study("Web Bootcamp", "Web development", started="Sep 2024", finished="Mar 2025")


def began(title: str, company: str = "Kiln", started: str = "May 2025") -> Position:
    return position(title, company, started=started)


CAREERS = {
    "an end to come": (profile(studies=[STUDYING]), StageName.STUDENT),
    "no end yet, begun lately": (profile(studies=[study("College", started="2022")]), StageName.STUDENT),
    "no end and begun long ago": (profile(studies=[study("College", started="2012")]), StageName.EARLY),
    "no dates at all": (profile(studies=[study("College")]), StageName.EARLY),
    "an evening degree after years of work": (profile(studies=[STUDYING], positions=[LONG]), StageName.EXPERIENCED),
    "graduated, first job": (
        profile(studies=[GRADUATED], positions=[position("Analyst", started="Sep 2021")]),
        StageName.EARLY,
    ),
    "four years eleven months": (profile(positions=[position("Analyst", started="Aug 2021")]), StageName.EARLY),
    "five years and a month": (profile(positions=[position("Analyst", started="May 2021")]), StageName.EXPERIENCED),
    "long career": (profile(positions=[LONG]), StageName.EXPERIENCED),
    "says career changer": (
        profile(headline="Career changer: teacher to data analyst", positions=[LONG]),
        StageName.CHANGER,
    ),
    "is transitioning to a new career": (
        profile(summary="I am transitioning from retail to a career in nursing.", positions=[LONG]),
        StageName.CHANGER,
    ),
    "leads change, changes nothing herself": (
        profile(headline="Change manager | digital transition to the cloud", positions=[LONG]),
        StageName.EXPERIENCED,
    ),
    "a headline that turns to a known field": (
        profile(headline="Army Veteran | Transitioning to Project Management | PMP candidate", positions=[LONG]),
        StageName.CHANGER,
    ),
    "moves into civilian work": (
        profile(summary="After 12 years I am moving into civilian project management.", positions=[LONG]),
        StageName.CHANGER,
    ),
    "moves systems, not herself": (
        profile(headline="Engineer | Transitioning to the cloud", positions=[LONG]),
        StageName.EXPERIENCED,
    ),
    "moves patients into care": (
        profile(headline="Nurse transitioning patients to home care", positions=[LONG]),
        StageName.EXPERIENCED,
    ),
    "works with civilians": (
        profile(summary="I moved supplies to civilian hospitals.", positions=[LONG]),
        StageName.EXPERIENCED,
    ),
    "a beginner after years of other work": (
        profile(positions=[began("Junior Developer"), NURSE], studies=[BOOTCAMP]),
        StageName.CHANGER,
    ),
    "a beginner without a new study": (
        profile(positions=[began("Junior Developer"), NURSE], studies=[GRADUATED]),
        StageName.EXPERIENCED,
    ),
    "a beginner in the same calling": (
        profile(positions=[began("Graduate Nurse"), NURSE], studies=[BOOTCAMP]),
        StageName.EXPERIENCED,
    ),
    "a beginner at the same employer": (
        profile(positions=[began("Trainee Auditor", "Clinic"), NURSE], studies=[BOOTCAMP]),
        StageName.EXPERIENCED,
    ),
    "a junior partner crowns a career": (
        profile(positions=[began("Junior Partner"), NURSE], studies=[BOOTCAMP]),
        StageName.EXPERIENCED,
    ),
    "a new trade without a beginner's title": (
        profile(positions=[began("Food safety officer"), NURSE], studies=[BOOTCAMP]),
        StageName.CHANGER,
    ),
    "the old trade at a higher rank": (
        profile(positions=[began("Director of Nursing"), NURSE], studies=[BOOTCAMP]),
        StageName.EXPERIENCED,
    ),
    "a beginner who has been at it for four years": (
        profile(
            positions=[
                began("Junior Developer", started="May 2022"),
                position("Registered Nurse", "Clinic", started="2012", finished="2021"),
            ],
            studies=[GRADUATED],
        ),
        StageName.EXPERIENCED,
    ),
    "a beginner after two years of other work": (
        profile(
            positions=[began("Junior Developer"), position("Barista", "Bar", started="May 2022", finished="May 2024")],
            studies=[BOOTCAMP],
        ),
        StageName.EARLY,
    ),
    "a first job after a degree and a long student job": (
        profile(
            positions=[began("Junior Developer"), position("Barista", "Bar", started="2018", finished="Apr 2025")],
            studies=[study("University", "BSc", started="2020", finished="2024")],
        ),
        StageName.EXPERIENCED,
    ),
    "a beginner and nothing before": (
        profile(positions=[began("Trainee Solicitor")], studies=[BOOTCAMP]),
        StageName.EARLY,
    ),
    "a beginner without a date": (
        profile(positions=[position("Trainee Solicitor", "Firm"), NURSE], studies=[BOOTCAMP]),
        StageName.EXPERIENCED,
    ),
    "says career break": (
        profile(summary="After a career break to raise my children I am back.", positions=[LONG]),
        StageName.RETURNER,
    ),
    "back after three years": (
        profile(
            positions=[position("Nurse", started="Mar 2025"), position("Nurse", started="2015", finished="Jan 2022")]
        ),
        StageName.RETURNER,
    ),
    "a career break that is listed and ended lately": (
        profile(
            positions=[
                position("Planner", "Works", started="Jan 2026"),
                position("Career break", "Parent", started="Apr 2024", finished="Dec 2025"),
                position("Planner", "Mill", started="2015", finished="Mar 2024"),
            ]
        ),
        StageName.RETURNER,
    ),
    "a career break of long ago": (
        profile(positions=[LONG, position("Sabbatical", started="2016", finished="2017")]),
        StageName.EXPERIENCED,
    ),
    "back long ago": (
        profile(
            positions=[position("Nurse", started="Mar 2020"), position("Nurse", started="2010", finished="Jan 2016")]
        ),
        StageName.EXPERIENCED,
    ),
    "nothing for over a year": (
        profile(positions=[position("Nurse", started="2012", finished="Feb 2025")]),
        StageName.RETURNER,
    ),
    "nothing for half a year": (
        profile(positions=[position("Nurse", started="2012", finished="Dec 2025")]),
        StageName.EXPERIENCED,
    ),
    "only a summer job, then study": (
        profile(positions=[position("Barista", started="Jun 2021", finished="Aug 2021")]),
        StageName.EARLY,
    ),
    "nothing listed": (profile(), StageName.EARLY),
}


@pytest.mark.parametrize(("person", "stage"), CAREERS.values(), ids=CAREERS)
def test_the_stage_is_told_from_dates_and_own_words(person: Profile, stage: StageName) -> None:
    found = infer(person)
    assert found.name is stage, found.reason
    assert found.reason
    assert found.certain


@pytest.mark.parametrize("table", ["Positions", "Education"])
def test_without_roles_or_schools_the_stage_is_not_certain(table: str) -> None:
    assert not infer(profile(unknown=[table])).certain


def test_without_the_roles_the_strictest_stage_is_guessed() -> None:
    assert infer(profile(unknown=["Positions", "Education"])).name is StageName.EXPERIENCED


def test_what_the_person_chose_is_certain() -> None:
    assert chosen(StageName.STUDENT).certain
    assert "you chose" in chosen(StageName.STUDENT).reason


@pytest.mark.parametrize(
    ("started", "words"),
    [("Jan 2026", "less than a year"), ("Jun 2025", "about 1 year"), ("Jun 2023", "about 3 years")],
)
def test_the_reason_counts_years_in_words(started: str, words: str) -> None:
    reason = infer(profile(positions=[position("Clerk", started=started)])).reason
    assert reason == f"the roles add up to {words}"
