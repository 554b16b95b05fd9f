"""The interview plan as an accessible PDF, from the same template as the HTML."""

from __future__ import annotations

from auditor.interview.plan import InterviewPlan
from reports.interview.page import page_of
from reports.templating import fixed_style
from reports.to_pdf import document


def render(plan: InterviewPlan, paper: str = "a4") -> bytes:
    """PDF pages of `paper` (a4 or letter). Raises PangoMissing where WeasyPrint cannot load Pango."""
    return document("interview", page_of(plan), paper, None, fixed_style("interview"))
