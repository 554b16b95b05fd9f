"""Tests of reports.contrast: known ratios, and whatever the colour, the one named instead can be read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.contrast import READABLE, contrast, darker, lighter, on_dark, on_light
from reports.palette import HOUSE

colours = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#777777", "#ffffff", 4.478),
        ("#767676", "#ffffff", 4.542),
        ("#fff000", "#fff000", 1),
    ],
)
def test_ratios_are_those_of_wcag(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.001)
    assert contrast(one, other) == contrast(other, one)


def test_our_own_colours_can_be_read() -> None:
    assert on_light(HOUSE.accent) >= READABLE
    assert on_dark(HOUSE.accent_on_dark) >= READABLE


@given(colours)
def test_whatever_the_colour_the_one_named_instead_can_be_read(colour: str) -> None:
    assert on_light(darker(colour)) >= READABLE
    assert on_dark(lighter(colour)) >= READABLE


@given(colours)
def test_a_colour_that_can_be_read_stays_what_it_is(colour: str) -> None:
    if on_light(colour) >= READABLE:
        assert darker(colour) == colour
    if on_dark(colour) >= READABLE:
        assert lighter(colour) == colour


def test_the_nearest_is_near() -> None:
    assert darker("#ffcc00") == "#896e00"
    assert on_light("#8b6f00") < READABLE
