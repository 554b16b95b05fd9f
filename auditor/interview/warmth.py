"""Warm paths: people at the company whom the member knows, by what they likely share, the most recent first."""

from __future__ import annotations

from datetime import date

from auditor.interview import companies, names
from auditor.interview.known import Known
from auditor.interview.network import Acquaintance, Letters
from auditor.interview.plan import WarmPath
from auditor.interview.saying import day_text
from auditor.records import Position, Span, Study
from auditor.scorecard import Quote

MOST = 10


def warm_paths(known: Known) -> list[WarmPath]:
    """At most ten people, those of a shared employer or school before others, then by the day of connecting.

    The interviewer is not among them. People at a company of a near name are candidates, and their path says so.
    """
    mates = {letters.sender_address or letters.sender: letters for letters in known.network.letters}
    ranked: list[tuple[tuple[bool, bool, bool, date], WarmPath]] = []
    for one in known.network.acquaintances:
        near = companies.compare(known.answers.company, one.company)
        if near and one not in known.connection.rows:
            employer, school = _employer(known, one), _school(known, one)
            why = [
                *([f"their company reads “{one.company}”; check that it is the same one"] if near < 2 else []),
                *([employer] if employer else []),
                *([school] if school else []),
                *_others(known, one, mates),
            ]
            path = WarmPath(
                name=one.name,
                position=one.position,
                company=one.company,
                connected_on=one.on.isoformat() if one.on else one.on_text,
                why=why,
                evidence=Quote(file=one.source.file, row=one.source.row, column="Company", text=one.company),
            )
            key = (near is companies.Nearness.SAME, bool(employer), bool(school), one.on or date.min)
            ranked.append((key, path))
    ranked.sort(key=lambda item: item[0], reverse=True)
    return [path for _, path in ranked[:MOST]]


def _employer(known: Known, one: Acquaintance) -> str:
    """The company itself if the member worked for it, else the employer at the time of connecting: likely, no more."""
    if known.at_company_yourself:
        return f"you worked for {known.at_company_yourself.text} yourself"
    held = _at_the_time(known.profile.positions, one.on)
    return f"you were at {held.company} then" if isinstance(held, Position) and held.company else ""


def _school(known: Known, one: Acquaintance) -> str:
    study = _at_the_time(known.profile.studies, one.on)
    return f"you were at {study.school} then" if isinstance(study, Study) and study.school else ""


def _at_the_time(held: tuple[Position, ...] | tuple[Study, ...], day: date | None) -> Position | Study | None:
    return next((one for one in held if day and _covers(one.span, day)), None)


def _covers(span: Span, day: date) -> bool:
    if span.started is None or span.started.earliest > day:
        return False
    return span.is_open or (span.finished is not None and span.finished.latest >= day)


def _others(known: Known, one: Acquaintance, mates: dict[str, Letters]) -> list[str]:
    wrote = mates.get(one.address) or mates.get(one.name)
    recommended = any(
        names.compare(one.name, author.author) is names.Match.SAME
        for author in known.profile.recommendations
        if names.sieve(author.author) & one.sieve
    )
    return [
        *(["they recommended you"] if recommended else []),
        *([f"they wrote to you, last on {day_text(date.fromisoformat(wrote.last))}"] if wrote else []),
    ]
