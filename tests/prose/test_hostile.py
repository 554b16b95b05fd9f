"""A cell of 5,000 characters, however strange, is read in time by every reader of prose."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from auditor.build import LONGEST_CELL
from auditor.prose.buzzwords import unbacked
from auditor.prose.default_headlines import is_default_headline
from auditor.prose.goals import goal
from auditor.prose.language import language
from auditor.prose.private import private_data
from auditor.prose.repetition import unrepeated
from auditor.prose.responsibilities import responsibilities
from auditor.prose.results import results
from auditor.prose.roles import role_in
from auditor.prose.statements import statements
from auditor.prose.terms import mentions
from auditor.prose.tidy import person, placeholder

SECONDS = 2.0
"""Far above what any takes (0.3 s at most, measured), far below what catastrophic backtracking would."""

READERS: dict[str, Callable[[str], object]] = {
    "unbacked": unbacked,
    "default": lambda text: is_default_headline(text, [("Nurse", "Acme")], ["x", "State University"]),
    "goal": goal,
    "language": language,
    "private": private_data,
    "unrepeated": unrepeated,
    "responsibilities": responsibilities,
    "results": results,
    "role": lambda text: role_in(text, ["Nurse", "Head of x"]),
    "statements": statements,
    "mentions": lambda text: mentions(text, ["SQL", "Project Management"]),
    "person": person,
    "placeholder": placeholder,
}
PIECES = (
    *("1 ", "a@", "1-", "a.b.", "- ", ". ", "x", "I am ", "12 Oak ", "+1 2 3 4 5 ", "at x dot ", "passport A "),
    *(
        "won ",
        "led the a ",
        "12 of 14 ",
        "finished ",
        "from 5 to ",
        "student at x ",
        "nurse, ",
        "looking for ",
        "é|",
        "漢",
    ),
    *("results-driven ", "[your ", "(a)", "born on 1 ", "£1 ", "SQL ", "of the ", "J O H N "),
)


@pytest.mark.parametrize("piece", PIECES)
def test_no_reader_is_slow(piece: str) -> None:
    cell = (piece * LONGEST_CELL)[:LONGEST_CELL]
    for name, read in READERS.items():
        began = time.process_time()
        read(cell)
        assert time.process_time() - began < SECONDS, name
