from __future__ import annotations

from typing import Any

import pytest

from auditor.case import Case
from auditor.check import Outcome
from auditor.checks.headline.headline_role import headline_role
from tests.factory import ask, case, position, study

ENGLISH = "I restore old clocks and teach others to do the same in a small workshop near the harbour."
FINNISH = "Korjaan vanhoja kelloja pienessä verstaassa sataman lähellä ja opetan muita tekemään samaa työtä."


def headed(headline: str, *, summary: str = ENGLISH, **facts: Any) -> Case:
    return case(headline=headline, summary=summary, **facts)


@pytest.mark.parametrize(
    ("headline", "role"),
    [
        ("Data analyst | SQL and Tableau | retail", "Data analyst"),
        ("Helping small shops keep their books | Accountant", "Accountant"),
        ("Computer science at Fennick College", "Computer science"),
        ("Making bread rise since 2011 as a baker", "baker"),
    ],
)
def test_a_role_field_or_degree_passes(headline: str, role: str) -> None:
    verdict = ask(headline_role, headed(headline))
    assert verdict.outcome is Outcome.PASS
    assert [one.text for one in verdict.evidence] == [role]
    assert f"“{role}”" in verdict.message
    assert role in headline


def test_an_own_title_counts_in_any_language() -> None:
    person = headed("Kelloseppä | vanhat kaappikellot", summary=FINNISH, positions=[position("Kelloseppä", "Ruusula")])
    assert ask(headline_role, person).outcome is Outcome.PASS


def test_an_own_degree_counts_in_any_language() -> None:
    degree = study("Ruusulan opisto", "Konservaattori (AMK)")
    person = headed("Konservaattori (AMK) ja kellojen ystävä", summary=FINNISH, studies=[degree])
    verdict = ask(headline_role, person)
    assert verdict.outcome is Outcome.PASS
    assert verdict.evidence[0].text.startswith("Konservaattori")


@pytest.mark.parametrize(
    "headline",
    [
        "Making good things happen",
        "Student at Carroway University",
        "Leading by listening",
        "Big believer in second chances",
        "Always glad to help",
    ],
)
def test_without_a_role_it_fails_and_quotes_the_headline(headline: str) -> None:
    verdict = ask(headline_role, headed(headline))
    assert verdict.outcome is Outcome.FAIL
    assert verdict.message.startswith("We found no role that we know in your headline; a reader outside your field")
    assert [one.text for one in verdict.evidence] == [headline]


@pytest.mark.parametrize("table", ["Positions", "Education"])
def test_without_own_titles_or_degrees_finding_no_role_is_not_judged(table: str) -> None:
    verdict = ask(headline_role, headed("Making good things happen", unknown=[table]))
    assert verdict.outcome is Outcome.NOT_JUDGED
    assert "larger download" in verdict.remedy
    assert ask(headline_role, headed("Welder", unknown=[table])).outcome is Outcome.PASS


def test_in_another_language_finding_no_role_is_not_judged() -> None:
    verdict = ask(headline_role, headed("Hyviä hetkiä ja kauniita kelloja", summary=FINNISH))
    assert verdict.outcome is Outcome.NOT_JUDGED
    assert "language" in verdict.message
    assert verdict.remedy


def test_a_title_that_only_seeks_is_no_role() -> None:
    person = headed("Seeking new opportunities", positions=[position("Seeking new opportunities", "Myself")])
    assert ask(headline_role, person).outcome is Outcome.FAIL


def test_its_own_examples_hold() -> None:
    assert all(ask(headline_role, headed(line)).score == 1 for line in headline_role.good)
    assert all(ask(headline_role, headed(line)).score == 0 for line in headline_role.weak)
