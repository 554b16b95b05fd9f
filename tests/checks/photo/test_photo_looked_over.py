"""The member's own six answers; an open question leaves it open only where it could decide."""

from __future__ import annotations

import pytest

from auditor.answers import PHOTO_QUESTIONS
from auditor.check import Outcome, Verdict
from auditor.checks.photo.photo_looked_over import photo_looked_over
from tests.factory import answers, ask, case

KEYS = list(PHOTO_QUESTIONS)


def told(yes: int, no: int) -> Verdict:
    given = dict.fromkeys(KEYS[:yes], True) | dict.fromkeys(KEYS[yes : yes + no], False)
    return ask(photo_looked_over, case(answers=answers(**given)))


@pytest.mark.parametrize(("yes", "score"), [(6, 1.0), (5, 1.0), (4, 0.667), (3, 0.333), (2, 0.0), (1, 0.0), (0, 0.0)])
def test_six_answers_are_counted(yes: int, score: float) -> None:
    assert told(yes, 6 - yes).score == pytest.approx(score, abs=0.001)


def test_what_was_answered_no_is_named() -> None:
    verdict = told(5, 1)
    assert verdict.message.endswith("and no to: Would a stranger call your expression friendly?")
    assert told(6, 0).message == "You answered yes to 6 of 6 questions about your photo."


def test_an_open_question_that_cannot_matter_does_not() -> None:
    assert told(5, 0).outcome is Outcome.PASS
    assert told(0, 4).outcome is Outcome.FAIL


@pytest.mark.parametrize(("yes", "no"), [(4, 0), (3, 2), (2, 3), (0, 1)])
def test_an_open_question_that_could_decide_leaves_it_open(yes: int, no: int) -> None:
    verdict = told(yes, no)
    assert verdict.outcome is Outcome.NOT_JUDGED
    assert f"{6 - yes - no} of the six questions" in verdict.message


def test_without_answers_nothing_is_judged() -> None:
    assert ask(photo_looked_over, case()).outcome is Outcome.NOT_JUDGED
    assert ask(photo_looked_over, case(answers=answers(banner=True))).outcome is Outcome.NOT_JUDGED
