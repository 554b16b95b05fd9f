"""The listed skills that a text of the summary names."""

from __future__ import annotations

from auditor.case import Case
from auditor.prose.terms import mentions
from auditor.records import Skill


def named_skills(case: Case, text: str) -> tuple[Skill, ...]:
    """Those of `case.listed_skills` that the text mentions, inflected or under an alias."""
    named = set(mentions(text, [skill.name for skill in case.listed_skills]))
    return tuple(skill for skill in case.listed_skills if skill.name in named)
