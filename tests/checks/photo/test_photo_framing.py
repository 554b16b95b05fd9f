"""A face neither far off nor cut, near the middle; never fails."""

from __future__ import annotations

from typing import Any

import pytest

from auditor.check import Outcome
from auditor.checks.photo.photo_framing import photo_framing
from auditor.photo import Face
from tests.factory import ask, case, photo


def score(**facts: Any) -> float | None:
    return ask(photo_framing, case(photo=photo(**facts))).score


def at(across: float, down: float) -> Face:
    return Face(left=across - 0.2, top=down - 0.2, width=0.4, height=0.4, certainty=0.9)


@pytest.mark.parametrize("share", [0.35, 0.5, 0.6, 0.80])
def test_a_good_share_passes(share: float) -> None:
    assert score(height_share=share) == 1


@pytest.mark.parametrize("share", [0.05, 0.349, 0.801, 1.0])
def test_another_share_costs_half(share: float) -> None:
    assert score(height_share=share) == 0.5


@pytest.mark.parametrize(("across", "down"), [(0.36, 0.4), (0.64, 0.4), (0.5, 0.21), (0.5, 0.64)])
def test_a_little_off_the_middle_is_fine(across: float, down: float) -> None:
    assert score(face=at(across, down)) == 1


@pytest.mark.parametrize(("across", "down"), [(0.34, 0.4), (0.66, 0.4), (0.5, 0.19), (0.5, 0.66), (0.9, 0.9)])
def test_far_off_the_middle_costs_half(across: float, down: float) -> None:
    assert score(face=at(across, down)) == 0.5


def test_both_cost_more_and_never_all() -> None:
    verdict = ask(photo_framing, case(photo=photo(height_share=0.2, face=at(0.9, 0.4))))
    assert verdict.score == 0.25
    assert verdict.message == ("Your face takes 20% of the frame, which is small, and it stands away from the middle.")


def test_without_a_single_face_nothing_is_measured() -> None:
    for given in ({}, {"photo": photo(faces=0)}, {"photo": photo(faces=2)}, {"photo": photo(faces=None)}):
        assert ask(photo_framing, case(**given)).outcome is Outcome.NOT_JUDGED
