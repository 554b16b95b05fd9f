"""What a text comes to at least and at most, whichever of its words are names that no file of the download tells.

In a text with capitals a name is taken to be words with a capital, or of a script that has none, joined by up to two
small words or by signs within it ("University of the West", "Leeds, England"). In other texts any word could be one,
and nothing is told apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from itertools import pairwise
from typing import NamedTuple

from auditor.prose.measure import ENGLISH_WORD, width

_WORD = re.compile(r"[^\s\x00-/:-@\[-`{-~\xa0-\xbf\u2000-\u206f\u3000-\u303f\uff01-\uff0f]+")
_JOINT = re.compile(r"[\s&'’()/+–-]*(?P<comma>,\s*)?")
_SMALL = 3
"""Letters of the longest small word within a name, and of the longest word that a full stop shortens ("St.")."""
_YEAR = 4
"""Digits of the longest number within a name."""
ENGLISH = {"A", "I"}
"""Names of one letter that are an English word as well: read as that, lest every such word be a name."""
_NAME = "Xxxxxx"
_MORE = "(?:s ){0,2}[Nd]"
_RUN = re.compile(f"(?:s ){{0,2}}N(?: {_MORE})*(?:,{_MORE}(?: {_MORE})*){{0,2}}")
"""Words that may be one name, as `_kinds` writes them: at most two small words in a row, and two commas in all."""


class Untold(Enum):
    """How words are measured that may be names which no file of the download tells."""

    AS_WRITTEN = "as they are written"
    SHORTEST = "as short as if all of them were names"
    LONGEST = "as long as if they were names where that makes them longer"
    OPEN = "not at all: who asks is asked again with the shortest and the longest"


class Piece(NamedTuple):
    """A part of a text, from `start` to `end`, and the word that stands for it where its length is measured."""

    start: int
    end: int
    stand_in: str
    is_name: bool = False


class _Word(NamedTuple):
    """A word of the text, or what is known to be a name or a pronoun in it."""

    start: int
    end: int
    kind: str
    known: Piece | None = None


def at_most(text: str, known: Sequence[Piece]) -> list[Piece]:
    """The pieces that make the text as long as any names could: each word that may be one has six letters or more."""
    words = list(_words(text, known))
    if not _has_capitals(text, words):
        return list(known)
    return list(filter(None, (_longest(text, word) for word in words)))


def at_least(text: str, known: Sequence[Piece]) -> list[Piece]:
    """The pieces that make the text as short as any names could: all words that may be one name are one of six letters.

    A shorter run stays as short, since it may be no name.
    """
    words = list(_words(text, known))
    if not _has_capitals(text, words):
        return list(known)
    found: list[Piece] = []
    end = 0
    for match in _RUN.finditer(_kinds(text, words)):
        first, last = match.start() // 2, match.end() // 2
        found += (word.known for word in words[end:first] if word.known)
        found.append(_shortest(text, words[first : last + 1]))
        end = last + 1
    return found + [word.known for word in words[end:] if word.known]


def _longest(text: str, word: _Word) -> Piece | None:
    if word.kind != "N" or (word.known and word.known.is_name):
        return word.known
    written = text[word.start : word.end]
    short = min(len(written), width(written)) < ENGLISH_WORD
    return Piece(word.start, word.end, f"{written}{_NAME[len(written) :]}") if short else None


def _shortest(text: str, run: Sequence[_Word]) -> Piece:
    """One word of six letters or fewer for the run: other words for other names, as far as that can be."""
    written = "".join(word.known.stand_in if word.known else text[word.start : word.end] for word in run)
    letters = min(len(written), ENGLISH_WORD)
    return Piece(run[0].start, run[-1].end, written[:letters] if written.isascii() else _NAME[:letters])


def _has_capitals(text: str, words: Iterable[_Word]) -> bool:
    """Whether most words but the known names are of a script that has capitals."""
    others = [text[word.start : word.end] for word in words if not (word.known and word.known.is_name)]
    return 2 * sum(word.lower() != word.upper() for word in others) >= len(others)


def _words(text: str, known: Sequence[Piece]) -> Iterator[_Word]:
    """The words of the text, each known piece as one of them."""
    end = 0
    for piece in known:
        yield from _plain_words(text, end, piece.start)
        may_name = piece.is_name or not text[piece.start].islower()
        yield _Word(piece.start, piece.end, "N" if may_name else "o", piece)
        end = piece.end
    yield from _plain_words(text, end, len(text))


def _plain_words(text: str, start: int, end: int) -> Iterator[_Word]:
    """The words between two places: N may be a name, s is a small word, d a number within a name, o another word."""
    for match in _WORD.finditer(text, start, end):
        word = match.group()
        if word not in ENGLISH and any(letter.isalpha() and not letter.islower() for letter in word):
            kind = "N"
        elif word.isdigit() and len(word) <= _YEAR:
            kind = "d"
        else:
            kind = "s" if len(word) <= _SMALL else "o"
        yield _Word(match.start(), match.end(), kind)


def _kinds(text: str, words: Sequence[_Word]) -> str:
    """The kinds of the words, and between two of them a space, a comma or a full stop: how they are joined."""
    joints = [_joint(text, one, other) for one, other in pairwise(words)]
    return "".join(word.kind + joint for word, joint in zip(words, [*joints, ""], strict=False))


def _joint(text: str, one: _Word, other: _Word) -> str:
    between = text[one.end : other.start]
    if between.startswith(".") and one.end - one.start <= _SMALL:
        between = between[1:]
    match = _JOINT.fullmatch(between)
    return "." if match is None else "," if match["comma"] else " "
