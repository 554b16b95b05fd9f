"""How a card is made: its title, what a missing file makes of it, and the doubt that an old download leaves."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.interview.known import Known
from auditor.interview.plan import Card
from auditor.interview.saying import files_missing, times
from auditor.scorecard import Quote

TITLES = {
    "already-connected": "Are you connected already?",
    "invitation": "Has either of you asked?",
    "note": "Is the note a personal one?",
    "company-followed": "Do you follow the company?",
    "warm-paths": "Who there knows you?",
    "earlier-contact": "Have you been in touch before?",
    "timing": "Is it the right time?",
    "channel": "How should you write to them?",
    "readiness": "Is your profile ready to be looked at?",
}
MOST_ROWS = 3
"""Rows of the export that a card quotes."""


def made(
    card: str, state: str, confidence: str, message: str, evidence: Sequence[Quote] = (), *, missing: str = ""
) -> Card:
    """A card; `missing` is what the download cannot tell."""
    return Card(
        id=card,
        state=state,
        confidence=confidence,
        title=TITLES[card],
        message=message,
        evidence=list(evidence),
        not_in_export=missing,
    )


def not_judged(card: str, table: str) -> Card:
    """A card whose table the download lacks."""
    return made(card, "not-judged", "unknown", files_missing(table), missing=files_missing(table))


def doubt(known: Known) -> tuple[str, str]:
    """How sure an absence is, and the sentence that says so where the download is old."""
    if not known.is_old:
        return "likely", ""
    age = times(known.age_days)
    return "possible", (f"Your download is {age} old: absence there is not absence.")


def without_company(card: str) -> Card:
    """A card about a company that nobody named."""
    message = "You did not say which company it is; give it with --company."
    return made(card, "not-judged", "unknown", message, missing="")
