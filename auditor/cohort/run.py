"""The cohort command's work: a folder of exports is found, read, written as reports, and summed up for the office."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import ExitStack

from auditor.cohort.auditing import Person, audit
from auditor.cohort.discovery import Found, discover
from auditor.cohort.identify import Identified, Refused, identify
from auditor.cohort.lock import locked
from auditor.cohort.manifest import AGAIN, OLDER, READ, STRAY, Line, lines_of, without_files
from auditor.cohort.members import Student, sort_out
from auditor.cohort.naming import Naming, naming
from auditor.cohort.order import Order, Tally
from auditor.cohort.parcels import parcel
from auditor.cohort.resume import FOLDER, Shelf
from auditor.cohort.roster import Entry, Matching, match
from auditor.cohort.shift import Lost
from auditor.cohort.summing import Ending, conclude_all
from auditor.cohort.table import FAILED, Missing
from auditor.cohort.watching import Watch, Watched
from auditor.cohort.work import REPORTS
from auditor.cohort.workforce import Workforce
from auditor.errors import AuditorError, BadCohort, NotAnExport, OutputFailed
from auditor.export.foreign import printable


def run(order: Order, workforce: Workforce, watch: Watch) -> Tally:
    """Do what is asked and say how it went; what an earlier run into the same place has done is not done again.

    Raises NotAnExport where nothing was handed in, OutputFailed where the disk refuses, FolderInUse, BadKey and
    BadCohort.
    """
    with ExitStack() as stack:
        try:
            for folder in (order.out, order.out / REPORTS):
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            stack.enter_context(locked(order.out, within=FOLDER))
        except OSError as error:
            raise OutputFailed(f"this folder cannot be made ({error.strerror})", where=str(order.out)) from error
        shelf = Shelf(order.out)
        shelf.prepare()
        if order.fresh:
            for reference in shelf.references():
                shelf.drop(reference)
        return _Run(order, shelf, naming(order.key), Watched(workforce=workforce, watch=watch)).run()


class _Run:
    """One run: what each of its steps needs, and what it has found so far."""

    def __init__(self, order: Order, shelf: Shelf, names: Naming, watched: Watched) -> None:
        self.order = order
        self.shelf = shelf
        self.names = names
        self.watched = watched
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
        files = [one.name for one in (*found.exports, *(stray for stray, _ in found.strays))]
        self.names.write_key(students, given, order.roster or (), files)
        self._tell(students, given, matching)
        students = [one for one in students if one.key not in matching.passed_over]
        current = {given[one.key] for one in students}
        self._refuse_another_cohort(current)
        people = {given[one.key]: Person(student=one, entry=matching.entries.get(one.key)) for one in students}
        done = self._audit(people)
        for reference in self.shelf.references() - set(done):
            self.shelf.drop(reference)
        self.tally.read = len(done)
        missing = [self._missing(one) for one in matching.missing]
        return self._end(Ending(order=order, tally=self.tally, lines=self.lines, done=done, missing=missing))

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
        for one, answer in self.watched.each("Opening", identify, parcels, total=len(found.exports)):
            if isinstance(answer, Identified):
                identified.append(answer)
            else:
                self._failed(self.names.label(one.name), answer)
        return identified

    def _audit(self, people: Mapping[str, Person]) -> list[str]:
        """Phase two: a report and a row for each; gives those who have one now."""
        result = audit(people, self.order, self.shelf, self.names, self.watched)
        for reference, answer in result.lost.items():
            self._lose(reference, answer)
        self.tally.made, self.tally.lacking = result.made, result.lacking
        return result.done

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
        self.watched.watch.say(f"{label}: {reason.partition('. ')[0].rstrip('.')}")

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

    def _end(self, ending: Ending) -> Tally:
        """The office's own files, made by a worker where workers see the results."""
        if self.order.travels:
            (answer,) = conclude_all([ending])
            return _tally_of(answer)
        ((_, found),) = self.watched.each("Summing up", conclude_all, [ending], total=1, limit=None)
        return _tally_of(found)

    def _missing(self, entry: Entry) -> Missing:
        return Missing(reference=self.names.of_entry(entry), programme=entry.programme, year=entry.year)


def _tally_of(answer: Tally | AuditorError | Lost) -> Tally:
    if isinstance(answer, Tally):
        return answer
    if isinstance(answer, AuditorError):
        raise answer
    raise OutputFailed("the office's own files could not be made", remedy="Run the same command again.") from answer
