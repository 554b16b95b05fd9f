"""Who is called what, with and without pseudonyms."""

from __future__ import annotations

from pathlib import Path

from auditor.cohort.finding.naming import naming
from auditor.cohort.finding.roster import Entry
from tests.cohort.finding.test_matching import student

ADA, BEN = student("Ada.zip", "Ada Holm"), student("Ben.zip", "Ben Moss")
ENTRY = Entry(row=1, id="S1/x", name="Ada Holm")


def test_a_student_of_the_roster_goes_by_the_id_and_another_by_a_pseudonym() -> None:
    given = naming(None).of_students([ADA, BEN], {ADA.key: ENTRY})
    assert given[ADA.key].startswith("S1-x-")
    assert given[BEN.key].startswith("P-")
    assert naming(None).label("Ada.zip") == "Ada.zip"


def test_pseudonyms_hide_ids_and_files_and_the_key_tells(tmp_path: Path) -> None:
    names = naming(tmp_path / "key.csv")
    given = names.of_students([ADA, BEN], {ADA.key: ENTRY})
    assert all(reference.startswith("P-") for reference in given.values())
    assert names.label("Ada.zip").startswith("F-")
    names.write_key([ADA, BEN], given, [ENTRY], ["Ben.zip"])
    told = (tmp_path / "key.csv").read_text(encoding="utf-8-sig")
    assert f"{given[ADA.key]},Ada Holm,S1/x," in told
    assert f"{given[BEN.key]},Ben Moss,," in told
    assert f"{names.label('Ben.zip')},,,Ben.zip" in told
    assert naming(tmp_path / "key.csv").of_students([ADA, BEN], {ADA.key: ENTRY}) == given


def test_without_pseudonyms_no_key_is_written(tmp_path: Path) -> None:
    naming(None).write_key([ADA], {ADA.key: "x"}, [], ["Ada.zip"])
    assert list(tmp_path.iterdir()) == []
