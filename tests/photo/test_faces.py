"""The faces of a picture, each once, and upright."""

from __future__ import annotations

from importlib.util import find_spec

import pytest
from PIL import Image

from auditor.photo.faces import can_look, upright_faces
from tests.photo.pictures import blurred, darkened, far_off, group, logo, portrait


def test_the_extra_is_here_or_not(monkeypatch: pytest.MonkeyPatch) -> None:
    assert can_look()
    monkeypatch.setattr("auditor.photo.faces.find_spec", lambda name: None if name == "cv2" else find_spec(name))
    assert not can_look()


@pytest.mark.parametrize(
    "picture", [portrait(), blurred(3), darkened(0.35), far_off(), portrait().convert("L").convert("RGB")]
)
def test_one_face_is_found_once(picture: Image.Image) -> None:
    faces, turned = upright_faces(picture)
    assert (len(faces), turned) == (1, 0)
    assert faces[0].certainty >= 0.8


def test_where_it_is() -> None:
    (face,), _ = upright_faces(portrait())
    assert face.centre == pytest.approx((0.51, 0.37), abs=0.03)
    assert face.height == pytest.approx(0.35, abs=0.05)


def test_two_faces_and_none() -> None:
    assert len(upright_faces(group())[0]) == 2
    assert upright_faces(logo()) == ((), 0)
