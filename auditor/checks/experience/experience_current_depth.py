"""Whether the newest role is told at some length."""

from __future__ import annotations

from datetime import date

from auditor.case import Case
from auditor.check import Limits, Verdict, check, graded, linear, not_judged, quote
from auditor.checks.experience._roles import Role, descriptions, recency, recent_roles, settled
from auditor.prose.measure import excerpt, word_count
from auditor.prose.repetition import unrepeated
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
    the work is confidential, a line on its scope earns half.

    Good: Lead the night team of four at a regional blood bank; plan shifts, check every release and train newcomers.
    Weak: See company website.
    """
    mark = case.limit(limits, "pass")
    roles = recent_roles(case, lambda role: _words(role) >= mark)
    if not roles:
        return not_judged("No role is listed, so there is no newest one.")
    role = max(roles, key=lambda role: _newest_and_fullest(role, case.profile.as_of))
    words = _words(role)
    credit = linear(words, zero=limits["fail"], one=mark)
    message = f"Your newest role{f', “{role.title}”,' if role.title else ''} {_told(words)}"
    scope = responsibilities(role.text)
    if not scope or credit >= limits["scope_credit"]:
        return settled(case, graded(credit, message, *descriptions([role])))
    named = quote(role.source, "Description", excerpt(scope[0]))
    return settled(case, graded(limits["scope_credit"], f"{message} It names its scope, which earns half.", named))


def _newest_and_fullest(role: Role, as_of: date) -> tuple[bool, tuple[bool, date, date], int]:
    ended = (False, date.min, date.min) if role.span.is_open else recency(role.span, as_of)
    return role.span.is_open, ended, _words(role)


def _words(role: Role) -> int:
    return word_count(unrepeated(role.text))


def _told(words: int) -> str:
    if words == 0:
        return "has no description yet."
    return f"is told in {words} word{'s' if words > 1 else ''}."
