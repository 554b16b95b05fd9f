"""What counts as a role in this folder: positions, and the volunteering and projects that stand in for them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from auditor.case import Case
from auditor.check import LARGER_DOWNLOAD, Evidence, Limits, Outcome, Verdict, linear, not_judged, quote
from auditor.profile import Profile
from auditor.prose.measure import excerpt
from auditor.prose.terms import fold
from auditor.records import Entry, Position, Source, Span

STAND_INS = ("Volunteering", "Projects")
JOBS = "jobs"
CAREER_YEARS = 10  # as Profile.recent_positions
MOST_QUOTES = 5


@dataclass(frozen=True, kw_only=True)
class Role:
    """A position, or an entry that counts as one; `column` is where `title` stands, `text` is the Description.

    `kind` is what several of them are called: jobs, volunteering or projects.
    """

    source: Source
    kind: str
    column: str
    title: str
    employer: str
    text: str
    span: Span

    @property
    def described(self) -> bool:
        """Whether a word or a number stands in the description."""
        return any(map(str.isalnum, self.text))


def stand_ins(case: Case) -> tuple[Role, ...]:
    """Volunteering and projects where they count: beside a student's positions, and where no position is listed."""
    if not case.is_student and case.profile.positions:
        return ()
    return tuple(
        _from_entry(entry, table.lower()) for table in STAND_INS for entry in case.profile.extras.get(table, ())
    )


def all_roles(case: Case) -> tuple[Role, ...]:
    """Every position, and the entries that count as roles."""
    return (*map(_from_position, case.profile.positions), *stand_ins(case))


def recent_roles(case: Case, shows: Callable[[Role], bool]) -> tuple[Role, ...]:
    """The roles of the last ten years, newest first; of the last ten years at work where those lie further back.

    An entry that stands in counts where `shows` holds for it, so that listing one never costs anything; where no
    position is listed and none shows it, all of them count.
    """
    positions = tuple(map(_from_position, recent_positions(case.profile)))
    entries = stand_ins(case)
    counted = positions + tuple(filter(shows, entries)) or entries
    return tuple(sorted(counted, key=lambda role: role.span.recency(case.profile.as_of), reverse=True))


def recent_positions(profile: Profile) -> tuple[Position, ...]:
    """The positions of the last ten years; of the last ten years at work where all of them lie further back."""
    if profile.recent_positions or not profile.positions:
        return profile.recent_positions
    first_year = max(map(_last_year, profile.positions)) - CAREER_YEARS
    return tuple(position for position in profile.positions if _last_year(position) >= first_year)


def months(span: Span, as_of: date) -> range:
    """The calendar months, numbered through the years, that the span touches up to `as_of`; none where it is unread."""
    if span.started is None or not (span.is_open or span.finished):
        return range(0)
    start, end = span.started.earliest, min(span.finished.latest if span.finished else as_of, as_of)
    return range(start.year * 12 + start.month, end.year * 12 + end.month + 1)


def employer_key(name: str) -> str:
    """A key that two spellings of one employer share; empty for an empty name."""
    return fold(name) or name.strip().casefold()


def settled(case: Case, verdict: Verdict) -> Verdict:
    """The verdict, or not judged where entries that this download does not hold might have bettered it."""
    counts = case.is_student or not case.profile.positions
    if verdict.outcome is Outcome.PASS or not counts or case.profile.knows(*STAND_INS):
        return verdict
    return not_judged(
        "Volunteering and projects count here as well, and this download does not hold both.",
        remedy=LARGER_DOWNLOAD,
    )


def descriptions(roles: Iterable[Role]) -> tuple[Evidence, ...]:
    """The first words of each role's description, or its empty cell; five at most."""
    quotes = [quote(role.source, "Description", excerpt(role.text)) for role in roles]
    return tuple(quotes[:MOST_QUOTES])


def called(roles: Iterable[Role]) -> str:
    """What the roles are together: "roles" where all are jobs, else each kind by name: "jobs and projects"."""
    kinds = sorted({role.kind for role in roles})
    if kinds in ([], [JOBS]):
        return "roles"
    *most, last = kinds
    return f"{', '.join(most)} and {last}" if most else last


def tally(count: int, one: str, several: str) -> str:
    """A count with its verb, `one` or `several`: "none says", "1 says", "3 say"."""
    return f"{count} {several}" if count > 1 else f"{count or 'none'} {one}"


def share_credit(some: int, of: int, limits: Limits) -> float:
    """Credit for `some` of the roles: whole from the share `limits["pass"]` on, never below half from the first one."""
    return max(0.5, linear(some / of, zero=0, one=limits["pass"])) if some else 0.0


def _last_year(position: Position) -> int:
    end = position.span.finished or position.span.started
    return end.latest.year if end else 0


def _from_position(position: Position) -> Role:
    return Role(
        source=position.source,
        kind=JOBS,
        column="Title",
        title=position.title,
        employer=position.company,
        text=position.description,
        span=position.span,
    )


def _from_entry(entry: Entry, kind: str) -> Role:
    return Role(
        source=entry.source,
        kind=kind,
        column=entry.column,
        title=entry.title,
        employer=entry.organisation,
        text=entry.text,
        span=entry.span,
    )
