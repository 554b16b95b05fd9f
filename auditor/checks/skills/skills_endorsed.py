"""Whether other people endorse the listed skills."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import Limits, Verdict, check, graded, linear, quote


@check(
    points=1,
    needs=("Skills", "Endorsement_Received_Info"),
    limits={"pass": 3, "fail": 0},
    under="skills-count",
    advice="Endorse the skills of people whose work you know; some will return it. Accept the endorsements that wait.",
    where="Your profile, Skills",
    minutes=10,
    days=7,
    sources=("HOUSE",),
)
def skills_endorsed(case: Case, limits: Limits) -> Verdict:
    """People have endorsed at least three of your skills.

    An endorsement is a small sign from somebody else that you use the skill. Only those that you accepted count, and
    only on skills that you still list.
    """
    skills = case.listed_skills
    endorsed = [skill for skill in skills if skill.endorsements]
    return graded(
        linear(len(endorsed), zero=limits["fail"], one=limits["pass"]),
        f"{len(endorsed)} of the {len(skills)} skills that you list {'has' if len(endorsed) == 1 else 'have'} "
        "an accepted endorsement.",
        *(quote(skill.source, "Name", skill.name) for skill in (endorsed or skills)[:5]),
    )
