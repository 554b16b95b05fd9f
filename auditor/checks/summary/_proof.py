"""What a summary offers as proof: results, and scope where a field has few numbers to quote."""

from __future__ import annotations

from auditor.prose.responsibilities import responsibilities
from auditor.prose.results import results


def proof(text: str, *, scope: int) -> tuple[str, ...]:
    """The statements that say what came of the work, and up to `scope` more that say what was in the person's care."""
    outcomes = results(text)
    in_care = [statement for statement in responsibilities(text) if statement not in outcomes]
    return (*outcomes, *in_care[:scope])
