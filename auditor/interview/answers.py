"""What the member tells of an interview, by options, a TOML file or when asked: parsed, contradictions refused."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, datetime, time
from difflib import get_close_matches
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from auditor.errors import BadAnswers
from auditor.named_file import NamedFile

CULTURES = ("open", "reserved", "unknown")
ACTIVE = ("yes", "no", "unknown")

_FILE = NamedFile(
    called="an interview plan",
    error=BadAnswers,
    largest=100_000,
    remedy="`auditor interview --help` shows one.",
    spelling='Texts stand in quotation marks: company = "…".',
)
_WHEN = re.compile(r"(\d{4}-\d\d-\d\d)(?:[ T](\d{1,2}:\d\d))?(?::\d\d)?")
_PROFILE = re.compile(r"^(?:https?://)?(?:[a-z]{2,3}\.)?linkedin\.com/(?:in|pub)/[^/?#\s]+", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class Person:
    """One interviewer as told: `active` is one of `ACTIVE`, or empty where not said; `note` is a draft to check."""

    name: str
    title: str = ""
    url: str = ""
    active: str = ""
    they_connected_first: bool = False
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Told:
    """The answers as given, as text; empty where nothing was said."""

    interviewers: tuple[Person, ...] = ()
    company: str = ""
    date: str = ""
    invited_on: str = ""
    culture: str = ""
    today: str = ""
    zone: str = ""

    def over(self, other: Told) -> Told:
        """These answers, and the other's where these are silent."""
        said = {one.name: getattr(self, one.name) for one in fields(self) if getattr(self, one.name)}
        return replace(other, **said)


@dataclass(frozen=True, kw_only=True)
class Answers:
    """The answers once they are known to agree with one another; `at` is the interview's local time, if told."""

    interviewers: tuple[Person, ...]
    company: str
    day: date
    at: time | None
    invited_on: date | None
    culture: str
    today: date
    zone: str = ""


def settle(told: Told, *, today: date, local_zone: str = "") -> Answers:
    """The answers, complete and free of contradiction; `today` and `local_zone` hold unless they name others.

    Raises BadAnswers, one sentence, for what is missing, unknown, in the past or in the wrong order.
    """
    if not told.interviewers:
        raise BadAnswers("nobody was named as interviewer", remedy='Say who it is: --interviewer "First Last".')
    if not told.date:
        raise BadAnswers("no day was given for the interview", remedy="Give it as --date 2027-03-18 or with its time.")
    now = parse_when(told.today, "--today")[0] if told.today else today
    day, at = parse_when(told.date, "--date")
    invited = parse_when(told.invited_on, "--invited-on")[0] if told.invited_on else None
    if day < now:
        raise BadAnswers(
            f"the interview on {day.isoformat()} has passed", remedy="Give the day of the one that is ahead."
        )
    if invited and day < invited:
        raise BadAnswers(
            f"the interview on {day.isoformat()} lies before its invitation on {invited.isoformat()}",
            remedy="Check the two days.",
        )
    return Answers(
        interviewers=tuple(map(_settled, told.interviewers)),
        company=told.company.strip(),
        day=day,
        at=at,
        invited_on=invited,
        culture=_one_of(told.culture or "unknown", CULTURES, "culture"),
        today=now,
        zone=_zone(told.zone) or local_zone,
    )


def parse_when(text: str, option: str) -> tuple[date, time | None]:
    """A day, and a time if it holds one. Raises BadAnswers that names the option and shows how to write it."""
    found = _WHEN.fullmatch(text.strip())
    try:
        if found:
            clock = time.fromisoformat(found[2].rjust(5, "0")) if found[2] else None
            return date.fromisoformat(found[1]), clock
    except ValueError:
        pass
    raise BadAnswers(
        f"{text} is no day that we can read", where=option, remedy="Write it like 2027-03-18 or “2027-03-18 14:30”."
    )


def read_file(path: Path) -> Told:
    """The answers of a TOML file. Raises BadAnswers for a file that cannot be read or an option that does not exist."""
    data, where = _FILE.toml(path), str(path)
    people = data.pop("interviewers", [])
    if not isinstance(people, list) or not all(isinstance(one, dict) for one in people):
        raise BadAnswers("interviewers are written as [[interviewers]] tables, each with a name", where=where)
    told = Told(**_texts(data, [one.name for one in fields(Told) if one.name != "interviewers"], where))
    return replace(told, interviewers=tuple(_person(one, where) for one in people))


def _person(data: Mapping[str, Any], where: str) -> Person:
    known = [one.name for one in fields(Person)]
    first = data.get("they_connected_first", False)
    if not isinstance(first, bool):
        raise BadAnswers("they_connected_first is true or false", where=where)
    texts = _texts({key: value for key, value in data.items() if key != "they_connected_first"}, known, where)
    if not texts.get("name", "").strip():
        raise BadAnswers("an interviewer needs a name", where=where, remedy='Write name = "First Last".')
    return Person(**texts, they_connected_first=first)


def _texts(data: Mapping[str, Any], known: Sequence[str], where: str) -> dict[str, Any]:
    texts: dict[str, str] = {}
    for key, value in data.items():
        if key not in known:
            near = get_close_matches(key, known, n=1)
            hint = f"Did you mean “{near[0]}”?" if near else f"There are {', '.join(known)}."
            raise BadAnswers(f"an interview plan has no option “{key}”", where=where, remedy=hint)
        if not isinstance(value, str | date | datetime):
            raise BadAnswers(f"{key} is a text in quotation marks or a day", where=where)
        texts[key] = value if isinstance(value, str) else value.isoformat()
    return texts


def _settled(person: Person) -> Person:
    if not person.name.strip():
        raise BadAnswers("an interviewer needs a name", remedy='Say who it is: --interviewer "First Last".')
    if person.url and not _PROFILE.match(person.url.strip()):
        raise BadAnswers(
            f"{person.url} is no address of a LinkedIn profile",
            remedy="It looks like linkedin.com/in/first-last; leave it out if you do not have it.",
        )
    return replace(
        person,
        name=" ".join(person.name.split()),
        title=" ".join(person.title.split()),
        url=person.url.strip(),
        active=_one_of(person.active or "unknown", ACTIVE, "active"),
    )


def _one_of(value: str, allowed: Sequence[str], option: str) -> str:
    chosen = value.strip().lower()
    if chosen not in allowed:
        raise BadAnswers(f"{option} is {', '.join(allowed[:-1])} or {allowed[-1]}, not “{value}”")
    return chosen


def _zone(name: str) -> str:
    try:
        return str(ZoneInfo(name)) if name else ""
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise BadAnswers(f"there is no time zone “{name}”", remedy="Write it like Europe/Berlin.") from error
