"""`auditor compare` as a person calls it, with exports and reports in any mix."""

from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from auditor.cli import cli
from auditor.errors import PangoMissing
from sample_exports import people


def auditor(*args: str | Path) -> Result:
    return CliRunner().invoke(cli, [str(arg) for arg in args])


@pytest.fixture(scope="module")
def earlier(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The nurse half a year before: another surname, no summary."""
    folder = tmp_path_factory.mktemp("earlier") / "Basic_LinkedInDataExport_02-21-2026"
    shutil.copytree(people()["nurse"], folder)
    with (folder / "Profile.csv").open(encoding="utf-8-sig", newline="") as file:
        head, row = csv.reader(file)
    row[head.index("Summary")], row[head.index("Last Name")] = "", "Olde"
    with (folder / "Profile.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([head, row])
    return folder


def test_two_exports_of_one_person_whose_surname_changed(earlier: Path) -> None:
    result = auditor("compare", earlier, people()["nurse"])
    assert result.exit_code == 0, result.output
    assert "The name was Marisol Olde" in result.output
    assert "What improved" in result.output
    assert "You have a summary" in result.output


def test_a_report_and_an_export_and_two_reports_say_the_same(earlier: Path, tmp_path: Path) -> None:
    for name, path in (("old", earlier), ("new", people()["nurse"])):
        assert auditor("run", path, "-o", tmp_path / f"{name}.json", "-q").exit_code == 0
    both = json.loads(auditor("compare", earlier, people()["nurse"], "--json").stdout)
    mixed = json.loads(auditor("compare", tmp_path / "old.json", people()["nurse"], "--json").stdout)
    reports = json.loads(auditor("compare", tmp_path / "old.json", tmp_path / "new.json", "--json").stdout)
    assert both == mixed == reports
    assert both["schema"] == "1.0"


def test_reports_are_written_and_named(earlier: Path, tmp_path: Path) -> None:
    outputs = [tmp_path / f"progress.{kind}" for kind in ("html", "pdf", "json")]
    result = auditor("compare", earlier, people()["nurse"], *(part for path in outputs for part in ("-o", path)))
    assert result.exit_code == 0, result.output
    assert all(path.stat().st_size > 1000 for path in outputs)
    assert result.output.count("Written: ") == 3


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("strong", "nurse", "two people's"),
        ("gone.json", "nurse", "there is no such file"),
        ("gone.zip", "nurse", "gone.zip"),
    ],
)
def test_what_cannot_be_compared_is_one_sentence_and_status_two(old: str, new: str, said: str) -> None:
    result = auditor("compare", people().get(old, old), people().get(new, new))
    assert result.exit_code == 2
    assert said in result.output
    assert "Traceback" not in result.output


def test_a_word_overrides(tmp_path: Path) -> None:
    result = auditor("compare", people()["strong"], people()["nurse"], "--same-person", "-q", "-o", tmp_path / "a.json")
    assert (result.exit_code, result.output) == (0, "")


def test_a_comparison_is_no_report_to_compare(earlier: Path, tmp_path: Path) -> None:
    auditor("compare", earlier, people()["nurse"], "-q", "-o", tmp_path / "p.json")
    result = auditor("compare", tmp_path / "p.json", people()["nurse"])
    assert result.exit_code == 2
    assert "no report of ours" in result.output


def test_an_unknown_format_is_refused_before_any_work(tmp_path: Path) -> None:
    result = auditor("compare", "gone.zip", "gone.zip", "-o", tmp_path / "a.xlsx")
    assert result.exit_code == 2
    assert "should end in one of .html, .json, .pdf" in result.output


def test_without_pango_the_rest_is_written(earlier: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*_: object) -> bytes:
        raise PangoMissing("no Pango")

    monkeypatch.setattr("reports.to_pdf.pages", missing)
    result = auditor("compare", earlier, people()["nurse"], "-o", tmp_path / "a.pdf", "-o", tmp_path / "a.html", "-q")
    assert result.exit_code == 4
    assert "no Pango" in result.output
    assert (tmp_path / "a.html").exists()
