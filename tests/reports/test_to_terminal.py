"""Tests of reports.to_terminal: plain, within its width, and nothing that steers."""

from __future__ import annotations

import re

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.scorecard import RubricUsed
from reports.to_terminal import columns, padded, render, wrapped
from tests.reports.cards import CARDS, hostile_card, long_card, scripts_card, sparse_card

every_card = pytest.mark.parametrize("name", CARDS)


@every_card
@pytest.mark.parametrize("width", [40, 60, 80, 120])
@pytest.mark.parametrize("ascii_only", [False, True])
def test_no_line_is_longer_than_its_width(name: str, width: int, ascii_only: bool) -> None:
    bars = re.compile(r"^.{16} [█░·#.-]{20}")
    for line in render(CARDS[name](), width=width, ascii_only=ascii_only).splitlines():
        assert columns(line) <= width or bars.match(line)


def test_it_tells_score_level_range_bars_steps_and_counts() -> None:
    text = render(long_card())
    for words in (
        "68 of 100, Proficient",
        "Between 61 and 78",
        "83% of what counts",
        "Photo            ██████░░············  75 Proficient",
        "Recommendations  ░░░░░░░░░░░░░░░░░░░░   0 Not evident",
        "1. Ask two people who know your work\n   About +6 points, 15 minutes, 7 days of waiting.",
        "   Where: Your profile, About, the pencil.",
        "21 checks are in place.",
        "4 questions could not be judged",
        "1 row could not be read",
    ):
        assert words in text


def test_without_a_number_the_range_stands() -> None:
    text = render(sparse_card())
    assert "\n14–60 of 100\n" in text
    assert "Photo            ····················     Not judged" in text
    assert "the score stays at 60" in " ".join(text.split())


def test_it_is_plain_unless_asked() -> None:
    plain, coloured = render(long_card()), render(long_card(), colour=True)
    assert "\x1b" not in plain
    assert "\x1b[1mMaya Okafor-Lindqvist\x1b[0m" in coloured
    assert re.sub(r"\x1b\[\d+m", "", coloured) == plain


@pytest.mark.parametrize("colour", [False, True])
def test_nothing_of_the_export_steers_the_terminal(colour: bool) -> None:
    text = render(hostile_card(), colour=colour)
    left = re.sub(r"\x1b\[(?:0|1|2|36)m", "", text)
    assert not {*map(chr, range(0x20)), "\x7f", "\x9b", "\u202e", "\u2066"} - {"\n"} & set(left)
    assert "<script>" in text


def test_ascii_only_is_ascii() -> None:
    text = render(scripts_card(), ascii_only=True)
    assert text.isascii()
    assert "######--............" in text
    assert '"' in render(hostile_card(), ascii_only=True)


@given(st.text(max_size=200), st.integers(min_value=10, max_value=60))
def test_wrapping_loses_no_letter_and_keeps_the_width(text: str, width: int) -> None:
    lines = list(wrapped(text, width, hanging="  "))
    assert all(columns(line) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


@pytest.mark.parametrize(
    ("text", "taken"), [("abc", 3), ("王小明", 6), ("e\u0301", 1), ("می\u200cخواهم", 7), ("👩", 2), ("", 0)]
)
def test_columns(text: str, taken: int) -> None:
    assert columns(text) == taken


@pytest.mark.parametrize("text", ["", "abc", "a very long criterion's title", "王小明王小明王小明王小明"])
def test_padded_takes_exactly_its_room(text: str) -> None:
    assert columns(padded(text, 16)) == 16


def test_an_offices_rubric_is_named() -> None:
    used = RubricUsed(id="our-office", version="3", changes=["points.headline-role: 4"])
    text = render(msgspec.structs.replace(long_card(), rubric=used))
    assert "Judged by an office's rubric: our-office, version 3." in " ".join(text.split())
    assert "office's rubric" not in render(long_card())
