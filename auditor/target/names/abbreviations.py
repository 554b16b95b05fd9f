"""Short names that an advertisement explains, and the initials of long ones."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from auditor.prose.terms import fold

_EXPLAINED = re.compile(r"(?P<before>(?:[\w'’/-]{1,30} ){2,9})\((?P<short>[A-Z][A-Za-z&/]{1,7})\)")
_UNCOUNTED = frozenset({"of", "and", "the", "for", "in"})
_HYPHEN = re.compile(r"[-/]")


def abbreviations(text: str) -> Mapping[str, str]:
    """Each abbreviation that the text explains in brackets, folded, with what it stands for, folded."""
    found: dict[str, str] = {}
    for match in _EXPLAINED.finditer(text):
        before, short = match["before"].split(), match["short"]
        letters = "".join(filter(str.isalpha, short.rstrip("s"))).casefold()
        for count in range(1, len(letters) + 3):
            stretch = before[-count:]
            if letters in {initials_of(stretch), "".join(word[0] for word in stretch).casefold()}:
                found.setdefault(fold(short), fold(" ".join(stretch)))
    return found


def initials_of(names: Sequence[str]) -> str:
    """The first letters of words and of their hyphened parts, in small letters, without "of", "and", "the", "for"."""
    parts = (part for name in names for part in _HYPHEN.split(name.casefold()) if part)
    return "".join(part[0] for part in parts if part not in _UNCOUNTED)


def short_names(titles: Iterable[str], spelt_out: Mapping[str, str]) -> frozenset[str]:
    """The short names of titles, folded: the initials of all words or of the last ones, and what is explained so."""
    titles = tuple(titles)
    ends = (title.split()[at:] for title in titles for at in range(len(title.split()) - 1))
    told = (short for short, full in spelt_out.items() if full in set(map(fold, titles)))
    return frozenset((*map(initials_of, ends), *told))
