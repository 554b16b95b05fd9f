"""Which faces are people of the picture, and which are in its background."""

from __future__ import annotations

from auditor.photo import Face, PhotoFacts


def face(height: float, left: float = 0.1) -> Face:
    return Face(left=left, top=0.2, width=0.2, height=height, certainty=0.95)


def test_a_small_face_behind_is_nobody() -> None:
    photo = PhotoFacts(name="me.jpg", kind="JPEG", size=1, faces=(face(0.1), face(0.5)))
    assert photo.prominent == (face(0.5),)


def test_two_of_a_size_are_both_there_the_larger_first() -> None:
    photo = PhotoFacts(name="me.jpg", kind="JPEG", size=1, faces=(face(0.2), face(0.5)))
    assert photo.prominent == (face(0.5), face(0.2))


def test_nobody_is_nobody() -> None:
    assert PhotoFacts(name="me.jpg", kind="JPEG", size=1).prominent == ()
    assert PhotoFacts(name="me.jpg", kind="JPEG", size=1, faces=()).prominent == ()


def test_the_middle_of_a_face() -> None:
    assert face(0.4).centre == (0.2, 0.4)
