"""Everything beneath a folder: the exports that students handed in, and what is none, each with the reason."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

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
class Handed:
    """Something handed in: where it lies, and its `name`, the path below the folder with forward slashes.

    Bytes of a name that are no text (PEP 383) stand as escapes in `name`.
    """

    path: Path
    name: str


@dataclass(frozen=True, kw_only=True)
class Found:
    """What lies beneath a folder: exports or what looks like one, and `strays`, each with a sentence why it is none."""

    exports: tuple[Handed, ...]
    strays: tuple[tuple[Handed, str], ...]


def discover(folder: Path, *, leave_out: Collection[Path] = ()) -> Found:
    """Look through `folder`, but for the paths to `leave_out`; links are not followed and hidden files passed over.

    A zip or a half download is taken for an export, and so is a folder that holds tables of the audit: all below it is
    its own, but for zips and for folders with a Profile of their own. Raises NotAnExport where the folder cannot be
    entered.
    """
    if not folder.is_dir():
        what = "this is not a folder" if folder.exists() else "there is no such folder"
        raise NotAnExport(what, where=printable(str(folder)), remedy="Give the folder that holds the exports.")
    exports: list[Handed] = []
    strays: list[tuple[Handed, str]] = []
    passed = {one.resolve() for one in leave_out}
    for handed, inside in _walk(folder, "", 0, passed, inside=False):
        if handed.path.is_dir() or _looks_like_a_zip(handed.path):
            exports.append(handed)
        elif not inside:
            strays.append((handed, _what_it_is(handed.path)))
    return Found(exports=tuple(exports), strays=tuple(strays))


def _walk(
    folder: Path, name: str, depth: int, passed: Collection[Path], *, inside: bool
) -> Iterator[tuple[Handed, bool]]:
    """Each export folder and each file, with whether it lies inside an export folder."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        if depth:
            return
        raise NotAnExport(f"this folder cannot be read ({error.strerror})", where=printable(str(folder))) from error
    entries = [one for one in entries if not is_junk(one.name) and not one.is_symlink()]
    names = [one.name for one in entries if one.is_file()]
    if _starts_an_export(names, nested=inside, top=not depth):
        inside = True
        yield Handed(path=folder, name=name or "."), inside
    for entry in entries:
        path = Path(entry.path)
        if path.resolve() in passed:
            continue
        own = entry.name.encode("utf-8", "backslashreplace").decode()
        below = f"{name}/{own}" if name else own
        if entry.is_file():
            yield Handed(path=path, name=below), inside
        elif entry.is_dir() and depth < DEPTH:
            yield from _walk(path, below, depth + 1, passed, inside=inside)


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
