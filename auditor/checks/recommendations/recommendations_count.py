"""Whether enough people speak for the member."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import Limits, Privacy, Verdict, absent, check, graded, linear, quote
from auditor.checks.recommendations._received import STUDENT_START, counted, held_back, shown
from auditor.prose.measure import excerpt


@check(
    points=5,
    needs=("Recommendations_Received",),
    limits={"pass": 2, "pass_student": 1, "fail": 0, "student_start": STUDENT_START},
    advice=(
        "Ask one or two people who know your work to recommend you: a manager, a colleague, a client; or, as a "
        "student, a teacher, the supervisor of a job or a project mentor. Say how you met and name the work that they "
        "could mention."
    ),
    where="Your profile, Recommendations, Ask for a recommendation",
    minutes=15,
    days=7,
    sources=("ARTICLE", "UNCW"),
)
def recommendations_count(case: Case, limits: Limits) -> Verdict:
    """People who know your work recommend you.

    The article asks for recommendations from colleagues or supervisors: they let an interviewer hear about you from
    somebody else. Students rarely have any, so one is enough for them and none is a start.
    """
    visible, hidden = shown(case), held_back(case)
    if visible:
        score = linear(len(visible), zero=limits["fail"], one=case.limit(limits, "pass"))
        words = [quote(one.source, "Text", excerpt(one.text), Privacy.THIRD_PARTY) for one in visible[:5]]
        return graded(score, f"Your profile shows {counted(len(visible))}.", *words)
    unseen = f" You have received {counted(len(hidden))} that visitors do not see." if hidden else ""
    statuses = [quote(one.source, "Status", one.status) for one in hidden[:5]]
    if case.is_student:
        message = f"As a student you have time: no recommendation shows yet, and a first one is enough.{unseen}"
        return graded(limits["student_start"], message, *statuses)
    return absent(f"No recommendation shows on your profile yet.{unseen}", *statuses)
