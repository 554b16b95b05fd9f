"""What a text says that somebody was responsible for: scope, team, budget, product, people in their care."""

from __future__ import annotations

from auditor.prose.phrases import phrases, words_of
from auditor.prose.statements import statements


def responsibilities(text: str) -> tuple[str, ...]:
    """The statements, verbatim and each once, that name something in somebody's charge.

    Reads English, and the usual phrases for being responsible in German, French, Spanish and Portuguese
    (words/responsibilities.txt).
    """
    known = phrases("responsibilities")
    return tuple(dict.fromkeys(one for one in statements(text) if known.found_in(words_of(one))))
