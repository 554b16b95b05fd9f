"""The jobs that a member applied for, saved or looks for: titles out of four tables, and of nothing else in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from urllib.parse import unquote_plus

from auditor.export.dates import parse
from auditor.records import Aim, Source

AIM_TABLES = ("Job Applications", "Saved Jobs", "Job Seeker Preferences", "SavedJobAlerts")
"""Strongest first: what was applied for tells more than what was saved."""

_DAYS = {"Job Applications": "Application Date", "Saved Jobs": "Saved Date", "SavedJobAlerts": "Saved Search Date"}
_BRACKETED = re.compile(r"\[([^\[\]]*)\]")
_KEYWORDS = re.compile(r"\{keywords=(?P<words>.+?)(?=, \w+=|\})")
_ADDRESS_KEYWORDS = re.compile(r"[?&]keywords=(?P<words>[^&#]+)")


def aims(table: str, row: Mapping[str, str], source: Source) -> Iterator[Aim]:
    """The titles that one row of a table of `AIM_TABLES` names; none where it names none."""
    day = parse(row.get(_DAYS.get(table, ""), ""))
    for column, written, title in _titles(table, row):
        if title:
            yield Aim(source=source, table=table, column=column, title=title, written=written, day=day)


def _titles(table: str, row: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    """Column, title as written, and title as read."""
    if table == "Job Seeker Preferences":
        yield from (("Job Titles", one, one) for one in _listed(row["Job Titles"]))
    elif table == "SavedJobAlerts":
        if found := _KEYWORDS.search(row["QUERY_CONTEXT"]):
            yield "QUERY_CONTEXT", found["words"], found["words"].strip()
        elif found := _ADDRESS_KEYWORDS.search(row["Jobs Search Url"]):
            yield "Jobs Search Url", found["words"], unquote_plus(found["words"]).strip()
    else:
        title = row["Job Title"].strip()
        yield "Job Title", title, title


def _listed(cell: str) -> list[str]:
    """The titles of `a | b`, or of 2018's `[a], [b]` (EXPORT_FORMAT.md, section 4)."""
    parts = _BRACKETED.findall(cell) if cell.strip().startswith("[") else cell.split("|")
    return [part.strip() for part in parts if part.strip()]
