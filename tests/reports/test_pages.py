"""Tests of every PDF as pages: none is left half empty, and a report of little takes two."""

from __future__ import annotations

import numpy as np
import pytest
from pypdfium2 import PdfDocument

from sample_exports import people
from tests.written import DOCUMENTS

HEAD, FOOT = 48, 40
"""Points of an A4 page in which its running lines stand."""


def filled(name: str) -> list[float]:
    """How far down each page is written on, 0 to 1 between its running lines."""
    return [
        _reach(page.render(scale=1, grayscale=True).to_numpy().squeeze())
        for page in PdfDocument(DOCUMENTS[name]("pdf"))
    ]


def _reach(page: np.ndarray) -> float:
    body = page[HEAD : page.shape[0] - FOOT]
    return float((np.flatnonzero((body < 245).any(axis=1))[-1] + 1) / len(body))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_no_page_but_the_last_is_left_a_quarter_empty(name: str) -> None:
    assert min(filled(name)[:-1]) > 0.75


@pytest.mark.parametrize("name", people())
def test_no_report_ends_on_an_almost_empty_page(name: str) -> None:
    assert filled(name)[-1] > 0.2


def test_a_report_of_little_takes_two_pages() -> None:
    assert len(filled("sparse")) == 2
