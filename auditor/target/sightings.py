"""The candidates of all sentences -> each thing once, with what speaks for it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from auditor.prose.terms import fold, name_each_other, same_term
from auditor.target.asked import Kind, Term
from auditor.target.candidates import Candidate
from auditor.target.names.known import is_known
from auditor.target.parts.sentences import Sentence
from auditor.target.sureness import AGREED, ALONE, MOST_AGREED, MOST_REPEATED, REPEATED
from auditor.target.vocabulary import is_marked

_CREDENTIAL = re.compile(r" (?:registration|registered|card|licen[cs]e|certificate|certified|ticket|[\w-]*qualified)$")


@dataclass(kw_only=True)
class Sighting:
    """A name with its surest kind and the line that asks for it so, all lines that name it, and all signs.

    `signs` are known by how sure they are.
    """

    name: str
    kind: Kind
    weight: float
    asked: str
    sentences: set[str] = field(default_factory=set)
    signs: set[float] = field(default_factory=set)

    @property
    def total(self) -> float:
        """Its weight, and more where several sentences ask for it or several signs agree."""
        again, agreed = min(len(self.sentences) - 1, MOST_REPEATED), min(len(self.signs) - 1, MOST_AGREED)
        return self.weight + REPEATED * again + AGREED * agreed

    @property
    def term(self) -> Term:
        """What a target keeps of it."""
        return Term(name=self.name, kind=self.kind, weight=round(self.total, 2), asked=self.asked)


def see(found: dict[str, Sighting], one: Candidate, sentence: Sentence) -> None:
    """Put a candidate to what is `found` under its folded name."""
    weight, asked = one.sure * sentence.weight, sentence.text
    seen = found.setdefault(fold(one.name), Sighting(name=one.name, kind=one.kind, weight=weight, asked=asked))
    if weight > seen.weight:
        seen.weight, seen.asked, seen.kind = weight, asked, one.kind
    seen.sentences.add(asked)
    seen.signs.add(one.sure)


def distinct(seen: Iterable[Sighting], spelt_out: Mapping[str, str]) -> list[Sighting]:
    """Each thing once, the surest first: of names that mean the same, or of which one holds the other, the surer stays.

    `spelt_out` is what abbreviations stand for, both folded.
    """
    kept: list[Sighting] = []
    for one in sorted(seen, key=lambda one: -one.total):
        same = next((other for other in kept if _are_one(one, other, spelt_out)), None)
        if same is None:
            kept.append(one)
        elif spelt_out.get(fold(same.name)) == fold(one.name) or _says_more(one, same):
            same.name, same.kind = one.name, same.kind if _CREDENTIAL.search(one.name) else one.kind
    return kept


def _are_one(one: Sighting, other: Sighting, spelt_out: Mapping[str, str]) -> bool:
    a, b = fold(one.name), fold(other.name)
    if spelt_out.get(a) == b or spelt_out.get(b) == a:
        return True
    if f" {a} " in f" {b} ":
        return _is_the_longer(one, other) or _mean_the_same(one, other)
    if f" {b} " in f" {a} ":
        return _is_the_longer(other, one) or _mean_the_same(one, other)
    return _mean_the_same(one, other)


def _mean_the_same(one: Sighting, other: Sighting) -> bool:
    return same_term(one.name, other.name) or name_each_other(one.name, other.name)


def _is_the_longer(shorter: Sighting, longer: Sighting) -> bool:
    """Whether a name within a longer one is no thing of its own: a known name is where a line has it alone."""
    if (shorter.kind is Kind.DEGREE) is not (longer.kind is Kind.DEGREE):
        return False
    known = is_known(shorter.name) and is_known(longer.name)
    apart = shorter.kind is not longer.kind or known or ALONE in shorter.signs
    return not apart or shorter.sentences <= longer.sentences


def _says_more(one: Sighting, same: Sighting) -> bool:
    """Whether the longer of two names of one thing is better: the other is known to no list, or never stands alone."""
    longer, name = one.name, same.name
    if len(longer.split()) <= len(name.split()) or fold(name) not in fold(longer):
        return False
    if one.kind is not same.kind:
        return one.kind is Kind.CERTIFICATION or (" " not in name and longer.startswith(f"{name} "))
    if " " in name:
        return not is_known(name)
    return (ALONE not in same.signs and not is_marked(name)) or (not is_known(name) and longer[0].isupper())
