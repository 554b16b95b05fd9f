"""What an Export answers for a table that it has, that it lacks, and that no audit opens."""

from __future__ import annotations

import pytest

from auditor.export import open_export
from sample_exports import people


def test_a_table_has_its_columns_and_where_each_row_stands() -> None:
    table = open_export([people()["strong"]]).frame("Positions")
    assert {"Company Name", "Title", "@file", "@row"} <= set(table.columns)
    assert table["@row"].tolist() == list(range(2, len(table) + 2))


def test_a_table_that_is_not_there_has_no_rows_but_its_columns() -> None:
    table = open_export([people()["sparse"]]).frame("Positions")
    assert table.empty
    assert "Title" in table.columns


def test_what_no_audit_opens_is_no_table() -> None:
    with pytest.raises(KeyError):
        open_export([people()["strong"]]).frame("messages")
