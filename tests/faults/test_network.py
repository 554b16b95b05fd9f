"""With the network taken away every command says and writes the same, sends nothing, and leaves nothing elsewhere."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.faults.commands import EVERY

ROOT = Path(__file__).parent.parent.parent
ALONE = ("unshare", "--net", "--map-root-user")
"""A network namespace of its own, in which there is nobody to speak to; not every machine allows it."""


@dataclass(frozen=True)
class Run:
    told: dict[str, Any]
    files: dict[str, bytes]
    around: list[str]


def run(place: Path, given: Path, *before: str) -> Run:
    """Every command, with its home and its temporary folder empty and apart."""
    for name in ("out", "home", "scratch", "here"):
        (place / name).mkdir(parents=True)
    environment = {**os.environ, "HOME": str(place / "home"), "TMPDIR": str(place / "scratch"), "PYTHONPATH": str(ROOT)}
    command = [*before, sys.executable, "-m", "tests.faults.everything", str(given), str(place / "out")]
    done = subprocess.run(command, cwd=place / "here", env=environment, capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stderr == ""
    told = json.loads(done.stdout.replace(str(place), "PLACE"))
    out = place / "out"
    files = {path.relative_to(out).as_posix(): path.read_bytes() for path in out.rglob("*") if path.is_file()}
    around = [str(path) for name in ("home", "scratch", "here") for path in (place / name).rglob("*")]
    return Run(told=told, files=files, around=around)


def may_be_alone() -> bool:
    try:
        return subprocess.run([*ALONE, "true"], capture_output=True, check=False).returncode == 0  # noqa: S603
    except FileNotFoundError:
        return False


@pytest.fixture(scope="module")
def online(tmp_path_factory: pytest.TempPathFactory, given: Path) -> Run:
    return run(tmp_path_factory.mktemp("online") / "place", given)


def test_every_command_works_and_none_sends_anything(online: Run) -> None:
    statuses = {args: told[0] for args, told in online.told["told"].items()}
    assert statuses == {one.args: 0 for one in EVERY}
    assert online.told["spoken"] == []


def test_every_command_writes_what_its_row_says(online: Run) -> None:
    assert {name for one in EVERY for name in one.writes} <= set(online.files)


def test_nothing_is_written_elsewhere_and_nothing_temporary_is_left(online: Run) -> None:
    allowed = ("PLACE/out", "PLACE/scratch", os.devnull)
    elsewhere = [path for path in online.told["written"] if not path.startswith(allowed) and "__pycache__" not in path]
    assert elsewhere == []
    assert online.around == []
    assert [name for name in online.files if name.endswith(".part")] == []


def test_without_a_network_everything_is_the_same(online: Run, given: Path, tmp_path: Path) -> None:
    # Where a namespace is refused, the audit events above still tell that no socket was ever asked for.
    offline = run(tmp_path / "place", given, *(ALONE if may_be_alone() else ()))
    assert offline.told["told"] == online.told["told"]
    assert sorted(offline.files) == sorted(online.files)
    assert [name for name, data in offline.files.items() if data != online.files[name]] == []
