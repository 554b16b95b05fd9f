"""Findings and a rubric give the numbers: two weighted means, caps, range and gain (CRITERIA.md, section 2)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import fsum

import msgspec

from auditor.check import Outcome
from auditor.rubric import CapRule, Rubric
from auditor.scorecard import Cap, Criterion, Finding, NextStep, NotJudged, Score, Strength

NEXT_STEPS = 3
STRENGTHS = 5
STRENGTHS_PER_CRITERION = 2
NO_LEVEL = "Not judged"
LEAVES_THE_RANGE = {Outcome.NOT_APPLICABLE.value}

Findings = Mapping[str, Sequence[Finding]]


@dataclass(frozen=True, kw_only=True)
class Tally:
    """The points of one criterion: earned of those judged, judged of those applicable."""

    weight: float
    earned: float
    judged: float
    applicable: float

    @property
    def score(self) -> float | None:
        """0 to 1, or None where nothing was judged."""
        return self.earned / self.judged if self.judged else None


def tally(weight: float, findings: Iterable[Finding]) -> Tally:
    """Adds up one criterion; a not-applicable finding counts nowhere."""
    applicable = [finding for finding in findings if finding.outcome not in LEAVES_THE_RANGE]
    judged = [(finding.points, finding.score) for finding in applicable if finding.score is not None]
    return Tally(
        weight=weight,
        earned=fsum(points * score for points, score in judged),
        judged=fsum(points for points, _ in judged),
        applicable=fsum(finding.points for finding in applicable),
    )


def score(findings: Findings, rubric: Rubric) -> tuple[Score, list[Criterion]]:
    """The total and the criteria, in the rubric's order, each finding with its gain; `findings` are by criterion id."""
    tallies = {name: tally(rule.weight, findings.get(name, ())) for name, rule in rubric.criteria.items()}
    criteria = []
    for name, rule in rubric.in_order():
        own = tallies[name].score
        band = None if own is None else rubric.level(own * 100)
        criteria.append(
            Criterion(
                id=name,
                title=rule.title,
                weight=rule.weight,
                score=own,
                level=NO_LEVEL if band is None else rubric.bands[band].level,
                descriptor="" if band is None else rule.levels[band],
                findings=[
                    msgspec.structs.replace(finding, gain=_gain(finding, name, findings, tallies))
                    for finding in findings.get(name, ())
                ],
            )
        )
    return _total(findings, tallies, rubric), criteria


def _total(findings: Findings, tallies: Mapping[str, Tally], rubric: Rubric) -> Score:
    every = [finding for group in findings.values() for finding in group]
    applicable = [one for one in tallies.values() if one.applicable]
    coverage = _ratio((one.weight * one.judged / one.applicable for one in applicable), applicable)
    low = _ratio((one.weight * one.earned / one.applicable for one in applicable), applicable)
    lost = _ratio((one.weight * (one.judged - one.earned) / one.applicable for one in applicable), applicable)
    caps = [rule for rule in rubric.caps if _is_absent(rule, every)]
    possible = [rule for rule in rubric.caps if _is_absent(rule, every) or _is_open(rule, every)]
    low, high = _capped(low * 100, possible), _capped((1 - lost) * 100, caps)
    mean = _mean(tallies.values())
    value = None if mean is None or coverage < rubric.coverage_needed else _capped(mean, caps)
    return Score(
        value=value,
        low=low,
        high=high,
        level=_level(value, low, high, coverage, rubric),
        coverage=coverage,
        caps=[Cap(check=c.check, limit=c.limit, reason=c.reason, lifted_by=c.lifted_by) for c in caps],
        bands=rubric.bands,
    )


def _ratio(parts: Iterable[float], applicable: Sequence[Tally]) -> float:
    whole = fsum(one.weight for one in applicable)
    return fsum(parts) / whole if whole else 0.0


def _mean(tallies: Iterable[Tally]) -> float | None:
    """The total of 0 to 100: scores weighed by weight x judged / applicable; None where nothing was judged."""
    judged = [one for one in tallies if one.judged and one.weight]
    effective = fsum(one.weight * one.judged / one.applicable for one in judged)
    if not effective:
        return None
    return 100 * fsum(one.weight * one.earned / one.applicable for one in judged) / effective


def _is_absent(rule: CapRule, findings: Iterable[Finding]) -> bool:
    return any(finding.check == rule.check and (finding.absent or finding.folded_under) for finding in findings)


