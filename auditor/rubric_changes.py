"""What an office's rubric changes of the built-in one, in words that every report prints."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from auditor.checks import all_checks

_OF_THE_FILE = {"id", "version"}


def changes_of(plain: Mapping[str, Any], overlay: Mapping[str, Any]) -> list[str]:
    """Each key of `overlay` whose value is another than that of `plain`, with both where they are short.

    `plain` is the built-in rubric as it was read; the points and the limits that stand with the checks are laid under
    it. A rubric's own name is no change.
    """
    return list(_changes(_with_numbers(plain), overlay))


def _with_numbers(plain: Mapping[str, Any]) -> dict[str, Any]:
    """The rubric with the checks' numbers.

    Points that differ by stage are left out: whatever number an office gives, it holds for every stage and is a change.
    """
    checks = all_checks().values()
    points = {check.id: check.points for check in checks if check.points_student is None}
    return {**plain, "points": points, "thresholds": {check.id: dict(check.limits) for check in checks}}


def _changes(plain: Mapping[str, Any], overlay: Mapping[str, Any], prefix: str = "") -> Iterator[str]:
    for key, value in overlay.items():
        name, below = f"{prefix}{key}", plain.get(key)
        if isinstance(value, dict):
            yield from _changes(below if isinstance(below, dict) else {}, value, f"{name}.")
        elif name not in _OF_THE_FILE and below != value:
            before = f" (was {below})" if isinstance(below, str | int | float) else ""
            yield f"{name}: {value if isinstance(value, str | int | float) else 'changed'}{before}"
