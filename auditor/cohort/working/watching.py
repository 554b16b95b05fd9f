"""Somebody watches the work: what begins, each step of it, and what is worth a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from auditor.cohort.working.shift import LIMIT, Lost, each
from auditor.cohort.working.workforce import Answer, Job, Work, Workforce

CHUNK = 8
"""Exports per task at most: few enough that the last ones spread over all workers."""


class Watch(Protocol):
    """Somebody who is told how far a run is."""

    def begin(self, what: str, total: int) -> None:
        """Something starts that has `total` steps."""

    def step(self) -> None:
        """One of them is done."""

    def say(self, line: str) -> None:
        """Something is worth a line."""


@dataclass(frozen=True, kw_only=True)
class Watched:
    """A workforce at work, and who is told of it."""

    workforce: Workforce
    watch: Watch

    def each(
        self,
        what: str,
        work: Work[Job, Answer],
        jobs: Iterable[Job],
        *,
        total: int,
        limit: float | None = LIMIT,
    ) -> Iterator[tuple[Job, Answer | Lost]]:
        """The answers to `total` jobs as they come, a step for each; `limit` as in `each`."""
        self.watch.begin(what, total)
        chunk = max(1, min(CHUNK, total // (4 * self.workforce.size)))
        for pair in each(self.workforce, work, jobs, chunk=chunk, limit=limit):
            yield pair
            self.watch.step()
