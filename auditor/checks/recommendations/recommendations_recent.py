"""Whether the newest recommendation is recent."""

from __future__ import annotations

from math import inf

from auditor.case import Case
from auditor.check import Limits, Verdict, check, graded, linear, not_judged, quote
from auditor.checks.recommendations._received import for_students, none_shown, shown


@check(
    points=2,
    needs=("Recommendations_Received",),
    limits={"pass": 3, "fail": 6},
    under="recommendations-count",
    advice="Ask somebody whom you work or study with now for a recommendation.",
    where="Your profile, Recommendations, Ask for a recommendation",
    minutes=10,
    days=7,
    sources=("HOUSE",),
)
def recommendations_recent(case: Case, limits: Limits) -> Verdict:
    """Your newest recommendation is from the last three years.

    A recent voice tells an interviewer how you work today. Older recommendations stay welcome beside it, and where
    the download gives no date nothing is judged.
    """
    visible = shown(case)
    if not visible:
        return none_shown(case)
    newest = visible[0]
    years = newest.created.years_before(case.profile.as_of) if newest.created else inf
    if years > limits["pass"] and any(one.created is None for one in visible):
        return not_judged(
            "This download gives no date for some of the recommendations that your profile shows.",
            remedy="Look at the dates on your profile: is one from the last three years?",
        )
    age = "less than a year" if years < 1 else f"about {years:.1f} years"
    verdict = graded(
        linear(years, zero=limits["fail"], one=limits["pass"]),
        f"Your newest visible recommendation is from {newest.created}, {age} before this download.",
        quote(newest.source, "Creation Date", newest.created_text),
    )
    return for_students(case, verdict)
