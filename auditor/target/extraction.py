"""An advertisement's text -> the terms that it asks for, weighed and each once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache

from auditor.prose.lexicon import aliases, groups, words
from auditor.prose.terms import fold, mentions, same_term
from auditor.target.asked import Kind, Term
from auditor.target.candidates import PROPER, is_marked, phrases, proper_names
from auditor.target.credentials import certificates, degrees, title_of
from auditor.target.parts import Sentence, sentences_that_ask

MOST = 30
"""Terms that a target keeps; the longest advertisements of `tests/target/labelled` ask for fewer."""
KNOWN, KNOWN_WORD, CREDENTIAL = 3.0, 2.0, 3.5
LONGEST_TITLE_LINE = 12
REPEATED, MOST_REPEATED = 0.3, 2
"""A term that other sentences ask for again weighs a little more, twice at most."""


@dataclass(kw_only=True)
class _Sighting:
    name: str
    kind: Kind
    weight: float
    asked: str
    sentences: set[str] = field(default_factory=set)


def terms_of(text: str, *, english: bool = True) -> tuple[Term, ...]:
    """The terms of an advertisement, the weightiest first, at most `MOST` besides title and degrees.

    Where the text is not English only names that need no grammar are taken: known ones, acronyms and CamelCase.
    """
    found: dict[str, _Sighting] = {}
    title = title_of(text)
    asking = sentences_that_ask(text)
    present = mentions("\n".join(sentence.text for sentence in asking), _known())
    for sentence in asking:
        titled = title is not None and title in sentence.text and len(sentence.text.split()) <= LONGEST_TITLE_LINE
        given = _beside_title(sentence) if titled else _candidates(sentence, present, english=english)
        for name, kind, sure in given:
            _see(found, name, kind, sure * sentence.weight, sentence.text)
    ranked = sorted(_distinct(found.values()), key=lambda one: (-_total(one), fold(one.name)))
    skills = [_term(one) for one in ranked if one.kind is not Kind.DEGREE][:MOST]
    studies = [_term(one) for one in ranked if one.kind is Kind.DEGREE]
    titles = [Term(name=title, kind=Kind.TITLE, weight=CREDENTIAL, asked=title)] if title else []
    return (*titles, *studies[:2], *skills)


def _beside_title(sentence: Sentence) -> Iterator[tuple[str, Kind, float]]:
    """Of the line that names the job only what is spelt like a name: the rest is the title itself, or a place."""
    yield from ((name, Kind.SKILL, PROPER) for name in proper_names(sentence) if is_marked(name))


def _candidates(sentence: Sentence, present: Iterable[str], *, english: bool) -> Iterator[tuple[str, Kind, float]]:
    asked = degrees(sentence.text) if english else ()
    yield from ((name, Kind.DEGREE, CREDENTIAL) for name in asked)
    held = tuple(certificates(sentence.text))
    for name in held:
        yield name, Kind.CERTIFICATION, CREDENTIAL
    if asked:
        return
    proper = [name for name in proper_names(sentence) if " " in name and not _is_role(name)]
    for name in mentions(sentence.text, present):
        written = _as_written(name, sentence.text)
        if written and not any(written != one and written in one and written[:1].isupper() for one in proper):
            yield written, Kind.SKILL, KNOWN if " " in written or not written.islower() else KNOWN_WORD
    for name in proper_names(sentence):
        if (english or name.isupper()) and not _is_role(name):
            yield name, Kind.SKILL, PROPER
    if english:
        for name, sure in phrases(sentence):
            yield name, Kind.SKILL, sure


def _see(found: dict[str, _Sighting], name: str, kind: Kind, weight: float, asked: str) -> None:
    key = fold(name)
    seen = found.setdefault(key, _Sighting(name=name, kind=kind, weight=weight, asked=asked))
    if weight > seen.weight:
        seen.weight, seen.asked, seen.kind = weight, asked, kind
    seen.sentences.add(asked)


def _distinct(seen: Iterable[_Sighting]) -> list[_Sighting]:
    """Each thing once: of names that mean the same, or of which one holds the other, the surer stays."""
    kept: list[_Sighting] = []
    for one in sorted(seen, key=lambda one: (-_total(one), -len(one.name), one.name)):
        same = next((at for at, other in enumerate(kept) if _same(one, other)), None)
        if same is None:
            kept.append(one)
        elif _is_plain(kept[same].name) and " " in one.name and one.kind is kept[same].kind:
            kept[same].name = one.name
    return kept


def _is_plain(name: str) -> bool:
    return " " not in name and name.islower()


def _same(one: _Sighting, other: _Sighting) -> bool:
    if same_term(one.name, other.name) or (mentions(one.name, [other.name]) and mentions(other.name, [one.name])):
        return True
    a, b = fold(one.name).split(" "), fold(other.name).split(" ")
    shorter, longer = sorted((a, b), key=len)
    return any(longer[at : at + len(shorter)] == shorter for at in range(len(longer) - len(shorter) + 1))


def _total(one: _Sighting) -> float:
    return one.weight + REPEATED * min(len(one.sentences) - 1, MOST_REPEATED)


def _term(one: _Sighting) -> Term:
    return Term(name=one.name, kind=one.kind, weight=round(_total(one), 2), asked=one.asked)


def _as_written(name: str, text: str) -> str | None:
    """Of a known name and its aliases the longest that the text spells out, in the text's own letters.

    A name of several words may be inflected; a single word is too common to be guessed ("drive" is no "driving").
    """
    known = aliases("aliases")
    full = known.get(name, name)
    family = {name, full, *(alias for alias, meant in known.items() if meant == full)}
    for one in sorted(family, key=lambda one: (-len(one), one)):
        if found := re.search(rf"(?<!\w){re.escape(one)}(?!\w)", text, re.IGNORECASE):
            return found.group()
    return name if " " in name else None


def _is_role(name: str) -> bool:
    """Whether a proper name says who somebody is ("Account Executives") and not what they can do."""
    if any(map(is_marked, name.split())):
        return False
    last = fold(name).split(" ")[-1]
    return last in groups("roles")["role"] or last in groups("roles")["framed"]


@cache
def _known() -> tuple[str, ...]:
    """Every name that the lists know, full names and aliases, longest first so that the fuller one is met first."""
    names = {*aliases("aliases"), *aliases("aliases").values(), *words("skill_names"), *groups("fields")["field"]}
    return tuple(sorted(names, key=lambda name: (-len(name), name)))
