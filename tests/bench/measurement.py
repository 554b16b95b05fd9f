"""What one measurement is, how it is taken, and how it is told."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from statistics import median

Work = Callable[[], object]
WARM_UP, ROUNDS = 2, 15


def elapsed(work: Work) -> float:
    """Milliseconds of the wall clock."""
    gc.collect()
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


@dataclass(frozen=True, kw_only=True)
class Measurement:
    """Our work beside a rival's; `most` bars the ratio, `most_ms` our own time; with neither it is told, not gated.

    `clock` gives the milliseconds that a work takes.
    """

    name: str
    ours: Work
    rival: str
    theirs: Work
    most: float | None = None
    most_ms: float | None = None
    rounds: int = ROUNDS
    warm_up: int = WARM_UP
    clock: Callable[[Work], float] = elapsed


@dataclass(frozen=True, kw_only=True)
class Result:
    """Medians in milliseconds, and the median of the ratios of neighbouring runs."""

    measurement: Measurement
    ours: float
    theirs: float
    ratio: float

    @property
    def met(self) -> bool | None:
        """Whether every bar is kept; None where there is no bar."""
        asked = self.measurement
        bars = [(self.ratio, asked.most), (self.ours, asked.most_ms)]
        kept = [value <= most for value, most in bars if most is not None]
        return all(kept) if kept else None


def taken(measurement: Measurement) -> Result:
    """Runs both in turn, after a warm-up, so that whatever else the machine does weighs on both alike."""
    for _ in range(measurement.warm_up):
        measurement.ours()
        measurement.theirs()
    clock = measurement.clock
    pairs = [(clock(measurement.ours), clock(measurement.theirs)) for _ in range(measurement.rounds)]
    return Result(
        measurement=measurement,
        ours=median(ours for ours, _ in pairs),
        theirs=median(theirs for _, theirs in pairs),
        ratio=median(ours / theirs for ours, theirs in pairs),
    )


def table(results: Iterable[Result]) -> str:
    """A table in Markdown, one measurement a row."""
    head = ("What", "Ours", "Beside it", "Theirs", "Ratio", "Bar", "")
    rows = [head, *map(_row, results)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(head))]
    lines = [_line(row, widths) for row in rows]
    return "\n".join([lines[0], "|" + "|".join("-" * (width + 2) for width in widths) + "|", *lines[1:]])


def _row(result: Result) -> tuple[str, ...]:
    asked = result.measurement
    bars = [f"{asked.most:g} times" if asked.most else "", f"{asked.most_ms:g} ms" if asked.most_ms else ""]
    verdict = {True: "met", False: "NOT MET", None: ""}[result.met]
    return (
        asked.name,
        f"{result.ours:.0f} ms",
        asked.rival,
        f"{result.theirs:.0f} ms",
        f"{result.ratio:.2f}",
        ", ".join(filter(None, bars)),
        verdict,
    )


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    return "| " + " | ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)) + " |"
