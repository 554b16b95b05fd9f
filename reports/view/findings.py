"""One finding as a page shows it: what was seen, why it matters, what to do, and what it rests on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from auditor.scorecard import CitedSource, Finding
from reports import wording
from reports.view.quotes import Evidence, Told, evidence

GAPS = {"partial", "fail"}
OPEN = {"not-judged", "error"}
BRIEF_WHY = 130
OUR_OWN = "a rule of our own"
SIGNS = {"pass": "✓\u00a0\u00a0", "note": "– Good to know: "}


@dataclass(frozen=True, kw_only=True)
class FindingShown:
    """One finding in words.

    `mark` is the class of its sign and `sign` that sign as text, `rest` the message after the title, `facts` gain and
    effort; `..._in_brief` is for paper.
    """

    title: str
    rest: str
    mark: str
    sign: str
    status: str
    facts: list[str]
    message: str
    evidence: Evidence
    why: str
    why_in_brief: str
    advice: str
    advice_in_brief: str
    where: str
    where_in_brief: str
    place_in_brief: str
    examples: list[str]
    sources: str
    also: str
    also_in_brief: str


def is_note(finding: Finding) -> bool:
    """Whether it can neither cost nor bring a point: information, or a question that does not arise."""
    return finding.outcome not in OPEN and (finding.points == 0 or finding.outcome == "not-applicable")


def gap_shown(finding: Finding, *, folded: Sequence[str], told: Told, with_gain: bool) -> FindingShown:
    """A finding with something to do; `folded` are titles of checks that it answers too, `told` quotes shown before.

    The gain is left out where no number is given that it would raise.
    """
    gain = finding.gain if with_gain else 0
    return _shown(finding, status=wording.STATUSES[finding.outcome], gain=gain, also=_also(folded), told=told)


def passed_shown(finding: Finding) -> FindingShown:
    """A finding that is in place."""
    return _shown(finding, status=wording.STATUSES["pass"])


def notes_shown(findings: Sequence[Finding]) -> list[FindingShown]:
    """Findings that are notes, each message once; questions that do not arise are named after it."""
    first: dict[str, Finding] = {}
    titles: dict[str, list[str]] = {}
    for finding in findings:
        first.setdefault(finding.message, finding)
        if finding.points:
            titles.setdefault(finding.message, []).append(wording.heading(finding.title))
    return [
        _shown(
            finding,
            status=wording.STATUSES["not-applicable"],
            mark="note",
            also=_unasked(titles.get(message, ())),
            also_in_brief=_unasked_in_brief(titles.get(message, ())),
        )
        for message, finding in first.items()
    ]


def _shown(
    finding: Finding,
    *,
    status: str,
    mark: str = "",
    gain: float = 0,
    also: str = "",
    also_in_brief: str = "",
    told: Told = frozenset(),
) -> FindingShown:
    mark = mark or finding.outcome
    seen = evidence(finding.evidence, finding.message, told=told)
    return FindingShown(
        title=wording.heading(finding.title),
        rest=wording.after(wording.heading(finding.title), wording.sentence(finding.message)),
        mark=mark,
        sign=SIGNS.get(mark, ""),
        status=status,
        facts=wording.cost(gain, finding.minutes, finding.days),
        message=wording.sentence(finding.message),
        evidence=seen,
        why=wording.sentence(finding.why),
        why_in_brief=wording.beginning(wording.sentence(finding.why), BRIEF_WHY),
        advice=wording.sentence(finding.advice),
        advice_in_brief=wording.sentence(finding.advice),
        where=wording.where(finding.where),
        where_in_brief=wording.where(finding.where),
        place_in_brief=seen.places,
        examples=finding.good,
        sources=_based_on(finding.sources),
        also=also,
        also_in_brief=also_in_brief,
    )


def _based_on(sources: Sequence[CitedSource]) -> str:
    """Keys with grades, which the list of sources spells out: `Based on LI-CHECKLIST (A) and UIUC (C).`."""
    if not sources:
        return ""
    names = [OUR_OWN if one.grade == "house" else f"{one.key} ({one.grade})" for one in sources]
    return f"Based on {wording.listed(names)}."


def _also(folded: Sequence[str]) -> str:
    if not folded:
        return ""
    return f"Once this is there, {wording.count(len(folded), 'more question')} can be answered: {'; '.join(folded)}."


def _unasked(titles: Sequence[str]) -> str:
    return f"Not asked: {'; '.join(titles)}." if titles else ""


def _unasked_in_brief(titles: Sequence[str]) -> str:
    if len(titles) < 2:
        return _unasked(titles)
    return f"{wording.count(len(titles), 'question')} do not arise for you."
