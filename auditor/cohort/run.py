"""The cohort command's work: a folder of exports is found, read, written as reports, and summed up for the office."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

import auditor
from auditor.check import Outcome
from auditor.cohort.discovery import Found, Handed, discover
from auditor.cohort.identify import Identified, Refused, identify
from auditor.cohort.manifest import AGAIN, OLDER, READ, STRAY, Line, lines_of, without_files
from auditor.cohort.members import Student, sort_out
from auditor.cohort.naming import Naming, naming
from auditor.cohort.order import Order, Tally, Watch
from auditor.cohort.parcels import parcel
from auditor.cohort.resume import Shelf, mark
from auditor.cohort.roster import Entry, Matching, match
from auditor.cohort.summing import conclude
from auditor.cohort.table import FAILED, Missing, StudentRow
from auditor.cohort.work import REPORTS, Done, Job, perform
from auditor.cohort.workforce import Lost, Workforce
from auditor.errors import BadCohort, NotAnExport, OutputFailed
from auditor.export.foreign import printable

CHUNK = 8
"""Exports per task at most: few enough that the last ones spread over all workers."""

Job_ = TypeVar("Job_")
Answer = TypeVar("Answer")


def run(order: Order, workforce: Workforce, watch: Watch) -> Tally:
    """Do what is asked and say how it went; what an earlier run into the same place has done is not done again.

    Raises NotAnExport where nothing was handed in, OutputFailed where the disk refuses, BadKey and BadCohort.
    """
    try:
        (order.out / REPORTS).mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise OutputFailed(f"this folder cannot be made ({error.strerror})", where=str(order.out)) from error
    shelf = Shelf(order.out)
    shelf.prepare()
    if order.fresh:
        for reference in shelf.references():
            shelf.drop(reference)
    return _Run(order, shelf, naming(order.key), workforce, watch).run()


class _Run:
    """One run: what each of its steps needs, and what it has found so far."""

    def __init__(self, order: Order, shelf: Shelf, names: Naming, workforce: Workforce, watch: Watch) -> None:
        self.order = order
        self.shelf = shelf
        self.names = names
        self.workforce = workforce
        self.watch = watch
        self.tally = Tally()
        self.lines: list[Line] = []

    def run(self) -> Tally:
        order = self.order
        left_out = [path for path in (order.out, order.key, order.roster_file) if path]
        found = discover(order.folder, leave_out=left_out)
        students = sort_out(self._look(found))
        opened = {name for student in students for name in student.names}
        unopened = [one.name for one in found.exports if one.name not in opened]
        matching = Matching() if order.roster is None else match(students, order.roster, unopened)
        given = self.names.of_students(students, matching.entries)
        self.names.write_key(students, given, matching.entries)
        self._tell(students, given, matching)
        students = [one for one in students if one.key not in matching.passed_over]
        current = {given[one.key] for one in students}
        self._refuse_another_cohort(current)
        done = self._audit(students, given, matching.entries)
        for reference in self.shelf.references() - set(done):
            self.shelf.drop(reference)
        self.tally.read = len(done)
        conclude(order, self.tally, self.lines, self._rows(done), [self._missing(one) for one in matching.missing])
        return self.tally

    def _look(self, found: Found) -> list[Identified]:
        """Phase one, whose each export is; what does not open is a line already."""
        if not found.exports:
            raise NotAnExport(
                "there is no export beneath this folder",
                where=printable(str(self.order.folder)),
                remedy="Give the folder that holds the zips, or the unpacked folders, that students handed in.",
            )
        for stray, reason in found.strays:
            self.lines.append(Line(file=self.names.label(stray.name), outcome=STRAY, reason=self._clean(reason)))
        self.tally.strays = len(found.strays)
        parcels = (parcel(one, travels=self.order.travels) for one in found.exports)
        identified: list[Identified] = []
        for one, answer in self._each("Opening", identify, parcels, len(found.exports)):
            if isinstance(answer, Identified):
                identified.append(answer)
            else:
                self._failed(self.names.label(one.name), answer)
        return identified

    def _audit(self, students: Sequence[Student], given: Mapping[str, str], entries: Mapping[str, Entry]) -> list[str]:
        """Phase two, a report and a row for each student who has none of this mark; gives those who have one now."""
        done: list[str] = []
        todo: dict[str, tuple[Student, str]] = {}
        for student in students:
            reference = given[student.key]
            wanted = self._mark(student, reference, entries.get(student.key))
            record = self.shelf.recall(reference)
            if record and record.mark == wanted:
                done.append(reference)
            else:
                todo[reference] = (student, wanted)
        jobs = (self._job(student, name, entries.get(student.key)) for name, (student, _) in todo.items())
        for job, answer in self._each("Auditing", perform, jobs, len(todo)):
            if isinstance(answer, Done):
                self.shelf.keep(answer.row, answer.reports, todo[job.reference][1])
                self.tally.lacking = answer.lacking or self.tally.lacking
                done.append(job.reference)
            else:
                self._lose(job.reference, answer)
        self.tally.made = len(todo) - (len(students) - len(done))
        return sorted(done)

    def _each(
        self,
        what: str,
        work: Callable[[Sequence[Job_]], Sequence[Answer]],
        jobs: Iterable[Job_],
        total: int,
    ) -> Iterator[tuple[Job_, Answer | Lost]]:
        self.watch.begin(what, total)
        chunk = max(1, min(CHUNK, total // (4 * self.workforce.size)))
        for pair in self.workforce.each(work, jobs, chunk=chunk):
            yield pair
            self.watch.step()

    def _job(self, student: Student, reference: str, entry: Entry | None) -> Job:
        files = [self.names.label(one.name) for one in student.parts]
        handed = [Handed(path=Path(one.path), name=one.name) for one in student.parts]
        return Job(
            reference=reference,
            parcels=tuple(parcel(one, travels=self.order.travels) for one in handed),
            files=" + ".join(files),
            name=entry.name if entry else student.name,
            programme=entry.programme if entry else "",
            year=entry.year if entry else "",
            asked=self.order.asked,
        )

    def _mark(self, student: Student, reference: str, entry: Entry | None) -> str:
        """Of all that decides a student's row and reports."""
        parts = [(one.name, one.digest, one.kind, one.day) for one in student.parts]
        told = (entry.name, entry.programme, entry.year) if entry else ()
        return mark(auditor.__version__, self.order.asked, reference, self.names.hides, parts, told)

    def _tell(self, students: Sequence[Student], given: Mapping[str, str], matching: Matching) -> None:
        """Lines for all that the students handed in, as if every audit went well."""
        for student in students:
            remarks = [matching.remarks[student.key]] if student.key in matching.remarks else []
            lines = lines_of(student, given[student.key], self.names.label, remarks)
            if newer := matching.passed_over.get(student.key):
                reason = f"is an older export of the same student; {self.names.label(newer)} counts"
                lines = [Line(file=line.file, outcome=OLDER, reason=reason) for line in lines]
            self.lines += lines
        self.tally.older = sum(line.outcome in {OLDER, AGAIN} for line in self.lines)
        self.tally.unmatched = len(matching.remarks)
        self.tally.missing = len(matching.missing)

    def _lose(self, reference: str, answer: Refused | Lost) -> None:
        """A student's export opened and gave no report after all."""
        own = next(line for line in self.lines if (line.reference, line.outcome) == (reference, READ))
        self.lines.remove(own)
        self._failed(own.file, answer, reference)

    def _failed(self, label: str, answer: Refused | Lost, reference: str = "") -> None:
        reason = self._clean(answer.reason if isinstance(answer, Refused) else str(answer))
        self.lines.append(Line(file=label, outcome=FAILED, reference=reference, reason=reason))
        self.tally.failed += 1
        self.watch.say(f"{label}: {reason.partition('. ')[0].rstrip('.')}")

    def _clean(self, reason: str) -> str:
        return without_files(reason) if self.names.hides else reason

    def _refuse_another_cohort(self, current: set[str]) -> None:
        """Results of other people are not swept away because of a slip on the command line."""
        before = self.shelf.references()
        if before and current and not before & current:
            raise BadCohort(
                "this folder holds the results of another cohort",
                where=printable(str(self.order.out)),
                remedy="Name another with -o, or replace it with --fresh.",
            )

    def _rows(self, done: Sequence[str]) -> Iterator[StudentRow]:
        for row in self.shelf.rows(done):
            self.tally.crashed += Outcome.ERROR in row.outcomes.values()
            yield row

    def _missing(self, entry: Entry) -> Missing:
        return Missing(reference=self.names.of_entry(entry), programme=entry.programme, year=entry.year)
