from __future__ import annotations

from typing import Any

import pytest

from auditor.check import Outcome, Verdict
from auditor.checks.skills.skills_claimed_unlisted import skills_claimed_unlisted
from tests.factory import ask, case, entry, position, skills


def asked(summary: str = "", **facts: Any) -> Verdict:
    verdict = ask(skills_claimed_unlisted, case(summary=summary, **facts))
    assert verdict.outcome is Outcome.NOT_APPLICABLE
    return verdict


def test_a_skill_of_the_text_that_is_not_listed_is_named_and_quoted() -> None:
    verdict = asked("I build dashboards in Tableau from SQL.", skills=skills("SQL"))
    assert "“Tableau”." in verdict.message
    assert "“SQL”" not in verdict.message
    (evidence,) = verdict.evidence
    assert evidence.text == "I build dashboards in Tableau from SQL."


def test_roles_and_headline_are_read_and_each_skill_is_named_once() -> None:
    roles = [position("Nurse", "Ward", description="Triage and wound care. More triage.", row=3)]
    verdict = asked("We do triage.", headline="Nurse | Phlebotomy", positions=roles)
    assert "“Phlebotomy”, “triage”, “wound care”" in verdict.message
    assert [(one.row, one.column) for one in verdict.evidence] == [
        *((2, "Headline"), (2, "Summary"), (3, "Description")),
    ]


def test_projects_are_read_as_well() -> None:
    extras = {"Projects": (entry("Projects", "Tide tables", text="A small site, written in Django.", row=2),)}
    verdict = asked(skills=skills("Python"), extras=extras)
    assert "“Django”" in verdict.message
    assert [(one.file, one.column) for one in verdict.evidence] == [("Projects.csv", "Description")]


@pytest.mark.parametrize("listed", ["Microsoft Excel", "Advanced Excel", "MS Excel"])
def test_a_listed_skill_that_holds_the_name_covers_it(listed: str) -> None:
    assert "stands in your list" in asked("We plan in Excel.", skills=skills(listed)).message


@pytest.mark.parametrize(
    "near_miss",
    [
        "I react quickly and excel at rest.",
        "Javanese coffee, sparkling water and a gitter of people.",
        "See github.com/me and excel.example.org, or write to SAP@example.org.",
        "",
    ],
)
def test_near_misses_are_no_claims(near_miss: str) -> None:
    assert asked(near_miss).message == "We know no skill by name in your texts."


def test_five_are_named_and_the_rest_counted() -> None:
    verdict = asked("Python, SQL, Kafka, Docker, Terraform, Ansible and Jenkins.", skills=skills("Baking"))
    assert "and 2 more" in verdict.message
    assert len(verdict.evidence) == 5


def test_where_all_stand_in_the_list_that_is_said() -> None:
    both, one = asked("Python and SQL.", skills=skills("SQL", "Python")), asked("Python.", skills=skills("Python"))
    assert both.message == "The 2 skills that we know in your texts all stand in your list."
    assert one.message == "The 1 skill that we know in your texts stands in your list."


def test_it_never_counts() -> None:
    assert skills_claimed_unlisted.points == 0
