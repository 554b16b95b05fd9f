"""What may be shown of a cohort outside the office: no number of fewer students than the office allows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec
from msgspec import Struct

from auditor.cohort.results.figures import NO_NUMBER, Bin, CheckFigures, Figures, ProgrammeFigures
from auditor.cohort.results.suppression import groups, pooled, withheld
from auditor.cohort.results.table import FAILED, Cohort
from auditor.scorecard import RubricUsed, Tool

MOST_GAPS = 10


class Group(Struct, frozen=True, kw_only=True):
    """Students at neighbouring levels, in words, from the `first` to the `last` of the ladder that was given."""

    label: str
    first: int
    last: int
    students: int


class ScoreGroup(Struct, frozen=True, kw_only=True):
    """Students with a score from `start` up to `end`, which is the next group's start, or 100.

    Where `or_none`, those without a single number are among them.
    """

    start: float
    end: float
    students: int
    or_none: bool = False


class CriterionShown(Struct, frozen=True, kw_only=True):
    """One criterion and its students by level; no group where all are too few."""

    title: str
    groups: list[Group]


class GapShown(Struct, frozen=True, kw_only=True):
    """A check with something to do for `students`, or for nearly all where None: the others are too few to count."""

    title: str
    criterion: str
    advice: str
    students: int | None


class ProgrammeShown(Struct, frozen=True, kw_only=True):
    """A programme: its students, how many reached the line and their mean score; None where withheld."""

    name: str
    students: int
    reached: int | None
    mean: float | None


class ChangeShown(Struct, frozen=True, kw_only=True):
    """How scores moved since an earlier run; the means are over those who have both."""

    day: str
    groups: list[Group]
    before: float
    after: float
    note: str


class Overview(Struct, frozen=True, kw_only=True):
    """All that the overview says; `students` is None where even the whole is too small to show anything.

    `ladder` is `NO_NUMBER` and the levels, which begin at the scores in `starts`. `unread` and `missing` are None where
    fewer than `min_cell`, none included. `line` is the level that programmes are compared by, empty where they cannot.
    """

    tool: Tool
    rubric: RubricUsed
    day: str
    min_cell: int
    ladder: list[str]
    starts: list[float]
    students: int | None = None
    unread: int | None = None
    has_roster: bool = False
    missing: int | None = None
    mean: float | None = None
    levels: list[Group] = []
    scores: list[ScoreGroup] = []
    criteria: list[CriterionShown] = []
    gaps: list[GapShown] = []
    line: str = ""
    programmes: list[ProgrammeShown] = []
    change: ChangeShown | None = None


def overview_of(cohort: Cohort, figures: Figures) -> Overview:
    """The figures with every small number put together with its neighbours or withheld."""
    least = cohort.min_cell
    ladder = [NO_NUMBER, *(band.level for band in cohort.bands)]
    nothing = Overview(
        tool=cohort.tool,
        rubric=cohort.rubric,
        day=cohort.day,
        min_cell=least,
        ladder=ladder,
        starts=[band.start for band in cohort.bands],
    )
    if figures.students < least:
        return nothing
    levels = _levels(figures.bands, ladder, least)
    line, programmes = _programmes(figures, levels, ladder, least)
    return msgspec.structs.replace(
        nothing,
        students=figures.students,
        unread=_if_enough(sum(one.outcome == FAILED for one in cohort.unread), least),
        has_roster=cohort.has_roster,
        missing=_if_enough(len(cohort.missing), least),
        mean=figures.spread.mean if figures.spread.students >= least else None,
        levels=levels,
        scores=_scores(cohort, figures, levels),
        criteria=[
            CriterionShown(title=one.criterion.title, groups=_levels(one.levels, list(one.levels), least))
            for one in figures.criteria
        ],
        gaps=_gaps(cohort, figures),
        line=line,
        programmes=programmes,
        change=_change(cohort, figures),
    )


def _if_enough(number: int, least: int) -> int | None:
    return number if number >= least else None


def _levels(counts: Mapping[str, int], ladder: Sequence[str], least: int) -> list[Group]:
    """The ladder's levels put together; its first step, which is no level, is left out where nobody stands on it."""
    offset = 0 if counts[ladder[0]] else 1
    numbers = [counts[level] for level in ladder]
    found = [range(one.start + offset, one.stop + offset) for one in groups(numbers[offset:], least)]
    return [
        Group(label=_named(ladder, one), first=one.start, last=one.stop - 1, students=sum(numbers[i] for i in one))
        for one in found
    ]


