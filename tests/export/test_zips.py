from __future__ import annotations

import contextlib
import io
import stat
import struct
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from auditor.errors import NotAnExport, UnsafeArchive
from auditor.export import zips
from auditor.export.limits import CENTRAL_DIRECTORY, MEMBERS, Allowance

from .making import SKILLS, zipped


def read(path: Path) -> dict[str, bytes]:
    with zips.opened(path, "x.zip") as contents:
        allowance = Allowance()
        return {member.path: member.read(allowance) for member in contents.members}


def refusal(path: Path) -> str:
    with pytest.raises(UnsafeArchive) as caught:
        read(path)
    assert caught.value.exit_code == 2
    return str(caught.value)


def patched(path: Path, signature: bytes, offset: int, value: bytes) -> Path:
    """The zip with bytes changed behind each occurrence of a header's signature."""
    data = bytearray(path.read_bytes())
    start = data.find(signature)
    while start >= 0:
        data[start + offset : start + offset + len(value)] = value
        start = data.find(signature, start + 4)
    path.write_bytes(data)
    return path


LOCAL, CENTRAL, END = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"


def test_members_are_read_and_rubbish_is_passed_over(tmp_path: Path) -> None:
    files = {"Skills.csv": SKILLS, "Jobs/": "", "__MACOSX/._Skills.csv": "x", "a/.DS_Store": "x", "a\\Courses.csv": "y"}
    path = zipped(tmp_path / "x.zip", files)
    assert read(path) == {"Skills.csv": SKILLS.encode(), "a/Courses.csv": b"y"}
    with zips.opened(path, "x.zip") as contents:
        assert contents.hidden == 2
        assert str(contents.members[0].modified) == "2026-06-15"
        assert contents.members[0].size == len(SKILLS)


def test_a_zip_in_memory_is_read_too(tmp_path: Path) -> None:
    data = zipped(tmp_path / "x.zip", {"Skills.csv": SKILLS}).read_bytes()
    with zips.opened(io.BytesIO(data), "x.zip") as contents:
        assert contents.members[0].read(Allowance()) == SKILLS.encode()


def test_sizes_behind_the_data_as_linkedin_writes_them(tmp_path: Path) -> None:
    class OneWay(io.BytesIO):
        def seekable(self) -> bool:
            return False

        def tell(self) -> int:
            raise OSError

    out = OneWay()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Skills.csv", SKILLS)
    path = tmp_path / "x.zip"
    path.write_bytes(out.getvalue())
    assert read(path) == {"Skills.csv": SKILLS.encode()}


def test_zip64_is_read(tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w") as archive, archive.open("Skills.csv", "w", force_zip64=True) as entry:
        entry.write(SKILLS.encode())
    assert read(path) == {"Skills.csv": SKILLS.encode()}


def test_hostile_names_lead_nowhere(tmp_path: Path) -> None:
    names = [
        "../../Skills.csv",
        "/etc/Courses.csv",
        "C:\\Languages.csv",
        "CON",
        "a\x1b[2J.csv",
        "\u202evsc.x",
        "n" * 60_000,
    ]
    found = read(zipped(tmp_path / "x.zip", dict.fromkeys(names, "x")))
    assert set(found.values()) == {b"x"}
    assert [path.name for path in tmp_path.iterdir()] == ["x.zip"]


def test_names_in_no_encoding_are_read(tmp_path: Path) -> None:
    path = zipped(tmp_path / "x.zip", {"Skills.csv": SKILLS, "aaaa.csv": "x"})
    path.write_bytes(path.read_bytes().replace(b"aaaa.csv", b"\xff\xfe\x80\x81.csv"))
    assert read(path)["Skills.csv"] == SKILLS.encode()


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_of_one_path_twice_the_later_counts(tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("Skills.csv", "old")
        archive.writestr("Skills.csv", "new")
    assert read(path) == {"Skills.csv": b"new"}


def test_links_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w") as archive:
        link = zipfile.ZipInfo("Skills.csv")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
    assert read(path) == {}


def test_a_day_that_is_none(tmp_path: Path) -> None:
    path = patched(zipped(tmp_path / "x.zip", {"Skills.csv": SKILLS}), CENTRAL, 14, b"\0\0")
    with zips.opened(path, "x.zip") as contents:
        assert contents.members[0].modified is None
        assert contents.members[0].read(Allowance()) == SKILLS.encode()


def test_encrypted(tmp_path: Path) -> None:
    path = patched(zipped(tmp_path / "x.zip", {"Skills.csv": SKILLS}), CENTRAL, 8, b"\x01\0")
    assert refusal(path).startswith("x.zip: this zip is encrypted. Open it with its password")


def test_only_what_is_opened_must_be_open(tmp_path: Path) -> None:
    path = patched(zipped(tmp_path / "x.zip", {"Skills.csv": SKILLS}), CENTRAL, 8, b"\x01\0")
    with zips.opened(path, "x.zip") as contents:
        assert len(contents.members) == 1


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA, 9, 93, 98])
def test_other_packing(tmp_path: Path, method: int) -> None:
    path = patched(zipped(tmp_path / "x.zip", {"Skills.csv": SKILLS}), CENTRAL, 10, struct.pack("<H", method))
    assert "x.zip: Skills.csv: this file is packed in a way that LinkedIn does not use" in refusal(path)


