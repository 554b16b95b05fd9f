"""What a verdict may be, and what the decorator makes of a function."""

from __future__ import annotations

from types import FunctionType

import pytest

from auditor.check import (
    Check,
    Limits,
    Outcome,
    Privacy,
    Verdict,
    absent,
    check,
    failed,
    graded,
    linear,
    not_applicable,
    not_judged,
    partial,
    passed,
    quote,
)
from auditor.records import Source


def a_function(docstring: str) -> FunctionType:
    def ask(case: object, limits: Limits) -> Verdict:
        return passed("yes")

    ask.__doc__ = docstring
    ask.__module__ = "auditor.checks.headline.headline_trial"
    return ask


def declared(docstring: str = "It holds.\n\nBecause.", **changes: object) -> Check:
    facts: dict[str, object] = {"points": 2, "advice": "Do it.", "where": "There", "minutes": 5} | changes
    return check(**facts)(a_function(docstring))


@pytest.mark.parametrize(
    ("outcome", "score"),
    [
        (Outcome.PASS, 0.9),
        (Outcome.PASS, None),
        (Outcome.FAIL, 0.1),
        (Outcome.PARTIAL, 0.0),
        (Outcome.PARTIAL, 1.0),
        (Outcome.PARTIAL, None),
        (Outcome.NOT_JUDGED, 0.0),
        (Outcome.NOT_APPLICABLE, 1.0),
        (Outcome.ERROR, 0.0),
    ],
)
def test_a_verdict_cannot_pair_an_outcome_with_a_score_that_is_not_its_own(
    outcome: Outcome, score: float | None
) -> None:
    with pytest.raises(ValueError, match="cannot pair"):
        Verdict(outcome=outcome, score=score, message="")


def test_only_what_costs_points_can_be_an_absence() -> None:
    with pytest.raises(ValueError, match="absence"):
        Verdict(outcome=Outcome.PASS, score=1.0, message="", absent=True)
    assert (absent("empty").absent, absent("empty").outcome) == (True, Outcome.FAIL)
    assert (absent("empty", score=0.4).absent, absent("empty", score=0.4).score) == (True, 0.4)


@pytest.mark.parametrize(
    ("score", "outcome", "kept"),
    [
        (1.0, Outcome.PASS, 1.0),
        (1.2, Outcome.PASS, 1.0),
        (0.99, Outcome.PARTIAL, 0.99),
        (0.01, Outcome.PARTIAL, 0.01),
        (0.0, Outcome.FAIL, 0.0),
        (-1.0, Outcome.FAIL, 0.0),
    ],
)
def test_the_outcome_follows_from_the_score(score: float, outcome: Outcome, kept: float) -> None:
    verdict = graded(score, "so")
    assert (verdict.outcome, verdict.score) == (outcome, kept)


def test_each_word_for_a_verdict() -> None:
    assert passed("m").outcome is Outcome.PASS
    assert partial("m").score == 0.5
    assert failed("m").outcome is Outcome.FAIL
    assert not_judged("m", remedy="r").remedy == "r"
    assert not_applicable("m").score is None


@pytest.mark.parametrize(("value", "credit"), [(14, 0.0), (15, 0.0), (27.5, 0.5), (39, 0.96), (40, 1.0), (90, 1.0)])
def test_linear_credit_rises_from_the_fail_limit_to_the_pass_limit(value: float, credit: float) -> None:
    assert linear(value, zero=15, one=40) == pytest.approx(credit)


def test_linear_credit_may_fall_and_may_be_a_step() -> None:
    assert linear(3, zero=5, one=1) == 0.5
    assert (linear(2, zero=3, one=3), linear(3, zero=3, one=3)) == (0.0, 1.0)


def test_a_quote_keeps_the_words_and_their_place() -> None:
    evidence = quote(Source(file="Profile.csv", row=1), "Headline", "Welder", Privacy.OWN)
    assert (evidence.file, evidence.row, evidence.column, evidence.text) == ("Profile.csv", 1, "Headline", "Welder")


def test_id_criterion_and_page_come_from_module_and_docstring() -> None:
    trial = declared("It holds.\n\nBecause it\nmust.\n\nGood: yes\nWeak: no\nWeak: hardly")
    assert (trial.id, trial.criterion) == ("headline-trial", "headline")
    assert (trial.title, trial.why) == ("It holds.", "Because it must.")
    assert (trial.good, trial.weak) == (("yes",), ("no", "hardly"))


def test_without_a_source_it_is_a_house_rule_and_with_an_unknown_one_it_is_refused() -> None:
    assert declared().sources == ("HOUSE",)
    with pytest.raises(ValueError, match="no source 'HEARSAY'"):
        declared(sources=("HEARSAY",))
