from __future__ import annotations

from typing import Any

import pytest

from auditor.check import Outcome
from auditor.checks.polish.polish_place_and_industry import polish_place_and_industry
from tests.factory import ask, case, position


def test_both_pass_and_are_quoted() -> None:
    verdict = ask(polish_place_and_industry, case(location="Leeds, England", industry="Retail"))
    assert verdict.outcome is Outcome.PASS
    assert [(one.file, one.column, one.text) for one in verdict.evidence] == [
        ("Profile.csv", "Geo Location", "Leeds, England"),
        ("Profile.csv", "Industry", "Retail"),
    ]


@pytest.mark.parametrize("place", ["Ghana", "عمّان، الأردن", "Comunidad Valenciana, España", "東京都"])
def test_any_place_will_do(place: str) -> None:
    assert ask(polish_place_and_industry, case(location=place, industry="Retail")).outcome is Outcome.PASS


@pytest.mark.parametrize(
    ("facts", "said", "empty"),
    [
        ({"location": "Leeds"}, "your industry is still empty", "Industry"),
        ({"industry": "Retail"}, "your place is still empty", "Geo Location"),
    ],
)
def test_one_of_the_two_is_halfway(facts: dict[str, str], said: str, empty: str) -> None:
    verdict = ask(polish_place_and_industry, case(**facts))
    assert (verdict.outcome, verdict.score) == (Outcome.PARTIAL, 0.5)
    assert said in verdict.message
    assert (verdict.evidence[0].column, verdict.evidence[0].text) == (empty, "")


def test_neither_fails_gently() -> None:
    verdict = ask(polish_place_and_industry, case())
    assert verdict.outcome is Outcome.FAIL
    assert "both still empty" in verdict.message
    assert [one.text for one in verdict.evidence] == ["", ""]


@pytest.mark.parametrize(
    "facts",
    [
        {"headline": "Baker in Leeds, England"},
        {"summary": "I live in Leeds and have worked in retail for years."},
        {"positions": [position("Baker", "Mill Lane Bakery", location="Leeds")]},
    ],
)
def test_a_place_elsewhere_in_the_profile_does_not_fill_the_field(facts: dict[str, Any]) -> None:
    assert ask(polish_place_and_industry, case(industry="Retail", **facts)).score == 0.5
