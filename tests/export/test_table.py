from __future__ import annotations

import subprocess
import sys

from auditor.export.table import Problem, Table, joined

ONE = Table(columns=("Name", "Number"), rows=(("Algebra", "007"), ("N/A", "")), origins=(("a.csv", 1), ("a.csv", 3)))


def test_a_frame_holds_strings_and_where_they_stand() -> None:
    frame = ONE.frame()
    assert frame.to_dict("records") == [
        {"Name": "Algebra", "Number": "007", "@file": "a.csv", "@row": 1},
        {"Name": "N/A", "Number": "", "@file": "a.csv", "@row": 3},
    ]
    assert not frame.isna().any(axis=None)
    assert type(frame["@row"][0]) is int


def test_an_empty_frame_has_the_columns() -> None:
    frame = Table(columns=("Name",)).frame()
    assert [*frame.columns] == ["Name", "@file", "@row"]
    assert len(frame) == 0


def test_chunks_are_one_table() -> None:
    other = Table(columns=ONE.columns, rows=(("Logic", "1"),), origins=(("a_1.csv", 1),))
    both = joined(ONE.columns, [ONE, other])
    assert both.column("Name") == ["Algebra", "N/A", "Logic"]
    assert both.origins[-1] == ("a_1.csv", 1)
    assert len(both) == 3


def test_problems_sort_by_file_and_row() -> None:
    late, early = Problem(file="b", row=1, reason=""), Problem(file="a", row=2, reason="")
    assert sorted([late, early]) == [early, late]


def test_pandas_is_not_imported_before_a_frame_is_made() -> None:
    code = "import sys, auditor.export; sys.exit('pandas' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603 - our own code
