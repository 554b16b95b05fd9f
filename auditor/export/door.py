"""Paths -> an Export: each archive is read, and several that are one member's are joined."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from auditor.errors import NotAnExport
from auditor.export.archive import Archive, opened
from auditor.export.catalogue import AUDITED, Match, match
from auditor.export.day import day_of
from auditor.export.dialects import Reading, columns_of, read
from auditor.export.foreign import HOW_TO_GET, printable
from auditor.export.joining import join
from auditor.export.kinds import Dialect, Opened, TableKind
from auditor.export.limits import Allowance
from auditor.export.member import Member
from auditor.export.presence import kind_of, presence_of
from auditor.export.result import Export, LedgerFile
from auditor.export.table import Problem, Table, joined


def open_export(paths: Sequence[Path], *, as_of: date | None = None) -> Export:
    """The export at one path, or at several that together are one member's; `as_of` overrides its day.

    A path is a zip or a folder. Raises NotAnExport, UnsafeArchive or DifferentMembers, each a sentence for people.
    """
    if not paths:
        raise NotAnExport("no path was given", remedy=HOW_TO_GET)
    exports = [_open_one(path) for path in paths]
    export = exports[0] if len(exports) == 1 else join(exports)
    return replace(export, as_of=as_of, as_of_source="--as-of") if as_of else export


def _open_one(path: Path) -> Export:
    with opened(path) as archive:
        chosen, spare = choose(archive.members, AUDITED)
        readings, ledger = _read_all(chosen)
    present = {found.kind.name for member in archive.members if (found := match(member.path))}
    tables = {name: reading.table for name, reading in readings.items()}
    problems = [problem for reading in readings.values() for problem in reading.problems]
    as_of, as_of_source = day_of(archive, tables)
    return Export(
        path=str(path),
        kind=kind_of(present),
        as_of=as_of,
        as_of_source=as_of_source,
        files=tuple(sorted([*ledger, *map(_unopened, spare), *_absent(present)])),
        problems=tuple(sorted([*problems, *_left_out(spare), *_not_entered(archive)])),
        presence=presence_of(readings, present),
        tables=tables,
    )


def choose(
    members: Sequence[Member], asked: Mapping[str, TableKind]
) -> tuple[list[tuple[Member, TableKind]], list[Member]]:
    """The members of the tables that are asked for, chunks in order, and all the others.

    Of two copies of a chunk the browser's higher number is the newer, else the one nearer the top is taken.
    """
    best: dict[tuple[str, int, str], tuple[Member, Match]] = {}
    for member in sorted(members, key=lambda one: (one.path.count("/"), one.path)):
        found = match(member.path)
        if found and found.kind.name in asked:
            apart = member.path if found.kind.dialect is Dialect.ARTICLE else ""
            key = (found.kind.name, found.chunk, apart)
            if key not in best or best[key][1].copy < found.copy:
                best[key] = (member, found)
    chosen = [(member, asked[found.kind.name]) for _, (member, found) in sorted(best.items(), key=lambda item: item[0])]
    taken = {member.path for member, _ in chosen}
    return chosen, [member for member in members if member.path not in taken]


def _read_all(chosen: Sequence[tuple[Member, TableKind]]) -> tuple[dict[str, Reading], list[LedgerFile]]:
    allowance = Allowance()
    chunks: dict[str, list[Reading]] = {}
    ledger: list[LedgerFile] = []
    for member, kind in chosen:
        reading = _read(member, kind, allowance)
        chunks.setdefault(kind.name, []).append(reading)
        rows = len(reading.table) if reading.recognised else None
        state = "unknown" if rows is None else "read" if rows else "empty"
        ledger.append(LedgerFile(name=printable(member.name), state=state, rows=rows, table=kind.name))
    return {name: merged(readings) for name, readings in chunks.items()}, ledger


def _read(member: Member, kind: TableKind, allowance: Allowance) -> Reading:
    file = printable(member.name)
    try:
        return read(member.read(allowance), kind, file)
    except OSError as error:
        problem = Problem(file=file, row=0, reason=f"could not be read ({error.strerror or type(error).__name__})")
        return Reading(table=Table(columns=columns_of(kind)), problems=(problem,), recognised=False)


def merged(readings: Sequence[Reading]) -> Reading:
    """The chunks of one table, one or more, as one."""
    if len(readings) == 1:
        return readings[0]
    return Reading(
        table=joined(readings[0].table.columns, (reading.table for reading in readings)),
        problems=tuple(problem for reading in readings for problem in reading.problems),
        recognised=any(reading.recognised for reading in readings),
    )


def _unopened(member: Member) -> LedgerFile:
    found = match(member.path)
    name = printable(member.name)
    return (
        LedgerFile(name=name, state="not-opened", table=found.kind.name)
        if found
        else LedgerFile(name=name, state="unknown")
    )


def _absent(present: Collection[str]) -> Iterator[LedgerFile]:
    for name, kind in AUDITED.items():
        if name not in present:
            yield LedgerFile(name=kind.file, state="not-in-export", table=name)


def _left_out(spare: Sequence[Member]) -> Iterator[Problem]:
    for member in spare:
        found = match(member.path)
        if found and found.kind.opened is Opened.AUDIT:
            reason = "is one of several copies of this table; another one was read"
            yield Problem(file=printable(member.name), row=0, reason=reason)


def _not_entered(archive: Archive) -> Iterator[Problem]:
    for folder, reason in archive.unread:
        yield Problem(file=folder, row=0, reason=f"is a folder that could not be entered ({reason})")
