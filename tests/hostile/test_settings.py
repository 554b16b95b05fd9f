"""Files of settings and of rosters, made to harm: each ends in one sentence, within bounds."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook

from auditor.answers import read_answers
from auditor.cohort.finding.roster import read_roster
from auditor.cohort.summing import COHORT, earlier
from auditor.errors import AuditorError, BadCohort, BadRoster, NotAReport
from auditor.interview.answers import read_file
from auditor.reread import read_report
from auditor.rubric import load
from reports.brand import load_brand

DEEP = 100_000
SHEET = "xl/worksheets/sheet1.xml"
ENTITIES = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 9))


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
    with pytest.raises(BadRoster, match="far larger than a roster"):
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
