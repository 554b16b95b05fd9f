"""What the member gave besides the export, as a page shows it: the picture with the face's frame, and the answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from auditor.given import PhotoShown, Told

HEIGHT = 1_000


@dataclass(frozen=True, kw_only=True)
class PictureShown:
    """A picture in units of which its height has `HEIGHT`, and the frames of its faces in the same units."""

    source: str
    caption: str
    width: int
    height: int
    frames: list[tuple[int, int, int, int]]


@dataclass(frozen=True, kw_only=True)
class Answered:
    """A question and what the member said."""

    question: str
    answer: str


def picture_shown(photo: PhotoShown | None) -> PictureShown | None:
    """The member's picture, or None where none was given."""
    if photo is None:
        return None
    width = round(HEIGHT * photo.aspect)
    frames = [
        (round(left * width), round(top * HEIGHT), round(across * width), round(down * HEIGHT))
        for left, top, across, down in photo.faces
    ]
    seen = {0: "No face was found in it.", 1: "The frame is where a face was found."}
    return PictureShown(
        source=f"data:image/jpeg;base64,{photo.jpeg}",
        caption=f"The picture that you gave. {seen.get(len(frames), 'The frames are where faces were found.')}",
        width=width,
        height=HEIGHT,
        frames=frames,
    )


def answered(told: Sequence[Told]) -> list[Answered]:
    """Each answer in words."""
    return [Answered(question=one.question, answer="yes" if one.answer else "no") for one in told]
