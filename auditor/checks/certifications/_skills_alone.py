"""Whether the listed skills speak for the member's field by themselves: the article says certifications *or* skills."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from auditor.case import Case
from auditor.check import Limits
from auditor.records import Skill
from auditor.skills import PROSE_TABLES

# The pass limits of skills-count and skills-shown (CRITERIA.md, section 3, certifications-or-skills).
LIMITS: Mapping[str, float] = {"skills": 10, "shown": 0.5, "judged": 15}


@dataclass(frozen=True, kw_only=True)
class Standing:
    """The distinct skills, those that the texts bear out, and whether they carry; None where that cannot be told."""

    skills: tuple[Skill, ...]
    shown: tuple[Skill, ...]
    carry: bool | None


def skills_alone(case: Case, limits: Limits) -> Standing:
    """How the skills stand without a certification, by `LIMITS`; spelling variants of one skill count once."""
    profile = case.profile
    skills, borne_out = case.listed_skills, case.shown_skills
    enough = len(skills) >= limits["skills"]
    carry: bool | None = enough and len(borne_out) >= limits["shown"] * min(len(skills), limits["judged"])
    comparable = profile.knows(*PROSE_TABLES) and case.main_language in {None, "en"}
    if not profile.knows("Skills") or (enough and not carry and not comparable):
        carry = None
    return Standing(skills=skills, shown=borne_out, carry=carry)
