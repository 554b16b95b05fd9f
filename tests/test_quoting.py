"""Tests of auditor.quoting: verbatim, and a quote that was cut knows it."""

from __future__ import annotations

from auditor.check import quote
from auditor.prose.measure import around, excerpt
from auditor.quoting import quotes
from auditor.records import Source

SUMMARY = Source(file="Profile.csv", row=2)
TEXT = "Hoping to work in water or land restoration after graduation."


def test_a_whole_text_says_no_more() -> None:
    (whole,) = quotes([quote(SUMMARY, "Summary", excerpt(TEXT))])
    assert (whole.file, whole.row, whole.column, whole.text) == ("Profile.csv", 2, "Summary", TEXT)
    assert not whole.more_before
    assert not whole.more_after


def test_a_cut_text_stays_verbatim_and_knows_where_more_stood() -> None:
    at = TEXT.index("water")
    pieces = excerpt(TEXT, 25), around(TEXT, at, at + 5, 8), around(TEXT, 0, 6, 9)
    cut = quotes(quote(SUMMARY, "Summary", piece) for piece in pieces)
    assert [type(one.text) for one in cut] == [str, str, str]
    assert [(one.text, one.more_before, one.more_after) for one in cut] == [
        ("Hoping to work in water", False, True),
        ("work in water or land", True, True),
        ("Hoping to work", False, True),
    ]
