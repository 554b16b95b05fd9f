"""A zip or a folder -> its members, within limits, wherever in it the export lies."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from auditor.errors import AuditorError, NotAnExport
from auditor.export import folders, zips
from auditor.export.catalogue import match
from auditor.export.foreign import HOW_TO_GET, half_download, not_a_zip, nothing_known, printable
from auditor.export.limits import NESTED, Allowance
from auditor.export.member import Contents, Member, day_of_timestamp

ARCHIVE_NAME = re.compile(r"(?:Basic_|Complete_)?LinkedInDataExport_(\d\d)-(\d\d)-(\d{4})", re.IGNORECASE)
"""How LinkedIn names an export: in a folder's or a zip's name, with whatever the browser adds behind it."""


@dataclass(frozen=True, kw_only=True)
class Archive:
    """One opened export: `members` are sorted by path, `names` are the places that may bear LinkedIn's archive name.

    `names` runs from the given path inwards, then outwards. `written` is the day that the file system has for the zip
    or for the newest file of the folder. `unread` holds folders that could not be entered, with the reason.
    """

    where: str
    members: tuple[Member, ...]
    names: tuple[str, ...]
    written: date | None
    is_zip: bool
    unread: tuple[tuple[str, str], ...] = ()


@contextmanager
def opened(path: Path) -> Iterator[Archive]:
    """The archive at a path, open as long as the block lasts.

    Raises NotAnExport where there is nothing to read or nothing of LinkedIn's, and UnsafeArchive where the zip is
    encrypted, damaged, or larger than an export can be.
    """
    where = printable(str(path))
    try:
        is_folder = path.is_dir()
        if not is_folder:
            _must_be_file(path)
        with _folder(path, where) if is_folder else _zip(path, where) as archive:
            yield archive
    except AuditorError as error:
        error.where = error.where or where
        raise
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise NotAnExport(
            f"this cannot be read ({reason})",
            where=where,
            remedy="Check its permissions, or copy it somewhere else.",
        ) from error


def _must_be_file(path: Path) -> None:
    if broken := half_download(path):
        raise broken
    where = printable(str(path))
    if not path.exists():
        raise NotAnExport("there is no such file or folder", where=where, remedy="Check the spelling of the path.")
    if not path.is_file():
        raise NotAnExport("this is neither a file nor a folder", where=where, remedy=HOW_TO_GET)


@contextmanager
def _zip(path: Path, where: str) -> Iterator[Archive]:
    with path.open("rb") as file:
        head = file.read(512)
        if not head.startswith(b"PK"):
            raise not_a_zip(path, head)
    with zips.opened(path, where) as contents, _nested(contents, where) as inner:
        yield _archive(inner, path, where, is_zip=True)


@contextmanager
def _folder(path: Path, where: str) -> Iterator[Archive]:
    contents = folders.contents(path, where)
    zipped = None if _known(contents) else _only_export(contents, where)
    if zipped is None:
        yield _archive(contents, path, where, is_zip=False)
        return
    with _zip(path / zipped.path, printable(str(path / zipped.path))) as archive:
        yield archive


@contextmanager
def _nested(contents: Contents, where: str) -> Iterator[Contents]:
    """The contents of the one zip that the zip holds, where it holds no table itself; else its own."""
    inner = None if _known(contents) else _only_export(contents, where)
    if inner is None:
        yield contents
        return
    data = inner.read(Allowance(left=NESTED), NESTED)
    with zips.opened(io.BytesIO(data), where) as unpacked:
        members = [replace(member, path=f"{inner.path}/{member.path}") for member in unpacked.members]
        yield replace(unpacked, members=tuple(members))


def _known(contents: Contents) -> bool:
    return any(match(member.path) for member in contents.members)


def _only_export(contents: Contents, where: str) -> Member | None:
    """The one zip among the members, by LinkedIn's archive name if there are several; None without any."""
    zipped = [member for member in contents.members if member.path.lower().endswith(".zip")]
    named = [member for member in zipped if ARCHIVE_NAME.search(member.name)]
    candidates = named or zipped
    if len(candidates) > 1:
        raise _several([member.name for member in candidates], where, "exports" if named else "zips")
    return candidates[0] if candidates else None


def _several(names: Sequence[str], where: str, things: str = "exports") -> NotAnExport:
    shown = ", ".join(printable(name) for name in names[:4]) + (", …" if len(names) > 4 else "")
    return NotAnExport(
        f"this holds {len(names)} {things} ({shown}), and a report is about one person",
        where=where,
        remedy="Name the one to audit, or all parts of one person's download, one after the other.",
    )


def _archive(contents: Contents, path: Path, where: str, *, is_zip: bool) -> Archive:
    if not _known(contents):
        raise nothing_known(
            [member.path for member in contents.members],
            where,
            container="zip" if is_zip else "folder",
            only_hidden=contents.hidden > 0 and not contents.members,
        )
    home = _home(contents, where)
    members = sorted((one for one in contents.members if one.path.startswith(home)), key=lambda one: one.path)
    full = path.resolve()
    return Archive(
        where=where,
        members=tuple(members),
        names=(full.name, *home.strip("/").split("/")[::-1], *(folder.name for folder in full.parents)),
        written=_written(path, members, is_zip=is_zip),
        is_zip=is_zip,
        unread=contents.unread,
    )


def _home(contents: Contents, where: str) -> str:
    """The folder, with its slash, that the export lies in: the one that bears LinkedIn's archive name, else the top.

    Raises NotAnExport where there are several such folders, or several profiles in different folders.
    """
    homes: set[str] = set()
    profiles: set[str] = set()
    for member in contents.members:
        if found := match(member.path):
            homes.add(_named_folder(member.path))
            if found.kind.name == "Profile":
                profiles.add(member.folder)
    homes.discard("")
    for folders_found in (homes, profiles):
        if len(folders_found) > 1:
            raise _several([folder.strip("/") or "." for folder in sorted(folders_found)], where)
    return next(iter(homes), "")


def _named_folder(path: str) -> str:
    """The innermost folder of a path that bears LinkedIn's archive name, with its slash; else empty."""
    folders_above = path.split("/")[:-1]
    for depth in range(len(folders_above), 0, -1):
        if ARCHIVE_NAME.search(folders_above[depth - 1]):
            return "/".join(folders_above[:depth]) + "/"
    return ""


def _written(path: Path, members: Sequence[Member], *, is_zip: bool) -> date | None:
    if is_zip:
        return day_of_timestamp(path.stat().st_mtime)
    return max((member.modified for member in members if member.modified and match(member.path)), default=None)
