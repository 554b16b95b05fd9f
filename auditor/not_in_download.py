"""The answer of a check whose tables are not in the download: not judged, and which download holds them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from auditor.check import COMPLETE_DOWNLOAD, LARGER_DOWNLOAD, Check, Verdict, not_judged
from auditor.profile import Profile

ONLY_IN_COMPLETE = {"Shares", "Comments", "Reactions"}
PHOTO_RECORD = "Rich_Media"
PHOTO_RECORDS_BEGAN = date(2024, 10, 1)
"""Before that month no export is known to record a photo (EXPORT_FORMAT.md, section 5)."""


def not_in_download(check: Check, profile: Profile) -> Verdict | None:
    """Not judged where a table that the check needs is unknown; None where all are known.

    Who has the full download is not asked for it again: it may hold no record of a photo.
    """
    missing = [table for table in check.needs if not profile.knows(table)]
    if not missing:
        return None
    if missing == [PHOTO_RECORD] and profile.knows(*(profile.presence.keys() - {PHOTO_RECORD, *ONLY_IN_COMPLETE})):
        return _no_photo_record(profile.as_of)
    return _for_want_of(missing)


def _for_want_of(tables: Sequence[str]) -> Verdict:
    names = " and ".join(f"{table}.csv" for table in tables)
    remedy = COMPLETE_DOWNLOAD if set(tables) <= ONLY_IN_COMPLETE else LARGER_DOWNLOAD
    return not_judged(f"{names} {'is' if len(tables) == 1 else 'are'} not in this download.", remedy=remedy)


def _no_photo_record(as_of: date) -> Verdict:
    was_usual = as_of < PHOTO_RECORDS_BEGAN
    why = "LinkedIn kept none at that time" if was_usual else "you may well have one all the same"
    return not_judged(f"Your download is the full one, and it holds no record of a profile photo; {why}.")
