"""Two runs never write into one folder, and a run that was killed keeps nobody out."""

from __future__ import annotations

import errno
import subprocess
import sys
from pathlib import Path

import pytest

from auditor.cohort.reporting import lock as module
from auditor.cohort.reporting.lock import locked
from auditor.cohort.reporting.resume import FOLDER
from auditor.errors import FolderInUse
from tests.cohort.handing_in import tables, zipped
from tests.cohort.test_run import done, tree

HOLDING = """
import sys, time
from pathlib import Path
from auditor.cohort.reporting.lock import locked
with locked(Path(sys.argv[1]), within=sys.argv[2]):
    print("held", flush=True)
    time.sleep(60)
"""


def test_a_second_one_is_refused_until_the_first_has_ended(tmp_path: Path) -> None:
    with locked(tmp_path, within="in"):
        with pytest.raises(FolderInUse, match="another run is writing") as refused, locked(tmp_path, within="in"):
            pass
        assert refused.value.exit_code == 2
    with locked(tmp_path, within="in"):
        assert (tmp_path / "in" / "lock").stat().st_mode & 0o077 == 0


def test_a_killed_run_keeps_nobody_out(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLDING, str(tmp_path), FOLDER]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as other:  # noqa: S603 - our own program
        assert other.stdout
        assert other.stdout.readline() == b"held\n"
        with pytest.raises(FolderInUse), locked(tmp_path, within=FOLDER):
            pass
        other.kill()
    with locked(tmp_path, within=FOLDER):
        pass


def test_a_run_into_a_folder_in_use_touches_nothing_in_it(tmp_path: Path) -> None:
    zipped(tmp_path / "in" / "a.zip", tables())
    out = tmp_path / "out"
    done(tmp_path / "in", out)
    (out / "reports" / ".half.part").write_bytes(b"of the other run")
    before = tree(out)
    with locked(out, within=FOLDER), pytest.raises(FolderInUse):
        done(tmp_path / "in", out, fresh=True)
    assert tree(out) == before


def test_where_the_file_system_knows_no_locks_the_work_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fcntl = pytest.importorskip("fcntl")

    def no_locks(*_: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(fcntl, "flock", no_locks)
    with locked(tmp_path, within="in"):
        assert module.NAME in {path.name for path in (tmp_path / "in").iterdir()}
