"""What the interview track alone reads: connections, invitations, followed companies, and who wrote when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from auditor.export.archive import opened
from auditor.export.catalogue import match
from auditor.export.day import day_of
from auditor.export.dialects import Reading, read
from auditor.export.door import choose, merged
from auditor.export.foreign import printable
from auditor.export.kinds import Opened, TableKind
from auditor.export.letters import COLUMNS, read_letters
from auditor.export.limits import LETTERS, Allowance
from auditor.export.member import Member
from auditor.export.presence import presence_of
from auditor.export.table import Problem, Table
from auditor.profile import Presence

CONNECTIONS, INVITATIONS, FOLLOWS, LETTERS_TABLE = "Connections", "Invitations", "Company Follows", "messages"


def _kind(name: str, columns: str, dropped: str = "") -> TableKind:
    return TableKind(
        name=name,
        columns=dict.fromkeys(columns.split(" | "), ()),
        dropped=tuple(dropped.split(" | ")),
        opened=Opened.INTERVIEW,
    )


KINDS: Mapping[str, TableKind] = {
    kind.name: kind
    for kind in (
        _kind(CONNECTIONS, "First Name | Last Name | URL | Company | Position | Connected On", "Email Address"),
        _kind(
            INVITATIONS,
            "From | To | Sent At | Message | Direction | inviterProfileUrl | inviteeProfileUrl",
            "inviterProfileUrn | inviteeProfileUrn",
        ),
        _kind(FOLLOWS, "Organization | Followed On"),
        _kind(LETTERS_TABLE, "FROM | SENDER PROFILE URL | TO | RECIPIENT PROFILE URLS | DATE | IS MESSAGE DRAFT"),
    )
}


@dataclass(frozen=True, kw_only=True)
class NetworkTables:
    """The four tables, each with what is known of it; those that no part of the export holds are without rows.

    `tables["messages"]` has the columns of `letters.COLUMNS`.
    """

    tables: Mapping[str, Table]
    presence: Mapping[str, Presence]
    problems: tuple[Problem, ...] = ()


def open_network(paths: Sequence[Path]) -> NetworkTables:
    """The network tables of one member's export, the newest part's where several parts hold a table.

    That the parts are one member's is for `open_export` to tell. Raises the errors of the door.
    """
    parts = [part for _, part in sorted(map(_open_one, paths), key=lambda dated: dated[0], reverse=True)]
    owners = {name: _owner(name, parts) for name in KINDS}
    return NetworkTables(
        tables={name: owner.tables[name] for name, owner in owners.items()},
        presence={name: owner.presence[name] for name, owner in owners.items()},
        problems=tuple(dict.fromkeys(problem for part in parts for problem in part.problems)),
    )


def _owner(name: str, parts: Sequence[NetworkTables]) -> NetworkTables:
    order = (Presence.READ, Presence.EMPTY, Presence.UNKNOWN)
    return min(parts, key=lambda part: order.index(part.presence[name]))


def _open_one(path: Path) -> tuple[date, NetworkTables]:
    with opened(path) as archive:
        chosen, _ = choose(archive.members, KINDS)
        allowance = Allowance(left=2 * LETTERS)
        chunks: dict[str, list[Reading]] = {}
        for member, kind in chosen:
            chunks.setdefault(kind.name, []).append(_read(member, kind, allowance))
        present = {found.kind.name for member in archive.members if (found := match(member.path))}
        day, _ = day_of(archive, {})
    readings = {name: merged(found) for name, found in chunks.items()}
    empty = {name: Table(columns=_columns(name)) for name in KINDS}
    return day, NetworkTables(
        tables=empty | {name: reading.table for name, reading in readings.items()},
        presence=presence_of(readings, present, KINDS),
        problems=tuple(problem for reading in readings.values() for problem in reading.problems),
    )


def _columns(name: str) -> tuple[str, ...]:
    return COLUMNS if name == LETTERS_TABLE else tuple(KINDS[name].columns)


def _read(member: Member, kind: TableKind, allowance: Allowance) -> Reading:
    file = printable(member.name)
    try:
        if kind.name == LETTERS_TABLE:
            return read_letters(member.chunks(allowance, LETTERS), kind, file)
        return read(member.read(allowance), kind, file)
    except OSError as error:
        problem = Problem(file=file, row=0, reason=f"could not be read ({error.strerror or type(error).__name__})")
        return Reading(table=Table(columns=_columns(kind.name)), problems=(problem,), recognised=False)
