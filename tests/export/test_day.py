from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from auditor.export.archive import Archive
from auditor.export.day import FOUNDED, day_of
from auditor.export.member import Member
from auditor.export.table import Table

NO_NAMES = ("export", "home", "")
WRITTEN = date(2026, 6, 20)


def archive(
    *,
    names: tuple[str, ...] = NO_NAMES,
    entries: tuple[date | None, ...] = (),
    is_zip: bool = True,
    written: date | None = WRITTEN,
) -> Archive:
    members = (
        Member(path=f"{n}.csv", size=0, modified=day, source=lambda a, b: iter(())) for n, day in enumerate(entries)
    )
    return Archive(where="x", members=tuple(members), names=names, written=written, is_zip=is_zip)


def tables(**cells: str) -> dict[str, Table]:
    columns = {"Shares": "Date", "Connections": "Connected On", "Registration": "Registered At"}
    return {
        name: Table(columns=(columns[name],), rows=((cell,),), origins=((f"{name}.csv", 1),))
        for name, cell in cells.items()
    }


@pytest.mark.parametrize(
    "name",
    [
        "Basic_LinkedInDataExport_06-15-2026.zip",
        "Complete_LinkedInDataExport_06-15-2026.zip.zip",
        "Complete_LinkedInDataExport_06-15-2026.zip (1).zip",
        "complete_linkedindataexport_06-15-2026",
        "LinkedInDataExport_06-15-2026",
        "my Basic_LinkedInDataExport_06-15-2026 copy",
    ],
)
def test_the_archives_name_tells_first(name: str) -> None:
    found = day_of(archive(names=("x", name), entries=(date(2026, 6, 1),)), tables(Shares="2026-06-02 10:00:00"))
    assert found == (date(2026, 6, 15), "the archive's name")


def test_the_first_name_wins_and_a_day_that_is_none_is_passed_over() -> None:
    names = (
        "Basic_LinkedInDataExport_13-45-2026",
        "Basic_LinkedInDataExport_06-15-2026",
        "Basic_LinkedInDataExport_01-01-2026",
    )
    assert day_of(archive(names=names), {})[0] == date(2026, 6, 15)


def test_then_the_newest_entry_of_the_zip() -> None:
    entries = (date(2026, 6, 14), None, date(2026, 6, 15), date(1980, 1, 1))
    assert day_of(archive(entries=entries), tables(Shares="2026-06-18 10:00:00")) == (
        date(2026, 6, 15),
        "the newest entry of the zip",
    )


@pytest.mark.parametrize(
    ("entry", "told"),
    [(date(2026, 6, 22), True), (date(2026, 6, 23), False), (FOUNDED, True), (date(2003, 5, 4), False)],
)
def test_entries_from_before_linkedin_or_after_the_zip_tell_nothing(entry: date, told: bool) -> None:
    day, source = day_of(archive(entries=(entry,)), {})
    assert (day == entry, source == "the newest entry of the zip") == (told, told)


def test_then_the_newest_thing_that_has_happened() -> None:
    happened = tables(Shares="2026-06-12 10:00:00", Connections="13 Jun 2026", Registration="1/12/10, 9:14 AM")
    assert day_of(archive(is_zip=False), happened) == (date(2026, 6, 13), "the newest dated row (Connections.csv)")


@pytest.mark.parametrize(
    ("cell", "told"), [("22 Jun 2026", True), ("23 Jun 2026", False), ("Jun 2026", False), ("soon", False)]
)
def test_what_lies_ahead_of_the_file_has_not_happened(cell: str, told: bool) -> None:
    day, source = day_of(archive(is_zip=False), tables(Connections=cell))
    assert (source != "the file's date") is told
    assert day == (date(2026, 6, 22) if told else WRITTEN)


def test_then_the_files_date() -> None:
    assert day_of(archive(is_zip=False, entries=(date(2026, 1, 1),)), {}) == (WRITTEN, "the file's date")


@pytest.mark.parametrize("written", [None, date(1970, 1, 1)])
def test_a_file_without_a_date_bounds_nothing(written: date | None) -> None:
    found = day_of(archive(is_zip=False, written=written), tables(Connections="13 Jun 2026"))
    assert found[0] == date(2026, 6, 13)
    assert day_of(archive(written=None), {})[0] == FOUNDED


def test_names_come_as_path_components() -> None:
    full = Path("/a/Complete_LinkedInDataExport_06-15-2026/b")
    assert day_of(archive(names=tuple(part.name for part in (full, *full.parents))), {})[0] == date(2026, 6, 15)
