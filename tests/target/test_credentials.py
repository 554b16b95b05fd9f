"""Certificates, degrees and the title of a job."""

from __future__ import annotations

import pytest

from auditor.target.credentials import certificates, degrees, level_of, levels_at_least, title_of, titles_of


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Current RN license, BLS and ACLS", {"RN", "BLS", "ACLS"}),
        ("You hold a full driving licence", {"full driving licence"}),
        ("PMP or PRINCE2 preferred", {"PMP", "PRINCE2"}),
        ("Certified Public Accountant", {"Certified Public Accountant"}),
        ("Class A CDL", {"CDL"}),
        ("Google Analytics certification", {"Google Analytics"}),
        ("you must be certified", set()),
        ("bls and rn", set()),
        ("we are an ASEAN company", set()),
        ("another horticultural qualification", set()),
        ("First Aid at Work", {"First Aid at Work"}),
    ],
)
def test_certificates_are_told_by_name_and_by_pattern(text: str, names: set[str]) -> None:
    assert names <= set(certificates(text)) if names else not set(certificates(text))


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


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("ICU Registered Nurse (RN) - Nights | Springfield General\nAbout us", "ICU Registered Nurse"),
        ("Springfield General\nJob title: Staff Nurse, Ward 3\nPay", "Staff Nurse"),
        ("About us\nWe are Pipes Ltd. We are looking for an experienced plumber to join us.", "experienced plumber"),
        ("Data Analyst at Oatfield", "Data Analyst"),
        ("Come and work with us.\nIt is nice here.", None),
        ("Nimbus delivers food.\nThe Data Engineer will:\nbuild", "Data Engineer"),
        ("Planner II - Current Planning", "Planner"),
        ("Marketing Manager!", "Marketing Manager"),
        ("Water, Sanitation and Hygiene (WASH) Officer", "Water, Sanitation and Hygiene Officer"),
        ("Come.\nAs a Machine Vision Engineer at Corvid you will test.", "Machine Vision Engineer"),
        ("", None),
    ],
)
def test_the_title_of_the_job(text: str, title: str | None) -> None:
    assert title_of(text) == title


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Night Auditor / Receptionist", ("Night Auditor", "Receptionist")),
        ("Research and Development Engineer", ("Research and Development Engineer",)),
        ("Come in.", ()),
    ],
)
def test_a_job_may_have_two_titles(text: str, titles: tuple[str, ...]) -> None:
    assert titles_of(text) == titles


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("NVQ Level 2 or 3 in Plumbing", ["NVQ Level 2 or 3 in Plumbing"]),
        ("City & Guilds, BTEC in Applied Science", ["City & Guilds", "BTEC in Applied"]),
        ("a personal licence", ["personal licence"]),
        ("Right to obtain SC clearance", ["SC"]),
    ],
)
def test_awards_and_licences(text: str, found: list[str]) -> None:
    assert list(certificates(text)) == found


def test_a_diploma_keeps_what_it_is_in_and_master_data_is_no_degree() -> None:
    assert degrees("CILEX or legal secretary diploma desirable") == ("legal secretary diploma",)
    assert degrees("Master data and scrum master") == ()
    assert level_of("Master of Arts") == level_of("Master's degree") == "master"
