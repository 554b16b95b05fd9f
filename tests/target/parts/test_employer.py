"""Whose job it is."""

from __future__ import annotations

import pytest

from auditor.target.parts.employer import employer, names_employer


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Pipes & Sons is a family firm.", {"pipes", "sons"}),
        ("Nice town. The Northgate is proud to be old.", {"northgate"}),
        ("SQL is a plus. Excel is a must.", set()),
        ("We are a team.", {"we"}),
        ("At Quillpay, we pay. Join Oake as a clerk.", {"quillpay", "oake"}),
        ("It rains.", set()),
    ],
)
def test_the_employer_is_told_by_what_it_says_of_itself(text: str, words: set[str]) -> None:
    assert employer(text) == words


def test_a_name_is_the_employers_where_it_is_made_of_its_words() -> None:
    words = frozenset({"pipes", "sons"})
    assert names_employer("Pipes & Sons", words)
    assert not names_employer("Pipes fitting", words)
