"""A change is named with what was there before, and only where something is another."""

from __future__ import annotations

from typing import Any

import pytest

from auditor.rubric_changes import changes_of

PLAIN: dict[str, Any] = {
    "id": "house",
    "coverage_needed": 0.6,
    "bands": [{"level": "All", "start": 0}],
    "criteria": {"photo": {"title": "Photo", "weight": 8}},
}


@pytest.mark.parametrize(
    ("overlay", "changes"),
    [
        ({"id": "ours", "version": "2"}, []),
        ({"coverage_needed": 0.6}, []),
        ({"coverage_needed": 0.5}, ["coverage_needed: 0.5 (was 0.6)"]),
        ({"bands": [{"level": "All", "start": 0}]}, []),
        ({"bands": []}, ["bands: changed"]),
        ({"criteria": {"photo": {"title": "Picture"}}}, ["criteria.photo.title: Picture (was Photo)"]),
        ({"points": {"headline-role": 2}}, []),
        ({"points": {"headline-role": 5}}, ["points.headline-role: 5 (was 2)"]),
        ({"points": {"polish-well-rounded": 1}}, ["points.polish-well-rounded: 1"]),
        (
            {"thresholds": {"headline-length": {"pass": 40, "fail": 30}}},
            ["thresholds.headline-length.fail: 30 (was 20)"],
        ),
        ({"wording": {"headline-role": {"advice": "Ask us."}}}, ["wording.headline-role.advice: Ask us."]),
        ({"colour": {"red": 1}}, ["colour.red: 1"]),
    ],
)
def test_only_what_is_another_is_named(overlay: dict[str, Any], changes: list[str]) -> None:
    assert changes_of(PLAIN, overlay) == changes
