"""The picture in units of its height, the frames with it, and the answers in words."""

from __future__ import annotations

from auditor.given import PhotoShown, Told
from reports.view.besides import Answered, answered, picture_shown


def picture(*faces: list[float]) -> PhotoShown:
    return PhotoShown(name="me.jpg", jpeg="/9g=", aspect=0.8, faces=list(faces))


def test_frames_are_in_the_units_of_the_picture() -> None:
    shown = picture_shown(picture([0.25, 0.1, 0.5, 0.4]))
    assert shown is not None
    assert (shown.width, shown.height, shown.frames) == (800, 1000, [(200, 100, 400, 400)])
    assert shown.source == "data:image/jpeg;base64,/9g="
    assert shown.caption == "The picture that you gave. The frame is where a face was found."


def test_none_and_several_are_told() -> None:
    none, several = picture_shown(picture()), picture_shown(picture([0, 0, 0.1, 0.1], [0.5, 0, 0.1, 0.1]))
    assert none is not None
    assert several is not None
    assert none.caption.endswith("No face was found in it.")
    assert several.caption.endswith("The frames are where faces were found.")
    assert picture_shown(None) is None


def test_answers_in_words() -> None:
    told = [Told(key="banner", question="A banner?", answer=True), Told(key="alone", question="Alone?", answer=False)]
    assert answered(told) == [
        Answered(question="A banner?", answer="yes"),
        Answered(question="Alone?", answer="no"),
    ]
