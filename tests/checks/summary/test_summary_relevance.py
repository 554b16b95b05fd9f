from __future__ import annotations

from typing import Any

import pytest

from auditor.check import Outcome, Verdict
from auditor.checks.summary.summary_relevance import summary_relevance
from auditor.records import Skill, Source
from tests.factory import aim, ask, case, job, skills

LISTED = ("Python", "SQL", "Tableau", "Forecasting", "Welding")


def relevant(summary: str, *names: str, **facts: Any) -> Verdict:
    return ask(summary_relevance, case(summary=summary, skills=skills(*(names or LISTED)), **facts))


@pytest.mark.parametrize(
    ("named", "score"),
    [("nothing much", 0.0), ("Python", 0.0), ("Python and SQL", 1 / 3), ("Python, SQL and Tableau", 2 / 3)],
)
def test_fewer_than_four_earn_their_share(named: str, score: float) -> None:
    verdict = relevant(f"I have been building small and useful things with {named} for most of my working life.")
    assert verdict.score == pytest.approx(score)
    assert "Not found word for word: " in verdict.message
    assert "Welding" in verdict.message


def test_four_pass_and_are_quoted() -> None:
    verdict = relevant("I build useful things in Python and SQL, draw them in Tableau, and like forecasting rain.")
    assert verdict.outcome is Outcome.PASS
    assert verdict.message.startswith("We found 4 of your 5 listed skills in your summary: ")
    assert "Welding" not in verdict.message
    assert {(one.file, one.column, one.text) for one in verdict.evidence} == {
        ("Skills.csv", "Name", name) for name in LISTED[:4]
    }


def test_where_nothing_matched_the_summary_is_quoted() -> None:
    verdict = relevant("I have been building small and useful things for most of my working life by the sea.")
    assert verdict.message.startswith("We found 0 of your 5 listed skills in your summary. Not found word for word: ")
    assert verdict.evidence[0].column == "Summary"


def test_repeating_a_skill_counts_once() -> None:
    assert relevant("I write Python, and Python, and more Python, and some python on Sundays by the sea.").score == 0


def test_two_spellings_of_one_skill_count_once() -> None:
    verdict = relevant(
        "Everything that I draw for people is data visualization of one kind or another, and I love it.",
        "Data Visualization",
        "Data Visualisation",
    )
    assert "1 of your 1 listed skill in" in verdict.message
    assert verdict.score == 0


def test_the_same_row_twice_counts_once() -> None:
    assert "of your 1 listed skill" in relevant("I weld.", "Welding", "Welding").message


def test_a_plural_and_an_inflection_count() -> None:
    verdict = relevant(
        "I welded pipelines for years, and now I draw dashboards for the people who once sent me the drawings.",
        "Welding",
        "Dashboard",
    )
    assert "found 2 of your 2" in verdict.message
    assert "Not found" not in verdict.message


def test_a_word_inside_another_is_no_mention() -> None:
    assert "found 0" in relevant("My dog Rusty and I walk by the sea every morning in any weather.", "Rust").message


def test_at_most_eight_named_and_five_missing_are_listed() -> None:
    present = [f"Tool{letter}" for letter in "ABCDEFGHIJ"]
    absent = [f"Craft{letter}" for letter in "ABCDEFG"]
    summary = f"Over the years I have used {', '.join(present)} for the people."
    verdict = ask(summary_relevance, case(summary=summary, skills=skills(*present, *absent)), **{"pass": 11})
    assert verdict.message.count("Tool") == 8
    assert verdict.message.count("Craft") == 5
    assert "Craft" not in relevant(summary, *present, *absent).message
    assert len(verdict.evidence) == 5


def test_the_most_endorsed_of_the_missing_come_first_in_any_order_of_rows() -> None:
    def skill(row: int, name: str, endorsements: int) -> Skill:
        return Skill(source=Source(file="Skills.csv", row=row), name=name, endorsements=endorsements)

    rows = [skill(1, "Baking", 0), skill(2, "Welding", 9), skill(3, "Archery", 0)]
    summary = "I have been building small and useful things for most of my working life by the sea."
    messages = {ask(summary_relevance, case(summary=summary, skills=order)).message for order in (rows, rows[::-1])}
    assert len(messages) == 1
    assert messages.pop().endswith("Not found word for word: Welding, Archery, Baking.")


def test_without_listed_skills_none_can_be_named_so_that_listing_one_never_costs() -> None:
    verdict = ask(summary_relevance, case(summary="I build useful things in Python and SQL."))
    assert verdict.outcome is Outcome.FAIL
    assert "List some first" in verdict.message


def test_without_the_skills_nobody_is_faulted() -> None:
    verdict = ask(summary_relevance, case(summary="I build useful things.", unknown=["Skills"]))
    assert verdict.outcome is Outcome.NOT_JUDGED
    assert verdict.remedy


def test_another_language_passes_and_is_not_faulted() -> None:
    spanish = "Desde hace catorce años organizo almacenes y rutas de reparto con mucha calma y con {} en la ciudad."
    names = ("Excel", "SAP", "Tableau", "Power BI", "Gestión de equipos")
    assert relevant(spanish.format("Excel, SAP, Tableau y Power BI"), *names).outcome is Outcome.PASS
    verdict = relevant(spanish.format("Excel y SAP"), *names)
    assert verdict.outcome is Outcome.NOT_JUDGED
    assert "found 2 of your 5" in verdict.message
    assert "Tableau" not in verdict.message


def test_it_does_not_stumble_over_an_empty_summary() -> None:
    assert relevant("").outcome is Outcome.NOT_JUDGED
    assert summary_relevance.under == "summary-present"


SENTENCE = "I have been building small and useful things with {} for most of my working life in and around Leeds."


def test_what_the_job_asks_for_counts_beside_the_listed_skills() -> None:
    text = SENTENCE.format("Python, SQL, joinery and roofing")
    assert relevant(text).score == pytest.approx(1 / 3)
    verdict = relevant(text, target=job("Joinery", "Roofing", "Tiling"))
    assert verdict.outcome is Outcome.PASS
    assert "The job asks for more that stands there: Joinery, Roofing." in verdict.message


def test_a_listed_skill_that_the_job_asks_for_too_counts_once() -> None:
    verdict = relevant(SENTENCE.format("Python and SQL"), target=job("Python", "SQL", "Python 3"))
    assert verdict.score == pytest.approx(1 / 3)


def test_without_listed_skills_the_job_gives_something_to_look_for() -> None:
    text = SENTENCE.format("joinery, roofing, tiling and plumbing")
    wanted = job("Joinery", "Roofing", "Tiling", "Plumbing")
    verdict = ask(summary_relevance, case(summary=text, target=wanted))
    assert verdict.outcome is Outcome.PASS
    assert verdict.message.startswith("You list no skills yet, so we looked for what the job asks for. The job asks")


def test_the_jobs_that_the_member_looks_for_change_nothing() -> None:
    text = SENTENCE.format("Python, SQL and roofing")
    assert relevant(text, aims=[aim("Roofing")]) == relevant(text)
