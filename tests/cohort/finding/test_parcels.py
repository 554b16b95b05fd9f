"""An export read where it lies and one whose bytes travel are the same to whoever opens them."""

from __future__ import annotations

import os
import re
from dataclasses import replace
from pathlib import Path

import pytest

from auditor.cohort.finding.parcels import parcel, placed
from auditor.errors import AuditorError
from auditor.export import open_export
from sample_exports import people
from tests.cohort.handing_in import tables, unpacked, zipped
from tests.cohort.test_secrets import EXPORT


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


CLOSED = re.compile(
    r"Zq(sender|content|title|subject|contact|company|position|known|invited|note|friend|endorser|resume|agent|post|street|"
    r"born|zip|messenger|maiden)|zqown|zqcontact|555 0199|192\.0\.2\.99|198\.51\.100\.99"
)


@pytest.mark.parametrize("shape", ["zip", "folder"])
def test_what_an_audit_leaves_closed_stays_at_home(tmp_path: Path, shape: str) -> None:
    if shape == "zip":
        zipped(tmp_path / "mine", EXPORT)
    else:
        unpacked(tmp_path / "mine", EXPORT)
    assert CLOSED.search("".join(EXPORT.values()))
    sent = parcel(tmp_path, "mine", travels=True)
    assert {piece.path for piece in sent.pieces} == set(EXPORT)
    for piece in sent.pieces:
        assert CLOSED.findall(piece.data.decode()) == []
    with placed(sent) as path:
        original, arrived = open_export([tmp_path / "mine"]), open_export([path])
    assert replace(arrived, path="") == replace(original, path="")


def test_a_table_that_would_read_otherwise_travels_as_it_is(tmp_path: Path) -> None:
    strange = {"Profile.csv": tables()["Profile.csv"], "Skills.csv": 'Name\nSQL\n"Baking\n'}
    unpacked(tmp_path / "mine", strange)
    with placed(parcel(tmp_path, "mine", travels=True)) as path:
        assert replace(open_export([path]), path="") == replace(open_export([tmp_path / "mine"]), path="")


@pytest.mark.parametrize("person", people())
def test_every_sample_person_arrives_whole(person: str, tmp_path: Path) -> None:
    home = people()[person]
    with placed(parcel(home.parent, home.name, travels=True)) as path:
        assert replace(open_export([path]), path="") == replace(open_export([home]), path="")


def test_one_that_cannot_be_opened_is_refused_there_for_the_same_reason(tmp_path: Path) -> None:
    (tmp_path / "cut.zip").write_bytes(b"PK\x03\x04 cut")
    for name, reason in (("cut.zip", "cut short"), ("gone.zip", "no such file")):
        sent = parcel(tmp_path, name, travels=True)
        assert sent.pieces == ()
        with pytest.raises(AuditorError, match=reason), placed(sent):
            pass
