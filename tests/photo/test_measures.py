"""What is measured follows what was done to the picture."""

from __future__ import annotations

import pytest
from PIL import Image

from auditor.photo.facts import Framed, PhotoFacts
from auditor.photo.measures import measured
from tests.photo.pictures import blurred, darkened, far_off, group, portrait


def framed(picture: Image.Image) -> Framed:
    facts = measured(PhotoFacts(name="me.jpg", kind="JPEG", size=1), picture)
    assert facts.framed is not None
    return facts.framed


def test_a_blur_costs_sharpness() -> None:
    levels = [framed(picture).sharpness for picture in (portrait(), blurred(1.5), blurred(4))]
    assert levels == sorted(levels, reverse=True)
    assert levels[0] > 300
    assert levels[-1] < 45


def test_the_dark_lowers_the_highlights() -> None:
    assert framed(darkened(0.3)).highlights < 80 < framed(portrait()).highlights


def test_a_face_far_off_is_small() -> None:
    assert framed(portrait()).height_share == pytest.approx(0.41, abs=0.04)
    assert framed(far_off()).height_share < 0.2


def test_a_wall_is_calm_and_noise_is_not() -> None:
    noise = Image.effect_noise((900, 900), 120).convert("RGB")
    noise.paste(portrait().crop((110, 0, 400, 420)), (300, 240))
    assert framed(far_off()).busy < 0.3 < framed(noise).busy


def test_a_face_that_fills_everything_leaves_no_background() -> None:
    close = portrait().crop((170, 110, 355, 330))
    assert framed(close).busy == 0.0


def test_several_faces_are_not_measured() -> None:
    facts = measured(PhotoFacts(name="me.jpg", kind="JPEG", size=1), group())
    assert facts.framed is None
    assert facts.thumbnail


def test_the_same_picture_gives_the_same_facts() -> None:
    facts = PhotoFacts(name="me.jpg", kind="JPEG", size=1)
    assert measured(facts, portrait()) == measured(facts, portrait())
