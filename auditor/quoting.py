"""The evidence of a verdict as the quotes of a scorecard."""

from __future__ import annotations

from collections.abc import Iterable

from auditor.check import Evidence
from auditor.prose.measure import Excerpt
from auditor.scorecard import Quote


def quotes(found: Iterable[Evidence]) -> list[Quote]:
    """Each piece of evidence with its place, verbatim, and whether its cell says more before or after it."""
    return [
        Quote(
            file=one.file,
            row=one.row,
            column=one.column,
            text=str(one.text),
            more_before=isinstance(one.text, Excerpt) and one.text.more_before,
            more_after=isinstance(one.text, Excerpt) and one.text.more_after,
        )
        for one in found
    ]
