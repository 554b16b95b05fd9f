"""Everything beneath a folder: the exports that students handed in, and what is none, each with the reason."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from auditor.cohort.pile import Pile
from auditor.errors import AuditorError, NotAnExport
from auditor.export.archive import opened
from auditor.export.catalogue import match
from auditor.export.foreign import HALF_DOWNLOADS, HOW_TO_GET, printable
from auditor.export.kinds import Opened
from auditor.export.member import is_junk

DEPTH = 12
"""Folders below the given one; learning platforms nest three or four, LinkedIn two, unpacking adds one or two."""
_OFFICE = {".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp"}


@dataclass(frozen=True, kw_only=True)
class Found:
    """What lies beneath a folder, by names: paths below it with forward slashes, `.` for the folder itself.

    `exports` are exports or what looks like one, `strays` have a sentence why they are none. A name may hold bytes that
    are no text (PEP 383); `readable` shows it.
    """

    exports: Pile[str]
    strays: Pile[tuple[str, str]]


def readable(name: str) -> str:
    """The name with escapes in place of bytes that are no text."""
    return name.encode("utf-8", "backslashreplace").decode()


def discover(folder: Path, *, leave_out: Collection[Path] = ()) -> Found:
    """Look through `folder`, but for the paths to `leave_out`; links are not followed and hidden files passed over.

    A zip or a half download is taken for an export, and so is a folder that holds tables of the audit: all below it is
    its own, but for zips and for folders with a Profile of their own. Raises NotAnExport where the folder cannot be
    entered.
    """
    if not folder.is_dir():
        what = "this is not a folder" if folder.exists() else "there is no such folder"
        raise NotAnExport(what, where=printable(str(folder)), remedy="Give the folder that holds the exports.")
    found = Found(exports=Pile(), strays=Pile())
    passed = {one.resolve() for one in leave_out}
    for name, inside in _walk(folder, "", 0, passed, inside=False):
        path = folder / name
        if path.is_dir() or _looks_like_a_zip(path):
            found.exports.append(name)
        elif not inside:
            found.strays.append((name, _what_it_is(path)))
    return found


def _walk(folder: Path, name: str, depth: int, passed: Collection[Path], *, inside: bool) -> Iterator[tuple[str, bool]]:
    """Each export folder and each file, with whether it lies inside an export folder."""
    try:
        entries = _entries(folder)
    except OSError as error:
        if depth:
            return
        raise NotAnExport(f"this folder cannot be read ({error.strerror})", where=printable(str(folder))) from error
    if _starts_an_export([entry for entry, is_folder in entries if not is_folder], nested=inside, top=not depth):
        inside = True
        yield name or ".", inside
    for entry, is_folder in entries:
        path = folder / entry
        if path.resolve() in passed:
            continue
        below = f"{name}/{entry}" if name else entry
        if not is_folder:
            yield below, inside
        elif depth < DEPTH:
            yield from _walk(path, below, depth + 1, passed, inside=inside)


def _entries(folder: Path) -> list[tuple[str, bool]]:
    """Names of files and folders, sorted, each with whether it is a folder."""
    with os.scandir(folder) as entries:
        seen = (one for one in entries if not is_junk(one.name) and not one.is_symlink())
        return sorted((one.name, one.is_dir()) for one in seen if one.is_file() or one.is_dir())


def _starts_an_export(names: Collection[str], *, nested: bool, top: bool) -> bool:
    """Whether a folder is one: the given folder and folders inside an export only by a Profile of their own."""
    found = {known.kind.name for name in names if (known := match(name)) and known.kind.opened is Opened.AUDIT}
    return "Profile" in found if nested or top else bool(found)


def _looks_like_a_zip(path: Path) -> bool:
    """By its name, or by its first bytes where the name says nothing; office documents are zips by their bytes."""
    endings = {suffix.lower().split(" ")[0] for suffix in path.suffixes}
    if ".zip" in endings or path.suffix.lower() in HALF_DOWNLOADS:
        return True
    if path.suffix.lower() in _OFFICE:
        return False
    try:
        with path.open("rb") as file:
            return file.read(4) == b"PK\x03\x04"
    except OSError:
        return False


def _what_it_is(path: Path) -> str:
    """Why a file is no export, in the words that `auditor run` has for it."""
    try:
        with opened(path):
            return HOW_TO_GET
    except AuditorError as error:
        return error.what
