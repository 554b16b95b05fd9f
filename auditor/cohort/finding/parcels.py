"""An export on its way to whoever reads it: a path where the disk is shared, else as much of it as an audit needs."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from msgspec import Struct

from auditor.errors import AuditorError
from auditor.export.archive import Archive, opened
from auditor.export.catalogue import AUDITED
from auditor.export.dialects import read
from auditor.export.door import choose
from auditor.export.kinds import TableKind
from auditor.export.limits import Allowance
from auditor.export.table import Table


class Piece(Struct, frozen=True, kw_only=True):
    """One file of a travelling export: `data` is empty where an audit leaves the file closed."""

    path: str
    data: bytes
    day: date | None


class Parcel(Struct, frozen=True, kw_only=True):
    """One export: `path` as this machine sees it, and where it travels its `pieces`, or why it cannot be opened.

    `written` is the time of a zip's file, None of a folder.
    """

    name: str
    path: str
    pieces: tuple[Piece, ...] = ()
    written: float | None = None
    refusal: AuditorError | None = None


def parcel(folder: Path, name: str, *, travels: bool) -> Parcel:
    """The export of that name below `folder` as a parcel; if it `travels`, what an audit reads of it is read now.

    Messages, contacts and all else that an audit leaves closed go by name alone, and of the tables that it opens only
    the columns that it keeps, unless that would change what it sees of a table.
    """
    path = folder / name
    sent = Parcel(name=name, path=str(path.absolute()))
    if not travels:
        return sent
    try:
        with opened(path) as archive:
            pieces = tuple(_pieces(archive))
            written = path.stat().st_mtime if archive.is_zip else None
    except AuditorError as error:
        return Parcel(name=name, path=sent.path, refusal=error)
    return Parcel(name=name, path=sent.path, pieces=pieces, written=written)


def _pieces(archive: Archive) -> Iterator[Piece]:
    chosen, closed = choose(archive.members, AUDITED)
    allowance = Allowance()
    for member, kind in chosen:
        yield Piece(path=member.path, data=_kept(member.read(allowance), kind, member.name), day=member.modified)
    for member in closed:
        yield Piece(path=member.path, data=b"", day=member.modified)


def _kept(data: bytes, kind: TableKind, file: str) -> bytes:
    """The table without what the audit drops on reading it, if it then reads the same; else as it is."""
    reading = read(data, kind, file)
    kept = _written(reading.table)
    return kept if read(kept, kind, file) == reading else data


def _written(table: Table) -> bytes:
    """The table with every row in the place that it came from."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    first = table.origins[0][1] if table.origins else 2
    text.write("\n" * (first - 2))
    writer.writerow(table.columns)
    expected = first
    for row, (_, number) in zip(table.rows, table.origins, strict=True):
        text.write("\n" * (number - expected))
        writer.writerow(row)
        expected = number + 1
    return text.getvalue().encode()


@contextmanager
def placed(parcel: Parcel) -> Iterator[Path]:
    """Where the export lies while the block lasts: in its own place, or in a folder of its own that then goes.

    Raises what opening it raised where it was sent.
    """
    if parcel.refusal:
        raise parcel.refusal
    if not parcel.pieces:
        yield Path(parcel.path)
        return
    with TemporaryDirectory(prefix="auditor-") as scratch:
        # The folders above may bear LinkedIn's archive name, which tells the export's day.
        target = Path(scratch).joinpath(*Path(parcel.path).parts[1:])
        target.parent.mkdir(parents=True)
        if parcel.written is None:
            _unpack(parcel, target)
        else:
            _zip(parcel, target)
            os.utime(target, (parcel.written, parcel.written))
        yield target


def _zip(parcel: Parcel, target: Path) -> None:
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for piece in parcel.pieces:
            day = piece.day.timetuple()[:6] if piece.day and piece.day.year >= 1980 else (1980, 1, 1, 0, 0, 0)
            archive.writestr(ZipInfo(piece.path, day), piece.data, ZIP_DEFLATED)


def _unpack(parcel: Parcel, target: Path) -> None:
    for piece in parcel.pieces:
        file = target / piece.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(piece.data)
        if piece.day:
            noon = datetime(piece.day.year, piece.day.month, piece.day.day, 12, tzinfo=UTC).timestamp()
            os.utime(file, (noon, noon))
