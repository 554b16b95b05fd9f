"""How the program ends when something comes between: a signal, a closed or full output, an error of its own."""

from __future__ import annotations

import os
import signal
import sys
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from types import FrameType

import click

from auditor import __version__

CRASHED, INCOMPLETE, INTERRUPTED = 3, 4, 130
"""The statuses of DESIGN.md, section 5."""
PRINTS = "click.utils"
"""The module that writes to standard output for us."""
FRAMES = 4

APOLOGY = """\
auditor: Sorry, something went wrong inside the program, which is our fault. Whatever it has written is whole.
Please report this line where you got the program; it holds nothing of yours:
  {line}
`auditor --debug ...` shows more, which may hold names and words of your export: read it before you pass it on."""


@dataclass
class Call:
    """What a call of the program tells about itself: the command, and whether an error's whole trace is wanted."""

    command: str = ""
    debug: bool = False


def open_streams() -> None:
    """A standard stream that was closed before we began (`>&-`) becomes the null device; none fails over a letter."""
    sys.stdin = sys.stdin or open(os.devnull, encoding="utf-8")  # noqa: PTH123, SIM115 - lives as long as we do
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def keep_to_sentences() -> None:
    """Warnings of libraries, and errors while a step that was cut short is cleared away, are no news to a person."""
    if not sys.warnoptions:
        warnings.simplefilter("ignore")
    sys.unraisablehook = lambda _: None


def heed_signals() -> None:
    """A request to end, or a terminal that closes, is an interruption like Ctrl-C: half-written files go.

    A signal that whoever started us wants ignored (nohup) stays ignored.
    """
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, _interrupt)


def _interrupt(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def is_from_printing(error: BaseException) -> bool:
    """Whether standard output refused, and not a file."""
    return isinstance(error, OSError) and _places(error)[0].rpartition(":")[0] == PRINTS


def cut_short(error: BaseException) -> int:
    """The status where standard output is closed, as by `| head`, which is fine; or full, which is said."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if isinstance(error, BrokenPipeError):
        return 0
    click.echo(f"auditor: nothing more could be printed ({getattr(error, 'strerror', '')}).", err=True)
    return INCOMPLETE


def apologise(error: Exception, call: Call) -> int:
    """Say that the program failed, and give the status; the trace is only for those who ask."""
    if call.debug:
        import traceback

        traceback.print_exception(error)
    click.echo(APOLOGY.format(line=report_line(error, call.command)), err=True)
    return CRASHED


def report_line(error: BaseException, command: str) -> str:
    """The version, the system, the kind of error and the places in the program, begun with an id made of them.

    No message, path or value is in it, for these may be personal; the same error at the same place has the same id.
    """
    import platform
    from hashlib import sha256

    kinds = " from ".join(type(one).__name__ for one in _causes(error))
    places = " < ".join(_places(error)[:FRAMES])
    fault = f"auditor {__version__} {command}".rstrip() + f", {kinds} at {places}"
    number = sha256(fault.encode()).hexdigest()[:8]
    return f"id {number}, {fault}, Python {platform.python_version()} on {platform.system()}"


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error, and the one that it came from."""
    yield error
    if cause := error.__cause__ or error.__context__:
        yield cause


def _places(error: BaseException) -> list[str]:
    """Module and line of each step to the error, the innermost first."""
    places = []
    trace = error.__traceback__
    while trace:
        places.append(f"{trace.tb_frame.f_globals.get('__name__', '?')}:{trace.tb_lineno}")
        trace = trace.tb_next
    return places[::-1]
