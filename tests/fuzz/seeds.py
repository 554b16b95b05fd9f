"""What fuzzing starts from: the files and texts of the sample people, so that it begins where real input ends."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

from PIL import Image

from auditor.answers import blank
from auditor.cohort.finding.key import SECRET
from auditor.export.catalogue import match
from tests.fuzz.doors import KINDS

ROOT = Path(__file__).parent.parent.parent
SAMPLES = ROOT / "sample_exports"
WRITTEN_DAYS = ("Mar 2021", "2019", "12 Mar 2021", "5/3/26, 9:14 AM", "2026-06-12 15:03:11 UTC", "März 2020", "01/2020")
LONGEST = 20_000
"""Bytes: guided fuzzing slows down with the length of what it starts from."""


def seeds_of(target: str) -> Iterator[bytes]:
    """The inputs that a target starts from; texts start from the samples' profiles and roles."""
    yield from (seed[:LONGEST] for seed in _SEEDS.get(target, _profiles)())


def _csvs() -> list[Path]:
    return sorted(SAMPLES.glob("*/*/**/*.csv"))


def _profiles() -> Iterator[bytes]:
    yield from (path.read_bytes() for path in _csvs() if path.name in {"Profile.csv", "Positions.csv"})


def _tables() -> Iterator[bytes]:
    places = {kind.name: place for place, kind in enumerate(KINDS)}
    for path in _csvs():
        found = match(path.name)
        if found and found.kind.name in places:
            yield bytes([places[found.kind.name]]) + path.read_bytes()


def _letters() -> Iterator[bytes]:
    yield from (b"\x7f" + path.read_bytes() for path in _csvs() if path.name == "messages.csv")


def _archives() -> Iterator[bytes]:
    for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", method) as archive:
            archive.writestr("Profile.csv", "First Name,Last Name\nMira,Okafor\n")
            archive.writestr("Jobs/Skills.csv", "Name\nPython\n")
        yield out.getvalue()


def _settings() -> Iterator[bytes]:
    yield blank().replace('""', '"yes"').encode()
    yield (ROOT / "auditor/rubric.toml").read_bytes()
    yield b'name = "Careers"\naccent = "#004488"\nappointment = "https://example.org/a"\nlogo = "x.svg"\n'


def _plans() -> Iterator[bytes]:
    yield (
        b'company = "Example Ltd"\ndate = "2027-03-18 14:30"\ninvited_on = 2027-03-05\nculture = "open"\nzone = "UTC"\n'
        b'[[interviewers]]\nname = "Ada Berg"\ntitle = "Head"\nactive = "yes"\nthey_connected_first = true\n'
        b'url = "linkedin.com/in/ada"\nnote = "Hello"\n'
    )


def _keys() -> Iterator[bytes]:
    yield b"\xef\xbb\xbfpseudonym,name,student id,file\r\n" + f"{SECRET},00ff00ff,,\r\nP-1,'=Ada,S1,a.zip".encode()


def _likenesses() -> Iterator[bytes]:
    pairs = ("Dr. Zoë Müller-Lind, PhD|Zoe Lind", "李小龙|Bruce Lee", "The Acme Cloud GmbH & Co. KG|ACME (Cloud)")
    yield from (pair.replace("|", "\x1f").encode() for pair in pairs)


def _pictures() -> Iterator[bytes]:
    for kind in ("JPEG", "PNG", "WEBP"):
        out = io.BytesIO()
        Image.new("RGB", (40, 40), "teal").save(out, kind)
        yield out.getvalue()


def _under(folder: str, pattern: str) -> Callable[[], Iterator[bytes]]:
    return lambda: (path.read_bytes() for path in sorted((ROOT / folder).glob(pattern)))


_SEEDS: dict[str, Callable[[], Iterator[bytes]]] = {
    "tables": _tables,
    "letters": _letters,
    "archives": _archives,
    "advertisements": _under("tests/target/labelled", "*"),
    "rosters": lambda: iter([b"Student ID,Name,Email,Programme,Year\n1234,Mira Okafor,m@example.com,Law,2026\n"]),
    "answers": _settings,
    "plans": _plans,
    "keys": _keys,
    "likenesses": _likenesses,
    "rubrics": _settings,
    "brands": _settings,
    "reports": _under("tests/golden", "s*.json"),
    "pictures": _pictures,
    "dates": lambda: map(str.encode, WRITTEN_DAYS),
}
