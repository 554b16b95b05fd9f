"""What a sentence sets to do, and to what."""

from __future__ import annotations

import pytest

from auditor.target.parts.sentences import Sentence
from auditor.target.phrases.duties import Duty, duty_of, objects


@pytest.mark.parametrize(
    ("text", "part", "verb"),
    [
        ("Operate reach trucks", "duties", "Operate"),
        ("In this job you would carefully check records", "duties", "check"),
        ("Contract law", "asked", None),
        ("Contract law", "duties", "Contract"),
        ("Wound care", "duties", None),
        ("Ability to score tests", "asked", "score"),
        ("Upcycle the old chairs", "duties", "Upcycle"),
        ("A kind word", "duties", None),
        ("You will from time to time lift boxes", "duties", None),
    ],
)
def test_a_duty_opens_with_its_verb(text: str, part: str, verb: str | None) -> None:
    duty = duty_of(Sentence(text=text, part=part, weight=1, is_point=True))
    assert (duty and duty.verb) == verb


@pytest.mark.parametrize(
    ("duty", "found"),
    [
        (Duty("Pick", ", pack and label customer orders"), ["customer orders"]),
        (Duty("pruning", " roses"), ["pruning", "roses"]),
        (Duty("carrying", " out market appraisals and managing the pipeline"), ["market appraisals", "pipeline"]),
    ],
)
def test_what_it_is_done_to(duty: Duty, found: list[str]) -> None:
    assert [name for name, _ in objects(duty)] == found
