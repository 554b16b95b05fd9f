"""Invented profiles and cases for tests: every argument has a default that no check objects to knowing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from auditor.answers import Answers
from auditor.case import Case, gather
from auditor.check import Check, Verdict
from auditor.export.dates import parse
from auditor.photo import Face, Framed, PhotoFacts
from auditor.profile import Presence, Profile
from auditor.records import (
    Activity,
    Aim,
    Certification,
    Connections,
    Entry,
    Identity,
    Lesson,
    OwnUrl,
    PhotoUpload,
    Position,
    Recommendation,
    Skill,
    Source,
    Span,
    Study,
    Website,
)
from auditor.stage import Stage
from auditor.stage_name import StageName
from auditor.target import Kind, Origin, Target, Term

AS_OF = date(2026, 6, 15)
TABLES = (
    "Profile",
    "Positions",
    "Education",
    "Skills",
    "Certifications",
    "Recommendations_Received",
    "Endorsement_Received_Info",
    "Languages",
    "Projects",
    "Volunteering",
    "Honors",
    "Courses",
    "Learning",
    "Organizations",
    "Publications",
    "Rich_Media",
    "Connections",
    "Invitations",
    "Shares",
    "Comments",
)


def span(started: str = "", finished: str = "") -> Span:
    """A span from LinkedIn's own words: `span("Mar 2021")` goes on."""
    return Span(started_text=started, finished_text=finished, started=parse(started), finished=parse(finished))


def position(
    title: str = "",
    company: str = "",
    *,
    started: str = "",
    finished: str = "",
    description: str = "",
    location: str = "",
    row: int = 2,
) -> Position:
    """One row of Positions.csv."""
    return Position(
        source=Source(file="Positions.csv", row=row),
        title=title,
        company=company,
        description=description,
        location=location,
        span=span(started, finished),
    )


def study(
    school: str = "",
    degree: str = "",
    *,
    started: str = "",
    finished: str = "",
    notes: str = "",
    activities: str = "",
    row: int = 2,
) -> Study:
    """One row of Education.csv."""
    return Study(
        source=Source(file="Education.csv", row=row),
        school=school,
        degree=degree,
        notes=notes,
        activities=activities,
        span=span(started, finished),
    )


def recommendation(
    text: str = "",
    author: str = "Ann Example",
    *,
    company: str = "",
    job_title: str = "",
    status: str = "VISIBLE",
    created: str = "",
    row: int = 2,
) -> Recommendation:
    """One row of Recommendations_Received.csv."""
    return Recommendation(
        source=Source(file="Recommendations_Received.csv", row=row),
        author=author,
        company=company,
        job_title=job_title,
        text=text,
        status=status,
        created_text=created,
        created=parse(created),
    )


def certification(
    name: str = "",
    authority: str = "",
    *,
    url: str = "",
    licence: str = "",
    started: str = "",
    finished: str = "",
    row: int = 2,
) -> Certification:
    """One row of Certifications.csv."""
    return Certification(
        source=Source(file="Certifications.csv", row=row),
        name=name,
        authority=authority,
        url=url,
        licence=licence,
        span=span(started, finished),
    )


def skills(*names: str, endorsements: int = 0) -> tuple[Skill, ...]:
    """Rows of Skills.csv, each endorsed equally often."""
    return tuple(
        Skill(source=Source(file="Skills.csv", row=row), name=name, endorsements=endorsements)
        for row, name in enumerate(names, 2)
    )


def entry(
    table: str,
    title: str,
    *,
    column: str = "Title",
    text: str = "",
    organisation: str = "",
    started: str = "",
    finished: str = "",
    row: int = 2,
) -> Entry:
    """One row of a section beyond the core."""
    return Entry(
        source=Source(file=f"{table}.csv", row=row),
        column=column,
        title=title,
        organisation=organisation,
        text=text,
        span=span(started, finished),
    )


def endorsed(*names: str, endorsements: int = 1) -> tuple[Skill, ...]:
    """Skills that others endorsed, listed or not."""
    source = "Endorsement_Received_Info.csv"
    return tuple(
        Skill(source=Source(file=source, row=row), name=name, endorsements=endorsements)
        for row, name in enumerate(names, 2)
    )


def lesson(title: str, completed: str = "2026-02-01 17:48 UTC", *, row: int = 2) -> Lesson:
    """A completed row of Learning.csv."""
    day = parse(completed)
    assert day is not None
    return Lesson(source=Source(file="Learning.csv", row=row), title=title, completed_text=completed, completed=day)


def photo_upload(day: str, *, row: int = 2) -> PhotoUpload:
    """A row of Rich_Media.csv that proves a profile photo on `day` ("June 1, 2025")."""
    uploaded = parse(day)
    assert uploaded is not None
    sentence = f"You uploaded a profile photo on {day} at 9:30 AM (GMT)"
    return PhotoUpload(source=Source(file="Rich_Media.csv", row=row), sentence=sentence, uploaded=uploaded)


