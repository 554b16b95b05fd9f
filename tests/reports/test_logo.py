"""Tests of reports.logo: only a whole, moderate PNG or JPEG, and nothing of it but the picture."""

from __future__ import annotations

import base64
import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageFile
from PIL.PngImagePlugin import PngInfo

from auditor.errors import BadBrand
from reports.logo import BOX, logo_at


def decoded(address: str) -> Image.Image:
    head, _, data = address.partition(",")
    assert head == "data:image/png;base64"
    return Image.open(io.BytesIO(base64.b64decode(data)))


@pytest.fixture
def lenient() -> Iterator[None]:
    """As WeasyPrint's import leaves Pillow: half a picture is no error."""
    before = ImageFile.LOAD_TRUNCATED_IMAGES
    ImageFile.LOAD_TRUNCATED_IMAGES = True
    yield
    ImageFile.LOAD_TRUNCATED_IMAGES = before


@pytest.mark.parametrize("name", ["logo.png", "logo.jpg"])
def test_a_logo_is_made_to_fit_and_written_anew(tmp_path: Path, name: str) -> None:
    Image.new("RGB", (1200, 600), "#7a1f3d").save(tmp_path / name)
    logo = decoded(logo_at(tmp_path / name))
    assert (logo.format, logo.size) == ("PNG", (BOX[1] * 2, BOX[1]))
    red, green, blue = logo.getpixel((5, 5))  # type: ignore[misc]
    assert (abs(red - 0x7A), abs(green - 0x1F), abs(blue - 0x3D)) < (4, 4, 4)


def test_a_small_logo_is_not_blown_up_and_keeps_its_transparency(tmp_path: Path) -> None:
    Image.new("RGBA", (60, 30), (0, 0, 0, 0)).save(tmp_path / "logo.png")
    logo = decoded(logo_at(tmp_path / "logo.png"))
    assert (logo.size, logo.mode) == ((60, 30), "RGBA")


def test_a_printers_jpeg_becomes_a_picture_for_screens(tmp_path: Path) -> None:
    Image.new("CMYK", (60, 30), (0, 200, 200, 0)).save(tmp_path / "logo.jpg")
    assert decoded(logo_at(tmp_path / "logo.jpg")).mode == "RGB"


def test_nothing_but_the_picture_goes_on(tmp_path: Path) -> None:
    told = PngInfo()
    told.add_text("Author", "Jane Secret")
    exif = Image.Exif()
    exif[0x010E] = "Jane Secret"
    Image.new("RGB", (60, 30)).save(tmp_path / "logo.png", pnginfo=told, exif=exif, icc_profile=b"Jane Secret" * 20)
    data = base64.b64decode(logo_at(tmp_path / "logo.png").partition(",")[2])
    assert b"eXIf" not in data
    assert b"iCCP" not in data
    assert b"Secret" not in data


def test_a_turned_photo_of_a_logo_stands_upright(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (100, 50)).save(tmp_path / "logo.jpg", exif=exif)
    assert decoded(logo_at(tmp_path / "logo.jpg")).size == (50, 100)


@pytest.mark.usefixtures("lenient")
def test_half_a_picture_is_refused_even_where_pillow_would_not_mind(tmp_path: Path) -> None:
    whole = io.BytesIO()
    Image.effect_noise((300, 300), 90).save(whole, "PNG")
    (tmp_path / "logo.png").write_bytes(whole.getvalue()[:20_000])
    with pytest.raises(BadBrand, match="no whole PNG or JPEG"):
        logo_at(tmp_path / "logo.png")
    assert ImageFile.LOAD_TRUNCATED_IMAGES


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "no whole PNG or JPEG"),
        (b"GIF89a" + bytes(40), "no whole PNG or JPEG"),
        (bytes(2_000_001), "larger than 2 MB"),
        (b"", "no whole PNG or JPEG"),
    ],
    ids=["svg", "gif", "large", "empty"],
)
def test_what_is_no_logo_is_refused(tmp_path: Path, data: bytes, said: str) -> None:
    (tmp_path / "logo.png").write_bytes(data)
    with pytest.raises(BadBrand, match=said):
        logo_at(tmp_path / "logo.png")


@pytest.mark.parametrize(("size", "said"), [((5000, 4000), "far more than"), ((400, 10), "too small")])
def test_the_number_of_pixels_is_bounded(tmp_path: Path, size: tuple[int, int], said: str) -> None:
    Image.new("1", size).save(tmp_path / "logo.png")
    with pytest.raises(BadBrand, match=said):
        logo_at(tmp_path / "logo.png")


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(BadBrand, match="no such file"):
        logo_at(tmp_path / "logo.png")
    with pytest.raises(BadBrand, match="is a folder"):
        logo_at(tmp_path)


def test_a_file_that_refuses_to_be_read_is_named(tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    path.symlink_to(path)
    with pytest.raises(BadBrand, match=r"logo\.png: this file cannot be read"):
        logo_at(path)
