"""Small exports for tests, handed in as students do."""

from __future__ import annotations

import zipfile
from pathlib import Path

from sample_exports.invented import Person, invent
from sample_exports.tables import tables_of

PROFILE = (
    "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,"
    "Twitter Handles,Websites,Instant Messengers\n"
)


def tables(
    first: str = "Ada", last: str = "Holm", *, registered: str = "", address: str = "", headline: str = "Baker"
) -> dict[str, str]:
    """A Profile and, where told, a Registration and an invitation that gives the own address away."""
    files = {"Profile.csv": f"{PROFILE}{first},{last},,,,{headline},,,,,,,\n"}
    if registered:
        files["Registration.csv"] = f'Registered At,Registration Ip,Subscription Types\n"{registered}",192.0.2.1,\n'
    if address:
        own = f"https://www.linkedin.com/in/{address}"
        header = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
        files["Invitations.csv"] = f'{header}A,B,"9/21/26, 6:03 PM",,OUTGOING,{own},https://www.linkedin.com/in/b\n'
    return files


def zipped(target: Path, files: dict[str, str]) -> Path:
    """The tables as a zip at `target`, whose folder is made."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w") as archive:
        for name, text in files.items():
            archive.writestr(zipfile.ZipInfo(name, (2026, 9, 1, 9, 0, 0)), text)
    return target


def unpacked(folder: Path, files: dict[str, str]) -> Path:
    """The tables as files of `folder`, which is made."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def whole(number: int, seed: int = 5) -> tuple[Person, dict[str, str]]:
    """An invented person and their tables."""
    person = invent(seed, number)
    return person, tables_of(person, seed)
