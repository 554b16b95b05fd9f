from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.prose.tidy import (
    capital_share,
    emoji_count,
    letter_spaced,
    only_seeking,
    person,
    placeholder,
    separator_count,
)


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("", 0),
        ("2024", 0),
        ("静かな声", 0),
        ("ab", 0),
        ("Ab", 0.5),
        ("NURSE AND ICU", 0),
        ("WELDER", 1),
        ("WELDER abcdef", 0.5),
    ],
)
def test_capitals_are_shared_by_cased_letters_without_short_acronyms(text: str, share: float) -> None:
    assert capital_share(text) == share


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Welder", 0),
        ("Pflege • Küche → Büro © 2024 ™", 0),
        ("🚀", 1),
        ("🚀🚀 ✅", 3),
        ("🇩🇪🇫🇷", 2),
        ("👩‍👩‍👧", 1),
        ("👍🏽", 1),
        ("1️⃣", 1),
        ("❤️", 1),
    ],
)
def test_an_emoji_is_what_a_reader_sees_as_one(text: str, count: int) -> None:
    assert emoji_count(text) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Registered Nurse, ICU", 0),
        ("Co-founder of an e-mail tool", 0),
        ("Nurse | ICU", 1),
        ("Nurse - ICU", 1),
        ("Nurse • ICU · Leeds", 2),
        ("Writer / Editor", 1),
        ("24/7 care", 0),
    ],
)
def test_separators_stand_between_words(text: str, count: int) -> None:
    assert separator_count(text) == count


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("J O H N", "J O H N"),
        ("I am J A N E today", "J A N E"),
        ("J O H", None),
        ("A B testing", None),
        ("Plan A or B", None),
        ("U.S.A. and U.K.", None),
    ],
)
def test_letters_set_apart_come_in_runs_of_four(text: str, found: str | None) -> None:
    assert letter_spaced(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lorem ipsum dolor", "Lorem ipsum"),
        (" TBD ", "TBD"),
        ("N/A", "N/A"),
        ("Test", "Test"),
        ("...", "..."),
        ("Your description here", "Your description here"),
        ("[insert company]", "[insert company]"),
        ("xxxx", "xxxx"),
        ("Description to follow", "Description to follow"),
        ("Tested pumps", None),
        ("Built a to-do app", None),
        ("Wrote the placeholder text service", None),
        ("None of our orders was late", None),
        ("XXL prints", None),
        ("My album is coming soon after a long tour", None),
        ("TBA Entertainment hired me", None),
        ("", None),
    ],
)
def test_a_placeholder_says_nothing_else(text: str, found: str | None) -> None:
    assert placeholder(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Seeking new opportunities",
        "Open to work",
        "Unemployed",
        "Actively looking for a job",
        "Looking for my next challenge",
    ],
)
def test_a_headline_that_only_seeks(text: str) -> None:
    assert only_seeking(text)


@pytest.mark.parametrize(
    "text",
    ["Nurse seeking night shifts", "Seeking a role in marine biology", "Welder", "Next challenge: bridges", "", "Work"],
)
def test_seeking_beside_a_role_or_a_field_is_more(text: str) -> None:
    assert not only_seeking(text)


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("I teach chemistry. My lab is loud.", {"first"}),
        ("My lab is loud.", {"first"}),
        ("Anna is a nurse. She works in Leeds.", {"third"}),
        ("He leads a team, and I am glad.", {"first", "third"}),
        ("Teaches chemistry in Leeds.", set()),
        ("Phase I trials and World War I history", set()),
        ("I/O boards, Henry I and Type I diabetes", set()),
        ("Pronouns she/her. Teacher.", set()),
        ("Cared for a boy who said she was kind; they are well.", set()),
        ("", set()),
    ],
)
def test_the_person_a_text_speaks_in(text: str, persons: set[str]) -> None:
    assert person(text) == persons


@given(st.text(max_size=80))
def test_any_text_is_measured_and_quoted_verbatim(text: str) -> None:
    assert 0 <= capital_share(text) <= 1
    assert emoji_count(text) >= 0
    assert separator_count(text) >= 0
    assert all(found is None or found in text for found in (letter_spaced(text), placeholder(text)))
    assert person(text) <= {"first", "third"}
    assert only_seeking(text) in {True, False}
