"""An export becomes a profile: tables of strings in, frozen records out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from auditor.aims import AIM_TABLES, aims
from auditor.export import Export
from auditor.export.dates import parse
from auditor.export.table import FILE, ROW
from auditor.profile import Presence, Profile
from auditor.prose.terms import fold
from auditor.records import (
    Activity,
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

Row = Mapping[str, str]
Record = TypeVar("Record", Position, Study)

_NEXT_WEBSITE = re.compile(r",\s*(?=[A-Z]+:|https?:|www\.)")
_WEBSITE = re.compile(r"\s*(?:([A-Z]+):(?!//))?\s*(.*?)\s*")
_PHOTO_SENTENCE = re.compile(r"^You uploaded a (?P<kind>.+?) on (?P<day>\w+ \d{1,2}, \d{4}) at ")
_PHOTO_LINK = re.compile(r"/profile-(?:displayphoto|originalphoto)")
_OWN_URL = {"OUTGOING": "inviterProfileUrl", "INCOMING": "inviteeProfileUrl"}


@dataclass(frozen=True, kw_only=True)
class Section:
    """How a table beyond the core is read: the columns of its title, its organisation and its text."""

    title: str
    organisation: str = ""
    text: str = ""
    started: str = "Started On"
    finished: str = "Finished On"


SECTIONS = {
    "Volunteering": Section(title="Role", organisation="Company Name", text="Description"),
    "Projects": Section(title="Title", text="Description"),
    "Honors": Section(title="Title", text="Description", started="Issued On"),
    "Courses": Section(title="Name"),
    "Languages": Section(title="Name", text="Proficiency"),
    "Publications": Section(title="Name", organisation="Publisher", text="Description", started="Published On"),
    "Organizations": Section(title="Name", organisation="Position", text="Description"),
}
LONGEST_CELL = 5_000
"""Characters of a cell that are read: LinkedIn's own longest field holds 2,600 (SOURCES.md, LIMITS)."""

ACTIVITY = {"Shares": "post", "Comments": "comment"}


def build(export: Export) -> Profile:
    """The profile of an export's member; rows that hold nothing are passed over."""
    listed = _newest_first(map(_position, _rows(export, "Positions")), export.as_of)
    endorsed = _endorsed(export)
    return Profile(
        as_of=export.as_of,
        presence=export.presence,
        identity=_identity(export),
        positions=tuple(position for position in listed if not position.is_break),
        breaks=tuple(position for position in listed if position.is_break),
        studies=_newest_first(map(_study, _rows(export, "Education")), export.as_of),
        skills=tuple(_skills(export, endorsed)),
        endorsed=endorsed,
        certifications=tuple(map(_certification, _rows(export, "Certifications"))),
        recommendations=tuple(map(_recommendation, _rows(export, "Recommendations_Received"))),
        extras={table: tuple(_entries(export, table, section)) for table, section in SECTIONS.items()},
        lessons=tuple(_lessons(export)),
        photo_uploads=tuple(_photo_uploads(export)),
        activity=tuple(_activity(export)),
        connections=_connections(export),
        own_url=next(_own_urls(export), None),
        aims=tuple(
            aim for table in AIM_TABLES for row in _rows(export, table) for aim in aims(table, row, _source(row))
        ),
    )


def _rows(export: Export, table: str) -> Iterator[Row]:
    """The table's rows that say something, as text by column, `@file` and `@row` included."""
    found = export.table(table)
    for cells, (file, number) in zip(found.rows, found.origins, strict=True):
        if any(cells):
            row = dict(zip(found.columns, [cell[:LONGEST_CELL] for cell in cells], strict=True))
            row[FILE], row[ROW] = file, str(number)
            yield row


def _source(row: Row) -> Source:
    return Source(file=row[FILE], row=int(row[ROW]))


def _span(row: Row, started: str = "Started On", finished: str = "Finished On") -> Span:
    start, end = row.get(started, ""), row.get(finished, "")
    return Span(started_text=start, finished_text=end, started=parse(start), finished=parse(end))


def _identity(export: Export) -> Identity:
    row = next(_rows(export, "Profile"), None)
    if row is None:
        return Identity(source=Source(file="Profile.csv", row=2))
    return Identity(
        source=_source(row),
        first_name=row["First Name"],
        last_name=row["Last Name"],
        headline=row["Headline"],
        summary=row["Summary"],
        industry=row["Industry"],
        location=row["Geo Location"],
        websites_text=row["Websites"],
        websites=websites(row["Websites"]),
    )


