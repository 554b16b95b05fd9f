"""Any executor does the work; a worker that dies takes nobody's answer but that of the job that killed it."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from multiprocessing import active_children

import pytest

from auditor.cohort import workforce as module
from auditor.cohort.workforce import Lost, Workforce, local


def double(numbers: Sequence[int]) -> list[int]:
    return [2 * number for number in numbers]


def die_over_seven(numbers: Sequence[int]) -> list[int]:
    if 7 in numbers:
        os._exit(1)
    return double(numbers)


def sleep(numbers: Sequence[int]) -> list[int]:
    time.sleep(60)
    return double(numbers)


def nothing() -> None:
    """No warming up."""


def in_a_thread() -> Executor:
    return ThreadPoolExecutor(1)


@pytest.mark.parametrize("chunk", [1, 3, 100])
def test_every_job_gets_its_answer(chunk: int) -> None:
    with Workforce(in_a_thread, 1) as workforce:
        answers = dict(workforce.each(double, iter(range(10)), chunk=chunk))
    assert answers == {number: 2 * number for number in range(10)}


def test_no_more_is_taken_on_than_the_workers_can_chew() -> None:
    taken: list[int] = []

    def jobs() -> object:
        for number in range(20):
            taken.append(number)
            yield number

    with Workforce(in_a_thread, 1) as workforce:
        next(workforce.each(double, jobs(), chunk=1))  # type: ignore[arg-type]
    assert len(taken) <= module.AHEAD + 1


def test_a_job_that_kills_its_worker_is_lost_and_the_others_are_not() -> None:
    with Workforce(local(2, nothing), 2) as workforce:
        answers = dict(workforce.each(die_over_seven, range(9), chunk=2))
    assert isinstance(answers.pop(7), Lost)
    assert answers == {number: 2 * number for number in range(9) if number != 7}


def test_workers_that_have_grown_are_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    hired = []

    def hire() -> Executor:
        hired.append(ThreadPoolExecutor(1))
        return hired[-1]

    monkeypatch.setattr(module, "_peak", lambda: module.LARGEST + 1)
    with Workforce(hire, 1) as workforce:
        assert len(dict(workforce.each(double, range(6), chunk=1))) == 6
    assert len(hired) > 2


def test_an_interruption_ends_the_workers_at_once() -> None:
    stopped: list[float] = []

    def interrupted() -> None:
        with Workforce(local(1, nothing), 1) as workforce:
            timer = threading.Timer(1, lambda: (stopped.append(time.monotonic()), signal.raise_signal(signal.SIGINT)))
            timer.start()
            list(workforce.each(sleep, range(4), chunk=1))

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert time.monotonic() - stopped[0] < 2
    assert active_children() == []


def test_the_memory_of_this_process_is_told_in_bytes() -> None:
    assert 10_000_000 < module._peak() < 10_000_000_000
