"""What a summary offers as proof: results, and scope beside a result where a field has few numbers to quote."""

from __future__ import annotations

from auditor.prose.repetition import unrepeated
from auditor.prose.responsibilities import responsibilities
from auditor.prose.results import results


def proof(text: str, *, scope: int) -> tuple[str, ...]:
    """The words that say what came of the work; beside them, up to `scope` more that say what was in somebody's care.

    Each is verbatim. Without any result there is no proof, and words that say both count once.
    """
    outcomes = results(text)
    in_care = [words for words in responsibilities(unrepeated(text)) if words in text and not _told(words, outcomes)]
    return (*outcomes, *in_care[:scope]) if outcomes else ()


def _told(words: str, outcomes: tuple[str, ...]) -> bool:
    return any(words in outcome or outcome in words for outcome in outcomes)
