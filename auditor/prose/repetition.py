"""A text without what it says twice, so that repeating words never makes it longer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from auditor.prose.measure import UNSPACED
from auditor.prose.statements import statements

_TOKEN = re.compile(
    rf"[{UNSPACED}]|[^\s\x00-/:-@\[-`{{-~\u2010-\u205e\u3000-\u303f\uff01-\uff0f\uff1a-\uff1f·«»{UNSPACED}]+"
)
_UNSPACED = re.compile(f"[{UNSPACED}]")
_LIST_MARK = re.compile(r"[,;|]")
_LIGHT = re.compile(r"[\s,;-]*")
_MOST_WORDS = 12
"""House rule: the longest phrase that is noticed where it follows itself."""
_LEAST_UNSPACED = 4
"""Chinese, Japanese and Thai double one or two characters for emphasis, so a repeated phrase there is longer."""
_LEAST_SAID = 5
"""House rule: the shortest statement that is noticed at the end of another, where an initial hid the stop before it."""
_LONGEST_ITEM = 4
_JOINING = frozenset(
    {"a", "an", "and", "at", "by", "for", "from", "i", "in", "my", "of", "on", "the", "to", "we", "with"}
)

_Span = tuple[int, int]


@lru_cache(maxsize=256)
def unrepeated(text: str) -> str:
    """The text without repetition; what is left is verbatim and in its order.

    Left out are a word or a phrase of up to twelve words straight after itself, an item that a list of words already
    holds, a statement that was made before, and a list of words that were all said before. A text that repeats nothing
    comes back as it is, without outer spaces. Every check of a length or a number of words measures this.
    """
    phrases_once = _without_phrases(text)
    if len(phrases_once) < len(text):
        return unrepeated(phrases_once)
    once = _without_items(_without_statements(text)).strip()
    return once if len(once) == len(text) else unrepeated(once)


def _without_phrases(text: str) -> str:
    words = _words(text)
    spans: Sequence[_Span] = ()
    kept: list[str] = []
    echoes: list[_Span] = []
    at = 0
    while at < len(words):
        size = _echo(kept, words[at : at + _MOST_WORDS])
        if size and not spans:
            spans = _spans(text)
        if size and _LIGHT.fullmatch(text, spans[at - 1][1], spans[at][0]):
            echoes.append((spans[at - 1][1], spans[at + size - 1][1]))
        else:
            kept.append(words[at])
            size = 1
        at += size
    return _without(text, echoes)


def _echo(kept: Sequence[str], ahead: Sequence[str]) -> int:
    """How many of the words ahead are the ones just said; 0 where none are."""
    if not kept or kept[-1] not in ahead:
        return 0
    for size in range(1, min(len(kept), len(ahead)) + 1):
        if kept[-1] == ahead[size - 1] and kept[-size:] == ahead[:size] and _telling(ahead[:size]):
            return size
    return 0


def _telling(phrase: Sequence[str]) -> bool:
    """Whether a phrase can be repetition: no number beside its like, and no doubled character."""
    if _UNSPACED.match(phrase[0]):
        return len(phrase) >= _LEAST_UNSPACED
    return not all(word.isdigit() for word in phrase)


def _without_statements(text: str) -> str:
    seen: set[tuple[str, ...]] = set()
    said: set[str] = set()
    sizes: set[int] = set()
    again: list[_Span] = []
    end = 0
    for statement, start in _placed(text):
        words = tuple(_words(statement))
        stop = start + len(statement)
        if words in seen or (said.issuperset(words) and _JOINING.isdisjoint(words) and statement.isascii()):
            again.append((end, stop))
        elif size := next((size for size in sizes if size < len(words) and words[-size:] in seen), 0):
            again.append((start + _spans(statement)[-size][0], stop))
        seen.add(words)
        sizes |= {len(words)} if len(words) >= _LEAST_SAID else set()
        said.update(words)
        end = stop
    return _without(text, again)


def _without_items(text: str) -> str:
    again: list[_Span] = []
    for statement, start in _placed(text):
        parts = _LIST_MARK.split(statement)
        items = [" ".join(_words(part)) for part in parts] if len(parts) > 1 else parts
        if len(set(items)) < len(items) and all(len(item.split()) <= _LONGEST_ITEM for item in items):
            ends = [start + match.start() for match in _LIST_MARK.finditer(statement)]
            first = {item: at for at, item in reversed(tuple(enumerate(items)))}
            spans = pairwise([start, *ends, start + len(statement)])
            again.extend(span for at, span in enumerate(spans) if first[items[at]] < at)
    return _without(text, again)


def _placed(text: str) -> Iterator[tuple[str, int]]:
    """The statements, each with where it starts."""
    end = 0
    for statement in statements(text):
        start = text.index(statement, end)
        yield statement, start
        end = start + len(statement)


def _without(text: str, spans: Iterable[_Span]) -> str:
    parts: list[str] = []
    end = 0
    for start, stop in spans:
        parts.append(text[end:start])
        end = stop
    return "".join([*parts, text[end:]])


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _TOKEN.findall(text)]


def _spans(text: str) -> list[_Span]:
    """Where each of the words stands."""
    return [match.span() for match in _TOKEN.finditer(text)]
