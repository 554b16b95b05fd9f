"""Texts that were made to take for ever: each is read in time, whatever it repeats."""

from __future__ import annotations

import contextlib
import sys
import time
from collections.abc import Callable

import pytest

from auditor.advertisement import from_text
from auditor.advertisement.documents import LONGEST, text_of
from auditor.build import LONGEST_CELL
from auditor.cohort.reporting.masking import masker
from auditor.errors import UnreadableTarget
from auditor.export.catalogue import match
from auditor.export.dates import parse
from auditor.export.dialects import read
from auditor.interview import companies, names
from auditor.interview.network import address
from auditor.prose.default_headlines import default_remainder
from auditor.prose.own_name import without_name
from reports.cleaning import printable
from reports.to_terminal import wrapped
from tests.fuzz.doors import KINDS
from tests.fuzz.texts import BETWEEN, CELLS, people, prose

REPEATED = ("a", "A ", "A-", "1 ", "BS in ", "certification ", "e.g. ", "years of experience in ", "Experience with ")
SLOWEST = 5 if sys.gettrace() is None else 20
"""Seconds of processor time; each of these took ten to seventy before it was bounded.

Where coverage follows every line, as in `make oldest`, each takes three or four times as long.
"""
ODD = ("a", "A ", "1", ".", "-", ",", "(a", "Inc. ", "é ", "日", "\u200d", "a.a@", " \n")
READERS: dict[str, tuple[int, Callable[[str], object]]] = {
    "two people": (100_000, lambda text: names.compare(text, f"{text} b")),
    "the words of a name": (1_000_000, names.sieve),
    "two companies": (100_000, lambda text: companies.compare(text, f"{text} b")),
    "an address of a profile": (1_000_000, address),
    "a default headline": (20_000, lambda text: default_remainder(text, [(text, text)], [text])),
    "a member's own name": (20_000, lambda text: without_name(text, text)),
    "what a pseudonym hides": (60_000, masker(["Mira Okafor", "李小龙"])),
    "what a page may show": (1_000_000, printable),
    "lines of a terminal": (20_000, lambda text: list(wrapped(text, 80))),
    "a file's name": (100_000, match),
    "a date": (100_000, parse),
}
"""Readers of an export's text that is not cut before, each with more characters than it will ever be given."""


@pytest.mark.parametrize("unit", REPEATED)
def test_what_is_repeated_without_end_is_read_in_time(unit: str) -> None:
    started = time.process_time()
    prose((unit * LONGEST_CELL)[:LONGEST_CELL].encode())
    with contextlib.suppress(UnreadableTarget):
        from_text(f"Python developer\n{unit * LONGEST}"[: LONGEST - 100])
    assert time.process_time() - started < SLOWEST


@pytest.mark.parametrize("reader", READERS)
def test_no_reader_takes_the_square_of_a_length(reader: str) -> None:
    length, read = READERS[reader]
    for unit in ODD:
        started = time.process_time()
        read((unit * length)[:length])
        assert time.process_time() - started < SLOWEST, unit


@pytest.mark.parametrize("kind", ["Comments", "Shares", "Connections", "Positions"])
def test_no_table_takes_the_square_of_its_length(kind: str) -> None:
    table = {one.name: one for one in KINDS}[kind]
    for unit in ("\\\n", '"', '"\n', '","', '"a",', ",", "\n", "2020-01-01 00:00:00,\n", "\0"):
        data = ",".join(table.columns) + "\n" + unit * (300_000 // len(unit))
        started = time.process_time()
        read(data.encode(), table, "Table.csv")
        assert time.process_time() - started < SLOWEST, unit


@pytest.mark.parametrize("table", ["Profile", "Positions", "Skills", "Recommendations_Received"])
def test_a_whole_person_of_one_mark_repeated_is_judged_and_written_in_time(table: str) -> None:
    for unit in ("a ", "Inc. ", "日", "\u200d"):
        started = time.process_time()
        people(BETWEEN.join((unit * LONGEST_CELL)[:LONGEST_CELL] * (name == table) for name, _ in CELLS).encode())
        assert time.process_time() - started < SLOWEST, unit


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
