"""Tests of reports.write: the extension decides, and the file appears whole."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from auditor.errors import OutputFailed
from reports import FORMATS, write, writer
from tests.reports.cards import empty_card, long_card

OPENINGS = {"json": b'{\n  "schema"', "html": b"<!DOCTYPE html>", "pdf": b"%PDF-1.7", "xlsx": b"PK"}


@pytest.mark.parametrize("extension", FORMATS)
def test_the_extension_decides_in_either_case(tmp_path: Path, extension: str) -> None:
    for name in (f"report.{extension}", f"REPORT.{extension.upper()}"):
        path = write(empty_card(), tmp_path / name)
        assert path == tmp_path / name
        assert path.read_bytes().startswith(OPENINGS[extension])


def test_a_path_may_be_a_string(tmp_path: Path) -> None:
    assert write(empty_card(), str(tmp_path / "report.json")) == tmp_path / "report.json"


@pytest.mark.parametrize(("name", "said"), [("report.doc", "ends in “.doc”"), ("report", "has no ending")])
def test_an_unknown_ending_names_the_known_ones(tmp_path: Path, name: str, said: str) -> None:
    with pytest.raises(OutputFailed) as caught:
        write(empty_card(), tmp_path / name)
    assert said in caught.value.what
    assert ".html, .json, .pdf, .xlsx" in caught.value.remedy
    assert list(tmp_path.iterdir()) == []


def test_another_paper_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="a4, letter"):
        write(empty_card(), tmp_path / "report.pdf", paper="a3")


def test_every_writer_gives_the_same_bytes_again() -> None:
    for render in FORMATS.values():
        assert render(long_card(), "a4") == render(long_card(), "a4")


def test_writer_finds_by_the_last_suffix() -> None:
    assert writer(Path("a.html.json")) is FORMATS["json"]


def test_importing_the_package_loads_nothing_heavy() -> None:
    code = "import sys, reports; print([m for m in ('jinja2', 'weasyprint', 'pandas', 'click') if m in sys.modules])"
    command = [sys.executable, "-c", code]
    shown = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 - our own words
    assert shown.stdout.strip() == "[]"
