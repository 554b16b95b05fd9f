"""The office's own files, and what an earlier run left of them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from auditor.cohort.finding.manifest import FAILED, Line
from auditor.cohort.order import Order, Tally
from auditor.cohort.reporting.work import Asked
from auditor.cohort.results.table import Missing
from auditor.cohort.summing import conclude, earlier
from auditor.errors import BadCohort, PangoMissing
from auditor.rubric import load
from reports.brand import Brand
from reports.cohort import FILES
from tests.cohort.students import cohort, student


def order(out: Path, formats: tuple[str, ...] = ("html", "pdf")) -> Order:
    return Order(folder=out, out=out, asked=Asked(rubric=load(), formats=formats, paper="a4"), min_cell=7)


def test_the_cohort_says_what_it_rests_on(tmp_path: Path) -> None:
    rows = [student("a", 40.0, export_day="2026-05-01"), student("b", 80.0, export_day="2026-06-01")]
    tally = Tally(read=2, unmatched=1)
    absent = [Missing(reference="z"), Missing(reference="c")]
    conclude(order(tmp_path), tally, [Line(file="x.zip", outcome=FAILED, reason="cut")], iter(rows), absent)
    found = earlier(tmp_path)
    assert (found.day, found.min_cell, found.rubric.id) == ("2026-06-01", 7, load().id)
    assert [row.percentile for row in found.students] == [50.0, 100.0]
    assert [one.reference for one in found.missing] == ["c", "z"]
    assert found.unread[0].file == "x.zip"
    assert "1 export " in found.notes[0]
    assert tally.written == [tmp_path / name for name in ("manifest.csv", "cohort.json", *FILES)]
    assert all(path.stat().st_size for path in tally.written)


def test_the_overview_is_written_in_the_formats_of_the_reports(tmp_path: Path) -> None:
    tally = Tally(read=1)
    conclude(order(tmp_path, ("json",)), tally, [], iter([student("a")]), [])
    assert [path.name for path in tally.written] == ["manifest.csv", "cohort.json", "cohort.xlsx"]


def test_the_overview_bears_the_offices_look(tmp_path: Path) -> None:
    plain = order(tmp_path, ("html",))
    look = msgspec.structs.replace(plain.asked, brand=Brand(name="Northfield Careers"))
    conclude(replace(plain, asked=look), Tally(read=1), [], iter([student("a")]), [])
    assert "Northfield Careers" in (tmp_path / "cohort.html").read_text(encoding="utf-8")


def test_without_pango_everything_but_the_pdf_is_written_and_it_is_said_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> bytes:
        raise PangoMissing("a PDF needs Pango")

    monkeypatch.setitem(FILES, "cohort.pdf", refuse)
    tally = Tally(read=1)
    conclude(order(tmp_path), tally, [], iter([student("a")]), [])
    assert "Pango" in tally.lacking
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "cohort.html",
        "cohort.json",
        "cohort.xlsx",
        "manifest.csv",
    ]


def test_without_a_student_there_is_only_the_manifest(tmp_path: Path) -> None:
    conclude(order(tmp_path), Tally(), [Line(file="x.zip", outcome=FAILED)], (), ())
    assert [path.name for path in tmp_path.iterdir()] == ["manifest.csv"]


@pytest.mark.parametrize("data", [None, b"{}", b"no json"])
def test_what_is_no_earlier_result_is_said(tmp_path: Path, data: bytes | None) -> None:
    if data is not None:
        (tmp_path / "cohort.json").write_bytes(data)
    with pytest.raises(BadCohort):
        earlier(tmp_path)


def test_an_earlier_result_is_read_as_it_was_written(tmp_path: Path) -> None:
    written = cohort([student("a")])
    (tmp_path / "cohort.json").write_bytes(msgspec.json.encode(written))
    assert earlier(tmp_path) == written