def websites(cell: str) -> tuple[Website, ...]:
    """The addresses of Profile.csv's `[TYPE:url,TYPE:url]`; in 2018 without brackets (EXPORT_FORMAT.md, section 4)."""
    inner = cell.strip().removeprefix("[").removesuffix("]")
    matches = map(_WEBSITE.fullmatch, _NEXT_WEBSITE.split(inner))
    return tuple(Website(label=match[1] or "OTHER", address=match[2]) for match in matches if match and match[2])


def _position(row: Row) -> Position:
    return Position(
        source=_source(row),
        company=row["Company Name"],
        title=row["Title"],
        description=row["Description"],
        location=row["Location"],
        span=_span(row),
    )


def _study(row: Row) -> Study:
    return Study(
        source=_source(row),
        school=row["School Name"],
        degree=row["Degree Name"],
        notes=row["Notes"],
        activities=row["Activities"],
        span=_span(row, "Start Date", "End Date"),
    )


def _certification(row: Row) -> Certification:
    return Certification(
        source=_source(row),
        name=row["Name"],
        authority=row["Authority"],
        url=row["Url"],
        licence=row["License Number"],
        span=_span(row),
    )


def _recommendation(row: Row) -> Recommendation:
    return Recommendation(
        source=_source(row),
        author=f"{row['First Name']} {row['Last Name']}".strip(),
        company=row["Company"],
        job_title=row["Job Title"],
        text=row["Text"],
        status=row["Status"],
        created_text=row["Creation Date"],
        created=parse(row["Creation Date"]),
    )


def _endorsed(export: Export) -> tuple[Skill, ...]:
    """The skills that others endorsed and the member accepted, each once; whose endorsement it is, is not kept."""
    rows: dict[str, list[Row]] = {}
    for row in _rows(export, "Endorsement_Received_Info"):
        if row["Skill Name"] and row["Endorsement Status"].upper() == "ACCEPTED":
            rows.setdefault(fold(row["Skill Name"]), []).append(row)
    return tuple(
        Skill(source=_source(first), name=first["Skill Name"], endorsements=1 + len(others))
        for first, *others in rows.values()
    )


def _skills(export: Export, endorsed: tuple[Skill, ...]) -> Iterator[Skill]:
    counts = {fold(skill.name): skill.endorsements for skill in endorsed}
    for row in _rows(export, "Skills"):
        yield Skill(source=_source(row), name=row["Name"], endorsements=counts.get(fold(row["Name"]), 0))


def _lessons(export: Export) -> Iterator[Lesson]:
    """Completed courses and paths; a single video gives no certificate."""
    for row in _rows(export, "Learning"):
        written = row["Content Completed At (if completed)"]
        completed = parse(written)
        if completed and row["Content Title"] and row["Content Type"].upper() != "VIDEO":
            yield Lesson(source=_source(row), title=row["Content Title"], completed_text=written, completed=completed)


def _entries(export: Export, table: str, section: Section) -> Iterator[Entry]:
    for row in _rows(export, table):
        yield Entry(
            source=_source(row),
            column=section.title,
            title=row[section.title],
            organisation=row.get(section.organisation, ""),
            text=row.get(section.text, ""),
            span=_span(row, section.started, section.finished),
        )


def _photo_uploads(export: Export) -> Iterator[PhotoUpload]:
    """Rows that prove a profile photo, by sentence or by link, never the banner's (EXPORT_FORMAT.md, section 5)."""
    for row in _rows(export, "Rich_Media"):
        match = _PHOTO_SENTENCE.match(row["Date/Time"])
        if match and (match["kind"] == "profile photo" or _PHOTO_LINK.search(row["Media Link"])):
            uploaded = parse(match["day"])
            if uploaded:
                yield PhotoUpload(source=_source(row), sentence=row["Date/Time"], uploaded=uploaded)


def _activity(export: Export) -> Iterator[Activity]:
    for table, kind in ACTIVITY.items():
        for row in _rows(export, table):
            day = parse(row["Date"])
            if day:
                yield Activity(source=_source(row), kind=kind, written=row["Date"], day=day)


def _connections(export: Export) -> Connections | None:
    if export.presence.get("Connections", Presence.UNKNOWN) is Presence.UNKNOWN:
        return None
    return Connections(file="Connections.csv", count=sum(map(any, export.table("Connections").rows)))


def _own_urls(export: Export) -> Iterator[OwnUrl]:
    for row in _rows(export, "Invitations"):
        column = _OWN_URL.get(row["Direction"].upper(), "")
        if address := row.get(column, ""):
            yield OwnUrl(source=_source(row), column=column, address=address)


def _newest_first(records: Iterator[Record], as_of: date) -> tuple[Record, ...]:
    """By `Span.recency`; rows of equal age in the export's order."""
    return tuple(sorted(records, key=lambda record: record.span.recency(as_of), reverse=True))
