"""A pile gives back what was laid on it, in order, across processes, and takes little."""

from __future__ import annotations

import pickle
import tracemalloc

import pytest

from auditor.cohort.finding.manifest import Line
from auditor.cohort.pile import BUNDLE, Pile


@pytest.mark.parametrize("count", [0, 1, BUNDLE - 1, BUNDLE, 3 * BUNDLE + 1])
def test_everything_comes_back_in_order_as_often_as_asked(count: int) -> None:
    pile = Pile(range(count))
    assert list(pile) == list(pile) == list(range(count))
    assert len(pile) == count
    assert list(pickle.loads(pickle.dumps(pile))) == list(range(count))  # noqa: S301 - our own, from a line above


def test_names_of_files_that_are_no_text_survive() -> None:
    name = b"caf\xe9.zip".decode("utf-8", "surrogateescape")
    assert list(Pile([name] * BUNDLE)) == [name] * BUNDLE


def test_a_line_takes_about_a_hundred_bytes() -> None:
    count = 5_000
    tracemalloc.start()
    pile = Pile(
        Line(file=f"group/S{number * 7919 % 10**6:06}_export.zip", outcome="read", reference=f"S{number:06}")
        for number in range(count)
    )
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(pile) == count
    assert held / count < 100
