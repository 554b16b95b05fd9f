from __future__ import annotations

import csv
import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from reports.cleaning import printable
from tests.hostile import archives, opening
from tests.hostile.archives import MADE, READ

ROOT = Path(__file__).parent.parent.parent
PASSED_OVER = {archives.a_named_pipe.__name__, archives.a_device.__name__}
"""What a cohort does not take for something handed in: pipes, and links, which it never follows."""
SLOWEST = 10
"""Seconds of processor time for one archive; most take less than a tenth."""


@dataclass(frozen=True, kw_only=True)
class Came:
    """What came of the archives: of each alone, of all together, and the cohort's manifest by path."""

    alone: dict[str, dict[str, Any]]
    cohort: dict[str, Any]
    manifest: dict[str, dict[str, str]]


@pytest.fixture(scope="module")
def came(tmp_path_factory: pytest.TempPathFactory) -> Came:
    """What came of each archive, in one process whose memory is limited."""
    where, output = tmp_path_factory.mktemp("archives"), tmp_path_factory.mktemp("reports")
    paths = []
    for name, (make, _) in MADE.items():
        (where / name).mkdir()
        paths.append(make(where / name))
    before = sorted(where.rglob("*"))
    command = [sys.executable, "-m", opening.__name__, str(output), *map(str, paths)]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=300)  # noqa: S603
    assert sorted(where.rglob("*")) == before, "nothing is written beside an export"
    found = json.loads(ran.stdout)
    for path, (name, one) in zip(paths, found["alone"].items(), strict=True):
        one["path"] = path.name
        report = output / f"{name}.json"
        one["card"] = json.loads(report.read_text("utf-8")) if report.exists() else None
    rows = csv.DictReader((output / "cohort" / "manifest.csv").read_text("utf-8-sig").splitlines())
    return Came(**found, manifest={row["file"]: row for row in rows})


@pytest.mark.parametrize("name", MADE)
def test_each_is_read_or_refused_in_one_sentence(name: str, came: Came) -> None:
    expected, one = MADE[name][1], came.alone[name]
    assert one["seconds"] < SLOWEST
    assert "Traceback" not in one["said"]
    if expected == READ:
        assert one["status"] == 0, one["said"]
        for part in ("score", "strengths", "next_steps", "subject"):
            assert one["card"][part] == came.alone["plain"]["card"][part]
        return
    assert one["status"] == 2, one["said"]
    assert one["card"] is None
    assert expected in one["said"]
    assert one["said"].count("\n") == 1
    assert one["said"].strip().isprintable()
    assert one["said"].rstrip().endswith(".")


@pytest.mark.parametrize("name", sorted(set(MADE) - PASSED_OVER))
def test_in_a_cohort_each_is_a_line_and_the_others_go_on(name: str, came: Came) -> None:
    expected = MADE[name][1]
    line = came.manifest[printable(f"{name}/{came.alone[name]['path']}".encode("utf-8", "backslashreplace").decode())]
    if expected == READ:
        assert line["outcome"] in {"read", "older", "again"}
    else:
        assert line["outcome"] == "failed"
        assert expected.removeprefix("Profile.csv: ") in line["reason"]
        assert line["reference"] == ""


def test_a_cohort_with_some_that_cannot_be_read_says_so(came: Came) -> None:
    assert came.cohort["status"] == 4
    assert "Traceback" not in came.cohort["said"]
    assert not [file for file in came.manifest if file.split("/")[0] in PASSED_OVER]


def test_all_kinds_are_there() -> None:
    assert len(MADE) == len({make for make, _ in MADE.values()})
    assert len(MADE) >= 40
    assert archives.plain.__name__ in MADE
