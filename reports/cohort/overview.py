"""The overview that an office may show: one HTML file without script, and an accessible PDF of the same."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from auditor.cohort.overview import Overview
from reports.cohort.page import page_of
from reports.templating import fill, stylesheet
from reports.to_html import OPEN_IN_PRINT, policy
from reports.to_pdf import pages


def html(overview: Overview, paper: str = "a4") -> bytes:
    """UTF-8 HTML that needs nothing else; `paper` sets the page for printing from the browser."""
    style = f"{stylesheet()}\n{_own_style()}\n{OPEN_IN_PRINT}\n@page {{ size: {paper}; }}\n"
    page = page_of(overview)
    return fill("cohort.html.j2", page=page, on_paper=False, style=style, policy=policy(style)).encode()


def pdf(overview: Overview, paper: str = "a4") -> bytes:
    """PDF/UA-1 pages of `paper` (a4 or letter); raises PangoMissing as a student's report does."""
    return pages(fill("cohort.html.j2", page=page_of(overview), on_paper=True, style=_own_style()), paper)


@cache
def _own_style() -> str:
    return files("reports").joinpath("templates/cohort.css").read_text("utf-8")
