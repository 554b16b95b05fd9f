"""A cohort from the command to its end, beside WeasyPrint alone, one worker, and Dask: three minutes on idle cores."""

from __future__ import annotations

import pickle
import subprocess
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from itertools import count
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from time import sleep
from unittest import mock

import msgspec
from distributed import LocalCluster

from auditor.scorecard import Scorecard
from reports import to_pdf
from reports.typesetting import typeset
from sample_exports.generate import write_cohort
from tests.bench.measurement import Measurement, Work

EXPORTS, WORKERS = 100, 2
BEYOND_WEASYPRINT = 0.040
"""Seconds that an export may cost beyond setting its PDF."""


@contextmanager
def measurements(exports: int = EXPORTS) -> Iterator[list[Measurement]]:
    """The bars of a careers office; with few `exports` the five seconds or so of starting count against ours."""
    with TemporaryDirectory() as name:
        place = Path(name)
        folder = write_cohort(place / "handed-in", exports, broken=0)
        audited(folder, place / "json", "--formats", "json", "--workers", str(WORKERS))()
        papers = given_to_weasyprint(place / "json", place / "papers")
        two = audited(folder, place / "two", "--workers", str(WORKERS))
        what = f"{exports} exports to HTML, PDF and XLSX"
        with LocalCluster(n_workers=WORKERS, threads_per_worker=1, dashboard_address=":0") as cluster:
            dask = audited(folder, place / "dask", "--scheduler", cluster.scheduler_address)
            yield [
                _once(f"{what}, {WORKERS} workers", two, "WeasyPrint alone, and 40 ms each", _alone(papers), most=1),
                _once(
                    f"{what}, {WORKERS} workers",
                    two,
                    "1 worker",
                    audited(folder, place / "one", "--workers", "1"),
                    most=1 / 1.8,
                ),
                _once(f"{what}, Dask with {WORKERS}", dask, f"{WORKERS} workers of our pool", two, most=1.15),
            ]


def _once(name: str, ours: Work, rival: str, theirs: Work, *, most: float) -> Measurement:
    return Measurement(name=name, ours=ours, rival=rival, theirs=theirs, most=most, rounds=1, warm_up=0)


def audited(folder: Path, out: Path, *options: str) -> Work:
    """One `auditor cohort`, each time into another folder whose name begins like `out`."""
    times = count()

    def work() -> object:
        target = out.with_name(f"{out.name}-{next(times)}") if out.name != "json" else out
        command = [sys.executable, "-m", "auditor", "cohort", folder, "-o", target, "--quiet", *options]
        return subprocess.run(command, check=True)  # noqa: S603 - our own program

    return work


def given_to_weasyprint(out: Path, target: Path) -> list[Path]:
    """What the PDFs of a run are set from, taken down anew from its JSON reports."""
    target.mkdir()
    files = []
    for path in sorted((out / "reports").glob("*.json")):
        card = msgspec.json.decode(path.read_bytes(), type=Scorecard)
        with mock.patch("reports.typesetting.typeset", return_value=b"") as given:
            to_pdf.render(card)
        files.append(target / path.stem)
        files[-1].write_bytes(pickle.dumps((given.call_args.args, given.call_args.kwargs)))
    return files


def set_one(path: Path) -> int:
    """One PDF as our reports are set; gives its size."""
    arguments, named = pickle.loads(path.read_bytes())  # noqa: S301 - written a moment ago
    return len(typeset(*arguments, **named))


def _alone(files: Sequence[Path]) -> Work:
    """WeasyPrint on the same pages in as many fresh processes, and the time that an audit may take besides."""

    def work() -> object:
        with ProcessPoolExecutor(WORKERS, mp_context=get_context("spawn")) as pool:
            sizes = list(pool.map(set_one, files, chunksize=8))
        sleep(BEYOND_WEASYPRINT * len(files))
        return sizes

    return work
