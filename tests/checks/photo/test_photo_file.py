"""The file is one that LinkedIn takes, or it is said why not."""

from __future__ import annotations

from typing import Any

import pytest

from auditor.check import Outcome
from auditor.checks.photo.photo_file import photo_file
from auditor.photo import Problem
from tests.factory import ask, case, photo


def of(**facts: Any) -> tuple[float | None, str]:
    verdict = ask(photo_file, case(photo=photo(**facts)))
    return verdict.score, verdict.message


def test_without_a_picture_nothing_is_judged() -> None:
    verdict = ask(photo_file, case())
    assert verdict.outcome is Outcome.NOT_JUDGED
    assert "--photo" in verdict.remedy


@pytest.mark.parametrize(("width", "height"), [(400, 400), (400, 4_000), (7_680, 4_320)])
def test_large_enough_passes(width: int, height: int) -> None:
    score, message = of(width=width, height=height)
    assert score == 1
    assert message == f"The file that you gave, me.jpg, is a JPEG of {width} by {height} pixels, 0.3 MB."


@pytest.mark.parametrize(("side", "score"), [(399, 0.995), (300, 0.502), (200, 0.005), (199, 0.0), (40, 0.0)])
def test_credit_falls_with_the_shorter_side(side: int, score: float) -> None:
    assert of(width=side, height=1_000)[0] == pytest.approx(score, abs=0.001)
    assert of(width=1_000, height=side)[0] == pytest.approx(score, abs=0.001)


@pytest.mark.parametrize("kind", ["WebP", "AVIF", "HEIC"])
def test_another_kind_has_to_be_converted(kind: str) -> None:
    score, message = of(kind=kind)
    assert score == 0.5
    assert f"a {kind} has to be converted" in message


@pytest.mark.parametrize(("size", "score"), [(8_000_000, 1.0), (8_000_001, 0.5)])
def test_eight_megabytes_are_taken(size: int, score: float) -> None:
    assert of(size=size)[0] == score


def test_a_png_of_few_bytes_is_fine() -> None:
    assert of(kind="PNG", size=48_200) == (
        1,
        "The file that you gave, me.jpg, is a PNG of 800 by 800 pixels, 48 kB.",
    )


@pytest.mark.parametrize(
    ("problem", "words"),
    [
        (Problem.NOT_A_PICTURE, "is no JPEG, PNG, WebP, AVIF or HEIC picture"),
        (Problem.CUT_SHORT, "is damaged or was cut short"),
        (Problem.TOO_MANY_PIXELS, "more pixels than LinkedIn takes"),
    ],
)
def test_what_cannot_be_opened_fails_with_its_reason(problem: Problem, words: str) -> None:
    score, message = of(problem=problem, faces=None)
    assert score == 0
    assert words in message


def test_a_heic_without_its_extra_is_not_the_members_fault() -> None:
    verdict = ask(photo_file, case(photo=photo(problem=Problem.NEEDS_HEIC, faces=None, kind="HEIC")))
    assert verdict.outcome is Outcome.NOT_JUDGED
    assert "[heic]" in verdict.remedy
