"""Names that the lists know."""

from __future__ import annotations

import pytest

from auditor.target.names.known import as_written, is_known, known_names, spoken_languages


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Fluent English and German; Dutch is a plus", ["English", "German", "Dutch"]),
        ("Polish the silver in our French kitchen", []),
        ("Welsh speaker preferred", ["Welsh"]),
        ("an English-speaking office", []),
    ],
)
def test_a_language_stands_by_itself_with_its_capital(text: str, found: list[str]) -> None:
    assert list(spoken_languages(text)) == found


@pytest.mark.parametrize(
    ("name", "text", "written"),
    [
        ("JavaScript", "Write JS all day", "JS"),
        ("wound care", "Good at Wound Care", "Wound Care"),
        ("care planning", "Review care plans.", "care plans"),
        ("driving", "A drive", None),
    ],
)
def test_a_known_name_in_the_letters_of_the_text(name: str, text: str, written: str | None) -> None:
    assert as_written(name, text) == written


def test_aliases_are_known_and_the_fuller_name_comes_first() -> None:
    assert is_known("javascript")
    assert is_known("JS")
    assert not is_known("gravel heaps")
    lengths = [len(name) for name in known_names()]
    assert lengths == sorted(lengths, reverse=True)
