"""Whether recommendations wait unseen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from auditor.case import Case
from auditor.check import Limits, Verdict, check, failed, passed, quote
from auditor.checks.recommendations._received import counted, for_students, held_back, none_shown, shown
from auditor.records import Recommendation


@check(
    points=1,
    needs=("Recommendations_Received",),
    under="recommendations-count",
    advice="Look at the recommendations that visitors do not see: accept or show those that you like.",
    where="Your profile, Recommendations, Received, the pencil",
    minutes=3,
    sources=("HOUSE",),
)
def recommendations_visible(case: Case, limits: Limits) -> Verdict:
    """Every recommendation that you received is visible.

    Somebody has already taken the trouble to write, so showing it is a quick win. You may have hidden one on purpose;
    that is your choice, and it is why this weighs so little.
    """
    visible, hidden = shown(case), held_back(case)
    if not visible:
        return none_shown(case)
    if hidden:
        statuses = [quote(one.source, "Status", one.status) for one in hidden[:5]]
        return for_students(case, failed(" ".join(_unseen(hidden)), *statuses))
    statuses = [quote(one.source, "Status", one.status) for one in visible[:5]]
    return passed(f"Nothing is hidden: visitors see {counted(len(visible))}.", *statuses)


def _unseen(hidden: Sequence[Recommendation]) -> Iterator[str]:
    """A sentence for what waits to be accepted and one for what is hidden, each where there is such."""
    waiting = sum(one.is_waiting for one in hidden)
    if waiting:
        yield f"{counted(waiting)} {'waits' if waiting == 1 else 'wait'} to be accepted."
    if kept := len(hidden) - waiting:
        them, verb = ("it", "is") if kept == 1 else ("them", "are")
        yield f"{counted(kept)} {verb} hidden: show {them}, unless you hid {them} on purpose."
