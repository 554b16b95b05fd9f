"""Who is one person: address, else minute of registration with a shared name, else nothing but a hint."""

from __future__ import annotations

import pytest

from auditor.same_person import Identity, identity
from auditor.scorecard import Subject

ME, OTHER = "linkedin.com/in/me", "linkedin.com/in/other"
NOON, LATER = "6/1/15, 12:00 PM", "6/1/15, 12:01 PM"


def subject(name: str = "Ann Lee", address: str = "", registered: str = "") -> Subject:
    return Subject(name=name, audience="member", stage="early", stage_reason="", address=address, registered=registered)


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        (subject(address=ME), subject(address=ME), Identity.SAME),
        (subject(address=ME), subject("Bo Kim", address=ME), Identity.SAME),
        (subject(registered=NOON), subject("Ann Weaver", registered=NOON), Identity.SAME),
        (subject(registered=NOON), subject("Bo Kim", registered=NOON), Identity.UNTOLD),
        (subject(registered=NOON), subject(registered=LATER), Identity.OTHER),
        (subject(address=ME, registered=NOON), subject(address=ME, registered=LATER), Identity.OTHER),
        (subject(address=ME, registered=NOON), subject("Ann Weaver", address=OTHER, registered=NOON), Identity.SAME),
        (subject(address=ME), subject(address=OTHER), Identity.UNTOLD),
        (subject(), subject(), Identity.BY_NAME),
        (subject(address=ME), subject(registered=NOON), Identity.BY_NAME),
        (subject("Ann Lee, RN"), subject("ann  lee"), Identity.BY_NAME),
        (subject(), subject("Ann Weaver"), Identity.UNTOLD),
        (subject(""), subject(""), Identity.UNTOLD),
    ],
)
def test_what_tells(one: Subject, other: Subject, told: Identity) -> None:
    assert identity(one, other) is told
    assert identity(other, one) is told


def test_an_initial_in_common_is_no_name_in_common() -> None:
    one, other = subject("Ann B Lee", registered=NOON), subject("Bo B Kim", registered=NOON)
    assert identity(one, other) is Identity.UNTOLD
