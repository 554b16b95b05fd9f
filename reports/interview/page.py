"""The interview plan as a page shows it: worded, grouped and cleaned, for templates and the terminal alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from auditor.interview.plan import ASKING, Card, Draft, InterviewerPlan, InterviewPlan, Step
from auditor.interview.saying import times
from reports import wording
from reports.cleaning import cleaned, cut, direction, printable
from reports.interview.timeline import Timeline, timeline_of
from reports.view.quotes import Evidence, evidence

RUNNING_NAME = 60
STATES = {
    "connected": "Connected",
    "possibly": "Possibly",
    "not-found": "Not found",
    "not-judged": "Not judged",
    "they-invited": "They asked",
    "you-invited": "You asked",
    "none": "Nothing found",
    "personal": "Personal",
    "generic": "Generic",
    "followed": "Followed",
    "not-followed": "Not yet",
    "found": "Found",
    "too-early": "Not yet",
    "in-window": "Now",
    "too-late": "Too late",
    "message": "Message",
    "e-mail": "E-mail",
    "ready": "Ready",
    "fix-first": "Mend first",
}
GOOD = {"connected", "they-invited", "personal", "followed", "found", "in-window", "ready"}
HALF = {"possibly", "you-invited", "too-early", "generic"}
CONFIDENCES = {"certain": "certain", "likely": "likely", "possible": "only possible", "unknown": "unknown"}


@dataclass(frozen=True, kw_only=True)
class CardShown:
    """A card: its question, the state in a word with its sign's name, how sure, the words and their evidence."""

    title: str
    state: str
    mark: str
    confidence: str
    message: str
    doubt: str
    evidence: Evidence


@dataclass(frozen=True, kw_only=True)
class PathShown:
    """A warm path in two lines."""

    who: str
    why: str


@dataclass(frozen=True, kw_only=True)
class DraftShown:
    """A draft: title, use, its paragraphs in lines, its length beside the limit, and what is to be filled or mended."""

    title: str
    use: str
    paragraphs: list[list[str]]
    length: str
    remarks: list[str]


@dataclass(frozen=True, kw_only=True)
class PersonShown:
    """One interviewer."""

    anchor: str
    name: str
    name_direction: str
    title: str
    answer: str
    reasons_for: list[str]
    reasons_against: list[str]
    dissent: str
    would_change: list[str]
    cards: list[CardShown]
    paths: list[PathShown]
    drafts: list[DraftShown]


@dataclass(frozen=True, kw_only=True)
class DayShown:
    """A day of the plan: what it is called, how far off, and what is to be done on it."""

    label: str
    distance: str
    steps: list[Step]


@dataclass(frozen=True, kw_only=True)
class PlanPage:
    """All that a template fills in; every text is already `printable`."""

    title: str
    heading: str
    running_name: str
    day: str
    facts: list[str]
    warning: str
    generator: str
    people: list[PersonShown]
    timeline: Timeline
    days: list[DayShown]
    sources: list[str]
    problems: list[str]
    privacy: list[str]


def page_of(plan: InterviewPlan) -> PlanPage:
    """The page of a plan."""
    letters = [[_paragraphs(draft.text) for draft in one.drafts] for one in plan.interviewers]
    plan = cleaned(plan)
    company = plan.interview.company
    return PlanPage(
        title=f"Interview plan: {cut(company or plan.member or 'your interview', RUNNING_NAME)}",
        heading=f"Interview at {company}" if company else "Your interview",
        running_name=cut(f"{plan.member}: interview at {company}" if company else plan.member, RUNNING_NAME),
        day=plan.interview.today,
        facts=_facts(plan),
        warning=_warning(plan),
        generator=f"{plan.tool.name} {plan.tool.version}",
        people=[
            _person(number, one, texts)
            for number, (one, texts) in enumerate(zip(plan.interviewers, letters, strict=True), 1)
        ],
        timeline=timeline_of(plan.interview, with_window=any(one.decision in ASKING for one in plan.interviewers)),
        days=_days(plan),
        sources=[f"{one.key}: {one.name}" + (f" ({one.address})" if one.address else "") for one in plan.sources],
        problems=[
            f"{one.file}{f', row {one.row}' if one.row else ''}: {wording.sentence(one.reason)}"
            for one in plan.problems
        ],
        privacy=[
            "This plan was made on the computer where the export lies. Nothing was sent anywhere. Of your messages, "
            "only names and dates were read.",
            "It names other people, so keep it to yourself.",
        ],
    )


