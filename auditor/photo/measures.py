"""Sharpness, light and calm of a picture, measured on the face and on the frame around it."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING

from auditor.photo.faces import can_look, upright_faces
from auditor.photo.facts import Face, Framed, PhotoFacts

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PIL.Image import Image

    Grey = NDArray[np.float64]

FACE_SIDE = 160
"""Pixels that a face is brought to before its sharpness is measured: at its own size the measure says nothing."""
FRAME_SIDE = 256
THUMBNAIL_SIDE = 240
CALM = 5.0
"""Grey levels from one pixel to the next, at `FRAME_SIDE`, up to which a background is calm."""


def measured(facts: PhotoFacts, picture: Image) -> PhotoFacts:
    """The facts with faces, measures and the small copy of an upright RGB picture."""
    if not can_look():
        return replace(facts, thumbnail=_thumbnail(picture))
    faces, turned = upright_faces(picture)
    upright = picture.rotate(-turned, expand=True) if turned else picture
    facts = replace(facts, faces=faces, turned=turned, thumbnail=_thumbnail(upright))
    if len(facts.prominent) != 1:
        return facts
    return replace(facts, framed=_framed(upright, facts.prominent[0]))


def _framed(picture: Image, face: Face) -> Framed:
    import numpy as np

    width, height = picture.size
    box = (
        max(round(face.left * width), 0),
        max(round(face.top * height), 0),
        min(round((face.left + face.width) * width), width),
        min(round((face.top + face.height) * height), height),
    )
    crop = np.asarray(picture.convert("L").crop(box).resize((FACE_SIDE, FACE_SIDE)), dtype=np.float64)
    shadows, highlights = np.percentile(crop, (5, 95))
    return Framed(
        height_share=face.height * height / min(width, height),
        sharpness=float(_laplacian(crop).var()),
        highlights=float(highlights),
        shadows=float(shadows),
        busy=_busy(picture, face),
    )


def _laplacian(grey: Grey) -> Grey:
    inner = grey[1:-1, 1:-1]
    around: Grey = grey[:-2, 1:-1] + grey[2:, 1:-1] + grey[1:-1, :-2] + grey[1:-1, 2:]
    return around - 4 * inner


def _busy(picture: Image, face: Face) -> float:
    """The share of pixels beside and above the head whose grey changes by more than `CALM`; 0 where there are none."""
    import numpy as np

    grey = np.asarray(picture.convert("L").resize((FRAME_SIDE, FRAME_SIDE)), dtype=np.float64)
    down, right = np.gradient(grey)
    changes = np.hypot(down, right) > CALM
    beside = np.zeros_like(changes)
    beside[: round((face.top + face.height) * FRAME_SIDE), :] = True
    # Hair and shoulders belong to the person: half a face to each side and above.
    left, right_edge = (face.left - face.width / 2) * FRAME_SIDE, (face.left + 1.5 * face.width) * FRAME_SIDE
    top = (face.top - face.height / 2) * FRAME_SIDE
    beside[max(round(top), 0) :, max(round(left), 0) : max(round(right_edge), 0)] = False
    return float(changes[beside].mean()) if beside.any() else 0.0


def _thumbnail(picture: Image) -> bytes:
    small = picture.copy()
    small.thumbnail((THUMBNAIL_SIDE, THUMBNAIL_SIDE))
    into = io.BytesIO()
    small.save(into, "JPEG", quality=80)
    return into.getvalue()
