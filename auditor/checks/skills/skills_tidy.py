"""Whether the list of skills repeats itself."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import Limits, Verdict, check, graded, linear, quote
from auditor.prose.terms import near_duplicates


@check(
    points=1,
    needs=("Skills",),
    limits={"pass": 1, "fail": 4},
    under="skills-count",
    advice="Keep one spelling of each skill and remove the others; job advertisements in your field tell which one.",
    where="Your profile, Skills, the pencil",
    minutes=5,
    sources=("HOUSE",),
)
def skills_tidy(case: Case, limits: Limits) -> Verdict:
    """Your list names each skill once.

    Two spellings of one skill share out the endorsements between them and make a list look unattended. One double
    is fine.
    """
    groups = near_duplicates([skill.name for skill in case.profile.skills])
    doubles = sum(len(group) - 1 for group in groups)
    if not doubles:
        message = "No skill in your list is there twice."
    elif doubles <= limits["pass"]:
        message = f"Each skill is there once but for {_pairs(groups)}, which costs nothing."
    else:
        names = "name" if doubles == 1 else "names"
        message = f"{doubles} {names} in your list {'repeats' if doubles == 1 else 'repeat'} another: {_pairs(groups)}."
    repeated = {name for group in groups for name in group}
    rows = [skill for skill in case.profile.skills if skill.name in repeated] if groups else case.profile.skills
    return graded(
        linear(doubles, zero=limits["fail"], one=limits["pass"]),
        message,
        *(quote(skill.source, "Name", skill.name) for skill in rows[:5]),
    )


def _pairs(groups: tuple[tuple[str, ...], ...]) -> str:
    shown = "; ".join(" and ".join(f"“{name}”" for name in group) for group in groups[:3])
    return shown if len(groups) <= 3 else f"{shown}; and others"
