"""The plan in a terminal."""

from __future__ import annotations

from pathlib import Path

import pytest

from auditor.interview.answers import Person
from reports.interview.to_terminal import render
from reports.to_terminal import columns
from tests.interview.making import COMPANY, connection, export, plan


@pytest.mark.parametrize("width", [20, 40, 80, 100])
def test_lines_keep_to_the_width(tmp_path: Path, width: int) -> None:
    rows = [connection("李", "小龍", COMPANY)]
    text = render(plan(export(tmp_path, connections=rows), Person(name="Ada " + "B" * 60)), width=width)
    assert all(columns(line) <= max(width, 40) for line in text.splitlines())


def test_the_answer_comes_before_the_cards_and_they_before_the_days(tmp_path: Path) -> None:
    text = render(plan(export(tmp_path, connections=[connection("Bo", "Lind", COMPANY)])))
    order = [
        "Should you connect",
        "Wait until after",
        "Speaks for it:",
        "Are you connected",
        "Whom you know",
        "Your plan",
    ]
    assert [text.index(words) for words in order] == sorted(text.index(words) for words in order)
    assert "\x1b" not in text


def test_colour_and_plain_letters(tmp_path: Path) -> None:
    made = plan(export(tmp_path), Person(name="Zoë Lund"), today="2026-12-01", date="2026-12-20")
    assert "\x1b[1m" in render(made, colour=True)
    assert render(made, ascii_only=True).isascii()
    assert "6 months old" in render(made)
