"""The cohort's bars with 1,000 exports, and 10,000 beside 1,000: an hour on two idle cores, only when named."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from sample_exports.generate import write_cohort
from tests.bench import cohort
from tests.bench.measurement import Measurement

FEW, MANY = 1_000, 10_000


@contextmanager
def measurements() -> Iterator[list[Measurement]]:
    """The same three with `FEW` exports, then JSON and workbook alone, ten times as many within a tenth of linear."""
    with cohort.measurements(FEW) as same, TemporaryDirectory() as name:
        place = Path(name)
        works = {
            exports: cohort.audited(
                write_cohort(place / f"in-{exports}", exports, broken=0), place / f"out-{exports}", "--formats", "none"
            )
            for exports in (FEW, MANY)
        }
        linear = Measurement(
            name=f"{MANY:,} exports to JSON and XLSX",
            ours=works[MANY],
            rival=f"{FEW:,} exports",
            theirs=works[FEW],
            most=1.1 * MANY / FEW,
            rounds=1,
            warm_up=0,
        )
        yield [*same, linear]
