"""Whether two names are one company's, or a sister's: legal suffixes set aside, near names only ever candidates."""

from __future__ import annotations

import re
import unicodedata
from enum import IntEnum
from functools import lru_cache

from anyascii import anyascii
from cleanco import basename
from rapidfuzz.distance import OSA

LONGEST = 200
"""Characters of a name that are read, more than any has (house rule): of some, reading takes the square."""
SHORTEST_SLIP = 8
"""Letters of a name in which one letter more, less, other or swapped may be a slip (house rule)."""

_BRACKETS = re.compile(r"[()\[\]]")
_MARKS = re.compile(r"[^\w\s]+")
_ARTICLE = re.compile(r"^the ")
_TOO_BROAD = {
    "bank", "city", "college", "company", "consulting", "global", "group", "health", "hospital", "international",
    "national", "new", "school", "services", "software", "solutions", "state", "systems", "united", "university",
}  # fmt: skip


class Nearness(IntEnum):
    """SAME but for case, accents, punctuation and legal form; NEAR is a candidate that a person must confirm."""

    NONE = 0
    NEAR = 1
    SAME = 2


def compare(one: str, other: str) -> Nearness:
    """How near two company names are."""
    left, right = folded(one), folded(other)
    if not left or not right:
        return Nearness.NONE
    if left == right:
        return Nearness.SAME
    if _is_sister(left.split(), right.split()):
        return Nearness.NEAR
    together = left.replace(" ", ""), right.replace(" ", "")
    if together[0] == together[1]:
        return Nearness.NEAR
    slip = min(map(len, together)) >= SHORTEST_SLIP and OSA.distance(*together) <= 1
    return Nearness.NEAR if slip else Nearness.NONE


def _is_sister(left: list[str], right: list[str]) -> bool:
    """Whether one name begins with the whole of the other, as "Acme Cloud" with "Acme"; not if that is any word."""
    short, long = sorted((left, right), key=len)
    tells = len("".join(short)) > 2 and not set(short) <= _TOO_BROAD
    return tells and len(short) < len(long) and long[: len(short)] == short


@lru_cache(maxsize=65536)
def folded(name: str) -> str:
    """The name without legal form, accents, case, punctuation and a leading "The"."""
    text = " ".join(_BRACKETS.sub(" ", unicodedata.normalize("NFKC", name[:LONGEST])).split())
    text = basename(text) or text
    latin = "".join(anyascii(char) if unicodedata.name(char, "").startswith("LATIN") else char for char in text)
    return _ARTICLE.sub("", " ".join(_MARKS.sub(" ", latin.casefold().replace("&", " and ")).split()))
