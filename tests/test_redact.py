"""A redacted export: what stays, what goes, and that an audit cannot tell the difference."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from auditor import audit_export
from auditor.build import build
from auditor.cli.redact import differences
from auditor.errors import NotAnExport
from auditor.export import open_export
from auditor.redact import HEADERS, REDUCED, Fate, Redacted, redact
from sample_exports import ZIPPED, people
from tests.export.making import ARCHIVE, INVITATIONS, SKILLS, TRIO, folder, profile, zipped

PRIVATE = (
    "messages",
    "Logins",
    "Receipts",
    "Private_identity_asset",
    "guide_messages",
    "SearchQueries",
    "Verifications",
)


def contents(made: Redacted) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(made.data)) as archive:
        return {name.rpartition("/")[2]: archive.read(name) for name in archive.namelist()}


def saved(made: Redacted, where: Path) -> Path:
    path = where / "safe.zip"
    path.write_bytes(made.data)
    return path


@pytest.mark.parametrize("person", people())
def test_an_audit_says_the_same_of_both(person: str, tmp_path: Path) -> None:
    before = audit_export(people()[person])
    after = audit_export(saved(redact(people()[person]), tmp_path))
    assert differences(before, after) == []
    assert (after.score, after.criteria, after.strengths) == (before.score, before.criteria, before.strengths)
    assert (after.next_steps, after.not_judged) == (before.next_steps, before.not_judged)
    assert after.subject == msgspec.structs.replace(before.subject, registered="")
    assert (after.export.day, after.export.day_source) == (before.export.day, before.export.day_source)


@pytest.mark.parametrize("person", people())
def test_every_file_has_its_line_and_only_what_is_kept_is_in_the_zip(person: str) -> None:
    made = redact(people()[person])
    names = sorted(path.name for path in people()[person].rglob("*") if path.is_file())
    assert sorted(line.name for line in made.lines) == names
    assert all(line.particulars for line in made.lines)
    kept = {line.name for line in made.lines if line.fate is not Fate.DROPPED}
    assert set(contents(made)) == kept
    assert not any(name.startswith(PRIVATE) for name in kept)


@pytest.mark.parametrize("person", people())
def test_what_is_kept_is_the_same_to_the_byte(person: str) -> None:
    made = redact(people()[person])
    inside = contents(made)
    originals = {path.name: path for path in people()[person].rglob("*.csv")}
    kept = [line.name for line in made.lines if line.fate is Fate.KEPT]
    assert "Profile.csv" in kept
    assert all(inside[name] == originals[name].read_bytes() for name in kept)


def own_address(person: str) -> str:
    own = build(open_export([people()[person]])).own_url
    return own.address if own else ""


@pytest.mark.parametrize("person", people())
def test_no_address_and_no_word_of_a_message_is_left(person: str) -> None:
    texts = b"\n".join(contents(redact(people()[person])).values()).decode("utf-8", "replace")
    for path in people()[person].rglob("*.csv"):
        if path.name.startswith(("messages", "Email Addresses", "PhoneNumbers", "Registration", "Logins")):
            cells = path.read_text("utf-8", "replace").replace("\0", "").split("\n", 1)[1].replace('"', "").split(",")
            found = {cell for cell in map(str.strip, cells) if len(cell) > 14 and cell in texts}
            assert found <= {own_address(person)}, "the member's own address stays: an audit judges it"


def test_of_connections_only_the_days_stay_and_of_invitations_the_own_address() -> None:
    inside = contents(redact(people()["strong"]))
    header, *days = inside["Connections.csv"].decode().splitlines()
    assert header == "Connected On"
    assert len(days) > 100
    assert all(len(day.split()) == 3 for day in days)
    invitations = inside["Invitations.csv"].decode()
    assert "ifeoma-strandvik-sample" in invitations
    assert "tuuli" not in invitations.lower()


def test_the_marks_of_a_full_download_hold_their_header_alone() -> None:
    inside = contents(redact(ZIPPED))
    assert {name: inside[f"{name}.csv"].decode() for name in HEADERS} == dict(HEADERS)


def test_the_zip_of_a_person_and_its_folder_give_the_same_bytes() -> None:
    assert redact(ZIPPED).data == redact(people()["strong"]).data
    assert redact(ZIPPED).data == redact(ZIPPED).data


def test_redacting_twice_changes_nothing(tmp_path: Path) -> None:
    once = redact(people()["student"])
    assert redact(saved(once, tmp_path)).data == once.data


def test_a_complete_download_without_activity_is_still_seen_as_complete(tmp_path: Path) -> None:
    files = {
        **TRIO,
        "Profile.csv": profile(),
        "Skills.csv": SKILLS,
        "Logins.csv": "Login Date\nsecret\n",
        "Votes.csv": "a\n",
    }
    whole = zipped(tmp_path / f"{ARCHIVE}.zip", files)
    made = redact(whole)
    marked = [line.name for line in made.lines if line.fate is Fate.MARKED]
    assert len(set(marked) & {"Logins.csv", "Votes.csv"}) == 1
    assert b"secret" not in b"".join(contents(made).values())
    assert audit_export(saved(made, tmp_path)).export.kind == audit_export(whole).export.kind == "complete"


def test_a_file_that_cannot_be_read_stays_unknown_and_its_content_goes(tmp_path: Path) -> None:
    files = {**TRIO, "Profile.csv": profile(), "Skills.csv": b"PK\x03\x04 secret", "photo.jpg": b"secret"}
    whole = folder(tmp_path / ARCHIVE, files)
    made = redact(whole)
    assert b"secret" not in made.data
    assert b"secret" not in b"".join(contents(made).values())
    assert {line.name: line.fate for line in made.lines}["photo.jpg"] is Fate.DROPPED
    assert differences(audit_export(whole), audit_export(saved(made, tmp_path))) == []


def test_rows_that_cannot_be_read_are_left_out_and_counted(tmp_path: Path) -> None:
    broken = INVITATIONS.format("me") + "a,b,c,d,e,f,g,h,i\n"
    made = redact(folder(tmp_path / ARCHIVE, {**TRIO, "Profile.csv": profile(), "Invitations.csv": broken}))
    (line,) = [line for line in made.lines if line.name == "Invitations.csv"]
    assert line.particulars == f"{REDUCED['Invitations']}, without 1 unreadable"


def test_the_day_is_told_as_before_where_the_name_does_not_tell_it(tmp_path: Path) -> None:
    whole = zipped(tmp_path / "export.zip", {"Profile.csv": profile(), "Skills.csv": SKILLS}, entry_day="2026-05-04")
    after = audit_export(saved(redact(whole), tmp_path))
    assert after.export.day == "2026-05-04"


def test_an_article_stays_in_its_folder(tmp_path: Path) -> None:
    page = '<p class="created">Created on 2026-01-02 03:04</p>'
    files = {"Profile.csv": profile(), "Articles/Articles/My words.html": page, "../up/Articles/x.html": page}
    made = redact(zipped(tmp_path / f"{ARCHIVE}.zip", files))
    with zipfile.ZipFile(BytesIO(made.data)) as archive:
        assert f"{ARCHIVE}/Articles/Articles/My words.html" in archive.namelist()
        assert not any(".." in name for name in archive.namelist())


def test_what_is_no_export_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NotAnExport):
        redact(folder(tmp_path / "x", {"notes.txt": "hello"}))


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=20)
ROWS = st.lists(st.tuples(WORDS, WORDS, st.dates()), max_size=6)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=ROWS)
def test_whatever_the_connections_their_number_stays_and_their_names_go(
    rows: list[tuple[str, str, object]], tmp_path: Path
) -> None:
    quoted = (
        ",".join('"' + cell.replace('"', '""') + '"' for cell in (f"{first}Zq", f"{last}Zq", "12 Mar 2024"))
        for first, last, _ in rows
    )
    table = "\n".join(["First Name,Last Name,Connected On", *quoted]) + "\n"
    whole = zipped(tmp_path / f"{ARCHIVE}.zip", {**TRIO, "Profile.csv": profile(), "Connections.csv": table})
    made = redact(whole)
    assert b"Zq" not in contents(made)["Connections.csv"]
    assert differences(audit_export(whole, spelling=False), audit_export(saved(made, tmp_path), spelling=False)) == []
