"""Words, titles and employers make a relation likely, and another language is not guessed at."""

from __future__ import annotations

from typing import Any

import pytest

from auditor.check import Outcome, Privacy, Verdict
from auditor.checks.recommendations.recommendations_relation import recommendations_relation
from auditor.records import Recommendation
from tests.factory import ask, case, position, recommendation, study

SUMMARY = "I plan the shifts of a hospital ward and train new colleagues, and I like to write about it in the evening."
PLAIN = "Sam is somebody whom I would recommend to anyone who is looking for a dependable and careful person."
SPANISH = "Sam es una persona muy trabajadora que siempre ayuda a los demás y cumple con todos los plazos."


def _asked(*rows: Recommendation, **facts: Any) -> Verdict:
    return ask(recommendations_relation, case(recommendations=rows, summary=SUMMARY, **facts))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I managed Sam for two years at the depot.", "I managed Sam"),
        ("I have directly supervised Sam on the ward.", "I have directly supervised Sam"),
        ("It was a pleasure to supervise Sam during the internship.", "pleasure to supervise Sam"),
        ("Sam reported to me for three years.", "reported to me"),
        ("I taught Sam in two courses of the degree.", "I taught Sam"),
        ("Sam was one of my best students of that year.", "my best students"),
        ("As her thesis advisor I saw every draft.", "As her thesis advisor"),
        ("As his thesis advisor I saw every draft.", "As his thesis advisor"),
        ("As their thesis advisor I saw every draft.", "As their thesis advisor"),
        ("I was Sam's line manager at the depot.", "was Sam's line manager"),
        ("Sam joined my team straight from school.", "joined my team"),
        ("Sam learned the trade under my supervision.", "under my supervision"),
        ("Sam came to us as an intern and stayed.", "as an intern"),
        ("Sam worked for me in the kitchen for a year.", "worked for me"),
    ],
)
def test_words_of_a_manager_or_teacher_pass(text: str, words: str) -> None:
    verdict = _asked(recommendation(f"{PLAIN} {text}"))
    assert verdict.outcome is Outcome.PASS
    assert verdict.message == "Of your 1 visible recommendation, 1 is likely from a manager or teacher."
    [piece] = verdict.evidence
    assert (piece.column, piece.text, piece.privacy) == ("Text", words, Privacy.THIRD_PARTY)


@pytest.mark.parametrize("text", ["I managed Sam for two years.", "I worked alongside Sam.", PLAIN])
def test_five_are_quoted_of_many(text: str) -> None:
    verdict = _asked(*(recommendation(text, job_title="Baker", row=row) for row in range(1, 7)))
    assert "your 6 visible recommendations" in verdict.message
    assert len(verdict.evidence) == 5


@pytest.mark.parametrize(
    "title",
    [
        "Head of Data", "Engineering Manager", "VP Sales", "CTO", "Professor of History", "Teacher", "Charge Nurse",
        "Headteacher", "Co-founder", "Team Lead", "Owner, Smith Bakery", "Abteilungsleiterin", "Gerente",
    ],
)  # fmt: skip
def test_a_senior_or_teaching_title_passes(title: str) -> None:
    verdict = _asked(recommendation(PLAIN, job_title=title))
    assert verdict.outcome is Outcome.PASS
    assert verdict.evidence[0].text == title
    assert verdict.evidence[0].column == "Job Title"
    assert title not in verdict.message


@pytest.mark.parametrize(
    "title",
    [
        "Assistant to the Director", "Executive Assistant, CEO office", "Product Owner", "HR Business Partner",
        "Headhunter", "Lead Generation Specialist", "Student Teacher", "Professional Photographer", "Barista",
    ],
)  # fmt: skip
def test_a_title_that_only_sounds_senior_does_not(title: str) -> None:
    assert _asked(recommendation(PLAIN, job_title=title)).outcome is Outcome.FAIL


@pytest.mark.parametrize(
    "text",
    [
        "I worked alongside Sam for two years.",
        "Sam and I were classmates at the academy.",
        "Sam was my manager at the depot.",
        "I reported to Sam for four years.",
        "Sam mentored me when I was new.",
        "Sam hired me from a nursing job.",
        "Working closely with Sam was a joy.",
    ],
)
def test_words_of_a_colleague_earn_half(text: str) -> None:
    verdict = _asked(recommendation(f"{PLAIN} {text}"))
    assert verdict.outcome is Outcome.PARTIAL
    assert verdict.score == pytest.approx(0.5)
    assert "1 is likely from a colleague, none from a manager" in verdict.message
    assert verdict.evidence[0].text in text


