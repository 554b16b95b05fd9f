"""Headlines that LinkedIn wrote itself: "Title at Company" or "Student at School", in many languages."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from auditor.prose.lexicon import groups

_MARGIN = re.compile(r"^[\s|•·,;:–—/()\[\]~.+-]+|[\s|•·,;:–—/(\[~+-]+$")
_LONGEST_CONNECTIVE = 30
"""Characters between a title and its place, signs and spaces included (house rule; the longest word has 16)."""
_LONGEST_NAME = 200
"""Characters of a company's or school's name that are read (house rule): more than any has."""
_TIGHT = re.compile("[\u0e00-\u0eff\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]")


@dataclass(frozen=True, kw_only=True)
class _Flat:
    """A text in small plain letters, each other run of signs one space, and where each letter stood."""

    letters: str
    origins: tuple[int, ...]

    def spans(self, wanted: str) -> Iterator[tuple[int, int]]:
        """Where the wanted words stand in the original text, as whole words (anywhere, in scripts without spaces)."""
        tight = bool(_TIGHT.search(wanted))
        text, sought = (self.letters, wanted) if tight else (f" {self.letters} ", f" {wanted} ")
        at = text.find(sought) if wanted else -1
        while at >= 0:
            end = at + len(wanted)
            yield self.origins[at], self.origins[end - 1] + 1
            at = text.find(sought, end if tight else end + 1)


def is_default_headline(headline: str, roles: Iterable[tuple[str, str]], schools: Iterable[str]) -> bool:
    """Whether the headline is no more than a default one, of a (title, company) pair or of a school."""
    return default_remainder(headline, roles, schools) == ""


def default_remainder(headline: str, roles: Iterable[tuple[str, str]], schools: Iterable[str]) -> str | None:
    """What a headline adds to the default one that stands in it, verbatim; "" for a bare default, None without one.

    Case, accents and punctuation do not matter, nor a company's legal form. Where something stands on both sides, the
    longer side is given.
    """
    flat = _flatten(headline)
    places = {name for school in schools for name in _named(flat, school)}
    pairs = [(_flatten(title).letters, name) for title, company in roles for name in _named(flat, company)]
    pairs += [(student, place) for place in sorted(places) for student in _students()]
    remainders = [
        _remainder(headline, start, end)
        for title, place in pairs
        for start, end in _defaults(headline, flat, title, place)
    ]
    return min(remainders, key=len, default=None)


def _defaults(headline: str, flat: _Flat, title: str, place: str) -> Iterator[tuple[int, int]]:
    """The spans in which title and place stand joined by a connecting word, in either order."""
    places = list(flat.spans(place))
    starts = [start for start, _ in places]
    for start, end in flat.spans(title):
        after = places[bisect_left(starts, end) : bisect_right(starts, end + _LONGEST_CONNECTIVE)]
        before = places[
            bisect_left(starts, start - _LONGEST_CONNECTIVE - _longest(places)) : bisect_left(starts, start)
        ]
        for place_start, place_end in after:
            if _joins(headline[end:place_start], "between"):
                yield start, _after_legal_form(headline, place_end)
        for place_start, place_end in before:
            if place_end <= start and _joins(headline[place_end:start], "reversed", tight=bool(_TIGHT.search(place))):
                yield place_start, end


def _longest(spans: Sequence[tuple[int, int]]) -> int:
    return max((end - start for start, end in spans), default=0)


def _joins(between: str, kind: str, *, tight: bool = False) -> bool:
    word = " ".join(re.sub("['’.]", " ", between).casefold().split())
    return word in groups("connectives")[kind] or (tight and between.isspace())


def _after_legal_form(headline: str, end: int) -> int:
    """Past a legal form that follows the company's name ("Ltd.", "GmbH")."""
    form = re.match(r",?\s*([^\W\d_]+(?:\.[^\W\d_]+)*)\.?(?![^\W_])", headline[end:])
    known = form and _flatten(form[1]).letters.replace(" ", "") in groups("connectives")["legal"]
    return end + form.end() if form and known else end


def _remainder(headline: str, start: int, end: int) -> str:
    sides = (_MARGIN.sub("", _MARGIN.sub("", side)) for side in (headline[:start], headline[end:]))
    return max(sides, key=len)


def _named(flat: _Flat, name: str) -> list[str]:
    """Those of a name's spellings that stand in the text."""
    return [spelt for spelt in _spellings(name) if any(flat.spans(spelt))]


def _spellings(name: str) -> Iterator[str]:
    """The name in plain letters, whole and without its legal forms."""
    words = _flatten(name[:_LONGEST_NAME]).letters.split()
    if words:
        yield " ".join(words)
    while len(words) > 1 and words[-1] in groups("connectives")["legal"]:
        words.pop()
        yield " ".join(words)
    if len(words) > 1 and words[0] == "the":
        yield " ".join(words[1:])


@cache
def _students() -> tuple[str, ...]:
    return tuple(_flatten(word).letters for word in sorted(groups("connectives")["student"]))


def _flatten(text: str) -> _Flat:
    letters, origins = [], []
    for at, character in enumerate(text):
        for plain in unicodedata.normalize("NFKD", character).casefold():
            if plain.isalnum() or unicodedata.category(plain) in {"Mc", "Mn"}:
                if not "\u0300" <= plain <= "\u036f":
                    letters.append(plain)
                    origins.append(at)
            elif letters and letters[-1] != " ":
                letters.append(" ")
                origins.append(at)
    if letters and letters[-1] == " ":
        letters.pop()
        origins.pop()
    return _Flat(letters="".join(letters), origins=tuple(origins))
