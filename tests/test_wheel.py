"""The built wheel, in an environment of its own, audits its own sample and writes every report."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def run(*command: str | Path, where: Path) -> str:
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COVERAGE", "COV_"))}
    done = subprocess.run(list(map(str, command)), cwd=where, env=clean, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The `bin` folder of a fresh environment that holds the wheel; what it depends on comes from ours."""
    place = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", place, where=ROOT)
    (wheel,) = place.glob("*.whl")
    run(sys.executable, "-m", "venv", place / "venv", where=place)
    binaries = place / "venv" / "bin"
    run(binaries / "python", "-m", "pip", "install", "--quiet", "--no-index", "--no-deps", wheel, where=place)
    (packages,) = (place / "venv" / "lib").glob("python*/site-packages")
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return binaries


def test_the_installed_program_audits_its_own_sample(installed: Path, tmp_path: Path) -> None:
    where = run(installed / "python", "-c", "import sample_exports; print(sample_exports.ZIPPED)", where=tmp_path)
    assert str(installed.parent) in where, "the sample comes from the wheel"
    reports = ("-o", "a.html", "-o", "a.pdf", "-o", "a.json")
    run(installed / "auditor", "run", where.strip(), *reports, where=tmp_path)
    assert json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))["score"]["value"] > 0
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "a.html").read_text(encoding="utf-8").startswith("<!")


def test_the_installed_doctor_finds_our_reports(installed: Path, tmp_path: Path) -> None:
    assert "package reports: ours" in run(installed / "auditor", "doctor", where=tmp_path)


def test_the_wheel_brings_schema_rubric_words_and_the_mark_of_types(installed: Path, tmp_path: Path) -> None:
    code = "from importlib.resources import files as f; print([f(p).joinpath(n).is_file() for p, n in ("
    code += "('reports', 'scorecard.schema.json'), ('auditor', 'rubric.toml'), ('auditor', 'py.typed'), "
    code += "('auditor.prose', 'words/verbs.txt'))])"
    assert run(installed / "python", "-c", code, where=tmp_path).strip() == "[True, True, True, True]"
