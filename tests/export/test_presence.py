from __future__ import annotations

import pytest

from auditor.export.catalogue import ACTIVITY, AUDITED, FULL_DOWNLOAD
from auditor.export.dialects import Reading, columns_of
from auditor.export.presence import Kind, kind_of, presence_of
from auditor.export.table import Problem, Table
from auditor.profile import Presence

FULL = {*FULL_DOWNLOAD, "Profile"}
COMPLETE = {*FULL, "Logins"}
READ, EMPTY, UNKNOWN = Presence.READ, Presence.EMPTY, Presence.UNKNOWN


def reading(name: str, rows: int, *, problems: bool = False, recognised: bool = True) -> Reading:
    columns = columns_of(AUDITED[name])
    row = tuple("x" for _ in columns)
    found = (Problem(file="f", row=1, reason="r"),) if problems else ()
    table = Table(columns=columns, rows=(row,) * rows, origins=(("f", 1),) * rows)
    return Reading(table=table, problems=found, recognised=recognised)


@pytest.mark.parametrize(
    ("tables", "kind"),
    [
        ({"Profile"}, Kind.SELECTION),
        ({"Profile", "Registration", "Email Addresses"}, Kind.SELECTION),
        (FULL, Kind.BASIC),
        ({*FULL, "learning_coach_messages", "Articles", "Verifications"}, Kind.BASIC),
        (COMPLETE, Kind.COMPLETE),
        ({"Profile", "Shares"}, Kind.COMPLETE),
    ],
)
def test_the_kind_is_told_by_the_files(tables: set[str], kind: Kind) -> None:
    assert kind_of(tables) is kind


# Table, rows in its file (None: no file), files of the export, what is known.
RULE = [
    ("Certifications", 3, {"Certifications"}, READ),
    ("Certifications", 0, {"Certifications"}, EMPTY),
    ("Certifications", None, {"Profile"}, UNKNOWN),
    ("Certifications", None, FULL, EMPTY),
    ("Certifications", None, FULL - {"PhoneNumbers"}, UNKNOWN),
    ("Certifications", None, FULL - {"Registration"}, UNKNOWN),
    ("Certifications", None, FULL - {"Email Addresses"}, UNKNOWN),
    ("Certifications", None, COMPLETE, EMPTY),
    ("Profile", None, FULL, EMPTY),
    ("Articles", None, FULL, EMPTY),
    *((name, None, FULL, UNKNOWN) for name in ACTIVITY),
    *((name, None, COMPLETE, EMPTY) for name in ACTIVITY),
    *((name, None, {"Profile", "Logins"}, UNKNOWN) for name in ACTIVITY),
    *((name, 2, {"Shares", "Comments", "Reactions"}, READ) for name in ACTIVITY),
    ("Rich_Media", 2, {"Rich_Media"}, READ),
    ("Rich_Media", 0, {"Rich_Media", *FULL}, UNKNOWN),
    ("Rich_Media", None, COMPLETE, UNKNOWN),
]


@pytest.mark.parametrize(("name", "rows", "tables", "expected"), RULE)
def test_the_presence_rule(name: str, rows: int | None, tables: set[str], expected: Presence) -> None:
    readings = {} if rows is None else {name: reading(name, rows)}
    assert presence_of(readings, tables - ({name} if rows is None else set()))[name] is expected


def test_the_rich_media_of_before_2024_10_tells_nothing() -> None:
    old = Table(columns=("Date/Time", "Media Link"), rows=(("", ""), ("", "")), origins=(("f", 1), ("f", 2)))
    assert presence_of({"Rich_Media": Reading(table=old)}, {"Rich_Media"})["Rich_Media"] is UNKNOWN


def test_a_file_whose_rows_could_not_be_read_is_not_empty() -> None:
    for broken in (reading("Skills", 0, problems=True), reading("Skills", 0, recognised=False)):
        assert presence_of({"Skills": broken}, {"Skills", *FULL})["Skills"] is UNKNOWN
    assert presence_of({"Skills": reading("Skills", 1, problems=True)}, {"Skills"})["Skills"] is READ


def test_a_file_that_is_there_and_was_not_read_is_not_empty() -> None:
    assert presence_of({}, {"Skills", *FULL})["Skills"] is UNKNOWN


def test_every_audited_table_has_its_answer() -> None:
    assert set(presence_of({}, set())) == set(AUDITED)
