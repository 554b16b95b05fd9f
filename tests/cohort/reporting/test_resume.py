"""What a run leaves for the next: records that hold only while their reports are whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from auditor.cohort.reporting.resume import Shelf, mark
from tests.cohort.students import student

ROW = student("s1", links={"html": "reports/s1.html"})


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    (tmp_path / "reports").mkdir()
    shelf = Shelf(tmp_path)
    shelf.prepare()
    shelf.keep(ROW, {"html": b"<p>whole"}, {"html": 8}, mark="m1", base="b1")
    return shelf


def test_a_record_is_recalled_as_it_was_kept(shelf: Shelf, tmp_path: Path) -> None:
    record = shelf.recall("s1")
    assert record
    assert (record.row, record.mark, record.reports) == (ROW, "m1", {"reports/s1.html": 8})
    assert (tmp_path / "reports" / "s1.html").read_bytes() == b"<p>whole"
    assert list(shelf.rows(["s1", "s2"])) == [ROW]
    assert list(shelf.references()) == ["s1"]
    assert shelf.holds("s1")
    assert not shelf.holds("s2")


@pytest.mark.parametrize("data", [None, b"<p>"])
def test_a_report_that_is_gone_or_cut_makes_the_record_void(shelf: Shelf, tmp_path: Path, data: bytes | None) -> None:
    report = tmp_path / "reports" / "s1.html"
    report.unlink()
    if data is not None:
        report.write_bytes(data)
    assert shelf.recall("s1") is None


def test_a_record_that_cannot_be_read_is_none(shelf: Shelf, tmp_path: Path) -> None:
    (tmp_path / ".resume" / "s1.json").write_bytes(b"{")
    assert shelf.recall("s1") is None
    shelf.drop("s1")
    assert list(shelf.references()) == []


def test_dropping_takes_the_reports_along(shelf: Shelf, tmp_path: Path) -> None:
    shelf.drop("s1")
    assert list((tmp_path / "reports").iterdir()) == []
    assert shelf.recall("s1") is None


def test_only_those_who_are_still_asked_for_stay(shelf: Shelf) -> None:
    shelf.keep(student("s2"), {}, {}, mark="m2", base="b2")
    shelf.keep_only({"s2"})
    assert list(shelf.references()) == ["s2"]


def test_what_a_killed_run_left_half_written_is_swept_away(shelf: Shelf, tmp_path: Path) -> None:
    halves = [tmp_path / ".x.part", tmp_path / "reports" / ".y.part", tmp_path / ".resume" / ".z.part"]
    for half in halves:
        half.write_bytes(b"ha")
    shelf.prepare()
    assert not any(half.exists() for half in halves)
    assert shelf.recall("s1")


def test_the_mark_changes_with_each_of_its_parts() -> None:
    assert mark("1.0", ["a"]) == mark("1.0", ["a"])
    assert len({mark("1.0", ["a"]), mark("1.1", ["a"]), mark("1.0", ["b"]), mark("1.0")}) == 4
