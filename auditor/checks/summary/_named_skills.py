"""The listed skills that a text of the summary names."""

from __future__ import annotations

from auditor.case import Case
from auditor.records import Skill
from auditor.skills import named_in


def named_skills(case: Case, text: str) -> tuple[Skill, ...]:
    """Those of `case.listed_skills` that the text mentions, by name or in its telling words."""
    return named_in(text, case.listed_skills)
