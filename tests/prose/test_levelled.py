"""What somebody is called makes no text longer or shorter."""

from __future__ import annotations

import pytest

from auditor.prose.levelled import by_length, length_without, levelled, levelled_end, nameless, names_in
from auditor.prose.untold import Untold

NAMES = ("Greater Nairobi", "José María", "José", "Ann")


def test_a_name_and_a_place_come_with_their_parts() -> None:
    assert names_in(people=["José María", "da Silva"], places=["Leeds, England, ", "Remote", "12", ""]) == (
        "Leeds, England, ",
        "José María",
        "da Silva",
        "England",
        "Remote",
        "Leeds",
        "María",
        "Silva",
        "José",
    )
    assert names_in() == ()
    assert by_length(("b", "aa", "b", "ab")) == ("aa", "ab", "b")


@pytest.mark.parametrize(
    ("text", "measured"),
    [
        ("Ann and José María live in Greater Nairobi.", "Xxxxad and Xxxxab live in Xxxxaa."),
        ("José works; Annual, joAnn and ann do not.", "Xxxxac works; Annual, joAnn and ann do not."),
        ("She told them of his ward. Theirs was hers.", "them told them of them ward. them was them."),
        ("The theme there is a shed.", "The theme there is a shed."),
    ],
)
def test_a_name_is_six_letters_and_a_pronoun_four(text: str, measured: str) -> None:
    assert levelled(text, NAMES) == measured


def test_a_name_of_one_letter_is_none_among_single_letters() -> None:
    said = "O led. T H E  B E S T  O F A L L, and so did O"
    assert levelled(said, ("O",)) == "Xxxxaa led. T H E  B E S T  O F A L L, and so did Xxxxaa"
    assert levelled("A O A. I know O well.", ("O",)) == "A O A. I know Xxxxaa well."
    for said in ("The U.S. and the E.U.", "R&U, U&R, A/U and U-bolts", "U++ and U#"):
        assert levelled(said, ("U",)) == said
    assert levelled("U, (U) and U's cook. I asked U.", ("U",)) == (
        "Xxxxaa, (Xxxxaa) and Xxxxaa's cook. I asked Xxxxaa."
    )


def test_without_names_only_pronouns_are_levelled() -> None:
    assert levelled("He led (a) ward.", ()) == "them led (a) ward."
    assert nameless("He led (a) ward.", ()) == "He led (a) ward."


def test_more_names_than_words_for_them_are_still_levelled() -> None:
    names = tuple(f"N{number}x" for number in range(700))
    assert levelled("N0x N25x N26x N676x", names) == "Xxxxaa Xxxxaz Xxxxba Xxxxaa"


def test_a_text_has_at_least_what_is_neither_name_nor_pronoun() -> None:
    text = "Ann of Greater Nairobi, and she knows"
    assert length_without(text, NAMES) == len(" of , and  knows")
    assert (
        length_without(text, (), Untold.SHORTEST)
        <= length_without(text, ())
        == len("Ann of Greater Nairobi, and  knows")
    )
    assert length_without(text, (), Untold.LONGEST) == length_without(text, ())


def test_a_name_tells_nothing_of_a_language() -> None:
    assert nameless("Ann kam aus Greater Nairobi zu ihr.", NAMES) == "  kam aus   zu ihr."


@pytest.mark.parametrize(
    ("characters", "kept"), [(0, 0), (5, 5), (15, 15), (16, 15), (20, 15), (21, 30), (22, 31), (100, 109)]
)
def test_a_beginning_ends_before_a_name_that_it_would_cut(characters: int, kept: int) -> None:
    assert levelled_end("I am a cook of Greater Nairobi.", ("Greater Nairobi",), characters) == kept


def test_a_short_name_lengthens_what_is_left() -> None:
    assert levelled_end("Ann is a cook of bread.", ("Ann",), 10) == 7
    assert levelled_end("Ann is a cook of bread.", ("Ann",), 3) == 0
