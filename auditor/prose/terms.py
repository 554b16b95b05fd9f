"""Terms: skills, tools and titles compared as people mean them, and found in a text."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from types import MappingProxyType

from auditor.prose.inflections import base_of
from auditor.prose.lexicon import aliases, groups

_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_TOKEN = re.compile(
    rf"\.net\b|[{_UNSPACED}]+|[^\W\d_]{{1,2}}&[^\W\d_]{{1,3}}(?![^\W_])|&"
    rf"|[^\W_{_UNSPACED}]+(?:\.(?:js|net|io|ai)\b)?(?:[+#]+(?![^\W_]))?",
    re.IGNORECASE,
)
_SPACED_PAIR = re.compile(r"\b([A-Z]{1,2}) & ([A-Z]{1,3})\b")
_HAS_UNSPACED = re.compile(f"[{_UNSPACED}]")
_APOSTROPHE = re.compile(r"['’ʼ](?<=\w['’ʼ])(?=\w)")
_DOTTED = re.compile(r"\b(?:[^\W\d_]\.){2,}(?:[^\W\d_]\b)?")
_INITIAL = re.compile(r"\.[^\W\d_]\.")
_ACCENTS = re.compile("[\u0300-\u036f]")
_UNDECOMPOSED = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th"})
_SPELLING = ((re.compile("iz(e|ed|er|es|ing|ation)$"), r"is\1"), (re.compile("yz(e|ed|er|es|ing)$"), r"ys\1"))
_LONGEST_TINY = 2
"""Names of this length ("R", "AI", "IT") count only in capitals."""


@lru_cache(maxsize=16384)
def fold(term: str) -> str:
    """What stays of a term when case, accents, punctuation, plural and national spelling are set aside.

    The signs of tool names stay ("C++", "C#", ".NET", "Node.js"). Text without a letter or digit folds to itself.
    """
    return " ".join(_key(token) for token in _tokens(term)) or term.strip().casefold()


def same_term(a: str, b: str) -> bool:
    """Whether two spellings name the same thing: they fold alike, or `words/aliases.txt` joins them."""
    return _canonical(a) == _canonical(b)


def every_name(term: str) -> tuple[str, ...]:
    """The folded term, its full name and its aliases (`words/aliases.txt`)."""
    return _names(_canonical(term), fold(term))


def near_duplicates(terms: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """Groups of two or more terms that name the same thing, in their given spelling and order."""
    found: dict[str, list[str]] = {}
    for term in terms:
        if term.strip():
            found.setdefault(_canonical(term), []).append(term)
    return tuple(tuple(group) for group in found.values() if len(group) > 1)


def mentioned_in(text: str, terms: Iterable[str]) -> frozenset[str]:
    """As `mentions`, but all of the terms that the text names, near-duplicates of one another too."""
    given = tuple(terms)
    named = frozenset(map(_canonical, mentions(text, given)))
    return frozenset(term for term in given if _canonical(term) in named) if named else named


def mentions(text: str, terms: Iterable[str]) -> tuple[str, ...]:
    """Those of the terms that the text names as whole words, in their given spelling and order.

    Inflections count ("Welding" in "welded"), and aliases; of near-duplicates only the first is given. Names that are
    also common words ("Go", "Excel") and short acronyms count only in capitals. In scripts without spaces a term counts
    wherever it stands.
    """
    index, sought = _index(text), _soughts(tuple(terms))
    at_hand = [one for first in sought.keys() & index.places.keys() for one in sought[first]]
    if index.joined:
        at_hand += sought.get("", ())
    found: dict[str, str] = {}
    for _, key, name, term in sorted(at_hand):
        if key not in found and index.holds(name):
            found[key] = term
    return tuple(found.values())


def name_each_other(a: str, b: str) -> bool:
    """Whether each text names the other as `mentions` would: they differ in inflection, aliases or spelling alone."""
    return _index(a).names(b) and _index(b).names(a)


@lru_cache(maxsize=1024)
def _soughts(terms: tuple[str, ...]) -> Mapping[str, Sequence[tuple[int, str, str, str]]]:
    """What to look for where a token stands: the term's place, what it stands for, one of its names, and the term.

    The names in scripts without spaces are under no token.
    """
    found: dict[str, list[tuple[int, str, str, str]]] = {}
    for place, term in enumerate(terms):
        if key := _canonical(term):
            for name in _names(key, fold(term)):
                wanted, unspaced = _sought(name)
                found.setdefault("" if unspaced else wanted[0], []).append((place, key, name, term))
    return MappingProxyType(found)


@dataclass(frozen=True, kw_only=True)
class _Index:
    """A text as folded tokens: the places of each, the tokens as written, and the whole without its spaces."""

    places: Mapping[str, Sequence[int]]
    keys: tuple[str, ...]
    written: tuple[str, ...]
    joined: str

    def names(self, term: str) -> bool:
        """Whether the term stands in the text under any of its names."""
        key = _canonical(term)
        return bool(key) and any(map(self.holds, _names(key, fold(term))))

    def holds(self, name: str) -> bool:
        """Whether the folded name stands in the text as a run of whole tokens."""
        wanted, unspaced = _sought(name)
        if unspaced:
            return unspaced in self.joined
        return any(
            self.keys[at : at + len(wanted)] == wanted and self._as_written(name, at)
            for at in self.places.get(wanted[0], ())
        )

    def _as_written(self, name: str, at: int) -> bool:
        written, limits = self.written[at], groups("inflection_limits")
        if name in limits["acronyms"] or len(name) <= _LONGEST_TINY:
            return written.isupper() or written == "Go"
        return name not in limits["capitalised"] or written[:1].isupper()


@lru_cache(maxsize=16384)
def _sought(name: str) -> tuple[tuple[str, ...], str]:
    """A folded name as the keys of its tokens, and as one piece where its script writes no spaces."""
    unspaced = "".join(name.split()) if _HAS_UNSPACED.search(name) else ""
    return tuple(_base(token) for token in name.split(" ")), unspaced


@lru_cache(maxsize=1024)
def _index(text: str) -> _Index:
    written = tuple(_tokens(text))
    keys = tuple(_base(_key(token)) for token in written)
    places: defaultdict[str, list[int]] = defaultdict(list)
    for at, key in enumerate(keys):
        places[key].append(at)
    joined = "".join(keys) if _HAS_UNSPACED.search(text) else ""
    return _Index(places=MappingProxyType(places), keys=keys, written=written, joined=joined)


def _tokens(text: str) -> Iterator[str]:
    plain = unicodedata.normalize("NFKC", text) if not text.isascii() else text
    plain = _APOSTROPHE.sub("", plain)
    plain = _SPACED_PAIR.sub(r"\1&\2", plain) if " & " in plain else plain
    plain = _DOTTED.sub(lambda match: match.group().replace(".", ""), plain) if _INITIAL.search(plain) else plain
    return ("and" if token == "&" else token for token in _TOKEN.findall(plain))


@lru_cache(maxsize=16384)
def _key(token: str) -> str:
    folded = token.casefold()
    if not folded.isascii():
        bare = _ACCENTS.sub("", unicodedata.normalize("NFKD", folded)).translate(_UNDECOMPOSED)
        folded = unicodedata.normalize("NFC", bare)
    folded = aliases("spellings").get(folded, folded)
    for pattern, british in _SPELLING:
        folded = pattern.sub(british, folded)
    return _singular(folded)


def _singular(word: str) -> str:
    if len(word) <= 3 or not word.endswith("s") or not word.isalpha() or word in groups("inflection_limits")["kept"]:
        return word
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith(("sses", "xes", "ches", "shes", "zes")):
        return word[:-2]
    return word if word.endswith(("ss", "us", "is")) else word[:-1]


@lru_cache(maxsize=16384)
def _base(key: str) -> str:
    """The verb that a word is a form of, so that "welding" meets "welded"; the word itself where it is a field."""
    return key if key in groups("inflection_limits")["nouns"] else base_of().get(key, key)


@cache
def _full_names() -> Mapping[str, str]:
    return {fold(alias): fold(full) for alias, full in aliases("aliases").items()}


@cache
def _short_names() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for alias, full in _full_names().items():
        found.setdefault(full, []).append(alias)
    return {full: tuple(names) for full, names in found.items()}


@lru_cache(maxsize=4096)
def _canonical(term: str) -> str:
    key = fold(term)
    return _full_names().get(key, key)


@lru_cache(maxsize=16384)
def _names(canonical: str, own: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((own, canonical, *_short_names().get(canonical, ()))))
