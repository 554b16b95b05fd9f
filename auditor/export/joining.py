"""Several paths -> one export, if they are provably one member's."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from auditor.errors import DifferentMembers
from auditor.export.catalogue import AUDITED
from auditor.export.holder import holder_of
from auditor.export.presence import Kind
from auditor.export.result import Export, LedgerFile
from auditor.export.table import Problem
from auditor.profile import Presence

_ONE_BY_ONE = "Audit them one by one."


def join(exports: Sequence[Export]) -> Export:
    """One export out of several of one member: of a table in several parts the newest part wins.

    Raises DifferentMembers, with both names, where two parts are of different members or nothing tells.
    """
    _must_be_one_member(exports)
    parts = sorted(exports, key=lambda export: (export.as_of, export.kind is Kind.COMPLETE), reverse=True)
    owners = {name: _owner(name, parts) for name in AUDITED}
    return replace(
        parts[0],
        path=" + ".join(export.path for export in exports),
        kind=max((export.kind for export in exports), key=list(Kind).index),
        files=_ledger(parts, owners),
        problems=tuple(sorted({problem for part in parts for problem in _problems(part, owners)})),
        presence={name: owner.presence[name] for name, owner in owners.items()},
        tables={name: owner.tables[name] for name, owner in owners.items() if name in owner.tables},
    )


def _must_be_one_member(exports: Sequence[Export]) -> None:
    members = [holder_of(export) for export in exports]
    for one, other in combinations(range(len(members)), 2):
        if members[one].is_another_than(members[other]):
            raise _refusal(exports[one], exports[other], told=True)
    apart, reached = list(range(1, len(members))), [0]
    while near := [part for part in apart if any(members[part].is_same_as(members[one]) for one in reached)]:
        reached += near
        apart = [part for part in apart if part not in near]
    if apart:
        raise _refusal(exports[0], exports[apart[0]], told=members[0].can_be_compared(members[apart[0]]))


def _refusal(one: Export, other: Export, *, told: bool) -> DifferentMembers:
    both = f"{_called(one)} and {_called(other)}"
    if told:
        return DifferentMembers(f"these look like exports of different members, {both}", remedy=_ONE_BY_ONE)
    return DifferentMembers(
        f"nothing in these exports shows that {both} are one member",
        remedy=f"That takes Invitations.csv in both, or Registration.csv and Profile.csv in both. {_ONE_BY_ONE}",
    )


def _called(export: Export) -> str:
    name = holder_of(export).shown
    return f"{name} ({export.path})" if name else f"someone without a Profile.csv ({export.path})"


def _owner(table: str, parts: Sequence[Export]) -> Export:
    """The newest part that has rows of the table, or knows that there are none; a broken file is not none."""
    broken: Export | None = None
    for part in parts:
        if part.presence[table] is Presence.READ or (part.presence[table] is Presence.EMPTY and broken is None):
            return part
        if broken is None and table in part.tables:
            broken = part
    return broken or parts[0]


def _ledger(parts: Sequence[Export], owners: Mapping[str, Export]) -> tuple[LedgerFile, ...]:
    """Of each table the lines of its owner, of any other file those of the newest part that holds it."""
    lines: dict[str, list[LedgerFile]] = {}
    for part in parts:
        own: dict[str, list[LedgerFile]] = {}
        for file in part.files:
            own.setdefault(file.table or file.name, []).append(file)
        for key, files in own.items():
            if owners.get(key, part) is part:
                lines.setdefault(key, files)
    return tuple(sorted(line for files in lines.values() for line in files))


def _problems(part: Export, owners: Mapping[str, Export]) -> Iterator[Problem]:
    """The part's problems, but for those of tables that another part gives."""
    tables = {file.name: file.table for file in part.files}
    return (one for one in part.problems if owners.get(tables.get(one.file, ""), part) is part)
