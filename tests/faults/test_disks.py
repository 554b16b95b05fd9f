"""A disk that is full, read-only or gone: one sentence for each report, status 4, and nothing half written."""

from __future__ import annotations

import errno
import os
import re
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from auditor.cohort.reporting.lock import NAME
from reports import typesetting
from reports.disk import put
from tests.faults.commands import WRITING, Command, call, clear_away

writing = pytest.mark.parametrize("one", WRITING, ids=[one.args.partition("{")[0].strip() for one in WRITING])
FILLER = "filler"
ROOT = Path(__file__).parent.parent.parent


@contextmanager
def mounted(folder: Path, options: str) -> Iterator[bool]:
    """A small file system of its own at `folder`, where the machine allows one."""
    mount = ["mount", "-t", "tmpfs", "-o", options, "none", str(folder)]
    allowed = os.geteuid() == 0 and subprocess.run(mount, capture_output=True, check=False).returncode == 0  # noqa: S603
    try:
        yield allowed
    finally:
        if allowed:
            subprocess.run(["umount", "--lazy", str(folder)], check=True)  # noqa: S603, S607


def refusing(number: int) -> Callable[..., None]:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    return refuse


@pytest.fixture
def full(out: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder on a disk without a free byte."""
    with mounted(out, "size=64k") as allowed:
        if allowed:
            (out / FILLER).write_bytes(bytes(64 * 1024))
        else:
            monkeypatch.setattr("reports.disk.os.fdopen", refusing(errno.ENOSPC))
        yield out


@pytest.fixture
def closed(out: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder that may be read and not be written."""
    with mounted(out, "ro,size=64k") as allowed:
        if not allowed:
            monkeypatch.setattr("reports.disk.tempfile.mkstemp", refusing(errno.EROFS))
            monkeypatch.setattr("auditor.cohort.run.Path.mkdir", refusing(errno.EROFS))
        yield out


def left(out: Path) -> list[str]:
    return sorted(path.name for path in out.rglob("*") if path.is_file() and path.name not in {FILLER, NAME})


def complaints(said: str, one: Command) -> list[str]:
    """Each is one line that begins as ours do and ends as a sentence; a cohort stops at the first."""
    lines = said.strip().splitlines()
    assert all(re.fullmatch(r"auditor: .+\.", line) for line in lines), said
    assert len(lines) == (1 if one.name == "cohort" else len(one.writes)), said
    return lines


@writing
def test_a_full_disk(one: Command, given: Path, full: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert call(*one.line(given, full)) == 4
    for line in complaints(capfd.readouterr().err, one):
        assert "No space left on device" in line
        assert "Free some space" in line
    assert left(full) == []


@writing
def test_a_folder_that_is_read_only(one: Command, given: Path, closed: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert call(*one.line(given, closed)) == 4
    for line in complaints(capfd.readouterr().err, one):
        assert "Read-only file system" in line
    assert left(closed) == []


@writing
def test_a_folder_that_is_not_there(one: Command, given: Path, out: Path, capfd: pytest.CaptureFixture[str]) -> None:
    out.rmdir()
    out.write_bytes(b"no folder")
    assert call(*one.line(given, out)) == 4
    assert complaints(capfd.readouterr().err, one)
    assert out.read_bytes() == b"no folder"


@pytest.fixture
def scratch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sheets_cut_short: None) -> Iterator[Path]:
    """The folder for temporary files, on a disk without a free byte."""
    folder = tmp_path / "scratch"
    folder.mkdir()
    with mounted(folder, "size=4k") as allowed:
        if allowed:
            (folder / FILLER).write_bytes(bytes(4096))
        else:
            monkeypatch.setattr("openpyxl.worksheet._writer.NamedTemporaryFile", refusing(errno.ENOSPC))
        monkeypatch.setattr(tempfile, "tempdir", str(folder))
        typesetting._style.cache_clear()  # fonts are read anew
        yield folder


@writing
def test_a_full_disk_for_temporary_files(
    one: Command, given: Path, out: Path, scratch: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = call(*one.line(given, out))
    said = capsys.readouterr().err
    missing = {name for name in one.writes if not (out / name).exists()}
    assert status == (4 if missing else 0), said
    assert {Path(name).suffix for name in missing} <= {".pdf", ".xlsx", ".html"}
    assert all(re.fullmatch(r"auditor: .+ TMPDIR\.", line) for line in said.splitlines()), said
    assert bool(said) == bool(missing)
    clear_away()
    assert left(scratch) == []


@writing
def test_files_are_for_their_owner_alone_whatever_the_machine_usually_does(
    one: Command, given: Path, out: Path
) -> None:
    before = os.umask(0)
    try:
        assert call(*one.line(given, out)) == 0
    finally:
        os.umask(before)
    modes = {path: path.stat().st_mode & 0o777 for path in out.rglob("*")}
    assert {oct(mode) for path, mode in modes.items() if path.is_file()} == {"0o600"}
    assert {oct(mode) for path, mode in modes.items() if path.is_dir()} <= {"0o700"}


def test_two_runs_at_once_into_one_folder_leave_what_one_leaves(given: Path, out: Path) -> None:
    line = ["run", str(given / "export.zip"), "-q", "-o", str(out / "a.html"), "-o", str(out / "a.json")]
    runs = [subprocess.Popen([sys.executable, "-m", "auditor", *line], cwd=ROOT) for _ in range(2)]  # noqa: S603
    assert [run.wait(60) for run in runs] == [0, 0]
    both = {name: (out / name).read_bytes() for name in left(out)}
    assert call(*line) == 0
    assert both == {name: (out / name).read_bytes() for name in ("a.html", "a.json")}


def test_of_two_runs_into_one_place_one_wins_whole(out: Path) -> None:
    target = out / "report.html"
    contents = [letter * 300_000 for letter in (b"a", b"b")]
    put(contents[0], target)
    writers = [threading.Thread(target=lambda data=data: [put(data, target) for _ in range(100)]) for data in contents]
    for writer in writers:
        writer.start()
    seen = set()
    while any(writer.is_alive() for writer in writers):
        seen.add(target.read_bytes())
    for writer in writers:
        writer.join()
    assert seen <= set(contents)
    assert [path.name for path in out.iterdir()] == ["report.html"]
