"""A comparison as lines for a terminal: what must be known first, the score then and now, and each change."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.progress import Progress
from reports.progress.page import ProgressPage, page_of
from reports.to_terminal import ACCENT, BOLD, DIM, NAME, NARROWEST, Line, laid_out, padded, unstyled


def render(progress: Progress, *, width: int = 80, colour: bool = False, ascii_only: bool = False) -> str:
    """Lines of at most `width` columns (40 at least); plain text unless `colour` asks for styles."""
    rows = laid_out(_lines(page_of(progress)), max(width, NARROWEST), ascii_only=ascii_only)
    text = "\n".join(rows) + "\n"
    return text if colour else unstyled(text)


def _lines(page: ProgressPage) -> Iterator[Line]:
    yield Line(text=page.name, style=BOLD)
    for fact in page.facts:
        yield Line(text=fact, style=DIM)
    for note in page.notes:
        yield Line(text=note, first="! ", hanging="  ")
    yield Line()
    yield Line(text=f"{page.number} of 100, {page.level}", style=BOLD + ACCENT)
    yield Line(text=f"{page.before} of 100. {page.move}")
    yield Line()
    for row in page.rows:
        numbers = f"{padded(row.title, NAME)} {row.before:>3} -> {row.now:>3}  "
        yield Line(text=row.change, first=numbers, hanging="  ")
    for group in page.groups:
        yield Line()
        yield Line(text=group.title, style=BOLD)
        yield Line(text=group.lead)
        for item in group.items:
            status = f" ({item.status[:1].lower()}{item.status[1:]})" if item.status else ""
            yield Line(text=f"{item.title}{status}", first="  - ", hanging="    ")
            for text in (item.message, item.was, item.advice and f"Do this: {item.advice}"):
                if text:
                    yield Line(text=text, first="    ", hanging="    ", style=DIM)
    yield Line()
    yield Line(text=page.unchanged)
