"""What the export says about its member, and the facts that several checks need, once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from functools import cached_property
from itertools import pairwise

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
    Study,
)

RECENT_YEARS = 10


class Presence(StrEnum):
    """What is known of a table (the presence rule: CRITERIA.md 1.1, EXPORT_FORMAT.md section 2)."""

    READ = "read"
    EMPTY = "empty"
    UNKNOWN = "not-in-export"


@dataclass(frozen=True, kw_only=True)
class Profile:
    """Everything that an audit may know of a member, as of the export's day.

    `presence` maps the catalogue's table names ("Positions", "Recommendations_Received" ...) to what is known of them;
    `extras` maps the tables beyond the core ("Projects", "Volunteering", "Honors", "Courses", "Languages",
    "Publications", "Organizations") to their rows. Positions and studies stand newest first; rows of Positions.csv that
    name a career break are `breaks`, never `positions`; `endorsed` are the skills with an accepted endorsement,
    listed or not.
    """

    as_of: date
    presence: Mapping[str, Presence]
    identity: Identity
    positions: tuple[Position, ...] = ()
    breaks: tuple[Position, ...] = ()
    studies: tuple[Study, ...] = ()
    skills: tuple[Skill, ...] = ()
    endorsed: tuple[Skill, ...] = ()
    certifications: tuple[Certification, ...] = ()
    recommendations: tuple[Recommendation, ...] = ()
    extras: Mapping[str, tuple[Entry, ...]] = field(default_factory=dict)
    lessons: tuple[Lesson, ...] = ()
    photo_uploads: tuple[PhotoUpload, ...] = ()
    activity: tuple[Activity, ...] = ()
    connections: Connections | None = None
    own_url: OwnUrl | None = None
    aims: tuple[Aim, ...] = ()

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
        return end is None or end.years_before(self.as_of) <= RECENT_YEARS

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
