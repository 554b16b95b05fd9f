"""An export read where it lies and one whose bytes travel are the same to whoever opens them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from auditor.cohort.finding.parcels import digest, parcel, placed
from auditor.export import open_export
from tests.cohort.handing_in import tables, unpacked, zipped


@pytest.fixture(params=["zip", "folder"])
def handed(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    files = tables(registered="9/3/24, 3:08 PM") | {"messages.csv": "CONTENT\nprivate\n"}
    if request.param == "zip":
        path = zipped(tmp_path / "Basic_LinkedInDataExport_09-01-2026" / "mine.zip", files)
    else:
        path = unpacked(tmp_path / "Basic_LinkedInDataExport_09-01-2026" / "mine", files)
    return path


def test_on_a_shared_disk_it_is_read_in_its_place(handed: Path) -> None:
    with placed(parcel(handed.parent, handed.name, travels=False)) as path:
        assert path == handed


def test_a_travelling_export_opens_as_the_original_does_and_leaves_nothing(handed: Path) -> None:
    original = open_export([handed])
    with placed(parcel(handed.parent, handed.name, travels=True)) as path:
        assert path != handed
        arrived = open_export([path])
        assert (arrived.as_of, arrived.as_of_source) == (original.as_of, original.as_of_source)
        assert (arrived.kind, arrived.files, arrived.problems) == (original.kind, original.files, original.problems)
    assert not path.exists()


def test_the_day_of_the_file_travels_too(tmp_path: Path) -> None:
    path = unpacked(tmp_path / "mine", tables())
    os.utime(path / "Profile.csv", (1_700_000_000, 1_700_000_000))
    with placed(parcel(tmp_path, "mine", travels=True)) as arrived:
        assert open_export([arrived]).as_of == open_export([path]).as_of


def test_messages_stay_at_home_when_a_folder_travels(tmp_path: Path) -> None:
    unpacked(tmp_path / "mine", tables() | {"messages.csv": "CONTENT\nprivate\n"})
    sent = parcel(tmp_path, "mine", travels=True)
    assert {piece.path: bool(piece.data) for piece in sent.pieces} == {
        "mine/Profile.csv": True,
        "mine/messages.csv": False,
    }


def test_the_digest_changes_with_what_an_audit_reads(tmp_path: Path) -> None:
    one = digest(unpacked(tmp_path / "a", tables()))
    assert digest(unpacked(tmp_path / "b", tables())) == one
    assert digest(unpacked(tmp_path / "c", tables(headline="Cook"))) != one
    assert digest(zipped(tmp_path / "d.zip", tables())) != digest(zipped(tmp_path / "e.zip", tables(headline="Cook")))


def test_a_file_that_is_gone_travels_as_a_path_and_is_refused_there(tmp_path: Path) -> None:
    sent = parcel(tmp_path, "gone.zip", travels=True)
    assert sent.pieces == ()
