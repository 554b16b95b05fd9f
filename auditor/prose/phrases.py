"""Phrases of a word list, found in the words of a text.

A line of such a list is a row of words. `lead~` stands for every form of a word, `won|earned` for either word,
`@people` for any word of words/people.txt, `#` for a number, and `..` for up to five words in between, none of which
starts a new thought.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from auditor.prose.inflections import every_form
from auditor.prose.lexicon import lines, words

_WORD = re.compile(
    r"\d{1,3}(?:[ .,'’\u00a0\u202f]\d{3})+(?:[.,]\d+)?(?!\d)[^\W_]*"  # 1,200  1.200,50  1 200
    r"|\d+(?:[.,:/]\d+)*[^\W_]*|[^\W_]+|[%$€£¥]"
)
_LONGEST_GAP = 5
_GAP, _NUMBER = frozenset({".."}), frozenset({"#"})

_Slots = tuple[frozenset[str], ...]


@dataclass(frozen=True, kw_only=True)
class Phrases:
    """The phrases of one list: from each first word to the rows of words that may follow it."""

    following: Mapping[str, tuple[_Slots, ...]]

    def found_in(self, text: Sequence[str]) -> bool:
        """Whether the words of a text, as `words_of` gives them, hold one of the phrases."""
        if self.following.keys().isdisjoint(text):
            return False
        return any(
            _holds(text, at + 1, row)
            for at, word in enumerate(text)
            if word in self.following
            for row in self.following[word]
        )


@cache
def phrases(name: str) -> Phrases:
    """The phrases of words/<name>.txt."""
    following: dict[str, list[_Slots]] = {}
    for line in lines(name):
        first, *rest = map(_slot, line.split())
        for word in first:
            following.setdefault(word, []).append(tuple(rest))
    return Phrases(following={word: tuple(rows) for word, rows in following.items()})


@lru_cache(maxsize=4096)
def words_of(text: str) -> tuple[str, ...]:
    """The words, the numbers and the signs for percent and money of a text, in small letters; 1,200.50 is one word."""
    return tuple(map(str.lower, _WORD.findall(text)))


def is_number(word: str) -> bool:
    """Whether a word of `words_of` is a number, in digits or written out."""
    return word[0].isdecimal() or word in words("numbers")


def _holds(text: Sequence[str], at: int, slots: _Slots) -> bool:
    if not slots:
        return True
    first, rest = slots[0], slots[1:]
    if first is _GAP:
        return _holds_after_gap(text, at, rest)
    if at >= len(text):
        return False
    fits = is_number(text[at]) if first is _NUMBER else text[at] in first
    return fits and _holds(text, at + 1, rest)


def _holds_after_gap(text: Sequence[str], at: int, slots: _Slots) -> bool:
    for start in range(at, min(at + _LONGEST_GAP + 1, len(text))):
        if _holds(text, start, slots):
            return True
        if text[start] in words("new_thoughts"):
            return False
    return False


def _slot(part: str) -> frozenset[str]:
    if part in {"..", "#"}:
        return _GAP if part == ".." else _NUMBER
    return frozenset(word for option in part.split("|") for word in _meant(option))


def _meant(option: str) -> frozenset[str]:
    if option.startswith("@"):
        return frozenset(word for entry in words(option[1:]) for word in _meant(entry))
    return every_form([option[:-1]]) if option.endswith("~") else frozenset({option.lower()})
