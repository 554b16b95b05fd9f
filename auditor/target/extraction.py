"""An advertisement's text -> the terms that it asks for, weighed and each once."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache

from auditor.prose.lexicon import aliases, groups, words
from auditor.prose.terms import fold, mentions, same_term
from auditor.target.activities import activities
from auditor.target.asked import Kind, Term
from auditor.target.candidates import OBJECT, PLAIN, PROPER, phrases, verb_of
from auditor.target.credentials import certificates, degrees, level_of, titles_of
from auditor.target.names import abbreviations, initials_of, is_marked, languages, proper_names
from auditor.target.parts import OPENING, Sentence, employer, sentences_that_ask

MOST = 36
"""Terms that a target keeps; readers of `tests/target/labelled` name 38 at most."""
KNOWN, KNOWN_ALONE, KNOWN_WORD, CREDENTIAL = 3.0, 2.3, 0.8, 3.5
LONGEST_TITLE_LINE = 12
REPEATED, MOST_REPEATED = 0.3, 2
"""A term that other sentences ask for again weighs a little more, twice at most."""
AGREED, MOST_AGREED = 0.5, 2
"""A term that several kinds of sign give away is the surer for it, by two at most; set as those in candidates.py."""
_CREDENTIAL = re.compile(r" (?:registration|registered|card|licen[cs]e|certificate|certified|ticket|[\w-]*qualified)$")
_REPORTS = re.compile(r"^[Rr]eports? (?:directly )?to |\b[Rr]eporting (?:directly |in )?to (?=the |an? |our |[A-Z])")
"""Who is above somebody, which is no report."""
_BEYOND_DEGREE = re.compile(
    r"[,;.]? (?:and|with|plus|or) (?=\d|\w+ (?:experience|knowledge|years?|months?)|experience|knowledge"
    r"|(?:excellent|good|strong|sound|proven|fluent)\b)"
)
"""Where a sentence that asks for a degree goes on to other things; before that stand its subjects."""


@dataclass(kw_only=True)
class _Sighting:
    name: str
    kind: Kind
    weight: float
    asked: str
    sentences: set[str] = field(default_factory=set)
    signs: set[float] = field(default_factory=set)


def terms_of(text: str, *, english: bool = True) -> tuple[Term, ...]:
    """The terms of an advertisement, the weightiest first, at most `MOST` besides title and degrees.

    Of terms that weigh the same, the one that the text names first comes first.
    Where the text is not English only names that need no grammar are taken: known ones, acronyms and CamelCase.
    """
    found: dict[str, _Sighting] = {}
    titles = titles_of(text)
    asking = sentences_that_ask(text)
    whose = employer(text)
    present = mentions("\n".join(sentence.text for sentence in asking), _known())
    for sentence in asking:
        titled = any(_names_job(title, sentence) for title in titles) or _heads_the_page(sentence)
        titled = titled and len(sentence.text.split()) <= LONGEST_TITLE_LINE
        given = _beside_title(sentence) if titled else _candidates(sentence, present, english=english)
        for name, kind, sure in given:
            if kind is not Kind.SKILL or not whose.issuperset(re.findall(r"[^\s&]+", name.casefold())):
                _see(found, name, kind, sure, sentence)
    spelt_out = abbreviations(text)
    itself = _abbreviated(titles, spelt_out)
    seen = (one for key, one in found.items() if one.kind is not Kind.SKILL or key not in itself)
    ranked = sorted(_distinct(seen, spelt_out), key=lambda one: (-_total(one), text.find(one.name)))
    likely = [term for one in ranked if one.kind is not Kind.DEGREE and (term := _term(one)).weight > 0]
    studies = [_term(one) for one in _each_level(ranked)]
    named = [Term(name=title, kind=Kind.TITLE, weight=CREDENTIAL, asked=title) for title in titles]
    return (*named, *studies[:2], *likely[:MOST])


def _abbreviated(titles: Iterable[str], spelt_out: Mapping[str, str]) -> frozenset[str]:
    """The short names of the job itself, folded: what its title's words begin with, and what the text explains so."""
    ends = (title.split()[at:] for title in titles for at in range(len(title.split()) - 1))
    told = (short for short, full in spelt_out.items() if full in set(map(fold, titles)))
    return frozenset((*map(initials_of, ends), *told))


