"""The rubric: weights, bands, caps and an office's changes, read from TOML and checked both ways."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from itertools import pairwise
from math import isclose, isfinite
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from auditor.check import Check, Limits
from auditor.checks import all_checks
from auditor.errors import BadRubric
from auditor.named_file import NamedFile
from auditor.rubric_changes import changes_of
from auditor.scorecard import Band
from auditor.stage import Stage
from auditor.stage_name import StageName
from auditor.thresholds import complaint

BUILT_IN = "built-in rubric"
_FILE = NamedFile(
    called="a rubric",
    error=BadRubric,
    largest=500_000,
    remedy="`auditor rubric new office.toml` writes one to change.",
    spelling="Copy the spelling of `auditor rubric new office.toml`.",
)


class CriterionRule(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A criterion's title, place in the report, weight of 100, and a descriptor for each band, lowest first."""

    title: str
    order: int
    weight: float
    levels: list[str]


class CapRule(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A ceiling on the total while `check` finds a real absence."""

    check: str
    limit: float
    reason: str
    lifted_by: str


class Wording(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An office's own words for one check."""

    title: str | None = None
    why: str | None = None
    advice: str | None = None


class Rubric(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How findings become a scorecard; `points`, `thresholds` and `wording` are by check id."""

    id: str
    version: str
    coverage_needed: float
    bands: list[Band]
    caps: list[CapRule]
    criteria: dict[str, CriterionRule]
    points: dict[str, float] = {}
    thresholds: dict[str, dict[str, float]] = {}
    wording: dict[str, Wording] = {}
    changes: list[str] = []

    def in_order(self) -> list[tuple[str, CriterionRule]]:
        """Criteria as the report shows them: (id, rule)."""
        return sorted(self.criteria.items(), key=lambda item: (item[1].order, item[0]))

    def limits_of(self, check: Check) -> Limits:
        """The check's limits with the rubric's changes laid over them."""
        return {**check.limits, **self.thresholds.get(check.id, {})}

    def points_of(self, check: Check, stage: Stage | None = None) -> float:
        """The check's points at a stage, or the rubric's for it, which are the same at every stage.

        Where the stage is not certain the larger number holds, so that nothing unknown looks small.
        """
        if check.id in self.points:
            return self.points[check.id]
        points, student = check.points, check.points if check.points_student is None else check.points_student
        if stage is None or stage.certain:
            return student if stage and stage.name is StageName.STUDENT else points
        return max(points, student)

    def words_of(self, check: Check) -> Wording:
        """The check's title, why and advice, each the rubric's where it has one."""
        own = self.wording.get(check.id, Wording())
        return Wording(title=own.title or check.title, why=own.why or check.why, advice=own.advice or check.advice)

    def level(self, score: float) -> int:
        """Index of the band that a score of 0 to 100 falls in, judged unrounded."""
        return max(index for index, band in enumerate(self.bands) if score >= band.start)


def load(path: Path | None = None) -> Rubric:
    """The built-in rubric, read once, with an office's file laid over it if `path` is given.

    Raises BadRubric, naming the culprit, for unreadable TOML, an unknown key, check, limit or criterion, a limit that
    `thresholds` refuses, weights that do not sum to 100, bands that do not rise from 0, or a criterion of the checks
    that has no weight.
    """
    if path is None:
        return _built_in()
    overlay = _FILE.toml(path)
    overlay.pop("changes", None)
    plain = _plain()
    return _checked({**_laid_over(plain, overlay), "changes": changes_of(plain, overlay)}, str(path))


@cache
def _built_in() -> Rubric:
    return _checked(_plain(), BUILT_IN)


def _plain() -> dict[str, Any]:
    return tomllib.loads(files("auditor").joinpath("rubric.toml").read_text("utf-8"))


def _laid_over(plain: Mapping[str, Any], overlay: Mapping[str, Any]) -> dict[str, Any]:
    merged = dict(plain)
    for key, value in overlay.items():
        below = merged.get(key)
        merged[key] = _laid_over(below, value) if isinstance(below, dict) and isinstance(value, dict) else value
    return merged


def _checked(data: dict[str, Any], where: str) -> Rubric:
    try:
        rubric = msgspec.convert(data, Rubric)
    except msgspec.ValidationError as error:
        raise BadRubric(f"a key or value is not what a rubric holds: {_culprit(data, error)}", where=where) from error
    for rule in _RULES:
        if complaint := rule(rubric):
            raise BadRubric(complaint, where=where)
    return rubric


def _culprit(data: Mapping[str, Any], error: msgspec.ValidationError) -> str:
    """The complaint with the name of the entry that it is about, which msgspec leaves out of its path."""
    for section, kind in _SECTIONS.items():
        entries = data.get(section)
        for name, value in entries.items() if isinstance(entries, dict) else ():
            try:
                msgspec.convert(value, kind)
            except msgspec.ValidationError as own:
                return f"{section}.{name}: {own}"
    return str(error)


def _unknown_check(rubric: Rubric) -> str:
    named = [*rubric.points, *rubric.thresholds, *rubric.wording, *(cap.check for cap in rubric.caps)]
    unknown = [check for check in named if check not in all_checks()]
    if not unknown:
        return ""
    near = get_close_matches(unknown[0], all_checks(), n=1)
    return f"no check is called {unknown[0]!r}" + (f"; perhaps {near[0]} is meant" if near else "")


def _unknown_limit(rubric: Rubric) -> str:
    for check, limits in rubric.thresholds.items():
        for limit in limits:
            if limit not in all_checks()[check].limits:
                known = ", ".join(all_checks()[check].limits) or "none"
                return f"{check} has no limit {limit!r} (it has: {known})"
    return ""


def _limit_out_of_range(rubric: Rubric) -> str:
    said = (complaint(all_checks()[check], limits) for check, limits in rubric.thresholds.items())
    return next(filter(None, said), "")


def _criteria_match(rubric: Rubric) -> str:
    folders = {check.criterion for check in all_checks().values()}
    if homeless := sorted(folders - set(rubric.criteria)):
        return f"criterion {homeless[0]!r} has checks and no weight"
    if hollow := sorted(set(rubric.criteria) - folders):
        return f"criterion {hollow[0]!r} has a weight and no checks"
    return ""


def _weights_sum(rubric: Rubric) -> str:
    if negative := [name for name, rule in rubric.criteria.items() if rule.weight < 0]:
        return f"the weight of {negative[0]!r} is below zero"
    total = sum(rule.weight for rule in rubric.criteria.values())
    return "" if isclose(total, 100) else f"the weights of the criteria sum to {total:g}, not to 100"


def _numbers_finite(rubric: Rubric) -> str:
    numbers = dict(rubric.points)
    numbers |= {f"{check}.{name}": value for check, found in rubric.thresholds.items() for name, value in found.items()}
    numbers |= {name: rule.weight for name, rule in rubric.criteria.items()}
    wrong = [name for name, value in numbers.items() if not isfinite(value)]
    return f"the number given for {wrong[0]!r} is not finite" if wrong else ""


def _points_positive(rubric: Rubric) -> str:
    wrong = [check for check, points in rubric.points.items() if points < 0]
    return f"the points of {wrong[0]!r} are below zero" if wrong else ""


def _bands_rise(rubric: Rubric) -> str:
    starts = [band.start for band in rubric.bands]
    rises = all(low < high for low, high in pairwise(starts))
    if not starts or starts[0] != 0 or not rises or starts[-1] > 100:
        return "the bands must begin at 0 and rise to 100 at most"
    for name, rule in rubric.criteria.items():
        if len(rule.levels) != len(starts):
            return f"criterion {name!r} needs one descriptor in `levels` for each of the {len(starts)} bands"
    return ""


def _ranges(rubric: Rubric) -> str:
    if not 0 <= rubric.coverage_needed <= 1:
        return "coverage_needed must lie between 0 and 1"
    wrong = [cap.check for cap in rubric.caps if not 0 <= cap.limit <= 100]
    return f"the cap of {wrong[0]!r} must lie between 0 and 100" if wrong else ""


_SECTIONS: Mapping[str, Any] = {
    "criteria": CriterionRule,
    "points": float,
    "thresholds": dict[str, float],
    "wording": Wording,
}
_RULES: tuple[Callable[[Rubric], str], ...] = (
    _unknown_check,
    _unknown_limit,
    _criteria_match,
    _numbers_finite,
    _limit_out_of_range,
    _weights_sum,
    _points_positive,
    _bands_rise,
    _ranges,
)
