"""Whether two names can be one person's: titles, accents, emoji, order, middle names and initials set aside."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from anyascii import anyascii
from nameparser import HumanName
from rapidfuzz.distance import OSA

LONGEST = 200
"""Characters of a name that are read, more than any has (house rule): of some, reading takes the square."""
SHORTEST_SLIP = 6
"""Letters of a surname in which one letter more, less, other or swapped may be a slip (house rule)."""

_ASIDE = re.compile(r"\([^)]*\)|\s[|•·–—/-]\s.*$|\s\|.*$")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})  # codespell:ignore ue
_APART = re.compile(r"[\s\-‐‑.]+")
_BETWEEN = re.compile(r"[\s\-‐‑.,]+")
_ASCII_WORD = re.compile("[a-z]+")
_UNSPACED = re.compile("[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]{2,}")
_SILENT = re.compile(r"['’ʼ`´]")


class Match(IntEnum):
    """How well two names agree; SAME is first and last name in full, NEAR one of them short, swapped or misspelt."""

    NONE = 0
    NEAR = 1
    SAME = 2


@dataclass(frozen=True)
class _Parts:
    given: tuple[str, ...]
    family: tuple[str, ...]

    @property
    def all(self) -> frozenset[str]:
        return frozenset(self.given + self.family)


def compare(one: str, other: str) -> Match:
    """How well two names as people write them agree; a single name is never SAME, it is too little to go by."""
    best = Match.NONE
    for left in _readings(one):
        for right in _readings(other):
            best = max(best, _compare(left, right))
    return best


@lru_cache(maxsize=65536)
def sieve(text: str) -> frozenset[str]:
    """The folded words of a name, titles and all, and its East Asian characters one by one.

    Two names that share none of them agree, if at all, by an initial and a slip of the pen at once, which is too little
    to go by; and this is told a hundred times faster than `compare`.
    """
    text = text[:LONGEST]
    if text.isascii():
        return frozenset(_ASCII_WORD.findall(_SILENT.sub("", text.lower())))
    words = {word for spelling in _spellings(_bare(text)) for word in _BETWEEN.split(spelling) if word}
    return frozenset(words.union(*filter(_is_unspaced, words)))


def first_name(name: str) -> str:
    """The name to greet somebody by, as written; the whole name where there is but one."""
    bare = _bare(name)
    parsed = HumanName(bare)
    return str(parsed.first or parsed.last or bare)


def plain(name: str) -> str:
    """The name as written without title, credentials, emoji and what stands behind a bar."""
    parsed = HumanName(_bare(name))
    return " ".join(filter(None, (parsed.first, parsed.middle, parsed.last))) or name.strip()


@lru_cache(maxsize=4096)
def _readings(name: str) -> tuple[_Parts, ...]:
    return tuple(dict.fromkeys(_parts(spelling) for spelling in _spellings(_bare(name))))


def _bare(name: str) -> str:
    """Without emoji, marks, brackets and slogans; commas stay, since credentials or a first name follow them."""
    text = _ASIDE.sub("", unicodedata.normalize("NFC", name[:LONGEST]))
    kept = (char if unicodedata.category(char)[0] in "LM" or char in " ,.'’ʼ`´-‐‑" else " " for char in text)
    return " ".join("".join(kept).split())


def _spellings(name: str) -> Iterable[str]:
    lower = name.lower()
    expanded = lower.translate(_UMLAUTS)
    return (_folded(lower), _folded(expanded)) if expanded != lower else (_folded(lower),)


def _folded(text: str) -> str:
    """Latin letters without accents (ø, ł and ß too); other scripts as they are, since transliteration blurs them."""
    text = _SILENT.sub("", text)
    if text.isascii():
        return text
    return "".join(map(_plain_letter, unicodedata.normalize("NFC", text)))


@lru_cache(maxsize=4096)
def _plain_letter(char: str) -> str:
    return anyascii(char).lower() if unicodedata.name(char, "").startswith("LATIN") else char


def _parts(name: str) -> _Parts:
    parsed = HumanName(name)
    given = _words(f"{parsed.first} {parsed.middle}")
    family = _words(parsed.last)
    return _Parts(given=given, family=family)


def _words(text: str) -> tuple[str, ...]:
    return tuple(word for word in _APART.split(text.lower()) if word)


def _compare(left: _Parts, right: _Parts) -> Match:
    if min(len(left.all), len(right.all)) < 2:
        return _compare_mononym(left, right) if left.all and right.all else Match.NONE
    if left.all == right.all:
        return Match.SAME
    if not left.given or not right.given:
        return Match.NONE
    family = _agree(left.family, right.family)
    first = _agree_given(left.given, right.given)
    if family is Match.SAME and first is Match.SAME:
        return Match.SAME
    if family and first:
        return Match.NEAR
    return Match.NEAR if left.all < right.all or right.all < left.all else Match.NONE


def _compare_mononym(left: _Parts, right: _Parts) -> Match:
    """A single name agrees with a name that has it as its first or last; in East Asia it may be the whole name."""
    single, other = (left, right) if len(left.all) == 1 else (right, left)
    (word,) = single.all
    if _is_unspaced(word) and word in {"".join(other.given + other.family), "".join(other.family + other.given)}:
        return Match.SAME
    ends = {(*other.given, *other.family)[0], (*other.given, *other.family)[-1]}
    return Match.NEAR if word in ends and len(word) > 1 else Match.NONE


def _agree(left: tuple[str, ...], right: tuple[str, ...]) -> Match:
    """Family names: the same words, or one of two hyphenated ones (NEAR), or a slip of the pen (NEAR)."""
    if left == right:
        return Match.SAME
    long_enough = min(len("".join(left)), len("".join(right))) >= SHORTEST_SLIP
    if set(left) < set(right) or set(right) < set(left):
        return Match.NEAR
    return Match.NEAR if long_enough and OSA.distance("".join(left), "".join(right)) <= 1 else Match.NONE


def _agree_given(left: tuple[str, ...], right: tuple[str, ...]) -> Match:
    """First names alike; middle names may be left out or be initials, but two different ones tell people apart."""
    if left[0] != right[0]:
        return Match.NEAR if _initial(left[0], right[0]) else Match.NONE
    others = zip(left[1:], right[1:], strict=False)
    return Match.SAME if all(one == two or _initial(one, two) for one, two in others) else Match.NEAR


def _is_unspaced(word: str) -> bool:
    return bool(_UNSPACED.fullmatch(word))


def _initial(one: str, two: str) -> bool:
    return min(len(one), len(two)) == 1 and one[0] == two[0]
