"""What a file is that is no export: the sentences for a PDF, a workbook, a picture, half a download."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from auditor.errors import AuditorError, NotAnExport
from auditor.export.catalogue import match

HOW_TO_GET = (
    "To get the export: on LinkedIn open Settings & Privacy > Data privacy > Get a copy of your data, tick the larger "
    "download, and give the zip that LinkedIn then offers."
)
HALF_DOWNLOADS = {".crdownload", ".part", ".partial", ".download", ".opdownload"}
SAVED_PDF = (
    "this is a PDF, perhaps LinkedIn's “Save to PDF” of a profile; that is another thing and lacks most of the tables"
)
WORKBOOK = "this is an Excel workbook, as LinkedIn's Analytics downloads are; it is not the data export"

_PICTURE = "this is a picture, not LinkedIn's data export"
_PACKED = "this is another kind of archive than LinkedIn's zip"
_MAGIC = (
    (b"%PDF", SAVED_PDF),
    (b"\xd0\xcf\x11\xe0", "this is an old Office document, not LinkedIn's data export"),
    (b"\xff\xd8\xff", _PICTURE),
    (b"\x89PNG", _PICTURE),
    (b"GIF8", _PICTURE),
    (b"7z\xbc\xaf", _PACKED),
    (b"Rar!", _PACKED),
    (b"\x1f\x8b", _PACKED),
    (b"BZh", _PACKED),
    (b"\xfd7zXZ", _PACKED),
)
_SHOWN = 5


def printable(name: str) -> str:
    """A name fit for a sentence: what steers a terminal or turns text round is replaced, its length is bounded."""
    if name.isprintable() and len(name) <= 200:
        return name
    shown = "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in name)
    return shown if len(shown) <= 200 else f"{shown[:100]}…{shown[-99:]}"


def half_download(path: Path) -> NotAnExport | None:
    """The error for a download that has not ended, told by the browser's ending; else None."""
    if path.suffix.lower() not in HALF_DOWNLOADS:
        return None
    return NotAnExport(
        "this download has not finished",
        where=printable(str(path)),
        remedy="Let the browser finish it, or start it again, and give the whole zip.",
    )


def not_a_zip(path: Path, head: bytes) -> NotAnExport:
    """The error for a file that is no zip, told by its first bytes."""
    where = printable(str(path))
    if path.suffix.lower() == ".csv":
        table = match(path.name)
        what = f"this is one table of an export ({table.kind.name})" if table else "this is a single table"
        return NotAnExport(
            what,
            where=where,
            remedy="Give the zip that LinkedIn sent, or the folder that holds all of its tables.",
        )
    return NotAnExport(_what_it_is(head), where=where, remedy=HOW_TO_GET)


def _what_it_is(head: bytes) -> str:
    if not head:
        return "this file is empty"
    for magic, sentence in _MAGIC:
        if head.startswith(magic):
            return sentence
    if head[4:8] == b"ftyp" or (head[:4] == b"RIFF" and head[8:12] == b"WEBP"):
        return "this is a picture or a film, not LinkedIn's data export"
    if head.lstrip()[:1] == b"<":
        return "this is a web page, not LinkedIn's data export"
    return "this is not a zip, so it is not LinkedIn's data export"


def office_document(names: list[str], where: str) -> NotAnExport | None:
    """The error for a zip that is really a workbook or a text document; else None."""
    if "[Content_Types].xml" not in names:
        return None
    workbook = any(name.startswith("xl/") for name in names)
    return NotAnExport(
        WORKBOOK if workbook else "this is an Office document, not LinkedIn's data export",
        where=where,
        remedy=HOW_TO_GET,
    )


def nothing_known(paths: list[str], where: str, *, container: str, only_hidden: bool) -> AuditorError:
    """The error for a zip or a folder (`container`) that holds none of LinkedIn's files, saying what it does hold."""
    if only_hidden:
        what = f"the {container} holds only the hidden files that macOS adds, and none of the tables"
        return NotAnExport(what, where=where, remedy=f"Give the zip that LinkedIn sent. {HOW_TO_GET}")
    if not paths:
        return NotAnExport(f"the {container} is empty", where=where, remedy=HOW_TO_GET)
    names = sorted({PurePosixPath(path).name for path in paths})
    endings = {PurePosixPath(name).suffix.lower() for name in names}
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    found = ", ".join(printable(name) for name in names[:_SHOWN]) + more
    thing = ""
    if endings == {".pdf"}:
        thing = "; a PDF of a profile is another thing"
    elif endings == {".xlsx"}:
        thing = "; LinkedIn's Analytics workbooks are another thing"
    what = f"the {container} holds no file of LinkedIn's data export, only {found}{thing}"
    return NotAnExport(what, where=where, remedy=HOW_TO_GET)
