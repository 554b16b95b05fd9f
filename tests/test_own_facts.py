"""What a draft may say of its member, and what it leaves alone."""

from __future__ import annotations

from typing import Any

import pytest

from auditor.own_facts import JOB, own_facts, speaks_english, usable
from tests.factory import aim, case, certification, entry, job, position, profile, skills, study

ENGLISH = "I plan the shifts of four wards and teach new colleagues how the handover works."
SPANISH = "Planifico los turnos de cuatro plantas y enseño a los nuevos compañeros cómo funciona el relevo."


def words(stage: str = "experienced", **facts: Any) -> dict[str, str]:
    return {slot: fact.text for slot, fact in own_facts(case(stage, **facts)).items()}


def test_the_role_that_goes_on_is_the_members_role() -> None:
    found = words(positions=(position("Ward nurse", "Example Hospital", started="Mar 2021"),), industry="Hospitals")
    assert found["role"] == "Ward nurse"
    assert found["company"] == "Example Hospital"
    assert found["industry"] == "Hospitals"


def test_a_role_that_ended_is_told_as_one() -> None:
    found = words(positions=(position("Ward nurse", "Example Hospital", started="2015", finished="2019"),))
    assert found["last_role"] == "Ward nurse"
    assert "role" not in found


def test_without_a_listed_role_the_headline_may_name_one() -> None:
    assert words(headline="Software Engineer at Example Rail")["role"] == "Software Engineer"
    assert "role" not in words(headline="Hello there")


def test_a_student_is_told_by_field_and_school() -> None:
    own = study("Example College", "Bachelor of Science (BS), Geology", started="Aug 2024", finished="May 2028")
    assert words("student", studies=(own,))["field"] == "Geology"
    assert words("student", studies=(own,))["school"] == "Example College"
    assert "field" not in words("experienced", studies=(own,))
    assert "field" not in words("student", studies=(study("Example College", "Geology", finished="2019"),))


def test_a_certificate_counts_while_it_is_valid() -> None:
    assert words(certifications=(certification("CCRN", started="2020"),))["certification"] == "CCRN"
    over = certification("CCRN", started="2020", finished="2022")
    assert "certification" not in words(certifications=(over,))
    assert words(certifications=(over, certification("PALS", finished="2030")))["certification"] == "PALS"


def test_a_result_is_the_members_own_statement() -> None:
    told = position("Clerk", "Shop", started="2021", description="Kept the books. Cut the month-end from 9 to 4 days.")
    assert words(positions=(told,))["came"] == "Cut the month-end from 9 to 4 days"
    project = entry("Projects", "Map", text="The council put our map on its website.")
    assert words(summary=ENGLISH, extras={"Projects": (project,)})["came"] == "The council put our map on its website"


def test_skills_that_the_job_asks_for_come_first_and_general_ones_last() -> None:
    facts = own_facts(
        case(
            skills=skills("Teamwork", "Excel", "Tableau", "SQL", "dbt"),
            summary="Reports in Tableau.",
            target=job("SQL", "Spark"),
        )
    )
    assert [facts[f"skill_{number}"].text for number in (1, 2, 3, 4)] == ["SQL", "Tableau", "Excel", "dbt"]


def test_a_skill_that_the_role_names_is_not_said_twice() -> None:
    found = words(positions=(position("GIS analyst", "Town", started="2020"),), skills=skills("GIS", "QGIS"))
    assert found["skill_1"] == "QGIS"
    assert "skill_2" not in found


def test_the_given_job_names_what_the_member_wants() -> None:
    here = (position("Data analyst", "Example Rail", started="2020"),)
    facts = own_facts(case(positions=here, target=job("SQL", title="Data engineer")))
    assert facts["want"].text == facts["other_role"].text == "Data engineer"
    assert facts["want"].file == JOB.file
    assert "other_role" not in words(positions=here, target=job("SQL", title="Data Analysts"))


def test_what_the_member_applied_for_stays_with_the_member() -> None:
    assert "want" not in words(aims=(aim("Head of Data"),))


@pytest.mark.parametrize(
    "text",
    ["", "…", "2021", "x" * 61, "Call +1 614 555 0143 now", "Cook\u200b", "Your title here", "Seeking opportunities"],
)
def test_what_no_draft_takes_over(text: str) -> None:
    assert not usable(text)


def test_the_language_is_that_of_the_texts_or_of_all_short_ones_together() -> None:
    assert speaks_english(case(summary=ENGLISH))
    assert not speaks_english(case(summary=SPANISH))
    short = profile(positions=(position("Head of Customer Service", "Shop"),), skills=skills("Bookkeeping", "Baking"))
    assert speaks_english(case(**vars_of(short)))
    assert not speaks_english(case(headline="Hi"))


def vars_of(one: Any) -> dict[str, Any]:
    return {"positions": one.positions, "skills": one.skills}
