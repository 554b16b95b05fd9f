"""How much of an archive is read before it is refused, and the one place where members are read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO
from zipfile import ZipFile

from auditor.errors import UnsafeArchive

MIB = 1024 * 1024

MEMBERS = 10_000
"""Entries of a zip or a folder; the largest real export has a few hundred, saved job answers and articles included."""
DEPTH = 8
"""Folders below the given one; LinkedIn nests two deep, people add two or three."""
CENTRAL_DIRECTORY = 4 * MIB
"""Bytes of a zip's table of contents: `MEMBERS` entries with names of 300 characters."""
MEMBER = 64 * MIB
"""Expanded bytes of one member that is opened; 30,000 connections, LinkedIn's own limit, take 6 MiB."""
TOTAL = 256 * MIB
"""Expanded bytes of all members that are opened; messages and the like are not opened and do not count."""
RATIO = 200
"""Expanded to packed; real tables reach 30, deflate's own ceiling is 1,032."""
RATIO_FROM = 8 * MIB
"""A small file may well pack better than `RATIO`, and harms nobody."""
LETTERS = 2048 * MIB
"""Expanded bytes of messages.csv, of which names and dates are kept; the largest known has 200 MiB."""
NESTED = 256 * MIB
"""Packed bytes of an export's zip inside another zip, which has to be held in memory."""

_CHUNK = 64 * 1024


@dataclass(kw_only=True)
class Allowance:
    """What may still be expanded out of one archive."""

    left: int = TOTAL

    def spend(self, size: int) -> None:
        """Take `size` bytes off. Raises UnsafeArchive when there are not as many left."""
        self.left -= size
        if self.left < 0:
            raise UnsafeArchive(
                f"the files that an audit needs expand to more than {TOTAL // MIB} MiB together, as no export does",
                remedy="Download the export again.",
            )


def drain(
    stream: IO[bytes], name: str, allowance: Allowance, *, packed: int | None = None, most: int = MEMBER
) -> Iterator[bytes]:
    """The bytes of a member in chunks, counted while they come: a size in a header may lie.

    `packed` is the member's size inside the zip. Raises UnsafeArchive past `most`, past the allowance, or where the
    member expands beyond all proportion.
    """
    size = 0
    while chunk := stream.read(_CHUNK):
        size += len(chunk)
        allowance.spend(len(chunk))
        if size > most or (packed is not None and size > max(RATIO_FROM, RATIO * packed)):
            raise UnsafeArchive(
                "expands to far more than LinkedIn would write there",
                where=name,
                remedy="Download the export again; this file was not read.",
            )
        yield chunk


def expanded(archive: ZipFile, allowance: Allowance) -> None:
    """Expand every member of a small zip once and keep none, before a library is let near it.

    Raises UnsafeArchive where one or all together are more than the allowance, and what zipfile raises.
    """
    for entry in archive.infolist():
        with archive.open(entry) as member:
            for _ in drain(member, entry.filename, allowance):
                pass
