"""Tests of reports.palette: tints are mixed from the accent."""

from __future__ import annotations

import pytest

from reports.palette import HOUSE, Palette, mixed


@pytest.mark.parametrize(
    ("share", "colour"), [(0, "#ffffff"), (1, "#0f6466"), (0.5, "#87b2b2")], ids=["ground", "colour", "half"]
)
def test_a_colour_laid_over_its_ground(share: float, colour: str) -> None:
    assert mixed("#0f6466", "#ffffff", share) == colour


def test_another_accent_has_other_tints() -> None:
    red = Palette(accent="#9b1c1c", accent_on_dark="#f0a0a0")
    for name in ("wash", "wash_on_dark", "tint", "tint_on_dark"):
        assert getattr(red, name) != getattr(HOUSE, name)
