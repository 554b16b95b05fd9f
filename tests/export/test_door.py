from __future__ import annotations

import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from auditor.errors import NotAnExport, UnsafeArchive
from auditor.export import Export, Kind, LedgerFile, Problem, open_export
from auditor.export.catalogue import AUDITED
from auditor.profile import Presence

from .making import ARCHIVE, INVITATIONS, SKILLS, TRIO, folder, profile, zipped

SAMPLES = Path(__file__).parents[2] / "sample_exports"
POSITIONS = "Company Name,Title,Description,Location,Started On,Finished On\nAcme,Clerk,N/A,,Jan 2020,\n"
CONNECTIONS = (
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Other,u,e@x,Acme,Boss,03 Apr 2024\n"
)


def open_one(path: Path) -> Export:
    return open_export([path])


def state(export: Export, name: str) -> tuple[str, int | None]:
    (line,) = (line for line in export.files if line.name == name)
    return line.state, line.rows


def test_an_export_in_full(tmp_path: Path) -> None:
    path = folder(
        tmp_path / ARCHIVE, {**TRIO, "Profile.csv": profile(), "Positions.csv": POSITIONS, "Skills.csv": SKILLS}
    )
    export = open_one(path)
    assert export.path == str(path)
    assert export.kind is Kind.BASIC
    assert (export.as_of, export.as_of_source) == (date(2026, 6, 15), "the archive's name")
    assert export.problems == ()
    assert set(export.presence) == set(AUDITED)
    assert export.presence["Positions"] is Presence.READ
    assert export.presence["Certifications"] is Presence.EMPTY
    assert export.presence["Shares"] is Presence.UNKNOWN
    assert export.frame("Positions").to_dict("records") == [
        {
            "Company Name": "Acme",
            "Title": "Clerk",
            "Description": "N/A",
            "Location": "",
            "Started On": "Jan 2020",
            "Finished On": "",
            "@file": "Positions.csv",
            "@row": 2,
        }
    ]


def test_the_ledger_says_what_became_of_each_file(tmp_path: Path) -> None:
    files = {
        "Profile.csv": profile(),
        "Skills.csv": "Name\n",
        "messages.csv": "x",
        "Logins.csv": "x",
        "notes.txt": "x",
        "Courses.csv": "nothing of the kind\nat all\n",
        "Company Follows.csv": "x",
    }
    export = open_one(folder(tmp_path, files))
    assert state(export, "Profile.csv") == ("read", 1)
    assert state(export, "Skills.csv") == ("empty", 0)
    assert state(export, "messages.csv") == state(export, "Logins.csv") == ("not-opened", None)
    assert state(export, "Company Follows.csv") == ("not-opened", None)
    assert state(export, "notes.txt") == state(export, "Courses.csv") == ("unknown", None)
    assert state(export, "Positions.csv") == state(export, "Articles/*.html") == ("not-in-export", None)
    missing = {line.table for line in export.files if line.state == "not-in-export"}
    assert missing == set(AUDITED) - {"Profile", "Skills", "Courses"}
    assert [*export.files] == sorted(export.files)


def test_a_table_that_is_absent_has_its_columns(tmp_path: Path) -> None:
    export = open_one(folder(tmp_path, {"Profile.csv": profile()}))
    for name in AUDITED:
        assert [*export.frame(name).columns][-2:] == ["@file", "@row"]
        assert len(export.frame(name)) == (name == "Profile")
    with pytest.raises(KeyError):
        export.frame("messages")


def test_what_is_private_is_never_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    closed = [
        *("messages.csv", "Logins.csv", "PhoneNumbers.csv", "Email Addresses.csv", "Private_identity_asset.csv"),
        *(
            "ImportedContacts.csv",
            "Receipts_v2.csv",
            "coach_messages.csv",
            "Online Job Postings.csv",
            "SearchQueries_123456.csv",
        ),
        *(
            "Jobs/Job Application Answers/2020-A.csv",
            "Recommendations_Given.csv",
            "Company Follows.csv",
            "Profile Summary.csv",
            "cv.pdf",
        ),
    ]
    path = zipped(tmp_path / "x.zip", {"Profile.csv": profile(), **dict.fromkeys(closed, "secret")})
    asked: list[str] = []
    real = zipfile.ZipFile.open

    def spy(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, *args: object) -> object:
        asked.append(entry.filename)
        return real(archive, entry)

    monkeypatch.setattr(zipfile.ZipFile, "open", spy)
    open_one(path)
    assert asked == ["Profile.csv"]


