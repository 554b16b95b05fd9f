"""The phrases of a headline between its separators, as words that know where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_SEGMENT = re.compile(r"(?:[^|•·;:,()\[\]–—\n/!?]|(?<=\d),(?=\d)|(?<=\w)/(?=\w))+")
_SENTENCE_STOP = re.compile(r"\.\s|\s[-~>]+\s|\s{2,}")
_TOKEN = re.compile(r"[^\W_][\w'’.+#*-]*(?:(?<=[^\W_])&(?=\w)\w+)?(?:/[\w'’.-]+)*|[@&+]")


class Word(NamedTuple):
    """A word of a segment: as written, in small letters, and where it stands in the text."""

    written: str
    small: str
    start: int
    end: int


def segments(text: str) -> Iterator[tuple[Word, ...]]:
    """The phrases of a text between its separators, as words."""
    for match in _SEGMENT.finditer(text):
        start = match.start()
        for stop in (*_SENTENCE_STOP.finditer(text, start, match.end()), None):
            end = stop.start() if stop else match.end()
            words = tuple(
                Word(kept, kept.casefold(), found.start(), found.start() + len(kept))
                for found in _TOKEN.finditer(text, start, end)
                if (kept := found.group().rstrip(".'’-"))
            )
            if words:
                yield words
            start = stop.end() if stop else end
