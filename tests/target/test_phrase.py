"""One piece of a sentence and the skill that it names."""

from __future__ import annotations

import pytest

from auditor.target.phrase import is_adjective, is_doing, phrase


@pytest.mark.parametrize(
    ("piece", "name"),
    [
        ("a strong knowledge of", ""),
        ("excellent wound care skills", "wound care"),
        ("2+ years of", ""),
        ("contract negotiation with suppliers across Europe", "contract negotiation"),
        ("the", ""),
        ("and with an excellent", ""),
        ("customer service", "customer service"),
        ("good customer relationships", ""),
        ("technical drawings", "technical drawings"),
        ("good technical knowledge", ""),
        ("qualitative methods", "qualitative methods"),
        ("a clinical environment", ""),
        ("power tool skills", "power tool"),
        ("neonatal life support", "neonatal life support"),
        ("support", ""),
        ("wound dressings following a protocol", "wound dressings"),
        ("chiefly operating manuals", "operating manuals"),
        ("family mediation", "family mediation"),
        ("You've", ""),
        ("game preparation -", "game preparation"),
        ("running", ""),
        ("pruning", "pruning"),
        ("progress", ""),
        ("a marketing role", "marketing"),
    ],
)
def test_a_piece_loses_the_words_around_the_skill(piece: str, name: str) -> None:
    assert phrase(piece) == name


def test_an_adjective_is_told_by_its_ending() -> None:
    words = ("antenatal", "assistive", "mobile", "referral", "traffic", "archive", "welding")
    assert [word for word in words if is_adjective(word)] == ["antenatal", "assistive", "mobile"]


def test_a_verb_may_have_a_prefix_and_is_no_past_tense() -> None:
    words = ("pack", "packing", "packs", "cross-check", "packed", "stapler")
    assert [word for word in words if is_doing(word)] == ["pack", "packing", "packs", "cross-check"]
