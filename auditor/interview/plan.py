"""The interview plan: the one result object, which is its JSON and which every other report of it renders."""

from __future__ import annotations

from msgspec import Struct

from auditor.scorecard import CitedSource, Quote, RowProblem, Tool

SCHEMA = "1.0"

DECISIONS = ("already-connected", "accept", "pending", "connect-now", "connect-on", "wait-until-after")
ASKING = frozenset({"connect-now", "connect-on"})
"""The decisions by which a request goes out before the interview."""
CHANNELS = ("message", "e-mail")
CONFIDENCES = ("certain", "likely", "possible", "unknown")
CARD_STATES: dict[str, tuple[str, ...]] = {
    "already-connected": ("connected", "possibly", "not-found", "not-judged"),
    "invitation": ("they-invited", "you-invited", "none", "not-judged"),
    "note": ("personal", "generic", "none", "not-judged"),
    "company-followed": ("followed", "possibly", "not-followed", "not-judged"),
    "warm-paths": ("found", "none", "not-judged"),
    "earlier-contact": ("found", "none", "not-judged"),
    "timing": ("too-early", "in-window", "too-late"),
    "channel": ("message", "e-mail"),
    "readiness": ("ready", "fix-first"),
}
"""Each card with the states that it may be in (CRITERIA.md, section 4)."""


class Card(Struct, frozen=True, kw_only=True):
    """One thing that is known, or not, before the decision.

    `state` is one of `CARD_STATES[id]`, `confidence` one of `CONFIDENCES`; `message` says what was seen, `evidence`
    holds the export's own words, `not_in_export` what this download cannot tell, empty where there is no such doubt.
    """

    id: str
    state: str
    confidence: str
    title: str
    message: str
    evidence: list[Quote]
    not_in_export: str


class WarmPath(Struct, frozen=True, kw_only=True):
    """Somebody at the company whom the member knows, why to ask them first, and the row that says so.

    `connected_on` is a day (YYYY-MM-DD), or the cell as it stands where it cannot be read.
    """

    name: str
    position: str
    company: str
    connected_on: str
    why: list[str]
    evidence: Quote


class DraftFact(Struct, frozen=True, kw_only=True):
    """Words that a draft took from the answers or the export: `source` is "your answers", or file and row."""

    words: str
    source: str


class Draft(Struct, frozen=True, kw_only=True):
    """A text to begin from: `limit` in characters (0 for none), gaps in square brackets for the member to fill.

    `remarks` are what the note check still finds; a draft with gaps is no finished text.
    """

    id: str
    title: str
    use: str
    text: str
    length: int
    limit: int
    facts: list[DraftFact]
    gaps: list[str]
    remarks: list[str]


class InterviewerPlan(Struct, frozen=True, kw_only=True):
    """What to do about one interviewer.

    `decision` is one of `DECISIONS`; `connect_on` is a day (YYYY-MM-DD) for connect-now and connect-on, else None;
    `channel` is how to write before the interview if there is something to say.
    """

    name: str
    decision: str
    connect_on: str | None
    reasons_for: list[str]
    reasons_against: list[str]
    cards: list[Card]
    title: str
    url: str
    answer: str
    channel: str
    dissent: str
    would_change: list[str]
    warm_paths: list[WarmPath]
    drafts: list[Draft]


class Step(Struct, frozen=True, kw_only=True):
    """Something to do on `day` (YYYY-MM-DD), at `time` (HH:MM) where it has one; `remind_at` is when to be reminded.

    `source` is the key of the work that asks for it.
    """

    id: str
    day: str
    time: str
    title: str
    detail: str
    source: str
    remind_at: str


class Interview(Struct, frozen=True, kw_only=True):
    """The appointment as the member told it; `zone` is a name such as Europe/Berlin, or empty where none is known."""

    company: str
    date: str
    time: str
    zone: str
    invited_on: str | None
    today: str
    culture: str
    window_opens: str | None
    window_closes: str | None


class ExportUsed(Struct, frozen=True, kw_only=True):
    """The export: path, kind, day and what told it; `age_days` before today, `is_old` where that is too long ago."""

    path: str
    kind: str
    day: str
    day_source: str
    age_days: int
    is_old: bool


class InterviewPlan(Struct, frozen=True, kw_only=True):
    """The whole plan, for the member's own eyes."""

    schema: str
    tool: Tool
    export: ExportUsed
    member: str
    interview: Interview
    interviewers: list[InterviewerPlan]
    steps: list[Step]
    sources: list[CitedSource]
    problems: list[RowProblem]
