"""What the member gave besides the export, a picture and answers, as the scorecard tells it."""

from __future__ import annotations

from base64 import b64encode

from auditor.answers import QUESTIONS
from auditor.case import Case
from auditor.given import PhotoShown, Told

SIDEWAYS = {90, 270}


def photo_shown(case: Case) -> PhotoShown | None:
    """The small copy of the picture with the frames of its faces; None where there is no picture to show."""
    photo = case.photo
    if photo is None or not photo.thumbnail:
        return None
    return PhotoShown(
        name=photo.name,
        jpeg=b64encode(photo.thumbnail).decode(),
        aspect=photo.height / photo.width if photo.turned in SIDEWAYS else photo.width / photo.height,
        faces=[[face.left, face.top, face.width, face.height] for face in photo.prominent],
    )


def told(case: Case) -> list[Told]:
    """Every answer that was given, in the order of the questions."""
    given = case.answers.given if case.answers else {}
    return [Told(key=key, question=question, answer=given[key]) for key, question in QUESTIONS.items() if key in given]
