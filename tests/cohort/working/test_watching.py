"""Whoever watches is told what begins, and of every step."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from auditor.cohort.working import watching as module
from auditor.cohort.working.watching import CHUNK, Watched
from auditor.cohort.working.workforce import Workforce
from tests.cohort.test_run import Silent
from tests.cohort.working.test_shift import double


@pytest.mark.parametrize(("total", "chunk"), [(3, 1), (16, 2), (10_000, CHUNK)])
def test_a_chunk_leaves_work_for_every_worker(total: int, chunk: int, monkeypatch: pytest.MonkeyPatch) -> None:
    chunks: list[int] = []
    monkeypatch.setattr(module, "each", lambda *_, chunk, limit: chunks.append(chunk) or iter(()))
    watched = Watched(workforce=Workforce(lambda: ThreadPoolExecutor(1), 2), watch=Silent())
    assert list(watched.each("Doubling", double, range(total), total=total)) == []
    assert chunks == [chunk]


def test_every_answer_is_a_step() -> None:
    watch = Silent()
    with Workforce(lambda: ThreadPoolExecutor(1), 1) as workforce:
        answers = dict(Watched(workforce=workforce, watch=watch).each("Doubling", double, range(9), total=9))
    assert answers == {number: 2 * number for number in range(9)}
    assert (watch.said, watch.steps) == (["Doubling 9"], 9)
