"""The time zone of this computer, where it names one that somebody lives in."""

from __future__ import annotations

import tzlocal

NOWHERE = {"UTC", "UCT", "GMT", "Zulu", "Universal", "local"}
"""What machines say that were never told where they stand."""


def local_zone() -> str:
    """A name such as `Europe/Berlin`; empty where the computer has none, so that times float with their reader."""
    try:
        name = tzlocal.get_localzone_name() or ""
    except (OSError, LookupError, ValueError):
        return ""
    return "" if not name or name.removeprefix("Etc/") in NOWHERE or name.startswith("Etc/") else name
