"""Whether the listed skills appear in the rest of the profile."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.case import Case
from auditor.check import LARGER_DOWNLOAD, Limits, Verdict, check, graded, linear, not_applicable, not_judged, quote
from auditor.records import Skill
from auditor.skills import PROSE_TABLES

MOST_NAMED = 5


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
    ten; the list may be as long as you like, since the download does not say which skills you put first. A tool that
    is made for a field shows it: QGIS shows GIS.
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
    missing = [skill for skill in skills if skill not in found] if score < 1 else []
    told = f"Of the skills that you list ({len(skills)}), {_told(found)}."
    return graded(
        score,
        f"{told} Not found: {_names(missing)}." if missing else told,
        *(quote(skill.source, "Name", skill.name) for skill in found[:MOST_NAMED]),
    )


def _told(found: Sequence[Skill]) -> str:
    if not found:
        return "none shows in your summary, roles or other sections yet"
    return f"your summary, roles and other sections show {len(found)}: {_names(found)}"


def _names(skills: Sequence[Skill]) -> str:
    named = ", ".join(skill.name for skill in skills[:MOST_NAMED])
    return f"{named} and {len(skills) - MOST_NAMED} more" if len(skills) > MOST_NAMED else named
