"""Which of the roles say what was done in them, told as sentences."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.checks.experience._roles import JOBS, Role, called

MOST_NAMED = 3
SAID = "what you did there"


def none_says(count: int) -> str:
    """That no role has a description."""
    return "Your role does not say yet what you did." if count == 1 else f"None of your {count} roles says yet {SAID}."


def who_says(roles: Sequence[Role], telling: Sequence[Role]) -> str:
    """How many of the roles, the newest first, are `telling`, and whether the newest is; one at least is given."""
    count, told = len(roles), len(telling)
    if any(role.kind != JOBS for role in roles):
        return f"Of your recent {called(roles)} ({count}), {told or 'none'} {'say' if told > 1 else 'says'} {SAID}."
    newest = f"Your newest role{f', {_named(roles[0])},' if roles[0].title else ''}"
    if roles[0] in telling:
        return f"{newest} {_beside_the_newest(told - 1, count - 1)}."
    if not told:
        who = newest if count == 1 else f"None of your {count} recent roles"
        return f"{who} says {'little or nothing' if count == 1 else 'much'} yet of {SAID}."
    return f"{told} of your {count} recent roles {'say' if told > 1 else 'says'} {SAID}, but not yet the newest."


def who_lacks(roles: Sequence[Role]) -> str:
    """The roles that have too little of a text, by title, of alike ones with the employer; the first of many."""
    titles = [one.title for one in roles]
    named = [role for role in roles if role.title or role.employer][:MOST_NAMED]
    alike = {one.title for one in named if titles.count(one.title) > 1 and one.title}
    names = [
        f"{_named(one)} at {one.employer}" if one.title in alike and one.employer else _named(one) for one in named
    ]
    more = len(roles) - len(names)
    unnamed = [f"{more} more" if names else f"{more} without a title"] if more else []
    return f"Short or empty so far: {', '.join([*names, *unnamed])}."


def _named(role: Role) -> str:
    return f"“{role.title or role.employer}”"


def _beside_the_newest(told: int, others: int) -> str:
    if not told:
        alone = {0: "", 1: "; the other does not yet"}.get(others, f"; none of the {others} others does yet")
        return f"says {SAID}{alone}"
    if told == others:
        return f"and the other {f'{others} say' if others > 1 else 'one say'} {SAID}"
    return f"and {told} of {others} others say {SAID}"
