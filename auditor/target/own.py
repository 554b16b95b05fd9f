"""Targets without an advertisement: a role by its title, and what the export says that its member looks for."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from auditor.errors import UnreadableTarget
from auditor.prose.terms import fold
from auditor.records import Aim
from auditor.target.asked import Kind, Origin, Target, Term

RECENT_YEARS = 2
"""An application that is older than this tells no longer what the member looks for (house rule)."""
MOST_AIMS = 12


def from_role(title: str) -> Target:
    """The target of a role alone: its title is all that it asks for. Raises UnreadableTarget for an empty one."""
    title = " ".join(title.split())
    if not any(map(str.isalpha, title)):
        raise UnreadableTarget("the role has no words in it", remedy="Name it like “Data analyst”.")
    return Target(origin=Origin.ROLE, name=title, terms=(Term(name=title, kind=Kind.TITLE, weight=1.0, asked=title),))


def from_aims(aims: Iterable[Aim], as_of: date) -> Target | None:
    """The titles that the member applied for, saved or looks for, each once; None without a recent one.

    Weighed by how often a title stands there; titles of equal weight keep the order of `aims`.
    """
    recent = [aim for aim in aims if aim.day is None or aim.day.years_before(as_of) <= RECENT_YEARS]
    seen: dict[str, list[Aim]] = {}
    for aim in recent:
        seen.setdefault(fold(aim.title), []).append(aim)
    ranked = sorted(seen.values(), key=lambda group: -len(group))[:MOST_AIMS]
    terms = tuple(
        Term(name=group[0].title, kind=Kind.TITLE, weight=float(len(group)), asked=group[0].title) for group in ranked
    )
    if not terms:
        return None
    kept = {term.name for term in terms}
    return Target(
        origin=Origin.OWN,
        name="what your download says that you look for",
        terms=terms,
        aims=tuple(aim for group in ranked for aim in group if group[0].title in kept),
    )