@pytest.mark.parametrize("keep", [0.3, 0.6, 0.9, 0.99])
def test_cut_short(tmp_path: Path, keep: float) -> None:
    path = zipped(tmp_path / "x.zip", {f"Skills_{n}.csv": SKILLS for n in range(9)})
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * keep)])
    assert refusal(path) == "x.zip: this zip is cut short or damaged. Download the export again."


def test_damaged_inside(tmp_path: Path) -> None:
    path = patched(zipped(tmp_path / "x.zip", {"Skills.csv": SKILLS}), LOCAL, 42, b"\xff\xff\xff")
    assert refusal(path) == "x.zip: Skills.csv: this file of the zip is damaged. Download the export again."


@pytest.mark.parametrize("size", [0, 3, 5_000, 0x7FFFFFFF])
def test_wrong_sizes_in_headers(tmp_path: Path, size: int) -> None:
    path = patched(zipped(tmp_path / "x.zip", {"Skills.csv": SKILLS}), CENTRAL, 24, struct.pack("<I", size))
    assert "x.zip: Skills.csv: this file of the zip is " in refusal(path)


def test_a_bomb(tmp_path: Path) -> None:
    path = zipped(tmp_path / "x.zip", {"Skills.csv": b"Name\n" + b"a" * 80_000_000})
    assert path.stat().st_size < 100_000
    assert "x.zip: Skills.csv: expands to far more than LinkedIn would write" in refusal(path)


def test_overlapping_entries_expand_no_further_than_the_allowance(tmp_path: Path) -> None:
    """One body under many names, as in Fifield's zip bomb: each name points at the same local header."""
    body = zipped(tmp_path / "x.zip", {"Skills.csv": b"Name\n" + b"ab\n" * 2_000_000})
    data = body.read_bytes()
    start = data.index(CENTRAL)
    entry, end = data[start : data.index(END)], bytearray(data[data.index(END) :])
    struct.pack_into("<HHII", end, 8, 60, 60, len(entry) * 60, start)
    body.write_bytes(data[:start] + entry * 60 + end)
    with zips.opened(body, "x.zip") as contents:
        (member,) = contents.members
        allowance = Allowance(left=7_000_000)
        # Pythons of 2024 and later see the overlap at the first read; to older ones the allowance says no.
        with pytest.raises(UnsafeArchive):
            [member.read(allowance) for _ in range(2)]


@pytest.mark.parametrize(("count", "fine"), [(MEMBERS, True), (MEMBERS + 1, False)])
def test_members(tmp_path: Path, count: int, fine: bool) -> None:
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(count):
            archive.writestr(f"{number}", b"")
    if fine:
        assert len(read(path)) == count
    else:
        assert refusal(path).startswith("x.zip: this zip holds more than 10,000 files, as no export does")


def test_a_table_of_contents_without_end(tmp_path: Path) -> None:
    path = zipped(tmp_path / "x.zip", {"n" * 60_000 + str(n): "" for n in range(80)})
    assert path.stat().st_size > 2 * CENTRAL_DIRECTORY
    with pytest.raises(UnsafeArchive, match="table of contents is larger than 4 MiB"):
        read(path)


def test_a_long_comment_is_no_harm(tmp_path: Path) -> None:
    path = zipped(tmp_path / "x.zip", {"Skills.csv": SKILLS})
    with zipfile.ZipFile(path, "a") as archive:
        archive.comment = b"c" * 65_000
    assert read(path) == {"Skills.csv": SKILLS.encode()}


def test_a_workbook(tmp_path: Path) -> None:
    path = zipped(tmp_path / "x.xlsx", {"[Content_Types].xml": "<x/>", "xl/workbook.xml": "<x/>"})
    with pytest.raises(NotAnExport, match="Excel workbook"):
        read(path)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.tuples(st.integers(0, 400), st.integers(0, 255)), min_size=1, max_size=6), st.integers(0, 400))
def test_no_damage_is_too_odd(tmp_path: Path, changes: list[tuple[int, int]], cut: int) -> None:
    path = zipped(tmp_path / "x.zip", {"Skills.csv": SKILLS, "Profile.csv": "First Name\nMira\n"})
    data = bytearray(path.read_bytes())
    for place, value in changes:
        data[place % len(data)] = value
    path.write_bytes(data if cut < 200 else data[:cut])
    with contextlib.suppress(UnsafeArchive, NotAnExport):
        read(path)
