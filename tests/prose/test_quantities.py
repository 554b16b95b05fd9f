from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.prose.quantities import Kind, quantities


@pytest.mark.parametrize(
    ("text", "kind", "written"),
    [
        ("Cut cost by 1.200,50 € a month", Kind.MONEY, "1.200,50 €"),
        ("absences fell 12 %", Kind.PERCENT, "12 %"),
        ("a third of them", Kind.FRACTION, "a third"),
        ("half the time", Kind.FRACTION, "half"),
        ("10-12 people", Kind.COUNT, "10-12"),
        ("2.5k users", Kind.COUNT, "2.5k"),
        ("ISO 9001", Kind.OTHER, "9001"),
        ("Grade 5 students", Kind.OTHER, "5"),
        ("a 24/7 rota", Kind.OTHER, "24/7"),
        ("Windows 11", Kind.OTHER, "11"),
        ("version 2.10.3", Kind.OTHER, "2.10.3"),
        ("since 2019", Kind.OTHER, "2019"),
        ("from age 6", Kind.OTHER, "6"),
        ("on the 5th floor", Kind.OTHER, "5th"),
        ("a top 10 university", Kind.OTHER, "10"),
        ("a Fortune 500 client", Kind.OTHER, "500"),
    ],
)
def test_a_number_is_told_by_what_it_measures(text: str, kind: Kind, written: str) -> None:
    assert [(one.kind, text[one.start : one.end]) for one in quantities(text)] == [(kind, written)]


def test_the_groups_of_a_telephone_number_measure_nothing() -> None:
    assert {one.kind for one in quantities("+44 20 7946 0000")} == {Kind.OTHER}


@given(st.text(alphabet=st.sampled_from("ab %€$-/.,0123 twohalf"), max_size=60))
def test_numbers_stand_apart_and_in_order(text: str) -> None:
    at = 0
    for one in quantities(text):
        assert at <= one.start < one.end <= len(text)
        at = one.end
