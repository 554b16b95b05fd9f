"""Whether statements about the work open with a verb of doing."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from auditor.case import Case
from auditor.check import Evidence, Limits, Verdict, check, graded, linear, not_judged, quote
from auditor.checks.experience._roles import MOST_QUOTES, Role, recent_roles, settled, tally
from auditor.prose.measure import excerpt
from auditor.prose.own_name import without_name
from auditor.prose.repetition import unrepeated
from auditor.prose.statements import statements
from auditor.prose.tidy import placeholder
from auditor.prose.verbs import Opening, opening


@check(
    points=3,
    needs=("Positions",),
    under="experience-described",
    limits={"pass": 0.6, "fail": 0.3, "statements": 3, "other_credit": 0.5},
    advice="Begin statements with what you did: “Planned”, “Taught” or “Repaired” in place of “Responsible for”.",
    where="Your profile, Experience, the pencil beside the role, Description",
    minutes=15,
    sources=("VERBS",),
)
def experience_action_verbs(case: Case, limits: Limits) -> Verdict:
    """Statements about your work open with what you did.

    A verb says at once what your part was. Statements that open with a verb are weighed against those that open with a
    duty. Statements that name a thing are left out; only where fewer than three others stand there do they fill up
    the three, counting half.

    Good: Planned the night shifts of four wards.
    Weak: Responsible for shift planning.
    """
    acts, duties, others = _by_opening(case)
    others = others[: max(0, int(limits["statements"]) - len(acts) - len(duties))]
    weighed = len(acts) + len(duties) + len(others)
    if weighed < limits["statements"]:
        return not_judged("Your recent roles hold too few statements in English to compare how they open.")
    share = (len(acts) + len(others) * limits["other_credit"]) / weighed
    credit = linear(share, zero=limits["fail"], one=limits["pass"])
    shown = (acts if credit >= 1 else duties) or others
    return settled(case, graded(credit, _message(len(acts), len(duties), len(others)), *shown[:MOST_QUOTES]))


def _by_opening(case: Case) -> Iterator[list[Evidence]]:
    """The different statements of the recent roles as evidence: those that act, tell a duty, and neither.

    The member's name is only a name there: "Mark managed the project" says nothing of marking.
    """
    opens = cache(lambda one: opening(without_name(one, case.profile.identity.first_name)))

    def only_acts(role: Role) -> bool:
        openings = set(map(opens, _english(case, role)))
        return Opening.ACTION in openings and Opening.DUTY not in openings

    told = {one: role for role in recent_roles(case, only_acts) for one in _english(case, role)}
    for kind in (Opening.ACTION, Opening.DUTY, Opening.OTHER):
        yield [quote(role.source, "Description", excerpt(one)) for one, role in told.items() if opens(one) is kind]


def _english(case: Case, role: Role) -> tuple[str, ...]:
    """The statements of a text in English; what only holds a place ("Add your description here") states nothing."""
    told = statements(role.text) if case.reads_english(role.text) else ()
    return tuple(one for one in told if not _holds_a_place(unrepeated(one)))


def _holds_a_place(statement: str) -> bool:
    held = placeholder(statement)
    return held is not None and statement.startswith(held)


def _message(acts: int, duties: int, others: int) -> str:
    opens = f"{tally(acts, 'opens', 'open')} with an action verb and {tally(duties, 'opens', 'open')} with a duty"
    filled = f"; {tally(others, 'names', 'name')} a thing, which counts half" if others else ""
    return f"Of the statements about your work, {opens}{filled}."