def _is_open(rule: CapRule, findings: Iterable[Finding]) -> bool:
    unjudged = {Outcome.NOT_JUDGED.value, Outcome.ERROR.value}
    return any(finding.check == rule.check and finding.outcome in unjudged for finding in findings)


def _capped(total: float, caps: Iterable[CapRule]) -> float:
    return min([total, *(rule.limit for rule in caps)])


def _level(value: float | None, low: float, high: float, coverage: float, rubric: Rubric) -> str:
    if value is not None:
        return rubric.bands[rubric.level(value)].level
    if coverage and rubric.level(low) == rubric.level(high):
        return rubric.bands[rubric.level(low)].level
    return NO_LEVEL


def _gain(finding: Finding, criterion: str, findings: Findings, tallies: Mapping[str, Tally]) -> float:
    """Points of the total, before caps, that passing this finding brings; an absence lifts its whole group to half."""
    if finding.score is None or finding.score == 1 or finding.folded_under:
        return 0.0
    before = tallies[criterion]
    lift = finding.points * (1 - finding.score)
    if finding.absent:
        group = [one for one in findings[criterion] if one is finding or one.folded_under == finding.check]
        lift = max(fsum(one.points for one in group) / 2 - finding.points * finding.score, 0.0)
    after = {**tallies, criterion: replace(before, earned=before.earned + lift)}
    now, then = _mean(tallies.values()), _mean(after.values())
    return 0.0 if now is None or then is None else then - now


def strengths(criteria: Iterable[Criterion]) -> list[Strength]:
    """What to say first: passed findings that quote something, by their share of the total, few of one criterion."""
    ranked = sorted(
        (
            (_share(criterion, finding), criterion, finding)
            for criterion in criteria
            for finding in criterion.findings
            if _is_strength(finding)
        ),
        key=lambda entry: -entry[0],
    )
    chosen: list[Strength] = []
    for _, criterion, finding in ranked:
        if sum(one.criterion == criterion.id for one in chosen) < STRENGTHS_PER_CRITERION:
            chosen.append(
                Strength(
                    check=finding.check,
                    title=finding.title,
                    criterion=criterion.id,
                    message=finding.message,
                    evidence=finding.evidence,
                )
            )
    return chosen[:STRENGTHS]


def _is_strength(finding: Finding) -> bool:
    """Whether it passed on quoted words and points; that a section is there at all ("-present") is no strength yet."""
    quotes = any(quoted.text for quoted in finding.evidence)
    passed = finding.outcome == Outcome.PASS.value and finding.points > 0
    return passed and quotes and not finding.check.endswith("-present")


def _share(criterion: Criterion, finding: Finding) -> float:
    applicable = fsum(one.points for one in criterion.findings if one.outcome not in LEAVES_THE_RANGE)
    return criterion.weight * finding.points / applicable


def next_steps(criteria: Iterable[Criterion], *, days_left: int | None = None) -> list[NextStep]:
    """The three of highest gain, ties by points, the absences among them first; none that waits beyond `days_left`."""
    candidates = [
        (criterion.id, finding)
        for criterion in criteria
        for finding in criterion.findings
        if finding.gain > 0 and (days_left is None or finding.days <= days_left)
    ]
    candidates.sort(key=lambda entry: (-entry[1].gain, -entry[1].points))
    chosen = sorted(candidates[:NEXT_STEPS], key=lambda entry: not entry[1].absent)
    return [step_of(criterion, finding) for criterion, finding in chosen]


def step_of(criterion: str, finding: Finding) -> NextStep:
    """What a finding of the criterion of this id asks for, as a step to take."""
    return NextStep(
        check=finding.check,
        title=finding.title,
        criterion=criterion,
        message=finding.message,
        advice=finding.advice,
        where=finding.where,
        minutes=finding.minutes,
        days=finding.days,
        gain=finding.gain,
    )


def not_judged(criteria: Iterable[Criterion]) -> list[NotJudged]:
    """Every question left open, a crashed check's too, with its reason and how to obtain an answer."""
    return [
        NotJudged(
            check=finding.check,
            title=finding.title,
            criterion=criterion.id,
            reason=finding.message,
            obtain=finding.obtain,
        )
        for criterion in criteria
        for finding in criterion.findings
        if finding.outcome in {Outcome.NOT_JUDGED.value, Outcome.ERROR.value}
    ]
