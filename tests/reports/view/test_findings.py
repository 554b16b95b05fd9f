"""Tests of reports.view.findings: what is said of one finding."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from auditor.scorecard import CitedSource, Finding
from reports.view.findings import gap_shown, is_note, notes_shown, passed_shown
from tests.reports.cards import long_card

FINDINGS = {one.check: one for criterion in long_card().criteria for one in criterion.findings}


def finding(check: str, **changes: Any) -> Finding:
    return msgspec.structs.replace(FINDINGS[check], **changes)


def gap(one: Finding, *folded: str) -> Any:
    return gap_shown(one, folded=folded, told=frozenset(), with_gain=True)


def test_a_gap_tells_its_status_gain_effort_and_place() -> None:
    shown = gap(finding("summary-relevance"))
    assert (shown.title, shown.mark, shown.status) == ("Your summary names the skills that you list", "fail", "Not yet")
    assert shown.facts == ["about +3 points", "15 minutes"]
    assert shown.where == "Where: Your profile, About, the pencil."
    assert shown.sources == "Based on LI-CHECKLIST (A) and ARTICLE (yardstick)."


def test_a_half_met_check_is_partly_in_place() -> None:
    assert gap(finding("summary-opening")).status == "Partly in place"


def test_what_an_absence_answers_too_is_named() -> None:
    shown = gap(finding("recommendations-count"), "A recommendation is recent", "Somebody senior speaks for you")
    assert shown.also == (
        "Once this is there, 2 more questions can be answered: A recommendation is recent; "
        "Somebody senior speaks for you."
    )


def test_a_passed_check_is_in_place() -> None:
    shown = passed_shown(finding("headline-role"))
    assert (shown.mark, shown.status, shown.also) == ("pass", "In place", "")


@pytest.mark.parametrize(
    ("outcome", "points", "note"),
    [
        ("pass", 0, True),
        ("fail", 0, True),
        ("not-applicable", 2, True),
        ("not-applicable", 0, True),
        ("pass", 1, False),
        ("fail", 0.5, False),
        ("not-judged", 0, False),
        ("error", 0, False),
    ],
)
def test_a_note_can_neither_cost_nor_bring_a_point(outcome: str, points: float, note: bool) -> None:
    assert is_note(finding("headline-role", outcome=outcome, points=points)) is note


def test_notes_with_one_message_are_one_and_name_what_was_not_asked() -> None:
    message = "No certification is listed."
    same = [
        finding("certifications-valid", outcome="not-applicable", message=message),
        finding("certifications-complete", outcome="not-applicable", message=message),
    ]
    first, second = notes_shown([*same, finding("experience-gaps")])
    assert first.message == message
    assert first.also == (
        "Not asked: None of your certifications has run out; Your certifications carry issuer and date."
    )
    assert first.also_in_brief == "2 questions do not arise for you."
    assert (second.mark, second.status, second.also) == ("note", "Good to know", "")


def test_a_house_rule_says_so() -> None:
    house = CitedSource(key="HOUSE", name="House rule", grade="house", address="")
    works = FINDINGS["headline-role"].sources
    assert passed_shown(finding("headline-role", sources=[house])).sources == "Based on a rule of our own."
    assert passed_shown(finding("headline-role", sources=[*works, house])).sources.endswith(
        "(A) and a rule of our own."
    )
    assert passed_shown(finding("headline-role", sources=[])).sources == ""


def test_paper_gets_the_beginning_of_the_reason() -> None:
    shown = gap(finding("headline-role", why="Recruiters search by role. " + "It is so. " * 30))
    assert len(shown.why_in_brief) <= 130 < len(shown.why)
    assert shown.why.startswith(shown.why_in_brief)
