"""Known activities that a sentence tells by their verb: "plan and teach engaging lessons" asks for lesson planning."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from auditor.prose.inflections import base_of
from auditor.prose.lexicon import aliases, groups
from auditor.prose.terms import fold
from auditor.target.vocabulary import is_stop, known_small

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|[.,;:()–—]")
_FARTHEST = 5
"""Words from a verb to what it is done to."""


def activities(text: str) -> Iterator[tuple[str, str]]:
    """The known names of what is done in a sentence, each with the word for what it is done to."""
    told = [*(word.casefold() for word in _WORD.findall(text)), "."]
    for at, word in enumerate(told):
        nouns = _activities().get(base_of().get(word, ""), {})
        if nouns and (at == 0 or told[at - 1] in {"to", "will"} or word not in groups("job_verbs")["nouns"]):
            for place in range(at + 1, min(at + 1 + _FARTHEST, len(told) - 1)):
                if (name := nouns.get(fold(told[place]))) and _ends_there(told, place):
                    yield name, told[place]
                if not _may_stand_between(told[place]):
                    break


def _may_stand_between(word: str) -> bool:
    """Whether a word may stand between a verb and its noun: another verb, "the", "excellent"."""
    if word in {"and", "or", ",", "the", "a", "an", "our", "their", "your"} or word in base_of():
        return True
    return word in groups("job_phrases")["left"] and not is_stop(word)


def _ends_there(told: list[str], place: int) -> bool:
    """Whether a noun is the last of its name, and not "vendor" of "vendor performance"."""
    after = told[place + 1]
    return not after[0].isalpha() or is_stop(after) or after in {"and", "or"} or after.endswith("ly")


@cache
def _activities() -> Mapping[str, Mapping[str, str]]:
    """By verb and by noun the known names of two words that are made of both: manage, stock: "stock management"."""
    found: dict[str, dict[str, str]] = {}
    for name in sorted(known_small()):
        noun, _, doing = name.partition(" ")
        verb = aliases("nominals").get(doing) or (base_of().get(doing) if doing.endswith("ing") else None)
        if verb and fold(noun) not in _known():
            found.setdefault(verb, {})[fold(noun)] = name
    return found


@cache
def _known() -> frozenset[str]:
    return frozenset(map(fold, known_small()))
