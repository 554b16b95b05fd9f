"""Whose export it is: what tells one member from another, and what proves that two are one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from auditor.export.result import Export

_URL_COLUMNS = ("inviterProfileUrl", "inviteeProfileUrl")


@dataclass(frozen=True, kw_only=True)
class Holder:
    """A member as the export tells: own address, the minute of registration, the name; empty where not told."""

    address: str
    registered: str
    first: str
    last: str

    @property
    def shown(self) -> str:
        """The name as the member writes it."""
        return f"{self.first} {self.last}".strip()

    @property
    def name(self) -> str:
        """The name without case and spare spaces, to compare."""
        return " ".join(self.shown.casefold().split())

    def is_same_as(self, other: Holder) -> bool:
        """Whether they are provably one member: own address, or minute of registration and name."""
        if self.address and self.address == other.address:
            return True
        known = self.registered and self.name
        return bool(known) and (self.registered, self.name) == (other.registered, other.name)

    def is_another_than(self, other: Holder) -> bool:
        """Nobody registers twice under one account; an address can change hands."""
        return bool(self.registered and other.registered and self.registered != other.registered)

    def can_be_compared(self, other: Holder) -> bool:
        """Whether both hold an address, or both a registration."""
        pairs = ((self.address, other.address), (self.registered, other.registered))
        return any(one and another for one, another in pairs)


def holder_of(export: Export) -> Holder:
    """The member whose export it is, out of Invitations, Registration and Profile."""
    addresses = {_address(cell) for column in _URL_COLUMNS for cell in _cells(export, "Invitations", column) if cell}
    return Holder(
        address=addresses.pop() if len(addresses) == 1 else "",
        registered=_first(export, "Registration", "Registered At"),
        first=_first(export, "Profile", "First Name"),
        last=_first(export, "Profile", "Last Name"),
    )


def _first(export: Export, table: str, column: str) -> str:
    return next(iter(_cells(export, table, column)), "")


def _cells(export: Export, table: str, column: str) -> list[str]:
    return export.tables[table].column(column) if table in export.tables else []


def _address(cell: str) -> str:
    """An address without its scheme, `www.`, query and last slash."""
    return re.sub(r"^(https?://)?(www\.)?", "", cell.lower()).partition("?")[0].rstrip("/")
