"""What stands between commas and conjunctions."""

from __future__ import annotations

import pytest

from auditor.target.phrases.pieces import named, pieces, without_particle, without_verb


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("fault finding, motor controls / PLCs", ["fault finding", "motor controls", "PLCs"]),
        ("health and safety and stock", ["health and safety", "stock"]),
        ("internal and external audits", ["internal audits", "external audits"]),
        ("antenatal, postnatal", ["antenatal", "postnatal"]),
        ("internal and external stock audits", ["internal stock audits", "external stock audits"]),
        ("lift hydraulic and electric pumps", ["lift hydraulic", "electric pumps"]),
        (", and , __ -", []),
        ("", []),
    ],
)
def test_a_text_is_cut_at_commas_and_conjunctions(text: str, found: list[str]) -> None:
    assert pieces(text) == found


def test_a_piece_names_less_surely_what_stands_after_its_small_words() -> None:
    (first, sure), (second, less) = named("purchase orders for building sites")
    assert (first, second) == ("purchase orders", "building sites")
    assert sure == 1 > less


def test_what_says_that_something_is_done_names_nothing() -> None:
    assert [name for name, _ in named("experience preparing accounts")] == ["accounts"]
    assert [name for name, _ in named("preparation of dye ledgers")] == ["dye ledgers"]
    assert [name for name, _ in named("dressing for undressing of wounds")] == ["dressing"]
    assert [name for name, _ in named("SQL of stores")] == ["SQL"]
    assert [name for name, _ in named("chairing meetings")] == ["chairing meetings"]


@pytest.mark.parametrize(
    ("piece", "gerund", "left"),
    [
        ("reconcile bank statements", False, "bank statements"),
        ("style guides", False, "style guides"),
        ("check cashing", False, "check cashing"),
        ("chasing late payments", True, "late payments"),
        ("chasing late payments", False, "chasing late payments"),
        ("assist cooking", True, "cooking"),
        ("code of good conduct", False, "code of good conduct"),
        ("welding", True, "welding"),
    ],
)
def test_a_later_piece_loses_its_verb(piece: str, gerund: bool, left: str) -> None:
    assert without_verb(piece, gerund=gerund) == left


def test_a_verb_takes_its_small_word_along() -> None:
    assert without_particle(" out market appraisals") == "market appraisals"