def test_of_other_people_nothing_stays(tmp_path: Path) -> None:
    export = open_one(folder(tmp_path, {"Invitations.csv": INVITATIONS.format("me"), "Connections.csv": CONNECTIONS}))
    everything = repr(export.tables)
    assert "/in/me" in everything
    for secret in ("Ada", "Other", "/in/ada", "Hello", "e@x", "Boss", "Acme"):
        assert secret not in everything


def test_chunks_are_one_table_in_their_order(tmp_path: Path) -> None:
    files = {f"Skills_{n}.csv": f"Name\nskill {n}\n" for n in (10, 2, 1)} | {"Skills.csv": "Name\nskill 0\n"}
    frame = open_one(folder(tmp_path, files)).frame("Skills")
    assert [*frame["Name"]] == ["skill 0", "skill 1", "skill 2", "skill 10"]
    assert [*frame["@file"]] == ["Skills.csv", "Skills_1.csv", "Skills_2.csv", "Skills_10.csv"]
    assert [*frame["@row"]] == [2, 2, 2, 2]


def test_a_member_id_in_the_name(tmp_path: Path) -> None:
    content = (
        "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n2026-06-01 10:00:00,l,Hi,,,MEMBER_NETWORK\n"
    )
    export = open_one(folder(tmp_path, {"Shares_123456789.csv": content}))
    assert export.kind is Kind.COMPLETE
    assert [*export.frame("Shares")["@file"]] == ["Shares_123456789.csv"]


def test_of_two_copies_the_newer_is_read_and_the_other_told(tmp_path: Path) -> None:
    files = {"Skills.csv": "Name\nold\n", "Skills (2).csv": "Name\nnew\n", "Skills (1).csv": "Name\nolder\n"}
    export = open_one(folder(tmp_path, files))
    assert [*export.frame("Skills")["Name"]] == ["new"]
    assert [problem.file for problem in export.problems] == ["Skills (1).csv", "Skills.csv"]
    assert state(export, "Skills.csv") == ("not-opened", None)


def test_of_two_in_different_folders_the_one_nearer_the_top_is_read(tmp_path: Path) -> None:
    export = open_one(folder(tmp_path, {"a/Skills.csv": "Name\ndeep\n", "Skills.csv": "Name\ntop\n"}))
    assert [*export.frame("Skills")["Name"]] == ["top"]
    assert [problem.reason for problem in export.problems] == [
        "is one of several copies of this table; another one was read"
    ]


def test_articles_are_read_for_their_days(tmp_path: Path) -> None:
    page = (
        '<p class="created">Created on 2026-05-01 10:11</p><p class="published">Published on 2026-05-02 10:12</p>secret'
    )
    files = {f"Articles/Articles/{name}.html": page for name in "ab"}
    export = open_one(folder(tmp_path, files))
    assert [*export.frame("Articles")["Published On"]] == ["2026-05-02 10:12"] * 2
    assert [*export.frame("Articles")["@file"]] == ["a.html", "b.html"]
    assert "secret" not in repr(export.tables)
    assert (export.as_of, export.as_of_source) == (date(2026, 5, 2), "the newest dated row (b.html)")


def test_unreadable_rows_stand_beside_the_good_ones(tmp_path: Path) -> None:
    files = {"Positions.csv": POSITIONS + 'B,t,"open,,2019,\nC,t,d,,2018,2019\n', "Courses.csv": "Name,Number\nx,1,2\n"}
    export = open_one(folder(tmp_path, {**TRIO, **files}))
    assert [*export.frame("Positions")["Company Name"]] == ["Acme", "C"]
    assert [(problem.file, problem.row) for problem in export.problems] == [("Courses.csv", 2), ("Positions.csv", 3)]
    assert export.presence["Positions"] is Presence.READ
    assert export.presence["Courses"] is Presence.UNKNOWN, "its one row could not be read"


def test_a_file_that_cannot_be_read_is_told_and_not_judged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import os

    real = os.open

    def refuse(path: str, *flags: int) -> int:
        if str(path).endswith("Skills.csv"):
            raise PermissionError(13, "Permission denied")
        return real(path, *flags)

    export_folder = folder(tmp_path, {**TRIO, "Profile.csv": profile(), "Skills.csv": SKILLS})
    monkeypatch.setattr(os, "open", refuse)
    export = open_one(export_folder)
    assert export.problems == (Problem(file="Skills.csv", row=0, reason="could not be read (Permission denied)"),)
    assert export.presence["Skills"] is Presence.UNKNOWN
    assert state(export, "Skills.csv") == ("unknown", None)
    assert export.presence["Profile"] is Presence.READ


