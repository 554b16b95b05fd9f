"""Whether the recent roles say what was done in them."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import Limits, Verdict, absent, check, graded, linear, not_judged
from auditor.checks.experience._roles import Role, all_roles, descriptions, recency, recent_roles, settled, tally
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
    advice="Describe each recent role in three or four sentences, the newest first: what you did, for whom, what came "
    "of it.",
    where="Your profile, Experience, the pencil beside the role, Description",
    minutes=30,
    sources=("LIMITS",),
)
def experience_described(case: Case, limits: Limits) -> Verdict:
    """Your recent roles say what you did in them.

    A title alone leaves an interviewer guessing; titles mean different things at different employers. The newest role
    weighs most. Roles at one employer are read as one: short contracts count once, and one may speak for the rest.

    Good: Ran the evening shift of a 24-bed ward, trained new colleagues and rewrote the handover sheet.
    Weak: Various tasks.
    """
    listed = all_roles(case)
    if not listed:
        return not_judged("No role is listed, so there is none to describe.")
    if not any(role.described for role in listed):
        return settled(case, absent(_undescribed(len(listed)), *descriptions(listed)))
    mark = case.limit(limits, "characters")
    roles = _newest_first(case, mark)
    judged = stays(roles) if case.profile.positions else (max(stays(roles), key=lambda stay: told_width(case, stay)),)
    told = [stay for stay in judged if told_width(case, stay) >= mark]
    share = _share(case, judged, limits, begun=case.limit(limits, "begun"), mark=mark)
    credit = linear(share, zero=limits["fail"], one=limits["pass"])
    shown = told if credit >= 1 else [stay for stay in judged if stay not in told]
    together = ", stays at one employer read together" if len(judged) < len(roles) else ""
    message = (
        f"Of your recent roles ({len(judged)}{together}), {tally(len(told), 'says', 'say')} what you did there in "
        f"{mark:.0f} characters or more; with shorter texts in part and the newest weighing most, that is "
        f"{int(share * 100 + 1e-9)} percent."
    )
    return settled(case, graded(credit, message, *descriptions(role for stay in shown for role in stay)))


def _newest_first(case: Case, mark: float) -> list[Role]:
    """The roles with equal dates in the member's favour, so that the order of rows decides nothing."""

    def order(role: Role) -> tuple[object, ...]:
        return recency(role.span, case.profile.as_of), told_width(case, (role,)), role.employer, role.title

    return sorted(recent_roles(case, lambda role: told_width(case, (role,)) >= mark), key=order, reverse=True)


def _share(case: Case, judged: tuple[Stay, ...], limits: Limits, *, begun: float, mark: float) -> float:
    """The credit of the stays, each from 0 at `begun` characters to 1 at `mark`, weighed newest first."""
    weights = [limits["newest_weight"], limits["second_weight"], *[1.0] * len(judged)][: len(judged)]
    earned = [linear(told_width(case, stay), zero=begun, one=mark) for stay in judged]
    return sum(weight * credit for weight, credit in zip(weights, earned, strict=True)) / sum(weights)


def _undescribed(count: int) -> str:
    one = "Your role does not yet say what you did there."
    return one if count == 1 else f"None of your {count} roles says yet what you did there."
