"""Zips an export folder in the way in which LinkedIn zips it."""

import re
import zipfile
from datetime import date
from io import BytesIO, UnsupportedOperation
from pathlib import Path

ARCHIVE_NAME = re.compile(r"(?:Basic|Complete)_LinkedInDataExport_(\d\d)-(\d\d)-(\d{4})")
UTF8_NAMES = 0x800


def zip_like_linkedin(folder: Path, target: Path) -> Path:
    """Write the files of `folder` to the zip file `target`, and give `target` back.

    As in the archives made by LinkedIn (EXPORT_FORMAT.md, section 1): no top folder, forward slashes, deflate,
    every entry with flag bits 0x808 (UTF-8 names, sizes only after the data), create_system 0, external_attr 0
    and one time for all, here nine in the morning of the day in the folder's name. LinkedIn's own order of
    entries means nothing; here it is by name, so that the same folder gives the same bytes.

    Raises ValueError where the folder does not bear LinkedIn's archive name, or names no day of the calendar.
    """
    named = ARCHIVE_NAME.fullmatch(folder.name)
    if named is None:
        raise ValueError(f"{folder.name!r} is not named like Complete_LinkedInDataExport_06-15-2026")
    month, day, year = (int(part) for part in named.groups())
    made = date(year, month, day)
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    stream = _OneWay()
    with zipfile.ZipFile(stream, "w") as archive:
        for name in sorted(files):
            entry = _Entry(name, (made.year, made.month, made.day, 9, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            archive.writestr(entry, files[name].read_bytes())
            entry.external_attr = 0
    target.write_bytes(stream.getvalue())
    return target


class _OneWay(BytesIO):
    """Cannot seek, so that zipfile writes each size after its data, as LinkedIn does."""

    def seek(self, offset: int, whence: int = 0, /) -> int:
        raise UnsupportedOperation(f"seek to {offset} from {whence}")


class _Entry(zipfile.ZipInfo):
    """Says that its name is UTF-8 even where the name is plain ASCII; zipfile would clear that bit."""

    @property
    def flag_bits(self) -> int:
        return self._flags | UTF8_NAMES

    @flag_bits.setter
    def flag_bits(self, flags: int) -> None:
        self._flags = flags
