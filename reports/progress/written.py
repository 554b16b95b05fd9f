"""A comparison as one HTML file, as an accessible PDF of the same, and as JSON with the schema that it keeps to."""

from __future__ import annotations

from auditor.progress import CHANGES, SCHEMA, Progress
from reports import to_html, to_pdf
from reports.brand import Brand
from reports.progress.page import page_of
from reports.templating import fixed_style
from reports.to_json import Schema, encoded, narrowed

_OUTCOMES = {"enum": ["pass", "partial", "fail", "not-applicable", "not-judged", "error", None]}
_SHARE, _OF_100 = {"minimum": 0, "maximum": 1}, {"minimum": 0, "maximum": 100}
_NARROWER: dict[str, dict[str, Schema]] = {
    "Progress": {"schema": {"const": SCHEMA}},
    "Audit": {
        "day": {"pattern": r"^\d{4}-\d{2}-\d{2}$"},
        "audience": {"enum": ["member", "office"]},
        "value": _OF_100,
        "low": _OF_100,
        "high": _OF_100,
        "coverage": _SHARE,
    },
    "CheckChange": {
        "change": {"enum": list(CHANGES)},
        "outcome_before": _OUTCOMES,
        "outcome": _OUTCOMES,
        "score_before": _SHARE,
        "score": _SHARE,
    },
    "CriterionChange": {"change": {"enum": list(CHANGES)}, "score_before": _SHARE, "score": _SHARE},
}


def html(progress: Progress, paper: str = "a4", brand: Brand | None = None) -> bytes:
    """UTF-8 HTML that needs nothing else; `paper` sets the page for printing from the browser."""
    return to_html.document("progress", page_of(progress), paper, brand, fixed_style("progress"))


def pdf(progress: Progress, paper: str = "a4", brand: Brand | None = None) -> bytes:
    """PDF/UA-1 pages of `paper` (a4 or letter). Raises PangoMissing where WeasyPrint cannot load Pango."""
    return to_pdf.document("progress", page_of(progress), paper, brand, fixed_style("progress"))


def json(progress: Progress, paper: str = "a4", brand: Brand | None = None) -> bytes:
    """UTF-8 JSON of every field in the order of `auditor.progress`."""
    del paper, brand  # JSON has neither pages nor a look; every writer takes both
    return encoded(progress)


def schema() -> Schema:
    """The JSON Schema (draft 2020-12) of a comparison; `progress.schema.json` in `reports` is its copy."""
    return narrowed(Progress, _NARROWER, title=f"Comparison of two audits of one person, version {SCHEMA}")
