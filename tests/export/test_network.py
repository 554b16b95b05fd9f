"""The interview track's own door: four tables in full, and what their absence means."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from auditor.errors import NotAnExport
from auditor.export import open_export
from auditor.export.network import CONNECTIONS, FOLLOWS, INVITATIONS, LETTERS_TABLE, open_network
from auditor.profile import Presence
from sample_exports import people
from tests.export.making import zipped
from tests.interview.making import connection, export, follow, invitation, message

ROOT = Path(__file__).parent.parent.parent


def test_names_and_companies_come_from_it_and_from_nowhere_else(tmp_path: Path) -> None:
    folder = export(tmp_path, connections=[connection("Ada", "Berg", "Norrvik Health")], follows=[follow("Velthaven")])
    tables = open_network([folder]).tables
    assert tables[CONNECTIONS].column("Company") == ["Norrvik Health"]
    assert tables[FOLLOWS].column("Organization") == ["Velthaven"]
    audited = open_export([folder])
    assert "Ada" not in repr(audited.tables)
    assert LETTERS_TABLE not in audited.tables


def test_no_mail_address_of_another_person_is_kept() -> None:
    tables = open_network([people()["student"]]).tables
    assert "example.com" not in repr(tables[CONNECTIONS])


def test_absence_in_a_full_download_is_none_and_in_a_selection_unknown(tmp_path: Path) -> None:
    full = open_network([export(tmp_path / "a")])
    part = open_network([export(tmp_path / "b", full=False)])
    for name in (CONNECTIONS, INVITATIONS, FOLLOWS, LETTERS_TABLE):
        assert full.presence[name] is Presence.EMPTY
        assert part.presence[name] is Presence.UNKNOWN
        assert len(part.tables[name]) == 0


def test_of_two_parts_the_newer_that_holds_the_table_gives_it(tmp_path: Path) -> None:
    old = export(tmp_path, archive="Basic_LinkedInDataExport_01-05-2025", connections=[connection("Old", "Friend")])
    new = export(tmp_path, full=False, invitations=[invitation("Ada Berg", "INCOMING")], connections=None)
    network = open_network([old, new])
    assert network.tables[CONNECTIONS].column("First Name") == ["Old"]
    assert network.tables[INVITATIONS].column("From") == ["Ada Berg"]


def test_a_zip_is_read_as_it_is(tmp_path: Path) -> None:
    folder = export(tmp_path, messages=[message("Ada Berg", "Mira Okafor")])
    files = {path.name: path.read_bytes() for path in folder.iterdir()}
    network = open_network([zipped(tmp_path / "x.zip", files)])
    assert network.tables[LETTERS_TABLE].column("FROM") == ["Ada Berg"]


def test_the_shapes_of_2018_have_no_addresses() -> None:
    tables = open_network([people()["y2018"]]).tables
    assert set(tables[CONNECTIONS].column("URL")) == {""}
    assert tables[LETTERS_TABLE].column("Last") == ["2018-11-02", "2018-11-02"]


def test_all_samples_are_read_without_complaint() -> None:
    assert {name: open_network([folder]).problems for name, folder in people().items()} == dict.fromkeys(people(), ())


def test_a_table_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    folder = export(tmp_path, connections=[connection("Ada", "Berg")], messages=[message("Ada Berg", "Me")])
    (folder / "messages.csv").write_text("nothing of the kind\n1\n", encoding="utf-8")
    network = open_network([folder])
    assert network.presence[LETTERS_TABLE] is Presence.UNKNOWN
    assert [problem.file for problem in network.problems] == ["messages.csv"]


def test_what_is_no_export_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NotAnExport):
        open_network([tmp_path])


MEASURE = """
import resource, sys
from pathlib import Path
from auditor.export.network import open_network
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
network = open_network([Path(sys.argv[1])])
print(len(network.tables["messages"]), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


def test_letters_pass_through_and_are_not_held(tmp_path: Path) -> None:
    folder = export(tmp_path, messages=[message("Ada Berg", "Mira Okafor", content="Hello. " * 200)])
    head, row = (folder / "messages.csv").read_text(encoding="utf-8").splitlines()
    size = 48 * 1024 * 1024
    (folder / "messages.csv").write_text("\n".join([head, *[row] * (size // len(row))]), encoding="utf-8")
    command = [sys.executable, "-c", MEASURE, str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)  # noqa: S603 - our own code
    pairs, grown = map(int, done.stdout.split())
    kilobytes = grown // 1024 if sys.platform == "darwin" else grown
    assert pairs == 1
    assert kilobytes < size // 1024 // 2, "less than half of the file"
