"""Exports -> students: parts of one member are joined, older and repeated downloads passed over, nothing is guessed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from auditor.cohort.finding.identify import Identified
from auditor.export import Kind

PART_DAYS = 7
"""The second part of a download follows the first within a day or two; people fetch both within the week."""


@dataclass(frozen=True, kw_only=True)
class Student:
    """One member: `parts` are joined for the report, the newest first; `key` tells the member from all others.

    `older` and `again` (the same export once more) are passed over. `namesakes` are exports under the same name, of
    which nothing shows whether they are this member's.
    """

    key: str
    parts: tuple[Identified, ...]
    older: tuple[Identified, ...] = ()
    again: tuple[Identified, ...] = ()
    namesakes: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The name as the member writes it; empty where no part tells."""
        return next((part.holder.shown for part in self.parts if part.holder.shown), "")

    @property
    def names(self) -> list[str]:
        """The paths of all that this member handed in."""
        return [one.name for one in (*self.parts, *self.older, *self.again)]


@dataclass(kw_only=True)
class _Group:
    exports: list[Identified] = field(default_factory=list)

    @property
    def registrations(self) -> set[str]:
        return {one.registered for one in self.exports if one.registered}

    @property
    def addresses(self) -> set[str]:
        return {one.address for one in self.exports if one.address}

    @property
    def is_proved(self) -> bool:
        return bool(self.registrations or self.addresses)

    @property
    def name(self) -> str:
        return next((one.holder.name for one in self.exports if one.holder.name), "")


def sort_out(exports: Iterable[Identified]) -> list[Student]:
    """The students behind the exports, in the order of their first file.

    Exports are one member's where the minute of registration and the name agree, or the own address does and no
    registration speaks against it. Of these the newest counts; what was downloaded within a week of it and is of
    another kind, or a selection beside a selection, is joined with it. Others who share a name stay apart, and say so.
    """
    groups = _by_address(_by_registration(exports))
    namesakes: dict[str, list[_Group]] = defaultdict(list)
    for group in groups:
        namesakes[group.name].append(group)
    return [_student(group, namesakes[group.name]) for group in groups]


def _by_registration(exports: Iterable[Identified]) -> list[_Group]:
    known: dict[tuple[str, str], _Group] = {}
    groups: list[_Group] = []
    for export in sorted(exports, key=lambda one: one.name):
        told = (export.registered, export.holder.name)
        group = known.get(told) if all(told) else None
        if group is None:
            group = _Group()
            groups.append(group)
            if all(told):
                known[told] = group
        group.exports.append(export)
    return groups


def _by_address(groups: Sequence[_Group]) -> list[_Group]:
    holding: dict[str, list[_Group]] = defaultdict(list)
    for group in groups:
        for address in group.addresses:
            holding[address].append(group)
    gone: set[int] = set()
    for holders in holding.values():
        sharing = [one for one in holders if id(one) not in gone]
        registrations = {when for group in sharing for when in group.registrations}
        if len(sharing) > 1 and len(registrations) < 2:
            first, *others = sharing
            for other in others:
                first.exports += other.exports
                gone.add(id(other))
    return [group for group in groups if id(group) not in gone]


def _student(group: _Group, namesakes: Sequence[_Group]) -> Student:
    newest, *rest = sorted(
        group.exports, key=lambda one: (one.day, list(Kind).index(Kind(one.kind)), one.name), reverse=True
    )
    parts, older, again = [newest], [], []
    for export in rest:
        if any(export.digest == part.digest for part in parts):
            again.append(export)
        elif _belongs_to(export, newest):
            parts.append(export)
        else:
            older.append(export)
    others = [one.exports[0].name for one in namesakes if one is not group and not (one.is_proved and group.is_proved)]
    return Student(
        key=_key(group, alone=not others),
        parts=tuple(parts),
        older=tuple(older),
        again=tuple(again),
        namesakes=tuple(others) if group.name else (),
    )


def _belongs_to(export: Identified, newest: Identified) -> bool:
    near = abs((date.fromisoformat(newest.day) - date.fromisoformat(export.day)).days) <= PART_DAYS
    return near and (export.kind != newest.kind or export.kind == Kind.SELECTION)


def _key(group: _Group, *, alone: bool) -> str:
    """What stays the same in the member's next export; an export that proves nothing is known by its contents."""
    for export in group.exports:
        if export.registered and export.holder.name:
            return f"{export.registered} {export.holder.name}"
    if addresses := group.addresses:
        return min(addresses)
    return group.name if group.name and alone else min(one.digest for one in group.exports)
