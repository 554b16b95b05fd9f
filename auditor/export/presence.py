"""Which of LinkedIn's downloads it is, and what the absence of a table means in it (EXPORT_FORMAT.md section 2)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import StrEnum

from auditor.export.catalogue import ACTIVITY, AUDITED, BY_NAME, FULL_DOWNLOAD
from auditor.export.dialects import Reading
from auditor.profile import Presence


class Kind(StrEnum):
    """Single categories, the larger download's first part, or the whole of it."""

    SELECTION = "selection"
    BASIC = "basic"
    COMPLETE = "complete"


def kind_of(tables: Collection[str]) -> Kind:
    """Told by the catalogue names of the files alone: two of the three shapes are called Basic by LinkedIn."""
    if any(BY_NAME[name].only_in_complete for name in tables):
        return Kind.COMPLETE
    return Kind.BASIC if _is_full(tables) else Kind.SELECTION


def presence_of(
    readings: Mapping[str, Reading], tables: Collection[str], asked: Collection[str] = AUDITED
) -> dict[str, Presence]:
    """What is known of each table that is `asked` about.

    `readings` are those that were read, `tables` the catalogue names of all files of the export, opened or not.
    """
    return {name: _presence(name, readings.get(name), tables) for name in asked}


def _presence(name: str, reading: Reading | None, tables: Collection[str]) -> Presence:
    if reading is None:
        return Presence.EMPTY if name not in tables and _absence_tells(name, tables) else Presence.UNKNOWN
    if name == "Rich_Media":
        return _media_presence(reading)
    if len(reading.table):
        return Presence.READ
    # Without a row and with complaints, the rows may be among what could not be read.
    return Presence.UNKNOWN if reading.problems or not reading.recognised else Presence.EMPTY


def _absence_tells(name: str, tables: Collection[str]) -> bool:
    if name == "Rich_Media" or not _is_full(tables):
        return False
    return name not in ACTIVITY or kind_of(tables) is Kind.COMPLETE


def _media_presence(reading: Reading) -> Presence:
    """Uploads are not all kept, and before 2024-10 none was: no row never means no photo (section 5)."""
    return Presence.READ if any(reading.table.column("Date/Time")) else Presence.UNKNOWN


def _is_full(tables: Collection[str]) -> bool:
    return all(name in tables for name in FULL_DOWNLOAD)
