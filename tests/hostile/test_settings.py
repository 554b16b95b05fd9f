"""Files of settings and of rosters, made to harm: each ends in one sentence, within bounds."""

from __future__ import annotations

import io
import os
import signal
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner
from openpyxl import Workbook

from auditor.answers import read_answers
from auditor.cli import cli
from auditor.cohort.finding.roster import read_roster
from auditor.cohort.summing import COHORT, earlier
from auditor.errors import AuditorError, BadCohort, BadRoster, NotAReport
from auditor.interview.answers import read_file
from auditor.reread import read_report
from auditor.rubric import load
from reports.brand import load_brand
from sample_exports import people

DEEP = 100_000
EXPORT = "EXPORT"
TAKES_TOML = (
    (f"run {EXPORT} --answers", "answers.toml"),
    (f"run {EXPORT} --rubric", "rubric.toml"),
    (f"run {EXPORT} --brand", "brand.toml"),
    (f"interview {EXPORT} --plan", "plan.toml"),
    (f"compare {EXPORT} {EXPORT} --rubric", "rubric.toml"),
    (f"compare {EXPORT} {EXPORT} --brand", "brand.toml"),
    ("cohort . -o out --rubric", "rubric.toml"),
    ("cohort . -o out --brand", "brand.toml"),
    ("rubric check", "rubric.toml"),
    ("rubric show --rubric", "rubric.toml"),
    ("rubric diff built-in", "rubric.toml"),
    ("brand check", "brand.toml"),
)
TAKES_OTHERS = (
    (f"run {EXPORT} --target", "job.txt"),
    (f"run {EXPORT} --photo", "me.jpg"),
    (f"compare {EXPORT}", "report.json"),
    ("cohort . -o out --roster", "roster.csv"),
    ("cohort . -o out --roster", "roster.xlsx"),
)
SHEET = "xl/worksheets/sheet1.xml"
ENTITIES = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 9))


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _missing(_: Path) -> None:
    """Nothing is there."""


def _larger(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(1 << 40)


def _said(option: str, path: Path) -> str:
    """What `auditor` says of a call that names this file, which ends at once, with status 2 and nothing written."""
    before = {*path.parent.iterdir()}
    words = [str(people()["sparse"]) if word == EXPORT else word for word in option.split()]
    signal.alarm(60)
    try:
        result = CliRunner().invoke(cli, [*words, str(path)], catch_exceptions=False)
    finally:
        signal.alarm(0)
    assert result.exit_code == 2, result.output
    assert {*path.parent.iterdir()} == before
    told = result.stderr.strip()
    assert told.startswith(f"auditor: {path}: ")
    assert told.count("\n") == 0
    return told.removeprefix(f"auditor: {path}: ")


@pytest.mark.parametrize(("option", "name"), TAKES_TOML + TAKES_OTHERS)
@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (_missing, "there is no such file."),
        (Path.mkdir, "this is a folder, not a"),
        (os.mkfifo, "this is a pipe or a device, not a file."),
        (_larger, "this file is larger than "),
        (lambda path: path.symlink_to(path.name), "this file cannot be read ("),
    ],
    ids=["missing", "folder", "pipe", "larger", "unreadable"],
)
def test_every_option_that_names_a_file_says_what_is_wrong_with_it(
    here: Path, option: str, name: str, fault: Callable[[Path], object], words: str
) -> None:
    if option.startswith("compare") and fault is Path.mkdir and name == "report.json":
        words = "the folder is empty"
    fault(here / name)
    assert _said(option, here / name).startswith(words)


@pytest.mark.parametrize(("option", "name"), TAKES_TOML)
@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b'\n\nname = "Universit\xe4t"', "line 3 is no text in UTF-8. Save it as UTF-8."),
        ('name = "x"'.encode("utf-16"), "line 1 is no text in UTF-8. Save it as UTF-8."),
        (b"\xef\xbb\xbf\n[x", "this is no valid TOML: line 2, at its end: "),
        (b"a = yes", "this is no valid TOML: line 1, column 5: "),
    ],
    ids=["latin", "utf-16", "marked", "toml"],
)
def test_every_option_that_takes_toml_names_the_line(
    here: Path, option: str, name: str, data: bytes, words: str
) -> None:
    (here / name).write_bytes(data)
    assert _said(option, here / name).startswith(words)


