"""However many students there are, the process that runs a cohort holds little of each."""

from __future__ import annotations

import pathlib
import tracemalloc
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from auditor.cohort import auditing as second_phase
from auditor.cohort import run as module
from auditor.cohort.finding.identify import Identified
from auditor.cohort.finding.parcels import Parcel
from auditor.cohort.order import Order
from auditor.cohort.reporting.work import Done, Job
from auditor.cohort.working.workforce import Workforce, local
from tests.cohort.students import student
from tests.cohort.test_run import Silent, asked

FEW, MANY = 300, 1_000
MOST = 400
"""Bytes a student."""


class Weighing(Silent):
    """Notes at the beginning of each step what this process holds.

    Names that `pathlib` interns go into a table of the interpreter's that doubles at moments of its own.
    """

    def __init__(self) -> None:
        super().__init__()
        self.held: list[int] = []

    def begin(self, what: str, total: int) -> None:
        super().begin(what, total)
        elsewhere = (tracemalloc.Filter(False, pathlib.__file__), tracemalloc.Filter(False, tracemalloc.__file__))
        traces = tracemalloc.take_snapshot().filter_traces(elsewhere)
        self.held.append(sum(one.size for one in traces.statistics("filename")))


def look(parcels: Sequence[Parcel]) -> list[Identified]:
    def seen(name: str) -> Identified:
        number = int(Path(name).stem[1:])
        return Identified(
            name=name,
            digest=f"{number * 7919:064x}",
            address=f"linkedin.com/in/student-{number * 31:x}",
            registered=f"{number % 12 + 1}/{number % 28 + 1}/19, 3:08 PM",
            first=f"Ada{number}",
            last=f"Holm{number}",
            kind="basic",
            day="2026-09-01",
        )

    return [seen(parcel.name) for parcel in parcels]


def write(jobs: Sequence[Job]) -> list[Done]:
    return [Done(row=student(job.reference), reports={}, sizes={}) for job in jobs]


def weighed(place: Path, count: int) -> list[int]:
    (place / "in").mkdir(parents=True)
    for number in range(count):
        (place / "in" / f"S{number:06}.zip").touch()
    watch = Weighing()
    order = Order(folder=place / "in", out=place / "out", asked=asked(formats=()))
    with Workforce(lambda: ThreadPoolExecutor(1), 1) as workforce, Workforce(local(1), 1) as desk:
        assert module.run(order, workforce, watch, desk).read == count
    assert [line.split()[0] for line in watch.said] == ["Opening", "Sorting", "Auditing", "Summing"]
    return watch.held


def test_a_student_more_takes_a_few_hundred_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "identify", look)
    monkeypatch.setattr(second_phase, "perform", write)
    tracemalloc.start()
    try:
        weighed(tmp_path / "first", FEW)  # what is imported and cached on the way belongs to nobody
        few, many = weighed(tmp_path / "few", FEW), weighed(tmp_path / "many", MANY)
    finally:
        tracemalloc.stop()
    for less, more in zip(few, many, strict=True):
        assert (more - less) / (MANY - FEW) < MOST
