"""The listed skills, each counted once, and which of them the rest of the profile bears out."""

from __future__ import annotations

from collections.abc import Iterable

from auditor.profile import Profile, Skill
from auditor.prose.terms import mentions, near_duplicates

SECTIONS = ("Projects", "Volunteering", "Honors", "Courses", "Languages", "Publications", "Organizations")
PROSE_TABLES = ("Profile", "Positions", "Education", "Certifications", *SECTIONS)


def listed(profile: Profile) -> tuple[Skill, ...]:
    """The skills without their other spellings, the most endorsed first, ties by name; independent of row order."""
    first: dict[str, Skill] = {}
    for skill in sorted(profile.skills, key=lambda one: (-one.endorsements, one.name)):
        first.setdefault(skill.name, skill)
    others = {name for group in near_duplicates(first) for name in group[1:]}
    return tuple(skill for name, skill in first.items() if name not in others)


def shown(profile: Profile) -> tuple[Skill, ...]:
    """Those of the listed skills that the member's own texts, titles, projects or certificates name."""
    skills = listed(profile)
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
