"""Tests of reports.cleaning: what could steer a terminal or turn a line around is gone, and nothing else."""

from __future__ import annotations

import unicodedata

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.cleaning import cleaned, cut, direction, printable
from tests.reports.cards import HOSTILE, hostile_card, long_card

UNSEEN = {chr(code) for code in [*range(0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x2070)]}


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("plain", "plain"),
        ("a\x1b[31mred\x1b[0mb", "aredb"),
        ("a\x1b[2J\x1b[1;1Hb", "ab"),
        ("a\x1b]0;new title\x07b", "ab"),
        ("a\x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\b", "alinkb"),
        ("a\x9b31mb", "ab"),
        ("a\x1bPq#0\x1b\\b", "ab"),
        ("a\x1bcb", "ab"),
        ("end\x1b", "end"),
        ("one\ntwo\r\nthree\tfour\u2028five", "one two  three four five"),
        ("safe\u202etxt.exe\u2066", "safetxt.exe"),
        ("nul\x00bel\x07", "nulbel"),
        ("\ud800alone", "\ufffdalone"),
    ],
)
def test_printable(raw: str, shown: str) -> None:
    assert printable(raw) == shown


@pytest.mark.parametrize(
    "text", ["محمد\u200fعلي", "می\u200cخواهم", "👩\u200d💻", "क्\u200dष", "e\u0301", "[31m is no sequence", "王小明"]
)
def test_letters_joiners_and_marks_stay(text: str) -> None:
    assert printable(text) == text


@given(st.text())
def test_nothing_unseen_is_left_and_it_is_done_at_once(text: str) -> None:
    shown = printable(text)
    assert not UNSEEN & set(shown)
    assert printable(shown) == shown
    shown.encode()


def test_cleaned_reaches_every_string_of_a_record() -> None:
    text = msgspec.json.encode(cleaned(hostile_card())).decode()
    assert "\\u001b" not in text
    assert "\u202e" not in text
    assert printable(HOSTILE).count("<script>") == 1
    assert cleaned(long_card()) == long_card()


@pytest.mark.parametrize(
    ("text", "way"),
    [("", "ltr"), ("123", "ltr"), ("abc محلل", "ltr"), ("محلل abc", "rtl"), ("“ניתוח”", "rtl"), ("2024 محلل", "rtl")],
)
def test_direction_is_the_first_strong_letters(text: str, way: str) -> None:
    assert direction(text) == way


@pytest.mark.parametrize(
    ("text", "limit", "shown"),
    [
        ("short", 5, "short"),
        ("one two three four", 13, "one two…"),
        ("one two three, four", 16, "one two three…"),
        ("Donaudampfschifffahrt", 10, "Donaudamp…"),
        ("数据分析师负责报告", 5, "数据分析…"),
    ],
)
def test_cut(text: str, limit: int, shown: str) -> None:
    assert cut(text, limit) == shown
    assert len(shown) <= limit


@given(st.text(min_size=1), st.integers(min_value=2, max_value=40))
def test_cut_never_exceeds_its_limit_nor_parts_a_letter(text: str, limit: int) -> None:
    shown, whole = cut(text, limit), text.strip()
    assert len(shown) <= limit
    if shown != whole:
        assert shown.endswith("…")
        assert whole.startswith(shown[:-1])
        assert len(shown) == 1 or not unicodedata.combining(whole[len(shown) - 1])
