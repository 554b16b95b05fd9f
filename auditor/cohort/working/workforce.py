"""Who does the work: any `concurrent.futures` executor, hired anew when a worker dies or has grown too large."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import active_children, get_context, parent_process
from types import TracebackType
from typing import Self, TypeVar

LARGEST = 800 * 1024 * 1024
"""Peak bytes of a worker, after which all are replaced; a warm one that has set a few hundred reports takes 250 MB."""
_JOIN = 0.5

Job = TypeVar("Job")
Answer = TypeVar("Answer")
Work = Callable[[Sequence[Job]], Sequence[Answer]]
Hire = Callable[[], Executor]
Peak = int


class Workforce:
    """Does work with whatever executor `hire` gives, `size` workers strong.

    Use it as a context: at its end the executor is let go; after an interruption its processes are ended at once.
    `replace_stuck` frees workers that hang over their work where `hire` gives no processes of this machine.
    """

    def __init__(self, hire: Hire, size: int, *, replace_stuck: Callable[[], None] | None = None) -> None:
        self._hire = hire
        self.size = size
        self._replace_stuck = replace_stuck
        self._executor: Executor | None = None
        self.has_grown = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.let_go(at_once=kind is not None)

    def submit(self, work: Work[Job, Answer], batch: Sequence[Job]) -> Future[tuple[Sequence[Answer], Peak]]:
        """A batch for the next free worker; whoever is needed is hired."""
        try:
            with _interruptions_held():
                self._executor = self._executor or self._hire()
                return self._executor.submit(_measured, work, batch)
        except RuntimeError as error:  # a pool that broke since the last look takes no more
            broken: Future[tuple[Sequence[Answer], Peak]] = Future()
            broken.set_exception(error)
            return broken

    def answers(self, future: Future[tuple[Sequence[Answer], Peak]]) -> Sequence[Answer]:
        """The answers of a batch that is done; how large its worker has grown is noted."""
        answers, peak = future.result()
        self.has_grown = self.has_grown or peak > LARGEST
        return answers

    def end(self) -> None:
        """Free all workers from what they are at; the next batch finds new ones."""
        if self._replace_stuck:
            self._replace_stuck()
        self.let_go(at_once=True)

    def let_go(self, *, at_once: bool = False) -> None:
        """Dismiss the executor, when its work is done or `at_once`."""
        executor, self._executor, self.has_grown = self._executor, None, False
        if executor is None:
            return
        executor.shutdown(wait=not at_once)
        if at_once and isinstance(executor, ProcessPoolExecutor):
            workers = active_children()
            for process in workers:
                process.kill()
            for process in workers:
                process.join(_JOIN)


def local(size: int, warm: Callable[[], None] | None = None) -> Hire:
    """Worker processes of this machine, each `warm`ed once; spawned, since forking a threaded process may hang."""
    return lambda: ProcessPoolExecutor(size, mp_context=get_context("spawn"), initializer=_settle_in, initargs=(warm,))


def _settle_in(warm: Callable[[], None] | None) -> None:
    """In a new worker: Ctrl-C is the parent's affair, and without a parent there is no work."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_follow_parent, daemon=True).start()
    if warm:
        warm()


def _follow_parent() -> None:
    if parent := parent_process():
        parent.join()
        os._exit(1)


def _measured(work: Work[Job, Answer], batch: Sequence[Job]) -> tuple[Sequence[Answer], Peak]:
    return work(batch), _peak()


def _peak() -> Peak:
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
