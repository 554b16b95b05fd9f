from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from auditor.case import own_texts
from auditor.check import Outcome, Verdict
from auditor.checks.polish.polish_spelling import polish_spelling
from auditor.spelling import read_spelling
from tests.factory import ask, case, certification, entry, position, recommendation, skills, study

TYPOS = ("recieve", "definately", "accomodation", "seperate", "occured", "succesful")


def checked(summary: str = "", **facts: Any) -> Verdict:
    one = case(summary=summary, **facts)
    return ask(polish_spelling, replace(one, spelling=read_spelling(own_texts(one.profile))))


def of_words(count: int, typos: int = 0) -> str:
    """So many different words, of which the last are misspelt."""
    plain = map(str, range(100, 100 + count - typos - 9))
    return " ".join(["I keep the books of a small bakery", *plain, *TYPOS[:typos], "gladly"])


def test_a_clean_text_passes_and_says_how_much_was_read() -> None:
    verdict = checked("I keep the books of a small bakery and teach others to do it.", headline="Bookkeeper")
    assert verdict.outcome is Outcome.PASS
    assert "In 15 words" in verdict.message
    assert verdict.evidence[0].text == "Bookkeeper"


def test_a_slip_is_shown_as_something_to_look_at() -> None:
    verdict = checked("I recieve the orders of forty shops every night.")
    assert verdict.outcome is Outcome.PASS
    assert "Please check 1 word in 9: “recieve” (receive?)." in verdict.message
    assert verdict.evidence[0].text == "I recieve the orders of forty shops every night."
    assert (verdict.evidence[0].file, verdict.evidence[0].column) == ("Profile.csv", "Summary")


@pytest.mark.parametrize(("typos", "score"), [(0, 1.0), (1, 1.0), (2, 0.5), (3, 0.5), (6, 0.5)])
def test_credit_falls_with_the_slips_in_a_hundred_words_and_never_below_half(typos: int, score: float) -> None:
    assert checked(of_words(100, typos)).score == pytest.approx(score)


def test_between_one_and_three_in_a_hundred_words_credit_falls_evenly() -> None:
    assert checked(of_words(160, 2)).score == pytest.approx(1 - (1.25 - 1) / 2)


def test_the_same_slip_twice_is_one() -> None:
    once, twice = (checked(f"{of_words(100)} recieve{' and recieve' * times}") for times in (0, 1))
    assert once.score == twice.score


def test_saying_it_all_again_does_not_thin_the_slips() -> None:
    text = of_words(100, 2)
    assert checked(f"{text}. {text}. {text}.").score == checked(text).score


def test_roles_and_their_titles_are_read_too() -> None:
    roles = [position("Sales Managment", "Recieve Ltd", description="I keep a seperate store for each shop.", row=2)]
    verdict = checked(positions=roles)
    assert [(one.row, one.column) for one in verdict.evidence] == [(2, "Title"), (2, "Description")]


def test_the_members_own_names_and_terms_are_right() -> None:
    verdict = checked(
        "We recieve, definately, with accomodation, seperate goods, and it occured to succesful people.",
        last_name="Recieve",
        positions=[position("", "Definately Accomodation")],
        studies=[study("Seperate School")],
        skills=skills("Occured"),
        certifications=[certification("Succesful")],
        recommendations=[recommendation(author="A B")],
        extras={"Projects": (entry("Projects", "Recieve"),)},
    )
    assert verdict.outcome is Outcome.PASS
    assert "no likely" in verdict.message


def test_other_languages_are_not_read() -> None:
    spanish = "Responsable de la programación y del inventario en un centro con cuarenta personas y doble turno."
    verdict = checked(spanish)
    assert verdict.outcome is Outcome.NOT_JUDGED


def test_without_any_text_the_question_does_not_arise() -> None:
    assert checked().outcome is Outcome.NOT_APPLICABLE


def test_without_the_program_it_is_not_judged_with_a_remedy() -> None:
    verdict = ask(polish_spelling, case(summary="I recieve"))
    assert verdict.outcome is Outcome.NOT_JUDGED
    assert verdict.remedy


@pytest.mark.parametrize(
    "near_miss",
    [
        "Write to recieve@example.com or see example.org/seperate.",
        "I organise the programme of a centre for theatre in colour.",
        "Hired by Soler and by Teh Ling at the BA, I use kubectl and iOS.",
    ],
)
def test_near_misses_are_no_slips(near_miss: str) -> None:
    assert "no likely" in checked(near_miss).message
