"""How far it is, on standard error: a bar with rate and time left on a terminal, and a line for each failure."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import TYPE_CHECKING, Self

from auditor.export.foreign import printable

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID


class Bar:
    """A watch over a run; use it as a context. Without a terminal, or `quiet`, there are only the lines."""

    def __init__(self, *, quiet: bool = False) -> None:
        self._progress: Progress | None = None
        self._task: TaskID | None = None
        if sys.stderr.isatty() and not quiet:
            self._progress = _bar()

    def __enter__(self) -> Self:
        if self._progress:
            self._progress.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._progress:
            self._progress.stop()

    def begin(self, what: str, total: int) -> None:
        """A new bar takes the old one's place."""
        if self._progress:
            if self._task is not None:
                self._progress.remove_task(self._task)
            self._task = self._progress.add_task(what, total=total)

    def step(self) -> None:
        """One step further."""
        if self._progress and self._task is not None:
            self._progress.advance(self._task)

    def say(self, line: str) -> None:
        """A line above the bar."""
        if self._progress:
            self._progress.console.print(printable(line), markup=False, highlight=False, soft_wrap=True)
        else:
            print(printable(line), file=sys.stderr)  # noqa: T201 - the command's own output


def _bar() -> Progress:
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        ProgressColumn,
        Task,
        TextColumn,
        TimeRemainingColumn,
    )
    from rich.text import Text

    class Rate(ProgressColumn):
        """Exports a second."""

        def render(self, task: Task) -> Text:
            return Text(f"{task.speed:.1f}/s" if task.speed else "")

    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        Rate(),
        TimeRemainingColumn(),
        TextColumn("left"),
        console=Console(stderr=True),
        transient=True,
    )
