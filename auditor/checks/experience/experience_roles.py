"""Whether enough roles are listed."""

from __future__ import annotations

from collections.abc import Iterable

from auditor.case import Case
from auditor.check import Limits, Verdict, absent, check, graded, linear, passed, quote
from auditor.checks.experience._roles import JOBS, MOST_QUOTES, Role, all_roles, called, employer_key, months, settled
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
    listed = f"You list {len(roles)} role{'s' if len(roles) > 1 else ''}{_besides(roles)}"
    if stayed >= 1 > credit:
        told = f"{listed}, and {int(years)} years with one employer are a full record."
        return passed(told, *(quote(one.source, "Company Name", one.company) for one in stay[:1]))
    message = "No position is listed yet; your volunteering and projects count as one role." if alone else f"{listed}."
    titles = (quote(role.source, role.column, role.title) for role in roles[:MOST_QUOTES])
    return settled(case, graded(max(credit, stayed), message, *titles))


def _besides(roles: tuple[Role, ...]) -> str:
    others = [role for role in roles if role.kind != JOBS]
    return f", counting {called(others)}" if others else ""


def _longest_stay(profile: Profile) -> tuple[Position, ...]:
    stays: dict[str, list[Position]] = {}
    for position in profile.positions:
        if employer := employer_key(position.company):
            stays.setdefault(employer, []).append(position)
    return tuple(max(stays.values(), key=lambda stay: len(_months_in(stay, profile)), default=()))


def _months_in(stay: Iterable[Position], profile: Profile) -> set[int]:
    return {month for position in stay for month in months(position.span, profile.as_of)}
