"""Jobs in chunks over any executor: who dies or hangs over one loses that one answer and no other."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from multiprocessing import active_children

import pytest

from auditor.cohort.working import shift as module
from auditor.cohort.working import workforce as hired_from
from auditor.cohort.working.shift import Lost, each
from auditor.cohort.working.workforce import Workforce, local

LIMIT = 3.0


def double(numbers: Sequence[int]) -> list[int]:
    return [2 * number for number in numbers]


def die_over_seven(numbers: Sequence[int]) -> list[int]:
    if 7 in numbers:
        os._exit(1)
    return double(numbers)


def hang_over_three(numbers: Sequence[int]) -> list[int]:
    if 3 in numbers:
        time.sleep(600)
    return double(numbers)


def sleep(numbers: Sequence[int]) -> list[int]:
    time.sleep(60)
    return double(numbers)


def hang_and_die(numbers: Sequence[int]) -> list[int]:
    return hang_over_three(die_over_seven(numbers) and numbers)


def nothing() -> None:
    """No warming up."""


def in_a_thread() -> Executor:
    return ThreadPoolExecutor(1)


@pytest.mark.parametrize("chunk", [1, 3, 100])
def test_every_job_gets_its_answer(chunk: int) -> None:
    with Workforce(in_a_thread, 1) as workforce:
        answers = dict(each(workforce, double, iter(range(10)), chunk=chunk))
    assert answers == {number: 2 * number for number in range(10)}


def test_no_more_is_taken_on_than_the_workers_can_chew() -> None:
    taken: list[int] = []

    def jobs() -> Iterator[int]:
        for number in range(20):
            taken.append(number)
            yield number

    with Workforce(in_a_thread, 1) as workforce:
        next(each(workforce, double, jobs(), chunk=1))
    assert len(taken) <= module.AHEAD


def test_a_job_that_kills_its_worker_is_lost_and_the_others_are_not() -> None:
    with Workforce(local(2, nothing), 2) as workforce:
        answers = dict(each(workforce, die_over_seven, range(9), chunk=2))
    assert isinstance(answers.pop(7), Lost)
    assert answers == {number: 2 * number for number in range(9) if number != 7}


@pytest.mark.parametrize("chunk", [1, 4])
def test_a_job_that_hangs_is_given_up_and_the_others_are_not(chunk: int) -> None:
    start = time.monotonic()
    with Workforce(local(2, nothing), 2) as workforce:
        answers = dict(each(workforce, hang_over_three, range(9), chunk=chunk, limit=LIMIT))
        assert workforce.submit(double, [1]).result(10)[0] == [2], "somebody is there again"
    lost = answers.pop(3)
    assert "within 3 seconds and was given up" in str(lost)
    assert answers == {number: 2 * number for number in range(9) if number != 3}
    assert time.monotonic() - start < 20
    assert active_children() == []


def test_one_that_hangs_while_it_is_tried_alone_is_given_up_too() -> None:
    with Workforce(local(2, nothing), 2) as workforce:
        answers = dict(each(workforce, hang_and_die, [3, 7, 1, 2], chunk=4, limit=LIMIT))
    assert {job for job, answer in answers.items() if isinstance(answer, Lost)} == {3, 7}
    assert (answers[1], answers[2]) == (2, 4)


def test_a_pause_of_the_whole_machine_takes_nobodys_time(monkeypatch: pytest.MonkeyPatch) -> None:
    hours = iter(range(0, 10**9, 3600))
    monkeypatch.setattr(module, "monotonic", lambda: float(next(hours)))
    with Workforce(local(1, nothing), 1) as workforce:
        assert dict(each(workforce, double, range(4), chunk=1, limit=60)) == {0: 0, 1: 2, 2: 4, 3: 6}


def test_without_a_limit_it_may_take_its_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LOOK_UP", 0.01)
    with Workforce(in_a_thread, 1) as workforce:
        assert dict(each(workforce, _slowly, [1], chunk=1, limit=None)) == {1: 2}
        assert isinstance(dict(each(workforce, _slowly, [1], chunk=1, limit=0.05))[1], Lost)


def _slowly(numbers: Sequence[int]) -> list[int]:
    time.sleep(0.3)
    return double(numbers)


def test_workers_that_have_grown_are_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    hired = []

    def hire() -> Executor:
        hired.append(ThreadPoolExecutor(1))
        return hired[-1]

    monkeypatch.setattr(hired_from, "_peak", lambda: hired_from.LARGEST + 1)
    with Workforce(hire, 1) as workforce:
        assert len(dict(each(workforce, double, range(6), chunk=1))) == 6
    assert len(hired) > 2


def test_an_interruption_ends_the_workers_at_once() -> None:
    stopped: list[float] = []

    def interrupted() -> None:
        with Workforce(local(1, nothing), 1) as workforce:
            timer = threading.Timer(1, lambda: (stopped.append(time.monotonic()), signal.raise_signal(signal.SIGINT)))
            timer.start()
            list(each(workforce, sleep, range(4), chunk=1))

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert time.monotonic() - stopped[0] < 2
    assert active_children() == []
