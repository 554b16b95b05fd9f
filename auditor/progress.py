"""What came of a profile between two audits of one person: the result that every report of a comparison renders."""

from __future__ import annotations

from msgspec import Struct

SCHEMA = "1.0"

IMPROVED, SLIPPED, SAME = "improved", "slipped", "same"
JUDGED, UNJUDGED = "judged", "unjudged"
NEW, GONE = "new", "gone"
CHANGES = (IMPROVED, SLIPPED, SAME, JUDGED, UNJUDGED, NEW, GONE)


class Audit(Struct, frozen=True, kw_only=True):
    """One of the two: the export's day and kind, the score as `scorecard.Score` tells it, and what it was judged by."""

    day: str
    kind: str
    stage: str
    audience: str
    value: float | None
    low: float
    high: float
    level: str
    coverage: float
    rubric: str
    version: str


class CheckChange(Struct, frozen=True, kw_only=True):
    """One check then and now.

    `change` is improved, slipped, same, judged (could not be judged before), unjudged (can no longer be), new (was not
    asked before) or gone (is not asked any more). Outcomes and scores (0 to 1) are the findings' own, None where there
    is none; `was` and `message` are what was said then and now, `folded_under` the check whose absence answers it in
    the weaker of the two; advice and where are those of now.
    """

    check: str
    title: str
    criterion: str
    change: str
    outcome_before: str | None
    outcome: str | None
    score_before: float | None
    score: float | None
    was: str
    message: str
    advice: str
    where: str
    gain: float
    folded_under: str | None


class CriterionChange(Struct, frozen=True, kw_only=True):
    """One criterion then and now; `change` as in `CheckChange`, scores 0 to 1."""

    id: str
    title: str
    change: str
    score_before: float | None
    score: float | None
    level_before: str
    level: str


class Progress(Struct, frozen=True, kw_only=True):
    """The whole comparison; `notes` are what must be known before any number of it is read."""

    schema: str
    tool: str
    name: str
    name_before: str
    notes: list[str]
    before: Audit
    after: Audit
    criteria: list[CriterionChange]
    checks: list[CheckChange]
