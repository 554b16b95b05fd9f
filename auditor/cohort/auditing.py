"""Phase two of a run: whoever has no report of the right mark gets one, and with it a row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

import auditor
from auditor.cohort.arithmetic import percentiles
from auditor.cohort.discovery import Handed
from auditor.cohort.identify import Refused
from auditor.cohort.members import Student
from auditor.cohort.naming import Naming
from auditor.cohort.order import Order
from auditor.cohort.parcels import parcel
from auditor.cohort.resume import Shelf, mark
from auditor.cohort.roster import Entry
from auditor.cohort.shift import Lost
from auditor.cohort.watching import Watched
from auditor.cohort.work import Asked, Done, Job, perform
from auditor.scorecard import Standing


@dataclass(frozen=True, kw_only=True)
class Person:
    """A student, and the line of the roster where there is one."""

    student: Student
    entry: Entry | None


@dataclass(kw_only=True)
class Audited:
    """References of those who have a report now, how many were made just now, and the reason for those who got none."""

    done: list[str] = field(default_factory=list)
    made: int = 0
    lost: dict[str, Refused | Lost] = field(default_factory=dict)
    lacking: str = ""


def audit(people: Mapping[str, Person], order: Order, shelf: Shelf, names: Naming, watched: Watched) -> Audited:
    """Reports and rows for `people` (by reference), who are on the shelf afterwards, but for those who are lost."""
    return _Auditing(people, order, shelf, names, watched).run()


class _Auditing:
    def __init__(
        self, people: Mapping[str, Person], order: Order, shelf: Shelf, names: Naming, watched: Watched
    ) -> None:
        self.people = people
        self.order = order
        self.shelf = shelf
        self.names = names
        self.watched = watched
        self.bases = {reference: self._base(reference, person) for reference, person in people.items()}

    def run(self) -> Audited:
        standings = self._standings() if self.order.percentiles else {}
        marks = {reference: mark(base, standings.get(reference)) for reference, base in self.bases.items()}
        todo = [reference for reference in self.people if self._lacks(reference, marks[reference])]
        result = Audited(done=sorted(self.people.keys() - set(todo)))
        for name, answer in self._answers("Auditing", todo, standings, self.order.asked):
            if isinstance(answer, Done):
                self.shelf.keep(answer.row, answer.reports, answer.sizes, mark=marks[name], base=self.bases[name])
                result.lacking = answer.lacking or result.lacking
                result.done.append(name)
                result.made += 1
            else:
                result.lost[name] = answer
        result.done.sort()
        return result

    def _lacks(self, reference: str, wanted: str) -> bool:
        record = self.shelf.recall(reference)
        return record is None or record.mark != wanted

    def _standings(self) -> dict[str, Standing]:
        """Where everybody's score stands, for which all are scored first; nothing where that would point at few."""
        scores: dict[str, float | None] = {}
        for reference, base in self.bases.items():
            record = self.shelf.recall(reference)
            if record and record.base == base:
                scores[reference] = record.row.score
        todo = [reference for reference in self.people if reference not in scores]
        without_reports = msgspec.structs.replace(self.order.asked, formats=())
        for name, answer in self._answers("Scoring", todo, {}, without_reports):
            if isinstance(answer, Done):
                self.shelf.keep(answer.row, {}, {}, mark="", base=self.bases[name])
                scores[name] = answer.row.score
        known = sum(score is not None for score in scores.values())
        if known < self.order.min_cell:
            return {}
        ranks = percentiles(list(scores.values()))
        return {
            name: Standing(percentile=rank, scores=known)
            for name, rank in zip(scores, ranks, strict=True)
            if rank is not None
        }

    def _answers(
        self, what: str, todo: Sequence[str], standings: Mapping[str, Standing], asked: Asked
    ) -> Iterator[tuple[str, Done | Refused | Lost]]:
        jobs = (self._job(name, standings.get(name), asked) for name in todo)
        for job, answer in self.watched.each(what, perform, jobs, total=len(todo)):
            yield job.reference, answer

    def _job(self, reference: str, standing: Standing | None, asked: Asked) -> Job:
        student, entry = self.people[reference].student, self.people[reference].entry
        handed = [Handed(path=Path(one.path), name=one.name) for one in student.parts]
        return Job(
            reference=reference,
            parcels=tuple(parcel(one, travels=self.order.travels) for one in handed),
            files=" + ".join(self.names.label(one.name) for one in student.parts),
            name=entry.name if entry else "",
            programme=entry.programme if entry else "",
            year=entry.year if entry else "",
            asked=asked,
            standing=standing,
            out=str(self.order.out.absolute()) if self.order.written_there else "",
        )

    def _base(self, reference: str, person: Person) -> str:
        """The mark of all that decides a student's row and, but for the standing, the reports."""
        parts = [(one.name, one.digest, one.kind, one.day) for one in person.student.parts]
        told = (person.entry.name, person.entry.programme, person.entry.year) if person.entry else ()
        return mark(auditor.__version__, self.order.asked, reference, self.names.hides, parts, told)
