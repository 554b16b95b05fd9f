"""In a process of little memory: the program is given each path, then all as a cohort; what came of it is printed."""

from __future__ import annotations

import contextlib
import io
import json
import resource
import sys
import time
from pathlib import Path

MEMORY = 700 * 1024 * 1024
"""Bytes of address space, of which Python and the libraries of an audit take about 500 MiB before any file is read."""


def told(arguments: list[str]) -> tuple[int, str]:
    """The status and the standard error of one call of the program."""
    from auditor.cli import main

    said, sys.argv = io.StringIO(), ["auditor", *arguments]
    with contextlib.redirect_stderr(said), contextlib.redirect_stdout(io.StringIO()):
        try:
            main()
        except SystemExit as ended:
            return int(ended.code or 0), said.getvalue()
    return -1, said.getvalue()


def main() -> None:
    """`opening.py OUTPUT PATH...`: audits each PATH, in a folder of its own, alone and in a cohort, into OUTPUT."""
    output, *paths = map(Path, sys.argv[1:])
    told(["run", str(paths[0]), "-q", "-o", str(output / "warm.json")])
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    came = {}
    for path in paths:
        report, started = output / f"{path.parent.name}.json", time.process_time()
        status, said = told(["run", str(path), "-q", "-o", str(report)])
        took = time.process_time() - started
        came[path.parent.name] = {"status": status, "said": said, "seconds": took, "report": report.exists()}
    handed_in = str(paths[0].parent.parent)
    status, said = told(
        ["cohort", handed_in, "-o", str(output / "cohort"), "--formats", "none", "--workers", "1", "-q"]
    )
    print(json.dumps({"alone": came, "cohort": {"status": status, "said": said}}))  # noqa: T201 - read by the test


if __name__ == "__main__":
    main()
