"""Precision, recall and F1 of a detector on either half, as counts first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from tests.judge.detectors import DETECTORS, Detector, Judged
from tests.judge.labelled import is_held_out


@dataclass(frozen=True, kw_only=True)
class Figures:
    """What a detector found in `rows` labelled rows: rightly, wrongly, and what it missed."""

    rows: int
    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        """The share of what was found that is right; 1 where nothing was found."""
        return self.right / found if (found := self.right + self.wrong) else 1.0

    @property
    def recall(self) -> float:
        """The share of what was to be found that was found; 1 where there was nothing."""
        return self.right / wanted if (wanted := self.right + self.missed) else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 0 where both are 0."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def count(judged: Iterable[Judged]) -> Figures:
    """The figures of some judged rows: each label of each row counts once."""
    rows = tuple(judged)
    return Figures(
        rows=len(rows),
        right=sum(len(row.wanted & row.found) for row in rows),
        wrong=sum(len(row.found - row.wanted) for row in rows),
        missed=sum(len(row.wanted - row.found) for row in rows),
    )


@cache
def halves(detector: Detector) -> tuple[Figures, Figures]:
    """The figures of the development half, and of the held-out half."""
    judged = tuple(detector.judged())
    return (
        count(row for row in judged if not is_held_out(row.text)),
        count(row for row in judged if is_held_out(row.text)),
    )


def mistakes(detector: Detector) -> tuple[Judged, ...]:
    """The rows of the development half that the detector and the reader see differently; never one held out."""
    return tuple(row for row in detector.judged() if row.wanted != row.found and not is_held_out(row.text))


def below(detector: Detector) -> tuple[str, ...]:
    """What of the held-out figures is below its bar, in words."""
    _, held_out = halves(detector)
    bars = (("precision", detector.precision, held_out.precision), ("recall", detector.recall, held_out.recall))
    return tuple(
        f"{detector.name}: {name} {figure:.3f} is below {bar:.2f}"
        for name, bar, figure in bars
        if bar is not None and figure < bar
    )


def every_detector() -> tuple[tuple[Detector, Figures, Figures], ...]:
    """Each detector with the figures of its two halves."""
    return tuple((detector, *halves(detector)) for detector in DETECTORS)
