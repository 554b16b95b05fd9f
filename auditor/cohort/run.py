"""The cohort command's work: a folder of exports is found, read, written as reports, and summed up for the office."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from typing import TypeVar

from auditor.cohort.auditing import audit
from auditor.cohort.finding.discovery import Found, discover
from auditor.cohort.finding.identify import Identified, Refused, identify
from auditor.cohort.finding.manifest import STRAY, Line, without_files
from auditor.cohort.finding.naming import Naming, naming
from auditor.cohort.finding.parcels import parcel
from auditor.cohort.finding.planning import Looked, Plan, plan_all
from auditor.cohort.order import Order, Tally
from auditor.cohort.pile import Pile
from auditor.cohort.reporting.lock import locked
from auditor.cohort.reporting.resume import FOLDER, Shelf
from auditor.cohort.reporting.work import REPORTS
from auditor.cohort.results.table import FAILED
from auditor.cohort.summing import Ending, conclude_all, days_of_earlier
from auditor.cohort.working.shift import Lost
from auditor.cohort.working.watching import Watch, Watched
from auditor.cohort.working.workforce import Workforce
from auditor.errors import AuditorError, BadCohort, NotAnExport, OutputFailed
from auditor.export.foreign import printable

Asking = TypeVar("Asking")
Answered = TypeVar("Answered")


def run(order: Order, workforce: Workforce, watch: Watch, desk: Workforce | None = None) -> Tally:
    """Do what is asked and say how it went; what an earlier run into the same place has done is not done again.

    `desk` is a worker on this machine for what concerns all students at once, where the workforce is elsewhere; this
    process holds little more than names. Raises NotAnExport where nothing was handed in, OutputFailed where the disk
    refuses, FolderInUse, BadKey and BadCohort.
    """
    at_desk = Watched(workforce=desk or workforce, watch=watch)
    if order.previous:
        _at(at_desk, "Looking back", days_of_earlier, order.previous)
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
            shelf.keep_only(())
        return _Run(order, shelf, Watched(workforce=workforce, watch=watch), at_desk).run()


class _Run:
    """One run: what each of its steps needs, and what it has found so far."""

    def __init__(self, order: Order, shelf: Shelf, watched: Watched, desk: Watched) -> None:
        self.order = order
        self.shelf = shelf
        self.names: Naming = naming(order.key)
        self.watched = watched
        self.desk = desk
        self.tally = Tally()

    def run(self) -> Tally:
        plan = self._plan()
        self._refuse_another_cohort(plan)
        result = audit(plan.people, self.order, self.shelf, self.names, self.watched)
        lost = {one.reference: self._failed(one.label, one.answer) for one in result.lost}
        self.tally.read = len(plan.people) - len(lost)
        self.tally.made, self.tally.lacking = result.made, result.lacking
        ending = Ending(order=self.order, tally=self.tally, plan=plan, lost=lost)
        return _at(self.desk, "Summing up", conclude_all, ending)

    def _plan(self) -> Plan:
        """Phase one: whose each export is, who they are to the office, and lines for all that does not open."""
        order = self.order
        found = discover(order.folder, leave_out=[path for path in (order.out, order.key, order.roster_file) if path])
        opened, refused = self._look(found)
        looked = Looked(found=found, opened=opened, roster=order.roster, key=order.key)
        plan = _at(self.desk, "Sorting out", plan_all, looked)
        self.tally.older, self.tally.unmatched, self.tally.missing = plan.older, plan.unmatched, len(plan.missing)
        plan.lines.extend(refused)
        return plan

    def _look(self, found: Found) -> tuple[Pile[Identified], Pile[Line]]:
        if not found.exports:
            raise NotAnExport(
                "there is no export beneath this folder",
                where=printable(str(self.order.folder)),
                remedy="Give the folder that holds the zips, or the unpacked folders, that students handed in.",
            )
        label = self.names.label
        refused = Pile(
            Line(file=label(name), outcome=STRAY, reason=self._clean(reason)) for name, reason in found.strays
        )
        self.tally.strays = len(found.strays)
        parcels = (parcel(self.order.folder, name, travels=self.order.travels) for name in found.exports)
        opened: Pile[Identified] = Pile()
        for one, answer in self.watched.each("Opening", identify, parcels, total=len(found.exports)):
            if isinstance(answer, Identified):
                opened.append(answer)
            else:
                file = label(one.name)
                refused.append(Line(file=file, outcome=FAILED, reason=self._failed(file, answer)))
        return opened, refused

    def _failed(self, label: str, answer: Refused | Lost) -> str:
        """The reason, for a row; and a line for whoever watches."""
        reason = self._clean(answer.reason if isinstance(answer, Refused) else str(answer))
        self.tally.failed += 1
        self.watched.watch.say(f"{label}: {reason.partition('. ')[0].rstrip('.')}")
        return reason

    def _clean(self, reason: str) -> str:
        return without_files(reason) if self.names.hides else reason

    def _refuse_another_cohort(self, plan: Plan) -> None:
        """Results of other people are not swept away because of a slip on the command line."""
        if not plan.people or not any(True for _ in self.shelf.references()):
            return
        if not any(self.shelf.holds(person.reference) for person in plan.people):
            raise BadCohort(
                "this folder holds the results of another cohort",
                where=printable(str(self.order.out)),
                remedy="Name another with -o, or replace it with --fresh.",
            )


def _at(
    desk: Watched, what: str, work: Callable[[Sequence[Asking]], Sequence[Answered | AuditorError]], asking: Asking
) -> Answered:
    """One job over all students, which takes as long and as much memory as it takes."""
    ((_, answer),) = desk.each(what, work, [asking], total=1, limit=None)
    if isinstance(answer, AuditorError):
        raise answer
    if isinstance(answer, Lost):
        remedy = "Run the same command again."
        raise OutputFailed("the office's own files could not be made", remedy=remedy) from answer
    return answer
