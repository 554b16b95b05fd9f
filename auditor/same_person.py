"""Whether two scorecards are one person's: by the own address, else by the minute of registration."""

from __future__ import annotations

from enum import StrEnum

from auditor.scorecard import Subject


class Identity(StrEnum):
    """What two scorecards tell of being one person's."""

    SAME = "same"
    BY_NAME = "by-name"
    OTHER = "other"
    UNTOLD = "untold"


def identity(one: Subject, other: Subject) -> Identity:
    """What tells that the two are one person, or two.

    Two minutes of registration are two people, whatever the address, which can change hands. The same address, or the
    same minute with a first or last name in common, is one person, who may have changed a surname; a class that
    registered in one minute shares no name. Where neither tells, the whole name is a hint and no more.
    """
    if one.registered and other.registered and one.registered != other.registered:
        return Identity.OTHER
    if one.address and one.address == other.address:
        return Identity.SAME
    if one.registered and one.registered == other.registered and _names(one.name) & _names(other.name):
        return Identity.SAME
    told = (one.registered and other.registered) or (one.address and other.address)
    if not told and one.name.strip() and _names(one.name) == _names(other.name):
        return Identity.BY_NAME
    return Identity.UNTOLD


def _names(name: str) -> frozenset[str]:
    """The words of a name; what follows a comma in LinkedIn's fields is a credential (Holm, RN)."""
    return frozenset(word for word in name.partition(",")[0].casefold().replace("-", " ").split() if len(word) > 1)
