"""Whether the listed skills speak for the member's field by themselves: the article says certifications *or* skills."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from auditor.case import Case
from auditor.check import Limits, linear
from auditor.records import Skill
from auditor.skills import PROSE_TABLES

# The pass limits of skills-count and skills-shown (CRITERIA.md, section 3, certifications-or-skills).
LIMITS: Mapping[str, float] = {"skills": 10, "shown": 5, "some_skills": 5}


@dataclass(frozen=True, kw_only=True)
class Standing:
    """The distinct skills, those that the texts bear out, and whether they carry; None where that cannot be told."""

    skills: tuple[Skill, ...]
    shown: tuple[Skill, ...]
    carry: bool | None

    def credit(self, limits: Limits) -> float:
        """What they earn on the way: half with some skills, the rest with more of them and of those borne out."""
        begun = linear(len(self.skills), zero=0, one=limits["some_skills"])
        grown = linear(len(self.skills), zero=limits["some_skills"], one=limits["skills"])
        return (begun + min(grown, linear(len(self.shown), zero=0, one=limits["shown"]))) / 2


def skills_alone(case: Case, limits: Limits) -> Standing:
    """How the skills stand without a certification, by `LIMITS`; spelling variants of one skill count once."""
    profile = case.profile
    skills, borne_out = case.listed_skills, case.shown_skills
    enough = len(skills) >= limits["skills"]
    carry: bool | None = enough and len(borne_out) >= limits["shown"]
    comparable = profile.knows(*PROSE_TABLES) and case.main_language in {None, "en"}
    if not profile.knows("Skills") or (len(skills) > limits["some_skills"] and not carry and not comparable):
        carry = None
    return Standing(skills=skills, shown=borne_out, carry=carry)
