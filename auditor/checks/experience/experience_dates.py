"""Whether the dates of the roles hold together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from auditor.case import Case
from auditor.check import Evidence, Limits, Privacy, Verdict, check, failed, not_judged, partial, passed, quote
from auditor.checks.experience._roles import MOST_QUOTES, tally
from auditor.records import Position, Span


@check(
    points=2,
    needs=("Positions",),
    under="experience-roles",
    limits={"fail": 2, "days_ahead": 92},
    advice="Compare the start and end of each role with your papers; correct what is the wrong way round.",
    where="Your profile, Experience, the pencil beside the role, Start date and End date",
    minutes=5,
    sources=("ARTICLE",),
)
def experience_dates(case: Case, limits: Limits) -> Verdict:
    """The dates of your roles hold together.

    Interviewers read the dates in order, and one that cannot be right makes them doubt the rest. A year alone is fine,
    and so is a contract whose end lies ahead. A date that we cannot read is our doubt before it is your mistake, and
    costs half at most.
    """
    dated = [position for position in case.profile.positions if _texts(position.span)]
    if not dated:
        return not_judged("Your roles carry no dates in this export.")
    latest_start = case.profile.as_of + timedelta(days=limits["days_ahead"])
    wrong = [position for position in dated if _is_wrong(position.span, latest_start)]
    unread = [position for position in dated if _is_unread(position.span)]
    if not wrong and not unread:
        return passed(
            f"None of your dated jobs ({len(dated)}) ends before it starts or starts far ahead.", *_cells(dated[:1])
        )
    grade = failed if len(wrong) >= limits["fail"] else partial
    return grade(_message(len(dated), len(wrong), len(unread)), *_cells([*wrong, *unread]))


def _texts(span: Span) -> str:
    return span.started_text + span.finished_text


def _is_wrong(span: Span, latest_start: date) -> bool:
    """Whether the end lies before the start even where both are read generously, or the start far ahead."""
    if span.started is None:
        return False
    ends_early = span.finished is not None and span.finished.latest < span.started.earliest
    return ends_early or span.started.earliest > latest_start


def _is_unread(span: Span) -> bool:
    return bool(span.started_text and not span.started) or bool(span.finished_text and not span.finished)


def _cells(positions: Iterable[Position]) -> tuple[Evidence, ...]:
    return tuple(dict.fromkeys(_each_cell(positions)))[:MOST_QUOTES]


def _each_cell(positions: Iterable[Position]) -> Iterator[Evidence]:
    for position in positions:
        if position.span.started_text:
            yield quote(position.source, "Started On", position.span.started_text)
        if position.span.finished_text:
            yield quote(position.source, "Finished On", position.span.finished_text, Privacy.GAP)


def _message(dated: int, wrong: int, unread: int) -> str:
    found = []
    if wrong:
        starts = "starts" if wrong == 1 else "start"
        found.append(f"{tally(wrong, 'ends', 'end')} before the start, or {starts} well after this export")
    if unread:
        found.append(f"{tally(unread, 'has', 'have')} a date that we could not read")
    return f"Of your dated jobs ({dated}), {' and '.join(found)}."
