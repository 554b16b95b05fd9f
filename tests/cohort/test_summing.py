"""The office's own files, and what an earlier run left of them."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from auditor.cohort.manifest import FAILED, Line
from auditor.cohort.order import Order, Tally
from auditor.cohort.summing import conclude, earlier
from auditor.cohort.table import Missing
from auditor.cohort.work import Asked
from auditor.errors import BadCohort
from auditor.rubric import load
from tests.cohort.students import cohort, student


def order(out: Path) -> Order:
    return Order(folder=out, out=out, asked=Asked(rubric=load(), formats=("html",), paper="a4"), min_cell=7)


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
    assert tmp_path / "cohort.json" in tally.written


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
