from __future__ import annotations

import pytest

from auditor.check import Outcome
from auditor.checks.headline.headline_present import headline_present
from tests.factory import ask, case


@pytest.mark.parametrize(
    "headline",
    [
        "Landscape gardener | dry stone walls",
        "RN",
        "研究者",
        "مديرة مشاريع",
        "-- welder --",
        "3D",
    ],
)
def test_any_words_are_a_headline(headline: str) -> None:
    verdict = ask(headline_present, case(headline=headline))
    assert verdict.outcome is Outcome.PASS
    assert headline in verdict.message
    assert [(one.file, one.row, one.column, one.text) for one in verdict.evidence] == [
        ("Profile.csv", 2, "Headline", headline)
    ]


@pytest.mark.parametrize("headline", ["", " ", "\u00a0"])
def test_an_empty_headline_is_an_absence(headline: str) -> None:
    verdict = ask(headline_present, case(headline=headline))
    assert (verdict.outcome, verdict.absent) == (Outcome.FAIL, True)
    assert verdict.message == "Your headline is empty."
    assert verdict.evidence[0].text == headline


@pytest.mark.parametrize("headline", ["--", ".", "| |", "🚀"])
def test_signs_without_words_are_none_either(headline: str) -> None:
    verdict = ask(headline_present, case(headline=headline))
    assert verdict.absent
    assert f"only “{headline}”" in verdict.message
