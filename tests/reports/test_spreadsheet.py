"""Tests of reports.spreadsheet: the same bytes for the same book, and no moment of its making."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from reports.spreadsheet import EPOCH, saved


def book_of(text: str) -> bytes:
    book = Workbook(write_only=True)
    book.create_sheet("Sheet").append([text])
    return saved(book, title="A title", notice="A notice", creator="auditor 1", day="2026-06-15")


def test_equal_books_are_equal_bytes_without_the_moment_of_making() -> None:
    assert book_of("a") == book_of("a")
    assert book_of("a") != book_of("b")
    with ZipFile(BytesIO(book_of("a"))) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {EPOCH}


def test_the_properties_say_what_it_is_and_of_which_day() -> None:
    properties = load_workbook(BytesIO(book_of("a"))).properties
    assert (properties.title, properties.description, properties.creator) == ("A title", "A notice", "auditor 1")
    assert properties.created is not None
    assert properties.created.date().isoformat() == "2026-06-15"
