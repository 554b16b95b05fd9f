from __future__ import annotations

import os
from pathlib import Path

import pytest

from auditor.errors import NotAnExport, UnsafeArchive
from auditor.export import folders
from auditor.export.limits import DEPTH, Allowance

from .making import SKILLS, folder


def paths(where: Path) -> list[str]:
    return sorted(member.path for member in folders.contents(where, "x").members)


def test_files_at_any_sensible_depth(tmp_path: Path) -> None:
    deep = "/".join("d" * 1 for _ in range(DEPTH))
    folder(
        tmp_path,
        {"Skills.csv": SKILLS, "a/b/Courses.csv": "x", f"{deep}/Honors.csv": "x", f"{deep}/e/Too deep.csv": "x"},
    )
    assert paths(tmp_path) == ["Skills.csv", "a/b/Courses.csv", f"{deep}/Honors.csv"]


def test_a_file_is_read_and_dated(tmp_path: Path) -> None:
    (member,) = folders.contents(folder(tmp_path, {"Skills.csv": SKILLS}, day="2026-06-20"), "x").members
    assert member.read(Allowance()) == SKILLS.encode()
    assert str(member.modified) == "2026-06-20"
    assert member.size == len(SKILLS)


def test_hidden_files_are_counted_and_passed_over(tmp_path: Path) -> None:
    folder(tmp_path, {"__MACOSX/._Skills.csv": "x", ".DS_Store": "x", "._Skills.csv": "x", ".git/Skills.csv": "x"})
    contents = folders.contents(tmp_path, "x")
    assert contents.members == ()
    assert contents.hidden == 4


def test_links_stay_inside(tmp_path: Path) -> None:
    outside = folder(tmp_path / "outside", {"Courses.csv": "secret"})
    sibling = folder(tmp_path / "export-of-another", {"Honors.csv": "secret"})
    export = folder(tmp_path / "export", {"Skills.csv": SKILLS})
    (export / "Courses.csv").symlink_to(outside / "Courses.csv")
    (export / "Honors.csv").symlink_to(sibling / "Honors.csv")
    (export / "Languages.csv").symlink_to(export / "Skills.csv")
    (export / "gone.csv").symlink_to(export / "nothing")
    (export / "self.csv").symlink_to(export / "self.csv")
    (export / "all").symlink_to(outside, target_is_directory=True)
    (export / "loop").symlink_to(export, target_is_directory=True)
    assert paths(export) == ["Languages.csv", "Skills.csv"]


def test_a_link_to_the_folder_itself_is_followed(tmp_path: Path) -> None:
    export = folder(tmp_path / "export", {"Skills.csv": SKILLS})
    (tmp_path / "link").symlink_to(export, target_is_directory=True)
    (export / "Languages.csv").symlink_to(export / "Skills.csv")
    assert paths(tmp_path / "link") == ["Languages.csv", "Skills.csv"]


def test_pipes_are_passed_over(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "Skills.csv")
    assert paths(tmp_path) == []


def test_a_pipe_in_the_place_of_a_file_blocks_nobody(tmp_path: Path) -> None:
    (member,) = folders.contents(folder(tmp_path, {"Skills.csv": SKILLS}), "x").members
    (tmp_path / "Skills.csv").unlink()
    os.mkfifo(tmp_path / "Skills.csv")
    with pytest.raises(OSError, match="no file any more"):
        member.read(Allowance())


def test_a_file_that_grew_is_counted_as_it_is(tmp_path: Path) -> None:
    (member,) = folders.contents(folder(tmp_path, {"Skills.csv": SKILLS}), "x").members
    (tmp_path / "Skills.csv").write_bytes(b"x" * 1000)
    assert len(member.read(Allowance())) == 1000
    with pytest.raises(UnsafeArchive):
        member.read(Allowance(), 999)


@pytest.mark.parametrize(("count", "fine"), [(5, True), (6, False)])
def test_a_folder_of_thousands_is_not_wandered_through(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, count: int, fine: bool
) -> None:
    monkeypatch.setattr(folders, "MEMBERS", 5)
    folder(tmp_path, {f"{number}.txt": "x" for number in range(count)})
    if fine:
        assert len(paths(tmp_path)) == count
        return
    with pytest.raises(NotAnExport, match=r"x: this folder holds more than 5 files.*folder of the export itself"):
        paths(tmp_path)


def test_the_limit_counts_folders_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folders, "MEMBERS", 5)
    folder(tmp_path, {"a/b/c/d/e/f": "x"})
    with pytest.raises(NotAnExport):
        paths(tmp_path)


def test_a_folder_further_down_that_cannot_be_entered_is_noted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder(tmp_path, {"Skills.csv": SKILLS, "Jobs/Job Applications.csv": "x"})
    refuse(monkeypatch, "Jobs")
    contents = folders.contents(tmp_path, "x")
    assert [member.path for member in contents.members] == ["Skills.csv"]
    assert contents.unread == (("Jobs", "Permission denied"),)


def test_the_folder_itself_must_be_entered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    refuse(monkeypatch, tmp_path.name)
    with pytest.raises(PermissionError):
        folders.contents(tmp_path, "x")


def refuse(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """As for a user without permission; root may enter everywhere."""
    scandir = os.scandir

    def refusing(path: Path) -> object:
        if Path(path).name == name:
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refusing)