def weekday(iso: str) -> str:
    """`2026-06-25` as `Thursday, 25 June 2026`."""
    return f"{date.fromisoformat(iso):%A}, {wording.day(iso)}"


def _facts(plan: InterviewPlan) -> list[str]:
    interview, export = plan.interview, plan.export
    at = f", at {interview.time}" if interview.time else ""
    zone = f" ({interview.zone})" if interview.time and interview.zone else ""
    return [
        f"{weekday(interview.date)}{at}{zone}. Planned on {wording.day(interview.today)}.",
        f"From your LinkedIn export of {wording.day(export.day)}; {wording.KINDS.get(export.kind, export.kind)}.",
    ]


def _warning(plan: InterviewPlan) -> str:
    if not plan.export.is_old:
        return ""
    return (
        f"Your download is {times(plan.export.age_days)} old. What came since is not in it, so what "
        "this plan did not find may be there all the same. A fresh download takes minutes to ask for."
    )


def _person(number: int, one: InterviewerPlan, letters: Sequence[list[list[str]]]) -> PersonShown:
    return PersonShown(
        anchor=f"interviewer-{number}",
        name=one.name,
        name_direction=direction(one.name),
        title=one.title,
        answer=one.answer,
        reasons_for=one.reasons_for,
        reasons_against=one.reasons_against,
        dissent=one.dissent,
        would_change=one.would_change,
        cards=[_card(card) for card in one.cards],
        paths=[
            PathShown(
                who=", ".join(filter(None, (path.name, path.position, path.company))),
                why=wording.sentence(
                    f"Connected on {wording.day(path.connected_on)}" + "".join(f"; {why}" for why in path.why)
                ),
            )
            for path in one.warm_paths
        ],
        drafts=[_draft(draft, text) for draft, text in zip(one.drafts, letters, strict=True)],
    )


def _card(card: Card) -> CardShown:
    mark = "pass" if card.state in GOOD else "partial" if card.state in HALF else "note"
    if card.state in {"fix-first", "too-late"}:
        mark = "fail"
    return CardShown(
        title=card.title,
        state=STATES[card.state],
        mark=mark,
        confidence=CONFIDENCES[card.confidence],
        message=card.message,
        doubt="" if card.not_in_export in card.message else card.not_in_export,
        evidence=evidence(card.evidence, card.message),
    )


def _paragraphs(text: str) -> list[list[str]]:
    """A letter's paragraphs in lines, each made safe to show by itself, since line breaks are not."""
    return [[printable(line) for line in paragraph.split("\n")] for paragraph in text.split("\n\n")]


def _draft(draft: Draft, paragraphs: list[list[str]]) -> DraftShown:
    limit = f" of {draft.limit}" if draft.limit else ""
    gaps = [f"Fill in {wording.listed(list(dict.fromkeys(draft.gaps)))}."] if draft.gaps else []
    return DraftShown(
        title=draft.title,
        use=draft.use,
        paragraphs=paragraphs,
        length=f"{draft.length}{limit} characters" if draft.limit else "",
        remarks=[*gaps, *draft.remarks],
    )


def _days(plan: InterviewPlan) -> list[DayShown]:
    return [
        DayShown(label=weekday(day), distance=_distance(plan, day), steps=list(steps))
        for day, steps in groupby(plan.steps, key=lambda step: step.day)
    ]


def _distance(plan: InterviewPlan, day: str) -> str:
    if day == plan.interview.today:
        return "today"
    days = (date.fromisoformat(plan.interview.date) - date.fromisoformat(day)).days
    if days == 0:
        return "the day of the interview"
    return f"{wording.count(abs(days), 'day')} {'before' if days > 0 else 'after'} the interview"
