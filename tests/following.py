"""An advice followed as a person would follow it, for property tests."""

from __future__ import annotations

import importlib
from functools import cache

from hypothesis import assume
from hypothesis import strategies as st

from auditor.checks import all_checks
from auditor.profile import Profile
from tests.advice import FOLLOWED, NOT_MET_HERE, Follow
from tests.judging import Judged


@cache
def brought_along() -> dict[str, Follow]:
    """The functions `followed` of mirrored tests, for checks that `advice.py` does not know."""
    found = {}
    for check in all_checks().values():
        if check.id not in FOLLOWED.keys() | NOT_MET_HERE.keys() and check.points:
            module = f"tests.checks.{check.criterion}.test_{check.id.replace('-', '_')}"
            found[check.id] = importlib.import_module(module).followed
    return found


def followed(of: Judged, person: Profile, data: st.DataObject) -> tuple[str, Profile]:
    """One of the checks that cost an English-writing person points, and the person who followed its advice."""
    assume(of.case.main_language == "en" and set(of.case.languages.values()) <= {"en", None})
    ways = FOLLOWED | brought_along()
    asked_of = [name for name, score in of.scores.items() if score is not None and score < 1 and name in ways]
    name = data.draw(st.sampled_from(asked_of))
    wiser = ways[name](person)
    # Dates decide which role is the newest, and the truth about it may cost more than the slip did.
    assume(name != "experience-dates" or _by_dates(wiser) == _by_dates(person))
    return name, wiser


def _by_dates(person: Profile) -> list[list[int]]:
    """The rows of the roles, of those that go on and of the recent ones, newest first."""
    roles = (person.positions, person.current_positions, person.recent_positions)
    return [[one.source.row for one in some] for some in roles]
