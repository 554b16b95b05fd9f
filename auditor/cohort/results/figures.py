"""The figures of a cohort: exact numbers for the office alone, as plain records."""

from __future__ import annotations

from msgspec import Struct

from auditor.cohort.results.table import CheckAsked, CriterionAsked

NO_NUMBER = "No single number"
STEADY = 1.0
"""A score that moved by less than this many points of 100 stayed where it was."""


class Spread(Struct, frozen=True, kw_only=True):
    """How some scores lie: their number, median and quartiles (linear interpolation), mean; None without any."""

    students: int
    median: float | None
    lower_quartile: float | None
    upper_quartile: float | None
    mean: float | None


class Bin(Struct, frozen=True, kw_only=True):
    """Scores from `start` up to `end`, which belongs to the next bin, except that the last bin holds 100."""

    start: float
    end: float
    students: int


class CriterionFigures(Struct, frozen=True, kw_only=True):
    """One criterion: students by level, lowest first, those not judged before all."""

    criterion: CriterionAsked
    levels: dict[str, int]
    spread: Spread


class CheckFigures(Struct, frozen=True, kw_only=True):
    """One check over all students: `judged` passed, partly or not; `open` unanswered; `mean_gain` over the gaps."""

    check: CheckAsked
    passed: int
    partial: int
    failed: int
    judged: int
    open: int
    share_passed: float | None
    mean_gain: float

    @property
    def gaps(self) -> int:
        """Students for whom there is something to do."""
        return self.partial + self.failed


class ProgrammeFigures(Struct, frozen=True, kw_only=True):
    """One programme: students by level and by the band of their score (`NO_NUMBER` first), and the scores' spread."""

    programme: str
    students: int
    missing: int
    levels: dict[str, int]
    bands: dict[str, int]
    spread: Spread


class Change(Struct, frozen=True, kw_only=True):
    """The students that have a score now and had one before, and how these moved (`STEADY`)."""

    compared: int
    higher: int
    steady: int
    lower: int
    before: Spread
    after: Spread


class Figures(Struct, frozen=True, kw_only=True):
    """All figures of a cohort; `checks` stand by the number of gaps, most first, `programmes` by name.

    `bins` are ten wide; `steps` are at most five wide and end where a band ends, so that `bands` are sums of them.
    `levels` may know a student's level by the range where `bands` has no number.
    """

    students: int
    spread: Spread
    bins: list[Bin]
    steps: list[Bin]
    levels: dict[str, int]
    bands: dict[str, int]
    criteria: list[CriterionFigures]
    checks: list[CheckFigures]
    programmes: list[ProgrammeFigures]
    change: Change | None
