"""The stages of a career by name, apart from how one is told, so that `--help` need not load that."""

from __future__ import annotations

from enum import StrEnum


class StageName(StrEnum):
    """The stages that a threshold may differ by (CRITERIA.md 1.10)."""

    STUDENT = "student"
    EARLY = "early"
    EXPERIENCED = "experienced"
    RETURNER = "returner"
    CHANGER = "career-changer"
