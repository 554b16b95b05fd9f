"""Where a headline names one of the member's own titles or degrees, in any language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Self

from auditor.prose.lexicon import groups
from auditor.prose.segments import Word
from auditor.prose.terms import fold

_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")


def own_spans(text: str, phrases: Sequence[Sequence[Word]], own: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The spans of the text in which a phrase holds one of the titles, or stands in one; the first of each title."""
    folded = [_Phrase.of(words) for words in phrases] if own else []
    for title in own:
        key = fold(title)
        if len(key) < 2 or title.strip().casefold() in groups("roles")["generic"]:
            continue
        if _UNSPACED.search(title):
            yield from _unspaced_spans(text, title)
        else:
            yield from (span for phrase in folded if (span := phrase.shared_with(tuple(key.split(" ")))))


@dataclass(frozen=True, kw_only=True)
class _Phrase:
    """A phrase's words, each folded, and the parts of all with the word that each came from."""

    words: Sequence[Word]
    keys: tuple[str, ...]
    parts: tuple[str, ...]
    origins: tuple[Word, ...]
    is_telling: bool

    @classmethod
    def of(cls, words: Sequence[Word]) -> Self:
        keys = tuple(_folded(word.written) for word in words)
        pairs = [(part, word) for key, word in zip(keys, words, strict=True) for part in key.split(" ")]
        generic = " ".join(word.small for word in words) in groups("roles")["generic"]
        return cls(
            words=words,
            keys=keys,
            parts=tuple(part for part, _ in pairs),
            origins=tuple(word for _, word in pairs),
            is_telling=not generic and not _untelling().issuperset(keys),
        )

    def shared_with(self, title: tuple[str, ...]) -> tuple[int, int] | None:
        """Where the phrase holds the whole title, or the whole phrase stands in the title."""
        if (at := _place_of(title, self.parts)) is not None:
            return self.origins[at].start, self.origins[at + len(title) - 1].end
        if self.is_telling and _place_of(self.keys, title) is not None:
            return self.words[0].start, self.words[-1].end
        return None


def _place_of(sought: tuple[str, ...], among: tuple[str, ...]) -> int | None:
    """Where one run of words begins in another."""
    if sought[0] not in among:
        return None
    return next((at for at in range(len(among) - len(sought) + 1) if among[at : at + len(sought)] == sought), None)


def _unspaced_spans(text: str, title: str) -> Iterator[tuple[int, int]]:
    wanted = "".join(title.split()).casefold()
    at = text.casefold().find(wanted) if len(text.casefold()) == len(text) else -1
    if at >= 0:
        yield at, at + len(wanted)
        return
    for match in re.finditer(r"[^\s|｜/・,、,·:：()（）\-–—＠@]{2,}", text):
        if match.group().casefold() in wanted:
            yield match.span()
            return


@cache
def _untelling() -> frozenset[str]:
    return groups("roles")["not_left"] | groups("roles")["seniority"]


@lru_cache(maxsize=4096)
def _folded(word: str) -> str:
    return fold(word)
