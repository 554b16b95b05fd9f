"""What the export says about its member: frozen records, and the facts that several checks need, once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from functools import cached_property
from itertools import pairwise

from auditor.partial_date import PartialDate

_BREAK = re.compile(
    r"(?:planned |professional )?(?:career break|sabbatical|gap year"
    r"|(?:parental|maternity|paternity|family|medical) leave"
    r"|(?:full[- ]time|stay[- ]at[- ]home) (?:parent\w*|mother|father|mum|mom|dad|carer|caregiv\w+)"
    r"|berufliche auszeit|karrierepause|elternzeit|pause (?:de )?carrière|pause professionnelle|congé parental"
    r"|pausa (?:profesional|profissional|na carreira|en mi carrera))"
    r"(?: and (?:parent|carer|caregiver))?\s*(?:$|[-–—:|(,/])",
    re.IGNORECASE,
)


class Presence(StrEnum):
    """What is known of a table (the presence rule: CRITERIA.md 1.1, EXPORT_FORMAT.md section 2)."""

    READ = "read"
    EMPTY = "empty"
    UNKNOWN = "not-in-export"


@dataclass(frozen=True, kw_only=True)
class Source:
    """Where a record stands: file name and data row, counted from 1 after the header."""

    file: str
    row: int


@dataclass(frozen=True, kw_only=True)
class Span:
    """Start and end as written and as read; an empty end is a role that goes on."""

    started_text: str = ""
    finished_text: str = ""
    started: PartialDate | None = None
    finished: PartialDate | None = None

    @property
    def is_open(self) -> bool:
        """Whether no end is written."""
        return not self.finished_text


@dataclass(frozen=True, kw_only=True)
class Website:
    """One address of the member's own, with LinkedIn's label for it (COMPANY, PERSONAL, BLOG ...)."""

    label: str
    address: str


@dataclass(frozen=True, kw_only=True)
class Position:
    """One role: a row of Positions.csv."""

    source: Source
    company: str = ""
    title: str = ""
    description: str = ""
    location: str = ""
    span: Span = field(default_factory=Span)

    @property
    def is_break(self) -> bool:
        """Whether title or employer name a career break: it stands among the roles and is none (CRITERIA.md 1.8)."""
        return any(_BREAK.match(name.strip()) for name in (self.title, self.company))


@dataclass(frozen=True, kw_only=True)
class Study:
    """One school: a row of Education.csv."""

    source: Source
    school: str = ""
    degree: str = ""
    notes: str = ""
    activities: str = ""
    span: Span = field(default_factory=Span)


@dataclass(frozen=True, kw_only=True)
class Recommendation:
    """One received recommendation: a row of Recommendations_Received.csv; `status` may be empty."""

    source: Source
    author: str = ""
    company: str = ""
    job_title: str = ""
    text: str = ""
    status: str = ""
    created_text: str = ""
    created: PartialDate | None = None

    @property
    def is_visible(self) -> bool:
        """Whether visitors see it: an empty status is visible (EXPORT_FORMAT.md section 4)."""
        return self.status.upper() not in {"HIDDEN", "PENDING"}


@dataclass(frozen=True, kw_only=True)
class Certification:
    """One row of Certifications.csv; a blank end means that it does not expire."""

    source: Source
    name: str = ""
    authority: str = ""
    url: str = ""
    licence: str = ""
    span: Span = field(default_factory=Span)


@dataclass(frozen=True, kw_only=True)
class Skill:
    """One listed skill with the endorsements that the member accepted."""

    source: Source
    name: str
    endorsements: int = 0


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One row of a section beyond the core: volunteering, a project, an honour, a course, a language ...

    `column` is the column that `title` stands in, `organisation` the employer, issuer or publisher where there is one.
    """

    source: Source
    column: str
    title: str
    organisation: str = ""
    text: str = ""
    span: Span = field(default_factory=Span)


@dataclass(frozen=True, kw_only=True)
class PhotoUpload:
    """Proof in Rich_Media.csv that a profile photo was uploaded; `sentence` is LinkedIn's own."""

    source: Source
    sentence: str
    uploaded: PartialDate


@dataclass(frozen=True, kw_only=True)
class Activity:
    """The day of an own post, article or comment; its words are not kept."""

    source: Source
    kind: str
    written: str
    day: PartialDate


