"""Who does the work: any `concurrent.futures` executor, hired anew when a worker dies or has grown too large."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ProcessPoolExecutor, wait
from contextlib import contextmanager
from itertools import islice
from multiprocessing import active_children, get_context, parent_process
from types import TracebackType
from typing import Self, TypeVar

AHEAD = 2
"""Chunks in flight for each worker: none of them waits, and the parent holds few results at once."""
LARGEST = 800 * 1024 * 1024
"""Peak bytes of a worker, after which all are replaced; a warm one that has set a few hundred reports takes 250 MB."""
_LOOK_UP = 0.5

Job = TypeVar("Job")
Answer = TypeVar("Answer")
Work = Callable[[Sequence[Job]], Sequence[Answer]]
Hire = Callable[[], Executor]


class Lost(Exception):
    """A job to which no answer came: its worker died over it, alone."""


class Workforce:
    """Does jobs in chunks with whatever executor `hire` gives, `size` workers strong.

    Use it as a context: at its end the executor is let go; after an interruption its processes are ended at once.
    """

    def __init__(self, hire: Hire, size: int) -> None:
        self._hire = hire
        self.size = size
        self._executor: Executor | None = None
        self._grown = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._let_go(at_once=kind is not None)

    def each(self, work: Work[Job, Answer], jobs: Iterable[Job], *, chunk: int) -> Iterator[tuple[Job, Answer | Lost]]:
        """Every job with its answer, as they come; one whose worker dies is tried again alone, then Lost."""
        waiting: dict[Future[tuple[Sequence[Answer], int]], Sequence[Job]] = {}
        rest = iter(jobs)
        while batch := list(islice(rest, chunk)):
            while len(waiting) >= (1 if self._grown else self.size * AHEAD):
                yield from self._collect(work, waiting)
            if self._grown and not waiting:
                self._let_go()
            waiting[self._submit(work, batch)] = batch
        while waiting:
            yield from self._collect(work, waiting)

    def _collect(
        self, work: Work[Job, Answer], waiting: dict[Future[tuple[Sequence[Answer], int]], Sequence[Job]]
    ) -> Iterator[tuple[Job, Answer | Lost]]:
        done, _ = wait(waiting, timeout=_LOOK_UP, return_when=FIRST_COMPLETED)
        suspects: list[Job] = []
        for future in done:
            batch = waiting.pop(future)
            if future.exception():
                suspects += batch
                continue
            answers, size = future.result()
            self._grown = self._grown or size > LARGEST
            yield from zip(batch, answers, strict=True)
        if suspects:
            # One dead worker breaks a whole pool: all that was under way is asked again, one by one.
            suspects += [job for batch in waiting.values() for job in batch]
            waiting.clear()
            self._let_go(at_once=True)
            for job in suspects:
                yield job, self._alone(work, job)

    def _alone(self, work: Work[Job, Answer], job: Job) -> Answer | Lost:
        future = self._submit(work, [job])
        while not wait([future], timeout=_LOOK_UP).done:
            pass
        if error := future.exception():
            self._let_go(at_once=True)
            return Lost(f"the worker that read it stopped ({type(error).__name__})")
        return future.result()[0][0]

    def _submit(self, work: Work[Job, Answer], batch: Sequence[Job]) -> Future[tuple[Sequence[Answer], int]]:
        try:
            with _interruptions_held():
                self._executor = self._executor or self._hire()
                return self._executor.submit(_measured, work, batch)
        except RuntimeError as error:  # a pool that broke since the last look takes no more
            broken: Future[tuple[Sequence[Answer], int]] = Future()
            broken.set_exception(error)
            return broken

    def _let_go(self, *, at_once: bool = False) -> None:
        executor, self._executor, self._grown = self._executor, None, False
        if executor is None:
            return
        executor.shutdown(wait=not at_once)
        if at_once and isinstance(executor, ProcessPoolExecutor):
            workers = active_children()
            for process in workers:
                process.kill()
            for process in workers:
                process.join(_LOOK_UP)


def local(size: int, warm: Callable[[], None]) -> Hire:
    """Worker processes of this machine, each `warm`ed once; spawned, since forking a threaded process may hang."""
    return lambda: ProcessPoolExecutor(size, mp_context=get_context("spawn"), initializer=_settle_in, initargs=(warm,))


def _settle_in(warm: Callable[[], None]) -> None:
    """In a new worker: Ctrl-C is the parent's affair, and without a parent there is no work."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_follow_parent, daemon=True).start()
    warm()


def _follow_parent() -> None:
    if parent := parent_process():
        parent.join()
        os._exit(1)


def _measured(work: Work[Job, Answer], batch: Sequence[Job]) -> tuple[Sequence[Answer], int]:
    return work(batch), _peak()


def _peak() -> int:
    """The most bytes that this process has held; 0 on Windows, which does not tell."""
    if sys.platform == "win32":
        return 0
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


@contextmanager
def _interruptions_held() -> Iterator[None]:
    """While processes start they inherit that Ctrl-C waits, so that none is interrupted half imported."""
    if not hasattr(signal, "pthread_sigmask") or threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
