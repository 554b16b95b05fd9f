"""The labelled advertisements of `tests/target/labelled/`: what two readers say that each asks for, what is found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from auditor.prose.terms import fold, mentions, same_term
from auditor.target.extraction import terms_of

ADVERTISEMENTS = Path(__file__).parent.parent / "target" / "labelled"
MOST = 20
_RULE = "\n=====\n"

Wordings = tuple[str, ...]
"""One thing that an advertisement asks for, as each reader words it that names it."""

Row = tuple[str, frozenset[str], frozenset[str]]
"""An advertisement's name, what is to be found in it, and what is found."""


class Advertisement(NamedTuple):
    """A job text with the terms that it asks for, each once; a second reader's are empty where nobody read it again."""

    name: str
    text: str
    terms: tuple[str, ...]
    second: tuple[str, ...] = ()


class Agreement(NamedTuple):
    """What two readers name in an advertisement: `sure` what both do, in the first's order, `open` what one does."""

    sure: tuple[Wordings, ...]
    open: tuple[Wordings, ...]


@cache
def advertisements() -> tuple[Advertisement, ...]:
    """Every labelled text, by name. Raises ValueError where a file is not a text and its one or two lists of labels."""
    return tuple(map(_read, sorted(ADVERTISEMENTS.glob("*.txt"))))


def _read(path: Path) -> Advertisement:
    text, *lists = path.read_text(encoding="utf-8").split(_RULE)
    labels = [tuple(line.partition(": ")[2] for line in each.strip().split("\n")) for each in lists]
    if not 1 <= len(labels) <= 2 or not all(map(all, labels)):
        raise ValueError(f"{path.name}: after the text once or twice a line “=====” and then “kind: name”, a line each")
    return Advertisement(path.stem, text, *(tuple(dict.fromkeys(each)) for each in labels))


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


def meanings(names: Iterable[str], things: Iterable[Wordings]) -> Iterator[tuple[str, Wordings | None]]:
    """Each name with what it means, each thing once: one that it equals comes before one that it only resembles."""
    left = list(things)
    for name in names:
        meant = next(
            (one for sign in (same_term, is_meant) for one in left if any(sign(name, as_) for as_ in one)), None
        )
        yield name, meant
        if meant is not None:
            left.remove(meant)


def agreement(one: Advertisement) -> Agreement:
    """What both readers name, and what only one does."""
    second = list(meanings(one.second, _alone(one.terms)))
    both = {met[0]: (met[0], name) for name, met in second if met}
    alone = (*(term for term in one.terms if term not in both), *(name for name, met in second if not met))
    return Agreement(sure=tuple(both[term] for term in one.terms if term in both), open=_alone(alone))


def _alone(terms: Iterable[str]) -> tuple[Wordings, ...]:
    return tuple((term,) for term in terms)


def extracted(one: Advertisement, *, first: bool) -> frozenset[str]:
    """What is extracted, under the reader's name where it is what the reader means, each of the reader's terms once.

    All that a target keeps, or the `first` min(20, number of the reader's terms) of it.
    """
    names = [term.name for term in terms_of(one.text)]
    return _named(names[: min(MOST, len(one.terms))] if first else names, _alone(one.terms))


def agreed(one: Advertisement, *, first: bool) -> frozenset[str]:
    """What is extracted, under the first reader's name where both readers mean it, without what one alone means.

    All that a target keeps, or the `first` min(20, number of terms that both name) of it.
    """
    sure, unsure = agreement(one)
    met = meanings((term.name for term in terms_of(one.text)), (*sure, *unsure))
    judged = [name for name, meant in met if meant not in unsure]
    return _named(judged[: min(MOST, len(sure))] if first else judged, sure)


def _named(names: Iterable[str], things: Iterable[Wordings]) -> frozenset[str]:
    return frozenset(meant[0] if meant else f"{name} (not asked for)" for name, meant in meanings(names, things))


def kept() -> Iterator[Row]:
    """The first reader's terms, and all that a target keeps, of every text."""
    for one in advertisements():
        yield one.name, frozenset(one.terms), extracted(one, first=False)


def weightiest() -> Iterator[Row]:
    """The first reader's terms, and the weightiest of what is extracted, as many as the reader's, at most 20."""
    for one in advertisements():
        yield one.name, frozenset(one.terms), extracted(one, first=True)


def kept_of_both(*, first: bool) -> Iterator[Row]:
    """The terms that both readers name, and what of them is extracted: all, or the `first` of it, as in `agreed`."""
    for one in _read_twice():
        yield one.name, frozenset(names[0] for names in agreement(one).sure), agreed(one, first=first)


def another_reader() -> Iterator[Row]:
    """The first reader's terms, and the second's weightiest, as many as the first's, at most 20."""
    for one in _read_twice():
        names = one.second[: min(MOST, len(one.terms))]
        yield one.name, frozenset(one.terms), _named(names, _alone(one.terms))


def _read_twice() -> Iterator[Advertisement]:
    return (one for one in advertisements() if one.second)
