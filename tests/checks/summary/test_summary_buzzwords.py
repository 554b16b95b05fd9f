from __future__ import annotations

import pytest

from auditor.check import Outcome, Verdict
from auditor.checks.summary.summary_buzzwords import summary_buzzwords
from tests.factory import ask, case

PLAIN = "The kitchen is warm and the bread is good. "


def judged(summary: str) -> Verdict:
    return ask(summary_buzzwords, case(summary=summary))


def test_none_passes() -> None:
    verdict = judged(PLAIN)
    assert verdict.outcome is Outcome.PASS
    assert verdict.message == "We found no big word in your summary without an example beside it."
    assert verdict.evidence[0].text == PLAIN.strip()


def test_one_word_never_costs_anything() -> None:
    verdict = judged(f"I am highly motivated. {PLAIN}")
    assert verdict.outcome is Outcome.PASS
    assert [one.text for one in verdict.evidence] == ["highly motivated"]
    assert verdict.message == "“highly motivated” has no example beside it, which costs nothing."


def test_two_in_a_short_text_are_half() -> None:
    verdict = judged(f"I am highly motivated and passionate. {PLAIN}")
    assert verdict.score == 0.5
    assert verdict.message == "“highly motivated” and “passionate” have no example beside them."


@pytest.mark.parametrize(
    "claims", ["highly motivated, passionate and proactive", "a passionate, proactive team player"]
)
def test_three_and_more_fail(claims: str) -> None:
    assert judged(f"I am {claims}. {PLAIN}").outcome is Outcome.FAIL


def test_in_a_longer_text_they_weigh_less() -> None:
    filler = " ".join(f"The {colour} bread number {at} is good." for at in range(10) for colour in ("brown", "white"))
    summary = f"I am highly motivated. I am passionate. {filler}"
    verdict = judged(summary)
    assert 0.5 < (verdict.score or 0) < 1


def test_two_hundred_words_bear_two() -> None:
    filler = " ".join(f"The {colour} bread number {at} is good." for at in range(18) for colour in ("brown", "white"))
    assert judged(f"I am highly motivated. I am passionate. {filler}").outcome is Outcome.PASS


def test_repeating_other_words_does_not_thin_them_out() -> None:
    claims = "I am highly motivated. I am passionate. I am proactive."
    assert judged(f"{claims} {PLAIN}").outcome is Outcome.FAIL
    assert judged(f"{claims} {PLAIN * 40}").outcome is Outcome.FAIL


def test_evidence_in_the_sentence_backs_the_word() -> None:
    backed = "I am detail-oriented: in four years of payroll for 300 people, two payslips had to be corrected. "
    assert judged(f"{backed} I am passionate. {PLAIN}").outcome is Outcome.PASS


def test_every_word_is_quoted_as_it_stands() -> None:
    summary = f"I am Highly Motivated and a Team Player. {PLAIN}"
    verdict = judged(summary)
    assert all(one.text in summary and one.column == "Summary" for one in verdict.evidence)


def test_at_most_five_different_words_are_named() -> None:
    claims = "I am passionate, proactive, a team player, self-motivated, visionary, hardworking and passionate."
    assert len(judged(f"{claims} {PLAIN}").evidence) == 5


@pytest.mark.parametrize(
    "summary",
    ["Soy una persona dinámica y proactiva que trabaja con mucha pasión.", "Proactive.", ""],
)
def test_another_language_or_too_few_words_are_not_judged(summary: str) -> None:
    assert judged(summary).outcome is Outcome.NOT_JUDGED


def test_it_is_folded_under_an_empty_summary() -> None:
    assert summary_buzzwords.under == "summary-present"
