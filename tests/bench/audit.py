"""An audit in a warm process, without reports and without the spelling, which a cohort asks for many at once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pandas as pd

from auditor.audit import audit_export
from sample_exports import people
from tests.bench.measurement import Measurement


@contextmanager
def measurements() -> Iterator[list[Measurement]]:
    """Beside pandas reading the same files into tables, which judges nothing."""
    strong = people()["strong"]
    files = sorted(strong.glob("*.csv"))

    def read() -> object:
        return [pd.read_csv(file, dtype=str, keep_default_na=False, on_bad_lines="skip") for file in files]

    yield [
        Measurement(
            name="Audit of the strong sample, warm, no spelling",
            ours=lambda: audit_export(strong, spelling=False),
            rival=f"pandas reading its {len(files)} CSV files",
            theirs=read,
            most_ms=20,
        )
    ]
