"""Phrases of a word list, found in the words of a text.

A line of such a list is a row of words. `lead~` stands for every form of a word, `won|earned` for either word,
`!to|by` for any other word, `@people` for the words of words/people.txt, `#` for a number, `*ed` for a past form;
`..` stands for up to five words in between, none of which starts a new thought, and `...` for any number of words.
`^` at the beginning of a line asks that the phrase opens its statement, after "I", "also" and the like.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from auditor.prose.inflections import every_form, past_forms
from auditor.prose.lexicon import lines, words

_WORD = re.compile(
    r"\d{1,3}(?:[ .,'’\u00a0\u202f]\d{3})+(?:[.,]\d+)?(?!\d)[^\W_]*"  # 1,200  1.200,50  1 200
    r"|\d+(?:[.,:/]\d+)*[^\W_]*|[^\W_]+|[%$€£¥]"
)
_LONGEST_GAP = 5
_WHOLE = 200
"""House rule: no statement has more words than this."""
_NUMBER, _ANY = "#", "*"
_LEADING = frozenset({"i", "we", "ve", "have", "has", "had", "also", "and", "then", "now", "currently", "where", "who"})
_MOST_LEADING = 3


@dataclass(frozen=True, kw_only=True)
class _Slot:
    """One place of a phrase: the words that fit, and how many others may stand before one of them."""

    words: frozenset[str]
    number: bool = False
    past: bool = False
    others: bool = False
    gap: int = 0

    @property
    def alone(self) -> frozenset[str]:
        """Its words where nothing else fits."""
        return frozenset() if self.others or self.number or self.past else self.words

    def fits(self, word: str) -> bool:
        """Whether the word may stand here."""
        if self.others:
            return word not in self.words
        return word in self.words or (self.number and is_number(word)) or (self.past and _is_past(word))


@dataclass(frozen=True, kw_only=True)
class _Row:
    """One phrase, from its first word or the one after it; `opens` where it must open its statement.

    `last` are the words that end it, empty where a number or any other word may.
    """

    slots: tuple[_Slot, ...]
    first: int
    opens: bool
    last: frozenset[str]

    def may_stand_in(self, said: frozenset[str]) -> bool:
        """Whether one of the words that end it is among those of a text: quicker told than where each stands."""
        return not self.last or not self.last.isdisjoint(said)


@dataclass(frozen=True, kw_only=True)
class Phrases:
    """The phrases of one list: from each first word to the rows that may follow it."""

    following: Mapping[str, tuple[_Row, ...]]

    def found_in(self, text: Sequence[str]) -> bool:
        """Whether the words of a text, as `words_of` gives them, hold one of the phrases."""
        said = frozenset(text)
        return any(
            (not row.opens or _opens(text[:at])) and _holds(text, at + row.first, row.slots)
            for at, word in enumerate(text)
            for key in (word, _NUMBER if is_number(word) else "", _ANY)
            for row in self.following.get(key, ())
            if row.may_stand_in(said)
        )


@cache
def phrases(name: str) -> Phrases:
    """The phrases of words/<name>.txt."""
    following: dict[str, list[_Row]] = {}
    for line in lines(name):
        slots = tuple(_slots(line.removeprefix("^ ")))
        keys = {_ANY} if slots[0].others else slots[0].words | ({_NUMBER} if slots[0].number else set())
        first = 0 if slots[0].others else 1
        row = _Row(slots=slots[first:], first=first, opens=line.startswith("^ "), last=slots[-1].alone)
        for key in sorted(keys):
            following.setdefault(key, []).append(row)
    return Phrases(following={word: tuple(rows) for word, rows in following.items()})


@lru_cache(maxsize=4096)
def words_of(text: str) -> tuple[str, ...]:
    """The words, the numbers and the signs for percent and money of a text, in small letters; 1,200.50 is one word."""
    return tuple(map(str.lower, _WORD.findall(text)))


def is_number(word: str) -> bool:
    """Whether a word of `words_of` is a number, in digits or written out."""
    return word[0].isdecimal() or word in words("numbers")


def _opens(before: Sequence[str]) -> bool:
    return len(before) <= _MOST_LEADING and all(word in _LEADING or word.endswith("ly") for word in before)


def _holds(text: Sequence[str], at: int, slots: tuple[_Slot, ...]) -> bool:
    if not slots:
        return True
    first, rest = slots[0], slots[1:]
    for place in range(at, min(at + first.gap + 1, len(text))):
        if first.fits(text[place]) and _holds(text, place + 1, rest):
            return True
        if first.gap == _LONGEST_GAP and text[place] in words("new_thoughts"):
            return False
    return False


def _slots(line: str) -> list[_Slot]:
    found: list[_Slot] = []
    gap = 0
    for part in line.split():
        if part in {"..", "..."}:
            gap = _LONGEST_GAP if part == ".." else _WHOLE
        else:
            found.append(replace(_slot(part), gap=gap))
            gap = 0
    return found


def _slot(part: str) -> _Slot:
    options = part.removeprefix("!").split("|")
    return _Slot(
        words=frozenset(word for option in options for word in _meant(option)),
        number=_NUMBER in options,
        past="*ed" in options,
        others=part.startswith("!"),
    )


def _meant(option: str) -> frozenset[str]:
    if option in {_NUMBER, "*ed"}:
        return frozenset()
    if option.startswith("@"):
        return frozenset(word for entry in words(option[1:]) for word in _meant(entry))
    return every_form([option[:-1]]) if option.endswith("~") else frozenset({option.lower()})


def _is_past(word: str) -> bool:
    return (word.endswith("ed") and len(word) > len("need")) or word in _pasts()


@cache
def _pasts() -> frozenset[str]:
    return past_forms(words("verbs"))
