from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.prose.results import results

HERE = Path(__file__).parent
ROWS = [
    (told, statement)
    for name in ("occupations.tsv", "otherlanguages.tsv")
    for line in (HERE / name).read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
    for told, statement in [(line.split("\t")[1], line.split("\t")[-1])]
]


def test_over_the_occupations_few_results_are_missed_and_fewer_invented() -> None:
    told = [statement for kinds, statement in ROWS if "r" in kinds]
    found = [statement for _, statement in ROWS if results(statement)]
    right = set(told) & set(found)
    assert len(right) / len(found) >= 0.95, "precision, issue 3"
    assert len(right) / len(told) >= 0.85, "recall, issue 3"


@pytest.mark.parametrize(
    "statement",
    [
        "Raised the share of pupils who passed the spring exam from 61 % to 84 %.",
        "Lowered food cost from 34 to 27 percent without touching portions.",
        "Cut page load time from 4.2 s to 900 ms.",
        "Doubled the number of repeat orders.",
        "Cut rework on the tank line by half after changing the clamping order.",
        "Reduced falls on our ward by a third within one winter.",
        "Secured a settlement of 1.4 million for a group of former employees.",
        "Received the hospital's Daisy Award for end-of-life care.",
        "Passed every hygiene inspection with five stars.",
        "Graduated summa cum laude.",
        "Promoted to staff sergeant after two years.",
        "Aumenté las ventas un 25 % en 2022.",
        "Réduit les délais de livraison de 12 à 5 jours.",
    ],
)
def test_what_came_of_the_work_is_a_result(statement: str) -> None:
    assert results(statement) == (statement,)


@pytest.mark.parametrize(
    "statement",
    [
        "",
        "TIG, MIG and stick welding to ISO 9606-1 and EN 1090.",
        "Supported a 24/7 on-call rota.",
        "Used Windows 11 tablets in lessons.",
        "Upgraded the app from Angular 12 to Angular 17.",
        "Worked on version 2.10.3 of an open-source parser.",
        "Planned lessons for Grade 5 students.",
        "Graduated from a top 10 university in 2011.",
        "Drafted contracts for Fortune 500 clients.",
        "Responsible for a budget of $3 million.",
        "Managed a portfolio of 60 key accounts.",
        "Delivered parcels in three districts.",
        "Twenty years of experience in shipyards.",
        "Passionate about how children aged 6 to 10 learn to read.",
        "Worked at heights of 40 m and at temperatures of -20 °C.",
        "Seit 2014 in der Pflege tätig.",
    ],
)
def test_other_numbers_are_no_results(statement: str) -> None:
    assert results(statement) == ()


@given(st.lists(st.sampled_from([statement for _, statement in ROWS]), max_size=4), st.text(max_size=30))
def test_any_text_is_read_quoted_verbatim_and_counted_once(chosen: list[str], strange: str) -> None:
    text = "  ".join([strange, *chosen])
    found = results(text)
    assert all(statement in text for statement in found)
    assert len(set(found)) == len(found)
    assert results("  ".join([text, text])) == found
