"""The picture and the answers, as the scorecard tells them."""

from __future__ import annotations

from auditor.besides import photo_shown, told
from auditor.given import PhotoShown, Told
from tests.factory import answers, case, photo


def test_a_picture_is_shown_with_the_frames_of_its_faces() -> None:
    shown = photo_shown(case(photo=photo(thumbnail=b"\xff\xd8")))
    assert shown == PhotoShown(name="me.jpg", jpeg="/9g=", aspect=1.0, faces=[[0.2, 0.2, 0.6, 0.6]])


def test_no_picture_is_not_shown() -> None:
    assert photo_shown(case()) is None
    assert photo_shown(case(photo=photo())) is None


def test_answers_come_in_the_order_of_the_questions() -> None:
    given = told(case(answers=answers(banner=False, alone=True)))
    assert given == [
        Told(key="alone", question="Are you alone in your profile photo?", answer=True),
        Told(key="banner", question=given[1].question, answer=False),
    ]
    assert told(case()) == []


def test_a_picture_on_its_side_is_shown_upright() -> None:
    shown = photo_shown(case(photo=photo(thumbnail=b"\xff\xd8", width=900, height=600, turned=90)))
    assert shown is not None
    assert shown.aspect == 600 / 900
