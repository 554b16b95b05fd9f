"""An office's look for its reports: logo, accent colour, name, contact and words, read from a TOML file and checked."""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from msgspec import Struct

from auditor.errors import BadBrand
from auditor.named_file import NamedFile
from reports.cleaning import printable
from reports.contrast import READABLE, darker, lighter, on_dark, on_light
from reports.logo import logo_at
from reports.palette import HOUSE, Palette

_FILE = NamedFile(
    called="a brand file",
    error=BadBrand,
    largest=100_000,
    remedy="`auditor brand new` writes one.",
    spelling='Texts stand in quotation marks: name = "…".',
)
TEXTS = {"name": 80, "contact": 200, "appointment": 400, "introduction": 700, "closing": 700}
"""The longest each text may be, in characters: what leaves a report its first page."""
COLOURS = ("accent", "accent_on_dark")
KEYS = ("name", "logo", *COLOURS, *(key for key in TEXTS if key != "name"), "notes")
_COLOUR = re.compile(r"#(?:[0-9a-f]{3}|[0-9a-f]{6})", re.IGNORECASE)

EXAMPLE = """\
# How your office's reports look. Use it:  auditor run export.zip --brand THIS-FILE
#                             Check it first:  auditor brand check THIS-FILE
name = "Careers Service"

# Take away the "# " before what you want.
# logo = "logo.png"                  # a PNG or JPEG file, beside this one
# accent = "#0f6466"                 # one colour, dark enough to be read on white
# accent_on_dark = "#79cbc5"         # the same for dark screens; left out, it is made from the accent
# contact = "careers@university.example, room 204"
# appointment = "https://university.example/careers/book"   # https: or mailto:
# introduction = "This report is yours. We are glad to go through it with you."
# closing = "Bring this report to a talk of 20 minutes; we start with your first step."
# notes = true                       # a box on paper for notes from that talk
"""


class Brand(Struct, frozen=True, kw_only=True):
    """What an office adds to a report. Every text is `printable`; `logo` is a `data:` address or empty.

    `notes` asks for a box for an adviser's notes on paper.
    """

    name: str
    contact: str = ""
    appointment: str = ""
    introduction: str = ""
    closing: str = ""
    notes: bool = False
    logo: str = ""
    accent: str = HOUSE.accent
    accent_on_dark: str = HOUSE.accent_on_dark

    @property
    def appointment_shown(self) -> str:
        """The address of the appointment as people write it."""
        return unquote(re.sub(r"^(https://(www\.)?|mailto:)", "", self.appointment).partition("?")[0].rstrip("/"))


def palette_of(brand: Brand | None) -> Palette:
    """The colours of a report in an office's look; the house's own where there is none."""
    return Palette(accent=brand.accent, accent_on_dark=brand.accent_on_dark) if brand else HOUSE


def load_brand(path: Path) -> Brand:
    """The brand written in the TOML file at `path`; its logo lies beside it.

    Raises BadBrand, which names the key, what is wrong with it, and what would do.
    """
    found = _FILE.toml(path)
    for key in found:
        if key not in KEYS:
            near = get_close_matches(key, KEYS, n=1)
            remedy = f"Did you mean {near[0]}?" if near else f"The settings are {', '.join(KEYS)}."
            raise BadBrand(f"there is no setting {printable(key)!r}", where=str(path), remedy=remedy)
    texts = {key: _text(found, key, path) for key in TEXTS}
    if not texts["name"]:
        raise BadBrand("the office has no name", where=str(path), remedy='Write one: name = "Careers Service".')
    notes = found.get("notes", False)
    if not isinstance(notes, bool):
        raise BadBrand("notes is neither true nor false", where=str(path), remedy="Write notes = true.")
    _check_appointment(texts["appointment"], path)
    logo = _string(found, "logo", path)
    accent, on_night = _accents(found, path)
    return Brand(
        **texts,
        notes=notes,
        logo=logo_at(path.parent / logo) if logo else "",
        accent=accent,
        accent_on_dark=on_night,
    )


def _string(found: Mapping[str, Any], key: str, path: Path) -> str:
    value = found.get(key, "")
    if not isinstance(value, str):
        raise BadBrand(f"{key} is no text", where=str(path), remedy=f'Put it in quotation marks: {key} = "…".')
    return value.strip()


def _text(found: Mapping[str, Any], key: str, path: Path) -> str:
    text = " ".join(printable(_string(found, key, path)).split())
    if len(text) > TEXTS[key]:
        raise BadBrand(f"{key} has {len(text)} characters", where=str(path), remedy=f"Keep it to {TEXTS[key]} at most.")
    return text


def _check_appointment(address: str, path: Path) -> None:
    """Only an address that opens a page or a letter, and that shows where it leads."""
    try:
        parts = urlsplit(address)
        leads = (parts.scheme == "https" and bool(parts.hostname) and "@" not in parts.netloc) or (
            parts.scheme == "mailto" and "@" in parts.path
        )
    except ValueError:
        leads = False
    if address and (not leads or " " in address):
        raise BadBrand(
            f"the appointment link {address!r} is none that a report may hold",
            where=str(path),
            remedy='Write an address like "https://university.example/book" or "mailto:careers@university.example".',
        )


def _accents(found: Mapping[str, Any], path: Path) -> tuple[str, str]:
    accent, on_night = (_colour(found, key, path) for key in COLOURS)
    if accent and (ratio := on_light(accent)) < READABLE:
        raise _too_faint(f"accent {accent}", f"{_tenths(ratio)} to 1 on light ground", darker(accent), path)
    if on_night and (ratio := on_dark(on_night)) < READABLE:
        raise _too_faint(f"accent_on_dark {on_night}", f"{_tenths(ratio)} to 1 on dark ground", lighter(on_night), path)
    return accent or HOUSE.accent, on_night or (lighter(accent) if accent else HOUSE.accent_on_dark)


def _tenths(ratio: float) -> str:
    """Rounded down, so that 4.49 is no 4.5."""
    return f"{int(ratio * 10) / 10:g}"


def _too_faint(setting: str, ratio: str, instead: str, path: Path) -> BadBrand:
    return BadBrand(
        f"{setting} has a contrast of {ratio}, and text needs {READABLE:g}",
        where=str(path),
        remedy=f"The nearest colour that can be read is {instead}.",
    )


def _colour(found: Mapping[str, Any], key: str, path: Path) -> str:
    """`#rrggbb` in small letters, or empty."""
    text = _string(found, key, path).lower()
    if text and not _COLOUR.fullmatch(text):
        raise BadBrand(
            f"{key} {printable(text)!r} is no colour that we can read", where=str(path), remedy="Write it like #0f6466."
        )
    return "#" + "".join(sign * 2 for sign in text[1:]) if len(text) == 4 else text
