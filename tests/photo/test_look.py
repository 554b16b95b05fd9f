"""A picture file is opened whatever it is, within limits, and set upright."""

from __future__ import annotations

import struct
import sys
import zlib
from pathlib import Path

import pytest
from PIL import Image

from auditor.errors import NotAPhoto
from auditor.photo import PhotoFacts, Problem, look_at
from tests.photo.pictures import encoded, group, logo, portrait


def looked(tmp_path: Path, data: bytes, name: str = "me.jpg") -> PhotoFacts:
    (tmp_path / name).write_bytes(data)
    return look_at(tmp_path / name)


@pytest.mark.parametrize(("pillows", "kind"), [("JPEG", "JPEG"), ("PNG", "PNG"), ("WEBP", "WebP"), ("AVIF", "AVIF")])
def test_the_kinds_that_people_have(tmp_path: Path, pillows: str, kind: str) -> None:
    data = encoded(portrait(), pillows)
    facts = looked(tmp_path, data, "picture")
    assert (facts.kind, facts.width, facts.height, facts.size) == (kind, 512, 600, len(data))
    assert facts.problem is None
    assert len(facts.prominent) == 1


def test_heic_is_read_with_its_extra_and_named_without(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from pillow_heif import from_pillow

    path = tmp_path / "me.heic"
    from_pillow(portrait()).save(path)
    facts = look_at(path)
    assert (facts.kind, facts.width, facts.problem, len(facts.prominent)) == ("HEIC", 512, None, 1)
    monkeypatch.setitem(sys.modules, "pillow_heif", None)
    without = look_at(path)
    assert (without.kind, without.problem) == ("HEIC", Problem.NEEDS_HEIC)


def test_several_pictures_in_one_jpeg_are_the_first(tmp_path: Path) -> None:
    data = encoded(portrait(), "MPO", save_all=True, append_images=[logo()])
    assert looked(tmp_path, data).kind == "JPEG"


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_a_camera_held_another_way_is_honoured(tmp_path: Path, orientation: int) -> None:
    stored = portrait().rotate({1: 0, 3: 180, 6: 90, 8: 270}[orientation], expand=True)
    exif = Image.Exif()
    exif[0x0112] = orientation
    facts = looked(tmp_path, encoded(stored, exif=exif))
    assert (facts.width, facts.height, facts.turned, len(facts.prominent)) == (512, 600, 0, 1)


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_picture_that_lies_on_its_side_is_noticed(tmp_path: Path, turn: int) -> None:
    facts = looked(tmp_path, encoded(portrait().rotate(turn, expand=True)))
    assert facts.turned == turn
    assert len(facts.prominent) == 1


def test_what_is_see_through_is_seen_on_white(tmp_path: Path) -> None:
    clear = Image.new("RGBA", (500, 500), (0, 0, 0, 0))
    assert looked(tmp_path, encoded(clear, "PNG")).problem is None
    assert looked(tmp_path, encoded(portrait().convert("P"), "PNG", transparency=0)).problem is None


def test_a_small_copy_carries_no_metadata(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x010E] = "a secret place"
    facts = looked(tmp_path, encoded(portrait(), exif=exif))
    assert b"secret" not in facts.thumbnail
    assert facts.thumbnail.startswith(b"\xff\xd8")
    assert len(facts.thumbnail) < 30_000


def test_a_logo_shows_nobody_and_a_group_several(tmp_path: Path) -> None:
    assert looked(tmp_path, encoded(logo(), "PNG")).prominent == ()
    assert len(looked(tmp_path, encoded(group())).prominent) == 2


@pytest.mark.parametrize("data", [b"", b"hello", b"%PDF-1.7", b"PK\x03\x04" + bytes(40), b"GIF89a" + bytes(40)])
def test_what_is_no_picture_of_these_kinds(tmp_path: Path, data: bytes) -> None:
    assert looked(tmp_path, data).problem is Problem.NOT_A_PICTURE


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF"])
@pytest.mark.parametrize("kept", [0.02, 0.3, 0.6, 0.95])
def test_half_a_picture_is_not_one(tmp_path: Path, kind: str, kept: float) -> None:
    import weasyprint  # noqa: F401 - its import tells Pillow to put up with half a picture

    data = encoded(portrait(), kind)
    facts = looked(tmp_path, data[: int(len(data) * kept)])
    assert facts.problem in {Problem.CUT_SHORT, Problem.NOT_A_PICTURE}
    assert (facts.faces, facts.thumbnail) == (None, b"")


def a_claim_of(width: int, height: int) -> bytes:
    """A PNG of a few bytes that says it is this large."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


@pytest.mark.parametrize("side", [8_001, 12_000, 60_000])
def test_a_picture_too_large_to_unpack_is_not_unpacked(tmp_path: Path, side: int) -> None:
    facts = looked(tmp_path, a_claim_of(side, side))
    assert facts.problem is Problem.TOO_MANY_PIXELS


def test_without_the_extra_the_file_is_judged_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("auditor.photo.measures.can_look", lambda: False)
    facts = looked(tmp_path, encoded(portrait()))
    assert (facts.width, facts.faces, facts.framed) == (512, None, None)
    assert facts.thumbnail


def test_where_there_is_no_picture_it_is_said_which_to_name(tmp_path: Path) -> None:
    with pytest.raises(NotAPhoto, match=r"there is no such file\. Name the picture that you show on LinkedIn"):
        look_at(tmp_path / "none.jpg")
