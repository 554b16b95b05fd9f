"""Offices' rubrics for property tests: a strategy of what an office may change, and the TOML that it would write."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import strategies as st

from auditor.check import Check
from auditor.checks import all_checks
from auditor.rubric import Rubric, load
from auditor.thresholds import complaint
from tests import wording

Overlay = dict[str, Any]

CRITERIA = tuple(load().criteria)
CHECKS = tuple(sorted(all_checks()))
WEIGHTS = tuple(rule.weight for rule in load().criteria.values())
POINTS = (0, 0.5, 1, 2, 3.5, 8)
TEXTS = ("Ask us.", "Frag uns: “Raum 204”", "x = 'y' \\ [z] # \"q\"", "two\nlines\tand a tab", *wording.ODD[6:])


@cache
def weights() -> st.SearchStrategy[dict[str, float]]:
    """Weights that sum to 100: the built-in ones dealt out anew, or any parts in whole points or in tenths."""
    dealt = st.permutations(WEIGHTS)
    cuts = st.lists(st.integers(0, 100), min_size=len(CRITERIA) - 1, max_size=len(CRITERIA) - 1).map(sorted)
    parts = cuts.map(lambda at: [high - low for low, high in zip([0, *at], [*at, 100], strict=True)])
    fine = st.tuples(parts, st.integers(1, 9)).map(_in_tenths)
    return st.one_of(dealt, parts, fine).map(lambda found: dict(zip(CRITERIA, found, strict=True)))


def _in_tenths(of: tuple[list[int], int]) -> list[float]:
    """The parts with some tenths of a point moved from the largest to the smallest."""
    parts, tenths = of
    largest, smallest = parts.index(max(parts)), parts.index(min(parts))
    moved = [float(part) for part in parts]
    moved[largest] -= tenths / 10
    moved[smallest] += tenths / 10
    return moved


def limits_of(check: Check) -> st.SearchStrategy[dict[str, float]]:
    """Some of the check's limits, each up to four times as large or as small, within what a check can mean."""
    changed = {
        name: st.one_of(
            st.sampled_from([round(own * by, 4) for by in (0.25, 0.5, 0.8, 1.25, 2, 4)]),
            st.integers(0, 5) if own >= 1 or not own else st.sampled_from([0, 0.05, 0.95, 1]),
        )
        for name, own in check.limits.items()
    }
    some = st.fixed_dictionaries({}, optional=changed)
    return some.filter(lambda limits: bool(limits) and not complaint(check, limits))


@cache
def thresholds() -> st.SearchStrategy[dict[str, dict[str, float]]]:
    limited = [name for name in CHECKS if all_checks()[name].limits]
    chosen = st.lists(st.sampled_from(limited), min_size=1, max_size=8, unique=True)
    return chosen.flatmap(lambda names: st.fixed_dictionaries({name: limits_of(all_checks()[name]) for name in names}))


@cache
def caps() -> st.SearchStrategy[list[Overlay]]:
    return st.lists(
        st.fixed_dictionaries(
            {
                "check": st.sampled_from(CHECKS),
                "limit": st.sampled_from([0, 12.5, 55, 100]),
                "reason": st.sampled_from(TEXTS),
                "lifted_by": st.sampled_from(TEXTS),
            }
        ),
        max_size=4,
    )


@cache
def bands() -> st.SearchStrategy[list[Overlay]]:
    starts = st.lists(st.sampled_from([1, 20, 33.3, 50, 75, 99.9, 100]), unique=True, max_size=5).map(sorted)
    return starts.map(
        lambda found: [
            {"level": f"Level {at}", "start": start, "meaning": TEXTS[at]} for at, start in enumerate([0, *found])
        ]
    )


@cache
def wordings() -> st.SearchStrategy[dict[str, dict[str, str]]]:
    said = st.fixed_dictionaries({}, optional=dict.fromkeys(("title", "why", "advice"), st.sampled_from(TEXTS)))
    return st.dictionaries(st.sampled_from(CHECKS), said, max_size=3)


@cache
def overlays() -> st.SearchStrategy[Overlay]:
    """What an office's file holds: any of the keys of a rubric."""
    names = {"id": st.sampled_from(TEXTS), "version": st.sampled_from(["2", "2026-10", "é"])}
    changes: dict[str, st.SearchStrategy[Any]] = {
        "coverage_needed": st.one_of(st.sampled_from([0, 0.6, 1]), st.floats(0, 1)),
        "points": st.dictionaries(st.sampled_from(CHECKS), st.sampled_from(POINTS), max_size=12),
        "caps": caps(),
        "wording": wordings(),
        "bands": bands(),
        "weights": weights(),
        "order": st.permutations(range(len(CRITERIA))),
        "thresholds": thresholds(),
    }
    return st.fixed_dictionaries(names, optional=changes).map(_gathered)


def _gathered(drawn: Overlay) -> Overlay:
    """The draws with what belongs to the criteria among them: weight, place, and a descriptor for each band."""
    overlay = {key: value for key, value in drawn.items() if key not in {"weights", "order"}}
    criteria: dict[str, Overlay] = {name: {} for name in CRITERIA}
    for place, name in enumerate(CRITERIA):
        if "weights" in drawn:
            criteria[name]["weight"] = drawn["weights"][name]
        if "order" in drawn:
            criteria[name]["order"] = drawn["order"][place]
        if "bands" in drawn:
            criteria[name]["levels"] = [f"{name} {at}" for at, _ in enumerate(drawn["bands"])]
    return overlay | ({"criteria": criteria} if any(criteria.values()) else {})


def as_toml(overlay: Overlay) -> str:
    """The overlay as a file: plain keys first, then tables, then arrays of tables."""
    return "\n".join([*_lines(overlay, ()), ""])


def _lines(table: Mapping[str, Any], path: tuple[str, ...]) -> list[str]:
    lines = [f"{name} = {_value(value)}" for name, value in table.items() if not _is_table(value)]
    for name, value in table.items():
        where = ".".join([*path, name])
        if isinstance(value, dict):
            lines += [f"[{where}]", *_lines(value, (*path, name))]
        elif _is_table(value):
            lines += [line for one in value for line in (f"[[{where}]]", *_lines(one, ()))]
    return lines


def _is_table(value: Any) -> bool:
    return isinstance(value, dict) or (isinstance(value, list) and any(isinstance(one, dict) for one in value))


def _value(value: Any) -> str:
    """A number, a string or a list of strings: what JSON writes of these is TOML as well."""
    return json.dumps(value, ensure_ascii=False)


def loaded(toml: str) -> Rubric:
    """What `load` makes of a file with that text; raises what it raises."""
    with TemporaryDirectory() as where:
        file = Path(where) / "office.toml"
        file.write_text(toml, encoding="utf-8")
        return load(file)
