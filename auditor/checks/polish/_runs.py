"""Runs of words that two texts share, by which a copy is known even where a few words were changed."""

from __future__ import annotations

import re

from auditor.prose.measure import is_unspaced

Runs = frozenset[tuple[str, ...]]


def runs_of(text: str, length: int) -> Runs:
    """Every run of `length` words in a row, or of letters in scripts without spaces, without case and punctuation."""
    words = re.findall(r"\w" if is_unspaced(text) else r"\w+", text.casefold())
    return frozenset(zip(*(words[start:] for start in range(length)), strict=False))


def overlap(one: Runs, other: Runs) -> float:
    """Which part, 0 to 1, of the runs of the text that has fewer stands in the other as well."""
    return len(one & other) / max(min(len(one), len(other)), 1)