@pytest.mark.parametrize("text", ["Sam was my manager at the depot.", "I reported to Sam for four years."])
def test_a_senior_title_of_somebody_below_does_not_pass(text: str) -> None:
    assert _asked(recommendation(text, job_title="Head of Data")).outcome is Outcome.PARTIAL


@pytest.mark.parametrize(
    "text",
    [
        "I managed to finish the course thanks to Sam.",
        "As a project manager, Sam is outstanding.",
        "I led the project that Sam wrote the songs for.",
        "I have known Sam for years and we are neighbours.",
    ],
)
def test_words_that_only_sound_like_a_manager_fail(text: str) -> None:
    verdict = _asked(recommendation(text, job_title="Barista"))
    assert verdict.outcome is Outcome.FAIL
    assert verdict.evidence[0].text == "Barista"
    assert "Barista" not in verdict.message


@pytest.mark.parametrize(
    "facts",
    [
        {"positions": [position("Nurse", "North Clinic")]},
        {"positions": [position("Clerk", "Elsewhere"), position("Nurse", "NORTH CLINIC ", row=2)]},
        {"studies": [study("North Clinic")]},
    ],
)
def test_a_shared_employer_or_school_makes_a_colleague(facts: dict[str, Any]) -> None:
    verdict = _asked(recommendation(PLAIN, company="North clinic", job_title="Porter"), **facts)
    assert verdict.outcome is Outcome.PARTIAL
    assert verdict.evidence[0].column == "Company"
    assert verdict.evidence[0].privacy is Privacy.THIRD_PARTY
    assert "linic" not in verdict.message


def test_an_empty_company_is_not_shared() -> None:
    verdict = _asked(recommendation(PLAIN, company=""), positions=[position("Gardener", "")])
    assert verdict.outcome is Outcome.FAIL


def test_the_best_relation_counts_and_several_are_counted() -> None:
    rows = [
        recommendation(PLAIN),
        recommendation("I worked alongside Sam.", row=2),
        recommendation("I managed Sam.", row=3),
        recommendation("I taught Sam.", row=4),
    ]
    for order in (rows, rows[::-1]):
        verdict = _asked(*order)
        assert verdict.message == "Of your 4 visible recommendations, 2 are likely from a manager or teacher."


def test_a_hidden_one_does_not_count() -> None:
    hidden = recommendation("I managed Sam.", status="HIDDEN", row=2)
    assert _asked(recommendation(PLAIN), hidden).outcome is Outcome.FAIL


@pytest.mark.parametrize("name", ["Ann", "Óscar", "李明", "Will", "Summer"])
def test_a_name_changes_nothing(name: str) -> None:
    assert _asked(recommendation(f"I managed {name} for two years at the depot.")).outcome is Outcome.PASS


def test_another_language_is_left_open_unless_a_title_tells() -> None:
    at_work = {"positions": [position("Nurse", "North Clinic")]}
    spanish = recommendation(SPANISH, company="North Clinic")
    unread = _asked(spanish, **at_work)
    assert unread.outcome is Outcome.NOT_JUDGED
    assert unread.remedy
    assert _asked(recommendation(SPANISH, job_title="Gerente"), **at_work).outcome is Outcome.PASS
    assert _asked(spanish, recommendation("I managed Sam.", row=2), **at_work).outcome is Outcome.PASS
    assert _asked(spanish, recommendation("I worked alongside Sam.", row=2)).outcome is Outcome.NOT_JUDGED


@pytest.mark.parametrize("table", ["Positions", "Education"])
def test_a_missing_table_costs_nothing(table: str) -> None:
    assert _asked(recommendation(PLAIN), unknown=[table]).outcome is Outcome.NOT_JUDGED
    assert _asked(recommendation("I managed Sam."), unknown=[table]).outcome is Outcome.PASS
    assert _asked(recommendation("I worked alongside Sam."), unknown=[table]).outcome is Outcome.PARTIAL


def test_without_any_it_fails_and_spares_students() -> None:
    assert _asked().outcome is Outcome.FAIL
    assert ask(recommendations_relation, case("student")).outcome is Outcome.NOT_APPLICABLE
