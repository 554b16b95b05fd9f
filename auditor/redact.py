"""An export -> a smaller one to hand in: what an audit reads, and of files about other people only what it needs."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from auditor.aims import AIM_TABLES
from auditor.export import open_export
from auditor.export.archive import ARCHIVE_NAME, Archive, opened
from auditor.export.catalogue import AUDITED, FULL_DOWNLOAD, match
from auditor.export.dialects import read
from auditor.export.door import choose
from auditor.export.foreign import printable
from auditor.export.kinds import Opened, TableKind, fold
from auditor.export.limits import Allowance
from auditor.export.member import Member
from auditor.export.table import Table

ASKED: Mapping[str, TableKind] = {name: kind for name, kind in AUDITED.items() if name not in AIM_TABLES}
"""The tables that stay; what a member seeks and applied for is read only to hold an audit against it."""

REDUCED: Mapping[str, str] = {
    "Connections": "the days alone",
    "Invitations": "the day, the direction and your own address",
    "Endorsement_Received_Info": "the day, the skill and whether you accepted it",
    "Shares": "the days alone",
    "Comments": "the days alone",
    "Reactions": "the days alone",
}
HEADERS: Mapping[str, str] = {
    "Registration": "Registered At,Registration Ip,Subscription Types\n",
    "Email Addresses": "Email Address,Confirmed,Primary,Updated On\n",
    "PhoneNumbers": "Extension,Number,Type\n",
}
"""Their columns (EXPORT_FORMAT.md, section 3). That all three are there marks a full download; none is read here."""

WHY_DROPPED: Mapping[Opened, str] = {
    Opened.AUDIT: "another copy of the same table is kept",
    Opened.INTERVIEW: "about other people, and not opened by an audit of your profile",
    Opened.UNUSED: "needed by no audit",
    Opened.NEVER: "private, and opened by no audit",
}
AS_IT_IS = "byte for byte"
HEADER_ALONE = "the names of the columns alone; being there marks a full download"
NAME_ALONE = "an empty file; being there marks a complete download"
CANNOT_BE_READ = "an empty file; the original cannot be read as this table"
SOUGHT = "private: what you seek, which an audit opens only to be held against it"
UNKNOWN = "none of LinkedIn's files that are known here"
NINE = (9, 0, 0)


class Fate(StrEnum):
    """What became of a file."""

    KEPT = "kept"
    REDUCED = "reduced"
    MARKED = "marked"
    DROPPED = "dropped"


@dataclass(frozen=True, kw_only=True)
class Line:
    """One file of the export, by its name, with what became of it and the particulars."""

    name: str
    fate: Fate
    particulars: str


@dataclass(frozen=True, kw_only=True)
class Redacted:
    """A zip that an audit reads as it reads the whole export, and what became of each file."""

    data: bytes
    lines: tuple[Line, ...]


def redact(path: Path) -> Redacted:
    """The smaller export of a zip or folder; raises NotAnExport and UnsafeArchive as an audit does.

    Files that an audit reads stay as they are, byte for byte; `REDUCED` ones keep the columns that it reads, `HEADERS`
    ones their header. The day of the export is told by the zip as it was told before, or by its entries' time.
    """
    day = open_export([path]).as_of
    files: dict[str, bytes] = {}
    lines: list[Line] = []
    with opened(path) as archive:
        for line, name, data in _every(archive):
            lines.append(line)
            if name:
                files[name] = data
        home = _home(archive)
    stamp = (day.year, day.month, day.day, *NINE)
    return Redacted(
        data=_zipped({f"{home}{name}": data for name, data in files.items()}, stamp),
        lines=tuple(sorted(lines, key=lambda line: (list(Fate).index(line.fate), line.particulars, line.name))),
    )


def _every(archive: Archive) -> Iterator[tuple[Line, str, bytes]]:
    """Each member's line, and where it is kept its place in the new archive and its bytes."""
    chosen, spare = choose(archive.members, ASKED)
    allowance = Allowance()
    for member, kind in chosen:
        yield _chosen(member, kind, allowance)
    complete = not any(kind.only_in_complete for _, kind in chosen)
    for member in spare:
        found = match(member.path)
        if found is None:
            yield _dropped(member, UNKNOWN)
        elif found.kind.name in FULL_DOWNLOAD and found.kind.opened is not Opened.AUDIT:
            yield _line(member, Fate.MARKED, HEADER_ALONE), member.name, HEADERS[found.kind.name].encode()
        elif found.kind.only_in_complete and complete:
            complete = False
            yield _line(member, Fate.MARKED, NAME_ALONE), member.name, b""
        else:
            sought = found.kind.name in AIM_TABLES
            yield _dropped(member, SOUGHT if sought else WHY_DROPPED[found.kind.opened])


def _chosen(member: Member, kind: TableKind, allowance: Allowance) -> tuple[Line, str, bytes]:
    if kind.name in HEADERS:
        return _line(member, Fate.MARKED, HEADER_ALONE), member.name, HEADERS[kind.name].encode()
    try:
        data = member.read(allowance)
    except OSError:
        return _line(member, Fate.MARKED, CANNOT_BE_READ), _place(member), b""
    reading = read(data, kind, member.name)
    if not reading.recognised:
        return _line(member, Fate.MARKED, CANNOT_BE_READ), _place(member), b""
    if kind.name not in REDUCED:
        return _line(member, Fate.KEPT, AS_IT_IS), _place(member), data
    left_out = sum(problem.reason.endswith("it was left out") for problem in reading.problems)
    particulars = REDUCED[kind.name] + (f", without {left_out} unreadable" if left_out else "")
    return _line(member, Fate.REDUCED, particulars), _place(member), _written(reading.table)


def _line(member: Member, fate: Fate, particulars: str) -> Line:
    return Line(name=printable(member.name), fate=fate, particulars=particulars)


def _dropped(member: Member, reason: str) -> tuple[Line, str, bytes]:
    return _line(member, Fate.DROPPED, reason), "", b""


def _place(member: Member) -> str:
    """The base name; an article's after the folder by which it is known as one."""
    parts = [part for part in member.path.split("/") if part not in {"", ".", ".."}]
    above = [index for index, part in enumerate(parts[:-1]) if fold(part) == "articles"]
    return "/".join(parts[above[0] :]) if above else parts[-1]


def _written(table: Table) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(table.columns)
    writer.writerows(table.rows)
    return text.getvalue().encode()


def _home(archive: Archive) -> str:
    """A folder with the name that LinkedIn gave the archive, by which an audit tells its day; else none."""
    named = next((found for name in archive.names if (found := ARCHIVE_NAME.search(name))), None)
    return f"{named[0]}/" if named else ""


def _zipped(files: Mapping[str, bytes], stamp: tuple[int, int, int, int, int, int]) -> bytes:
    """Sorted entries of one time, so that the same export gives the same bytes."""
    made = io.BytesIO()
    with ZipFile(made, "w") as archive:
        for name in sorted(files):
            entry = ZipInfo(name, stamp)
            entry.compress_type = ZIP_DEFLATED
            archive.writestr(entry, files[name])
    return made.getvalue()
