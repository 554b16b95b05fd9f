"""The scorecard as one HTML file that needs nothing else: no script, no remote resource, its style inside."""

from __future__ import annotations

import base64
import hashlib
from typing import Protocol

from auditor.scorecard import Scorecard
from reports.brand import Brand, palette_of
from reports.templating import fill, fixed_style, stylesheet
from reports.view import page_of


class Page(Protocol):
    """What every page has."""

    @property
    def running_name(self) -> str:
        """What stands at the head of each sheet but the first."""


def render(scorecard: Scorecard, paper: str = "a4", brand: Brand | None = None) -> bytes:
    """UTF-8 HTML; `paper` sets the page for printing from the browser, `brand` is an office's look.

    Equal scorecards give equal bytes.
    """
    return document("report", page_of(scorecard), paper, brand)


def document(name: str, page: Page, paper: str, brand: Brand | None, over: str = "") -> bytes:
    """The template of this name filled with its page as one file; `over` is a stylesheet laid over the report's."""
    palette = palette_of(brand)
    parts = (stylesheet(palette), over, fixed_style("browser_print"), _sheets(paper, page.running_name))
    style = "".join(f"{part}\n" for part in parts if part)
    return fill(
        f"{name}.html.j2",
        page=page,
        palette=palette,
        brand=brand,
        on_paper=False,
        style=style,
        policy=policy(style),
    ).encode()


def _sheets(paper: str, running: str) -> str:
    """The paper, and what stands at the head of each sheet: a browser cannot take that from the page by itself.

    Every letter of it is escaped: no word of an export stands in a stylesheet as it is.
    """
    safe = "".join(f"\\{ord(char):x} " for char in running)
    return f'@page {{ size: {paper}; @top-right {{ content: "{safe} · Page " counter(page) " of " counter(pages); }} }}'


def policy(style: str) -> str:
    """A Content-Security-Policy under which nothing loads but this very style and pictures that stand in it."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"
