"""Names that the lists know: skills, tools, fields of work and spoken languages, as a text spells them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from auditor.prose.lexicon import aliases, any_of, groups, longest_first, words
from auditor.prose.terms import fold, name_each_other
from auditor.target.vocabulary import known_small

_TOKEN = re.compile(r"[^\s,;:()]+")
_DETERMINERS = frozenset({"the", "a", "an", "all", "every", "each"})


@cache
def known_names() -> tuple[str, ...]:
    """Every name that the lists know, full names and aliases, longest first so that the fuller one is met first."""
    return tuple(longest_first({*aliases("aliases"), *aliases("aliases").values(), *known_small()}))


def is_known(name: str) -> bool:
    """Whether the lists know the name, or another spelling of it."""
    return fold(name) in _folded()


@cache
def _folded() -> frozenset[str]:
    return frozenset(map(fold, known_names()))


def as_written(name: str, text: str) -> str | None:
    """Of a known name and its aliases the longest that the text spells out, in the text's own letters.

    A name of several words may be inflected; a single word is too common to be guessed ("drive" is no "driving").
    """
    for spelling in _spellings(name):
        if found := spelling.search(text):
            return found.group()
    return _inflected(name, text) if " " in name else None


@lru_cache(maxsize=4096)
def _spellings(name: str) -> Sequence[re.Pattern[str]]:
    """The name and its aliases, the longest first."""
    known = aliases("aliases")
    full = known.get(name, name)
    family = {name, full, *(alias for alias, meant in known.items() if meant == full)}
    return tuple(re.compile(rf"(?<!\w){re.escape(one)}(?!\w)", re.IGNORECASE) for one in longest_first(family))


def _inflected(name: str, text: str) -> str | None:
    """A known name as the text inflects it ("care plans" for "care planning"); None where a hyphen parts it."""
    found = list(_TOKEN.finditer(text))
    spans = zip(found, found[len(name.split()) - 1 :], strict=False)
    pieces = (text[first.start() : last.end()] for first, last in spans)
    return next((piece.rstrip(".!?") for piece in pieces if name_each_other(piece, name)), None)


def spoken_languages(text: str) -> Iterator[str]:
    """Spoken languages that a sentence names by themselves; "French cuisine" is another thing."""
    edges, general = groups("job_phrases"), groups("job_no_skills")["general"]
    for match in _languages().finditer(text):
        following = match["next"].casefold()
        if following in _DETERMINERS:
            continue
        if not following or any(following in ends for ends in (edges["stop"], edges["right"], edges["left"], general)):
            yield match["name"]


@cache
def _languages() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?P<name>{any_of(words('languages'))})(?![\w-])(?: ?(?P<next>\w*))")
