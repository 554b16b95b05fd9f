from __future__ import annotations

import pytest

from auditor.check import Outcome, Verdict
from auditor.checks.summary.summary_goal import summary_goal
from tests.factory import ask, case

OPENING = "I am an intensive care nurse, and nights are where I do my best work. "


def wanted(summary: str) -> Verdict:
    return ask(summary_goal, case(summary=summary))


@pytest.mark.parametrize(
    "sentence",
    [
        "I am looking for a clinical educator role in critical care.",
        "I would like to teach one day a week.",
        "Always happy to talk about early mobility.",
        "Open to part-time roles in rehabilitation.",
    ],
)
def test_what_is_sought_or_offered_passes_and_is_quoted(sentence: str) -> None:
    verdict = wanted(OPENING + sentence)
    assert verdict.outcome is Outcome.PASS
    (evidence,) = verdict.evidence
    assert (evidence.column, evidence.text) == ("Summary", sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Thank you for reading this far.",
        "I spent ten years looking after my father.",
        "My patients are looking for calm, and they find it.",
        "The ward is quiet, and the coffee is good.",
    ],
)
def test_what_only_sounds_like_it_does_not(sentence: str) -> None:
    verdict = wanted(OPENING + sentence)
    assert verdict.outcome is Outcome.FAIL
    assert verdict.message.startswith("We found no sentence")
    assert verdict.evidence[0].text.startswith("I am an intensive care nurse")


def test_a_long_sentence_is_quoted_from_its_beginning() -> None:
    sentence = "I am looking for a role " + "in care and in teaching " * 12 + "by the sea."
    (evidence,) = wanted(OPENING + sentence).evidence
    assert len(evidence.text) <= 160
    assert sentence.startswith(evidence.text)


@pytest.mark.parametrize(
    "summary",
    [
        "Soy enfermera de cuidados intensivos y las noches son mi mejor momento de trabajo en el hospital.",
        "أقود مشاريع التحول الرقمي في القطاع الصحي منذ أكثر من عشر سنوات وأبحث عن دور جديد.",
        "Nurse.",
        "",
    ],
)
def test_another_language_or_too_few_words_are_not_judged(summary: str) -> None:
    assert wanted(summary).outcome is Outcome.NOT_JUDGED


def test_silence_about_a_next_step_is_said_to_be_fine() -> None:
    assert summary_goal.advice.endswith("If you are employed and prefer silence, leave it out.")


def test_it_is_folded_under_an_empty_summary() -> None:
    assert summary_goal.under == "summary-present"