def _named(ladder: Sequence[str], group: range) -> str:
    """`Strong`, `Proficient or Strong`, `Not evident to Proficient`; what has no level is named last."""
    names = [ladder[index] for index in group]
    without = names[0] if group.start == 0 and len(names) > 1 else ""
    rest = names[1:] if without else names
    words = rest[0] if len(rest) == 1 else f"{rest[0]} {'or' if len(rest) == 2 else 'to'} {rest[-1]}"
    return f"{words}, or {without[0].lower()}{without[1:]}" if without else words


def _scores(cohort: Cohort, figures: Figures, levels: Sequence[Group]) -> list[ScoreGroup]:
    """Steps of the scale put together within each group of levels, so that both tables add up without a remainder."""
    edges = [0.0, *(band.start for band in cohort.bands), 100.0]
    shown: list[ScoreGroup] = []
    for level in (one for one in levels if one.last > 0):
        steps = [step for step in figures.steps if edges[level.first] <= step.start < edges[level.last + 1]]
        if level.first == 0:
            steps.insert(0, Bin(start=0, end=0, students=figures.bands[NO_NUMBER]))
        for group in groups([step.students for step in steps], cohort.min_cell):
            members = [steps[index] for index in group]
            shown.append(
                ScoreGroup(
                    start=members[0].start,
                    end=members[-1].end,
                    students=sum(one.students for one in members),
                    or_none=level.first == 0 and group.start == 0,
                )
            )
    return shown


def _gaps(cohort: Cohort, figures: Figures) -> list[GapShown]:
    least, titles = cohort.min_cell, {criterion.id: criterion.title for criterion in cohort.criteria}
    common = [one for one in figures.checks if one.gaps >= least][:MOST_GAPS]
    nearly = [one for one in common if figures.students - one.gaps < least]
    order = [check.id for check in cohort.checks]
    nearly.sort(key=lambda one: order.index(one.check.id))

    def shown(one: CheckFigures, number: int | None) -> GapShown:
        check = one.check
        return GapShown(title=check.title, criterion=titles[check.criterion], advice=check.advice, students=number)

    counted = [one for one in common if one not in nearly]
    return [shown(one, None) for one in nearly] + [shown(one, one.gaps) for one in counted]


def _programmes(
    figures: Figures, levels: Sequence[Group], ladder: Sequence[str], least: int
) -> tuple[str, list[ProgrammeShown]]:
    """The level of the line and each programme against it: the second highest level, or the nearest that is shown."""
    cuts = [level.first for level in levels[1:] if level.first > 1]
    found = {one.programme: one for one in figures.programmes}
    together = pooled({name: one.students for name, one in found.items()}, least)
    if not cuts or len(together) < 2:
        return "", []
    cut = min(cuts, key=lambda index: (abs(index - (len(ladder) - 2)), index))
    members = {name: [found[one] for one in under] for name, under in together.items()}
    rows = {name: _cells(ones, ladder[cut:]) for name, ones in members.items()}
    hidden = withheld(rows, least)
    shown = [
        ProgrammeShown(
            name=name,
            students=sum(rows[name]),
            reached=None if name in hidden else rows[name][1],
            mean=ones[0].spread.mean if name not in hidden and len(ones) == 1 else None,
        )
        for name, ones in members.items()
    ]
    return ladder[cut], shown


def _cells(ones: Sequence[ProgrammeFigures], above: Sequence[str]) -> tuple[int, int]:
    students = sum(one.students for one in ones)
    reached = sum(one.bands[level] for one in ones for level in above)
    return students - reached, reached


def _change(cohort: Cohort, figures: Figures) -> ChangeShown | None:
    """Nobody compared, not higher, higher: an order in which neighbours can stand together."""
    change = figures.change
    if change is None or change.compared < cohort.min_cell or change.before.mean is None or change.after.mean is None:
        return None
    ladder = ["Nothing to compare", "Not higher", "Higher"]
    numbers = [figures.students - change.compared, change.steady + change.lower, change.higher]
    return ChangeShown(
        day=cohort.previous_day,
        groups=_levels(dict(zip(ladder, numbers, strict=True)), ladder, cohort.min_cell),
        before=change.before.mean,
        after=change.after.mean,
        note=cohort.previous_note,
    )
