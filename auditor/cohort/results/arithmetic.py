"""The arithmetic over a cohort; pandas does all of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import isfinite

import msgspec
import pandas as pd

from auditor.check import Outcome
from auditor.cohort.results.figures import (
    NO_NUMBER,
    STEADY,
    Bin,
    Change,
    CheckFigures,
    CriterionFigures,
    Figures,
    ProgrammeFigures,
    Spread,
)
from auditor.cohort.results.table import Cohort
from auditor.score import NO_LEVEL

NO_PROGRAMME = "No programme given"
BIN, STEP = 10, 5
TOP = 101.0
"""Above every score, so that 100 belongs to the last bin."""

GAPS = [Outcome.PARTIAL.value, Outcome.FAIL.value]
JUDGED = [Outcome.PASS.value, *GAPS]


def figures_of(cohort: Cohort) -> Figures:
    """The figures of the students whose exports were read; a cohort without any gives zeros."""
    students = _students(cohort)
    scores = students["score"]
    ladder = levels_in_order(cohort)
    return Figures(
        students=len(students),
        spread=_spread(scores),
        bins=_bins(scores, range(0, 100, BIN)),
        steps=_bins(scores, sorted({*range(0, 100, STEP), *(band.start for band in cohort.bands)})),
        levels=_counted(students["level"], ladder),
        bands=_counted(students["band"], [NO_NUMBER, *ladder[1:]]),
        criteria=_criteria(cohort, ladder),
        checks=_checks(cohort),
        programmes=_programmes(cohort, students, ladder),
        change=_change(students),
    )


def levels_in_order(cohort: Cohort) -> list[str]:
    """Not judged, then the rubric's levels from the lowest."""
    return [NO_LEVEL, *(band.level for band in cohort.bands)]


def with_percentiles(cohort: Cohort) -> Cohort:
    """The cohort with each score's percentile: the share of 100 of all scores that are not above it."""
    ranks = percentiles([row.score for row in cohort.students])
    rows = [msgspec.structs.replace(row, percentile=rank) for row, rank in zip(cohort.students, ranks, strict=True)]
    return msgspec.structs.replace(cohort, students=rows)


def percentiles(scores: Sequence[float | None]) -> list[float | None]:
    """For each score the share of 100 of all scores that are not above it; None where there is no score."""
    ranks = pd.DataFrame({"score": scores}, dtype="float64")["score"].rank(method="max", pct=True) * 100
    return [_number(rank) for rank in ranks]


def with_previous(cohort: Cohort, before: Cohort) -> Cohort:
    """The cohort with an earlier run's scores, by reference; a note says if another rubric or version judged then."""
    scores = {row.reference: row.score for row in before.students}
    rows = [msgspec.structs.replace(row, previous=scores.get(row.reference)) for row in cohort.students]
    note = ""
    if (before.rubric, before.tool) != (cohort.rubric, cohort.tool):
        then, now = f"{before.rubric.id} {before.rubric.version}", f"{cohort.rubric.id} {cohort.rubric.version}"
        note = (
            f"The earlier run used rubric {then} in {before.tool.name} {before.tool.version}, this one {now} in "
            f"{cohort.tool.name} {cohort.tool.version}: some change may come from that."
        )
    return msgspec.structs.replace(cohort, students=rows, previous_day=before.day, previous_note=note)


def _students(cohort: Cohort) -> pd.DataFrame:
    columns = ["programme", "score", "level", "previous"]
    records = [(row.programme.strip() or NO_PROGRAMME, row.score, row.level, row.previous) for row in cohort.students]
    students = pd.DataFrame(records, columns=columns).astype({"score": "float64", "previous": "float64"})
    edges = [*(band.start for band in cohort.bands), TOP]
    bands = pd.cut(students["score"], edges, right=False, labels=[band.level for band in cohort.bands])
    return students.assign(band=bands.astype("object").fillna(NO_NUMBER))