@dataclass(frozen=True, kw_only=True)
class Identity:
    """The one row of Profile.csv."""

    source: Source
    first_name: str = ""
    last_name: str = ""
    headline: str = ""
    summary: str = ""
    industry: str = ""
    location: str = ""
    websites_text: str = ""
    websites: tuple[Website, ...] = ()

    @property
    def name(self) -> str:
        """First and last name as the member wrote them."""
        return f"{self.first_name} {self.last_name}".strip()


@dataclass(frozen=True, kw_only=True)
class OwnUrl:
    """The member's own public address and the cell of Invitations.csv that gave it away."""

    source: Source
    column: str
    address: str


@dataclass(frozen=True, kw_only=True)
class Connections:
    """How many people the member is connected to; closed accounts are not counted, names are not kept."""

    file: str
    count: int


@dataclass(frozen=True, kw_only=True)
class Profile:
    """Everything that an audit may know of a member, as of the export's day.

    `presence` maps the catalogue's table names ("Positions", "Recommendations_Received" ...) to what is known of them;
    `extras` maps the tables beyond the core ("Projects", "Volunteering", "Honors", "Courses", "Languages",
    "Publications", "Organizations") to their rows. Positions and studies stand newest first; rows of Positions.csv that
    name a career break are `breaks`, never `positions`.
    """

    as_of: date
    presence: Mapping[str, Presence]
    identity: Identity
    positions: tuple[Position, ...] = ()
    breaks: tuple[Position, ...] = ()
    studies: tuple[Study, ...] = ()
    skills: tuple[Skill, ...] = ()
    certifications: tuple[Certification, ...] = ()
    recommendations: tuple[Recommendation, ...] = ()
    extras: Mapping[str, tuple[Entry, ...]] = field(default_factory=dict)
    photo_uploads: tuple[PhotoUpload, ...] = ()
    activity: tuple[Activity, ...] = ()
    connections: Connections | None = None
    own_url: OwnUrl | None = None

    def knows(self, *tables: str) -> bool:
        """Whether each of the tables was read or is known to be empty."""
        return all(self.presence.get(table, Presence.UNKNOWN) is not Presence.UNKNOWN for table in tables)

    @cached_property
    def current_positions(self) -> tuple[Position, ...]:
        """Roles without an end, newest first."""
        return tuple(position for position in self.positions if position.span.is_open)

    @property
    def newest_position(self) -> Position | None:
        """The newest role that goes on, else the newest that ended."""
        return next(iter(self.current_positions or self.positions), None)

    @cached_property
    def recent_positions(self) -> tuple[Position, ...]:
        """Roles that were held within ten years of the export's day, or whose dates do not say."""
        return tuple(position for position in self.positions if self._is_recent(position))

    def _is_recent(self, position: Position) -> bool:
        if position.span.is_open:
            return True
        end = position.span.finished or position.span.started
        return end is None or end.latest.year >= self.as_of.year - 10

    @property
    def experience_years(self) -> float:
        """Years in which at least one role was held, overlaps counted once, up to the export's day."""
        return sum((end - start).days for start, end in self._worked) / 365.25

    @property
    def gaps(self) -> tuple[tuple[date, date], ...]:
        """Stretches between roles without any, oldest first, as (last day, next first day)."""
        return tuple((before[1], after[0]) for before, after in pairwise(self._worked))

    @property
    def last_worked(self) -> date | None:
        """The last day, up to the export's, on which a role was held; None without a dated role."""
        return self._worked[-1][1] if self._worked else None

    @cached_property
    def _worked(self) -> tuple[tuple[date, date], ...]:
        """The stretches of work, merged where they touch or overlap, oldest first."""
        merged: list[tuple[date, date]] = []
        for start, end in sorted(filter(None, map(self._stretch, self.positions))):
            if merged and start <= merged[-1][1] + timedelta(days=1):
                merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
            else:
                merged.append((start, end))
        return tuple(merged)

    def _stretch(self, position: Position) -> tuple[date, date] | None:
        span = position.span
        if span.started is None or span.started.earliest > self.as_of:
            return None
        end = self.as_of if span.finished is None else min(span.finished.latest, self.as_of)
        return (span.started.earliest, end) if end >= span.started.earliest else None
