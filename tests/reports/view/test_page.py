"""Tests of reports.view.page: who and when, strengths and next steps."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from auditor.scorecard import Draft
from reports.view import Page, page_of
from tests.reports.cards import empty_card, hostile_card, long_card, sparse_card

WORDY = "Write " + "very " * 20 + "much."


def shown(**changes: Any) -> Page:
    return page_of(msgspec.structs.replace(long_card(), **changes))


def step(**changes: Any) -> Any:
    return shown(next_steps=[msgspec.structs.replace(long_card().next_steps[0], **changes)]).steps[0]


def test_who_and_when() -> None:
    page = shown()
    assert (page.name, page.title) == ("Maya Okafor-Lindqvist", "LinkedIn profile readiness: Maya Okafor-Lindqvist")
    assert page.facts == [
        "Your LinkedIn export of 15 June 2026 (known from the name of the archive); the full download.",
        "Read as the profile of an experienced professional, because the roles add up to 11 years.",
    ]


def test_without_a_name_or_reasons_it_still_reads() -> None:
    page = page_of(empty_card())
    assert page.name == "Your profile"
    assert page.facts[1] == "Read as the profile of a student."


def test_an_endless_name_is_cut_for_the_running_header_alone() -> None:
    subject = msgspec.structs.replace(long_card().subject, name="Anna " * 60)
    page = shown(subject=subject)
    assert len(page.running_name) <= 60
    assert len(page.name) > 200


def test_what_is_unknown_to_the_wording_is_shown_as_it_is() -> None:
    subject = msgspec.structs.replace(long_card().subject, stage="apprentice", stage_reason="")
    export = msgspec.structs.replace(long_card().export, kind="sample", day_source="")
    assert shown(subject=subject, export=export).facts == [
        "Your LinkedIn export of 15 June 2026; sample.",
        "Read as the profile of apprentice.",
    ]


def test_the_first_step_stands_in_one_sentence() -> None:
    assert shown().first == "Ask two people who know your work (about +6 points, 15 minutes)."
    free = msgspec.structs.replace(long_card().next_steps[0], gain=0, minutes=0, days=0)
    assert shown(next_steps=[free]).first == "Ask two people who know your work."
    assert shown(next_steps=[]).first == ""


def test_a_strength_quotes_once_and_briefly() -> None:
    strengths = shown().strengths
    assert [len(one.evidence.quotes) for one in strengths] == [1, 1, 1, 0, 1]
    assert all(len(words.text) <= 90 for one in strengths for quote in one.evidence.quotes for words in quote.words)
    assert strengths[3].evidence.places == "Certifications.csv, row 1"
    assert strengths[0].evidence.places == ""


@pytest.mark.parametrize(
    ("advice", "act", "more"),
    [
        ("Write a headline.", "Write a headline", ""),
        ("Write one. Then read it.", "Write one", "Then read it."),
        ("Ask two people: a manager, a client.", "Ask two people", "A manager, a client."),
        ("Renew it; or take it off.", "Renew it", "Or take it off."),
        ("Aim for 3.5 lines or more.", "Aim for 3.5 lines or more", ""),
        (
            "Write " + "very " * 20 + "much.",
            "People who know your work recommend you",
            "Write " + "very " * 20 + "much.",
        ),
    ],
)
def test_a_step_opens_with_the_act(advice: str, act: str, more: str) -> None:
    assert (step(advice=advice).act, step(advice=advice).more) == (act, more)


def test_a_step_tells_its_cost() -> None:
    assert step().facts == ["about +6 points", "15 minutes", "7 days of waiting"]
    assert step(gain=0, minutes=0, days=0).facts == []


def test_paper_tells_of_a_draft_among_the_facts() -> None:
    draft = Draft(part="recommendation", about="", text="Hello [first name]", gaps=["[first name]"], facts=[])
    with_draft = shown(drafts=[draft]).steps[0]
    assert with_draft.has_draft
    assert with_draft.facts_in_brief == [*with_draft.facts, "draft below"]
    assert step().facts_in_brief == step().facts


def test_quiet_criteria_are_named_together() -> None:
    assert shown().quiet == ""
    assert page_of(sparse_card()).quiet.startswith("Not judged from this export: Photo, Experience, Education,")


def test_every_text_is_clean() -> None:
    assert not {"\x1b", "\x9b", "\u202e", "\u2066", "\x00", "\x07"} & set(repr(page_of(hostile_card())))
