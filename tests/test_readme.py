"""What the README promises: its example check really is all that a new check takes, and its commands exist."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from auditor.cli import COMMANDS
from auditor.rubric import load
from sample_exports import people

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the program with the README's example check added, and nothing else touched."""
    for package in ("auditor", "reports", "sample_exports"):
        shutil.copytree(ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__"))
    (example,) = re.findall(r"```python\n# (auditor/checks/\S+\.py)\n(.*?)```", README, re.DOTALL)
    (tmp_path / example[0]).write_text(example[1], encoding="utf-8")
    return tmp_path


def auditor(where: Path, *args: str | Path) -> str:
    command = [sys.executable, "-m", "auditor", *map(str, args)]
    return subprocess.run(command, cwd=where, capture_output=True, text=True, check=True).stdout  # noqa: S603


def test_one_new_file_is_a_new_check_everywhere(copy: Path) -> None:
    assert "headline-calm" in auditor(copy, "checks")
    assert "The headline is calm." in auditor(copy, "explain", "headline-calm")
    assert "headline-calm 1" in auditor(copy, "rubric", "show")
    card = json.loads(auditor(copy, "run", people()["strong"], "--json"))
    headline = next(criterion for criterion in card["criteria"] if criterion["id"] == "headline")
    found = next(finding for finding in headline["findings"] if finding["check"] == "headline-calm")
    assert found["outcome"] == "pass"
    assert found["message"] == "Your headline has 0 exclamation marks."


def test_the_office_rubric_that_it_shows_is_one(tmp_path: Path) -> None:
    (example,) = re.findall(r"```toml\n(.*?)```", README, re.DOTALL)
    (tmp_path / "office.toml").write_text(example, encoding="utf-8")
    assert load(tmp_path / "office.toml").id == "careers-office"


def test_the_commands_that_it_shows_exist() -> None:
    shown = set(re.findall(r"\bauditor ([a-z]+)\b(?=[ `])", README))
    assert {name for name in shown if name in COMMANDS} >= {"run", "explain", "doctor", "checks", "rubric"}


def test_the_pictures_that_it_shows_are_there() -> None:
    for picture in re.findall(r"!\[[^\]]+\]\(([^)]+)\)", README):
        assert (ROOT / picture).is_file()
