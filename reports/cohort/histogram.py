"""The histogram of a cohort's scores: its columns, the levels beneath it, and the same in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from auditor.cohort.results.overview import Overview, ScoreGroup
from reports.view.score import LETTER_SHARE, percent

TALLEST = 84.0  # px of the highest column
BASE = 104.0


@dataclass(frozen=True, kw_only=True)
class Column:
    """A column of the histogram in px from its top, and in per cent across; its number stands above."""

    start: str
    width: str
    middle: str
    top: str
    height: str
    number: str


@dataclass(frozen=True, kw_only=True)
class Mark:
    """A level's place under the histogram; its name where that fits."""

    start: str
    width: str
    middle: str
    opacity: str
    name: str


def columns(scores: Sequence[ScoreGroup]) -> list[Column]:
    """Areas count students: a column of double width for as many of them is half as high.

    A group with students who have no single number has no place on the scale, and no column.
    """
    drawn = [one for one in scores if not one.or_none]
    dense = max((one.students / (one.end - one.start) for one in drawn), default=1.0)
    found = []
    for one in drawn:
        height = TALLEST * one.students / (one.end - one.start) / dense
        found.append(
            Column(
                start=percent(one.start),
                width=percent(one.end - one.start),
                middle=percent((one.start + one.end) / 2),
                top=f"{BASE - height:.1f}",
                height=f"{height:.1f}",
                number=str(one.students),
            )
        )
    return found


def marks(view: Overview) -> list[Mark]:
    """The levels' places on the scale, paler to darker."""
    edges = [*view.starts, 100.0]
    names = view.ladder[1:]
    return [
        Mark(
            start=percent(start),
            width=percent(end - start),
            middle=percent((start + end) / 2),
            opacity=shade(index + 1, view),
            name=name if len(name) * LETTER_SHARE <= end - start else "",
        )
        for index, (name, (start, end)) in enumerate(zip(names, pairwise(edges), strict=True))
    ]


def shade(index: float, view: Overview) -> str:
    """Opacity of a level by its place on the ladder, 1 the lowest level."""
    return f"{0.16 + 0.84 * (index - 1) / max(len(view.ladder) - 2, 1):.2f}"


def in_words(scores: Sequence[ScoreGroup]) -> str:
    """Every group's scores and students."""
    said = [f"{_named(one)}: {one.students:,}" for one in scores]
    return f"Students by score: {' · '.join(said)}"


def _named(one: ScoreGroup) -> str:
    if one.or_none and one.end == 0:
        return "no single number"
    span = f"{one.start:g} to {one.end - (one.end < 100):g}"
    return f"{span}, or no single number" if one.or_none else span
