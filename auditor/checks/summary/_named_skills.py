"""The listed skills that a text of the summary names, and what it names of a given job."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.case import Case
from auditor.prose.terms import mentions
from auditor.records import Skill
from auditor.skills import named_in


def named_skills(case: Case, text: str) -> tuple[Skill, ...]:
    """Those of `case.listed_skills` that the text mentions, by name or in its telling words."""
    return named_in(text, case.listed_skills)


def asked_for(case: Case, text: str, named: Sequence[Skill]) -> tuple[str, ...]:
    """What the given job asks for and the text mentions, without what the `named` skills say already."""
    return tuple(
        term
        for term in mentions(text, case.wanted)
        if not any(mentions(term, [skill.name]) or mentions(skill.name, [term]) for skill in named)
    )
