"""How many of the described roles show something, in words that we can read."""

from __future__ import annotations

from collections.abc import Callable

from auditor.case import Case
from auditor.check import Evidence, Limits, Verdict, graded, not_judged, quote
from auditor.checks.experience._roles import (
    MOST_QUOTES,
    Role,
    called,
    descriptions,
    recent_roles,
    settled,
    share_credit,
    tally,
)
from auditor.prose.measure import excerpt

READABLE = {"en", "de", "fr", "es", "pt"}  # the languages whose words `results` and `responsibilities` know

Find = Callable[[str], tuple[str, ...]]


def share_showing(case: Case, limits: Limits, find: Find, *, one: str, several: str) -> Verdict:
    """Whether `find` meets something in at least the share `limits["pass"]` of the described recent roles.

    Some is half or more, none fails. `one` and `several` are the verb and what was looked for, for 1 and for more
    roles. A role without a description shows nothing either way and is told by experience-described alone; in other
    languages than English we know some words for it, but not enough to miss any: where entries stand in for roles, one
    that we cannot read may show it, and another that does not costs nothing.
    """
    roles = recent_roles(case, lambda role: _reads(case, role) and bool(find(role.text)))
    described = [role for role in roles if role.described]
    if not described:
        return not_judged("No recent role is described yet, so there is no text to look into.")
    shown = [role for role in described if _reads(case, role) and find(role.text)]
    judged = [role for role in described if role in shown or case.reads_english(role.text)]
    hidden = len(judged) < len(described) and not shown and not case.profile.positions
    if not judged or hidden:
        return not_judged("Your roles are described in a language that we read too little of to say.")
    read = " that we could read" if len(judged) < len(described) else ""
    message = f"Of your described {called(judged)}{read} ({len(judged)}), {tally(len(shown), one, several)}."
    evidence = _found(shown, find) or descriptions(judged)
    return settled(case, graded(share_credit(len(shown), len(judged), limits), message, *evidence))


def _reads(case: Case, role: Role) -> bool:
    return (case.languages.get(role.text) or "en") in READABLE


def _found(roles: list[Role], find: Find) -> tuple[Evidence, ...]:
    return tuple(quote(role.source, "Description", excerpt(find(role.text)[0])) for role in roles[:MOST_QUOTES])
