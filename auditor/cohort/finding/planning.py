"""What follows from a first look at all exports: who gets a report, who is missing, and a line for every file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from msgspec import Struct

from auditor.cohort.finding.discovery import Found
from auditor.cohort.finding.identify import Identified
from auditor.cohort.finding.manifest import AGAIN, OLDER, Line, lines_of
from auditor.cohort.finding.matching import Matching, match
from auditor.cohort.finding.members import Student, sort_out
from auditor.cohort.finding.naming import naming
from auditor.cohort.finding.roster import Entry
from auditor.cohort.pile import Pile
from auditor.cohort.results.table import Missing
from auditor.errors import AuditorError


class Part(Struct, frozen=True, kw_only=True):
    """An export that is read for a student's report, as `Identified` has it."""

    name: str
    digest: str
    kind: str
    day: str


class Person(Struct, frozen=True, kw_only=True):
    """A student who gets a report: the parts of the export, the newest first, and what the roster tells."""

    reference: str
    parts: tuple[Part, ...]
    name: str = ""
    programme: str = ""
    year: str = ""


@dataclass(frozen=True, kw_only=True)
class Looked:
    """What the first look found: `opened` of what was `found`; `key` explains pseudonyms, None without any."""

    found: Found
    opened: Pile[Identified]
    roster: Pile[Entry] | None
    key: Path | None


@dataclass(frozen=True, kw_only=True)
class Plan:
    """Who gets a report, the lines of what they handed in as if every audit went well, and who is missing."""

    people: Pile[Person] = field(default_factory=Pile)
    lines: Pile[Line] = field(default_factory=Pile)
    missing: Pile[Missing] = field(default_factory=Pile)
    older: int = 0
    unmatched: int = 0


def plan_all(looks: Sequence[Looked]) -> list[Plan | AuditorError]:
    """`plan`, for a worker, whose memory it may fill; BadKey and OutputFailed are answers."""
    return [_planned(looked) for looked in looks]


def _planned(looked: Looked) -> Plan | AuditorError:
    try:
        return plan(looked)
    except AuditorError as error:
        return error


def plan(looked: Looked) -> Plan:
    """Sort exports out by members, join these to the roster, name them, and write the key of pseudonyms."""
    names = naming(looked.key)
    students = sort_out(looked.opened)
    roster = list(looked.roster or ())
    matching = Matching() if looked.roster is None else match(students, roster, _unopened(looked, students))
    given = names.of_students(students, matching.entries)
    files = [*looked.found.exports, *(name for name, _ in looked.found.strays)]
    names.write_key(students, given, roster, files)
    lines = Pile(line for one in students for line in _lines(one, given[one.key], matching, names.label))
    counted = [one for one in students if one.key not in matching.passed_over]
    return Plan(
        people=Pile(_person(one, given[one.key], matching.entries.get(one.key)) for one in counted),
        lines=lines,
        missing=Pile(
            Missing(reference=names.of_entry(one), programme=one.programme, year=one.year) for one in matching.missing
        ),
        older=sum(line.outcome in {OLDER, AGAIN} for line in lines),
        unmatched=len(matching.remarks),
    )


def _unopened(looked: Looked, students: Sequence[Student]) -> list[str]:
    opened = {name for student in students for name in student.names}
    return [name for name in looked.found.exports if name not in opened]


def _lines(student: Student, reference: str, matching: Matching, label: Callable[[str], str]) -> Iterator[Line]:
    remarks = [matching.remarks[student.key]] if student.key in matching.remarks else []
    newer = matching.passed_over.get(student.key)
    for line in lines_of(student, reference, label, remarks):
        if newer:
            reason = f"is an older export of the same student; {label(newer)} counts"
            yield Line(file=line.file, outcome=OLDER, reason=reason)
        else:
            yield line


def _person(student: Student, reference: str, entry: Entry | None) -> Person:
    parts = tuple(Part(name=one.name, digest=one.digest, kind=one.kind, day=one.day) for one in student.parts)
    if entry is None:
        return Person(reference=reference, parts=parts)
    return Person(reference=reference, parts=parts, name=entry.name, programme=entry.programme, year=entry.year)
