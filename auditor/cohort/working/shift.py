"""A stretch of work: jobs go to the workforce in chunks, and whoever dies or hangs over one takes no other along."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from itertools import islice
from time import monotonic
from typing import Generic

from auditor.cohort.working.workforce import Answer, Job, Peak, Work, Workforce

AHEAD = 2
"""Chunks in flight for each worker: none of them waits, and the parent holds few results at once."""
LIMIT = 300.0
"""Seconds that a chunk may take, and then each of its exports: eight take four, and two minutes where ten busy programs
share the cores."""
LOOK_UP = 0.5
"""Seconds between looks at the clock. A longer pause, of this process too, counts as one: machines are put to sleep."""


class Lost(Exception):
    """A job to which no answer came: its worker died over it, alone, or did not end in time."""


def each(
    workforce: Workforce, work: Work[Job, Answer], jobs: Iterable[Job], *, chunk: int, limit: float | None = LIMIT
) -> Iterator[tuple[Job, Answer | Lost]]:
    """Every job with its answer, as they come.

    A job whose worker dies, or that is in a chunk which takes more than `limit` seconds, is tried again alone; then it
    is Lost. Without a `limit` it may take for ever.
    """
    return _Shift(workforce, work, jobs, chunk, limit).run()


class _Shift(Generic[Job, Answer]):
    def __init__(
        self, workforce: Workforce, work: Work[Job, Answer], jobs: Iterable[Job], chunk: int, limit: float | None
    ) -> None:
        self.workforce = workforce
        self.work = work
        self.rest = iter(jobs)
        self.chunk = chunk
        self.limit = limit
        self.again: deque[Sequence[Job]] = deque()
        self.waiting: dict[Future[tuple[Sequence[Answer], Peak]], Sequence[Job]] = {}
        self.taking: dict[Future[tuple[Sequence[Answer], Peak]], float] = {}
        self.looked = monotonic()

    def run(self) -> Iterator[tuple[Job, Answer | Lost]]:
        while self._hand_out():
            yield from self._collect()

    def _hand_out(self) -> bool:
        """Give the workers as much as they can chew; whether there is an answer to wait for."""
        if self.workforce.has_grown:
            if self.waiting:
                return True
            self.workforce.let_go()
        while len(self.waiting) < self.workforce.size * AHEAD and (batch := self._next()):
            self.waiting[self.workforce.submit(self.work, batch)] = batch
        return bool(self.waiting)

    def _next(self) -> Sequence[Job]:
        return self.again.popleft() if self.again else list(islice(self.rest, self.chunk))

    def _collect(self) -> Iterator[tuple[Job, Answer | Lost]]:
        done, _ = wait(self.waiting, timeout=LOOK_UP, return_when=FIRST_COMPLETED)
        suspects: list[Job] = []
        for future in done:
            batch = self._taken_back(future)
            if future.exception():
                suspects += batch
            else:
                yield from zip(batch, self.workforce.answers(future), strict=True)
        if suspects:
            # One dead worker breaks a whole pool: all that was under way is asked again, one by one.
            suspects += [job for batch in self._withdrawn() for job in batch]
            for job in suspects:
                yield job, self._alone(job)
        elif late := self._late():
            stuck = [self._taken_back(future) for future in late]
            self.again.extend([job] for batch in stuck if len(batch) > 1 for job in batch)
            self.again.extend(self._withdrawn())
            yield from ((batch[0], self._too_long()) for batch in stuck if len(batch) == 1)

    def _late(self) -> list[Future[tuple[Sequence[Answer], Peak]]]:
        """Those that have taken too long, by the time that they were watched at work: the oldest, one a worker."""
        now = monotonic()
        passed, self.looked = min(now - self.looked, 2 * LOOK_UP), now
        for future in islice(self.waiting, self.workforce.size):
            self.taking[future] = self.taking.get(future, -passed) + passed
        return [future for future, taken in self.taking.items() if self.limit is not None and taken > self.limit]

    def _taken_back(self, future: Future[tuple[Sequence[Answer], Peak]]) -> Sequence[Job]:
        self.taking.pop(future, None)
        return self.waiting.pop(future)

    def _withdrawn(self) -> list[Sequence[Job]]:
        """What was under way besides, now that the workers are ended, whatever they are at."""
        self.workforce.end()
        batches = list(self.waiting.values())
        self.waiting.clear()
        self.taking.clear()
        return batches

    def _alone(self, job: Job) -> Answer | Lost:
        future = self.workforce.submit(self.work, [job])
        self.waiting[future] = [job]
        while not wait([future], timeout=LOOK_UP).done:
            if self._late():
                self._withdrawn()
                return self._too_long()
        self._taken_back(future)
        if error := future.exception():
            self.workforce.end()
            return Lost(f"the worker that read it stopped ({type(error).__name__})")
        return self.workforce.answers(future)[0]

    def _too_long(self) -> Lost:
        return Lost(f"it gave nothing within {self.limit:g} seconds and was given up; try it alone with auditor run")
