"""Whether the roles say what the member was responsible for."""

from __future__ import annotations

import pytest

from auditor.check import Outcome, Verdict
from auditor.checks.experience.experience_responsibilities import experience_responsibilities
from tests.factory import ask, case, position

SCOPE = "Led a team of 12 nurses and managed a budget of $400,000 for the night service."
DUTY = "Responsible for payroll in two countries and for the yearly audit of the books."
PLAIN = "Enjoyed the friendly atmosphere and the many people who came in at night."


def _asked(*texts: str, stage: str = "experienced") -> Verdict:
    roles = [
        position("Nurse", f"Clinic {row}", started=f"Jan {2026 - row}", description=text, row=row)
        for row, text in enumerate(texts, 1)
    ]
    return ask(experience_responsibilities, case(stage, positions=roles))


@pytest.mark.parametrize(
    ("texts", "outcome"),
    [
        ((SCOPE,), "pass"),
        ((PLAIN, SCOPE), "pass"),
        ((SCOPE, DUTY, PLAIN, PLAIN), "pass"),
        ((SCOPE, PLAIN, PLAIN), "partial"),
        ((PLAIN,), "fail"),
    ],
)
def test_half_of_the_described_roles_are_enough(texts: tuple[str, ...], outcome: str) -> None:
    assert _asked(*texts).outcome == outcome


def test_the_message_counts_and_the_evidence_quotes_the_scope() -> None:
    verdict = _asked(PLAIN, SCOPE, PLAIN)
    assert verdict.message == "Of your described roles (3), 1 says what was in your hands."
    assert verdict.evidence[0].row == 2
    assert verdict.evidence[0].text in SCOPE
    assert _asked(SCOPE, DUTY).message == "Of your described roles (2), 2 say what was in your hands."


def test_a_fail_quotes_what_stands_there() -> None:
    assert _asked(PLAIN).evidence[0].text in PLAIN


def test_bare_roles_are_not_asked() -> None:
    assert _asked(SCOPE, "", "").outcome is Outcome.PASS
    assert _asked("", "").outcome is Outcome.NOT_JUDGED


@pytest.mark.parametrize(
    "text",
    [
        "Took part in a course on responsible sourcing, and another on how to lead with kindness.",
        "Played in the company's football team and helped out at the summer party for the children.",
        "Worked for a company with 300 people and a budget that grew every year, and was happy there.",
        "Learned the charge nurse's way of writing notes, and where the keys of the ward are kept.",
        "Took leads from the website, typed them into the list, and sent the brochure the same day.",
    ],
)
def test_words_of_responsibility_about_something_else_are_none(text: str) -> None:
    assert _asked(text).outcome is Outcome.FAIL


@pytest.mark.parametrize(
    "text",
    [
        "Nights on a ward of 24 beds, in charge of the controlled drugs and of whoever is new.",
        "Ran the kitchen while the chef was on leave, with two cooks and a very old oven.",
        "Kept the keys and supervised the Saturday helpers in a small museum of clocks.",
    ],
)
def test_a_charge_without_a_title_or_a_sum_of_money_is_one(text: str) -> None:
    assert _asked(text).outcome is Outcome.PASS
