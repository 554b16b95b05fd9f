"""A calm background passes, a busy one keeps half."""

from __future__ import annotations

import pytest

from auditor.check import Outcome
from auditor.checks.photo.photo_plain_background import photo_plain_background
from tests.factory import ask, case, photo


@pytest.mark.parametrize(
    ("busy", "score"), [(0.0, 1.0), (0.30, 1.0), (0.31, 0.983), (0.45, 0.75), (0.60, 0.5), (1.0, 0.5)]
)
def test_credit_falls_to_half(busy: float, score: float) -> None:
    assert ask(photo_plain_background, case(photo=photo(busy=busy))).score == pytest.approx(score, abs=0.001)


def test_the_share_is_told() -> None:
    assert ask(photo_plain_background, case(photo=photo(busy=0.1))).message == (
        "The background is calm: 10% of the frame beside and above your head is full of detail."
    )
    assert "trust your own eyes" in ask(photo_plain_background, case(photo=photo(busy=0.9))).message


def test_without_a_single_face_nothing_is_measured() -> None:
    assert ask(photo_plain_background, case()).outcome is Outcome.NOT_JUDGED
    assert ask(photo_plain_background, case(photo=photo(faces=2))).outcome is Outcome.NOT_JUDGED
