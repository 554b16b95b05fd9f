"""A member of an archive: where it lies and how its bytes are had, the same for a zip and for a folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime

from auditor.export.limits import MEMBER, Allowance

JUNK_NAMES = {"thumbs.db", "desktop.ini"}


@dataclass(frozen=True, kw_only=True)
class Member:
    """One file: its path inside with forward slashes, its size as claimed, and the day that it was written on."""

    path: str
    size: int
    modified: date | None
    source: Callable[[Allowance, int], Iterator[bytes]]

    @property
    def name(self) -> str:
        """The base name."""
        return self.path.rpartition("/")[2]

    @property
    def folder(self) -> str:
        """The folder inside the archive, empty at the top."""
        return self.path.rpartition("/")[0]

    def read(self, allowance: Allowance, most: int = MEMBER) -> bytes:
        """The expanded bytes. Raises UnsafeArchive past the allowance or `most`, or where it is damaged; OSError."""
        return b"".join(self.chunks(allowance, most))

    def chunks(self, allowance: Allowance, most: int) -> Iterator[bytes]:
        """The same bytes a piece at a time, for a member too large to hold."""
        return self.source(allowance, most)


@dataclass(frozen=True, kw_only=True)
class Contents:
    """What a zip or a folder holds: its members, how many hidden files were passed over, and folders not entered."""

    members: tuple[Member, ...]
    hidden: int = 0
    unread: tuple[tuple[str, str], ...] = ()


def is_junk(path: str) -> bool:
    """Whether a computer put the file there by itself: `__MACOSX/`, `._*`, `.DS_Store`, `Thumbs.db`."""
    *folders, name = path.split("/")
    return "__MACOSX" in folders or name.startswith(".") or name.lower() in JUNK_NAMES


def day_of_timestamp(seconds: float) -> date | None:
    """The day, in UTC, of a file system's time stamp; None where it is beyond all calendars."""
    try:
        return datetime.fromtimestamp(seconds, UTC).date()
    except (OverflowError, ValueError, OSError):
        return None
