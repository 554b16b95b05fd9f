"""Reports of a comparison: a page, a PDF and JSON of what changed between two audits."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from auditor.errors import OutputFailed
from auditor.progress import Progress
from reports.brand import Brand
from reports.disk import put
from reports.progress import written


class Writer(Protocol):
    """Makes the bytes of a report out of a comparison, a paper (a4 or letter) and an office's look."""

    def __call__(self, progress: Progress, paper: str = "a4", brand: Brand | None = None) -> bytes:
        """The whole file."""


FORMATS: dict[str, Writer] = {"html": written.html, "json": written.json, "pdf": written.pdf}


def write(progress: Progress, path: str | Path, *, paper: str = "a4", brand: Brand | None = None) -> Path:
    """Write the report that the extension of `path` names (`FORMATS`) and give the path back.

    The file appears whole or not at all, readable by its owner alone. Raises OutputFailed for an extension that is none
    of a comparison's and where the disk refuses, PangoMissing for a PDF on a machine without Pango.
    """
    path = Path(path)
    extension = path.suffix.lower().removeprefix(".")
    if extension not in FORMATS:
        known = ", ".join(f".{name}" for name in FORMATS)
        raise OutputFailed("this is no kind of comparison", where=str(path), remedy=f"Use one of {known}.")
    return put(FORMATS[extension](progress, paper, brand), path)
