"""The recommendations that visitors see, and the verdict where there are none."""

from __future__ import annotations

from datetime import date

from auditor.case import Case
from auditor.check import Verdict, failed, graded, not_applicable
from auditor.records import Recommendation

STUDENT_START = 0.4
"""Where students start without any recommendation (CRITERIA.md, recommendations-count)."""


def shown(case: Case) -> tuple[Recommendation, ...]:
    """Received recommendations that are neither hidden nor pending, newest first, undated ones last."""
    visible = (one for one in case.profile.recommendations if one.is_visible)
    return tuple(sorted(visible, key=lambda one: one.created.latest if one.created else date.min, reverse=True))


def held_back(case: Case) -> tuple[Recommendation, ...]:
    """Received recommendations that visitors do not see, in the export's order."""
    return tuple(one for one in case.profile.recommendations if not one.is_visible)


def counted(number: int, kind: str = "") -> str:
    """A number of recommendations in words: `counted(1, "visible ")` is "1 visible recommendation"."""
    return f"{number} {kind}recommendation{'' if number == 1 else 's'}"


def for_students(case: Case, verdict: Verdict) -> Verdict:
    """The verdict, but for a student never below where students start: a first voice never costs anything."""
    if not case.is_student or verdict.score is None or verdict.score >= STUDENT_START:
        return verdict
    return graded(STUDENT_START, verdict.message, *verdict.evidence)


def none_shown(case: Case) -> Verdict:
    """What a question about visible recommendations answers without one: students start without (CRITERIA.md, 3)."""
    message = "No recommendation shows on your profile yet, so there is nothing to look at here."
    return not_applicable(message) if case.is_student else failed(message)
