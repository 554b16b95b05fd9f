"""Roles at one employer read as one: a run of short contracts, or one role that tells what the others did too."""

from __future__ import annotations

from collections.abc import Iterable

from auditor.case import Case
from auditor.checks.experience._roles import Role, employer_key
from auditor.prose.measure import width
from auditor.prose.repetition import unrepeated

Stay = tuple[Role, ...]


def stays(roles: Iterable[Role]) -> tuple[Stay, ...]:
    """The roles in the groups that share an employer, in the order of their first ones; without one each by itself."""
    found: dict[object, list[Role]] = {}
    for role in roles:
        found.setdefault(employer_key(role.employer) or role.source, []).append(role)
    return tuple(map(tuple, found.values()))


def told_width(case: Case, stay: Stay) -> int:
    """The display width of a stay's descriptions without what they repeat, a place as long as any other."""
    told = "  ".join(role.text for role in stay if role.described)
    return width(case.levelled(unrepeated(told)))
