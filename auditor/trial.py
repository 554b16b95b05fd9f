"""A rubric tried on the sample people: does it keep its promises, and whom would a change move."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

import msgspec

from auditor.audit import examine
from auditor.build import build
from auditor.case import Case, gather, own_texts
from auditor.check import Outcome
from auditor.checks import all_checks
from auditor.export import open_export
from auditor.rubric import Rubric
from auditor.score import Findings, score
from auditor.scorecard import Finding, Score
from auditor.spelling import read_spelling
from sample_exports import people

CLOSE = 1e-9
SETTLED = {Outcome.PASS.value, Outcome.NOT_APPLICABLE.value}


@dataclass(frozen=True, kw_only=True)
class Moved:
    """One sample person under two rubrics; `checks` are those whose outcome or score is another."""

    person: str
    before: Score
    after: Score
    checks: list[str]

    @property
    def change(self) -> float | None:
        """Points of 100 that the score moves by; None where one of the rubrics gives no single number."""
        old, new = self.before.value, self.after.value
        return None if old is None or new is None else new - old


@cache
def cases() -> Mapping[str, Case]:
    """The sample people as the checks see them, by name."""
    found = {}
    for person, path in people().items():
        profile = build(open_export([path]))
        found[person] = gather(profile, spelling=read_spelling(own_texts(profile)))
    return found


def complaints(rubric: Rubric) -> list[str]:
    """Every promise that the rubric breaks, a sentence each; none for a sound one.

    A criterion with weight has points to divide; no check crashes under the rubric's limits; each check that some
    sample person passes under its own limits can be passed; the score lies within its range; and whoever follows an
    advice, or all of them, never stands lower.
    """
    broken = [*_hollow(rubric), *_unreachable(rubric)]
    for person, case in cases().items():
        broken += [f"{person}: {complaint}" for complaint in _of_person(case, rubric)]
    return broken


def moves(before: Rubric, after: Rubric) -> list[Moved]:
    """Each sample person under both rubrics, by name."""
    found = []
    for person, case in cases().items():
        old, new = (examine(case, rubric) for rubric in (before, after))
        outcomes = [{one.check: (one.outcome, one.score) for one in _all(findings)} for findings in (old, new)]
        found.append(
            Moved(
                person=person,
                before=score(old, before)[0],
                after=score(new, after)[0],
                checks=[check for check, outcome in outcomes[0].items() if outcomes[1][check] != outcome],
            )
        )
    return found


def _hollow(rubric: Rubric) -> Iterator[str]:
    for name, rule in rubric.in_order():
        points = sum(rubric.points_of(check) for check in all_checks().values() if check.criterion == name)
        if rule.weight and not points:
            yield f"criterion {name!r} weighs {rule.weight:g}, and all of its checks have 0 points"


def _unreachable(rubric: Rubric) -> Iterator[str]:
    plain = msgspec.structs.replace(rubric, thresholds={})
    for check, limits in rubric.thresholds.items():
        before, after = (_passes(check, one) for one in (plain, rubric))
        if before and not after:
            said = ", ".join(f"{name} = {value:g}" for name, value in limits.items())
            yield f"{check}: with {said} none of the sample people passes; with its own limits {before} did"


def _passes(check: str, rubric: Rubric) -> int:
    asked = {check: all_checks()[check]}
    findings = (_all(examine(case, rubric, checks=asked)) for case in cases().values())
    return sum(one.outcome == Outcome.PASS.value for found in findings for one in found)


def _of_person(case: Case, rubric: Rubric) -> Iterator[str]:
    findings = examine(case, rubric)
    crashed = [one.check for one in _all(findings) if one.outcome == Outcome.ERROR.value]
    yield from (f"{check} crashes under these limits" for check in crashed)
    total = score(findings, rubric)[0]
    if total.value is not None and not total.low - CLOSE <= total.value <= total.high + CLOSE:
        yield f"the score {total.value:.2f} lies outside its range of {total.low:.2f} to {total.high:.2f}"
    open_gaps = [one.check for one in _all(findings) if one.score is not None and one.outcome not in SETTLED]
    for check in open_gaps:
        after = score(_followed(findings, {check}), rubric)[0]
        if lower := _lower(total, after):
            yield f"following the advice of {check} {lower}"
    if lower := _lower(total, score(_followed(findings, set(open_gaps)), rubric)[0]):
        yield f"following every advice {lower}"


def _lower(before: Score, after: Score) -> str:
    if before.value is not None and after.value is not None and after.value < before.value - CLOSE:
        return f"lowers the score from {before.value:.2f} to {after.value:.2f}"
    if after.low < before.low - CLOSE:
        return f"lowers the lower end of the range from {before.low:.2f} to {after.low:.2f}"
    return ""


def _followed(findings: Findings, done: set[str]) -> dict[str, list[Finding]]:
    """The findings once the advice of these checks was followed; what an absence had folded away stays as it is."""
    return {
        name: [
            msgspec.structs.replace(one, outcome=Outcome.PASS.value, score=1.0, absent=False)
            if one.check in done
            else one
            for one in group
        ]
        for name, group in findings.items()
    }


def _all(findings: Mapping[str, list[Finding]]) -> list[Finding]:
    return [one for group in findings.values() for one in group]
