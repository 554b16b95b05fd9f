"""The day that an export was made on: an audit judges as of that day, never as of today."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta

from auditor.export.archive import ARCHIVE_NAME, Archive
from auditor.export.catalogue import AUDITED
from auditor.export.dates import parse
from auditor.export.table import Table

FOUNDED = date(2003, 5, 5)
"""LinkedIn went online on this day; zips without times say 1980, files without them 1970."""
SLACK = timedelta(days=2)
"""Time zones, and a computer's clock that is a little off."""


def day_of(archive: Archive, tables: Mapping[str, Table]) -> tuple[date, str]:
    """The export's day and, in words, what told it.

    LinkedIn's archive name, else the newest entry of the zip, else the newest date of something that has happened,
    else the day of the file. Days before LinkedIn and days well after the file was written are passed over.
    """
    if named := next(filter(None, map(_named, archive.names)), None):
        return named, "the archive's name"
    stamps = (member.modified for member in archive.members) if archive.is_zip else ()
    if stamped := max(_possible(stamps, archive.written), default=None):
        return stamped, "the newest entry of the zip"
    if newest := max(_happened(tables, archive.written), default=None):
        return newest[0], f"the newest dated row ({newest[1]})"
    return archive.written or FOUNDED, "the file's date"


def _named(name: str) -> date | None:
    found = ARCHIVE_NAME.search(name)
    if not found:
        return None
    month, day, year = map(int, found.groups())
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _possible(days: Iterable[date | None], written: date | None) -> Iterator[date]:
    """Days between LinkedIn's first and the file's own; a file's date from before LinkedIn bounds nothing."""
    last = written + SLACK if written and written >= FOUNDED else date.max
    return (day for day in days if day and FOUNDED <= day <= last)


def _happened(tables: Mapping[str, Table], written: date | None) -> Iterator[tuple[date, str]]:
    for name, table in tables.items():
        for column in AUDITED[name].happened:
            for text, (file, _) in zip(table.column(column), table.origins, strict=True):
                if (found := parse(text)) and found.day:
                    yield from ((day, file) for day in _possible([found.earliest], written))
