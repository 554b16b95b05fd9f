"""An invented cohort lies there as students hand it in, broken ones and all, the same bytes each time."""

from __future__ import annotations

import csv
import hashlib
import sys
from pathlib import Path

import pytest

from auditor.errors import AuditorError
from auditor.export import open_export
from sample_exports.generate import main, write_cohort


def mark(folder: Path) -> str:
    sha = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            sha.update(str(path.relative_to(folder)).encode() + path.read_bytes())
    return sha.hexdigest()


def test_the_same_seed_gives_the_same_bytes(tmp_path: Path) -> None:
    first, second, other = (
        mark(write_cohort(tmp_path / name, 12, seed=seed)) for name, seed in (("a", 1), ("b", 1), ("c", 2))
    )
    assert first == second != other


def test_whole_ones_open_and_broken_ones_do_not(tmp_path: Path) -> None:
    whole = write_cohort(tmp_path / "whole", 12, broken=0)
    for path in whole.iterdir():
        if path.suffix == ".zip":
            assert open_export([path])
    broken = [path for path in write_cohort(tmp_path / "broken", 12, broken=1).iterdir() if path.is_file()]
    assert len(broken) == 12
    for path in broken:
        with pytest.raises(AuditorError):
            open_export([path])


def test_they_come_in_several_ways_and_with_a_roster(tmp_path: Path) -> None:
    folder = write_cohort(tmp_path / "cohort", 100, broken=0)
    zips = list(folder.rglob("*.zip"))
    assert any(path.name.endswith(".zip.zip") for path in zips)
    assert any(path.parent != folder for path in zips)
    assert list(folder.rglob("Profile.csv"))
    with (tmp_path / "cohort-roster.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 102
    assert sum(row["First name"] == "Absent" for row in rows) == 2


def test_the_command_writes_where_it_is_told_and_never_over_something(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "cohort"
    monkeypatch.setattr(sys, "argv", ["generate", "3", "--seed", "4", "-o", str(target)])
    main()
    assert mark(target) == mark(write_cohort(tmp_path / "again", 3, seed=4))
    with pytest.raises(SystemExit):
        main()
    assert "is there already" in capsys.readouterr().err
