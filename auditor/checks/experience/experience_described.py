"""Whether the recent roles say what was done in them."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import Limits, Verdict, absent, check, graded, linear, not_judged
from auditor.checks.experience._roles import Role, all_roles, descriptions, recent_roles, settled
from auditor.checks.experience._sayings import none_says, who_lacks, who_says
from auditor.checks.experience._stays import Stay, stays, told_width


@check(
    points=6,
    needs=("Positions",),
    under="experience-roles",
    limits={
        "pass": 0.8,
        "fail": 0.3,
        "characters": 200,
        "characters_student": 100,
        "begun": 60,
        "begun_student": 30,
        "newest_weight": 2,
        "second_weight": 1.5,
    },
    advice="Give each recent role that is short or empty a few sentences: what you did, for whom, what came of it.",
    where="Your profile, Experience, the pencil beside the role, Description",
    minutes=30,
    sources=("LIMITS",),
)
def experience_described(case: Case, limits: Limits) -> Verdict:
    """Your recent roles say what you did in them.

    A title alone leaves an interviewer guessing; titles mean different things at different employers. The newest role
    weighs twice, the one before it one and a half times, and a shorter text earns its part. Roles at one employer are
    read as one: short contracts count once, and one may speak for the rest.

    Good: Ran the evening shift of a 24-bed ward, trained new colleagues and rewrote the handover sheet.
    Weak: Various tasks.
    """
    listed = all_roles(case)
    if not listed:
        return not_judged("No role is listed, so there is none to describe.")
    if not any(role.described for role in listed):
        return settled(case, absent(none_says(len(listed)), *descriptions(listed)))
    mark = case.limit(limits, "characters")
    roles = _newest_first(case, mark)
    judged = stays(roles) if case.profile.positions else (max(stays(roles), key=lambda stay: told_width(case, stay)),)
    told = [stay for stay in judged if told_width(case, stay) >= mark]
    share = _share(case, judged, limits, begun=case.limit(limits, "begun"), mark=mark)
    credit = linear(share, zero=limits["fail"], one=limits["pass"])
    weighed = [role for stay in judged for role in stay]
    telling = [role for stay in told for role in stay]
    lacking = [role for role in weighed if role not in telling]
    message = who_says(weighed, telling) + (f" {who_lacks(lacking)}" if lacking and credit < 1 < len(weighed) else "")
    if any(told_width(case, (role,)) < mark for role in telling):
        message += " Roles at one employer are read as one."
    return settled(case, graded(credit, message, *descriptions(telling if credit >= 1 else lacking)))


def _newest_first(case: Case, mark: float) -> list[Role]:
    """The roles with equal dates in the member's favour, so that the order of rows decides nothing."""

    def order(role: Role) -> tuple[object, ...]:
        return role.span.recency(case.profile.as_of), told_width(case, (role,)), role.employer, role.title

    return sorted(recent_roles(case, lambda role: told_width(case, (role,)) >= mark), key=order, reverse=True)


def _share(case: Case, judged: tuple[Stay, ...], limits: Limits, *, begun: float, mark: float) -> float:
    """The credit of the stays, each from 0 at `begun` characters to 1 at `mark`, weighed newest first."""
    weights = [limits["newest_weight"], limits["second_weight"], *[1.0] * len(judged)][: len(judged)]
    earned = [linear(told_width(case, stay), zero=begun, one=mark) for stay in judged]
    return sum(weight * credit for weight, credit in zip(weights, earned, strict=True)) / sum(weights)
