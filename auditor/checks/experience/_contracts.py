"""Roles at one employer that read as one: thin ones beside a described one, and runs of short contracts."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import groupby

from auditor.checks.experience._roles import Role, employer_key, months
from auditor.prose.measure import width

Stay = tuple[Role, ...]


def told_width(stay: Stay) -> int:
    """The display width of a stay's descriptions; a text that comes again is counted once."""
    return width("  ".join(dict.fromkeys(role.text for role in stay if role.described)))


def stays(roles: Iterable[Role], *, mark: float, short_months: float, as_of: date) -> tuple[Stay, ...]:
    """The roles, newest first, in the groups that are judged as one.

    Of consecutive roles at one employer, those narrower than `mark` characters are told by one that reaches it, and
    are left out; where none reaches it, contracts that touch fewer than `short_months` calendar months are one stay
    (CRITERIA.md, experience-described).
    """
    found: list[Stay] = []
    for _, run in groupby(roles, key=_employer):
        together = tuple(run)
        described = [role for role in together if told_width((role,)) >= mark]
        if described:
            found += [(role,) for role in described]
            continue
        for short, alike in groupby(together, key=lambda role: 0 < len(months(role.span, as_of)) < short_months):
            contracts = tuple(alike)
            found += [contracts] if short else [(role,) for role in contracts]
    return tuple(found)


def _employer(role: Role) -> object:
    return employer_key(role.employer) or role.source
