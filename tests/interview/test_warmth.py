"""Who at the company knows the member, the likeliest helper first."""

from __future__ import annotations

from pathlib import Path

from auditor.interview.warmth import MOST, warm_paths
from tests.interview.making import COMPANY, ME, POSITIONS, connection, export, known, message


def test_only_people_at_the_company_and_not_the_interviewer(tmp_path: Path) -> None:
    rows = [
        connection("Ada", "Berg", COMPANY),
        connection("Bo", "Lind", COMPANY),
        connection("Cy", "Hill", "Velthaven"),
    ]
    assert [path.name for path in warm_paths(known(export(tmp_path, connections=rows)))] == ["Bo Lind"]


def test_shared_employer_then_school_then_the_most_recent(tmp_path: Path) -> None:
    rows = [
        connection("New", "Nobody", COMPANY, on="03 Jun 2017"),
        connection("At", "School", COMPANY, on="03 Jun 2014"),
        connection("Old", "Colleague", COMPANY, on="03 Jun 2019"),
        connection("New", "Colleague", COMPANY, on="03 Jun 2026"),
        connection("A", "Candidate", f"{COMPANY} Nordics", on="05 Jun 2026"),
    ]
    paths = warm_paths(known(export(tmp_path, connections=rows)))
    assert [path.name for path in paths] == ["New Colleague", "Old Colleague", "At School", "New Nobody", "A Candidate"]
    assert paths[0].why == ["you were at Velthaven then"]
    assert paths[1].why == ["you were at Granary Data then"]
    assert paths[2].why == ["you were at Prairie University then"]
    assert paths[3].why == []
    assert "check that it is the same one" in paths[4].why[0]
    assert paths[0].evidence.text == COMPANY
    assert paths[0].evidence.row == 5


def test_your_own_time_there_counts_for_all(tmp_path: Path) -> None:
    positions = POSITIONS + f"{COMPANY},Intern,,,Jan 2010,Dec 2011\n"
    (path,) = warm_paths(known(export(tmp_path, positions=positions, connections=[connection("Bo", "Lind", COMPANY)])))
    assert path.why == [f"you worked for {COMPANY} yourself"]


def test_letters_and_recommendations_are_reasons(tmp_path: Path) -> None:
    folder = export(
        tmp_path,
        connections=[connection("Bo", "Lind", COMPANY, on="01 Jan 2017")],
        messages=[message("Bo Lind", ME, "2026-05-01")],
    )
    (folder / "Recommendations_Received.csv").write_text(
        "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n"
        'Bo,Lind,Granary Data,Lead,Mira is thorough.,"06/15/21, 05:33 PM",VISIBLE\n',
        encoding="utf-8",
    )
    (path,) = warm_paths(known(folder))
    assert path.why == ["they recommended you", "they wrote to you, last on 1 May 2026"]


def test_at_most_ten(tmp_path: Path) -> None:
    rows = [connection("Bo", f"Lind{letter}", COMPANY) for letter in "abcdefghijkl"]
    assert len(warm_paths(known(export(tmp_path, connections=rows)))) == MOST
