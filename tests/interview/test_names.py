"""Which names can be one person's, on pairs as people and LinkedIn write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.interview.names import Match, compare, first_name, plain, sieve

SAME = [
    ("Tomasz Abernethy-Lund", "Tomasz Abernethy-Lund"),
    ("Tomasz Abernethy-Lund", "tomasz abernethy lund"),
    ("Zoë O'Neil, MBA 🚀", "Zoe ONeil"),
    ("José García López", "Jose Garcia Lopez"),
    ("Abernethy-Lund, Tomasz", "Tomasz Abernethy-Lund"),
    ("Lund Tomasz", "Tomasz Lund"),
    ("Dr. Tomasz J. Lund", "Tomasz Lund"),
    ("Tomasz John Lund", "Tomasz J. Lund"),
    ("Anna Müller", "Anna Mueller"),
    ("Anna Müller", "Anna Muller, Ph.D., PMP®"),
    ("⭐ Tom Lund ⭐", "Tom Lund"),
    ("Tom Lund | We are hiring!", "Tom Lund"),
    ("Ann Lee (she/her)", "Ann Lee"),
    ("Bob Smith Jr.", "Bob Smith"),
    ("Maria do Carmo Silva", "Maria do Carmo Silva, MSc"),
    ("Prof. Dr. Anna von der Heide", "Anna von der Heide"),
    ("Łukasz Nørgaard", "Lukasz Norgaard"),
    ("Eva Weiß", "Eva Weiss"),
    ("Jean-Pierre Roux", "Jean Pierre Roux"),
    ("Дарья Иванова", "Дарья Иванова"),
    ("هالة زيتوني", "هالة زيتوني"),
    ("李小龍", "李小龍"),
    ("李小龍", "小龍 李"),
]
NEAR = [
    ("T. Lund", "Tomasz Lund"),
    ("Tomasz Lund", "Tomasz Abernethy-Lund"),
    ("Tomasz Abernethyson", "Tomasz Abernethysen"),
    ("Tomasz Adam Lund", "Tomasz John Lund"),
    ("Tomasz", "Tomasz Lund"),
]
APART = [
    ("Tom Lund", "Tomasz Lund"),
    ("Anna Lund", "Tomasz Lund"),
    ("Tomasz Lund", "Tomasz Berg"),
    ("Michael Ross", "Michal Ross"),
    ("Ann Lee", "Anna Lee"),
    ("李小龍", "李小龙"),
    ("Lee", "Leeds"),
    ("J Smith", "K Smith"),
    ("🚀", "Tom Lund"),
    ("", ""),
    ("Sue Hall", "Su Hall"),
    ("Tom Lee", "Tom Lea"),
]
PAIRS = (
    [(Match.SAME, *pair) for pair in SAME] + [(Match.NEAR, *pair) for pair in NEAR] + [(Match.NONE, *p) for p in APART]
)


@pytest.mark.parametrize(("match", "one", "other"), PAIRS)
def test_pairs(match: Match, one: str, other: str) -> None:
    assert compare(one, other) is match
    assert compare(other, one) is match


@pytest.mark.parametrize(("match", "one", "other"), [pair for pair in PAIRS if pair[0]])
def test_the_sieve_lets_through_whatever_agrees(match: Match, one: str, other: str) -> None:
    assert sieve(one) & sieve(other)


def test_how_to_greet_and_to_name_somebody() -> None:
    assert first_name("Dr. Tomasz J. Abernethy-Lund, MBA") == "Tomasz"
    assert first_name("李小龍") == "李小龍"
    assert plain("Zoë O'Neil, MBA 🚀") == "Zoë O'Neil"
    assert plain("🚀") == "🚀"


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_two_texts_compare_the_same_both_ways(one: str, other: str) -> None:
    assert compare(one, other) is compare(other, one)
