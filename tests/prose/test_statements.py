from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.prose.statements import sentences, statements


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("", ()),
        (" • - … ", ()),
        ("Cut costs. Led a crew.", ("Cut costs.", "Led a crew.")),
        ("Cut costs! Really? Yes", ("Cut costs!", "Really?", "Yes")),
        ("• Cut costs • Led a crew", ("Cut costs", "Led a crew")),
        ("Cut costs  Led a crew", ("Cut costs", "Led a crew")),
        ("Cut costs\nLed a crew", ("Cut costs", "Led a crew")),
        ("- Cut costs - Led a crew", ("Cut costs", "Led a crew")),
        ("Duties: - Cut costs", ("Duties:", "Cut costs")),
        ("Cut costs - Mostly waste", ("Cut costs - Mostly waste",)),
        ("from 40 - 60 and 10 - 12 Pallets", ("from 40 - 60 and 10 - 12 Pallets",)),
        ("a) Planned rotas", ("Planned rotas",)),
        ("Cut waste; led a crew", ("Cut waste;", "led a crew")),
        ("Grew sales by 4.5 percent", ("Grew sales by 4.5 percent",)),
        ("Worked for Dr. Field in St. Ives", ("Worked for Dr. Field in St. Ives",)),
        ("Worked at Brindle Inc. I led sales.", ("Worked at Brindle Inc.", "I led sales.")),
        ("Worked at Brindle Inc. in Leeds", ("Worked at Brindle Inc. in Leeds",)),
        ("Ab dem 12. Mai in Wien", ("Ab dem 12. Mai in Wien",)),
        ("Moved in 2012. Stayed.", ("Moved in 2012.", "Stayed.")),
        ("Built www.example.org and sold it", ("Built www.example.org and sold it",)),
        ("看護師です。東京で働く。", ("看護師です。", "東京で働く。")),
        ("He said “stop.” Then we left", ("He said “stop.”", "Then we left")),
        ("Planned ... and ran", ("Planned ...", "and ran")),
        ("Wrote to J. Field", ("Wrote to J. Field",)),
    ],
)
def test_statements_end_where_a_reader_would_end_them(text: str, pieces: tuple[str, ...]) -> None:
    assert statements(text) == pieces


def test_a_semicolon_ends_a_statement_and_no_sentence() -> None:
    assert sentences("Cut waste; led a crew. Left.") == ("Cut waste; led a crew.", "Left.")


@given(st.text(alphabet=st.sampled_from("abc IAB.!?;:-–•*1 2\n。'\"()"), max_size=80))
def test_statements_are_verbatim_pieces_in_order(text: str) -> None:
    for pieces in (statements(text), sentences(text)):
        at = 0
        for piece in pieces:
            at = text.index(piece, at) + len(piece)
            assert piece == piece.strip()
            assert any(character.isalnum() for character in piece)


@given(st.text(max_size=60))
def test_any_text_is_split(text: str) -> None:
    assert all(piece in text for piece in (*statements(text), *sentences(text)))


def test_letters_spaced_out_are_no_initials() -> None:
    assert statements("B E S T  O F  A L L. T H E  E N D") == ("B E S T", "O F", "A L L.", "T H E", "E N D")
    assert statements("Worked for J. R. R. Tolkien on a map") == ("Worked for J. R. R. Tolkien on a map",)
