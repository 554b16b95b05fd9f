"""Whether the listed skills appear in the rest of the profile."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import LARGER_DOWNLOAD, Limits, Verdict, check, graded, linear, not_applicable, not_judged, quote
from auditor.skills import PROSE_TABLES


@check(
    points=2,
    needs=("Skills",),
    limits={"pass": 5, "fail": 0},
    under="skills-count",
    advice=(
        "Name your main skills where you used them: in the summary, in the description of a role, in a project. "
        "One sentence each is enough."
    ),
    where="Your profile, About and Experience, the pencil",
    minutes=20,
    sources=("UT-AUSTIN",),
)
def skills_shown(case: Case, limits: Limits) -> Verdict:
    """Your texts show five of the skills that you list.

    A skill that a role or a project also names is one that an interviewer can ask about. Five are half of a list of
    ten; the list may be as long as you like, since the download does not say which skills you put first.
    """
    skills = case.listed_skills
    if not skills:
        return not_applicable("You list no skills yet, so there is nothing to look for.")
    found = case.shown_skills
    score = linear(len(found), zero=limits["fail"], one=limits["pass"])
    if score < 1 and not case.profile.knows(*PROSE_TABLES):
        return not_judged(
            "Some of the texts that could show your skills are not in this download.",
            remedy=LARGER_DOWNLOAD,
        )
    if score < 1 and case.main_language not in {None, "en"}:
        return not_judged(
            "Your texts and your list of skills may be in different languages, which this program cannot compare.",
            remedy="Look yourself: do your roles and your summary name the skills that you list?",
        )
    names = {skill.name for skill in found}
    telling = found if score == 1 else [skill for skill in skills if skill.name not in names]
    return graded(
        score,
        f"Your summary, roles and other sections show {len(found)} of the {len(skills)} skills that you list.",
        *(quote(skill.source, "Name", skill.name) for skill in telling[:5]),
    )
