"""One piece of a sentence and the skill that it names."""

from __future__ import annotations

import pytest

from auditor.target.phrases.trimming import stretches, trimmed


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
        ("technical drawings for shops", "technical drawings"),
        ("power tools", "power tools"),
        ("welding tools", "welding"),
        ("assembly", "assembly"),
        ("shed", "shed"),
        ("briefed", ""),
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
    assert trimmed(piece) == name


def test_a_piece_may_be_read_from_its_end() -> None:
    assert trimmed("you hold a forklift", from_end=True) == "forklift"
    assert trimmed("you hold a forklift") == ""


@pytest.mark.parametrize(
    ("piece", "cut"),
    [
        ("invoices for tenants", ["invoices", "tenants"]),
        ("accounts to improve debt ratios", ["accounts", "debt ratios"]),
        ("plans because it rains", ["plans"]),
        ("help to welding shops", ["help", "welding shops"]),
        ("accounts to checks the work", ["accounts", "checks", "work"]),
        ("bills of lading", ["bills of lading"]),
        ("", [""]),
    ],
)
def test_a_piece_is_cut_at_small_words(piece: str, cut: list[str]) -> None:
    assert list(stretches(piece)) == cut
