"""The members of a zip, read straight from it: nothing is ever extracted to disk."""

from __future__ import annotations

import io
import os
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from auditor.errors import UnsafeArchive
from auditor.export.foreign import office_document, printable
from auditor.export.limits import CENTRAL_DIRECTORY, MEMBERS, MIB, Allowance, drain
from auditor.export.member import Contents, Member, is_junk

# What zipfile lets through, of its own or of those below it, where bytes are not what they claim.
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    ValueError,
    ArithmeticError,
    LookupError,
    RuntimeError,
)
_ENCRYPTED = 0x1 | 0x40 | 0x2000
_READABLE = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
_AGAIN = "Download the export again."


class _Measured(io.BufferedReader):
    """A zip's file that refuses to hand over more at once than an export's table of contents takes.

    zipfile reads the whole table in one go, as long as the zip says that it is.
    """

    def read(self, size: int | None = -1, /) -> bytes:
        wanted = self._rest() if size is None or size < 0 else size
        if wanted > CENTRAL_DIRECTORY:
            raise UnsafeArchive(
                f"the zip's table of contents is larger than {CENTRAL_DIRECTORY // MIB} MiB, as no export's is",
                remedy=_AGAIN,
            )
        return super().read(size)

    def _rest(self) -> int:
        here = self.tell()
        end = self.seek(0, os.SEEK_END)
        self.seek(here)
        return end - here


@contextmanager
def opened(source: Path | io.BytesIO, where: str) -> Iterator[Contents]:
    """The members of a zip on disk or in memory, without what macOS adds and without links.

    Raises UnsafeArchive where it is damaged or holds more than `MEMBERS` entries, NotAnExport where it is a workbook.
    """
    raw: io.RawIOBase | io.BytesIO = source.open("rb", buffering=0) if isinstance(source, Path) else source
    with _Measured(raw) as file, _table_of_contents(file, where) as archive:
        if office := office_document(archive.namelist(), where):
            raise office
        entries = [entry for entry in archive.infolist() if not _path(entry).endswith("/")]
        # Of two entries with one path the later counts, as it does for whoever extracts them.
        members = {member.path: member for entry in entries if (member := _member(archive, entry, where))}
        yield Contents(members=tuple(members.values()), hidden=sum(is_junk(_path(entry)) for entry in entries))


def _table_of_contents(file: _Measured, where: str) -> zipfile.ZipFile:
    try:
        archive = zipfile.ZipFile(file)
    except _BROKEN as error:
        raise UnsafeArchive("this zip is cut short or damaged", where=where, remedy=_AGAIN) from error
    if len(archive.infolist()) > MEMBERS:
        raise UnsafeArchive(
            f"this zip holds more than {MEMBERS:,} files, as no export does", where=where, remedy=_AGAIN
        )
    return archive


def _path(entry: zipfile.ZipInfo) -> str:
    return entry.filename.replace("\\", "/")


def _member(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, where: str) -> Member | None:
    path = _path(entry)
    if is_junk(path) or stat.S_ISLNK(entry.external_attr >> 16):
        return None

    def chunks(allowance: Allowance, most: int) -> Iterator[bytes]:
        return _chunks(archive, entry, where, allowance, most)

    return Member(path=path, size=entry.file_size, modified=_day(entry), source=chunks)


def _chunks(
    archive: zipfile.ZipFile, entry: zipfile.ZipInfo, where: str, allowance: Allowance, most: int
) -> Iterator[bytes]:
    name = f"{where}: {printable(_path(entry))}"
    if entry.flag_bits & _ENCRYPTED:
        raise UnsafeArchive(
            "this zip is encrypted",
            where=where,
            remedy="Open it with its password and give the folder, or the original.",
        )
    if entry.compress_type not in _READABLE:
        raise UnsafeArchive(
            "this file is packed in a way that LinkedIn does not use and that is not read here",
            where=name,
            remedy="Extract the zip and give the folder.",
        )
    size = 0
    try:
        with archive.open(entry) as stream:
            for chunk in drain(stream, name, allowance, packed=entry.compress_size, most=most):
                size += len(chunk)
                yield chunk
    except _BROKEN as error:
        raise UnsafeArchive("this file of the zip is damaged", where=name, remedy=_AGAIN) from error
    if size != entry.file_size:
        raise UnsafeArchive("this file of the zip is cut short", where=name, remedy=_AGAIN)


def _day(entry: zipfile.ZipInfo) -> date | None:
    try:
        return date(*entry.date_time[:3])
    except ValueError:
        return None
