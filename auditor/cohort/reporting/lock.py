"""One run at a time writes into a folder; the system lets go of the lock however the run ends."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from auditor.errors import FolderInUse
from auditor.export.foreign import printable

NAME = "lock"


@contextmanager
def locked(folder: Path, *, within: str) -> Iterator[None]:
    """Keep other runs out of `folder` while the block lasts; the lock is a file in its folder `within`, which is made.

    Raises FolderInUse where another run is at work. A file system that knows no locks keeps nobody out.
    """
    (folder / within).mkdir(mode=0o700, parents=True, exist_ok=True)
    handle = os.open(folder / within / NAME, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if not _taken(handle):
            raise FolderInUse(
                "another run is writing into this folder",
                where=printable(str(folder)),
                remedy="Wait until it ends, or name another folder with -o.",
            )
        yield
    finally:
        os.close(handle)


def _taken(handle: int) -> bool:
    """Whether the lock is ours now, without waiting; it is the system's, which frees it with the process."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        return True
    return True
