"""Whether the roles say what the member was responsible for."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import Limits, Verdict, check
from auditor.checks.experience._shows import share_showing
from auditor.prose.responsibilities import responsibilities


@check(
    points=2,
    needs=("Positions",),
    under="experience-described",
    limits={"pass": 0.5},
    advice="Say in each recent role what was in your hands: the team, budget, region, customers or product.",
    where="Your profile, Experience, the pencil beside the role, Description",
    minutes=15,
    sources=("ARTICLE",),
)
def experience_responsibilities(case: Case, limits: Limits) -> Verdict:
    """Your roles say what you were responsible for.

    Titles mean different things at different employers; scope tells an interviewer how large the work was. A part, a
    shift or a single product is scope too: nobody needs to have led a team.

    Good: Looked after payroll for 300 people in two countries.
    Weak: General office duties.
    """
    scope = "what was in your hands"
    return share_showing(case, limits, responsibilities, one=f"says {scope}", several=f"say {scope}")
