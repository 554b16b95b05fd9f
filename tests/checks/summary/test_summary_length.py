from __future__ import annotations

from typing import Any

import pytest

from auditor.check import Outcome, Verdict
from auditor.checks.summary.summary_length import summary_length
from auditor.prose.measure import width
from tests.factory import ask, case, skills

DENSE = (
    "I build dashboards in Python, SQL and Tableau. I cut reporting time by 40%. Better forecasting saved us $300,000 "
    "a year. Ask me about bread."
)
FOUR = skills("Python", "SQL", "Tableau", "Forecasting")


def measured(summary: str, **facts: Any) -> Verdict:
    return ask(summary_length, case(summary=summary, **facts))


def of_length(count: int) -> str:
    return " ".join(f"bees{number}" for number in range(count))[: count - 2] + "x."


@pytest.mark.parametrize(
    ("length", "score"),
    [
        (199, 0.0),
        (200, 0.0),
        (201, 0.005),
        (300, 0.5),
        (399, 0.995),
        (400, 1.0),
        (2000, 1.0),
        (2060, 0.95),
        (2599, 0.5 + 0.5 / 600),
        (2600, 0.5),
        (3000, 0.5),
    ],
)
def test_the_plateau_reaches_from_400_to_2000(length: int, score: float) -> None:
    verdict = measured(of_length(length))
    assert verdict.score == pytest.approx(score)
    assert f"{length:,} characters" in verdict.message


def test_the_beginning_is_quoted() -> None:
    (evidence,) = measured(of_length(500)).evidence
    assert evidence.column == "Summary"
    assert of_length(500).startswith(evidence.text)


def test_only_what_falls_short_is_told_the_range() -> None:
    assert "400" not in measured(of_length(700)).message
    assert "Between 400 and 2,000" in measured(of_length(300)).message
    assert "Between 400 and 2,000" in measured(of_length(2100)).message


def test_a_short_summary_that_names_skills_and_results_keeps_half() -> None:
    assert len(DENSE) < 200
    assert measured(DENSE, skills=FOUR).score == 0.5


def test_three_skills_are_too_few_for_that() -> None:
    assert measured(DENSE, skills=skills("Python", "SQL", "Tableau", "Welding")).outcome is Outcome.FAIL


def test_one_result_is_too_few_for_that() -> None:
    one = "Python, SQL, Tableau, and a little forecasting of the weather. I cut reporting time by 40%."
    assert measured(one, skills=FOUR).outcome is Outcome.FAIL


def test_scope_stands_in_for_one_of_the_results() -> None:
    nurse = "I lead a team of nine nurses in intensive care. We cut falls by 40%. Triage, wound care and sepsis too."
    listed = skills("Intensive Care", "Triage", "Wound Care", "Sepsis")
    assert measured(nurse, skills=listed).score == 0.5


def test_a_short_summary_never_falls_to_the_floor() -> None:
    longer = f"{DENSE} {of_length(380 - len(DENSE) - 1)}"
    assert len(longer) == 380
    assert measured(longer, skills=FOUR).score == pytest.approx(0.9)


def test_without_the_skills_a_short_summary_with_results_is_not_judged() -> None:
    verdict = measured(DENSE, unknown=["Skills"])
    assert verdict.outcome is Outcome.NOT_JUDGED
    assert verdict.remedy


def test_without_the_skills_the_rest_is_judged() -> None:
    assert measured(of_length(150), unknown=["Skills"]).outcome is Outcome.FAIL
    assert measured(of_length(500), unknown=["Skills"]).outcome is Outcome.PASS


def test_a_translation_is_measured_like_its_original() -> None:
    chinese = "我是儿科护士带新同事写了三个病区都在用的交班表" * 6
    assert len(chinese) < 200
    assert width(chinese) >= 400
    verdict = measured(chinese)
    assert verdict.outcome is Outcome.PASS
    assert f"{len(chinese)} characters, about as much as {width(chinese)} in English" in verdict.message


def test_curly_quotes_are_no_other_script() -> None:
    assert "in English" not in measured(of_length(450) + " “Plans” – and bees’ wax.").message


def test_pasting_the_text_twice_makes_it_no_longer() -> None:
    once = of_length(300)
    assert measured(f"{once}  {once}").score == measured(once).score
    assert "300 characters, without what it says twice" in measured(f"{once}  {once}").message
    assert "twice" not in measured(f" {once} ").message


def test_one_character_is_a_character() -> None:
    assert "1 character." in measured("x").message


def test_it_does_not_stumble_over_an_empty_summary() -> None:
    assert measured("").outcome is Outcome.FAIL
    assert summary_length.under == "summary-present"


def test_a_long_name_makes_no_summary_longer() -> None:
    short, long = (
        measured(f"{of_length(388)} I live in {place}.", location=place)
        for place in ("Ely", "Llanfairpwllgwyngyll, Wales")
    )
    assert short.score == long.score == pytest.approx(1)
    short, long = (measured(f"{of_length(378)} I am {name}.", first_name=name) for name in ("O", "Oluwaseun-Adebayo"))
    assert short.score == long.score == pytest.approx(0.955)
    assert "With every name as long as any other they come to 391." in long.message
    assert "any other" not in short.message
