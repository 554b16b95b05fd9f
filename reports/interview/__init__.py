"""Reports of the interview plan: a page, a PDF, JSON, and events for a calendar."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from auditor.errors import OutputFailed
from auditor.interview.plan import InterviewPlan
from reports.disk import put
from reports.interview import to_calendar, to_html, to_json, to_pdf

Writer = Callable[[InterviewPlan, str], bytes]

FORMATS: dict[str, Writer] = {
    "html": to_html.render,
    "ics": to_calendar.render,
    "json": to_json.render,
    "pdf": to_pdf.render,
}


def write(plan: InterviewPlan, path: str | Path, *, paper: str = "a4") -> Path:
    """Write the report that the extension of `path` names (`FORMATS`) and give the path back.

    The file appears whole or not at all, readable by its owner alone. Raises OutputFailed for an extension that is not
    a plan's and where the disk refuses, PangoMissing for a PDF on a machine without Pango.
    """
    path = Path(path)
    extension = path.suffix.lower().removeprefix(".")
    if extension not in FORMATS:
        known = ", ".join(f".{name}" for name in FORMATS)
        raise OutputFailed("this is no kind of interview plan", where=str(path), remedy=f"Use one of {known}.")
    return put(FORMATS[extension](plan, paper), path)
