"""What a text says that somebody was responsible for: scope, team, budget, product, people in their care."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from auditor.prose.phrases import phrases, words_of
from auditor.prose.repetition import unrepeated
from auditor.prose.statements import statements


@lru_cache(maxsize=512)
def responsibilities(text: str) -> tuple[str, ...]:
    """The statements, verbatim and each once, that name something in somebody's charge.

    Reads English, and the usual phrases for being responsible in German, French, Spanish and Portuguese
    (words/responsibilities.txt). Care for one's own family (words/family.txt) is no claim about work,
    and what somebody seeks (words/sought.txt) is not yet theirs. A word said twice in a row is read once.
    """
    return tuple(dict.fromkeys(one for one in statements(text) if _is_charge(words_of(unrepeated(one)))))


def _is_charge(said: Sequence[str]) -> bool:
    if not phrases("responsibilities").found_in(said):
        return False
    return not phrases("family").found_in(said) and not phrases("sought").found_in(said)
