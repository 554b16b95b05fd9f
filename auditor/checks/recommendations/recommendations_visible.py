"""Whether recommendations wait unseen."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import Limits, Verdict, check, failed, passed, quote
from auditor.checks.recommendations._received import counted, for_students, held_back, none_shown, shown


@check(
    points=1,
    needs=("Recommendations_Received",),
    under="recommendations-count",
    advice="Accept the recommendations that wait and show any hidden by mistake; leave what you hid on purpose.",
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
        verb = "is" if len(hidden) == 1 else "are"
        message = (
            f"{counted(len(hidden))} of the {len(visible) + len(hidden)} that you received {verb} hidden or waiting"
        )
        return for_students(case, failed(f"{message}: a quick win, if you want.", *statuses))
    statuses = [quote(one.source, "Status", one.status) for one in visible[:5]]
    return passed(f"Nothing is hidden: visitors see {counted(len(visible))}.", *statuses)
