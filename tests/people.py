"""Invented people for property tests: strategies of profiles, and small changes that keep a profile one."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from functools import cache
from random import Random
from typing import Any, TypeVar

from hypothesis import strategies as st

from auditor.export.dates import parse
from auditor.profile import Presence, Profile
from auditor.records import Activity, Entry, Identity, PhotoUpload, Position, Recommendation, Skill, Source, Span
from tests import wording
from tests.factory import (
    TABLES,
    activity,
    certification,
    connections,
    entry,
    own_url,
    photo_upload,
    position,
    profile,
    recommendation,
    skills,
    span,
    study,
    website,
)

EXTRAS = ("Volunteering", "Projects", "Honors", "Courses", "Languages", "Publications", "Organizations")
DEFAULTS = {"Name": "Ann", "name": "Ann", "place": "Leeds", "school": "Riverton University", **wording.PRONOUNS["she"]}
TITLE_COLUMNS = {"Volunteering": "Role", "Projects": "Title", "Honors": "Title"}

Any_ = TypeVar("Any_")
_TOKEN = re.compile(r"\{(\w+)\}")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|(?<=/)\d\d(?=,)")


@cache
def texts(*extra: str, odd: bool = True, most: int = 4) -> st.SearchStrategy[str]:
    """A prose cell: some fragments of one language, mostly English, as an export joins them.

    A text half in one language and half in another has no language that a name in it could not tip.
    """
    english = st.sampled_from(wording.ENGLISH + extra)
    oddities = [st.sampled_from(wording.ODD)] if odd else []
    joiners = st.sampled_from([" ", "  "])
    joined = st.builds(str.join, joiners, st.lists(st.one_of(english, english, english, *oddities), max_size=most))
    abroad = st.sampled_from(wording.ABROAD).flatmap(
        lambda said: st.builds(
            str.join, joiners, st.lists(st.one_of(st.sampled_from(said), *oddities), min_size=1, max_size=most)
        )
    )
    return st.one_of(joined, joined, abroad, st.lists(english, min_size=3, max_size=7).map(" ".join))


@cache
def dates(first: int = 2012, last: int = 2026) -> st.SearchStrategy[str]:
    """A date as an export writes it, seldom one that nobody can read."""
    years = st.integers(first, last)
    named = st.builds("{} {}".format, st.sampled_from(["Jan", "May", "Oct"]), years)
    return st.one_of(named, named, years.map(str), st.sampled_from(["", "someday", "31 Feb 2020"]))


@cache
def spans() -> st.SearchStrategy[tuple[str, str]]:
    """Start and end: mostly in order, sometimes open, sometimes the wrong way round."""
    ordered = st.tuples(dates(), st.integers(0, 4)).map(lambda one: (one[0], _later(*one)))
    return st.one_of(ordered, ordered, dates().map(lambda start: (start, "")), st.tuples(dates(), dates()))


def _later(start: str, years: int) -> str:
    return _YEAR.sub(lambda match: str(int(match.group()) + years), start)


@cache
def positions() -> st.SearchStrategy[Position]:
    return st.builds(
        lambda title, company, when, text, place, row: position(
            title, company, started=when[0], finished=when[1], description=text, location=place, row=row
        ),
        st.sampled_from((*wording.TITLES, "Career break")),
        st.sampled_from(wording.COMPANIES),
        spans(),
        texts(),
        st.sampled_from(("", "{place}")),
        st.integers(1, 99),
    )


@cache
def recommendations() -> st.SearchStrategy[Recommendation]:
    return st.builds(
        lambda text, company, job, status, year: recommendation(
            text,
            company=company,
            job_title=job,
            status=status,
            created=f"06/15/{year:02}, 05:33 PM" if year else "",
        ),
        texts(),
        st.sampled_from((*wording.COMPANIES, "{school}")),
        st.sampled_from(wording.JOBS),
        st.sampled_from(["VISIBLE", "VISIBLE", "", "HIDDEN", "PENDING"]),
        st.sampled_from([0, 16, 22, 25]),
    )


@cache
def entries(table: str) -> st.SearchStrategy[Entry]:
    return st.builds(
        lambda title, text, when: entry(
            table, title, column=TITLE_COLUMNS.get(table, "Name"), text=text, started=when[0], finished=when[1]
        ),
        st.sampled_from(wording.SECTION_TITLES),
        texts(most=2),
        spans(),
    )


def _some(one: st.SearchStrategy[Any_], most: int) -> st.SearchStrategy[tuple[Any_, ...]]:
    return st.lists(one, max_size=most).map(lambda found: numbered(tuple(found)))


def numbered(records: tuple[Any_, ...]) -> tuple[Any_, ...]:
    """The records, each in a row of its own."""
    return tuple(
        replace(one, source=Source(file=one.source.file, row=row))  # type: ignore[type-var,attr-defined]
        for row, one in enumerate(records, 2)
    )


@cache
def unknown_tables() -> st.SearchStrategy[frozenset[str]]:
    """Tables that the download does not hold: mostly none."""
    return st.one_of(st.just(frozenset[str]()), st.just(frozenset[str]()), st.frozensets(st.sampled_from(TABLES)))


@cache
def _cells() -> st.SearchStrategy[dict[str, Any]]:
    """What the one row of Profile.csv holds."""
    return st.fixed_dictionaries(
        {
            "headline": st.one_of(st.sampled_from(("", *wording.HEADLINES)), texts(most=2)),
            "summary": texts(*wording.HEADLINES),
            "industry": st.sampled_from(["", "Hospitals"]),
            "location": st.sampled_from(["", "{place}"]),
            "websites": st.sampled_from([(), (website("example.com/me"),), (website("call me"),)]),
        }
    )


@cache
def _listed() -> st.SearchStrategy[tuple[Skill, ...]]:
    """Skills with none to two endorsements, some of them listed twice."""
    names = st.lists(st.tuples(st.sampled_from(wording.SKILLS), st.integers(0, 2)), max_size=12)
    return names.map(
        lambda found: tuple(
            replace(one, endorsements=count)
            for one, (_, count) in zip(skills(*(name for name, _ in found)), found, strict=True)
        )
    )


@cache
def _extras() -> st.SearchStrategy[dict[str, tuple[Entry, ...]]]:
    some = {table: _some(entries(table), 2) for table in EXTRAS}
    chosen = st.sets(st.sampled_from(EXTRAS), max_size=3).map(sorted)
    return chosen.flatmap(lambda tables: st.fixed_dictionaries({table: some[table] for table in tables}))


@cache
def _tables() -> st.SearchStrategy[dict[str, Any]]:
    """What the other files hold."""
    uploads = st.sampled_from(["June 1, 2025", "May 2, 2022", "May 2, 2015"]).map(photo_upload)
    days = st.sampled_from(["2026-06-01 09:30:00", "2024-01-01 09:30:00"]).map(activity)
    addresses = [None, "https://www.linkedin.com/in/ann-x", "https://www.linkedin.com/in/a-5b81c03a7"]
    return st.fixed_dictionaries(
        {
            "positions": _some(positions(), 4),
            "studies": _some(studies(), 2),
            "skills": _listed(),
            "certifications": _some(certifications(), 2),
            "recommendations": _some(recommendations(), 3),
            "extras": _extras(),
            "photo_uploads": _some(uploads, 2),
            "activity": _some(days, 2),
            "connections": st.sampled_from([0, 9, 30, 51]).map(connections),
            "own_url": st.sampled_from(addresses).map(_url),
        }
    )


@cache
def people(*, whole: bool = False) -> st.SearchStrategy[Profile]:
    """Profiles whose texts hold `{name}`, `{place}` and their like; `spoken` fills them in.

    `whole` leaves no table out of the download.
    """

    def drawn(cells: dict[str, Any], tables: dict[str, Any], unknown: frozenset[str]) -> Profile:
        made = profile(first_name="{name}", last_name="Example", **cells, **tables)
        for table in sorted(unknown):
            made = hidden(made, table)
        return sorted_as_built(made)

    return st.builds(drawn, _cells(), _tables(), st.just(frozenset[str]()) if whole else unknown_tables())


def _url(address: str | None) -> Any:
    return None if address is None else own_url(address)


@cache
def studies() -> st.SearchStrategy[Any]:
    return st.builds(
        lambda school, degree, when, notes: study(school, degree, started=when[0], finished=when[1], notes=notes),
        st.sampled_from(("{school}", "{school}", "")),
        st.sampled_from(wording.DEGREES),
        spans(),
        st.sampled_from(("", "Dean's list")),
    )


@cache
def certifications() -> st.SearchStrategy[Any]:
    return st.builds(
        lambda name, authority, when, url: certification(name, authority, started=when[0], finished=when[1], url=url),
        st.sampled_from(wording.CERTIFICATIONS),
        st.sampled_from(("", "State Board")),
        spans(),
        st.sampled_from(("", "https://example.com/1")),
    )


def sorted_as_built(profile: Profile) -> Profile:
    """The profile with roles and studies newest first, as `build` leaves them; equal ones stay in their order."""

    def newest_first(records: Sequence[Any]) -> tuple[Any, ...]:
        return tuple(sorted(records, key=lambda one: one.span.recency(profile.as_of), reverse=True))

    return replace(
        profile,
        positions=newest_first([one for one in (*profile.positions, *profile.breaks) if not one.is_break]),
        breaks=newest_first([one for one in (*profile.positions, *profile.breaks) if one.is_break]),
        studies=newest_first(profile.studies),
    )


def shuffled(profile: Profile, chance: Random) -> Profile:
    """The same person whose rows stand in another order in every file."""

    def mixed(rows: tuple[Any_, ...]) -> tuple[Any_, ...]:
        return tuple(chance.sample(rows, len(rows)))

    names = ("positions", "breaks", "studies", "skills", "certifications", "recommendations", "photo_uploads")
    other = replace(profile, **{name: mixed(getattr(profile, name)) for name in names})
    return sorted_as_built(replace(other, extras={table: mixed(rows) for table, rows in profile.extras.items()}))


def rewritten(record: Any_, change: Callable[[str], str]) -> Any_:
    """The record with every cell changed, dates read anew; files, rows and columns stay."""
    if isinstance(record, str):
        return change(record)  # type: ignore[return-value]
    if isinstance(record, tuple):
        return tuple(rewritten(one, change) for one in record)  # type: ignore[return-value]
    if isinstance(record, Mapping):
        return {key: rewritten(value, change) for key, value in record.items()}  # type: ignore[return-value]
    if isinstance(record, Span):
        return span(change(record.started_text), change(record.finished_text))  # type: ignore[return-value]
    if isinstance(record, Source) or not is_dataclass(record) or isinstance(record, type):
        return record
    kept = {"presence", "column", "kind"}
    changed = {one.name: rewritten(getattr(record, one.name), change) for one in fields(record) if one.name not in kept}
    return replace(record, **_dated(record, changed))


def _dated(record: object, changed: dict[str, Any]) -> dict[str, Any]:
    if isinstance(record, Recommendation):
        return changed | {"created": parse(changed["created_text"])}
    if isinstance(record, PhotoUpload):
        return changed | {"uploaded": parse(changed["sentence"])}
    if isinstance(record, Activity):
        return changed | {"day": parse(changed["written"])}
    return changed


def spoken(profile: Profile, **words: str) -> Profile:
    """The profile with its placeholders filled in: `name`, `place`, `school` and the pronouns."""
    said = DEFAULTS | words
    said["Name"] = said["name"]
    return rewritten(profile, lambda text: _TOKEN.sub(lambda match: said.get(match[1], match[0]), text))


def aged(profile: Profile, years: int) -> Profile:
    """The same person, everything that many years later, the export's day too."""

    def later(match: re.Match[str]) -> str:
        written = match.group()
        return f"{int(written) + years:0{len(written)}}"

    older = rewritten(profile, lambda text: _YEAR.sub(later, text))
    return replace(older, as_of=profile.as_of.replace(year=profile.as_of.year + years))


def hidden(profile: Profile, table: str) -> Profile:
    """The profile from a download without that table."""
    emptied_one = emptied(profile, table)
    return replace(emptied_one, presence={**profile.presence, table: Presence.UNKNOWN})


def emptied(profile: Profile, table: str) -> Profile:
    """The profile where the table holds no row."""
    without: dict[str, Any] = {
        "Profile": {"identity": Identity(source=profile.identity.source)},
        "Positions": {"positions": (), "breaks": ()},
        "Education": {"studies": ()},
        "Skills": {"skills": ()},
        "Certifications": {"certifications": ()},
        "Recommendations_Received": {"recommendations": ()},
        "Endorsement_Received_Info": {"skills": tuple(replace(one, endorsements=0) for one in profile.skills)},
        "Rich_Media": {"photo_uploads": ()},
        "Learning": {"lessons": ()},
        "Connections": {"connections": None},
        "Invitations": {"own_url": None},
        "Shares": {"activity": tuple(one for one in profile.activity if one.kind != "post")},
        "Comments": {"activity": tuple(one for one in profile.activity if one.kind != "comment")},
    }
    if table in EXTRAS:
        return replace(profile, extras={name: rows for name, rows in profile.extras.items() if name != table})
    return replace(profile, **without[table])
