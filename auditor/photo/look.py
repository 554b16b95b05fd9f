"""A picture is opened within limits, set upright and measured."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.errors import NotAPhoto
from auditor.named_file import NamedFile
from auditor.photo.facts import PhotoFacts, Problem

if TYPE_CHECKING:
    from PIL.Image import Image

_FILE = NamedFile(
    called="a profile photo",
    error=NotAPhoto,
    largest=60_000_000,
    remedy="Name the picture that you show on LinkedIn: JPEG or PNG of up to 8 MB.",
)
"""More bytes than any camera's JPEG; LinkedIn itself takes 8 MB (SOURCES.md, LI-PHOTO-SIZE)."""
MOST_PIXELS = 64_000_000
"""Pixels that are unpacked: twice LinkedIn's own 7680 x 4320 (SOURCES.md, LI-PHOTO-SIZE), about 200 MB of memory."""
WORKING_SIDE = 1_280
FORMATS = ("JPEG", "PNG", "WEBP", "AVIF")
HEIC_BRANDS = (b"heic", b"heix", b"hevc", b"heim", b"mif1", b"msf1")


def look_at(path: Path) -> PhotoFacts:
    """What can be measured of the picture at `path`.

    Faces are looked for where the extra `photo` is installed, HEIC is read where `heic` is. Raises NotAPhoto where
    there is no file to read; a file that is no whole picture is told in `PhotoFacts.problem`.
    """
    facts, picture = _opened(path.name, _FILE.read(path))
    if picture is None:
        return facts
    from auditor.photo.measures import measured

    return measured(facts, picture)


def _opened(name: str, data: bytes) -> tuple[PhotoFacts, Image | None]:
    """The facts of the file, and the upright picture in RGB or None where it could not be read whole."""
    from PIL import Image, ImageOps, UnidentifiedImageError

    is_heic = data[4:8] == b"ftyp" and data[8:12] in HEIC_BRANDS
    facts = PhotoFacts(name=name, kind="HEIC" if is_heic else "", size=len(data))
    formats = (*FORMATS, *_heic_format()) if is_heic else FORMATS
    with strictly():
        try:
            image = Image.open(io.BytesIO(data), formats=formats)
            facts = replace(facts, kind=facts.kind or _kind(image.format))
            if image.width * image.height > MOST_PIXELS:
                return replace(facts, problem=Problem.TOO_MANY_PIXELS), None
            image.load()
        except UnidentifiedImageError:
            return replace(facts, problem=Problem.NEEDS_HEIC if is_heic else Problem.NOT_A_PICTURE), None
        except Image.DecompressionBombError:
            return replace(facts, problem=Problem.TOO_MANY_PIXELS), None
        except Exception:  # noqa: BLE001 - decoders of strangers' bytes end in many ways: the picture is not whole
            return replace(facts, problem=Problem.CUT_SHORT), None
    upright = ImageOps.exif_transpose(image)
    facts = replace(facts, width=upright.width, height=upright.height)
    upright.thumbnail((WORKING_SIDE, WORKING_SIDE))
    return facts, _without_transparency(upright)


@contextmanager
def strictly() -> Iterator[None]:
    """Pillow as we want it for a while: half a picture is an error, which WeasyPrint's import switches off for all."""
    from PIL import ImageFile

    before = ImageFile.LOAD_TRUNCATED_IMAGES
    ImageFile.LOAD_TRUNCATED_IMAGES = False
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # our own limit is lower than the one that Pillow warns of
            yield
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = before


def _heic_format() -> tuple[str, ...]:
    """Pillow's name for HEIC, once the extra `heic` has taught it; nothing without the extra."""
    try:
        from pillow_heif import register_heif_opener
    except ImportError:
        return ()
    register_heif_opener()
    return ("HEIF",)


def _kind(pillows: str | None) -> str:
    return {"MPO": "JPEG", "WEBP": "WebP"}.get(pillows or "", pillows or "")


def _without_transparency(image: Image) -> Image:
    """The picture in RGB, on white where it is see-through."""
    from PIL import Image as Pictures

    if image.has_transparency_data:
        on_white = Pictures.new("RGBA", image.size, "white")
        return Pictures.alpha_composite(on_white, image.convert("RGBA")).convert("RGB")
    return image.convert("RGB")
