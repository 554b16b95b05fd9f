"""Whether a certification belongs to the member's field, read generously: one shared word is enough."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum

from auditor.case import Case
from auditor.profile import Certification, Profile
from auditor.prose.language import language
from auditor.prose.terms import fold, mentions

FIELD_TABLES = ("Profile", "Positions", "Education", "Skills")

_WORD = re.compile(r"[^\W\d_]{3,}")
_ENDING = re.compile(r"(?<=\w{4})(?:ing|ers?|ed|es|e|s)$")
_ROOT = 5
# Words that certificates and texts of every field share, so that they tell of none.
_EVERYWHERE = re.compile(
    r"accredit\w*|advanced|associate|award|basics?|beginners?|board|bootcamp|certif\w*|class|college|complet\w+|council"
    r"|courses?|credential|degree|diploma|essentials?|exam|expert|first|foundations?|fundamentals?|general|global"
    r"|individual|institute|intermediate|international|intro\w*|levels?|licen[cs]\w+|masters?|national|new|one|online"
    r"|organi[sz]ation|path|practical|practitioner|professional|qualifi\w+|registered|society|specialist|speciali[sz]\w+"
    r"|states?|statement|united|university|using"
    r"|about|all|and|are|for|from|has|have|how|into|its|more|most|not|our|over|that|the|their|them|then|these|they|this"
    r"|was|were|what|when|where|which|who|why|will|with|you|your",
    re.IGNORECASE,
)


class Relation(StrEnum):
    """How a certification stands to the rest of the profile; UNREAD and UNKNOWN are no one's fault."""

    RELATED = "related"
    UNKNOWN = "the field is not known"
    UNREAD = "another language, or letters alone"
    UNRELATED = "no shared word"


def closest(case: Case) -> Relation | None:
    """The relation that serves the member best, over all certifications; None where there are none."""
    found = {relation(case, certification) for certification in case.profile.certifications}
    return next((one for one in Relation if one in found), None)


def relation(case: Case, certification: Certification) -> Relation:
    """Compares name and authority with skills, titles, degrees, headline and texts; unsure is never UNRELATED."""
    profile = case.profile
    if _matches(certification, profile):
        return Relation.RELATED
    if not profile.knows(*FIELD_TABLES) or not any(_core(profile)):
        return Relation.UNKNOWN
    words = _words(certification.name)
    readable = case.main_language == "en" and language(certification.name) in {None, "en"}
    if not readable or all(word.isupper() for word in words):
        return Relation.UNREAD
    return Relation.UNRELATED


def _matches(certification: Certification, profile: Profile) -> bool:
    name, authority = certification.name, certification.authority
    if mentions(f"{name}, {authority}", [skill.name for skill in profile.skills]):
        return True
    core = _roots(_core(profile))
    return bool(_roots([name]) & (core | _roots(_texts(profile))) or _roots([authority]) & core)


def _core(profile: Profile) -> Iterable[str]:
    """What names the field; an authority is compared with this alone, lest a city in a text should decide."""
    yield from (skill.name for skill in profile.skills)
    yield from (position.title for position in profile.positions)
    yield from (study.degree for study in profile.studies)


def _texts(profile: Profile) -> Iterable[str]:
    yield from (profile.identity.headline, profile.identity.summary, profile.identity.industry)
    yield from (position.description for position in profile.positions)


def _roots(texts: Iterable[str]) -> frozenset[str]:
    """Beginnings of the telling words: "nursing" and "nurse" share one, "accountancy" and "accountant" too."""
    return frozenset(_ENDING.sub("", fold(word))[:_ROOT] for text in texts for word in _words(text))


def _words(text: str) -> list[str]:
    return [word for word in _WORD.findall(text) if not _EVERYWHERE.fullmatch(word)]
