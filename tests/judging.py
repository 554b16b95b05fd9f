"""A profile judged by the real checks and a rubric, for property tests."""

from __future__ import annotations

from dataclasses import dataclass

from auditor.audit import examine
from auditor.case import Case, gather
from auditor.profile import Profile
from auditor.rubric import Rubric, load
from auditor.score import score
from auditor.scorecard import Criterion, Finding, Score

RULES = load()
ROUNDING = 1e-9


@dataclass(frozen=True, kw_only=True)
class Judged:
    """What an audit says of a case: the total, the criteria and every finding by check id."""

    case: Case
    total: Score
    criteria: list[Criterion]
    findings: dict[str, Finding]

    @property
    def outcomes(self) -> dict[str, str]:
        """Each check's outcome."""
        return {name: finding.outcome for name, finding in self.findings.items()}

    @property
    def scores(self) -> dict[str, float | None]:
        """Each check's score."""
        return {name: finding.score for name, finding in self.findings.items()}


def judged(person: Profile | Case, rubric: Rubric = RULES) -> Judged:
    """The person judged; a check that crashes fails the test."""
    case = gather(person) if isinstance(person, Profile) else person
    found = examine(case, rubric)
    total, criteria = score(found, rubric)
    findings = {one.check: one for group in found.values() for one in group}
    crashed = [name for name, one in findings.items() if one.outcome == "error"]
    assert not crashed, crashed
    return Judged(case=case, total=total, criteria=criteria, findings=findings)


def mean(of: Judged) -> float:
    """The total before caps, whatever the coverage; 0 where nothing was judged."""
    worth = [(c.weight * _share(c), c.score) for c in of.criteria if c.score is not None]
    whole = sum(weight for weight, _ in worth)
    return 100 * sum(weight * score for weight, score in worth) / whole if whole else 0.0


def _share(criterion: Criterion) -> float:
    applicable = [one for one in criterion.findings if one.outcome != "not-applicable"]
    known = sum(one.points for one in applicable if one.score is not None)
    return known / sum(one.points for one in applicable)
