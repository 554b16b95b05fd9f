"""Small exports made on the spot: a mapping of paths to contents, as a folder or as a zip."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

Contents = Mapping[str, bytes | str]

ARCHIVE = "Basic_LinkedInDataExport_06-15-2026"
PROFILE = "First Name,Last Name,Headline,Summary,Industry,Geo Location,Websites\n{0},{1},Analyst,,,,\n"
SKILLS = "Name\nPython\nSQL\n"
REGISTRATION = 'Registered At,Registration Ip,Subscription Types\n"{0}",192.0.2.7,\n'
TRIO: Contents = {
    "Registration.csv": REGISTRATION.format("1/12/10, 9:14 AM"),
    "Email Addresses.csv": "Email Address,Confirmed,Primary,Updated On\na@example.com,Yes,Yes,Not Available",
    "PhoneNumbers.csv": "Extension,Number,Type\n,,\n",
}
INVITATIONS = (
    "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
    'Me Myself,Ada Other,"5/3/26, 9:14 AM",Hello Ada,OUTGOING,https://www.linkedin.com/in/{0},https://www.linkedin.com/in/ada\n'
)


def profile(first: str = "Mira", last: str = "Okafor") -> str:
    return PROFILE.format(first, last)


def folder(where: Path, files: Contents, *, day: str = "2026-06-20") -> Path:
    """The files below `where`, all written on `day`."""
    for name, content in files.items():
        path = where / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        written_on(path, day)
    return where


def zipped(path: Path, files: Contents, *, day: str = "2026-06-20", entry_day: str = "2026-06-15") -> Path:
    """A deflated zip whose entries bear `entry_day` and which itself was written on `day`."""
    stamp = datetime.fromisoformat(entry_day)
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, (stamp.year, stamp.month, stamp.day, 9, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    written_on(path, day)
    return path


def written_on(path: Path, day: str) -> None:
    seconds = datetime.fromisoformat(day).replace(hour=12, tzinfo=UTC).timestamp()
    os.utime(path, (seconds, seconds))
