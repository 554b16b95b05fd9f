from __future__ import annotations

import contextlib
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from auditor import audit_export
from auditor.errors import NotAnExport
from auditor.export import open_export
from tests.export.making import ARCHIVE, folder
from tests.hostile.exports import Written, damaged, exports
from tests.hostile.test_tables import written_in_every_form

FEWER = settings(max_examples=settings().max_examples // 4)


@FEWER
@given(exports())
def test_every_row_of_a_whole_table_is_read_back(files: list[Written]) -> None:
    with TemporaryDirectory() as where:
        export = open_export([folder(Path(where) / ARCHIVE, {one.kind.file: one.data for one in files})])
    for one in files:
        assert list(export.tables[one.kind.name].rows) == one.expected()
    assert export.problems == ()


@FEWER
@given(exports(), st.data())
def test_whatever_the_damage_there_is_a_report_or_a_sentence(files: list[Written], data: st.DataObject) -> None:
    with TemporaryDirectory() as where, contextlib.suppress(NotAnExport):
        path = folder(Path(where) / ARCHIVE, data.draw(damaged(files)))
        written_in_every_form(audit_export(path, spelling=False))
