"""Whether a text names a role, a field or a degree, and which."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache

from auditor.prose.default_headlines import default_remainder, is_default_headline
from auditor.prose.lexicon import groups
from auditor.prose.own_name import without_name
from auditor.prose.own_titles import own_spans
from auditor.prose.segments import Word, segments

__all__ = ["default_remainder", "is_default_headline", "role_in"]

_GENDERED = re.compile(r"(?:[:*·]in|\*innen|\(-?[aeo]\)|/[\w-]+)$")
_LONGEST_PHRASE, _MOST_MODIFIERS = 4, 3


def role_in(text: str, own: Iterable[str] = (), *, name: str = "") -> str | None:
    """The first span of the text, verbatim, that names a role, a field of work or study, or a degree; else None.

    Known are role nouns of English and the common ones of German, French, Spanish, Portuguese, Italian and Dutch; and
    `own`, the titles and degrees of the member, in any language: one stands in a phrase of the text, or the phrase in
    it. The one whom somebody helps ("for every teacher"), employers and schools ("at Nurse Direct") and the member's
    own first `name` ("Dean managed") name no role.
    """
    phrases = tuple(segments(without_name(text, name)))
    spans = [*own_spans(text, phrases, tuple(own))]
    if known := next(filter(None, map(_known_span, phrases)), None):
        spans.append(known)
    if not spans:
        return None
    start, end = min(spans, key=lambda span: (span[0], -span[1]))
    return text[start:end]


def _known_span(words: Sequence[Word]) -> tuple[int, int] | None:
    known = groups("roles")
    for at, word in enumerate(words):
        if word.small in known["employer"]:
            return None
        if (length := _role_at(words, at)) and not _of_others(words, at):
            return words[_first_modifier(words, at)].start, words[at + length - 1].end
        if (length := _field_at(words, at) or _degree_at(words, at)) and not _of_others(words, at):
            return word.start, words[at + length - 1].end
        if span := _study_at(words, at):
            return span
    return None


def _role_at(words: Sequence[Word], at: int) -> int:
    """How many words from here on name a role; 0 where none does."""
    known = groups("roles")
    length = _phrase_at(words, at, _phrases("roles", "role"))
    following = words[at + length].small if at + length < len(words) else ""
    if length:
        return (
            0
            if following in known["not_before"]
            else length + (_tail(words, at + length) if "of" in words[at + length - 1].small else 0)
        )
    if _abroad(words[at].small):
        return 1
    return int(words[at].small in known["framed"] and _stands_alone(words, at))


def _stands_alone(words: Sequence[Word], at: int) -> bool:
    """Whether a word that also has a common sense ends its phrase and nothing but names qualify it."""
    known = groups("roles")
    following = words[at + 1].small if at + 1 < len(words) else ""
    before = words[max(0, at - _MOST_MODIFIERS) : at]
    if (following and following not in known["follows"]) or any(word.small in known["unframed"] for word in before):
        return False
    return at <= _MOST_MODIFIERS and not any(word.small in known["not_left"] for word in before)


@lru_cache(maxsize=8192)
def _abroad(small: str) -> bool:
    bare = _GENDERED.sub("", small)
    if not _nouns_abroad().isdisjoint((small, bare)):
        return True
    return bare.endswith(_german_endings()) and any(
        bare.endswith(ending) and len(bare) > len(ending) + 2 for ending in _german_endings()
    )


@cache
def _nouns_abroad() -> frozenset[str]:
    return frozenset().union(*(groups("roles_abroad")[code] for code in ("de", "fr", "es", "pt", "it", "nl")))


@cache
def _german_endings() -> tuple[str, ...]:
    return tuple(sorted(groups("roles_abroad")["de_endings"]))


def _field_at(words: Sequence[Word], at: int) -> int:
    """How many words from here on name a field that stands for what somebody does; 0 where none does."""
    known = groups("roles")
    length = _phrase_at(words, at, _phrases("fields", "field"))
    if not length:
        return 0
    following = words[at + length].small if at + length < len(words) else ""
    before = [word.small for word in words[:at]]
    opens = all(word in known["seniority"] or word in groups("fields")["not_field"] for word in before)
    placed = before[-1:] in (["in"], ["of"]) or opens or bool(words[at].written[:1].isupper() and following == "")
    blocked = following in known["not_field_before"] or any(word in known["field_blocked"] for word in before)
    return length if placed and not blocked else 0


def _degree_at(words: Sequence[Word], at: int) -> int:
    fields, known = groups("fields"), groups("roles")
    if length := _phrase_at(words, at, _phrases("fields", "degree_word")):
        return length + _tail(words, at + length)
    word = words[at]
    following = words[at + 1].small if at + 1 < len(words) else ""
    if word.written not in fields["degree"] or following in known["microsoft"]:
        return 0
    return int(at > 0 or word.written not in known["state_like"] or len(words) > 1)


def _study_at(words: Sequence[Word], at: int) -> tuple[int, int] | None:
    """The span of "marine biology student": a subject before the word for somebody who studies."""
    known = groups("fields")
    if words[at].small not in known["study"] or at == 0 or words[at - 1].small in known["not_field"]:
        return None
    if not words[at - 1].small.endswith(tuple(groups("roles")["field_endings"])):
        return None
    first = at
    while first > 0 and at - first < _MOST_MODIFIERS and words[first - 1].small not in known["not_field"]:
        first -= 1
    return words[first].start, words[at].end


def _of_others(words: Sequence[Word], at: int) -> bool:
    """Whether the words before say that the role is somebody else's ("helping every founder")."""
    known = groups("roles")
    before = [word.small for word in words[:at]]
    sought = any(word in known["seekers"] for word in before)
    return any(word in known["audience"] for word in before) and not sought


def _first_modifier(words: Sequence[Word], at: int) -> int:
    first = at
    while first > 0 and at - first < _MOST_MODIFIERS and words[first - 1].small not in groups("roles")["not_left"]:
        first -= 1
    return first


def _tail(words: Sequence[Word], at: int) -> int:
    """How many words of the name that follows "Head of" or "Bachelor of" belong to it."""
    taken = 0
    while at + taken < len(words) and taken < _MOST_MODIFIERS:
        word = words[at + taken]
        if word.small in groups("roles")["employer"] or word.small in {"for", "with", "on", "from", "by"}:
            break
        taken += 1
    return taken


def _phrase_at(words: Sequence[Word], at: int, phrases: Mapping[str, Sequence[tuple[str, ...]]]) -> int:
    for phrase in phrases.get(words[at].small, ()):
        if tuple(word.small for word in words[at : at + len(phrase)]) == phrase:
            return len(phrase)
    return 0


@cache
def _phrases(name: str, key: str) -> Mapping[str, Sequence[tuple[str, ...]]]:
    """The entries of a group as words, longest first, by their first word."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for entry in groups(name)[key]:
        parts = tuple(entry.split())
        found.setdefault(parts[0], []).append(parts)
    return {first: sorted(entries, key=lambda entry: (-len(entry), entry)) for first, entries in found.items()}