@pytest.mark.parametrize("reader", [read_answers, load, load_brand, read_file])
@pytest.mark.parametrize(
    "text", ["x = " + "[" * 20_000, "[a" + ".a" * 3_000, "x = " + "9" * 20_000, "x = 1\x00", "\ufeff\ufeffx = 1"]
)
def test_settings_without_end_are_one_sentence(tmp_path: Path, reader: Callable[[Path], object], text: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(AuditorError) as caught:
        reader(path)
    assert caught.value.exit_code == 2
    assert len(str(caught.value)) < 600


@pytest.mark.parametrize("text", ["[" * DEEP, '{"a":' * DEEP, "9" * DEEP, '{"schema": "1.0", "export": ' + "[" * DEEP])
def test_a_report_without_end_is_no_report(tmp_path: Path, text: str) -> None:
    path = tmp_path / "report.json"
    path.write_text(text, "utf-8")
    with pytest.raises(NotAReport):
        read_report(path)


def test_earlier_results_without_end_are_none(tmp_path: Path) -> None:
    (tmp_path / COHORT).write_text('{"x": ' + "[" * DEEP, "utf-8")
    with pytest.raises(BadCohort):
        earlier(tmp_path)


@pytest.mark.parametrize("text", ['Name\n"' + "a" * 200_000, "Name,ID\n" + "x" * 200_000])
def test_a_roster_with_a_cell_without_end(tmp_path: Path, text: str) -> None:
    path = tmp_path / "roster.csv"
    path.write_text(text, "utf-8")
    with pytest.raises(BadRoster, match="a cell of the roster is longer than any"):
        read_roster(path)


def test_a_roster_beyond_all_size(tmp_path: Path) -> None:
    path = tmp_path / "roster.csv"
    with path.open("wb") as file:
        file.truncate(1 << 40)
    with pytest.raises(BadRoster, match="larger than 20 MB, far more than a roster"):
        read_roster(path)


def _workbook(path: Path, change: Callable[[str], str], *more: tuple[str, bytes]) -> Path:
    """A roster of one student whose sheet is changed, and more members."""
    book, made = Workbook(), io.BytesIO()
    sheet = book.active
    assert sheet is not None
    sheet.append(["ID", "Name"])
    sheet.append([1, "Ada Holm"])
    book.save(made)
    with zipfile.ZipFile(made) as plain, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in plain.namelist():
            data = plain.read(name)
            archive.writestr(name, change(data.decode()).encode() if name == SHEET else data)
        for name, data in more:
            archive.writestr(name, data)
    return path


def test_a_workbook_that_claims_the_widest_sheet_is_read_in_time(tmp_path: Path) -> None:
    def widest(sheet: str) -> str:
        return sheet.replace('ref="A1:B2"', 'ref="A1:XFD1048576"').replace('<row r="2"', '<row r="40000"')

    path = _workbook(tmp_path / "roster.xlsx", lambda sheet: widest(sheet).replace('r="A2"', "").replace('r="B2"', ""))
    (entry,) = read_roster(path)
    assert (entry.id, entry.name) == ("1", "Ada Holm")


REFERENCE = '<!DOCTYPE x [<!ENTITY e0 "eeeeeeeeee">' + ENTITIES + '<!ENTITY f SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize(
    "change",
    [
        lambda sheet: sheet[: len(sheet) // 2],
        lambda sheet: sheet.replace("<v>1</v>", "<v>one</v>").replace('t="n"', 't="s"'),
        lambda sheet: sheet.replace('r="A2"', 'r="ZZZZZ99999999"'),
        lambda sheet: REFERENCE + sheet.replace("<v>1</v>", "<v>&e8;</v>").replace('t="n"', 't="str"'),
        lambda sheet: REFERENCE + sheet.replace("<v>1</v>", "<v>&f;</v>").replace('t="n"', 't="str"'),
        lambda sheet: "",
    ],
)
def test_a_workbook_that_is_broken_is_one_sentence(tmp_path: Path, change: Callable[[str], str]) -> None:
    with pytest.raises(BadRoster, match="not a workbook that can be read"):
        read_roster(_workbook(tmp_path / "roster.xlsx", change))


def test_a_workbook_that_is_a_bomb(tmp_path: Path) -> None:
    path = _workbook(tmp_path / "roster.xlsx", lambda sheet: sheet, ("xl/more.xml", bytes(70_000_000)))
    with pytest.raises(BadRoster, match="expands to far more than a roster holds"):
        read_roster(path)
