"""The last pages: what stayed open and how to close it, what no export shows, the ledger, the method, the sources."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass

from auditor.answers import PHOTO_QUESTIONS
from auditor.scorecard import CitedSource, ExportFile, ExportRead, RowProblem, Scorecard
from auditor.sources import GRADES
from reports import wording
from reports.view.findings import GAPS
from reports.view.open_questions import OpenGroup, open_groups

MOST_PROBLEMS = 12
NAMES_ON_PAPER = 3
ANSWERED_OUTCOMES = {*GAPS, "pass", "not-applicable"}

# What no export can show (CRITERIA.md, section 5): first what a person can look at and tick, then the rest.
TICK_LIST = (
    ("Photo", "It looks like you today. You are alone, in focus and well lit, and the background is calm."),
    ("Banner", "The picture behind your photo is your own choice, not the plain one."),
    ("Featured", "Work that you are proud of is pinned, and its links still open."),
    ("Open to Work", "It is on or off as you want it, and only those you chose can see it."),
    ("Who can see you", "Your public profile is as open as you want it. A private window shows what others see."),
    ("Order of skills", "The three skills at the top are the ones for the job that you want."),
    ("Recommenders", "LinkedIn shows the right relation for each person who recommends you."),
)
ANSWERED = {
    "Photo": set(PHOTO_QUESTIONS),
    "Banner": {"banner"},
    "Featured": {"featured"},
    "Open to Work": {"open_to_work"},
}
"""The answers that make a line of the tick list superfluous."""
NEVER_SHOWN = (
    "An export also does not hold your followers, who viewed your profile, what your interviewer does on LinkedIn, "
    "or what a company is like to work for. It cannot tell whether a claim is true. "
)


@dataclass(frozen=True, kw_only=True)
class LedgerShown:
    """The files of one state: how many, all their names, and the first names for paper."""

    title: str
    names: str
    in_brief: str


@dataclass(frozen=True, kw_only=True)
class SourceShown:
    """A work cited in this report: its key, name and address."""

    key: str
    name: str
    address: str


@dataclass(frozen=True, kw_only=True)
class SourceGroup:
    """The cited works of one grade, what the grade means, and for paper those that a gap rests on, in one line."""

    grade: str
    meaning: str
    works: list[SourceShown]
    in_brief: str
    is_on_paper: bool


@dataclass(frozen=True, kw_only=True)
class Appendix:
    """Everything after the findings, in the order of the page."""

    open_groups: list[OpenGroup]
    tick_list: list[tuple[str, str]]
    never_shown: str
    problems: list[str]
    ledger: list[LedgerShown]
    method: list[str]
    sources: list[SourceGroup]
    more_sources: str
    privacy: list[str]


def appendix(scorecard: Scorecard) -> Appendix:
    """The last part of a report, from the whole scorecard."""
    return Appendix(
        open_groups=open_groups(scorecard.not_judged, {one.id: one.title for one in scorecard.criteria}),
        tick_list=_tick_list({one.key for one in scorecard.answers}),
        never_shown=f"{NEVER_SHOWN}And it ends on {_end(scorecard.export)}.",
        problems=_problems(scorecard.problems),
        ledger=_ledger(scorecard.export.files),
        method=_method(scorecard),
        sources=_sources(scorecard),
        more_sources=_more_sources(scorecard),
        privacy=_privacy(scorecard),
    )


def _end(export: ExportRead) -> str:
    """Its day and what told it."""
    told = f", known from {wording.heading(export.day_source)}" if export.day_source else ""
    return f"{wording.day(export.day)}{told}"


def _tick_list(told: set[str]) -> list[tuple[str, str]]:
    """What is left to look at, once what the member told us is known."""
    return [(name, text) for name, text in TICK_LIST if name not in ANSWERED or not ANSWERED[name] <= told]


def _problems(problems: Sequence[RowProblem]) -> list[str]:
    lines = [
        f"{problem.file}{f', row {problem.row}' if problem.row else ''}: {wording.sentence(problem.reason)}"
        for problem in problems[:MOST_PROBLEMS]
    ]
    beyond = len(problems) - len(lines)
    return [*lines, f"And {beyond} more; the JSON report lists them all."] if beyond else lines


def _ledger(files: Sequence[ExportFile]) -> list[LedgerShown]:
    groups: dict[str, list[str]] = {state: [] for state in wording.FILE_STATES}
    for file in files:
        rows = f" ({wording.count(file.rows, 'row')})" if file.rows else ""
        groups.setdefault(file.state, []).append(f"{file.name}{rows}")
    return [
        LedgerShown(
            title=f"{wording.FILE_STATES.get(state, state)} ({len(names)})",
            names=f"{', '.join(names)}.",
            in_brief=_first(names, NAMES_ON_PAPER),
        )
        for state, names in groups.items()
        if names
    ]


def _first(names: Sequence[str], most: int) -> str:
    beyond = len(names) - most
    return f"{', '.join(names[:most])} and {beyond} more." if beyond > 1 else f"{', '.join(names)}."


def _method(scorecard: Scorecard) -> list[str]:
    rubric = scorecard.rubric
    changes = "; ".join(rubric.changes)
    return [
        f"{scorecard.tool.name} {scorecard.tool.version} read the export and judged it by the rubric “{rubric.id}”, "
        f"version {rubric.version}. "
        + (f"An office changed that rubric: {changes}." if changes else "No office has changed that rubric."),
        "Each criterion has a fixed share of 100 points. Its checks divide that share, and a check that is half met "
        "earns half.",
        "What the export cannot show is left out of the score. It widens the range instead, and never counts as a "
        "fault.",
        "A gain tells how far the score would rise if that one check were met. Gains do not simply add up.",
        "Quotes are your own words. Rows are numbered as a spreadsheet program shows them when it opens the file.",
    ]


def _cited(scorecard: Scorecard, outcomes: Container[str]) -> dict[str, CitedSource]:
    """What the findings with these outcomes rest on, by key."""
    return {
        source.key: source
        for criterion in scorecard.criteria
        for finding in criterion.findings
        if finding.outcome in outcomes and not finding.folded_under
        for source in finding.sources
    }


def _sources(scorecard: Scorecard) -> list[SourceGroup]:
    """What the findings shown rest on, by grade; a grade whose works have no address (house rules) is named alone."""
    cited, by_gaps = _cited(scorecard, ANSWERED_OUTCOMES), _cited(scorecard, GAPS)
    grades = dict.fromkeys([*GRADES, *(source.grade for source in cited.values())])
    groups = {grade: [cited[key] for key in sorted(cited) if cited[key].grade == grade] for grade in grades}
    return [
        SourceGroup(
            grade=grade[:1].upper() + grade[1:],
            meaning=GRADES.get(grade, "a grade of another version"),
            works=[SourceShown(key=one.key, name=one.name, address=one.address) for one in works if one.address],
            in_brief=" ".join(_work_in_brief(one) for one in works if one.address and one.key in by_gaps),
            is_on_paper=any(one.key in by_gaps for one in works),
        )
        for grade, works in groups.items()
        if works
    ]


def _more_sources(scorecard: Scorecard) -> str:
    """For paper: how many works stand behind what is in place alone; empty for none."""
    told = _cited(scorecard, GAPS).keys()
    beyond = len(_cited(scorecard, ANSWERED_OUTCOMES).keys() - told)
    works = wording.count(beyond, "more work" if told else "work")
    return f"What is in place rests on {works}; the HTML report names them." if beyond else ""


def _work_in_brief(source: CitedSource) -> str:
    return f"{source.name} ({source.address.partition('/')[0]})."


def _privacy(scorecard: Scorecard) -> list[str]:
    lines = ["Made on the computer where the export lies. Nothing was sent anywhere."]
    if scorecard.subject.audience == "office":
        lines.append(
            "It was made for a careers office. It leaves out the names and words of other people, contact data, and "
            "gaps between jobs."
        )
    else:
        lines.append("It holds your own words, so share it only with people you trust.")
    return lines
