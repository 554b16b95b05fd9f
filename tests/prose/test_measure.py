from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.prose.measure import around, excerpt, is_unspaced, width, word_count

JAPANESE = "私は看護師です"


@pytest.mark.parametrize(
    ("text", "columns"),
    [("", 0), ("nurse", 5), ("infirmière", 10), ("infirmie\u0300re", 10), ("漢", 4), ("のんびり", 8)],
)
def test_width_counts_columns_of_english(text: str, columns: int) -> None:
    assert width(text) == columns


def test_a_translation_is_about_as_wide_as_its_original() -> None:
    english = width("All human beings are born free and equal in dignity and rights.")
    for translation in (
        "すべての人間は、生まれながらにして自由であり、かつ、尊厳と権利とについて平等である。",
        "人人生而自由,在尊严和权利上一律平等。",
        "يولد جميع الناس أحرارًا متساوين في الكرامة والحقوق.",
        "כל בני האדם נולדו בני חורין ושווים בערכם ובזכויותיהם.",
        "모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다.",
    ):
        assert 0.6 <= width(translation) / english <= 1.5


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("- • |", 0),
        ("Staff nurse, ICU", 3),
        ("well-being at St Anne's", 4),
        ("R&D 24/7", 2),
        (JAPANESE, 2),
        (f"{JAPANESE} ICU", 3),
    ],
)
def test_words_are_counted_in_every_script(text: str, count: int) -> None:
    assert word_count(text) == count


@pytest.mark.parametrize(
    ("text", "unspaced"),
    [
        ("", False),
        ("nurse", False),
        (JAPANESE, True),
        ("한국 간호사", False),
        ("พยาบาล", True),
        ("看護師 at Leeds Hospital", False),
    ],
)
def test_scripts_without_spaces(text: str, unspaced: bool) -> None:
    assert is_unspaced(text) is unspaced


@pytest.mark.parametrize(
    ("text", "limit", "cut"),
    [
        ("Staff nurse", 11, "Staff nurse"),
        ("Staff nurse", 10, "Staff"),
        ("Staff nurse", 6, "Staff"),
        ("Staff nurse", 5, "Staff"),
        ("Staff", 3, "Sta"),
        ("  Staff nurse  ", 11, "Staff nurse"),
        ("cafe\u0301s", 4, "caf"),
        ("看護師として働く", 3, "看護師"),
        ("ab", 0, ""),
    ],
)
def test_an_excerpt_ends_with_a_word(text: str, limit: int, cut: str) -> None:
    assert excerpt(text, limit) == cut


@given(st.text(max_size=60), st.integers(min_value=0, max_value=40))
def test_an_excerpt_is_the_beginning_and_never_longer(text: str, limit: int) -> None:
    cut = excerpt(text, limit)
    assert text.strip().startswith(cut)
    assert len(cut) <= limit
    assert width(text) >= 0
    assert word_count(text) >= 0
    assert is_unspaced(text) in {True, False}


@pytest.mark.parametrize(
    ("text", "word", "margin", "piece"),
    [
        ("one two three four five", "three", 5, "two three four"),
        ("one two three four five", "three", 99, "one two three four five"),
        ("one two three four five", "three", 3, "three"),
        ("a" * 50 + "three" + "b" * 50, "three", 3, "three"),
    ],
)
def test_the_words_around_a_piece_are_whole(text: str, word: str, margin: int, piece: str) -> None:
    at = text.index(word)
    assert around(text, at, at + len(word), margin) == piece
