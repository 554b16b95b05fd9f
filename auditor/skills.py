"""The listed skills, each counted once, and which of them the rest of the profile bears out."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from auditor.profile import Profile
from auditor.prose.inflections import base_of
from auditor.prose.lexicon import groups
from auditor.prose.terms import fold, mentioned_in, near_duplicates, same_term
from auditor.records import Skill

SECTIONS = ("Projects", "Volunteering", "Honors", "Courses", "Languages", "Publications", "Organizations")
PROSE_TABLES = ("Profile", "Positions", "Education", "Certifications", *SECTIONS)

_DOUBLE = re.compile(r"(?P<name>.+?)\s*\((?P<short>[^()]+)\)")
_WORD = re.compile(r"[^\W_]+")
_SMALL = re.compile(r"an?|and|d[aeiou]|de[lrs]|e[lnt]|für|i[mn]|l[aeo]s?|o[fn]|the|to|und|with|for|y|al")
_HEADS = frozenset({"administration", "coordination", "leadership", "management", "operation", "skill"})
# House rules: shorter words differ too easily, and a shorter name alone ("Excel", "Go") is as often a common word.
_ROOT, _SHORTEST_WORD, _SHORTEST_NAME = 6, 3, 8


def listed(profile: Profile) -> tuple[Skill, ...]:
    """The skills without their other spellings, the most endorsed first, ties by name; independent of row order."""
    first: dict[str, Skill] = {}
    for skill in sorted(profile.skills, key=lambda one: (-one.endorsements, one.name)):
        first.setdefault(skill.name, skill)
    others = {name for group in near_duplicates(first) for name in group[1:]}
    return tuple(skill for name, skill in first.items() if name not in others)


def shown(profile: Profile, skills: Sequence[Skill]) -> tuple[Skill, ...]:
    """Those of the skills that one of the member's own texts, titles, projects or certificates bears out.

    "Borne out" is what `named_in` finds, and the field of a tool: "mapped them in QGIS" shows GIS (`words/tools.txt`).
    """
    signs = _signs(tuple(skill.name for skill in skills))
    found = frozenset[str]().union(*(signs.borne_out_by(text) for text in _texts(profile) if text))
    return tuple(skill for skill in skills if skill.name in found)


def borne_out_by(text: str, skills: Iterable[Skill]) -> tuple[Skill, ...]:
    """Those of the skills that a text names, as `named_in`, or whose tool it names, in their order."""
    given = tuple(skills)
    found = _signs(tuple(skill.name for skill in given)).borne_out_by(text)
    return tuple(skill for skill in given if skill.name in found)


def named_in(text: str, skills: Iterable[Skill]) -> tuple[Skill, ...]:
    """Those of the skills that a text names, or whose telling words it all holds, in their order.

    "Led stormwater projects" shows "Stormwater management": a skill that stands there in other words should not be told
    to be missing. Of LinkedIn's own double names, "Search Engine Optimization (SEO)", either half will do.
    """
    given = tuple(skills)
    found = _signs(tuple(skill.name for skill in given)).named_by(text)
    return tuple(skill for skill in given if skill.name in found)


@dataclass(frozen=True, kw_only=True)
class _Signs:
    """What shows each of some skills in a text, with the skills that it shows.

    `spelt` are names and their telling halves, `tools` what is made for their fields; `rooted` has the telling roots of
    a name under one of them.
    """

    spelt: Mapping[str, Collection[str]]
    tools: Mapping[str, Collection[str]]
    rooted: Mapping[str, Sequence[tuple[frozenset[str], str]]]

    def named_by(self, text: str) -> frozenset[str]:
        """The skills that the text names, or whose telling roots it all holds."""
        held = _roots_in(text)
        spelt = {skill for name in mentioned_in(text, self.spelt) for skill in self.spelt[name]}
        hints = (hint for root in self.rooted.keys() & held for hint in self.rooted[root])
        return frozenset(spelt | {skill for wanted, skill in hints if wanted <= held})

    def borne_out_by(self, text: str) -> frozenset[str]:
        """The same, and the skills whose tool the text names."""
        by_tools = (skill for tool in mentioned_in(text, self.tools) for skill in self.tools[tool])
        return self.named_by(text).union(by_tools)


@lru_cache(maxsize=256)
def _signs(skills: tuple[str, ...]) -> _Signs:
    spelt: dict[str, list[str]] = {}
    tools: dict[str, list[str]] = {}
    rooted: dict[str, list[tuple[frozenset[str], str]]] = {}
    for skill in skills:
        for name in _names(skill):
            spelt.setdefault(name, []).append(skill)
        for tool in _tools(skill):
            tools.setdefault(tool, []).append(skill)
        for wanted in _telling(skill):
            rooted.setdefault(min(wanted), []).append((wanted, skill))
    return _Signs(spelt=MappingProxyType(spelt), tools=MappingProxyType(tools), rooted=MappingProxyType(rooted))


def _names(name: str) -> tuple[str, ...]:
    """The name, and the telling halves of "Python (Programming Language)" or "Search Engine Optimization (SEO)"."""
    double = _DOUBLE.fullmatch(name)
    if double is None:
        return (name,)
    return (name, double["name"], double["short"]) if double["short"].isupper() else (name, double["name"])


@lru_cache(maxsize=4096)
def _tools(name: str) -> tuple[str, ...]:
    """The tools that are made for the field of this name; none for most names."""
    fields = groups("tools")
    made = {tool for field in fields if any(same_term(one, field) for one in _names(name)) for tool in fields[field]}
    return tuple(sorted(made))


def _telling(name: str) -> tuple[frozenset[str], ...]:
    """For each of the names, the roots that together tell it, where any do."""
    return tuple(filter(None, map(_wanted, _names(name))))


def _wanted(name: str) -> frozenset[str]:
    """The roots of every word of the name, or of all but a head such as "management" where the rest is long."""
    words = [word for word in _words(name) if not _SMALL.fullmatch(word)]
    if any(len(word) < _SHORTEST_WORD for word in words):
        return frozenset()
    telling = [word for word in words if word not in _HEADS]
    enough = telling if sum(map(len, telling)) >= _SHORTEST_NAME else words if telling and len(words) > 1 else []
    return frozenset(map(_root, enough))


@lru_cache(maxsize=1024)
def _roots_in(text: str) -> frozenset[str]:
    return frozenset(map(_root, _words(text)))


def _words(text: str) -> list[str]:
    return [fold(word) for word in _WORD.findall(text)]


def _root(word: str) -> str:
    """The beginning that inflections and derivations share: "negotiated" and "negotiation"."""
    return base_of().get(word, word)[:_ROOT]


def _texts(profile: Profile) -> Iterable[str]:
    yield profile.identity.headline
    yield profile.identity.summary
    for position in profile.positions:
        yield f"{position.title}  {position.description}"
    for study in profile.studies:
        yield from (study.degree, study.notes, study.activities)
    yield from (certification.name for certification in profile.certifications)
    for section in SECTIONS:
        for entry in profile.extras.get(section, ()):
            yield f"{entry.title}  {entry.text}"
