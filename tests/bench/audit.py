"""An audit in a warm process, without reports and without the spelling, which a cohort asks for many at once.

What checks ask of a text they share through caches of a bounded size. One person audited again and again is answered
from them, so a second measurement empties them first: so long takes somebody new.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pandas as pd

from auditor.audit import audit_export
from sample_exports import people
from tests.bench.measurement import Measurement


@contextmanager
def measurements() -> Iterator[list[Measurement]]:
    """Beside pandas reading the same files into tables, which judges nothing."""
    strong = people()["strong"]
    files = sorted(strong.glob("*.csv"))
    texts = list(_caches_of_texts())

    def again() -> object:
        return audit_export(strong, spelling=False)

    def anew() -> object:
        for cache in texts:
            cache.cache_clear()
        return audit_export(strong, spelling=False)

    def read() -> object:
        return [pd.read_csv(file, dtype=str, keep_default_na=False, on_bad_lines="skip") for file in files]

    yield [
        Measurement(
            name="Audit of the strong sample, warm, no spelling",
            ours=again,
            rival=f"pandas reading its {len(files)} CSV files",
            theirs=read,
            most_ms=20,
        ),
        Measurement(
            name="The same, as of a person whom the process has not read",
            ours=anew,
            rival="again and again",
            theirs=again,
        ),
    ]


def _caches_of_texts() -> Iterator[Any]:
    """The bounded caches of our modules; those of word lists, which are the same for everybody, have no bound."""
    ours = [module for name, module in sys.modules.items() if name.partition(".")[0] == "auditor"]
    for value in {id(value): value for module in ours for value in vars(module).values()}.values():
        if hasattr(value, "cache_parameters") and value.cache_parameters()["maxsize"] is not None:
            yield value
