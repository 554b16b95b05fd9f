"""Tests of reports.progress.to_terminal: within its width, first things first, and plain where asked."""

from __future__ import annotations

import pytest

from reports.progress.to_terminal import render
from reports.to_terminal import columns
from tests.reports.progress.pairs import PAIRS, hostile_pair, long_pair


@pytest.mark.parametrize("name", PAIRS)
@pytest.mark.parametrize("width", [40, 80])
def test_no_line_is_wider_than_asked(name: str, width: int) -> None:
    assert all(columns(line) <= width for line in render(PAIRS[name](), width=width).splitlines())


def test_what_must_be_known_comes_before_the_score() -> None:
    text = render(hostile_pair())
    assert text.index("! ") < text.index(" of 100")


def test_each_change_is_told_with_what_to_do() -> None:
    text = render(long_pair(), width=200)
    assert "What improved" in text
    assert "(not yet, now in place)" in text
    assert "Do this: " in text
    assert "Recommendations    0 ->   0  as before\n" in text
    assert "\x1b" not in text
    assert "\x1b[1m" in render(long_pair(), colour=True)
    assert render(long_pair(), ascii_only=True).isascii()
