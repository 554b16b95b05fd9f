"""The scorecard as a workbook: every finding in a sheet to filter and sort, the criteria, and the sources as links."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, TypedDict

from auditor.scorecard import CitedSource, Criterion, Finding, Scorecard
from reports import wording
from reports.brand import Brand
from reports.cleaning import cleaned
from reports.view.criteria import left_open
from reports.view.findings import GAPS, OUR_OWN, is_note
from reports.view.quotes import places, with_ellipses
from reports.view.score import score_shown

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

    from reports.sheet import Column

NOTICE = {
    "member": "This is about you, in your own words. Share it only with people whom you trust.",
    "office": "Confidential: made for a careers office. Please show it to nobody but the person whom it is about.",
}
MARK = {"member": "Personal", "office": "Confidential"}
WEB = "https://"
Pair = tuple[Criterion, Finding]


class Marks(TypedDict):
    """What stands on every sheet: the notice in its first line and the word in the corner of a printed page."""

    notice: str
    mark: str


def render(scorecard: Scorecard, paper: str = "a4", brand: Brand | None = None) -> bytes:
    """An XLSX file with the sheets Findings, Criteria and Sources; equal scorecards give equal bytes."""
    del paper, brand  # a sheet to work with; every writer takes both
    from reports.spreadsheet import new_book, saved

    card = cleaned(scorecard)
    with new_book() as book:
        _put_findings(book, card)
        _put_criteria(book, card)
        _put_sources(book, card)
        return saved(
            book,
            title=f"LinkedIn profile readiness: {card.subject.name or 'your profile'}",
            notice=_notice(card),
            creator=f"{card.tool.name} {card.tool.version}",
            day=card.export.day,
        )


def _notice(card: Scorecard) -> str:
    return NOTICE.get(card.subject.audience, NOTICE["member"])


def _put_findings(book: Workbook, card: Scorecard) -> None:
    from reports.sheet import TENTHS, WHOLE, Column, Sheet, tenths

    is_scored = card.score.value is not None
    columns: list[Column[Pair]] = [
        Column(title="Criterion", width=18, of=lambda pair: pair[0].title),
        Column(title="Question", width=34, of=lambda pair: wording.heading(pair[1].title), wrap=True),
        Column(title="Status", width=17, of=lambda pair: _status(pair[1])),
        Column(
            title="Gain of 100", width=13, of=lambda pair: tenths((is_scored and pair[1].gain) or None), format=TENTHS
        ),
        Column(title="What was seen", width=48, of=lambda pair: pair[1].message, wrap=True),
        Column(title="What to do", width=48, of=lambda pair: _to_do(pair[1]), wrap=True),
        Column(
            title="Where in LinkedIn", width=30, of=lambda pair: pair[1].where if _is_gap(pair[1]) else "", wrap=True
        ),
        Column(title="Minutes", width=11, of=lambda pair: pair[1].minutes if _is_gap(pair[1]) else None, format=WHOLE),
        Column(
            title="Days of waiting", width=12, of=lambda pair: pair[1].days if _is_gap(pair[1]) else None, format=WHOLE
        ),
        Column(title="Your words", width=48, of=lambda pair: _quotes(pair[1]), wrap=True),
        Column(title="Where they stand", width=26, of=lambda pair: places(pair[1].evidence), wrap=True),
        Column(title="Why it matters", width=48, of=lambda pair: pair[1].why, wrap=True),
        Column(title="Based on", width=26, of=lambda pair: _based_on(pair[1]), wrap=True),
        Column(title="Check", width=28, of=lambda pair: pair[1].check),
    ]
    sheet = Sheet(book, "Findings", columns, frozen_columns=2, printed="What to do", **_marks(card))
    sheet.table("Findings", columns, [(group, finding) for group in card.criteria for finding in group.findings])


def _put_criteria(book: Workbook, card: Scorecard) -> None:
    from reports.sheet import TENTHS, Column, Sheet, tenths

    columns: list[Column[Criterion]] = [
        Column(title="Criterion", width=20, of=lambda one: one.title),
        Column(title="Of 100", width=10, of=lambda one: _percent(one.score), format=TENTHS),
        Column(title="Level", width=16, of=lambda one: one.level),
        Column(title="Points at stake", width=12, of=lambda one: tenths(one.weight), format=TENTHS),
        Column(title="What the level means", width=70, of=lambda one: one.descriptor, wrap=True),
    ]
    sheet = Sheet(book, "Criteria", columns, **_marks(card))
    sheet.table("Criteria", columns, card.criteria)
    sheet.line()
    for line in _lines(card):
        sheet.line(line)


def _put_sources(book: Workbook, card: Scorecard) -> None:
    from reports.sheet import Column, Sheet

    columns: list[Column[CitedSource]] = [
        Column(title="Key", width=24, of=lambda one: one.key),
        Column(title="Work", width=70, of=lambda one: one.name, wrap=True),
        Column(title="Grade", width=10, of=lambda one: one.grade),
        Column(title="Address", width=60, of=lambda one: one.address, link=_link),
    ]
    sheet = Sheet(book, "Sources", columns, **_marks(card))
    sheet.table("Sources", columns, sorted(_cited(card), key=lambda one: one.key))


def _marks(card: Scorecard) -> Marks:
    return Marks(notice=_notice(card), mark=MARK.get(card.subject.audience, MARK["member"]))


def _status(finding: Finding) -> str:
    if is_note(finding):
        return wording.STATUSES["not-applicable"]
    return wording.STATUSES.get(finding.outcome, finding.outcome)


def _is_gap(finding: Finding) -> bool:
    return finding.outcome in GAPS and not is_note(finding)


def _to_do(finding: Finding) -> str:
    """The advice where something is to be done, how to find out where nothing could be judged."""
    return finding.advice if _is_gap(finding) else finding.obtain


def _quotes(finding: Finding) -> str:
    quotes = [(quote, quote.text.strip()) for quote in finding.evidence]
    return " · ".join(f"“{with_ellipses(quote, text)}”" for quote, text in quotes if text)


def _based_on(finding: Finding) -> str:
    return wording.listed([OUR_OWN if one.grade == "house" else one.key for one in finding.sources])


def _percent(score: float | None) -> float | None:
    from reports.sheet import tenths

    return None if score is None else tenths(score * 100)


def _lines(card: Scorecard) -> Iterator[str]:
    shown = score_shown(card.score, left_open=left_open(card.criteria))
    yield f"{card.subject.name}, LinkedIn export of {wording.day(card.export.day)}".lstrip(", ")
    yield f"{shown.reach} of 100" if shown.number is None else f"{shown.number} of 100: {shown.level}"
    yield from filter(None, (shown.span, shown.judged, *shown.ceilings))
    yield f"Judged by the rubric “{card.rubric.id}”, version {card.rubric.version}."


def _cited(card: Scorecard) -> set[CitedSource]:
    return {source for group in card.criteria for finding in group.findings for source in finding.sources}


def _link(source: CitedSource) -> str:
    """The address as a link, but for a house rule, which has none, and for whatever is not an address at all."""
    address = source.address.removeprefix(WEB)
    return f"{WEB}{address}" if address and " " not in address and "." in address else ""
