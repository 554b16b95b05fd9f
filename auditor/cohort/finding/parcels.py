"""An export on its way to whoever reads it: a path where the disk is shared, else the bytes that an audit needs."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec import Struct

from auditor.export.archive import opened
from auditor.export.catalogue import match
from auditor.export.kinds import Opened
from auditor.export.limits import Allowance

_CHUNK = 1 << 20


class Piece(Struct, frozen=True, kw_only=True):
    """One file of a travelling export: `data` is empty where an audit leaves the file closed."""

    path: str
    data: bytes
    modified: float


class Parcel(Struct, frozen=True, kw_only=True):
    """One export: `path` as this machine sees it, and `pieces` where its bytes travel along."""

    name: str
    path: str
    pieces: tuple[Piece, ...] = ()


def parcel(folder: Path, name: str, *, travels: bool) -> Parcel:
    """The export of that name below `folder` as a parcel; its bytes are read now if it `travels`.

    What cannot be read goes as a path and is refused there.
    """
    path = folder / name
    try:
        pieces = tuple(_pieces(path)) if travels else ()
    except OSError:
        pieces = ()
    return Parcel(name=name, path=str(path.absolute()), pieces=pieces)


def _pieces(path: Path) -> Iterator[Piece]:
    if path.is_dir():
        for file in sorted(path.rglob("*")):
            if file.is_file() and not file.is_symlink():
                yield _piece(file, path.parent)
    else:
        yield _piece(path, path.parent, whole=True)


def _piece(path: Path, above: Path, *, whole: bool = False) -> Piece:
    data = path.read_bytes() if whole or _is_opened(path.name) else b""
    return Piece(path=path.relative_to(above).as_posix(), data=data, modified=path.stat().st_mtime)


@contextmanager
def placed(parcel: Parcel) -> Iterator[Path]:
    """Where the export lies while the block lasts: in its own place, or in a folder of its own that then goes."""
    if not parcel.pieces:
        yield Path(parcel.path)
        return
    with TemporaryDirectory(prefix="auditor-") as scratch:
        # The folders above may bear LinkedIn's archive name, which tells the export's day.
        home = Path(scratch).joinpath(*Path(parcel.path).parent.parts[1:])
        for piece in parcel.pieces:
            target = home / piece.path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(piece.data)
            os.utime(target, (piece.modified, piece.modified))
        yield home / Path(parcel.path).name


def digest(path: Path) -> str:
    """SHA-256 of what an audit can see: a zip's bytes, or a folder's names and the contents that are opened."""
    sha = hashlib.sha256()
    if path.is_file():
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                sha.update(chunk)
        return sha.hexdigest()
    with opened(path) as archive:
        allowance = Allowance()
        for member in archive.members:
            data = member.read(allowance) if _is_opened(member.path) else b""
            sha.update(f"{member.path}\0{len(data)}\0".encode("utf-8", "surrogateescape"))
            sha.update(data)
    return sha.hexdigest()


def _is_opened(path: str) -> bool:
    found = match(path)
    return found is not None and found.kind.opened is Opened.AUDIT
