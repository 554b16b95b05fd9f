"""Whether enough skills are listed."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import Limits, Verdict, absent, check, graded, linear, quote


@check(
    points=3,
    needs=("Skills",),
    limits={"pass": 10, "fail": 4},
    advice="Add skills that your roles, studies and projects already show: at least ten should stand there.",
    where="Your profile, Skills, the plus",
    minutes=10,
    sources=("UT-AUSTIN", "ARTICLE"),
)
def skills_count(case: Case, limits: Limits) -> Verdict:
    """You list at least ten different skills.

    Skills are what an interviewer compares with the job, and what a recruiter searches for. Spelling variants of one
    skill count once; five to nine earn a part of the points.
    """
    skills = case.listed_skills
    if not skills:
        return absent("You list no skills yet.")
    plural = "skill" if len(skills) == 1 else "different skills"
    return graded(
        linear(len(skills), zero=limits["fail"], one=limits["pass"]),
        f"You list {len(skills)} {plural}.",
        *(quote(skill.source, "Name", skill.name) for skill in skills[:5]),
    )
