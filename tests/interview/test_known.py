"""What is gathered before any card."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from tests.interview.making import POSITIONS, export, follow, known


def test_the_downloads_age(tmp_path: Path) -> None:
    folder = export(tmp_path)
    fresh, old = known(folder), known(folder, today="2026-08-01", date="2026-08-20")
    assert (fresh.age_days, fresh.is_old) == (1, False)
    assert (old.age_days, old.is_old) == (47, True)
    assert known(folder, today="2026-06-01", invited_on="").age_days == 0


def test_what_is_shared_has_its_row(tmp_path: Path) -> None:
    shared = known(export(tmp_path, follows=[follow("Norrvik Health")])).shared
    assert {name: (quote.file, quote.row) for name, quote in shared.items()} == {
        "Norrvik Health": ("Company Follows.csv", 2),
        "Velthaven": ("Positions.csv", 2),
        "Granary Data": ("Positions.csv", 3),
        "Prairie University": ("Education.csv", 2),
    }


def test_a_role_of_your_own_at_the_company(tmp_path: Path) -> None:
    positions = POSITIONS + "Norrvik Health Inc.,Intern,,,Jan 2017,Dec 2017\n"
    assert known(export(tmp_path / "a")).at_company_yourself is None
    found = known(export(tmp_path / "b", positions=positions)).at_company_yourself
    assert found
    assert (found.row, found.text) == (4, "Norrvik Health Inc.")


def test_the_window_is_that_of_the_answers(tmp_path: Path) -> None:
    asked = known(export(tmp_path))
    assert asked.timing == "too-early"
    assert asked.window
    assert asked.window.opens == date(2026, 6, 23)
