"""Reports: a scorecard written as JSON, HTML, PDF, a workbook or lines for a terminal."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from auditor.errors import OutputFailed
from auditor.scorecard import Scorecard
from reports import to_html, to_json, to_pdf, to_xlsx
from reports.brand import Brand
from reports.disk import put


class Writer(Protocol):
    """Makes the bytes of a report out of a scorecard, a paper of `PAPERS` and an office's look."""

    def __call__(self, scorecard: Scorecard, paper: str = "a4", brand: Brand | None = None) -> bytes:
        """The whole file."""


PAPERS = ("a4", "letter")
FORMATS: dict[str, Writer] = {
    "html": to_html.render,
    "json": to_json.render,
    "pdf": to_pdf.render,
    "xlsx": to_xlsx.render,
}


def write(scorecard: Scorecard, path: str | Path, *, paper: str = "a4", brand: Brand | None = None) -> Path:
    """Write the report that the extension of `path` names (`FORMATS`) and give the path back.

    `paper` is one of `PAPERS`, `brand` an office's look. The file appears whole or not at all, readable by its
    owner alone. Raises OutputFailed for an extension that is not a report's and where the disk refuses, PangoMissing
    for a PDF on a machine without Pango, ValueError for another paper.
    """
    path = Path(path)
    if paper not in PAPERS:
        raise ValueError(f"paper is one of {', '.join(PAPERS)}, not {paper!r}")
    return put(writer(path)(scorecard, paper, brand), path)


def writer(path: Path) -> Writer:
    """The writer for this path's extension; raises OutputFailed, naming the known ones, where there is none."""
    extension = path.suffix.lower().removeprefix(".")
    if extension not in FORMATS:
        known = ", ".join(f".{name}" for name in sorted(FORMATS))
        ending = f"ends in “.{extension}”" if extension else "has no ending"
        raise OutputFailed(
            f"this name {ending}, which is no kind of report",
            where=str(path),
            remedy=f"Use one of {known}.",
        )
    return FORMATS[extension]
