"""What a check is: a question with its page, its verdicts, and the evidence that they rest on."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from auditor.sources import CITATIONS

if TYPE_CHECKING:
    from auditor.case import Case
    from auditor.records import Source

Limits = Mapping[str, float]

LARGER_DOWNLOAD = (
    "Ask LinkedIn for the larger download (Settings & Privacy, Data privacy, Get a copy of your data, first choice), "
    "and have this report made again from it."
)
"""The remedy for a table that a smaller download does not hold; one wording, so that reports can group by it."""
COMPLETE_DOWNLOAD = "Wait for the second part of the larger download; it comes about a day later, named “Complete_…”."
"""The remedy for a table that comes in the second part alone."""


class Outcome(StrEnum):
    """How a check ended; only the first three carry a score."""

    PASS = "pass"
    PARTIAL = "partial"
    FAIL = "fail"
    NOT_APPLICABLE = "not-applicable"
    NOT_JUDGED = "not-judged"
    ERROR = "error"


class Privacy(StrEnum):
    """Whom a quote concerns: an office sees only OWN (DESIGN.md, section 3); an end of a role may be that of a GAP."""

    OWN = "own"
    THIRD_PARTY = "third-party"
    CONTACT = "contact"
    GAP = "gap"


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """Words out of the export, verbatim, with the cell that they stand in; `text` is empty where the cell is."""

    file: str
    row: int
    column: str
    text: str
    privacy: Privacy = Privacy.OWN


def quote(source: Source, column: str, text: str, privacy: Privacy = Privacy.OWN) -> Evidence:
    """Evidence from one cell: its `text` or a contiguous part of it, never reworded."""
    return Evidence(file=source.file, row=source.row, column=column, text=text, privacy=privacy)


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """The answer of one check about one person.

    `score` is 1 for PASS, 0 for FAIL, between for PARTIAL and None otherwise; any other pairing raises ValueError.
    `absent` marks a whole section that is empty; `remedy` says how something unjudged becomes judged.
    """

    outcome: Outcome
    score: float | None
    message: str
    evidence: tuple[Evidence, ...] = ()
    absent: bool = False
    remedy: str = ""

    def __post_init__(self) -> None:
        if not _fits(self.outcome, self.score):
            raise ValueError(f"a verdict cannot pair {self.outcome.value} with a score of {self.score}")
        if self.absent and self.outcome not in {Outcome.FAIL, Outcome.PARTIAL}:
            raise ValueError("only what costs points can be an absence")


def _fits(outcome: Outcome, score: float | None) -> bool:
    if outcome is Outcome.PASS:
        return score == 1
    if outcome is Outcome.FAIL:
        return score == 0
    if outcome is Outcome.PARTIAL:
        return score is not None and 0 < score < 1
    return score is None


def passed(message: str, *evidence: Evidence) -> Verdict:
    """The statement in the check's title is true."""
    return graded(1.0, message, *evidence)


def partial(message: str, *evidence: Evidence) -> Verdict:
    """The statement is half true: a score of 0.5 (CRITERIA.md 1.3)."""
    return graded(0.5, message, *evidence)


def failed(message: str, *evidence: Evidence) -> Verdict:
    """The statement is not true."""
    return graded(0.0, message, *evidence)


def absent(message: str, *evidence: Evidence, score: float = 0.0) -> Verdict:
    """The whole section is empty: the checks that stand `under` this one are folded into its finding.

    `score` is above 0 where something else earns part of the credit, as skills do for certifications.
    """
    return replace(graded(score, message, *evidence), absent=True)


def graded(score: float, message: str, *evidence: Evidence) -> Verdict:
    """A verdict whose outcome follows from its `score` in 0 to 1: pass at 1, fail at 0, else partial."""
    outcome = Outcome.PASS if score >= 1 else Outcome.FAIL if score <= 0 else Outcome.PARTIAL
    return Verdict(outcome=outcome, score=min(max(score, 0.0), 1.0), message=message, evidence=evidence)


def not_judged(message: str, *, remedy: str = "") -> Verdict:
    """The export cannot tell; `remedy` says what would let it."""
    return Verdict(outcome=Outcome.NOT_JUDGED, score=None, message=message, remedy=remedy)


def not_applicable(message: str, *evidence: Evidence) -> Verdict:
    """The question does not arise, or the finding is information without points."""
    return Verdict(outcome=Outcome.NOT_APPLICABLE, score=None, message=message, evidence=evidence)


def linear(value: float, *, zero: float, one: float) -> float:
    """Credit from 0 at `zero` to 1 at `one`, clamped; `one` may be the smaller, or equal (CRITERIA.md 1.3)."""
    if zero == one:
        return float(value >= one)
    return min(max((value - zero) / (one - zero), 0.0), 1.0)


@dataclass(frozen=True, kw_only=True)
class Check:
    """A question with all that a report, a rubric and `auditor explain` need to know of it.

    `points` divide a criterion among its checks, `points_student` where they differ for students; `needs` names the
    tables without which it is not judged; `limits` are the numbers that a rubric may change; `under` is the check whose
    absence answers this one too; `minutes` and `days` are the rough effort and the wait of following the advice;
    `for_office` is false where no office sees it.
    """

    id: str
    criterion: str
    title: str
    why: str
    good: tuple[str, ...]
    weak: tuple[str, ...]
    points: float
    points_student: float | None
    advice: str
    where: str
    minutes: int
    days: int
    needs: tuple[str, ...]
    limits: Limits
    sources: tuple[str, ...]
    under: str | None
    for_office: bool
    ask: Callable[[Case, Limits], Verdict] = field(repr=False)


def check(
    *,
    points: float,
    advice: str,
    where: str,
    minutes: int,
    days: int = 0,
    points_student: float | None = None,
    needs: tuple[str, ...] = (),
    limits: Limits | None = None,
    sources: tuple[str, ...] = ("HOUSE",),
    under: str | None = None,
    for_office: bool = True,
) -> Callable[[Callable[[Case, Limits], Verdict]], Check]:
    """Turn a pure function of the case into a Check; its id, criterion and page come from its module and docstring.

    Raises ValueError where a source is not in `sources.py`: a report cites nothing else.
    """
    for key in sources:
        if key not in CITATIONS:
            raise ValueError(f"no source {key!r} in auditor/sources.py")

    def adopt(function: Callable[[Case, Limits], Verdict]) -> Check:
        *_, criterion, module = function.__module__.split(".")
        page = _page(inspect.getdoc(function) or "")
        return Check(
            id=module.replace("_", "-"),
            criterion=criterion,
            title=page.title,
            why=page.why,
            good=page.good,
            weak=page.weak,
            points=points,
            points_student=points_student,
            advice=advice,
            where=where,
            minutes=minutes,
            days=days,
            needs=needs,
            limits=dict(limits or {}),
            sources=sources,
            under=under,
            for_office=for_office,
            ask=function,
        )

    return adopt


@dataclass(frozen=True, kw_only=True)
class _Page:
    title: str
    why: str
    good: tuple[str, ...]
    weak: tuple[str, ...]


def _page(docstring: str) -> _Page:
    title, _, rest = docstring.partition("\n")
    prose: list[str] = []
    examples: dict[str, list[str]] = {"Good:": [], "Weak:": []}
    for line in rest.splitlines():
        label, _, example = line.strip().partition(" ")
        if label in examples:
            examples[label].append(example)
        else:
            prose.append(line.strip())
    return _Page(
        title=title.strip(),
        why=" ".join(filter(None, prose)),
        good=tuple(examples["Good:"]),
        weak=tuple(examples["Weak:"]),
    )