def test_a_folder_within_that_cannot_be_entered_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import os

    real = os.scandir

    def refuse(path: Path) -> object:
        if Path(path).name == "Jobs":
            raise PermissionError(13, "Permission denied")
        return real(path)

    export_folder = folder(tmp_path, {"Profile.csv": profile(), "Jobs/Job Applications.csv": "x"})
    monkeypatch.setattr(os, "scandir", refuse)
    (problem,) = open_one(export_folder).problems
    assert problem == Problem(file="Jobs", row=0, reason="is a folder that could not be entered (Permission denied)")


def test_names_that_steer_a_terminal_are_shown_harmless(tmp_path: Path) -> None:
    export = open_one(zipped(tmp_path / "x.zip", {"Profile.csv": profile(), "a\x1b[2J\u202e.txt": "x"}))
    assert state(export, "a\ufffd[2J\ufffd.txt") == ("unknown", None)


def test_the_day_can_be_given(tmp_path: Path) -> None:
    path = folder(tmp_path / ARCHIVE, {"Profile.csv": profile()})
    export = open_export([path], as_of=date(2026, 1, 2))
    assert (export.as_of, export.as_of_source) == (date(2026, 1, 2), "--as-of")


@pytest.mark.parametrize(
    ("files", "day", "source"),
    [
        (
            {"Profile.csv": profile(), "Connections.csv": CONNECTIONS},
            date(2024, 4, 3),
            "the newest dated row (Connections.csv)",
        ),
        ({"Profile.csv": profile(), "Positions.csv": POSITIONS}, date(2026, 6, 20), "the file's date"),
    ],
)
def test_the_day_of_a_folder_without_a_name(tmp_path: Path, files: dict[str, str], day: date, source: str) -> None:
    export = open_one(folder(tmp_path, files))
    assert (export.as_of, export.as_of_source) == (day, source)


def test_the_day_of_a_zip_without_a_name(tmp_path: Path) -> None:
    export = open_one(zipped(tmp_path / "x.zip", {"Profile.csv": profile(), "Connections.csv": CONNECTIONS}))
    assert (export.as_of, export.as_of_source) == (date(2026, 6, 15), "the newest entry of the zip")


def test_a_folder_and_its_zip_are_one_export(tmp_path: Path) -> None:
    files = {**TRIO, "Profile.csv": profile(), "Positions.csv": POSITIONS + "lone\n", "Jobs/Job Applications.csv": "x"}
    extracted = open_one(folder(tmp_path / ARCHIVE, files, day="2026-09-01"))
    packed = open_one(zipped(tmp_path / f"{ARCHIVE}.zip", files, day="2026-10-01", entry_day="2026-06-14"))
    assert extracted == replace(packed, path=extracted.path)


def test_no_path_is_no_export() -> None:
    with pytest.raises(NotAnExport, match=r"^no path was given\. To get the export"):
        open_export([])


def test_an_encrypted_table_is_refused_and_an_encrypted_message_does_not_matter(tmp_path: Path) -> None:
    path = zipped(tmp_path / "x.zip", {"Profile.csv": profile(), "messages.csv": "x"})
    data = bytearray(path.read_bytes())
    first = data.index(b"PK\x01\x02")
    second = data.index(b"PK\x01\x02", first + 4)
    data[second + 8] |= 1
    path.write_bytes(data)
    assert open_one(path).presence["Profile"] is Presence.READ
    data[first + 8] |= 1
    path.write_bytes(data)
    with pytest.raises(UnsafeArchive, match="encrypted"):
        open_one(path)


def test_tables_too_large_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from auditor.export import door
    from auditor.export.limits import Allowance

    monkeypatch.setattr(door, "Allowance", lambda: Allowance(left=100))
    path = zipped(tmp_path / "x.zip", {"Profile.csv": profile(), "Skills.csv": SKILLS})
    with pytest.raises(
        UnsafeArchive, match=r"x\.zip: the files that an audit needs expand to more than 256 MiB together"
    ):
        open_one(path)


def test_a_ledger_line_orders_by_name() -> None:
    assert LedgerFile(name="a", state="read") < LedgerFile(name="b", state="empty")


@pytest.mark.parametrize("person", sorted(path.parent.name for path in SAMPLES.glob("*/*LinkedInDataExport*")))
def test_every_sample_person_comes_through_the_door(person: str) -> None:
    (path,) = (SAMPLES / person).iterdir()
    export = open_one(path)
    assert export.problems == ()
    assert export.presence["Profile"] is Presence.READ
    assert export.as_of_source == "the archive's name"
    assert export.kind.value == ("selection" if person == "sparse" else path.name.split("_")[0].lower())
    assert not [line.name for line in export.files if line.state == "unknown"]
