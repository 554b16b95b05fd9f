"""Skills after and before the words that announce them."""

from __future__ import annotations

import pytest

from auditor.target.phrases.cues import after_cues, before_cues


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Experience with purchase orders and slotting. Tea is free", ["purchase orders", "slotting"]),
        ("experience preparing accounts", ["accounts"]),
        ("Experience with good strong excellent deep modern proven wound care", ["wound care"]),
        ("No cue here", []),
    ],
)
def test_a_list_stands_after_a_cue_up_to_the_end_of_its_clause(text: str, found: list[str]) -> None:
    assert [name for name, _ in after_cues(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Strong stakeholder management skills", ["stakeholder management"]),
        ("Strong plant knowledge", ["plant knowledge"]),
        ("Strong skills", []),
        ("Good technical knowledge", []),
        ("Resolve technical knowledge", []),
    ],
)
def test_a_phrase_stands_before_a_cue(text: str, found: list[str]) -> None:
    assert list(before_cues(text)) == found