def _names_job(title: str, sentence: Sentence) -> bool:
    """Whether a sentence names the job; a title of one word does so only where the text opens ("Nurse" is in much)."""
    found = re.search(rf"(?<!\w){re.escape(title)}(?!\w)", sentence.text) is not None
    return found and (" " in title or sentence.part == OPENING)


def _heads_the_page(sentence: Sentence) -> bool:
    """Whether it is a line of the page's head that is no sentence: employer, place, pay grade."""
    return sentence.part == OPENING and not sentence.text.endswith((".", "!", "?", ";"))


def _beside_title(sentence: Sentence) -> Iterator[tuple[str, Kind, float]]:
    """Of the line that names the job only what is spelt like a name: the rest is the title itself, or a place."""
    yield from ((name, Kind.SKILL, PROPER) for name in proper_names(sentence) if is_marked(name))


def _candidates(sentence: Sentence, present: Iterable[str], *, english: bool) -> Iterator[tuple[str, Kind, float]]:
    sentence = replace(sentence, text=_REPORTS.sub("", sentence.text))
    asked = degrees(sentence.text) if english else ()
    yield from ((name, Kind.DEGREE, CREDENTIAL) for name in asked)
    yield from ((name, Kind.CERTIFICATION, CREDENTIAL) for name in certificates(sentence.text))
    if english:
        yield from ((name, Kind.SKILL, KNOWN_ALONE) for name in languages(sentence.text))
    if asked:
        yield from _beside_degrees(sentence, asked)
        beyond = _BEYOND_DEGREE.split(sentence.text[sentence.text.find(asked[-1]) + len(asked[-1]) :], maxsplit=1)
        if not beyond[1:]:
            return
        sentence = replace(sentence, text=beyond[1])
    done = dict(activities(sentence.text)) if english else {}
    yield from ((name, Kind.SKILL, OBJECT) for name in done)
    told = [(name, sure) for name, sure in phrases(sentence) if name not in done.values()] if english else []
    yield from _known_names(sentence, present, [name for name, _ in told])
    for name in proper_names(sentence):
        if (english or name.isupper()) and not _is_role(name):
            yield name, Kind.SKILL, PROPER if " " in name or is_marked(name) else PLAIN
    yield from ((name, Kind.SKILL, sure) for name, sure in told if not _is_role(name))


def _known_names(sentence: Sentence, present: Iterable[str], told: Iterable[str]) -> Iterator[tuple[str, Kind, float]]:
    """Names that the lists know, where they are no part of a proper name and not the verb of a duty ("Audit stock")."""
    proper = [name for name in proper_names(sentence) if " " in name and not _is_role(name)]
    alone = {name.casefold() for name in told} - groups("fields")["field"]
    verb = verb_of(sentence)
    for name in mentions(sentence.text, present):
        written = _as_written(name, sentence.text)
        if not written or (written.casefold() == verb and not verb.endswith("ing")):
            continue
        if not any(written != one and written in one and written[:1].isupper() for one in proper):
            sure = _sureness_of_known(written, alone)
            if sure != KNOWN_WORD or not any(written in one.split() for one in alone):
                yield written, Kind.SKILL, sure


def _beside_degrees(sentence: Sentence, degrees_: Iterable[str]) -> Iterator[tuple[str, Kind, float]]:
    """What is spelt like a name in a sentence that asks for degrees, and is none of them nor of their subjects."""
    rest = sentence.text
    for degree in degrees_:
        rest = rest.replace(degree, " ")
    names = (name for name in proper_names(replace(sentence, text=rest)) if is_marked(name) and not level_of(name))
    yield from ((name, Kind.SKILL, PROPER) for name in names)


def _sureness_of_known(name: str, alone: Collection[str]) -> float:
    """A known name is sure; a single plain word is so only where it stands `alone` as a phrase of its own."""
    if " " in name or not name.islower():
        return KNOWN
    return KNOWN_ALONE if name in alone else KNOWN_WORD


def _see(found: dict[str, _Sighting], name: str, kind: Kind, sure: float, sentence: Sentence) -> None:
    weight, asked = sure * sentence.weight, sentence.text
    seen = found.setdefault(fold(name), _Sighting(name=name, kind=kind, weight=weight, asked=asked))
    if weight > seen.weight:
        seen.weight, seen.asked, seen.kind = weight, asked, kind
    seen.sentences.add(asked)
    seen.signs.add(sure)


