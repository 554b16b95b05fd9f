"""Where a headline names one of the member's own titles or degrees, in any language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from auditor.prose.lexicon import groups
from auditor.prose.segments import Word
from auditor.prose.terms import fold

_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")


def own_spans(text: str, phrases: Sequence[Sequence[Word]], own: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The spans of the text in which a phrase holds one of the titles, or stands in one; the first of each title."""
    for title in own:
        key = fold(title)
        if len(key) < 2 or title.strip().casefold() in groups("roles")["generic"]:
            continue
        if _UNSPACED.search(title):
            yield from _unspaced_spans(text, title)
        else:
            yield from (span for words in phrases if (span := _shared_span(words, tuple(key.split(" ")))))


def _shared_span(words: Sequence[Word], title: tuple[str, ...]) -> tuple[int, int] | None:
    """Where a phrase holds the whole title, or the whole phrase stands in the title."""
    keys = tuple(_folded(word.written) for word in words)
    parts = [(part, word) for key, word in zip(keys, words, strict=True) for part in key.split(" ")]
    for at in range(len(parts) - len(title) + 1):
        if tuple(part for part, _ in parts[at : at + len(title)]) == title:
            return parts[at][1].start, parts[at + len(title) - 1][1].end
    telling = [key for key in keys if key not in _untelling()]
    generic = " ".join(word.small for word in words) in groups("roles")["generic"]
    if telling and not generic and any(title[at : at + len(keys)] == keys for at in range(len(title))):
        return words[0].start, words[-1].end
    return None


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
