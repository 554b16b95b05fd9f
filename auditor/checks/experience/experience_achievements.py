"""Whether the roles name results."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import Limits, Verdict, check
from auditor.checks.experience._shows import share_showing
from auditor.prose.results import results


@check(
    points=4,
    needs=("Positions",),
    under="experience-described",
    limits={"pass": 0.5},
    advice="Add one result to each recent role: a number, an award, or what runs better because of your work.",
    where="Your profile, Experience, the pencil beside the role, Description",
    minutes=20,
    sources=("ARTICLE", "VERBS"),
)
def experience_achievements(case: Case, limits: Limits) -> Verdict:
    """Your roles name what came of your work.

    Results are what an interviewer asks about. Numbers are one way; an award, a launch or a named outcome is as good,
    since many fields have no number to quote. Dates, ages and standards are not taken for results.

    Good: Rewrote the handover sheet that all six wards now use.
    Good: Cut the month-end close from nine days to four.
    Weak: Worked on various improvements.
    """
    return share_showing(case, limits, results, one="names a result", several="name a result")