def activity(day: str, *, kind: str = "post", file: str = "Shares.csv", row: int = 2) -> Activity:
    """An own post or comment on `day` ("2026-06-01 09:30:00")."""
    parsed = parse(day)
    assert parsed is not None
    return Activity(source=Source(file=file, row=row), kind=kind, written=day, day=parsed)


def photo(faces: int | None = 1, **facts: Any) -> PhotoFacts:
    """A given picture, by default one that no check objects to; `facts` are those of `PhotoFacts` and of `Framed`."""
    measures = {"height_share": 0.6, "sharpness": 300.0, "highlights": 200.0, "shadows": 40.0, "busy": 0.1}
    framed = Framed(**{name: facts.pop(name, usual) for name, usual in measures.items()})
    face = facts.pop("face", Face(left=0.2, top=0.2, width=0.6, height=0.6, certainty=0.95))
    usual: dict[str, Any] = {"name": "me.jpg", "kind": "JPEG", "size": 300_000, "width": 800, "height": 800}
    return PhotoFacts(
        faces=None if faces is None else (face,) * faces, framed=framed if faces == 1 else None, **{**usual, **facts}
    )


def answers(**given: bool) -> Answers:
    """What the member told, by the question's key."""
    return Answers(given=given)


def website(address: str, label: str = "PERSONAL") -> Website:
    """One of the member's own addresses."""
    return Website(label=label, address=address)


def own_url(address: str, *, row: int = 2) -> OwnUrl:
    """The own address as Invitations.csv gives it away."""
    return OwnUrl(source=Source(file="Invitations.csv", row=row), column="inviterProfileUrl", address=address)


def aim(title: str, *, table: str = "Job Applications", day: str = "", row: int = 2) -> Aim:
    """A job that the member applied for, or saved, on `day` ("6/6/26, 8:38 PM")."""
    source = Source(file=f"{table}.csv", row=row)
    return Aim(source=source, table=table, column="Job Title", title=title, written=title, day=parse(day))


def job(*names: str, kind: Kind = Kind.SKILL, title: str = "", language: str | None = "en") -> Target:
    """A given job that asks for these things, and bears a title where one is named."""
    terms = [Term(name=name, kind=kind, weight=1, asked=name) for name in names]
    terms += [Term(name=title, kind=Kind.TITLE, weight=1, asked=title)] if title else []
    return Target(origin=Origin.ADVERTISEMENT, name="job.txt", terms=tuple(terms), language=language)


def connections(count: int) -> Connections:
    """A Connections.csv with `count` people."""
    return Connections(file="Connections.csv", count=count)


def profile(
    *,
    as_of: date = AS_OF,
    unknown: Iterable[str] = (),
    positions: Sequence[Position] = (),
    studies: Sequence[Study] = (),
    skills: Sequence[Skill] = (),
    endorsed: Sequence[Skill] = (),
    lessons: Sequence[Lesson] = (),
    certifications: Sequence[Certification] = (),
    recommendations: Sequence[Recommendation] = (),
    extras: dict[str, tuple[Entry, ...]] | None = None,
    photo_uploads: Sequence[PhotoUpload] = (),
    activity: Sequence[Activity] = (),
    connections: Connections | None = None,
    own_url: OwnUrl | None = None,
    aims: Sequence[Aim] = (),
    **identity: Any,
) -> Profile:
    """A profile from a full download; tables in `unknown` were not in it; other words set the identity's fields."""
    presence = dict.fromkeys(TABLES, Presence.READ)
    presence |= dict.fromkeys(unknown, Presence.UNKNOWN)
    return Profile(
        as_of=as_of,
        presence=presence,
        identity=Identity(source=Source(file="Profile.csv", row=2), **identity),
        positions=tuple(one for one in positions if not one.is_break),
        breaks=tuple(one for one in positions if one.is_break),
        studies=tuple(studies),
        skills=tuple(skills),
        endorsed=tuple(endorsed),
        lessons=tuple(lessons),
        certifications=tuple(certifications),
        recommendations=tuple(recommendations),
        extras=extras or {},
        photo_uploads=tuple(photo_uploads),
        activity=tuple(activity),
        connections=connections,
        own_url=own_url,
        aims=tuple(aims),
    )


def case(stage: str = "experienced", **facts: Any) -> Case:
    """A case of a given stage ("" to let it be inferred).

    `facts` are those of `profile`, and what is given besides the export: `photo`, `answers` and `target`.
    """
    besides = {name: facts.pop(name) for name in ("photo", "answers", "target") if name in facts}
    return gather(profile(**facts), stage=StageName(stage) if stage else None, **besides)


def ask(check: Check, case: Case, **limits: float) -> Verdict:
    """The check's verdict with its own limits, changed by `limits`; what it raises comes through."""
    return check.ask(case, {**check.limits, **limits})


def uncertain(case: Case) -> Case:
    """The same case where the stage was only guessed."""
    return case.with_stage(Stage(name=case.stage.name, reason=case.stage.reason, certain=False))
