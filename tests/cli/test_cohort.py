"""`auditor cohort` as an office calls it: what is written, what is said, and with which status it ends."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from auditor.cli import cli
from sample_exports.generate import write_cohort
from tests.cohort.handing_in import tables, zipped


@pytest.fixture(scope="module")
def handed_in(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_cohort(tmp_path_factory.mktemp("in") / "handed", 6, seed=3, broken=0)


def auditor(*args: str | Path) -> Result:
    return CliRunner().invoke(cli, [str(arg) for arg in args])


def test_a_folder_becomes_reports_and_the_offices_files(handed_in: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    roster = handed_in.with_name("handed-roster.csv")
    result = auditor("cohort", handed_in, "-o", out, "--roster", roster, "--workers", "1", "--formats", "html")
    assert result.exit_code == 0, result.output
    assert "6 audited" in result.output
    assert str(out / "cohort.json") in result.output
    students = json.loads((out / "cohort.json").read_text(encoding="utf-8"))["students"]
    assert {row["reference"] for row in students} == {f"S03{number:05d}" for number in range(1, 7)}
    assert {stat.S_IMODE(path.stat().st_mode) for path in out.rglob("*") if path.is_file()} == {0o600}


def test_one_bad_export_ends_with_four_and_one_line(tmp_path: Path) -> None:
    zipped(tmp_path / "in" / "good.zip", tables())
    (tmp_path / "in" / "bad.zip").write_bytes(b"")
    result = auditor("cohort", tmp_path / "in", "-o", tmp_path / "out", "--workers", "1", "--formats", "json")
    assert result.exit_code == 4
    assert result.stderr.splitlines() == ["bad.zip: this file is empty"]
    assert "1 audited; 1 could not be read" in result.stdout


def test_nothing_readable_ends_with_two(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "bad.zip").write_bytes(b"")
    result = auditor("cohort", tmp_path / "in", "-o", tmp_path / "out", "--workers", "1", "-q")
    assert result.exit_code == 2


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["--formats", "docx"], "no kind of report"),
        (["--formats", " , "], "some of"),
        (["--roster", "nowhere.csv", "--roster-column", "id"], "NAME=COLUMN"),
        (["--roster-column", "id=Number"], "--roster"),
        (["--key", "k.csv"], "--pseudonyms"),
        (["--roster", "nowhere.csv"], "Give the list of your students as .csv or .xlsx."),
        (["--previous", "nowhere"], "Give the folder that an earlier run wrote."),
        (["--min-cell", "0"], "min-cell"),
    ],
)
def test_a_slip_is_one_helpful_sentence(args: list[str], said: str, tmp_path: Path) -> None:
    zipped(tmp_path / "in" / "good.zip", tables())
    result = auditor("cohort", tmp_path / "in", "-o", tmp_path / "out", *args)
    assert result.exit_code == 2
    assert said in result.output
    assert not (tmp_path / "out").exists()


def test_the_key_to_the_pseudonyms_lies_beside_the_results(tmp_path: Path) -> None:
    zipped(tmp_path / "in" / "Ada Holm.zip", tables("Ada", "Holm"))
    args = ("--pseudonyms", "--workers", "1", "--formats", "html")
    result = auditor("cohort", tmp_path / "in", "-o", tmp_path / "out", *args)
    assert result.exit_code == 0, result.output
    key = tmp_path / "out-key.csv"
    assert str(key) in result.output
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert "Ada Holm" in key.read_text(encoding="utf-8-sig")
    for path in (tmp_path / "out").rglob("*"):
        assert "Ada" not in path.name
        assert path.is_dir() or b"Holm" not in path.read_bytes(), path
