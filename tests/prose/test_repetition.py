from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.prose.measure import width, word_count
from auditor.prose.repetition import unrepeated

NURSE = "I run a ward of 24 beds. My team cut falls by 40%, and I train new nurses. Night shifts, too."
SCRIPTS = (
    "私は小児科の看護師です。新人を教えています。",
    "我是儿科护士，天天带新同事。我也写交班表。",
    "मैं एक नर्स हूँ। काका के साथ काम करती हूँ।",
    "أنا ممرضة أطفال. أدرّب الزملاء الجدد.",
    "ฉันเป็นพยาบาลเด็ก ทำงานมากมาก",
)


@pytest.mark.parametrize("text", [NURSE, *SCRIPTS, "Numbers: 24/24, 50/50, 5.5 5 years", "", "x"])
def test_what_repeats_nothing_comes_back_as_it_is(text: str) -> None:
    assert unrepeated(f" {text} ") == text


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("SQL SQL, SQL and Python", "SQL and Python"),
        ("SQL, Python, SQL, Python, SQL, Python", "SQL, Python"),
        ("SQL, Python, Excel, SQL", "SQL, Python, Excel"),
        ("Data | data | Data analyst", "Data | Data analyst"),
        ("I bake bread. I sell it. I BAKE BREAD! I sell it.", "I bake bread. I sell it."),
        ("I bake bread with rye  • I bake bread with rye", "I bake bread with rye"),
        ("I write SQL and Python at work. Python SQL", "I write SQL and Python at work."),
        ("我是儿科护士我是儿科护士我是儿科护士", "我是儿科护士"),
        ("Baker. Baker of bread.", "Baker. Baker of bread."),
    ],
)
def test_what_is_said_twice_is_left_once(text: str, left: str) -> None:
    assert unrepeated(text) == left


@given(st.integers(2, 6), st.sampled_from([" ", "  ", "\n", " • "]), st.sampled_from([NURSE, *SCRIPTS[:4]]))
def test_saying_it_all_again_makes_it_no_longer(times: int, between: str, text: str) -> None:
    said = unrepeated(between.join([text] * times))
    assert word_count(said) <= word_count(text)
    assert width(said) <= width(text) + len(between)


@given(st.sampled_from(NURSE.rstrip(".").split()), st.integers(1, 40))
def test_a_word_over_and_over_makes_it_one_longer_at_most(word: str, times: int) -> None:
    assert word_count(unrepeated(f"{NURSE} " + f"{word} " * times)) <= word_count(NURSE) + 1


@given(st.text(max_size=60))
def test_nothing_is_added(text: str) -> None:
    assert len(unrepeated(text)) <= len(text)


@pytest.mark.parametrize("hostile", ["a " * 2500, "ab" * 2500, "a, " * 1600, "x. " * 1600, "é|" * 2500, "漢" * 5000])
def test_a_hostile_cell_is_read_in_time(hostile: str) -> None:
    began = time.perf_counter()
    unrepeated(hostile)
    assert time.perf_counter() - began < 0.5


def test_a_statement_said_again_behind_an_initial_is_noticed() -> None:
    said = "We kept the ward calm all night for Dr. L. Planned the rota of the ward for a year."
    assert unrepeated(f"{said} It was good for B. Planned the rota of the ward for a year.") == (
        f"{said} It was good for B."
    )


def test_doubled_words_hide_no_phrase_that_comes_twice() -> None:
    said = "Warehouse Supervisor | SAP | inventory management | 14 dashboards"
    doubled = " ".join(word for word in f"{said} {said}".split() for _ in range(2 if word.isalpha() else 1))
    assert unrepeated(f"{said} {said}") == unrepeated(doubled) == said
