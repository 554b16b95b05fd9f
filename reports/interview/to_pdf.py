"""The interview plan as an accessible PDF, from the same template as the HTML."""

from __future__ import annotations

from auditor.interview.plan import InterviewPlan
from reports.interview.page import page_of
from reports.palette import HOUSE
from reports.templating import fill, over_it
from reports.to_pdf import pages


def render(plan: InterviewPlan, paper: str = "a4") -> bytes:
    """PDF pages of `paper` (a4 or letter). Raises PangoMissing where WeasyPrint cannot load Pango."""
    html = fill("interview.html.j2", page=page_of(plan), palette=HOUSE, on_paper=True, style=over_it("interview"))
    return pages(html, paper)
