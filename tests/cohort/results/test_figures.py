from __future__ import annotations

from auditor.cohort.results.arithmetic import figures_of
from tests.cohort.students import CHECKS, cohort, student


def test_a_gap_is_partly_or_not_at_all() -> None:
    first = CHECKS[0].id
    rows = [student(str(i), outcomes={first: outcome}) for i, outcome in enumerate(["pass", "partial", "fail"])]
    found = next(one for one in figures_of(cohort(rows)).checks if one.check.id == first)
    assert found.gaps == found.partial + found.failed == 2
