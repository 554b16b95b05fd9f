from __future__ import annotations

from typing import Any

import pytest

from auditor.check import Outcome, Verdict
from auditor.checks.summary.summary_opening import summary_opening
from tests.factory import ask, case, position, skills, study

WARM = "Welcome, and thank you so much for stopping by on this little page of mine. I hope the weather is kind to you."


def opened(summary: str, **facts: Any) -> Verdict:
    return ask(summary_opening, case(summary=summary, **facts))


def test_a_role_and_a_number_pass() -> None:
    summary = "I am a paediatric nurse who trains new colleagues; last year 14 of them passed the audit."
    verdict = opened(summary)
    assert verdict.outcome is Outcome.PASS
    assert verdict.message.endswith("we found a role and a number.")
    assert verdict.evidence[0].text == summary


def test_a_role_and_a_skill_pass() -> None:
    verdict = opened("Accountant by trade, and most at home in Python and bread.", skills=skills("Python"))
    assert verdict.outcome is Outcome.PASS


def test_a_role_and_a_goal_pass() -> None:
    verdict = opened("Accountant by trade. I am looking for my next role in a charity that feeds people.")
    assert verdict.outcome is Outcome.PASS


def test_one_signal_loses_a_quarter() -> None:
    verdict = opened("Accountant by trade, and a lover of bread and quiet mornings by the sea with my dog.")
    assert verdict.score == 0.75
    assert verdict.message.endswith("we found a role.")


def test_a_warm_opening_loses_half_at_most() -> None:
    verdict = opened(WARM)
    assert verdict.score == 0.5
    assert "we found no role, skill, number or goal that we know" in verdict.message
    assert verdict.evidence[0].text == WARM


def test_only_what_shows_counts() -> None:
    filler = (
        "Bread is slow and so am I, which is fine with everyone who has tasted it on a Sunday in the rain by the sea, "
    )
    before = (filler * 3)[:240]
    assert opened(f"{before} accountant, Python.", skills=skills("Python")).score == 1
    assert opened(f"{before} {filler[:60]} accountant, Python.", skills=skills("Python")).score == 0.5


def test_the_members_own_titles_and_degrees_count_in_any_language() -> None:
    summary = "Brödbagare och ostmakare sedan 12 somrar, med en liten gård vid havet och många får på ängarna."
    assert opened(summary, positions=[position("Ostmakare", "Gården")]).outcome is Outcome.PASS
    assert opened(summary, studies=[study("Skolan", "Ostmakare")]).outcome is Outcome.PASS


@pytest.mark.parametrize(
    "words",
    [
        "It was 2019 when I came here, and I have loved the sea and the bread ever since that day.",
        "Ring +1 212 555 0143 if you love the sea and the bread that we bake here as much as I do.",
        "Write to bread2000@example.com if you love the sea and the bread as much as all of us do.",
    ],
)
def test_a_year_and_a_phone_number_are_no_number(words: str) -> None:
    assert "a number" not in opened(words).message


def test_an_amount_is_a_number() -> None:
    assert "a number" in opened("Some 300 loaves a day leave the oven, and I love the sea and the bread here.").message


def test_repeating_a_signal_counts_once() -> None:
    summary = "Accountant, accountant, accountant: that is what they all say about me here by the sea."
    assert opened(summary).score == 0.75


def test_another_language_is_not_faulted() -> None:
    verdict = opened("Bienvenue sur ma page, et merci beaucoup de votre visite par ce beau temps de printemps.")
    assert verdict.outcome is Outcome.NOT_JUDGED


@pytest.mark.parametrize("table", ["Skills", "Positions", "Education"])
def test_without_the_own_terms_nobody_is_faulted(table: str) -> None:
    verdict = opened(WARM, unknown=[table])
    assert verdict.outcome is Outcome.NOT_JUDGED
    assert verdict.remedy


def test_without_the_own_terms_two_other_signals_pass() -> None:
    summary = "Nurse on nights with 14 beds in my care, and a small garden by the sea that I keep with my dog."
    assert opened(summary, unknown=["Skills", "Positions", "Education"]).outcome is Outcome.PASS


def test_it_does_not_stumble_over_an_empty_summary() -> None:
    assert opened("").outcome is Outcome.NOT_JUDGED
    assert summary_opening.under == "summary-present"
