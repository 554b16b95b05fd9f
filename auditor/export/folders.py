"""The members of an extracted folder, without wandering off or round in circles."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from auditor.errors import NotAnExport
from auditor.export.foreign import printable
from auditor.export.limits import DEPTH, MEMBERS, Allowance, drain
from auditor.export.member import Contents, Member, day_of_timestamp, is_junk


def contents(folder: Path, where: str) -> Contents:
    """All regular files at most `DEPTH` folders down.

    Links to folders are not followed, links to files only where they stay inside; pipes and devices are passed over.
    Raises NotAnExport past `MEMBERS` entries, OSError where the folder itself cannot be entered.
    """
    root = os.path.realpath(folder)
    members: list[Member] = []
    unread: list[tuple[str, str]] = []
    hidden = seen = 0
    waiting = [("", 0)]
    while waiting:
        inside, depth = waiting.pop()
        for entry in _entries(folder, inside, unread):
            seen += 1
            if seen > MEMBERS:
                raise _too_many(where)
            path = inside + entry.name
            if entry.is_dir(follow_symlinks=False):
                if is_junk(path) or is_junk(f"{path}/"):
                    hidden += 1
                elif depth < DEPTH:
                    waiting.append((f"{path}/", depth + 1))
            elif is_junk(path):
                hidden += 1
            elif member := _member(entry, path, root):
                members.append(member)
    return Contents(members=tuple(members), hidden=hidden, unread=tuple(unread))


def _entries(folder: Path, inside: str, unread: list[tuple[str, str]]) -> Iterator[os.DirEntry[str]]:
    """The entries by name; a folder further down that cannot be entered is noted in `unread`."""
    try:
        with os.scandir(folder / inside) as entries:
            yield from sorted(entries, key=lambda entry: entry.name)
    except OSError as error:
        if not inside:
            raise
        unread.append((printable(inside.rstrip("/")), error.strerror or type(error).__name__))


def _member(entry: os.DirEntry[str], path: str, root: str) -> Member | None:
    """The member that a regular file is; None for anything else, for links that lead out, nowhere or in a circle."""
    try:
        inside = not entry.is_symlink() or os.path.realpath(entry.path).startswith(root + os.sep)
        facts = entry.stat()
    except OSError:
        return None
    if not inside or not stat.S_ISREG(facts.st_mode):
        return None

    def chunks(allowance: Allowance, most: int) -> Iterator[bytes]:
        # A pipe put in the file's place would otherwise block for ever.
        descriptor = os.open(entry.path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
        with os.fdopen(descriptor, "rb", buffering=0) as file:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise OSError(0, "it is no file any more")
            yield from drain(file, printable(path), allowance, most=most)

    return Member(path=path, size=facts.st_size, modified=day_of_timestamp(facts.st_mtime), source=chunks)


def _too_many(where: str) -> NotAnExport:
    return NotAnExport(
        f"this folder holds more than {MEMBERS:,} files, far more than an export",
        where=where,
        remedy="Give the folder of the export itself, or its zip.",
    )
