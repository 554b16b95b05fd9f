"""Whether a certification belongs to the member's field, read generously: one shared word is enough."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum
from functools import lru_cache

from auditor.case import Case
from auditor.profile import Profile
from auditor.prose.language import language
from auditor.prose.terms import fold, mentions
from auditor.records import Certification

FIELD_TABLES = ("Profile", "Positions", "Education", "Skills")

_WORD = re.compile(r"[^\W\d_]{3,}")
_ENDING = re.compile(r"(?<=\w{4})(?:ing|ers?|ed|es|e|s)$")
_ROOT = 5
# Words that certificates and texts of every field share, so that they tell of none.
_EVERYWHERE = re.compile(
    r"accredit\w*|advanced|associate|award|basics?|beginners?|board|bootcamp|certif\w*|class|college|completed?|completion|council"
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


def relations(case: Case) -> tuple[tuple[Certification, Relation], ...]:
    """Each certification, its name and authority compared with the field; what is unsure is never UNRELATED."""
    profile = case.profile
    names = [skill.name for skill in profile.skills]
    core = _roots((*_core(profile), *case.wanted, *case.wanted_titles))
    in_field = [_names_field(one, names, core) for one in profile.certifications]
    texts = frozenset() if all(in_field) else _roots(_texts(profile))
    return tuple(
        (one, Relation.RELATED if known or _roots([one.name]) & texts else _unmatched(case, one))
        for one, known in zip(profile.certifications, in_field, strict=True)
    )


def closest(found: Iterable[tuple[Certification, Relation]]) -> Relation | None:
    """The relation that serves the member best; None where there is no certification."""
    present = {relation for _, relation in found}
    return next((relation for relation in Relation if relation in present), None)


def _names_field(one: Certification, skills: Iterable[str], core: frozenset[str]) -> bool:
    return bool(_roots([one.name, one.authority]) & core or mentions(f"{one.name}, {one.authority}", skills))


def _unmatched(case: Case, one: Certification) -> Relation:
    if not case.profile.knows(*FIELD_TABLES) or not any(_core(case.profile)):
        return Relation.UNKNOWN
    readable = case.main_language == "en" and language(one.name) in {None, "en"}
    if not readable or all(word.isupper() for word in _words(one.name)):
        return Relation.UNREAD
    return Relation.UNRELATED


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
    words = frozenset[str]().union(*map(_WORD.findall, texts))
    return frozenset(map(_root, words)) - {""}


def _words(text: str) -> list[str]:
    return [word for word in _WORD.findall(text) if _root(word)]


@lru_cache(maxsize=16384)
def _root(word: str) -> str:
    """The beginning of a telling word; empty for what stands everywhere."""
    return "" if _EVERYWHERE.fullmatch(word) else _ENDING.sub("", fold(word))[:_ROOT]
