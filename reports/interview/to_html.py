"""The interview plan as one HTML file that needs nothing else, in the report's own style."""

from __future__ import annotations

from auditor.interview.plan import InterviewPlan
from reports.interview.page import page_of
from reports.templating import fixed_style
from reports.to_html import document


def render(plan: InterviewPlan, paper: str = "a4") -> bytes:
    """UTF-8 HTML; `paper` sets the page for printing from the browser. Equal plans give equal bytes."""
    return document("interview", page_of(plan), paper, None, fixed_style("interview"))
