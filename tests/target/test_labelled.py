"""The labelled advertisements: as many, as long and as varied as promised, and each label in its text's own words."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.judge import advertisements as module
from tests.judge.advertisements import Advertisement, advertisements, agreed, agreement, extracted, is_meant
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


@pytest.mark.parametrize("one", advertisements(), ids=[one.name for one in advertisements()])
def test_a_second_reader_words_terms_as_the_text_does(one: Advertisement) -> None:
    if one.name in {"data-analyst", "welder", "care-assistant"}:
        assert not one.second, "these three were the second reader's examples"
        return
    assert 12 <= len(one.second) <= 45
    words = [word.casefold() for term in one.second for word in term.split()]
    told = sum(word[: max(3, len(word) - 3)] in one.text.casefold() for word in words)
    assert told >= 0.85 * len(words)


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


TEXT = "Requirements\n• Experience with wound care, phlebotomy and Excel\n• Experience with juggling"
READ_TWICE = Advertisement(
    name="x",
    text=TEXT,
    terms=("wound care", "phlebotomy", "dressings"),
    second=("advanced wound care", "Excel", "phlebotomy"),
)


def test_sure_is_what_both_readers_name_and_open_what_one_does() -> None:
    sure, unsure = agreement(READ_TWICE)
    assert sure == (("wound care", "advanced wound care"), ("phlebotomy", "phlebotomy"))
    assert unsure == (("dressings",), ("Excel",))


def test_an_open_term_is_neither_right_nor_wrong() -> None:
    assert agreed(READ_TWICE, first=False) == {"wound care", "phlebotomy", "juggling (not asked for)"}


def test_an_open_term_takes_no_place_above_the_cut() -> None:
    assert agreed(READ_TWICE._replace(terms=("juggling",), second=("juggling", "Excel")), first=True) == {
        "wound care (not asked for)"
    }


def test_labels_are_one_list_or_two(tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    path.write_text("a text\n=====\nskill: SQL\n", encoding="utf-8")
    assert module._read(path) == Advertisement(name="x", text="a text", terms=("SQL",))
    path.write_text("a text\n=====\nskill: SQL\n=====\nskill: Go\n", encoding="utf-8")
    assert module._read(path).second == ("Go",)


@pytest.mark.parametrize("written", ["only a text", "a text\n=====\nSQL", "a\n=====\nb: c\n=====\nb: c\n=====\nb: c"])
def test_a_file_without_labels_is_refused(tmp_path: Path, written: str) -> None:
    path = tmp_path / "bad.txt"
    path.write_text(written, encoding="utf-8")
    with pytest.raises(ValueError, match=r"bad\.txt: after the text once or twice a line"):
        module._read(path)
