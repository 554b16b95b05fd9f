"""Nothing is cited but what SOURCES.md allows, and every citation has a grade that is explained."""

from __future__ import annotations

from auditor.checks import all_checks
from auditor.sources import CITATIONS, GRADES, HOUSE


def test_every_source_has_a_grade_that_is_explained() -> None:
    assert {source.grade for source in CITATIONS.values()} == set(GRADES)
    assert all(key == source.key for key, source in CITATIONS.items())


def test_every_source_but_the_house_can_be_found() -> None:
    assert [source.key for source in CITATIONS.values() if not source.address] == [HOUSE.key]


def test_nobody_cites_multipliers() -> None:
    words = " ".join(f"{check.why} {check.advice}" for check in all_checks().values())
    assert " times more" not in words
    assert "ATS" not in words
