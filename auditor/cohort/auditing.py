"""Phase two of a run: whoever has no report of the right mark gets one, and with it a row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import msgspec

import auditor
from auditor.cohort.finding.discovery import readable
from auditor.cohort.finding.identify import Refused
from auditor.cohort.finding.naming import Naming
from auditor.cohort.finding.parcels import parcel
from auditor.cohort.finding.planning import Person
from auditor.cohort.order import Order
from auditor.cohort.pile import Pile
from auditor.cohort.reporting.resume import Shelf, mark
from auditor.cohort.reporting.work import Asked, Done, Job, perform
from auditor.cohort.working.shift import Lost
from auditor.cohort.working.watching import Watched
from auditor.scorecard import Standing


@dataclass(frozen=True, kw_only=True)
class Unmade:
    """A student whose export opened and gave no report after all: the label of its file, and why."""

    reference: str
    label: str
    answer: Refused | Lost


@dataclass(kw_only=True)
class Audited:
    """How many reports were made just now, and who got none; `lacking` says why there is no PDF."""

    made: int = 0
    lost: list[Unmade] = field(default_factory=list)
    lacking: str = ""


def audit(people: Pile[Person], order: Order, shelf: Shelf, names: Naming, watched: Watched) -> Audited:
    """Reports and rows for `people`, who are on the shelf afterwards, but for those who are lost."""
    return _Auditing(people, order, shelf, names, watched).run()


class _Auditing:
    def __init__(self, people: Pile[Person], order: Order, shelf: Shelf, names: Naming, watched: Watched) -> None:
        self.people = people
        self.order = order
        self.shelf = shelf
        self.names = names
        self.watched = watched

    def run(self) -> Audited:
        standings = self._standings() if self.order.percentiles else {}
        todo = Pile(one for one in self.people if self._lacks(one, standings.get(one.reference)))
        result = Audited()
        for job, answer in self._answers("Auditing", todo, standings, self.order.asked):
            if isinstance(answer, Done):
                self.shelf.keep(answer.row, answer.reports, answer.sizes, mark=job.mark, base=job.base)
                result.lacking = answer.lacking or result.lacking
                result.made += 1
            else:
                label = self.names.label(job.parcels[0].name)
                result.lost.append(Unmade(reference=job.reference, label=label, answer=answer))
        return result

    def _lacks(self, person: Person, standing: Standing | None) -> bool:
        record = self.shelf.recall(person.reference)
        return record is None or record.mark != mark(self._base(person), standing)

    def _standings(self) -> dict[str, Standing]:
        """Where everybody's score stands, for which all are scored first; nothing where that would point at few."""
        from auditor.cohort.results.arithmetic import percentiles

        scores: dict[str, float | None] = {}
        todo: Pile[Person] = Pile()
        for person in self.people:
            record = self.shelf.recall(person.reference)
            if record and record.base == self._base(person):
                scores[person.reference] = record.row.score
            else:
                todo.append(person)
        without_reports = msgspec.structs.replace(self.order.asked, formats=())
        for job, answer in self._answers("Scoring", todo, {}, without_reports):
            if isinstance(answer, Done):
                self.shelf.keep(answer.row, {}, {}, mark="", base=job.base)
                scores[job.reference] = answer.row.score
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
        self, what: str, todo: Pile[Person], standings: Mapping[str, Standing], asked: Asked
    ) -> Iterator[tuple[Job, Done | Refused | Lost]]:
        jobs = (self._job(person, standings.get(person.reference), asked) for person in todo)
        return self.watched.each(what, perform, jobs, total=len(todo))

    def _job(self, person: Person, standing: Standing | None, asked: Asked) -> Job:
        order, base = self.order, self._base(person)
        return Job(
            reference=person.reference,
            parcels=tuple(parcel(order.folder, one.name, travels=order.travels) for one in person.parts),
            files=" + ".join(self.names.label(one.name) for one in person.parts),
            name=person.name,
            programme=person.programme,
            year=person.year,
            asked=asked,
            base=base,
            mark=mark(base, standing),
            standing=standing,
            out=str(order.out.absolute()) if order.written_there else "",
        )

    def _base(self, person: Person) -> str:
        """The mark of all that decides a student's row and, but for the standing, the reports."""
        parts = [(readable(one.name), one.digest, one.kind, one.day) for one in person.parts]
        told = (person.reference, person.name, person.programme, person.year)
        return mark(auditor.__version__, self.order.asked, self.names.hides, parts, told)
