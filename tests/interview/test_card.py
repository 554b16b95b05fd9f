"""How cards are made."""

from __future__ import annotations

from pathlib import Path

from auditor.interview.card import TITLES, doubt, made, not_judged, without_company
from auditor.interview.plan import CARD_STATES
from tests.interview.making import export, known


def test_every_card_has_its_question() -> None:
    assert list(TITLES) == list(CARD_STATES)
    assert all(title.endswith("?") for title in TITLES.values())
    assert made("note", "none", "certain", "There is none.").title == TITLES["note"]


def test_a_missing_file_is_not_judged_and_says_how_to_get_it() -> None:
    card = not_judged("warm-paths", "Connections")
    assert (card.state, card.confidence) == ("not-judged", "unknown")
    assert "larger download" in card.not_in_export


def test_nobody_named_the_company() -> None:
    assert "--company" in without_company("warm-paths").message


def test_absence_in_an_old_download_is_not_absence(tmp_path: Path) -> None:
    folder = export(tmp_path)
    assert doubt(known(folder)) == ("likely", "")
    confidence, words = doubt(known(folder, today="2026-12-01", date="2026-12-20"))
    assert confidence == "possible"
    assert "absence there is not absence" in words
    assert "6 months old" in words
