"""Tests of reports.disk: whole, private, or not at all."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from auditor.errors import OutputFailed
from reports.disk import put


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_it_writes_the_bytes_for_the_owner_alone(tmp_path: Path) -> None:
    target = tmp_path / "report.json"
    assert put(b"words", target) == target
    assert target.read_bytes() == b"words"
    assert mode(target) == 0o600
    assert list(tmp_path.iterdir()) == [target]


def test_a_file_that_others_could_read_is_replaced_by_one_that_they_cannot(tmp_path: Path) -> None:
    target = tmp_path / "report.json"
    target.write_bytes(b"old")
    target.chmod(0o644)
    put(b"new", target)
    assert target.read_bytes() == b"new"
    assert mode(target) == 0o600


def test_a_link_is_replaced_and_what_it_led_to_stays(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_bytes(b"kept")
    target = tmp_path / "report.json"
    target.symlink_to(elsewhere)
    put(b"new", target)
    assert elsewhere.read_bytes() == b"kept"
    assert not target.is_symlink()


@pytest.mark.parametrize("interruption", [KeyboardInterrupt, SystemExit, RuntimeError])
def test_an_interruption_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, interruption: type[BaseException]
) -> None:
    target = tmp_path / "report.json"
    target.write_bytes(b"old")

    def stop(_: Path, __: Path) -> None:
        raise interruption

    monkeypatch.setattr(Path, "replace", stop)
    with pytest.raises(interruption):
        put(b"new", target)
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize(
    ("number", "hint"),
    [
        (errno.ENOSPC, "Free some space"),
        (errno.EDQUOT, "Free some space"),
        (errno.EROFS, "may not write there"),
        (errno.EACCES, "may not write there"),
        (errno.EIO, "another place"),
    ],
)
def test_what_the_disk_refuses_is_said_with_a_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, hint: str
) -> None:
    def refuse(_: Path, __: Path) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Path, "replace", refuse)
    target = tmp_path / "report.json"
    with pytest.raises(OutputFailed) as caught:
        put(b"new", target)
    assert caught.value.where == str(target)
    assert os.strerror(number) in caught.value.what
    assert hint in caught.value.remedy
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(OutputFailed, match="Create that folder first"):
        put(b"new", tmp_path / "absent" / "report.json")


def test_a_folder_of_that_name_is_not_replaced(tmp_path: Path) -> None:
    folder = tmp_path / "report.json"
    folder.mkdir()
    with pytest.raises(OutputFailed, match="That is a folder"):
        put(b"new", folder)
    assert list(tmp_path.iterdir()) == [folder]


def test_a_name_that_this_machine_cannot_write_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise UnicodeEncodeError("ascii", "ä", 0, 1, "not in range")

    monkeypatch.setattr("reports.disk.tempfile.mkstemp", refuse)
    with pytest.raises(OutputFailed, match="do not allow"):
        put(b"x", tmp_path / "ä.json")
