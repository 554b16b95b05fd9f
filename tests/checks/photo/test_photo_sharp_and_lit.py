"""Sharpness, light and contrast of the face, on both sides of each limit; never fails."""

from __future__ import annotations

import pytest

from auditor.check import Outcome
from auditor.checks.photo.photo_sharp_and_lit import photo_sharp_and_lit
from tests.factory import ask, case, photo


def told(**measures: float) -> tuple[float | None, str]:
    verdict = ask(photo_sharp_and_lit, case(photo=photo(**measures)))
    return verdict.score, verdict.message


@pytest.mark.parametrize(
    "measures",
    [
        {"sharpness": 45},
        {"highlights": 80, "shadows": 40},
        {"shadows": 170, "highlights": 210},
        {"highlights": 90, "shadows": 12},
        {"highlights": 250, "shadows": 150},
    ],
    ids=["just sharp", "just light", "just not glaring", "dark skin in good light", "fair skin in good light"],
)
def test_in_range_passes(measures: dict[str, float]) -> None:
    assert told(**measures)[0] == 1


@pytest.mark.parametrize(
    ("measures", "words"),
    [
        ({"sharpness": 44.9}, "soft"),
        ({"highlights": 79.9, "shadows": 5}, "dark"),
        ({"shadows": 170.1, "highlights": 230}, "very bright"),
        ({"highlights": 119.9, "shadows": 80}, "flat"),
    ],
)
def test_one_out_of_range_costs_half_and_is_named(measures: dict[str, float], words: str) -> None:
    score, message = told(**measures)
    assert score == 0.5
    assert words in message
    assert "trust your own eyes" in message


def test_two_out_of_range_cost_more_and_never_all() -> None:
    assert told(sharpness=5, highlights=60, shadows=5)[0] == 0.25


def test_without_a_single_face_nothing_is_measured() -> None:
    assert ask(photo_sharp_and_lit, case()).outcome is Outcome.NOT_JUDGED
    assert ask(photo_sharp_and_lit, case(photo=photo(faces=0))).outcome is Outcome.NOT_JUDGED
