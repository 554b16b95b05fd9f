"""The labelled advertisements of `tests/target/labelled/`: what a reader says that each asks for, and what is found."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from auditor.prose.terms import fold, mentions, same_term
from auditor.target.extraction import terms_of

ADVERTISEMENTS = Path(__file__).parent.parent / "target" / "labelled"
MOST = 20
_RULE = "\n=====\n"


class Advertisement(NamedTuple):
    """A job text with the terms that it asks for, each once."""

    name: str
    text: str
    terms: tuple[str, ...]


@cache
def advertisements() -> tuple[Advertisement, ...]:
    """Every labelled text, by name. Raises ValueError where a file is not a text, a rule and its labels."""
    return tuple(map(_read, sorted(ADVERTISEMENTS.glob("*.txt"))))


def _read(path: Path) -> Advertisement:
    text, rule, labels = path.read_text(encoding="utf-8").partition(_RULE)
    terms = [line.partition(": ")[2] for line in labels.strip().split("\n")]
    if not rule or not all(terms):
        raise ValueError(f"{path.name}: after the text a line “=====” and then “kind: name”, a line each")
    return Advertisement(name=path.stem, text=text, terms=tuple(dict.fromkeys(terms)))


def extracted(one: Advertisement, *, first: bool) -> frozenset[str]:
    """What is extracted, under the reader's name where it is what the reader means, each of the reader's terms once.

    All that a target keeps, or the `first` min(20, number of the reader's terms) of it.
    """
    names = [term.name for term in terms_of(one.text)]
    left = list(one.terms)
    found: list[str] = []
    for name in names[: min(MOST, len(one.terms))] if first else names:
        meant = next((term for sign in (same_term, is_meant) for term in left if sign(name, term)), None)
        found.append(meant or f"{name} (not asked for)")
        if meant:
            left.remove(meant)
    return frozenset(found)


def is_meant(name: str, term: str) -> bool:
    """Whether both name one thing: they fold alike, or share a run of words that is most of the longer name.

    Names that the program finds where the other stands are one thing to it ("care plans", "care planning"). A name in
    capitals may stand for a longer one that holds it ("Excel" for "Excel formulas").
    """
    if same_term(name, term) or (mentions(name, [term]) and mentions(term, [name])):
        return True
    a, b = fold(name).split(" "), fold(term).split(" ")
    shorter, longer = sorted((a, b), key=len)
    held = any(longer[at : at + len(shorter)] == shorter for at in range(len(longer) - len(shorter) + 1))
    proper = min((name, term), key=len)[:1].isupper()
    return held and (2 * len(shorter) > len(longer) or (proper and 2 * len(shorter) >= len(longer)))


def kept() -> Iterator[tuple[str, frozenset[str], frozenset[str]]]:
    """Name, the reader's terms and all that a target keeps, of every text."""
    for one in advertisements():
        yield one.name, frozenset(one.terms), extracted(one, first=False)


def weightiest() -> Iterator[tuple[str, frozenset[str], frozenset[str]]]:
    """Name, the reader's terms and the weightiest of what is extracted, as many as the reader's, at most 20."""
    for one in advertisements():
        yield one.name, frozenset(one.terms), extracted(one, first=True)
