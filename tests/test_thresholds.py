"""An office's limits keep the order and the range that a check needs to ask what its page says."""

from __future__ import annotations

import pytest

from auditor.checks import all_checks
from auditor.thresholds import LARGEST, complaint


def _said(check: str, **limits: float) -> str:
    return complaint(all_checks()[check], limits)


def test_every_check_takes_its_own_limits() -> None:
    assert not any(complaint(check, check.limits) for check in all_checks().values())


@pytest.mark.parametrize(
    ("check", "limits", "sentence"),
    [
        ("skills-count", {"pass": -1}, "'pass' of skills-count must lie between 0 and 100,000, not at -1"),
        ("skills-count", {"pass": 1e6}, "'pass' of skills-count must lie between 0 and 100,000, not at 1e+06"),
        (
            "headline-length",
            {"role_credit": 1.5},
            "'role_credit' of headline-length must lie between 0 and 1, not at 1.5",
        ),
        ("summary-buzzwords", {"per_words": 0}, "'per_words' of summary-buzzwords must be above 0"),
        ("skills-count", {"pass": 3}, "'fail' of skills-count (4) must not lie above 'pass' (3)"),
        ("skills-tidy", {"fail": 1}, "'fail' of skills-tidy (1) must not lie at or below 'pass' (1)"),
        ("headline-length", {"pass": 5000}, "'pass' of headline-length (5000) must not lie above 'longest' (220)"),
        (
            "experience-described",
            {"begun": 201},
            "'begun' of experience-described (201) must not lie above 'characters' (200)",
        ),
        (
            "certifications-valid",
            {"skills": 4},
            "'some_skills' of certifications-valid (5) must not lie above 'skills' (4)",
        ),
    ],
)
def test_a_limit_that_turns_a_check_round_is_named(check: str, limits: dict[str, float], sentence: str) -> None:
    assert _said(check, **limits) == sentence


@pytest.mark.parametrize(
    ("check", "limits"),
    [
        ("skills-count", {"pass": 4}),
        ("skills-count", {"fail": 0, "pass": LARGEST}),
        ("skills-tidy", {"fail": 1.5}),
        ("headline-length", {"role_credit": 0}),
        ("headline-length", {"role_credit": 1, "longest": 40}),
        ("experience-described", {"newest_weight": 0.1}),
    ],
)
def test_the_ends_of_each_range_are_in_it(check: str, limits: dict[str, float]) -> None:
    assert not _said(check, **limits)
