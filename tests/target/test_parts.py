"""Which sentences of an advertisement ask for something, and how much they weigh."""

from __future__ import annotations

import pytest

from auditor.target.parts import WEIGHTS, heading_of, sentences_that_ask


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("Requirements", "asked"),
        ("REQUIREMENTS:", "asked"),
        ("What You’ll Bring", "asked"),
        ("Skills & Experience", "asked"),
        ("Qualifications for this role:", "asked"),
        ("Nice to have", "wished"),
        ("Key responsibilities", "duties"),
        ("About us", "company"),
        ("Benefits & perks", "offered"),
        ("Equal Opportunity Employer", "legal"),
        ("How to apply:", "legal"),
        ("Experience with requirements gathering", None),
        ("Requirements change often.", None),
        ("Benefits administration specialist", None),
        ("Skills, and tools", None),
        ("Plumber", None),
        ("", None),
        ("We expect that you bring a lot of experience with you", None),
    ],
)
def test_a_heading_opens_a_part(line: str, part: str | None) -> None:
    assert heading_of(line) == part


ADVERTISEMENT = """Plumber, Leeds
About us
We are Pipes Ltd, founded in 1990.
Requirements
• NVQ Level 2; clean driving licence
• You may need to lift up to 25 kg
Nice to have: Gas Safe registration
Benefits
Pension and a van."""


def test_each_sentence_has_its_part_and_what_asks_nothing_is_gone() -> None:
    asking = [(one.text, one.part, one.is_point) for one in sentences_that_ask(ADVERTISEMENT)]
    assert asking == [
        ("Plumber, Leeds", "opening", False),
        ("NVQ Level 2;", "asked", True),
        ("clean driving licence", "asked", True),
        ("Gas Safe registration", "wished", True),
    ]
    assert all(one.weight == WEIGHTS[one.part] for one in sentences_that_ask(ADVERTISEMENT))


@pytest.mark.parametrize(
    "sentence",
    [
        "Medical, dental, vision and 401(k) with match.",
        "We offer 25 days' holiday and free parking.",
        "All qualified applicants are considered without regard to race or gender identity.",
        "Pay: $18 - $22 per hour.",
        "Salary £32k per annum.",
        "Please send your CV and cover letter.",
    ],
)
def test_pay_benefits_law_and_how_to_apply_ask_for_nothing_wherever_they_stand(sentence: str) -> None:
    assert sentences_that_ask(f"Requirements\n{sentence}") == ()


@pytest.mark.parametrize(
    "sentence", ["Dental nurse with X-ray experience", "Knowledge of insurance underwriting", "Budget of $2 million"]
)
def test_a_job_in_such_a_field_is_not_mistaken_for_an_offer(sentence: str) -> None:
    assert [one.text for one in sentences_that_ask(sentence)] == [sentence]
