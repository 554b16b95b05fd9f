"""Whether the listed skills speak for the member's field by themselves: the article says certifications *or* skills."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from auditor.case import Case
from auditor.check import Limits
from auditor.profile import Profile, Skill
from auditor.prose.terms import mentions, near_duplicates

SECTIONS = ("Projects", "Volunteering", "Honors", "Courses", "Languages", "Publications", "Organizations")
PROSE_TABLES = ("Profile", "Positions", "Education", "Certifications", *SECTIONS)

# The pass limits of skills-count and skills-shown (CRITERIA.md, section 3, certifications-or-skills).
LIMITS: Mapping[str, float] = {"skills": 10, "shown": 0.5, "judged": 15}


@dataclass(frozen=True, kw_only=True)
class Standing:
    """The distinct skills, those that the texts name too, and whether they carry; None where that cannot be told."""

    skills: tuple[Skill, ...]
    shown: tuple[Skill, ...]
    carry: bool | None


def skills_alone(case: Case, limits: Limits) -> Standing:
    """How the skills stand without a certification, by `LIMITS`; spelling variants of one skill count once."""
    profile = case.profile
    skills = _listed(profile)
    shown = _shown(profile, skills)
    enough = len(skills) >= limits["skills"]
    carry: bool | None = enough and len(shown) >= limits["shown"] * min(len(skills), limits["judged"])
    comparable = profile.knows(*PROSE_TABLES) and case.main_language in {None, "en"}
    if not profile.knows("Skills") or (enough and not carry and not comparable):
        carry = None
    return Standing(skills=skills, shown=shown, carry=carry)


def _listed(profile: Profile) -> tuple[Skill, ...]:
    first: dict[str, Skill] = {}
    for skill in sorted(profile.skills, key=lambda one: (-one.endorsements, one.name)):
        first.setdefault(skill.name, skill)
    others = {name for group in near_duplicates(first) for name in group[1:]}
    return tuple(skill for name, skill in first.items() if name not in others)


def _shown(profile: Profile, skills: tuple[Skill, ...]) -> tuple[Skill, ...]:
    names = [skill.name for skill in skills]
    found = {name for text in filter(None, _texts(profile)) for name in mentions(text, names)}
    return tuple(skill for skill in skills if skill.name in found)


def _texts(profile: Profile) -> Iterable[str]:
    yield profile.identity.headline
    yield profile.identity.summary
    for position in profile.positions:
        yield from (position.title, position.description)
    for study in profile.studies:
        yield from (study.degree, study.notes, study.activities)
    yield from (certification.name for certification in profile.certifications)
    for section in SECTIONS:
        for entry in profile.extras.get(section, ()):
            yield from (entry.title, entry.text)
