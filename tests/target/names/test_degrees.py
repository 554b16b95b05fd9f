"""Degrees, their subjects and their levels."""

from __future__ import annotations

import pytest

from auditor.target.names.degrees import degrees, level_of, levels_at_least


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Bachelor's degree in Computer Science or related field", ["Bachelor's degree in Computer Science"]),
        ("Bachelor’s degree required", ["Bachelor’s degree"]),
        ("MBA preferred", ["MBA"]),
        ("A degree in nursing, or equivalent", ["degree in nursing"]),
        ("Degree in a relevant field", ["Degree"]),
        ("High school diploma or GED", ["High school diploma", "GED"]),
        ("ASN required, BSN preferred", ["ASN", "BSN"]),
        ("Associate degree in Nursing", ["Associate degree in Nursing"]),
        ("BA/BS in Finance, Accounting or Economics", ["BA/BS in Finance"]),
        ("BSc (Hons) in Radiography", ["BSc (Hons) in Radiography"]),
        ("A degree in a STEM subject", ["degree in a STEM subject"]),
        ("HS diploma or GED", ["HS diploma", "GED"]),
        ("Supervise PhD students to BS 7858", []),
        ("You have a good eye", []),
        ("a few bs", []),
    ],
)
def test_a_degree_comes_with_its_subject(text: str, asked: list[str]) -> None:
    assert list(degrees(text)) == asked


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("PhD in Physics", "doctor"),
        ("Master of Science (MS)", "master"),
        ("B.Sc. Biology", "bachelor"),
        ("BA", "bachelor"),
        ("HND Computing", "associate"),
        ("Diploma in Welding", "school"),
        ("Cooking class", None),
    ],
)
def test_the_level_of_a_degree(text: str, level: str | None) -> None:
    assert level_of(text) == level


def test_a_higher_degree_is_enough() -> None:
    assert levels_at_least("master") == ("doctor", "master")
    assert "school" not in levels_at_least("associate")


def test_a_diploma_keeps_what_it_is_in_and_master_data_is_no_degree() -> None:
    assert degrees("CILEX or legal secretary diploma desirable") == ("legal secretary diploma",)
    assert degrees("Master data and scrum master") == ()
    assert level_of("Master of Arts") == level_of("Master's degree") == "master"


def test_a_word_that_says_nothing_parts_a_diploma_from_what_stands_before() -> None:
    assert degrees("welding skills diploma") == ("diploma",)
