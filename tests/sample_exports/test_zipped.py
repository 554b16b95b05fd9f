"""The zip of a sample person looks like one that LinkedIn made."""

import zipfile
from pathlib import Path

import pytest

from sample_exports import people
from sample_exports.zipped import zip_like_linkedin


def test_entries_look_as_in_an_archive_made_by_linkedin(tmp_path: Path) -> None:
    target = zip_like_linkedin(people()["strong"], tmp_path / "export.zip")
    with zipfile.ZipFile(target) as archive:
        assert archive.testzip() is None
        for entry in archive.infolist():
            assert entry.flag_bits == 0x808
            assert entry.create_system == 0
            assert entry.external_attr == 0
            assert entry.compress_type == zipfile.ZIP_DEFLATED
            assert entry.date_time == (2026, 6, 15, 9, 0, 0)


def test_sizes_are_missing_from_the_local_header(tmp_path: Path) -> None:
    first = zip_like_linkedin(people()["sparse"], tmp_path / "export.zip").read_bytes()
    assert first[:4] == b"PK\x03\x04"
    assert first[6:8] == b"\x08\x08"
    assert first[14:26] == bytes(12)


def test_names_have_forward_slashes_and_no_top_folder(tmp_path: Path) -> None:
    target = zip_like_linkedin(people()["strong"], tmp_path / "export.zip")
    with zipfile.ZipFile(target) as archive:
        names = archive.namelist()
    assert "Profile.csv" in names
    assert "Jobs/Saved Jobs.csv" in names
    assert not [name for name in names if "\\" in name or name.endswith("/") or "LinkedInDataExport" in name]


def test_the_same_folder_gives_the_same_bytes(tmp_path: Path) -> None:
    folder = people()["arabic"]
    first = zip_like_linkedin(folder, tmp_path / "first.zip").read_bytes()
    second = zip_like_linkedin(folder, tmp_path / "second.zip").read_bytes()
    assert first == second


@pytest.mark.parametrize("name", ["strong", "LinkedInDataExport_06-15-2026", "Basic_LinkedInDataExport_06-15-26"])
def test_a_folder_with_another_name_is_refused(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    with pytest.raises(ValueError, match=name):
        zip_like_linkedin(folder, tmp_path / "export.zip")
    assert not (tmp_path / "export.zip").exists()


def test_a_day_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "Basic_LinkedInDataExport_13-40-2026"
    folder.mkdir()
    (folder / "Profile.csv").write_bytes(b"First Name\n")
    with pytest.raises(ValueError, match="month"):
        zip_like_linkedin(folder, tmp_path / "export.zip")
