"""The labelled advertisements: as many, as long and as varied as promised, and each label in its text's own words."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.judge import advertisements as module
from tests.judge.advertisements import Advertisement, advertisements, extracted, is_meant
from tests.judge.labelled import is_held_out


def test_there_are_enough_and_about_half_are_held_out() -> None:
    names = [one.name for one in advertisements()]
    assert len(names) >= 20
    assert 0.4 <= sum(map(is_held_out, names)) / len(names) <= 0.6


@pytest.mark.parametrize("one", advertisements(), ids=[one.name for one in advertisements()])
def test_a_text_has_the_length_of_an_advertisement_and_its_labels(one: Advertisement) -> None:
    assert 140 <= len(one.text.split()) <= 400
    assert 8 <= len(one.terms) <= 30
    first_words = {term.split()[0].casefold() for term in one.terms}
    told = sum(word.rstrip("s") in one.text.casefold() for word in first_words)
    assert told >= 0.8 * len(first_words), "labels are worded as the text is"


@pytest.mark.parametrize(
    ("name", "term", "meant"),
    [
        ("Microsoft Excel", "MS Excel", True),
        ("welding", "Welding", True),
        ("advanced wound care", "wound care", True),
        ("Excel", "Excel formulas", True),
        ("care", "wound care", False),
        ("wound", "wound care", False),
        ("SQL", "Python", False),
        ("stock control system upgrade", "stock", False),
    ],
)
def test_when_a_found_term_is_what_the_reader_means(name: str, term: str, meant: bool) -> None:
    assert is_meant(name, term) is meant


def test_a_label_is_taken_once() -> None:
    text = "Requirements\n\u2022 Experience with wound care\n\u2022 Experience with advanced wound care"
    found = extracted(Advertisement(name="x", text=text, terms=("wound care",)), first=False)
    assert "wound care" in found
    assert extracted(Advertisement(name="x", text=text, terms=("wound care",)), first=True) == {"wound care"}


def test_a_file_without_labels_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bad.txt"
    path.write_text("only a text", encoding="utf-8")
    with pytest.raises(ValueError, match=r"bad\.txt: after the text a line"):
        module._read(path)
