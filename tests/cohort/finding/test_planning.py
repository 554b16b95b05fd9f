"""From a first look to a plan: who gets a report under which name, a line for every file, and who is missing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from msgspec.structs import replace

from auditor.cohort.finding.discovery import Found
from auditor.cohort.finding.identify import Identified
from auditor.cohort.finding.manifest import AGAIN, JOINED, OLDER, READ
from auditor.cohort.finding.planning import Looked, plan, plan_all
from auditor.cohort.finding.roster import Entry
from auditor.cohort.pile import Pile
from auditor.errors import BadKey
from tests.cohort.finding.test_members import REGISTERED, export


def looked(*exports: Identified, unopened: tuple[str, ...] = (), **facts: Any) -> Looked:
    names = [*(one.name for one in exports), *unopened]
    found = Found(exports=Pile(names), strays=Pile([("photo.jpg", "is a picture")]))
    return Looked(**({"found": found, "opened": Pile(exports), "roster": None, "key": None} | facts))


def test_every_file_has_a_line_and_every_student_one_report() -> None:
    parts = [export("a.zip", registered=REGISTERED), export("b.zip", registered=REGISTERED, kind="complete")]
    old, copy = export("c.zip", registered=REGISTERED, day="2025-01-01"), export("d.zip", registered=REGISTERED)
    made = plan(looked(*parts, old, replace(copy, digest="a.zip")))
    (person,) = made.people
    assert [part.name for part in person.parts] == ["b.zip", "d.zip"]
    assert {line.file: line.outcome for line in made.lines} == {
        "a.zip": AGAIN,
        "b.zip": READ,
        "c.zip": OLDER,
        "d.zip": JOINED,
    }
    assert made.older == 2


def test_the_roster_names_people_and_those_who_are_missing() -> None:
    roster = Pile([Entry(row=1, id="S123456", name="Ada Holm", programme="BSc"), Entry(row=2, id="S777777")])
    made = plan(looked(export("S123456.zip"), export("x.zip", first="Ben"), roster=roster))
    people = {one.reference: one for one in made.people}
    assert (people["S123456"].name, people["S123456"].programme) == ("Ada Holm", "BSc")
    assert [one.reference for one in made.missing] == ["S777777"]
    assert made.unmatched == 1


def test_whose_export_did_not_open_is_not_missing() -> None:
    roster = Pile([Entry(row=1, id="S123456")])
    assert len(plan(looked(export("x.zip"), unopened=("S123456.zip",), roster=roster)).missing) == 0


def test_of_two_exports_of_one_line_the_newer_gets_the_report() -> None:
    roster = Pile([Entry(row=1, id="S123456")])
    old, new = export("S123456/a.zip", day="2026-01-01", registered="1/1/20, 1:00 PM"), export("S123456/b.zip")
    made = plan(looked(old, new, roster=roster))
    assert [part.name for person in made.people for part in person.parts] == ["S123456/b.zip"]
    told = {line.file: line for line in made.lines}
    assert told["S123456/a.zip"].outcome == OLDER
    assert "S123456/b.zip counts" in told["S123456/a.zip"].reason


def test_under_pseudonyms_the_key_alone_holds_names(tmp_path: Path) -> None:
    key = tmp_path / "key.csv"
    made = plan(looked(export("Ada Holm.zip"), key=key))
    assert all("Ada" not in line.file + line.reference for line in made.lines)
    text = key.read_text(encoding="utf-8-sig")
    assert "Ada Holm" in text
    assert "photo.jpg" in text


def test_a_key_that_is_none_is_an_answer(tmp_path: Path) -> None:
    (tmp_path / "key.csv").write_text("no key", encoding="utf-8")
    (answer,) = plan_all([looked(export(), key=tmp_path / "key.csv")])
    assert isinstance(answer, BadKey)
