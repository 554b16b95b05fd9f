"""Pictures for tests: one portrait that a package ships, what can befall it, and pictures without anybody."""

from __future__ import annotations

import io
from functools import cache
from pathlib import Path

import matplotlib
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter


@cache
def portrait() -> Image.Image:
    """The portrait of Rear Admiral Grace Hopper (US Navy, public domain), which matplotlib ships; 512 x 600."""
    return Image.open(Path(matplotlib.get_data_path()) / "sample_data" / "grace_hopper.jpg").convert("RGB")


def encoded(image: Image.Image, kind: str = "JPEG", **options: object) -> bytes:
    """The bytes of a file of this kind (Pillow's name for it)."""
    into = io.BytesIO()
    image.save(into, kind, **options)
    return into.getvalue()


def blurred(radius: float) -> Image.Image:
    """The portrait out of focus."""
    return portrait().filter(ImageFilter.GaussianBlur(radius))


def darkened(share: float) -> Image.Image:
    """The portrait with `share` of its light."""
    return ImageEnhance.Brightness(portrait()).enhance(share)


def group() -> Image.Image:
    """Two people of the same size, side by side."""
    one = portrait()
    both = Image.new("RGB", (2 * one.width, one.height))
    both.paste(one, (0, 0))
    both.paste(one.transpose(Image.Transpose.FLIP_LEFT_RIGHT), (one.width, 0))
    return both


def far_off() -> Image.Image:
    """The portrait small in the middle of a plain wall."""
    wall = Image.new("RGB", (900, 900), (205, 205, 200))
    wall.paste(portrait().resize((256, 300)), (322, 300))
    return wall


def logo() -> Image.Image:
    """A disc and a bar: no face."""
    image = Image.new("RGB", (500, 500), "white")
    draw = ImageDraw.Draw(image)
    draw.ellipse((90, 90, 410, 410), fill=(20, 90, 160))
    draw.rectangle((150, 230, 350, 270), fill="white")
    return image
