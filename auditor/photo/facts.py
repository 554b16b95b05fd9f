"""What is known of a picture: frozen numbers, no pixels but those of the small copy that a report may show."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Problem(StrEnum):
    """Why a picture could not be read, or only in part."""

    NOT_A_PICTURE = "not-a-picture"
    CUT_SHORT = "cut-short"
    TOO_MANY_PIXELS = "too-many-pixels"
    NEEDS_HEIC = "needs-heic"


@dataclass(frozen=True, kw_only=True)
class Face:
    """One face as the detector frames it: left, top, width and height as shares (0 to 1) of the upright picture.

    `certainty` is the detector's own, 0 to 1.
    """

    left: float
    top: float
    width: float
    height: float
    certainty: float

    @property
    def centre(self) -> tuple[float, float]:
        """The middle of the frame, as shares of the picture's width and height."""
        return self.left + self.width / 2, self.top + self.height / 2


@dataclass(frozen=True, kw_only=True)
class Framed:
    """Measures of a picture with one face.

    `height_share` is the face's height over the picture's shorter side; `sharpness` the variance of the Laplacian of
    the face at 160 pixels; `highlights` and `shadows` the 95th and 5th percentile of the face's grey levels (0 to 255);
    `busy` the share (0 to 1) of the frame beside and above the head that is not calm.
    """

    height_share: float
    sharpness: float
    highlights: float
    shadows: float
    busy: float


@dataclass(frozen=True, kw_only=True)
class PhotoFacts:
    """A picture as a file and, where the detector is installed, the faces in it.

    `width` and `height` are pixels once upright, 0 where unreadable; `size` is bytes; `faces` is None where nobody
    could look for any; `turned` is by how many degrees the picture must be turned for its face to stand upright;
    `framed` is there for exactly one face; `thumbnail` is a small JPEG of the upright picture, without its metadata.
    """

    name: str
    kind: str
    size: int
    width: int = 0
    height: int = 0
    problem: Problem | None = None
    faces: tuple[Face, ...] | None = None
    turned: int = 0
    framed: Framed | None = None
    thumbnail: bytes = b""

    @property
    def prominent(self) -> tuple[Face, ...]:
        """The faces that a visitor sees as people in the picture, largest first: not much smaller than the largest."""
        faces = sorted(self.faces or (), key=lambda face: -face.height)
        return tuple(face for face in faces if face.height >= PROMINENT * faces[0].height)


PROMINENT = 0.4
"""A face of less than this share of the largest one's height is in the background (house rule)."""
