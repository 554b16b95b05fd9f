"""What is found beneath a folder, in all the ways in which students hand in."""

from __future__ import annotations

from pathlib import Path

import pytest

from auditor.cohort.finding.discovery import discover
from auditor.errors import NotAnExport
from tests.cohort.handing_in import tables, unpacked, zipped


def names(folder: Path) -> list[str]:
    return list(discover(folder).exports)


def test_zips_and_folders_are_found_wherever_they_lie(tmp_path: Path) -> None:
    zipped(tmp_path / "a.zip", tables())
    zipped(tmp_path / "Group 1" / "Holm Ada_123" / "Basic_LinkedInDataExport_09-01-2026.zip (1).zip", tables())
    unpacked(tmp_path / "b" / "Complete_LinkedInDataExport_09-01-2026", tables())
    (tmp_path / "c.zip.crdownload").write_bytes(b"half")
    assert names(tmp_path) == [
        "Group 1/Holm Ada_123/Basic_LinkedInDataExport_09-01-2026.zip (1).zip",
        "a.zip",
        "b/Complete_LinkedInDataExport_09-01-2026",
        "c.zip.crdownload",
    ]


def test_what_lies_in_an_unpacked_export_is_its_own(tmp_path: Path) -> None:
    home = unpacked(tmp_path / "ada", tables())
    unpacked(home / "Jobs", {"Job Seeker Preferences.csv": "A\n"})
    unpacked(home / "Articles" / "Articles", {"one.html": "<p>"})
    (home / "cv.pdf").write_bytes(b"%PDF")
    found = discover(tmp_path)
    assert list(found.exports) == ["ada"]
    assert list(found.strays) == []


def test_a_zip_and_another_profile_inside_an_unpacked_export_are_exports_of_their_own(tmp_path: Path) -> None:
    home = unpacked(tmp_path / "ada", tables())
    zipped(home / "original.zip", tables())
    unpacked(home / "friend", tables("Ben", "Moss"))
    assert names(tmp_path) == ["ada", "ada/friend", "ada/original.zip"]


def test_other_files_are_listed_with_what_they_are(tmp_path: Path) -> None:
    zipped(tmp_path / "a.zip", tables())
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    (tmp_path / "list.xlsx").write_bytes(b"PK\x03\x04")
    (tmp_path / "notes.txt").write_text("hello", encoding="utf-8")
    (tmp_path / "Skills.csv").write_text("Name\n", encoding="utf-8")
    told = dict(discover(tmp_path).strays)
    assert set(told) == {"photo.jpg", "list.xlsx", "notes.txt", "Skills.csv"}
    assert "picture" in told["photo.jpg"]
    assert "one table of an export" in told["Skills.csv"]


def test_a_zip_without_an_ending_is_told_by_its_bytes(tmp_path: Path) -> None:
    zipped(tmp_path / "export", tables())
    assert names(tmp_path) == ["export"]


def test_one_export_given_as_the_folder_is_a_cohort_of_one(tmp_path: Path) -> None:
    assert names(unpacked(tmp_path / "ada", tables())) == ["."]


def test_results_links_and_hidden_files_are_passed_over(tmp_path: Path) -> None:
    out = tmp_path / "out"
    zipped(out / "old.zip", tables())
    zipped(tmp_path / "a.zip", tables())
    (tmp_path / "again.zip").symlink_to(tmp_path / "a.zip")
    (tmp_path / "round").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / ".DS_Store").write_bytes(b"x")
    found = discover(tmp_path, leave_out=[out])
    assert list(found.exports) == ["a.zip"]
    assert list(found.strays) == []


@pytest.mark.parametrize(("name", "said"), [("nowhere", "no such folder"), ("file", "not a folder")])
def test_what_is_no_folder_is_said(tmp_path: Path, name: str, said: str) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(NotAnExport, match=said):
        discover(tmp_path / name)


def test_a_folder_that_cannot_be_entered_does_not_hide_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import os

    zipped(tmp_path / "a.zip", tables())
    (tmp_path / "locked").mkdir()
    scandir = os.scandir

    def refusing(path: Path) -> object:
        if Path(path).name == "locked":
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refusing)
    assert names(tmp_path) == ["a.zip"]
    with pytest.raises(NotAnExport, match="cannot be read"):
        discover(tmp_path / "locked")
