"""What a headline names that the member also lists elsewhere, and what it counts."""

from __future__ import annotations

import re
from collections.abc import Iterable

from auditor.profile import Profile
from auditor.prose.measure import is_unspaced
from auditor.prose.terms import every_name, mentions

_READ = 1_000
"""Characters of a headline that are read: LinkedIn's own limit is 220 (SOURCES.md, LIMITS)."""
_BRACKETS = re.compile(r"[(\[]([^)\]]+)[)\]]")
_ACRONYM = re.compile(r"\b[A-Z]{3,6}\b")
# House rule: a first word as long as "inventory" says by itself what "Inventory Management" is about.
_FIELD = re.compile(r"^(\w{9,}) (?:management|design)$", re.IGNORECASE)
_COUNTED = re.compile(
    r"(?<![\w.,/:+-])(?<![A-Z] )(?:[$€£¥]\s?\d+(?:[.,]\d+)*(?:[kKmM]\b)?|\d+(?:[.,]\d+)*\s?(?:%|\+|[kKmM]\b)"
    r"|(?!(?:19|20)\d\d\b|\d+(?:st|nd|rd|th)\b)\d+(?:[.,]\d+)*(?=[ -]?[^\W\d_]{2}))"
)


def own_terms(profile: Profile) -> tuple[str, ...]:
    """Listed skills and certifications, also without or as what stands in brackets; certifications by acronym too."""
    certificates = [one.name for one in profile.certifications]
    terms: list[str] = []
    for name in (*(skill.name for skill in profile.skills), *certificates):
        terms += (name, _BRACKETS.sub(" ", name), *_BRACKETS.findall(name), *_FIELD.findall(name))
    return (*terms, *(acronym for name in certificates for acronym in _ACRONYM.findall(name)))


def named_in(text: str, terms: Iterable[str]) -> tuple[str, ...]:
    """The shortest pieces of the text, verbatim and side by side, that each mention another of the terms."""
    text = text[:_READ]
    present = mentions(text, terms)
    unspaced = is_unspaced(text)
    names = [name for term in present for name in every_name(term)]
    longest = max((len(name) if unspaced else len(name.split()) for name in names), default=0)
    words = list(re.finditer(r"\S" if unspaced else r"(?:\b\w/\w\b|[^\s|/,;•·])+", text))
    pieces: dict[str, str] = {}
    start = 0
    for end, last in enumerate(words):
        for first in range(end, max(start, end - longest + 1) - 1, -1):
            piece = text[words[first].start() : last.end()]
            if meant := mentions(piece, present):
                pieces.setdefault(meant[0], piece)
                start = end + 1
                break
    return tuple(pieces.values())


def counted_in(text: str) -> tuple[str, ...]:
    """Numbers that count or measure something, each once; years, ordinals and standards such as "ISO 9001" do not."""
    return tuple(dict.fromkeys(_COUNTED.findall(text)))
