"""An office's logo, read within limits and written anew, so that nothing of the file but its picture goes on."""

from __future__ import annotations

import base64
import io
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.errors import BadBrand
from auditor.named_file import NamedFile
from auditor.photo.look import strictly

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_PIXELS = 16_000_000
BOX = (560, 168)
"""Pixels at most in a report: three for each at which it is shown."""
_FILE = NamedFile(
    called="a logo",
    error=BadBrand,
    largest=2_000_000,
    remedy=f"Name a PNG or JPEG file beside the brand file; {BOX[0]} by {BOX[1]} pixels are enough.",
)
SMALLEST = 24
"""A side below which a logo is a smudge."""
FORMATS = ("JPEG", "PNG")


def logo_at(path: Path) -> str:
    """The picture at `path` as the `data:` address of a PNG that fits `BOX`.

    Raises BadBrand, which says what is wrong with it.
    """
    image = _opened(_FILE.read(path), str(path))
    if min(image.size) < SMALLEST:
        raise BadBrand(
            f"this logo is {image.width} by {image.height} pixels, too small to be read",
            where=str(path),
            remedy=f"Use one of at least {SMALLEST} pixels on each side; about {BOX[1]} high is best.",
        )
    image.thumbnail(BOX)
    written = io.BytesIO()
    image.save(written, "PNG", optimize=True)
    return f"data:image/png;base64,{base64.b64encode(written.getvalue()).decode()}"


def _opened(data: bytes, where: str) -> Image:
    """The upright picture in RGB or RGBA, without the file's metadata."""
    from PIL import Image, ImageOps

    with strictly():
        try:
            image = Image.open(io.BytesIO(data), formats=FORMATS)
            if image.width * image.height > MOST_PIXELS:
                raise BadBrand(
                    f"this logo has {image.width} by {image.height} pixels, far more than a report shows",
                    where=where,
                    remedy=f"Save a smaller copy; {BOX[0]} by {BOX[1]} pixels are enough.",
                )
            image.load()
        except BadBrand:
            raise
        except Exception as error:  # decoders of strangers' bytes end in many ways
            raise BadBrand(
                "this logo is no whole PNG or JPEG picture", where=where, remedy="Save it anew as a PNG."
            ) from error
    upright = ImageOps.exif_transpose(image).convert("RGBA" if image.has_transparency_data else "RGB")
    bare = Image.new(upright.mode, upright.size)
    bare.paste(upright)
    return bare
