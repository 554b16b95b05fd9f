"""The title of the job."""

from __future__ import annotations

import pytest

from auditor.target.parts.titles import title_of, titles_of


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
        ("Nurse for a busy ward at the heart of a town that has grown a lot in years", None),
        ("Acme\nROLE: DUTIES MANAGER", "DUTIES MANAGER"),
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
