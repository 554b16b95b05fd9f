"""What an office may set the limits of a check to, so that the check still asks what its page says."""

from __future__ import annotations

from auditor.check import Check, Limits

LARGEST = 100_000
"""House rule: far above any length of a text, count of words or span of days that a limit can mean."""
_DIVISORS = frozenset({"fewest_words", "newest_weight", "per_words", "second_weight", "statements"})
_IN_ORDER = (
    ("fail", "pass"),
    ("fail", "pass_student"),
    ("fail_unspaced", "pass_unspaced"),
    ("pass", "pass_most"),
    ("pass", "longest"),
    ("pass", "busy"),
    ("pass_most", "most"),
    ("begun", "characters"),
    ("begun_student", "characters_student"),
    ("some_skills", "skills"),
    ("shortest_tail", "longest_tail"),
    ("smallest", "largest"),
    ("high", "low"),
    ("dark", "bright"),
)
"""Limits that stand on one scale: turned round, the check would praise what it should regret."""


def complaint(check: Check, changed: Limits) -> str:
    """What is wrong with the limits that a rubric sets for the check, in words; empty where nothing is.

    A limit lies from 0 to `LARGEST`, a share or a credit from 0 to 1, and a divisor above 0. Two
    limits on one scale keep the order that they have as built in; they may meet where more is better.
    """
    for name, value in changed.items():
        most = 1 if 0 < check.limits[name] < 1 else LARGEST
        if not 0 <= value <= most:
            return f"{name!r} of {check.id} must lie between 0 and {most:,}, not at {value:g}"
        if name in _DIVISORS and not value:
            return f"{name!r} of {check.id} must be above 0"
    limits = {**check.limits, **changed}
    for one, other in _IN_ORDER:
        if one in limits and other in limits and not _keeps_order(check, limits, one, other):
            than = "above" if check.limits[one] < check.limits[other] else "at or below"
            return f"{one!r} of {check.id} ({limits[one]:g}) must not lie {than} {other!r} ({limits[other]:g})"
    return ""


def _keeps_order(check: Check, limits: Limits, one: str, other: str) -> bool:
    if check.limits[one] < check.limits[other]:
        return limits[one] <= limits[other]
    return limits[one] > limits[other]
