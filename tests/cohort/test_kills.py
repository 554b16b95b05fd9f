"""However a run ends, the next one ends as if nothing had been: killed at random moments, or interrupted by Ctrl-C."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest

from sample_exports.generate import write_cohort
from tests.cohort.test_run import tree

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are sent to process groups")
EXPORTS = 8


@pytest.fixture(scope="module")
def handed_in(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = write_cohort(tmp_path_factory.mktemp("in") / "handed", EXPORTS, seed=8, broken=0)
    (folder / "cut.zip").write_bytes(b"PK\x03\x04 cut")
    return folder


def started(folder: Path, out: Path) -> subprocess.Popen[bytes]:
    options = ("--workers", "2", "--formats", "html,json", "--quiet")
    command = [sys.executable, "-m", "auditor", "cohort", str(folder), "-o", str(out), *options]
    quiet = subprocess.DEVNULL
    return subprocess.Popen(command, stdout=quiet, stderr=quiet, start_new_session=True)  # noqa: S603 - our own program


def ended(folder: Path, out: Path) -> float:
    start = time.monotonic()
    assert started(folder, out).wait(60) == 4
    return time.monotonic() - start


def nobody_is_left(group: int, within: float) -> bool:
    """Whether every process of the group is gone in time."""
    until = time.monotonic() + within
    while time.monotonic() < until:
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.05)
    return False


def test_killed_at_random_moments_and_run_again_it_is_as_if_undisturbed(
    handed_in: Path, tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    took = ended(handed_in, tmp_path / "undisturbed")
    chance = Random(time.time_ns())  # noqa: S311 - moments, not secrets
    for kill in range(int(pytestconfig.getoption("--kills"))):
        out = tmp_path / f"killed-{kill % 4}"
        running = started(handed_in, out)
        time.sleep(chance.uniform(0.2, 1) * took)
        running.kill()
        running.wait()
        assert nobody_is_left(running.pid, 5), "a worker outlived its parent"
        if kill % 4 == 3 or kill == int(pytestconfig.getoption("--kills")) - 1:
            for place in tmp_path.glob("killed-*"):
                ended(handed_in, place)
                assert tree(place) == tree(tmp_path / "undisturbed")


def test_ctrl_c_ends_it_within_two_seconds_and_leaves_whole_files(handed_in: Path, tmp_path: Path) -> None:
    took = ended(handed_in, tmp_path / "undisturbed")
    running = started(handed_in, tmp_path / "out")
    time.sleep(took * 0.6)
    assert running.poll() is None, "it should still be at work"
    start = time.monotonic()
    os.killpg(running.pid, signal.SIGINT)
    assert running.wait(10) == 130
    assert time.monotonic() - start < 2
    assert nobody_is_left(running.pid, 5)
    left = tree(tmp_path / "out")
    whole = tree(tmp_path / "undisturbed")
    assert {name: data for name, data in left.items() if whole.get(name) != data} == {}
    ended(handed_in, tmp_path / "out")
    assert tree(tmp_path / "out") == whole
