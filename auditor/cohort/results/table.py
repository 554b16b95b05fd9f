"""What is known of a cohort: one row a student, what could not be read, who is missing, and what was asked."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from auditor.checks import all_checks
from auditor.rubric import Rubric
from auditor.scorecard import Band, RubricUsed, Scorecard, Tool

COHORT_SCHEMA = "1.0"
FAILED = "failed"
"""The outcome of an export that could not be read, as against what is none or does not count."""
FOLDED = "folded"
"""The outcome of a check that another one's absence answers: without a summary nobody asks how long it is."""
MIN_CELL = 5
"""Fewer students than this stand in no cell of what is shown outside the office."""


class StudentRow(Struct, frozen=True, kw_only=True):
    """One student whose export was read.

    `reference` is the office's id or a pseudonym, `name` None under pseudonyms. Scores are 0 to 100 unrounded, those of
    criteria too; `coverage` is 0 to 1. `levels`, `scores`, `outcomes` and `gains` are by id; `gains` holds those above
    0, in points of 100. `next_steps` say what to do, in order; `not_judged` are titles; `links` are the reports
    by format, relative to the folder of the workbook. `percentile` is 0 to 100 within the cohort.
    """

    reference: str
    name: str | None
    programme: str
    year: str
    file: str
    stage: str
    export_day: str
    export_kind: str
    coverage: float
    low: float
    score: float | None
    high: float
    level: str
    levels: dict[str, str]
    scores: dict[str, float | None]
    outcomes: dict[str, str]
    gains: dict[str, float]
    next_steps: list[str]
    not_judged: list[str]
    links: dict[str, str] = {}
    previous: float | None = None
    percentile: float | None = None


class Unread(Struct, frozen=True, kw_only=True):
    """What gave no row: `outcome` a word or two (failed, older export), `reason` a sentence; whose, where known."""

    file: str
    outcome: str
    reason: str
    reference: str = ""
    programme: str = ""
    year: str = ""


class Missing(Struct, frozen=True, kw_only=True):
    """A student of the roster who handed nothing in."""

    reference: str
    programme: str = ""
    year: str = ""


class CriterionAsked(Struct, frozen=True, kw_only=True):
    """A criterion, in the order of the report; `weight` is of 100."""

    id: str
    title: str
    weight: float


class CheckAsked(Struct, frozen=True, kw_only=True):
    """A check that an office sees, in the words of the rubric in force."""

    id: str
    title: str
    criterion: str
    advice: str
    why: str


class Cohort(Struct, frozen=True, kw_only=True):
    """All that an office has of one run; `day` is YYYY-MM-DD.

    `min_cell` is the smallest number of students that the overview shows; `previous_day` is that of the run compared
    with, `previous_note` what to bear in mind about it.
    """

    schema: str = COHORT_SCHEMA
    tool: Tool
    rubric: RubricUsed
    day: str
    bands: list[Band]
    criteria: list[CriterionAsked]
    checks: list[CheckAsked]
    students: list[StudentRow]
    unread: list[Unread] = []
    has_roster: bool = False
    missing: list[Missing] = []
    notes: list[str] = []
    min_cell: int = MIN_CELL
    previous_day: str = ""
    previous_note: str = ""


def student_row(
    card: Scorecard,
    *,
    reference: str,
    file: str,
    name: str | None = None,
    programme: str = "",
    year: str = "",
    links: Mapping[str, str] | None = None,
) -> StudentRow:
    """What the cohort keeps of one scorecard, which is for the office: no quotes, no messages, none of its words."""
    findings = [finding for criterion in card.criteria for finding in criterion.findings]
    return StudentRow(
        reference=reference,
        name=name,
        programme=programme,
        year=year,
        file=file,
        stage=card.subject.stage,
        export_day=card.export.day,
        export_kind=card.export.kind,
        coverage=card.score.coverage,
        low=card.score.low,
        score=card.score.value,
        high=card.score.high,
        level=card.score.level,
        levels={criterion.id: criterion.level for criterion in card.criteria},
        scores={one.id: None if one.score is None else 100 * one.score for one in card.criteria},
        outcomes={finding.check: FOLDED if finding.folded_under else finding.outcome for finding in findings},
        gains={finding.check: finding.gain for finding in findings if finding.gain > 0},
        next_steps=[step.advice for step in card.next_steps],
        not_judged=[open_question.title for open_question in card.not_judged],
        links=dict(links or {}),
    )


def criteria_asked(rubric: Rubric) -> list[CriterionAsked]:
    """The rubric's criteria in the order of the report."""
    return [CriterionAsked(id=name, title=rule.title, weight=rule.weight) for name, rule in rubric.in_order()]


def checks_asked(rubric: Rubric) -> list[CheckAsked]:
    """The checks that an office sees, in the order of the report, in the rubric's words."""
    order = [name for name, _ in rubric.in_order()]
    seen = sorted((one for one in all_checks().values() if one.for_office), key=lambda one: order.index(one.criterion))
    return [
        CheckAsked(
            id=one.id,
            title=rubric.words_of(one).title or "",
            criterion=one.criterion,
            advice=rubric.words_of(one).advice or "",
            why=rubric.words_of(one).why or "",
        )
        for one in seen
    ]
