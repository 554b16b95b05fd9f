"""The words that only the member can spell: names of people, places, employers, schools, skills and brands."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.profile import Profile

_WORD = re.compile(r"[^\W\d_]+")


def own_words(profile: Profile) -> frozenset[str]:
    """Every word of such names in the profile, in small letters."""
    return frozenset(word.casefold() for name in _names(profile) for word in _WORD.findall(name))


def _names(profile: Profile) -> Iterator[str]:
    identity = profile.identity
    yield from (identity.name, identity.location, identity.industry)
    yield from (skill.name for skill in profile.skills)
    for position in (*profile.positions, *profile.breaks):
        yield from (position.company, position.location)
    yield from (study.school for study in profile.studies)
    for certification in profile.certifications:
        yield from (certification.name, certification.authority)
    for recommendation in profile.recommendations:
        yield from (recommendation.author, recommendation.company)
    for entries in profile.extras.values():
        for entry in entries:
            yield from (entry.title, entry.organisation)
