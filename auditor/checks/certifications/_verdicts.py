"""The verdicts that this folder shares: without a certification, and where skills make up for a fault."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import LARGER_DOWNLOAD, Limits, Outcome, Verdict, failed, not_applicable, not_judged
from auditor.checks.certifications._skills_alone import skills_alone


def without_any(case: Case, limits: Limits) -> Verdict:
    """The answer of a question about certifications where none is listed: no fault where skills alone carry."""
    carry = skills_alone(case, limits).carry
    if carry:
        return not_applicable("You list no certification, and need none: your skills speak for your field.")
    if carry is None:
        return not_judged(
            "You list no certification, and we cannot tell whether your skills speak for your field without one.",
            remedy=LARGER_DOWNLOAD,
        )
    return failed("No certification is listed yet, so there is nothing to look at here.")


def tempered(case: Case, limits: Limits, verdict: Verdict) -> Verdict:
    """The verdict, but a fault is mere information where skills alone carry, and left open where nobody can tell.

    So a certification never scores below not having it (CRITERIA.md 1.9).
    """
    if verdict.outcome not in {Outcome.PARTIAL, Outcome.FAIL}:
        return verdict
    carry = skills_alone(case, limits).carry
    if carry:
        return not_applicable(
            f"{verdict.message} Your skills speak for your field, so it costs nothing.", *verdict.evidence
        )
    if carry is None:
        return not_judged(
            f"{verdict.message} Whether that matters hangs on skills and texts that we cannot all see or read.",
            remedy=LARGER_DOWNLOAD,
        )
    return verdict
