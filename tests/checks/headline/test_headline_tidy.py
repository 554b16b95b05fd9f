from __future__ import annotations

from typing import Any

import pytest

from auditor.case import Case
from auditor.check import Outcome
from auditor.checks.headline.headline_tidy import headline_tidy
from tests.factory import ask, case

ENGLISH = "I restore old clocks and teach others to do the same in a small workshop near the harbour."


def headed(headline: str, **facts: Any) -> Case:
    return case(headline=headline, summary=ENGLISH, **facts)


@pytest.mark.parametrize(
    "headline",
    [
        "Site manager, CSCS | heritage roofs | open to work in the north-east",
        "RN | BSN | CCRN | ICU nurse",
        "SAP ABAP and HANA consultant",
        "Aspiring teacher, now a classroom assistant",
        "Welder seeking night shifts",
        "Bellfounder seeking a foundry",
        "Baker 🥖🍞🥐",
        "a | b | c | d | e | f | cook",
        "看護師",
    ],
)
def test_ordinary_headlines_pass(headline: str) -> None:
    verdict = ask(headline_tidy, headed(headline))
    assert verdict.outcome is Outcome.PASS
    assert [one.text for one in verdict.evidence] == [headline]


@pytest.mark.parametrize(
    ("headline", "words"),
    [
        ("SENIOR MECHANICAL ENGINEER", "100% of the letters"),
        ("Baker 🥖🍞🥐🎂", "4 emoji"),
        ("a | b | c | d | e | f | g | cook", "7 separators"),
        ("Seeking new opportunities", "you are looking"),
        ("Unemployed", "you are looking"),
    ],
)
def test_one_fault_is_halfway(headline: str, words: str) -> None:
    verdict = ask(headline_tidy, headed(headline))
    assert (verdict.outcome, verdict.score) == (Outcome.PARTIAL, 0.5)
    assert words in verdict.message


@pytest.mark.parametrize(("letters", "outcome"), [("ABCDEFghij", Outcome.PASS), ("ABCDEFGhij", Outcome.PARTIAL)])
def test_more_than_60_percent_of_capitals_are_many(letters: str, outcome: Outcome) -> None:
    assert ask(headline_tidy, headed(letters)).outcome is outcome


def test_two_faults_fail_and_are_both_named() -> None:
    verdict = ask(headline_tidy, headed("PASSIONATE 🥖🍞🥐🎂"))
    assert verdict.outcome is Outcome.FAIL
    assert "capitals" in verdict.message
    assert "4 emoji" in verdict.message


def test_its_own_examples_hold() -> None:
    assert all(ask(headline_tidy, headed(line)).score == 1 for line in headline_tidy.good)
    assert all(ask(headline_tidy, headed(line)).score == 0 for line in headline_tidy.weak)
