"""The one way that bytes reach the disk: whole, for the owner's eyes, or not at all."""

from __future__ import annotations

import errno
import os
import tempfile
from contextlib import suppress
from pathlib import Path

from auditor.errors import OutputFailed

_CHOOSE = "Choose another place with -o."
_FULL = "Free some space and try again, or choose another place with -o."
_CLOSED = f"You may not write there. {_CHOOSE}"
_NO_FOLDER = "Create that folder first, or choose another place with -o."
REMEDIES = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EROFS: _CLOSED,
    errno.EACCES: _CLOSED,
    errno.EPERM: _CLOSED,
    errno.ENOENT: _NO_FOLDER,
    errno.ENOTDIR: _NO_FOLDER,
    errno.EISDIR: "That is a folder: name a file in it with -o.",
    errno.ENAMETOOLONG: "Choose a shorter name with -o.",
}


def scratch_refused() -> OutputFailed:
    """The error of a writer whose library could not use the folder for temporary files."""
    return OutputFailed(
        "this folder for temporary files, which the report needs, refuses them",
        where=tempfile.gettempdir(),
        remedy="Free some space there, or name another folder in the variable TMPDIR.",
    )


def put(data: bytes, path: Path) -> Path:
    """Write `data` to `path`, replacing a file there only once the new one is whole; mode 0600.

    The bytes go to a temporary file in the same folder, which is renamed, and removed if anything goes wrong on the
    way, an interruption too. Raises OutputFailed where the system refuses.
    """
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")  # mkstemp's mode is 0600
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            Path(name).replace(path)
        except BaseException:
            with suppress(OSError):
                Path(name).unlink()
            raise
    except UnicodeError as error:
        raise OutputFailed(
            "this machine's settings do not allow such a name",
            where=ascii(str(path)),
            remedy="Name the report with -o.",
        ) from error
    except OSError as error:
        raise OutputFailed(
            f"the report could not be written ({error.strerror or error})",
            where=str(path),
            remedy=REMEDIES.get(error.errno or 0, _CHOOSE),
        ) from error
    return path
