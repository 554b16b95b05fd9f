"""Whether the newest role is told at some length."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from auditor.case import Case
from auditor.check import Limits, Verdict, check, graded, linear, not_judged, quote
from auditor.checks.experience._roles import Role, descriptions, recent_roles, settled
from auditor.prose.measure import excerpt
from auditor.prose.responsibilities import responsibilities


@check(
    points=4,
    needs=("Positions",),
    under="experience-described",
    limits={"pass": 60, "pass_student": 40, "fail": 25, "scope_credit": 0.5},
    advice="Write a short paragraph on your newest role: what you are responsible for, for whom, and what came of it. "
    "Where the work is confidential, its scope is enough: team, budget, region or product.",
    where="Your profile, Experience, the pencil beside the newest role, Description",
    minutes=20,
    sources=("UT-AUSTIN", "HOUSE"),
)
def experience_current_depth(case: Case, limits: Limits) -> Verdict:
    """Your newest role is told in a short paragraph.

    An interviewer's first questions are about the newest role. Of several that go on, the one told best is read. Where
    the work is confidential, a line on its scope earns half; in a language whose words for it we do not know, a short
    text is not judged. Another language counts the words that English would need, and a name of yours, of your places
    or your schools counts as one.

    Good: Lead the night team of four at a regional blood bank; plan shifts, check every release and train newcomers.
    Weak: See company website.
    """
    mark = case.limit(limits, "pass")
    roles = recent_roles(case, lambda role: case.told(role.text) >= mark)
    if not roles:
        return not_judged("No role is listed, so there is no newest one.")

    def best_told(role: Role) -> tuple[object, ...]:
        told = case.told(role.text)
        credit = linear(told, zero=limits["fail"], one=mark)
        earned = max(credit, limits["scope_credit"]) if responsibilities(role.text) else credit
        return earned, told, case.is_foreign(role.text), role.title, role.text

    role = max(_newest(roles, case.profile.as_of) if case.profile.positions else roles, key=best_told)
    words = case.told(role.text)
    credit = linear(words, zero=limits["fail"], one=mark)
    message = f"Your newest role{f', “{role.title}”,' if role.title else ''} {_told(case, role)}"
    scope = responsibilities(role.text)
    if credit < limits["scope_credit"] and role.described and not scope and case.is_foreign(role.text):
        return not_judged(f"{message} Its scope would earn half, and in its language we do not know the words for it.")
    if not scope or credit >= limits["scope_credit"]:
        return settled(case, graded(credit, message, *descriptions([role])))
    named = quote(role.source, "Description", excerpt(scope[0]))
    return settled(case, graded(limits["scope_credit"], f"{message} It names its scope, which earns half.", named))


def _newest(roles: Sequence[Role], as_of: date) -> list[Role]:
    """The roles that go on, else those that are the newest by their dates."""
    if on := [role for role in roles if role.span.is_open]:
        return on
    newest = max(role.span.recency(as_of) for role in roles)
    return [role for role in roles if role.span.recency(as_of) == newest]


def _told(case: Case, role: Role) -> str:
    return f"is told in {case.told_in_words(role.text)}." if case.told(role.text) else "has no description yet."
