"""What the member gave besides the export, as a scorecard tells it."""

from __future__ import annotations

from msgspec import Struct


class PhotoShown(Struct, frozen=True, kw_only=True):
    """The picture that the member gave: a small JPEG in base64, width over height, each face as shares (0 to 1).

    A face is left, top, width and height.
    """

    name: str
    jpeg: str
    aspect: float
    faces: list[list[float]]


class Told(Struct, frozen=True, kw_only=True):
    """A question that no export answers, and the member's yes or no."""

    key: str
    question: str
    answer: bool
