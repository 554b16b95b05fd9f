"""Whether enough roles are listed."""

from __future__ import annotations

from collections.abc import Iterable

from auditor.case import Case
from auditor.check import Evidence, Limits, Verdict, absent, check, graded, linear, passed, quote
from auditor.checks.experience._roles import (
    MOST_QUOTES,
    Role,
    all_roles,
    employer_key,
    months,
    settled,
)
from auditor.profile import Profile
from auditor.records import Position


@check(
    points=4,
    needs=("Positions",),
    limits={"pass": 3, "pass_student": 2, "fail": 0, "pass_years": 5},
    advice="Add the roles that are missing, with dates and a few lines on what you did; part-time work, internships, "
    "volunteering and projects count while you study.",
    where="Your profile, Add profile section, Core, Add position",
    minutes=15,
    sources=("ALLSTAR",),
)
def experience_roles(case: Case, limits: Limits) -> Verdict:
    """Your roles are listed.

    The roles are what an interviewer reads for longest. A student's volunteering and projects count as roles, five
    years with one employer count as a full record and fewer in part, and without any position those entries count as
    one role.
    """
    roles, profile = all_roles(case), case.profile
    if not roles:
        return settled(case, absent("No role is listed yet."))
    stay = _longest_stay(profile)
    years = len(_months_in(stay, profile)) / 12
    alone = not profile.positions and not case.is_student
    counted = 1 if alone else len(roles)
    credit = linear(counted, zero=limits["fail"], one=case.limit(limits, "pass"))
    stayed = linear(years, zero=0, one=limits["pass_years"])
    if stayed >= 1:
        return passed(f"You have spent {int(years)} years with one employer, a record of its own.", *_employer(stay))
    return settled(case, graded(max(credit, stayed), _message(roles, alone=alone), *_titles(roles)))


def _message(roles: tuple[Role, ...], *, alone: bool) -> str:
    if alone:
        return "No position is listed yet; your volunteering and projects count as one role."
    return f"You list {len(roles)} role{'s' if len(roles) > 1 else ''}."


def _longest_stay(profile: Profile) -> tuple[Position, ...]:
    stays: dict[str, list[Position]] = {}
    for position in profile.positions:
        if employer := employer_key(position.company):
            stays.setdefault(employer, []).append(position)
    return tuple(max(stays.values(), key=lambda stay: len(_months_in(stay, profile)), default=()))


def _months_in(stay: Iterable[Position], profile: Profile) -> set[int]:
    return {month for position in stay for month in months(position.span, profile.as_of)}


def _employer(stay: tuple[Position, ...]) -> list[Evidence]:
    return [quote(position.source, "Company Name", position.company) for position in stay[:MOST_QUOTES]]


def _titles(roles: tuple[Role, ...]) -> list[Evidence]:
    return [quote(role.source, role.column, role.title) for role in roles[:MOST_QUOTES]]
