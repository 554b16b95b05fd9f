"""What an order leaves open has the office's usual answer."""

from __future__ import annotations

from pathlib import Path

from auditor.cohort.order import Order, Tally
from auditor.cohort.reporting.work import Asked
from auditor.cohort.results.table import MIN_CELL
from auditor.rubric import load


def test_by_default_names_are_shown_and_small_cells_are_not() -> None:
    order = Order(folder=Path("in"), out=Path("out"), asked=Asked(rubric=load(), formats=("html",), paper="a4"))
    assert order.key is None
    assert order.asked.pseudonyms is False
    assert order.min_cell == MIN_CELL
    assert (order.percentiles, order.fresh, order.travels) == (False, False, False)


def test_each_tally_lists_its_own_files() -> None:
    Tally().written.append(Path("a"))
    assert Tally().written == []
