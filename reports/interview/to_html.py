"""The interview plan as one HTML file that needs nothing else, in the report's own style."""

from __future__ import annotations

from auditor.interview.plan import InterviewPlan
from reports.interview.page import page_of
from reports.palette import HOUSE
from reports.templating import fill, over_it, stylesheet
from reports.to_html import OPEN_IN_PRINT, policy


def render(plan: InterviewPlan, paper: str = "a4") -> bytes:
    """UTF-8 HTML; `paper` sets the page for printing from the browser. Equal plans give equal bytes."""
    page = f"@page {{ size: {paper}; }}"
    style = "\n".join((stylesheet(), over_it("interview"), OPEN_IN_PRINT, page, ""))
    return fill(
        "interview.html.j2", page=page_of(plan), palette=HOUSE, on_paper=False, style=style, policy=policy(style)
    ).encode()
