"""Runs every command in one process and tells what it printed, opened for writing, and sent: for test_network."""

from __future__ import annotations

import io
import json
import os
import sys
import tempfile
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

from auditor.cli import main
from tests.faults.commands import EVERY

WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT
CHANGES = {
    "os.mkdir": 0,
    "os.rename": 1,
    "os.link": 1,
    "os.symlink": 1,
    "os.remove": 0,
    "os.rmdir": 0,
    "os.truncate": 0,
}


class Watch:
    """What Python's own audit events tell: connections, and places that are written to."""

    def __init__(self) -> None:
        self.spoken: list[str] = []
        self.written: set[str] = set()

    def __call__(self, event: str, args: tuple[object, ...]) -> None:
        if event == "open" and self._writes(args):
            self.written.add(str(args[0]))
        elif event in CHANGES:
            self.written.add(str(args[CHANGES[event]]))
        elif event == "urllib.Request":
            self.spoken += [] if str(args[0]).startswith(("file:", "data:")) else [str(args[0])]
        elif event.startswith(("socket.", "http.", "ftplib.", "smtplib.")) and event != "socket.gethostname":
            self.spoken.append(event)

    @staticmethod
    def _writes(args: tuple[object, ...]) -> bool:
        _, mode, flags = args
        written = isinstance(mode, str) and bool(set("wax+") & set(mode))
        return not isinstance(args[0], int) and (written or (isinstance(flags, int) and bool(flags & WRITES)))


def run_all(given: Path, out: Path) -> dict[str, object]:
    """The status and the words of every command, whose files go to `out`, and what the watch saw."""
    watch = Watch()
    sys.addaudithook(watch)
    told: dict[str, object] = {}
    for one in EVERY:
        status, said, complained = None, io.StringIO(), io.StringIO()
        with redirect_stdout(said), redirect_stderr(complained):
            sys.argv = ["auditor", *one.line(given, out)]
            try:
                main()
            except SystemExit as end:
                status = end.code or 0
        told[one.args] = [status, said.getvalue(), complained.getvalue()]
    return {"told": told, "spoken": watch.spoken, "written": sorted(watch.written), "scratch": tempfile.gettempdir()}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(run_all(Path(sys.argv[1]), Path(sys.argv[2]))))
