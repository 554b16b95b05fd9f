"""Which words of a headline, a title and a summary tell of the same work, in English."""

from __future__ import annotations

import re

from auditor.profile import Profile
from auditor.prose.lexicon import groups
from auditor.prose.tidy import only_seeking
from auditor.records import Position

_WORD = re.compile(r"[^\W\d_]+(?:[+#]+)?")
_SHORTEST_STEM = 4
_LONGEST_ENDING = 2


def newest_titles(profile: Profile) -> tuple[Position, ...]:
    """The roles that go on, else the newest that ended; a title that only says "open to work" is passed over."""
    work = [role for role in profile.positions if role.title and not only_seeking(role.title)]
    current = [role for role in work if role.span.is_open]
    return tuple(current or [role for role in work if role.span == work[0].span])


def role_part(headline: str, role: str) -> str:
    """The part of the headline, between its separators, that names the role; all of it where that says no field."""
    parts = re.split(r"\s*[|•·,;:]\s*|\s[–—-]\s|\s(?:at|@)\s", headline)
    part = next((part for part in parts if role in part), headline)
    return part if _fields(part) else headline


def is_rank(title: str) -> bool:
    """Whether a title says how high somebody stands and not in what: "Senior Associate"."""
    return not _words(title)


def agree(headline: str, title: str) -> bool:
    """Whether the headline holds the title, or they share more than a rank: "Project Manager" and "Product Manager"."""
    return _holds(headline, title) or _meet(_words(title), _words(headline))


def speaks_of(text: str, title: str) -> bool:
    """Whether a longer text holds the title, or a word of it that is more than the kind of job if it says more."""
    words = _fields(title) or _words(title)
    return _meet(words, _words(text)) if words else len(title.split()) > 1 and _holds(text, title)


def _holds(text: str, title: str) -> bool:
    words = r"\W+".join(map(re.escape, title.split()))
    return re.search(rf"(?<!\w){words}(?!\w)", text, re.IGNORECASE) is not None


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold())) - groups("story")["small"]


def _fields(text: str) -> frozenset[str]:
    return _words(text) - groups("story")["job"]


def _meet(first: frozenset[str], second: frozenset[str]) -> bool:
    return any(_same_stem(one, other) for one in first for other in second)


def _same_stem(one: str, other: str) -> bool:
    """Whether two words are one, or share a beginning that leaves only an ending: "nurse" and "nursing"."""
    if one == other:
        return True
    shorter = min(len(one), len(other))
    shared = next((at for at in range(shorter) if one[at] != other[at]), shorter)
    return shared >= max(_SHORTEST_STEM, shorter - _LONGEST_ENDING)
