"""What a page shows, worded and grouped, so that templates decide nothing: a Scorecard becomes a Page."""

from __future__ import annotations

from reports.view.page import Page, page_of

__all__ = ["Page", "page_of"]
