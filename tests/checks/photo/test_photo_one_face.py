"""One face, the right way up; where the detector may err, no more than half is lost."""

from __future__ import annotations

from typing import Any

import pytest

from auditor.check import Outcome, Verdict
from auditor.checks.photo.photo_one_face import photo_one_face
from auditor.photo import Face, Problem
from tests.factory import ask, case, photo


def of(*args: Any, **facts: Any) -> Verdict:
    return ask(photo_one_face, case(photo=photo(*args, **facts)))


def face(height: float, certainty: float = 0.95) -> Face:
    return Face(left=0.1, top=0.1, width=height, height=height, certainty=certainty)


def test_one_face_passes() -> None:
    verdict = of()
    assert verdict.outcome is Outcome.PASS
    assert verdict.message == "The picture me.jpg shows one face."


def test_a_passer_by_in_the_background_is_nobody() -> None:
    assert of(faces=None, face=face(0.5)).outcome is Outcome.NOT_JUDGED
    crowd = photo().__class__(name="me.jpg", kind="JPEG", size=1, faces=(face(0.5), face(0.19), face(0.1)))
    assert ask(photo_one_face, case(photo=crowd)).outcome is Outcome.PASS


def test_two_clear_faces_fail() -> None:
    verdict = of(2)
    assert verdict.outcome is Outcome.FAIL
    assert "2 people in me.jpg" in verdict.message


def test_a_second_face_that_may_be_none_costs_half() -> None:
    verdict = of(2, face=face(0.5, certainty=0.89))
    assert verdict.outcome is Outcome.PARTIAL
    assert "trust your own eyes" in verdict.message


def test_none_found_asks_to_look_and_costs_half() -> None:
    verdict = of(0)
    assert verdict.score == 0.5
    assert "Please look" in verdict.message


@pytest.mark.parametrize("turned", [90, 180, 270])
def test_a_picture_on_its_side_is_told(turned: int) -> None:
    verdict = of(turned=turned)
    assert verdict.score == 0.5
    assert f"turned by {turned} degrees" in verdict.message


def test_without_a_picture_or_without_the_extra_nothing_is_judged() -> None:
    assert "--photo" in ask(photo_one_face, case()).remedy
    assert "[photo]" in of(faces=None).remedy
    assert of(faces=None, problem=Problem.CUT_SHORT).outcome is Outcome.NOT_JUDGED
