"""Whether the summary names the skills that the member lists, or that a given job asks for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from auditor.case import Case
from auditor.check import LARGER_DOWNLOAD, Limits, Verdict, check, failed, graded, linear, not_judged, quote
from auditor.checks.summary._named_skills import asked_for, named_skills
from auditor.checks.summary._words import quoted
from auditor.records import Skill

MOST_NAMED, MOST_MISSING = 8, 5


@check(
    points=4,
    needs=("Profile",),
    under="summary-present",
    limits={"pass": 4, "fail": 1},
    advice="Name at least four of your listed skills in your summary; let a sentence show each of them at work.",
    where="Your profile, About, the pencil",
    minutes=15,
    sources=("ARTICLE", "LI-CHECKLIST", "UT-AUSTIN"),
)
def summary_relevance(case: Case, limits: Limits) -> Verdict:
    """Your summary names the skills that you list.

    A list of skills is a claim; the summary is where an interviewer sees what you do with them. A plural or a common
    short form counts, and naming a skill twice counts once. What the job that you gave asks for counts as well.

    Good: I plan routes in SAP and Excel, negotiate with carriers, and train the night shift in lean methods.
    Weak: I bring many skills to the table and enjoy new challenges.
    """
    summary = case.profile.identity.summary
    if not case.profile.knows("Skills"):
        return not_judged(
            "Skills.csv is not in this download, so there is nothing to look for in your summary.",
            remedy=LARGER_DOWNLOAD,
        )
    listed = case.listed_skills
    if not listed and not case.wanted:
        return failed("You list no skills yet, so there is none that your summary could name. List some first.")
    named = named_skills(case, summary)
    asked = asked_for(case, summary, named)
    told = f"{_found(named, listed)}{_asked(asked)}"
    score = linear(len(named) + len(asked), zero=limits["fail"], one=limits["pass"])
    if score < 1 and not case.reads_english(summary):
        return not_judged(f"{told} Inflected or translated skills cannot be told in this language.")
    missing = [skill for skill in listed if skill not in named] if score < 1 else []
    told += f" Not found word for word: {_names(missing[:MOST_MISSING])}." if missing else ""
    quotes = [quote(skill.source, "Name", skill.name) for skill in named[:5]]
    return graded(score, told, *quotes or [quoted(case)])


def _found(named: Sequence[Skill], listed: Sequence[Skill]) -> str:
    if not listed:
        return "You list no skills yet, so we looked for what the job asks for."
    told = f"We found {len(named)} of your {len(listed)} listed skill{'s' if len(listed) > 1 else ''} in your summary"
    return told + (f": {_names(named[:MOST_NAMED])}." if named else ".")


def _asked(asked: Sequence[str]) -> str:
    return f" The job asks for more that stands there: {', '.join(asked[:MOST_NAMED])}." if asked else ""


def _names(skills: Iterable[Skill]) -> str:
    return ", ".join(skill.name for skill in skills)
