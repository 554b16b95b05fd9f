"""Whether somebody who managed, taught or worked beside the member speaks for them."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import (
    LARGER_DOWNLOAD,
    Evidence,
    Limits,
    Privacy,
    Verdict,
    check,
    failed,
    not_judged,
    partial,
    passed,
    quote,
)
from auditor.checks.recommendations._places import all_places, employed_at, job_title
from auditor.checks.recommendations._received import counted, for_students, none_shown, shown
from auditor.checks.recommendations._ties import from_above, from_below, from_beside, leads_or_teaches
from auditor.records import Recommendation


@check(
    points=2,
    needs=("Recommendations_Received",),
    under="recommendations-count",
    advice="Ask a former or present manager, supervisor or teacher: they can say how you did the job.",
    where="Your profile, Recommendations, Ask for a recommendation",
    minutes=10,
    days=7,
    sources=("ARTICLE", "UNCW"),
)
def recommendations_relation(case: Case, limits: Limits) -> Verdict:
    """Somebody who likely managed or taught you recommends you.

    The article asks for recommendations from colleagues or supervisors, and who oversaw your work can judge it best.
    The download does not say how an author knew you: titles, employers and their words make it likely, no more.
    """
    visible = shown(case)
    if not visible:
        return none_shown(case)
    total = counted(len(visible), "visible ")
    if above := [found for one in visible if (found := _above(case, one))]:
        return passed(f"Of your {total}, {_likely(len(above))} from a manager or teacher.", *above[:5])
    if not all(case.reads_english(one.text) for one in visible):
        return not_judged(
            "Some of your recommendations are in a language whose wording this program does not read.",
            remedy="Look yourself: did one of their authors manage or teach you?",
        )
    if beside := [found for one in visible if (found := _beside(case, one))]:
        return partial(f"Of your {total}, {_likely(len(beside))} from a colleague, none from a manager.", *beside[:5])
    if not case.profile.knows("Positions", "Education"):
        return not_judged(
            "Your employers or schools are not in this download, so we cannot tell who shared one with you.",
            remedy=LARGER_DOWNLOAD,
        )
    message = f"In your {total}, nothing we can read tells of a manager, teacher or colleague."
    return for_students(case, failed(message, *map(job_title, visible[:5])))


def _above(case: Case, one: Recommendation) -> Evidence | None:
    if case.reads_english(one.text):
        if words := from_above(one.text):
            return quote(one.source, "Text", words, Privacy.THIRD_PARTY)
        if from_below(one.text):
            return None
    return job_title(one) if leads_or_teaches(one.job_title) else None


def _beside(case: Case, one: Recommendation) -> Evidence | None:
    if words := from_below(one.text) or from_beside(one.text):
        return quote(one.source, "Text", words, Privacy.THIRD_PARTY)
    return employed_at(one, all_places(case.profile))


def _likely(number: int) -> str:
    return f"{number} {'is' if number == 1 else 'are'} likely"
