"""The skills that the member lists, and those among them that the summary names."""

from __future__ import annotations

from auditor.case import Case
from auditor.prose.terms import mentions, near_duplicates
from auditor.records import Skill


def listed_skills(case: Case) -> tuple[Skill, ...]:
    """Each listed skill once, however it is spelt; the most endorsed first, then by name, whatever the rows' order."""
    by_name: dict[str, Skill] = {}
    for skill in sorted(case.profile.skills, key=lambda skill: (-skill.endorsements, skill.name)):
        by_name.setdefault(skill.name, skill)
    repeats = {name for group in near_duplicates(by_name) for name in group[1:]}
    return tuple(skill for name, skill in by_name.items() if name not in repeats)


def named_skills(case: Case, text: str) -> tuple[Skill, ...]:
    """Those of `listed_skills` that the text mentions, inflected or under an alias."""
    skills = listed_skills(case)
    named = set(mentions(text, [skill.name for skill in skills]))
    return tuple(skill for skill in skills if skill.name in named)