def _distinct(seen: Iterable[_Sighting], spelt_out: Mapping[str, str]) -> list[_Sighting]:
    """Each thing once: of names that mean the same, or of which one holds the other, the surer stays."""
    kept: list[_Sighting] = []
    for one in sorted(seen, key=lambda one: -_total(one)):
        same = next((other for other in kept if _same(one, other, spelt_out)), None)
        if same is None:
            kept.append(one)
        elif spelt_out.get(fold(same.name)) == fold(one.name) or _says_more(one, same):
            same.name, same.kind = one.name, same.kind if _CREDENTIAL.search(one.name) else one.kind
    return kept


def _each_level(ranked: Iterable[_Sighting]) -> Iterator[_Sighting]:
    """Of the degrees the first of each level: a certificate that stands for a diploma asks for nothing more."""
    levels: set[str | None] = set()
    for one in ranked:
        if one.kind is Kind.DEGREE and (level := level_of(one.name)) not in levels:
            levels.add(level)
            yield one


def _says_more(one: _Sighting, same: _Sighting) -> bool:
    """Whether the longer of two names of one thing is better: the other is known to no list, or never stands alone."""
    longer, name = one.name, same.name
    if len(longer.split()) <= len(name.split()) or fold(name) not in fold(longer):
        return False
    if one.kind is not same.kind:
        return one.kind is Kind.CERTIFICATION or (" " not in name and longer.startswith(f"{name} "))
    unknown = fold(name) not in _folded()
    if " " in name:
        return unknown
    return (KNOWN_ALONE not in same.signs and not is_marked(name)) or (unknown and longer[:1].isupper())


def _same(one: _Sighting, other: _Sighting, spelt_out: Mapping[str, str]) -> bool:
    if spelt_out.get(fold(one.name)) == fold(other.name) or spelt_out.get(fold(other.name)) == fold(one.name):
        return True
    if same_term(one.name, other.name) or (mentions(one.name, [other.name]) and mentions(other.name, [one.name])):
        return True
    if (one.kind is Kind.DEGREE) is not (other.kind is Kind.DEGREE):
        return False
    shorter, longer = sorted((one, other), key=lambda each: len(fold(each.name).split(" ")))
    known = {fold(one.name), fold(other.name)} <= _folded()
    apart = one.kind is not other.kind or known or KNOWN_ALONE in shorter.signs
    if apart and shorter.sentences - longer.sentences:
        return False
    return f" {fold(shorter.name)} " in f" {fold(longer.name)} "


def _total(one: _Sighting) -> float:
    again, agreed = min(len(one.sentences) - 1, MOST_REPEATED), min(len(one.signs) - 1, MOST_AGREED)
    return one.weight + REPEATED * again + AGREED * agreed


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
    return _inflected(name, text) if " " in name else None


def _inflected(name: str, text: str) -> str | None:
    """A known name as the text inflects it ("care plans" for "care planning"); None where a hyphen parts it."""
    found = list(re.finditer(r"[^\s,;:()]+", text))
    length = len(name.split())
    spans = (text[first.start() : last.end()] for first, last in zip(found, found[length - 1 :], strict=False))
    return next((span.rstrip(".!?") for span in spans if mentions(span, [name]) and mentions(name, [span])), None)


def _is_role(name: str) -> bool:
    """Whether a name says who somebody is ("Account Executives") and not what they can do."""
    if " of " in name or any(map(is_marked, name.split())):
        return False
    last = fold(name).split(" ")[-1]
    if last in groups("job_somebody")["things"]:
        return False
    return last in groups("roles")["role"] or last in groups("roles")["framed"]


@cache
def _folded() -> frozenset[str]:
    return frozenset(map(fold, _known()))


@cache
def _known() -> tuple[str, ...]:
    """Every name that the lists know, full names and aliases, longest first so that the fuller one is met first."""
    names = {*aliases("aliases"), *aliases("aliases").values(), *words("skill_names"), *groups("fields")["field"]}
    return tuple(sorted(names, key=lambda name: (-len(name), name)))
