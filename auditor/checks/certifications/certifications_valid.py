"""Whether the certifications are still valid."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from auditor.case import Case
from auditor.check import Limits, Verdict, check, graded, linear, passed, quote
from auditor.checks.certifications._skills_alone import LIMITS
from auditor.checks.certifications._verdicts import tempered, without_any
from auditor.prose.terms import fold
from auditor.records import Certification


@check(
    points=1,
    needs=("Certifications",),
    limits={**LIMITS, "months": 3},
    under="certifications-or-skills",
    advice="Renew what you still work with and enter its new date; if it never expires, clear the end date.",
    where="Your profile, Licenses & certifications, the pencil",
    minutes=5,
    sources=("HOUSE",),
)
def certifications_valid(case: Case, limits: Limits) -> Verdict:
    """Your certifications are valid.

    A licence that has run out raises a question that you would rather not be asked. An empty end date means that it
    does not expire, a renewal counts in place of the old certificate of its name, and three months are a period of
    grace.
    """
    certifications = case.profile.certifications
    if not certifications:
        return without_any(case, limits)
    as_of = case.profile.as_of
    newest = _newest(certifications)
    ended = [one for one in newest if _end(one) < as_of]
    late = [one for one in ended if _months(_end(one), as_of) > limits["months"]]
    if not ended:
        ends = [one for one in newest if one.span.finished_text]
        evidence = [quote(one.source, "Finished On", one.span.finished_text) for one in ends]
        evidence += [quote(one.source, "Name", one.name) for one in newest if one not in ends]
        return passed("None of your certifications had expired on the day of this download.", *evidence[:5])
    names = ", ".join(f"“{one.name}” ({one.span.finished})" for one in late or ended)
    evidence = [quote(one.source, "Finished On", one.span.finished_text) for one in late or ended]
    when = f"more than {limits['months']:.0f} months" if late else f"at most {limits['months']:.0f} months"
    longest = max(_months(_end(one), as_of) for one in ended)
    score = linear(longest, zero=limits["months"], one=0)
    verdict = graded(score, f"Expired {when} before this download: {names}.", *evidence[:5])
    return tempered(case, limits, verdict)


def _newest(certifications: Iterable[Certification]) -> list[Certification]:
    """Of each name the certification that ends last, in alphabetical order."""
    newest: dict[str, Certification] = {}
    for one in sorted(certifications, key=lambda one: (_end(one), one.name)):
        newest[fold(one.name)] = one
    return sorted(newest.values(), key=lambda one: one.name)


def _end(one: Certification) -> date:
    """The last day of validity; an end that is blank or unreadable never comes."""
    return one.span.finished.latest if one.span.finished else date.max


def _months(day: date, until: date) -> float:
    return 12 * (until.year - day.year) + until.month - day.month + (until.day - day.day) / 31
