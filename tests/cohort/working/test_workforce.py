"""Whoever is hired works until it is let go, at the end or at once."""

from __future__ import annotations

import time
from collections.abc import Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from multiprocessing import active_children

import pytest

from auditor.cohort.working import workforce as module
from auditor.cohort.working.workforce import Workforce, local
from tests.cohort.working.test_shift import double, nothing, sleep


def test_nobody_is_hired_before_there_is_work() -> None:
    hired: list[Executor] = []

    def hire() -> Executor:
        hired.append(ThreadPoolExecutor(1))
        return hired[-1]

    with Workforce(hire, 1) as workforce:
        assert hired == []
        assert workforce.answers(workforce.submit(double, [1, 2])) == [2, 4]
        workforce.submit(double, [3]).result(5)
    assert len(hired) == 1


def test_a_pool_that_takes_no_more_gives_its_error_as_an_answer() -> None:
    closed = ThreadPoolExecutor(1)
    closed.shutdown()
    with Workforce(lambda: closed, 1) as workforce:
        assert isinstance(workforce.submit(double, [1]).exception(), RuntimeError)


def test_those_who_hang_are_ended_and_others_come_in_their_place() -> None:
    with Workforce(local(1, nothing), 1) as workforce:
        hanging = workforce.submit(sleep, [1])
        while not hanging.running():
            time.sleep(0.05)
        workforce.end()
        assert active_children() == []
        assert workforce.answers(workforce.submit(double, [1])) == [2]


def test_where_no_process_is_ours_the_stuck_are_replaced_by_whoever_can() -> None:
    replaced: list[bool] = []
    with Workforce(lambda: ThreadPoolExecutor(1), 1, replace_stuck=lambda: replaced.append(True)) as workforce:
        workforce.submit(double, [1]).result(5)
        workforce.end()
        assert replaced == [True]


def test_a_worker_that_grew_is_noted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LARGEST", 1)

    def work(numbers: Sequence[int]) -> list[int]:
        return double(numbers)

    with Workforce(lambda: ThreadPoolExecutor(1), 1) as workforce:
        assert not workforce.has_grown
        workforce.answers(workforce.submit(work, [1]))
        assert workforce.has_grown


def test_the_memory_of_this_process_is_told_in_bytes() -> None:
    assert 10_000_000 < module._peak() < 10_000_000_000
