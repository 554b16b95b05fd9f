from __future__ import annotations

import pytest

from auditor.cohort.results.arithmetic import figures_of
from reports.cohort import FILES
from tests.cohort.students import many

STARTS = {"cohort.xlsx": b"PK", "cohort.html": b"<!DOCTYPE html>", "cohort.pdf": b"%PDF"}


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("size", [0, 3, 12])
def test_every_file_is_written_for_any_size_and_repeats_itself(name: str, size: int) -> None:
    of = many(size)
    data = FILES[name](of, figures_of(of), "letter")
    assert data.startswith(STARTS[name])
    assert FILES[name](of, figures_of(of), "letter") == data
