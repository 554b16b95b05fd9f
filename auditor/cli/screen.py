"""What commands share: what a screen can show, its width and colour, and outputs that fail one by one."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from auditor.errors import AuditorError, OutputFailed, PangoMissing

WIDTH = 100


def is_at_terminal() -> bool:
    """Whether somebody sits there who can be asked: input and the questions' way out are a terminal."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def has_colour() -> bool:
    """Whether standard output shows styles and nobody has asked for none (no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def reading_width() -> int:
    """Columns for text: the terminal's, at most 100."""
    from shutil import get_terminal_size

    return min(get_terminal_size().columns, WIDTH)


def printable(text: str) -> str:
    """The text without control and direction characters, which a file name could carry to a terminal."""
    return "".join(char if char.isprintable() or char == "\n" else "�" for char in text)


def write_each(outputs: Iterable[Path], write: Callable[[Path], Path]) -> tuple[list[Path], list[AuditorError]]:
    """Write each report; one that fails does not keep the others from being written."""
    written: list[Path] = []
    failures: list[AuditorError] = []
    for output in outputs:
        try:
            written.append(write(output))
        except (OutputFailed, PangoMissing) as error:
            failures.append(error)
    return written, failures
