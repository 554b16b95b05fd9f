"""`python -m tests.bench`: takes every measurement, prints the table, and ends with status 1 where a bar is missed."""

from __future__ import annotations

import platform
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from tests.bench import audit, cohort, cohort_long, commands, network, reports
from tests.bench.measurement import Result, table, taken

ROOMS = {"audit": audit, "commands": commands, "reports": reports, "network": network, "cohort": cohort}
ON_REQUEST = {"cohort-long": cohort_long}


def main(names: list[str]) -> int:
    """Measure the rooms of these names; where none is given, all but those `ON_REQUEST`."""
    results: list[Result] = []
    for name in names or ROOMS:
        with (ROOMS | ON_REQUEST)[name].measurements() as measurements:
            for measurement in measurements:
                results.append(taken(measurement))
                print(table(results[-1:]).splitlines()[-1], file=sys.stderr)  # noqa: T201 - what it is for
    print(f"{' '.join(_machine())}\n\n{table(results)}")  # noqa: T201
    return int(any(result.met is False for result in results))


def _machine() -> Iterator[str]:
    """The day, Python, the system, the processor and how many of it, and how busy it is already."""
    import os

    info = Path("/proc/cpuinfo")
    lines = info.read_text("utf-8").splitlines() if info.exists() else []
    processor = next((line.partition(": ")[2] for line in lines if line.startswith("model name")), platform.machine())
    yield f"{date.today()}: Python {platform.python_version()}, {platform.system()},"  # noqa: DTZ011 - the local day
    yield f"{os.cpu_count()} x {processor}, load {os.getloadavg()[0]:.1f} at the end."


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