def _spread(scores: pd.Series[float]) -> Spread:
    known = scores.dropna()
    lower, median, upper = known.quantile([0.25, 0.5, 0.75])
    return Spread(
        students=len(known),
        median=_number(median),
        lower_quartile=_number(lower),
        upper_quartile=_number(upper),
        mean=_number(known.mean()),
    )


def _number(value: float) -> float | None:
    return float(value) if isfinite(value) else None


def _bins(scores: pd.Series[float], starts: Iterable[float]) -> list[Bin]:
    edges = [*map(float, starts), TOP]
    counts = pd.cut(scores.dropna(), edges, right=False, labels=edges[:-1]).value_counts(sort=False)
    return [
        Bin(start=start, end=min(end, 100.0), students=int(number))
        for (start, end), number in zip(pairwise(edges), counts, strict=True)
    ]


def _counted(levels: pd.Series[str], ladder: list[str]) -> dict[str, int]:
    counts = levels.value_counts().reindex(ladder, fill_value=0)
    return {level: int(counts[level]) for level in ladder}


def _criteria(cohort: Cohort, ladder: list[str]) -> list[CriterionFigures]:
    ids = [criterion.id for criterion in cohort.criteria]
    levels = pd.DataFrame([row.levels for row in cohort.students], columns=ids)
    scores = pd.DataFrame([row.scores for row in cohort.students], columns=ids, dtype="float64")
    return [
        CriterionFigures(
            criterion=criterion,
            levels=_counted(levels[criterion.id], ladder),
            spread=_spread(scores[criterion.id]),
        )
        for criterion in cohort.criteria
    ]


def _checks(cohort: Cohort) -> list[CheckFigures]:
    ids = [check.id for check in cohort.checks]
    outcomes = pd.DataFrame([row.outcomes for row in cohort.students], columns=ids)
    gains = pd.DataFrame([row.gains for row in cohort.students], columns=ids, dtype="float64").fillna(0.0)
    counted = outcomes.apply(lambda column: column.value_counts()).reindex(list(Outcome))
    counts = counted.astype("float64").fillna(0).astype(int)
    found = []
    for check in cohort.checks:
        number = {outcome.value: int(counts.loc[outcome, check.id]) for outcome in Outcome}
        judged = sum(number[outcome] for outcome in JUDGED)
        passed = number[Outcome.PASS.value]
        with_gap = gains.loc[outcomes[check.id].isin(GAPS), check.id]
        found.append(
            CheckFigures(
                check=check,
                passed=passed,
                partial=number[Outcome.PARTIAL.value],
                failed=number[Outcome.FAIL.value],
                judged=judged,
                open=len(outcomes) - judged,
                share_passed=passed / judged if judged else None,
                mean_gain=_number(with_gap.mean()) or 0.0,
            )
        )
    return sorted(found, key=lambda one: (-one.gaps, -one.mean_gain, one.check.id))


def _programmes(cohort: Cohort, students: pd.DataFrame, ladder: list[str]) -> list[ProgrammeFigures]:
    absent = pd.Series([one.programme.strip() or NO_PROGRAMME for one in cohort.missing], dtype="object")
    missing = absent.value_counts()
    present = {str(name): group for name, group in students.groupby("programme")}
    nobody = students.iloc[:0]
    return [
        ProgrammeFigures(
            programme=name,
            students=len(present.get(name, nobody)),
            missing=int(missing.get(name, 0)),
            levels=_counted(present.get(name, nobody)["level"], ladder),
            bands=_counted(present.get(name, nobody)["band"], [NO_NUMBER, *ladder[1:]]),
            spread=_spread(present.get(name, nobody)["score"]),
        )
        for name in sorted({*present, *missing.index.astype(str)})
    ]


def _change(students: pd.DataFrame) -> Change | None:
    both = students.dropna(subset=["score", "previous"])
    if both.empty:
        return None
    moved = both["score"] - both["previous"]
    higher, lower = int((moved >= STEADY).sum()), int((moved <= -STEADY).sum())
    return Change(
        compared=len(both),
        higher=higher,
        steady=len(both) - higher - lower,
        lower=lower,
        before=_spread(both["previous"]),
        after=_spread(both["score"]),
    )
