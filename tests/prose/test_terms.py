from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.prose.terms import fold, mentions, name_each_other, near_duplicates, same_term


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("JavaScript", "JS"),
        ("PostgreSQL", "Postgres"),
        ("Amazon Web Services", "AWS"),
        ("Project Management", "project management"),
        ("Organization", "organisation"),
        ("Pediatric Nursing", "Paediatric nursing"),
        ("R&D", "R & D"),
        ("Café management", "Cafe Management"),
        ("Node.js", "NodeJS"),
        ("Spreadsheets", "spreadsheet"),
        ("Companies", "company"),
        ("Coaches", "coach"),
        ("Gas", "gas"),
        ("O’Reilly books", "OReilly book"),
        ("U.S. law", "US law"),
        ("Smørrebrød", "smorrebrod"),
    ],
)
def test_two_spellings_of_one_term(a: str, b: str) -> None:
    assert same_term(a, b)
    assert near_duplicates([a, "Pottery", b]) == ((a, b),)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("C", "C++"),
        ("C#", "C"),
        ("Java", "JavaScript"),
        ("R", "R&D"),
        ("Nursing", "Nurse"),
        ("SQL", "MySQL"),
        ("看護", "看護師"),
        ("Redis", "Red"),
    ],
)
def test_terms_that_only_look_alike(a: str, b: str) -> None:
    assert not same_term(a, b)
    assert near_duplicates([a, b]) == ()


def test_blank_terms_are_no_duplicates() -> None:
    assert near_duplicates(["", " ", ""]) == ()


def test_text_without_a_letter_folds_to_itself() -> None:
    assert fold(" -- ") == "--"


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("I welded pipes for six years.", "Welding"),
        ("Planned projects in Leeds", "Project"),
        ("Wrote services in C++ and Go", "C++"),
        ("Wrote services in C++ and Go", "Go"),
        ("Ran it all on AWS", "Amazon Web Services"),
        ("Experienced with Microsoft Excel", "Excel"),
        ("急性期病棟の看護師", "看護師"),
        ("Data analysis in R", "R"),
        ("Built APIs with Node.js", "NodeJS"),
    ],
)
def test_a_text_mentions_a_term_however_it_is_inflected(text: str, term: str) -> None:
    assert mentions(text, [term]) == (term,)


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("I go to work by bike", "Go"),
        ("Aims to excel in care", "Excel"),
        ("Wrote services in C++", "C"),
        ("Wrote JavaScript", "Java"),
        ("R&D budget", "R"),
        ("project notes and management style", "Project Management"),
        ("", "Welding"),
        ("Welding", ""),
    ],
)
def test_near_misses_are_not_mentions(text: str, term: str) -> None:
    assert mentions(text, [term]) == ()


def test_a_term_is_found_once_in_its_first_spelling_and_in_the_given_order() -> None:
    assert mentions("JS and SQL, JS again", ["SQL", "JavaScript", "JS"]) == ("SQL", "JavaScript")


@given(st.text(max_size=60), st.lists(st.text(max_size=10), max_size=4))
def test_any_text_and_terms_are_read(text: str, terms: list[str]) -> None:
    found = mentions(text, terms)
    assert set(found) <= set(terms)
    assert all(same_term(term, term) for term in terms)


@given(st.lists(st.sampled_from(["SQL", "sql", "Welding", "JS", "JavaScript"]), max_size=6))
def test_groups_of_near_duplicates_hold_two_and_more(terms: list[str]) -> None:
    assert all(
        len(group) > 1 and len({fold(term) for term in group} - {"js", "javascript"}) <= 1
        for group in near_duplicates(terms)
    )


@pytest.mark.parametrize(
    ("a", "b", "alike"),
    [
        ("A/B tests", "A/B testing", True),
        ("JS", "JavaScript", True),
        ("care plan", "care planning", True),
        ("wound care", "care", False),
        ("", "", False),
    ],
)
def test_names_that_name_each_other(a: str, b: str, alike: bool) -> None:
    assert name_each_other(a, b) is name_each_other(b, a) is alike


names = st.one_of(
    st.sampled_from(["SQL", "sql", "Welding", "welded", "JS", "JavaScript", "C++", "ไทย"]), st.text(max_size=9)
)


@given(names, names)
def test_each_names_the_other_where_mentions_says_so(a: str, b: str) -> None:
    assert name_each_other(a, b) is bool(mentions(a, [b]) and mentions(b, [a]))
