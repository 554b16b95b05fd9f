from __future__ import annotations

from typing import Any

import pytest

from auditor.check import Outcome, Verdict
from auditor.checks.education.education_listed import education_listed
from auditor.records import Certification, Study
from tests.factory import ask, case, certification, study

BAKER = certification("Master baker", "Guild", row=1)
HYGIENE = certification("Food hygiene, level 3", "City council", row=2)


def listed(*studies: Study, certifications: tuple[Certification, ...] = (), **facts: Any) -> Verdict:
    return ask(education_listed, case(studies=studies, certifications=certifications, **facts))


def test_a_school_and_a_degree_pass() -> None:
    verdict = listed(study("Palo Blanco College", "BSc Nursing", row=3))
    assert verdict.outcome is Outcome.PASS
    (evidence,) = verdict.evidence
    assert (evidence.file, evidence.row, evidence.column, evidence.text) == (
        "Education.csv",
        3,
        "Degree Name",
        "BSc Nursing",
    )


def test_a_school_alone_is_half() -> None:
    verdict = listed(study("Palo Blanco College"))
    assert verdict.score == 0.5
    assert "a degree or programme" in verdict.message
    assert verdict.evidence[0].text == "Palo Blanco College"


def test_a_degree_without_its_school_is_half() -> None:
    verdict = listed(study(degree="BSc Nursing"))
    assert verdict.score == 0.5
    assert "a school" in verdict.message


def test_an_empty_section_is_an_absence() -> None:
    verdict = listed()
    assert verdict.outcome is Outcome.FAIL
    assert verdict.absent


def test_a_row_that_names_nothing_is_no_education() -> None:
    assert listed(study(started="2012")).absent


def test_one_full_entry_is_enough_and_high_school_beside_it_does_no_harm() -> None:
    verdict = listed(study("Carroway University", "BS, Biology"), study("Whitlow High School", row=2))
    assert verdict.outcome is Outcome.PASS
    assert verdict.message == "Your education names your school and what you studied there."
    both = listed(study("Carroway University", "BS, Biology"), study("Whitlow College", "Diploma", row=2))
    assert both.message == "Your education names 2 schools and what you studied there."


def test_a_programme_that_is_no_degree_passes() -> None:
    assert listed(study("Le Fournil", "Bread and pastry, evening programme")).outcome is Outcome.PASS


def test_school_and_degree_have_to_stand_together() -> None:
    assert listed(study("Palo Blanco College"), study(degree="BSc Nursing", row=2)).score == 0.5


@pytest.mark.parametrize("studies", [(), (study("Palo Blanco College"),)])
def test_two_certifications_stand_in(studies: tuple[Study, ...]) -> None:
    verdict = listed(*studies, certifications=(BAKER, HYGIENE))
    assert verdict.outcome is Outcome.PASS
    assert [(one.file, one.text) for one in verdict.evidence] == [
        ("Certifications.csv", "Master baker"),
        ("Certifications.csv", "Food hygiene, level 3"),
    ]


def test_one_certification_does_not_stand_in() -> None:
    assert listed(certifications=(BAKER,)).absent
    assert listed(study("Palo Blanco College"), certifications=(BAKER,)).score == 0.5


def test_the_same_certification_twice_is_one() -> None:
    again = certification("MASTER BAKER", row=2)
    assert listed(certifications=(BAKER, again)).absent


def test_a_certification_without_a_name_is_none() -> None:
    assert listed(certifications=(BAKER, certification(url="https://example.com/badge", row=2))).absent


@pytest.mark.parametrize("studies", [(), (study("Palo Blanco College"),)])
def test_without_the_certifications_nobody_is_faulted(studies: tuple[Study, ...]) -> None:
    verdict = listed(*studies, unknown=["Certifications"])
    assert verdict.outcome is Outcome.NOT_JUDGED
    assert verdict.remedy


def test_without_the_certifications_a_degree_still_passes() -> None:
    verdict = listed(study("Palo Blanco College", "BSc Nursing"), unknown=["Certifications"])
    assert verdict.outcome is Outcome.PASS


def test_the_order_of_rows_changes_nothing() -> None:
    one, two = study("Whitlow High School", row=1), study("Carroway University", "BS, Biology", row=2)
    assert listed(one, two).score == listed(two, one).score == 1


def test_at_most_five_quotes() -> None:
    many = [study("School", f"Course {number}", row=number) for number in range(1, 9)]
    assert len(listed(*many).evidence) == 5


def test_it_needs_the_education_alone() -> None:
    assert education_listed.needs == ("Education",)
