"""Texts that were made to take for ever: each is read in time, whatever it repeats."""

from __future__ import annotations

import contextlib
import time

import pytest

from auditor.advertisement import from_text
from auditor.advertisement.documents import LONGEST, text_of
from auditor.build import LONGEST_CELL
from auditor.errors import UnreadableTarget
from tests.fuzz.texts import prose

REPEATED = ("a", "A ", "A-", "1 ", "BS in ", "certification ", "e.g. ", "years of experience in ", "Experience with ")
SLOWEST = 5
"""Seconds of processor time; each of these took ten to seventy before it was bounded."""


@pytest.mark.parametrize("unit", REPEATED)
def test_what_is_repeated_without_end_is_read_in_time(unit: str) -> None:
    started = time.process_time()
    prose((unit * LONGEST_CELL)[:LONGEST_CELL].encode())
    with contextlib.suppress(UnreadableTarget):
        from_text(f"Python developer\n{unit * LONGEST}"[: LONGEST - 100])
    assert time.process_time() - started < SLOWEST


@pytest.mark.parametrize(
    "page",
    [
        *("<svg>" * 100_000 + "</nav>" * 100_000, "<!--" * 200_000, "<" * 500_000, "<script>" + "</scr" * 100_000),
        *("<a " + 'a="' * 200_000, "<![CDATA[" * 50_000, "<![CDATA[x>" * 50_000, "<?" * 100_000, "</" * 200_000),
    ],
)
def test_a_page_of_one_mark_repeated_is_read_in_time(page: str) -> None:
    started = time.process_time()
    with contextlib.suppress(UnreadableTarget):
        text_of(f"<html>{page}words".encode(), "page.html")
    assert time.process_time() - started < SLOWEST


def test_comments_and_what_is_never_closed_hide_no_words_behind_them() -> None:
    page = "<html><!-- not this --><p>Nurse<![endif]--><p>Wound care < 2 years <b"
    assert text_of(page.encode(), "page.html").split("\n") == ["Nurse", "Wound care 2 years b"]
